package store

import (
	"context"
	"maps"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// lately is how many months before the current one are counted at a time: a page of the last year looks at two years and two
// months, for what it compares itself with. One that looks further back has all months counted.
const lately = 26

// facetCounts returns the counts of a market without cells by some dimensions, from some month on or earlier. Those of
// technologies are read by themselves: they cost most, and not every question needs them.
func (s *Store) facetCounts(ctx context.Context, m slice, from market.Month, dimensions []string) (counts, error) {
	since := market.MonthOf(s.now()) - lately
	if from < since {
		since = 0
	}
	all := counts{}
	for _, d := range dimensions {
		name := "Counts_facets"
		if d == string(market.ByStack) {
			name = "StackCounts_facets"
		}
		found, err := once(ctx, m.key(name, since.String()), func() (counts, error) {
			return s.readCounts(ctx, name, s.queries[name], m.facetParams(since, 0))
		})
		if err != nil {
			return nil, err
		}
		maps.Copy(all, found)
	}
	return all, nil
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
	}
	found := rates{}
	err := s.ask(ctx, name, p, func(r driver.Rows) error {
		var dimension, value string
		var fig figure
		var anyone uint64
		if err := r.Scan(&dimension, &value, &fig.offers, &fig.n, &fig.advertisers, &anyone, &fig.quartiles); err != nil {
			return err
		}
		found.add(dimension, value, rated{fig.value(), int(anyone)})
		return nil
	})
	return found, err
}

// facetParams binds the filter of a market without cells, over a window.
func (m slice) facetParams(from, to market.Month) params {
	f := *m.filter
	f.From, f.To = from, to
	return filterParams(f)
}
