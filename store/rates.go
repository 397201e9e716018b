package store

import (
	"context"
	"slices"
	"strings"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// rated is the day rate of one value, with all advertisers of its ads, rate or not.
type rated struct {
	market.RateFigure
	anyone int // of the market as a whole only
}

// rates are day rates by dimension and value.
type rates map[string]map[string]rated

func (r rates) add(dimension, value string, figure rated) {
	if r[dimension] == nil {
		r[dimension] = map[string]rated{}
	}
	r[dimension][value] = figure
}

// How rows of figures are labelled: by value, "" for ads that state none; by month.
const (
	byValue = "if(dimension IN ('remote', 'seniority') AND value = 'unknown', '', toString(value))"
	byMonth = "toString(month)"
)

// onPages are the dimensions whose day rates every page shows.
var onPages = []string{"", string(market.ByRegion), string(market.ByRemote), string(market.BySeniority)}

// isOnPages tells whether every page shows the day rates of a dimension.
func isOnPages(d market.Dimension) bool {
	return d == market.ByAll || slices.Contains(onPages, string(d))
}

// rates returns the day rates of a market over a window by some dimensions; those of every page, when questions share them
// and one of those is asked for.
func (s *Store) rates(ctx context.Context, m slice, from, to market.Month, dimension string) (rates, error) {
	dimensions := []string{dimension}
	if inView(ctx) && slices.Contains(onPages, dimension) {
		dimensions = onPages
	}
	key := m.key("rates", strings.Join(dimensions, " "), from.String(), to.String())
	return once(ctx, key, func() (rates, error) { return s.readRates(ctx, m, from, to, dimensions, byValue, nil) })
}

// trend returns the day rates of a market by month, as 2026-01-01.
func (s *Store) trend(ctx context.Context, m slice, from, to market.Month) (map[string]rated, error) {
	dimension, values := "", []string(nil)
	if m.filter != nil {
		if t, ok := crossed(m.filter); ok {
			m, dimension, values = slice{by: t.by, narrowed: t.narrowed}, string(t.also), t.alsoNarrowed
		}
	}
	found, err := s.readRates(ctx, m, from, to, []string{dimension}, byMonth, values)
	return found[dimension], err
}

// readRates asks figures, or facets; values narrows the values of the dimensions when there are any.
func (s *Store) readRates(ctx context.Context, m slice, from, to market.Month, dimensions []string, label string, values []string) (rates, error) {
	if m.filter != nil {
		return s.facetRates(ctx, m, from, to, label, values)
	}
	found := rates{}
	p := append(m.params(), named("dimensions", dimensions), named("from", monthParam(from, firstMonth)), named("to", monthParam(to, lastMonth)))
	narrow := ""
	if len(values) > 0 {
		narrow, p = " AND value IN {values:Array(String)}", p.with("values", values)
	}
	text := strings.NewReplacer("{{label}}", label, "{{values}}", narrow).Replace(s.queries["Rates_cells"])
	err := s.askSQL(ctx, "Rates_cells", text, p, func(r driver.Rows) error {
		var dimension, value string
		var fig figure
		var anyone uint64
		var w weighted
		if err := r.Scan(&dimension, &value, &fig.offers, &fig.n, &fig.advertisers, &anyone, &w.prices, &w.ads); err != nil {
			return err
		}
		fig.quartiles = w.quartiles()
		found.add(dimension, value, rated{fig.value(), int(anyone)})
		return nil
	})
	return found, err
}
