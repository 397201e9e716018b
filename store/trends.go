package store

import (
	"context"
	"slices"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// Demand counts the new offers of each month that name each stack, months in order, stacks in the order given. The
// stack "" stands for all offers together, and is what an empty list asks for. Every month of the window in which
// collection ran is there, with zeros when it brought nothing; months before the first ad or after the last sight of
// the chosen sources are not.
func (s *Store) Demand(ctx context.Context, f market.Filter, stacks []string) ([]market.DemandPoint, error) {
	if len(stacks) == 0 {
		stacks = []string{""}
	}
	var points []market.DemandPoint
	p, err := s.seriesPlan(ctx, withoutAmounts(f), stacks)
	if err != nil {
		return nil, err
	}
	if p.shared() {
		return s.demandOfCells(ctx, f, p.market, stacks)
	}
	p.params = p.params.with("series", stacks)
	err = s.answer(ctx, "Demand", p, func(r driver.Rows) error {
		var (
			month time.Time
			named []string
			ads   []uint64
		)
		if err := r.Scan(&month, &named, &ads); err != nil {
			return err
		}
		counts := make(map[string]int, len(named)) // empty for a month without ads
		for i, stack := range named {
			counts[stack] = int(ads[i])
		}
		for _, stack := range stacks {
			points = append(points, market.DemandPoint{
				Month: market.MonthOf(month), Stack: stack, Offers: counts[stack], Total: counts[""],
			})
		}
		return nil
	})
	return points, err
}

// RateTrend summarises the day rates of each month, in order. The months are those of Demand.
func (s *Store) RateTrend(ctx context.Context, f market.Filter) ([]market.RatePoint, error) {
	var points []market.RatePoint
	p, err := s.plan(ctx, f)
	if err != nil {
		return nil, err
	}
	if p.shared() {
		return s.trendOfCells(ctx, f, p.market)
	}
	err = s.answer(ctx, "RateTrend", p, func(r driver.Rows) error {
		var month time.Time
		fig := p.figure()
		if err := r.Scan(append([]any{&month}, fig.columns()...)...); err != nil {
			return err
		}
		points = append(points, market.RatePoint{Month: market.MonthOf(month), RateFigure: fig.value()})
		return nil
	})
	return points, err
}

// demandOfCells answers from figures.
func (s *Store) demandOfCells(ctx context.Context, f market.Filter, m slice, stacks []string) (points []market.DemandPoint, err error) {
	first, last, ok, err := s.span(ctx, f.Sources, f.From, f.To)
	if err != nil || !ok {
		return nil, err
	}
	all, named, err := s.series(ctx, m, first, last, stacks)
	if err != nil {
		return nil, err
	}
	monthly := func(cells []cell) map[market.Month]int {
		n := map[market.Month]int{}
		for _, c := range cells {
			n[c.month] += int(c.ads)
		}
		return n
	}
	total, series := monthly(all), make([]map[market.Month]int, len(stacks))
	for i, name := range stacks {
		if series[i] = total; name != "" {
			series[i] = monthly(named[name])
		}
	}
	for month := first; month <= last; month++ {
		for i, name := range stacks {
			points = append(points, market.DemandPoint{Month: month, Stack: name, Offers: series[i][month], Total: total[month]})
		}
	}
	return points, nil
}

// series returns the cells of a market and those of some technologies within it.
func (s *Store) series(ctx context.Context, m slice, first, last market.Month, stacks []string) (all []cell, named map[string][]cell, err error) {
	names := slices.DeleteFunc(slices.Clone(stacks), func(name string) bool { return name == "" })
	dimensions := []string{"", string(market.ByStack)}
	own := m.by == "" && m.filter == nil && len(names) == 1
	if own || m.by == market.ByStack || len(names) == 0 {
		dimensions = dimensions[:1]
	}
	found, err := s.counts(ctx, m, first, last, dimensions...)
	switch all, named = found[""][""], found[string(market.ByStack)]; {
	case err != nil || len(names) == 0:
	case m.by == market.ByStack:
		named, err = s.pairs(ctx, m.narrowed[0], stacks)
	case own: // its own market, which the page of a technology has read, gives the same cells as all ads by technology
		found, err = s.counts(ctx, slice{by: market.ByStack, narrowed: names}, first, last, "")
		named = map[string][]cell{names[0]: found[""][""]}
	}
	return all, named, err
}

// trendOfCells answers from figures.
func (s *Store) trendOfCells(ctx context.Context, f market.Filter, m slice) (points []market.RatePoint, err error) {
	first, last, ok, err := s.span(ctx, f.Sources, f.From, f.To)
	if err != nil || !ok {
		return nil, err
	}
	found, err := s.trend(ctx, m, f.From, f.To)
	if err != nil {
		return nil, err
	}
	for month := first; month <= last; month++ {
		points = append(points, market.RatePoint{Month: month, RateFigure: found[month.Start().Format(time.DateOnly)].RateFigure})
	}
	return points, nil
}
