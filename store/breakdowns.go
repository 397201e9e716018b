package store

import (
	"context"
	"math"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// maxChoices bounds the values that Choices returns, most frequent first: companies and cities have no natural end.
const maxChoices = 1000

// RateBy summarises the day rates of each group, most offers first. Offers that state no such thing are in group "".
// An offer with several stacks or contracts counts in each.
func (s *Store) RateBy(ctx context.Context, f market.Filter, d market.Dimension) ([]market.GroupRate, error) {
	var groups []market.GroupRate
	p, err := s.plan(ctx, f, d)
	if err != nil {
		return nil, err
	}
	if p.cells && d != market.ByMonth || p.shared() && isOnPages(d) {
		return s.rateByCells(ctx, f, p, d)
	}
	err = s.answer(ctx, "RateBy", p, func(r driver.Rows) error {
		var label string
		fig := p.figure()
		if err := r.Scan(append([]any{&label}, fig.columns()...)...); err != nil {
			return err
		}
		groups = append(groups, market.GroupRate{Group: label, RateFigure: fig.value()})
		return nil
	})
	return groups, err
}

// Choices returns the values that a list of the filter can take, most offers first, at most 1,000. The filter counts
// but for the dimension's own list, so that a reader sees the alternatives to what is chosen. Offers that state no
// such thing are left out.
func (s *Store) Choices(ctx context.Context, d market.Dimension, f market.Filter) ([]market.Choice, error) {
	p, err := s.plan(ctx, without(withoutAmounts(f), d), d)
	if err != nil {
		return nil, err
	}
	if p.shared() && isRolled(d) {
		all, err := s.counts(ctx, p.market, f.From, f.To, string(d))
		ranked := all.ranked(d, f.From, f.To)
		return ranked[:min(len(ranked), maxChoices)], err
	}
	var choices []market.Choice
	p.params = p.params.with("limit", uint64(maxChoices))
	err = s.answer(ctx, "Choices", p, choicesInto(&choices))
	return choices, err
}

// Beside counts the technologies that the offers under the filter name, the filter's own among them, most offers first, at
// most limit of them.
func (s *Store) Beside(ctx context.Context, f market.Filter, limit int) ([]market.Choice, error) {
	p, err := s.plan(ctx, withoutAmounts(f))
	if err != nil {
		return nil, err
	}
	if p.shared() {
		return s.besideCells(ctx, f, p.market, max(limit, 0))
	}
	p.params = p.params.with("limit", uint64(max(limit, 0)))
	var stacks []market.Choice
	err = s.answer(ctx, "Beside", p, choicesInto(&stacks))
	return stacks, err
}

// TopStacks ranks the technologies by offers, at most limit of them (0 for all). Previous counts the window of the
// same length just before; without a first month there is none before, and Previous is -1. A window without a last
// month ends with the last month in which collection ran.
func (s *Store) TopStacks(ctx context.Context, f market.Filter, limit int) ([]market.StackRank, error) {
	if limit <= 0 {
		limit = math.MaxInt32
	}
	p, err := s.plan(ctx, f, market.ByStack)
	if err != nil {
		return nil, err
	}
	if p.shared() {
		return s.rankCells(ctx, f, p.market, limit)
	}
	beforeFrom, beforeTo, err := s.windowBefore(ctx, f)
	if err != nil {
		return nil, err
	}
	p.params = p.params.with("before_from", beforeFrom).with("before_to", beforeTo).with("limit", uint64(limit))
	var ranks []market.StackRank
	err = s.answer(ctx, "TopStacks", p, func(r driver.Rows) error {
		var (
			stack     string
			fig       = p.figure()
			before    uint64
			collected bool
		)
		if err := r.Scan(append(append([]any{&stack}, fig.columns()...), &before, &collected)...); err != nil {
			return err
		}
		rank := market.StackRank{Stack: stack, Previous: -1, RateFigure: fig.value()}
		if collected {
			rank.Previous = int(before)
		}
		ranks = append(ranks, rank)
		return nil
	})
	return ranks, err
}

// windowBefore returns the months of the window just before the filter's, as parameters; an empty window (its end
// before its beginning) when there is none.
func (s *Store) windowBefore(ctx context.Context, f market.Filter) (from, to string, err error) {
	last := f.To
	if f.From != 0 && last == 0 {
		err = s.answer(ctx, "Span", s.adPlan(s.spread(f)), func(r driver.Rows) error {
			var first, end time.Time
			var any bool
			if err := r.Scan(&first, &end, &any); err != nil {
				return err
			}
			if any {
				last = market.MonthOf(end)
			}
			return nil
		})
	}
	if err != nil || f.From == 0 || last < f.From {
		return lastMonth, firstMonth, err
	}
	months := last - f.From + 1
	return monthParam(f.From-months, firstMonth), monthParam(f.From-1, firstMonth), nil
}

// choicesInto reads rows of a value and how many offers have it.
func choicesInto(choices *[]market.Choice) func(driver.Rows) error {
	return func(r driver.Rows) error {
		var value string
		var offers uint64
		if err := r.Scan(&value, &offers); err != nil {
			return err
		}
		*choices = append(*choices, market.Choice{Value: value, Offers: int(offers)})
		return nil
	}
}
