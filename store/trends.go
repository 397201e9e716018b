package store

import (
	"context"
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
