package store

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// rateByCells answers RateBy from figures.
func (s *Store) rateByCells(ctx context.Context, f market.Filter, p plan, d market.Dimension) (groups []market.GroupRate, err error) {
	dimension := string(d)
	if d == market.ByAll {
		dimension = ""
	}
	found, err := s.rates(ctx, p.market, f.From, f.To, dimension)
	if err != nil {
		return nil, err
	}
	for label, figure := range found[dimension] {
		if len(p.only) == 0 || slices.Contains(p.only, label) || label == "" && slices.Contains(p.only, "unknown") {
			groups = append(groups, market.GroupRate{Group: label, RateFigure: figure.RateFigure})
		}
	}
	slices.SortFunc(groups, func(a, b market.GroupRate) int {
		return cmp.Or(cmp.Compare(b.Offers, a.Offers), cmp.Compare(a.Group, b.Group))
	})
	return groups, nil
}

// besideCells answers Beside from pairs for one technology, else from figures.
func (s *Store) besideCells(ctx context.Context, f market.Filter, m slice, limit int) (stacks []market.Choice, err error) {
	if m.by != market.ByStack {
		all, err := s.counts(ctx, m, f.From, f.To, string(market.ByStack))
		ranked := all.ranked(market.ByStack, f.From, f.To)
		return ranked[:min(len(ranked), limit)], err
	}
	p := params{
		named("stack", m.narrowed[0]), named("limit", uint64(limit)),
		named("from", monthParam(f.From, firstMonth)), named("to", monthParam(f.To, lastMonth)),
	}
	err = s.ask(ctx, "Pairs", p, choicesInto(&stacks))
	return stacks, err
}

// rankCells answers TopStacks from figures: the counts say which technologies come first, and those alone have their
// rates read.
func (s *Store) rankCells(ctx context.Context, f market.Filter, m slice, limit int) (ranks []market.StackRank, err error) {
	from, to, collected, err := s.before(ctx, f)
	if err != nil {
		return nil, err
	}
	since := f.From
	if collected {
		since = from
	}
	all, err := s.counts(ctx, m, since, f.To, string(market.ByStack))
	if err != nil {
		return nil, err
	}
	stacks := all[string(market.ByStack)]
	list := all.ranked(market.ByStack, f.From, f.To)
	if list = list[:min(len(list), limit)]; len(list) == 0 {
		return nil, nil
	}
	names := make([]string, len(list))
	for i, c := range list {
		names[i] = c.Value
	}
	found, err := s.readRates(ctx, m, f.From, f.To, []string{string(market.ByStack)}, byValue, names)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		rank := market.StackRank{Stack: name, Previous: -1, RateFigure: found[string(market.ByStack)][name].RateFigure}
		if collected {
			rank.Previous = int(sum(stacks[name], from, to))
		}
		ranks = append(ranks, rank)
	}
	return ranks, nil
}

// before returns the window of the same length just before that of a filter, and whether any of its sources was collected
// then. A window without a last month ends with the last month in which collection ran; one without a first has none before.
func (s *Store) before(ctx context.Context, f market.Filter) (from, to market.Month, collected bool, err error) {
	last := f.To
	if f.From != 0 && last == 0 {
		if _, last, _, err = s.span(ctx, f.Sources, f.From, math.MaxInt32); err != nil {
			return 0, 0, false, err
		}
	}
	if f.From == 0 || last < f.From {
		return 0, 0, false, nil
	}
	from, to = f.From-(last-f.From+1), f.From-1
	all, err := s.counts(ctx, allAds, from, to, "", string(market.BySource))
	cells := all[""][""]
	if len(f.Sources) > 0 {
		cells = nil
		for _, source := range f.Sources {
			cells = append(cells, all[string(market.BySource)][source]...)
		}
	}
	return from, to, sum(cells, from, to) > 0, err
}

// pairs counts by month the ads that name a technology and each of some others.
func (s *Store) pairs(ctx context.Context, stack string, beside []string) (map[string][]cell, error) {
	found := map[string][]cell{}
	err := s.ask(ctx, "PairsByMonth", params{named("stack", stack), named("beside", beside)}, func(r driver.Rows) error {
		var name string
		var month, ads uint32
		if err := r.Scan(&name, &month, &ads); err != nil {
			return err
		}
		found[name] = append(found[name], cell{month: market.Month(month), ads: uint64(ads)})
		return nil
	})
	return found, err
}
