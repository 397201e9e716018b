package store

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// lately is how many months before the current one are counted at a time: a page of the last year looks at two years and two
// months, for what it compares itself with. One that looks further back has all months counted.
const lately = 26

// since is the first month whose ads questions from some month on share; 0 for all.
func (m slice) since(from market.Month, now time.Time) market.Month {
	since := market.MonthOf(now) - lately
	if m.filter == nil || from < since {
		return 0
	}
	return since
}

// facetCounts returns the counts of a market without cells from some month on: those of technologies, or all others.
func (s *Store) facetCounts(ctx context.Context, m slice, since market.Month, stacks bool) (counts, error) {
	if !stacks {
		name, p := "Counts_facets", m.facetParams(since, 0)
		if t, ok := beside(m.filter); ok {
			name, p = "Counts_tallies", append(t.params(since, 0), named("stacks", m.filter.Stacks), named("whole", string(t.whole())))
		} else if len(m.filter.Stacks) == 0 && inMentions(m.filter) {
			name = "Counts_alike"
		}
		return s.readCounts(ctx, name, s.facetSQL(name, m), p)
	}
	if t, ok := tallied(m.filter); ok {
		return s.readCounts(ctx, "StackCounts_tallies", s.queries["StackCounts_tallies"], t.params(since, 0))
	}
	first, last, err := s.monthsOfAds(ctx)
	if err != nil || last == 0 {
		return nil, err
	}
	first = min(max(first, since), last)
	sql := strings.NewReplacer("{{first}}", fmt.Sprint(int(first)), "{{end}}", fmt.Sprint(int(last)+1)).Replace(s.queries["StackCounts_facets"])
	return s.readCounts(ctx, "StackCounts_facets", sql, m.facetParams(first, last))
}

// monthsOfAds returns the first and the last month that have ads; zero for none.
func (s *Store) monthsOfAds(ctx context.Context) (first, last market.Month, err error) {
	all, err := s.counts(ctx, allAds, 0, 0, "")
	for _, c := range all[""][""] {
		if first == 0 || c.month < first {
			first = c.month
		}
		last = max(last, c.month)
	}
	return first, last, err
}

// facetRates returns the day rates of a market without cells: by month, of some technologies, or those that every page
// shows.
func (s *Store) facetRates(ctx context.Context, m slice, from, to market.Month, label string, stacks []string) (rates, error) {
	name, p := "Rates_facets", m.facetParams(from, to)
	switch {
	case label == byMonth:
		name = "RateTrend_facets"
	case len(stacks) > 0:
		name, p = "StackRates_facets", p.with("values", stacks)
		if len(m.filter.Stacks) == 0 && inMentions(m.filter) { // it has a stretch of rows for each of these technologies
			f := *m.filter
			f.Stacks = stacks
			name, p = "StackRates_mentions", slice{filter: &f}.facetParams(from, to)
		}
	}
	sets := m.sets()
	found := rates{}
	err := s.askSQL(ctx, name, sets.in(s.facetSQL(name, m)), p, func(r driver.Rows) error {
		var dimension, value string
		var fig figure
		var anyone uint64
		if err := r.Scan(&dimension, &value, &anyone, &fig.offers, &fig.n, &fig.advertisers, &fig.quartiles); err != nil {
			return err
		}
		found.add(dimension, value, rated{fig.value(), int(anyone)})
		return nil
	})
	if whole, ok := found[""][""]; ok && name == "Rates_facets" {
		for dimension, value := range sets.one {
			found.add(dimension, value, whole)
		}
	}
	return found, err
}

// inMentions tells whether mentions has all lists of a filter.
func inMentions(f *market.Filter) bool {
	return len(f.Countries)+len(f.Roles)+len(f.Companies)+len(f.Places) == 0
}

// facetSQL is a statement over the table that has the ads of a market nearest together: for one technology that is mentions.
func (s *Store) facetSQL(name string, m slice) string {
	table, key, narrow := "facets", "", s.queries["filter"]
	switch {
	case name == "Counts_alike":
		narrow = s.queries["lists_filter"]
	case len(m.filter.Stacks) == 1 && inMentions(m.filter) || name == "StackRates_mentions":
		table, key, narrow = "mentions", "stack, ", "stack IN {stacks:Array(String)} AND "+s.queries["lists_filter"]
	}
	return strings.NewReplacer("{{ads}}", table, "{{key}}", key, "{{narrow}}", narrow).Replace(s.queries[name])
}

// sets are the dimensions by which the rates that every page shows are grouped.
type sets struct {
	several []string          // those of which the market has several values
	one     map[string]string // those that its filter narrows to one value, under which its rates are those of all its ads
}

// sets returns those of a market without cells.
func (m slice) sets() (s sets) {
	s.one = map[string]string{}
	for _, d := range []struct {
		name   market.Dimension
		values []string
	}{
		{market.ByRegion, m.filter.Regions}, {market.ByRemote, texts(m.filter.Remote)}, {market.BySeniority, texts(m.filter.Seniority)},
	} {
		switch {
		case len(d.values) != 1:
			s.several = append(s.several, string(d.name))
		case d.values[0] == "unknown" && d.name != market.ByRegion:
			s.one[string(d.name)] = ""
		default:
			s.one[string(d.name)] = d.values[0]
		}
	}
	return s
}

// in writes the dimensions into queries/Rates_facets.sql.
func (s sets) in(sql string) string {
	grouped, label, list := "''", "''", ""
	for _, d := range s.several {
		value := "toString(" + d + ")"
		if d != string(market.ByRegion) {
			value = fmt.Sprintf("if(%[1]s = 'unknown', '', toString(%[1]s))", d)
		}
		grouped = fmt.Sprintf("if(grouping(%s) = 0, '%[1]s', %s)", d, grouped)
		label = fmt.Sprintf("if(grouping(%s) = 0, %s, %s)", d, value, label)
		list += ", (" + d + ")"
	}
	return strings.NewReplacer("{{grouped}}", grouped, "{{label}}", label, "{{sets}}", list).Replace(sql)
}

// facetParams binds the filter of a market without cells, over a window.
func (m slice) facetParams(from, to market.Month) params {
	f := *m.filter
	f.From, f.To = from, to
	return filterParams(f)
}
