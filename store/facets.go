package store

import (
	"context"
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
	name := "Counts_facets"
	if stacks {
		name = "StackCounts_facets"
	}
	return s.readCounts(ctx, name, s.queries[name], m.facetParams(since, 0))
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
