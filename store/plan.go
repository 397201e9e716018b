package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// plan says which table answers a question, and how. It is made here and nowhere else.
//
// The cells of figures answer what involves at most two of the rolled dimensions, the months aside: a filter of one list
// and groups of one dimension, or groups of two without a filter. All else reads the ads one by one: those of
// facets, or of current where facets lacks a column. Questions of one page share what they read of facets, too.
type plan struct {
	cells   bool     // figures, not single ads
	market  slice    // whose questions share what they read, if it is shared
	only    []string // the values that a list leaves of the only dimension, when it is the list's own
	filter  string   // of the cells: the reader's filter
	where   string   // the same, with the dimension that groups
	groups  []string // one expression per dimension, '' for ads that state no such thing
	ads     string   // the table of single ads, or what takes its place
	amounts string   // the same with amounts converted; empty without a conversion
	asOf    bool
	params  params
}

// plan chooses the table for figures under f by these dimensions.
func (s *Store) plan(ctx context.Context, f market.Filter, dims ...market.Dimension) (plan, error) {
	for _, d := range dims {
		if _, err := expression(d); err != nil {
			return plan{}, err
		}
	}
	if err := s.fresh(ctx); err != nil {
		return plan{}, err
	}
	byAncestor := f.WithChildren && slices.Contains(dims, market.ByStack)
	f = s.spread(f)
	if p, ok := cellPlan(f, dims); ok && f.AsOf.IsZero() && !byAncestor && f.Conversion.IsZero() && len(f.Places) == 0 {
		return p, nil
	}
	p := s.facetPlan(f, dims...)
	if p.ads == "facets" && inView(ctx) && !byAncestor {
		f.From, f.To = 0, 0
		p.market.filter = &f
	}
	if byAncestor {
		p = s.counted(p)
	}
	if !f.Conversion.IsZero() {
		p = s.convertedTo(p, f.Conversion)
	}
	for _, d := range dims {
		p.groups = append(p.groups, expressions[d])
	}
	return p, nil
}

// cellPlan finds the cells that answer, if any do.
func cellPlan(f market.Filter, dims []market.Dimension) (plan, bool) {
	by, narrowed, ok := onlyList(f)
	if !ok {
		return plan{}, false
	}
	var others []market.Dimension
	for _, d := range dims {
		if d != market.ByMonth && d != market.ByAll && !slices.Contains(others, d) {
			if !isRolled(d) {
				return plan{}, false
			}
			others = append(others, d)
		}
	}
	within := false // the values of the only dimension are narrowed themselves
	switch {
	case by == "" && len(others) == 2:
		by = others[0]
		others = others[1:]
	case len(others) > 1:
		return plan{}, false
	case by != "" && len(others) == 1 && others[0] == by:
		if isMany(by) {
			return plan{}, false
		}
		within, by = true, ""
	}
	p := plan{cells: true, market: slice{by: by, narrowed: narrowed}, filter: "by = {by:String} AND month BETWEEN {from:Date} AND {to:Date}"}
	dimension := ""
	if len(others) == 1 {
		dimension = string(others[0])
	}
	if by != "" && len(narrowed) > 0 {
		p.filter += " AND narrowed IN {narrowed:Array(String)}"
	}
	p.where = p.filter + " AND dimension = {dimension:String}"
	if within {
		p.market, p.only = allAds, narrowed
		p.where += " AND narrowed = '' AND value IN {narrowed:Array(String)}"
	}
	p.params = params{
		named("by", string(by)), named("dimension", dimension), named("narrowed", append([]string{}, narrowed...)),
		named("from", monthParam(f.From, firstMonth)), named("to", monthParam(f.To, lastMonth)), named("sources", texts(f.Sources)),
	}
	for _, d := range dims {
		p.groups = append(p.groups, cellGroup(d, by, len(narrowed) == 0 && d == by))
	}
	return p, true
}

// cellGroup is the expression of a dimension over figures.
func cellGroup(d, by market.Dimension, outer bool) string {
	column := "value"
	switch {
	case d == market.ByMonth || d == market.ByAll:
		return expressions[d]
	case outer:
		column = "narrowed"
	}
	if d == market.ByRemote || d == market.BySeniority {
		return "if(" + column + " = 'unknown', '', toString(" + column + "))"
	}
	return "toString(" + column + ")"
}

// onlyList returns the one list that a filter has, and its dimension; both are empty without any. ok is false when there
// are several lists, one of a dimension that is not rolled, or one of alternatives of which an ad may have two.
func onlyList(f market.Filter) (by market.Dimension, values []string, ok bool) {
	lists := 0
	for _, l := range []struct {
		dimension market.Dimension
		values    []string
	}{
		{market.ByStack, f.Stacks},
		{market.ByRegion, f.Regions},
		{market.BySource, f.Sources},
		{market.ByRemote, texts(f.Remote)},
		{market.BySeniority, texts(f.Seniority)},
		{market.ByContract, texts(f.Contracts)},
		{market.ByCountry, f.Countries},
		{market.ByRole, texts(f.Roles)},
		{market.ByCompany, f.Companies},
	} {
		if len(l.values) == 0 {
			continue
		}
		if lists++; lists > 1 || !isRolled(l.dimension) || isMany(l.dimension) && (len(l.values) > 1 || l.values[0] == "") {
			return "", nil, false
		}
		by, values = l.dimension, l.values
	}
	return by, values, true
}

// isRolled tells whether figures has the dimension.
func isRolled(d market.Dimension) bool { return slices.Contains(singles, d) || isMany(d) }

// isMany tells whether an ad may have several values of the dimension.
func isMany(d market.Dimension) bool { return slices.Contains(lists, d) }

// adPlan reads single ads: those of today, or as they were known on an earlier day.
func (s *Store) adPlan(f market.Filter) plan {
	if f.AsOf.IsZero() {
		return plan{ads: "current", params: filterParams(f)}
	}
	return plan{ads: s.queries["as_of"], params: append(filterParams(f), asOfParam(f.AsOf)), asOf: true}
}

// facetPlan does so from facets, if that has all that is asked for.
func (s *Store) facetPlan(f market.Filter, dims ...market.Dimension) plan {
	p := s.adPlan(f)
	if !p.asOf && f.Conversion.IsZero() && !slices.Contains(dims, market.ByCompany) && !s.derived.thin.Load() {
		p.ads = "facets"
	}
	return p
}

// shared tells that the questions of a market share what they read.
func (p plan) shared() bool { return p.cells || p.market.filter != nil }

// answer asks queries/NAME.sql of single ads, or queries/NAME_cells.sql of figures.
func (s *Store) answer(ctx context.Context, name string, p plan, row func(driver.Rows) error) error {
	return s.askSQL(ctx, name, s.statement(name, p), p.params, row)
}

// statement is the text of that query.
func (s *Store) statement(name string, p plan) string {
	text := s.queries[name]
	if p.cells {
		text = s.queries[name+"_cells"]
	}
	ads := p.ads
	if p.amounts != "" {
		if converted, ok := s.queries[name+"_converted"]; ok {
			text = converted
		}
		if strings.Contains(text, "day_rate_eur") { // questions that look at no amount need no conversion
			ads = p.amounts
		}
	}
	var group, names, grouped string
	for i, g := range p.groups {
		group = g
		names += fmt.Sprintf("group_%d, ", i)
		grouped += fmt.Sprintf("%s AS group_%d, ", g, i)
	}
	if p.asOf {
		text = strings.ReplaceAll(text, s.queries["Span"], s.queries["Span_as_of"])
	}
	return strings.NewReplacer("{{where}}", p.where, "{{group}}", group, "{{groups}}", names,
		"{{grouped}}", grouped, "{{offers}}", ads).Replace(text)
}
