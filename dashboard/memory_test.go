package dashboard

import (
	"cmp"
	"context"
	"slices"
	"time"

	"tjm/internal/market"
)

// memory is a Querier over a slice of offers that computes every answer in plain Go: what the store does in SQL, so that
// the pages are tested on figures that follow from offers.
type memory struct {
	offers  []market.Offer
	runs    []market.Run
	matched int   // 1 when the ads were matched to missions
	fail    error // when set, every question fails with it
}

func (m *memory) Missions(_ context.Context, f market.Filter) (market.MissionCount, error) {
	n := len(m.under(f))
	return market.MissionCount{Ads: n, Matched: n * m.matched, Missions: n - n/10, Undecided: n / 20}, m.fail
}

func (m *memory) Coverage(_ context.Context, f market.Filter) (market.Coverage, error) {
	var c market.Coverage
	companies, sources := map[string]bool{}, map[string]bool{}
	for _, o := range m.under(f) {
		c.Offers++
		companies[o.Company], sources[o.Source] = true, true
		if _, ok := dayRate(f.Conversion, o); ok {
			c.Stated++
		}
		if c.First.IsZero() || o.Posted.Before(c.First) {
			c.First = o.Posted
		}
		if o.Posted.After(c.Last) {
			c.Last = o.Posted
		}
	}
	c.Advertisers, c.Sources = len(companies), len(sources)
	for _, r := range m.runs {
		if r.Outcome == market.RunComplete && r.Ended.After(c.LastRun) {
			c.LastRun = r.Ended
		}
		if c.FirstRun.IsZero() || r.Started.Before(c.FirstRun) {
			c.FirstRun = r.Started
		}
	}
	return c, m.fail
}

func (m *memory) Beside(_ context.Context, f market.Filter, limit int) ([]market.Choice, error) {
	counts := map[string]int{}
	for _, o := range m.under(f) {
		for _, s := range o.Stacks {
			counts[s]++
		}
	}
	var list []market.Choice
	for s, n := range counts {
		list = append(list, market.Choice{Value: s, Offers: n})
	}
	slices.SortFunc(list, func(a, b market.Choice) int {
		return cmp.Or(cmp.Compare(b.Offers, a.Offers), cmp.Compare(a.Value, b.Value))
	})
	return list[:min(limit, len(list))], m.fail
}

func (m *memory) Demand(_ context.Context, f market.Filter, stacks []string) ([]market.DemandPoint, error) {
	total, named := map[market.Month]int{}, map[market.Month]map[string]int{}
	for _, o := range m.under(f) {
		month := market.MonthOf(o.Posted)
		total[month]++
		if named[month] == nil {
			named[month] = map[string]int{}
		}
		for _, s := range reach(f, o) {
			named[month][s]++
		}
	}
	var points []market.DemandPoint
	for _, month := range m.observed(f) {
		for _, s := range stacks {
			points = append(points, market.DemandPoint{Month: month, Stack: s, Offers: named[month][s], Total: total[month]})
		}
	}
	return points, m.fail
}

func (m *memory) RateTrend(_ context.Context, f market.Filter) ([]market.RatePoint, error) {
	byMonth := map[market.Month][]*market.Offer{}
	for _, o := range m.under(f) {
		byMonth[market.MonthOf(o.Posted)] = append(byMonth[market.MonthOf(o.Posted)], o)
	}
	var points []market.RatePoint
	for _, month := range m.observed(f) {
		points = append(points, market.RatePoint{Month: month, RateFigure: figureOf(f.Conversion, byMonth[month])})
	}
	return points, m.fail
}

func (m *memory) RateBy(_ context.Context, f market.Filter, d market.Dimension) ([]market.GroupRate, error) {
	byGroup := map[string][]*market.Offer{}
	for _, o := range m.under(f) {
		for _, g := range groupsOf(f, o, d) {
			byGroup[g] = append(byGroup[g], o)
		}
	}
	var groups []market.GroupRate
	for _, g := range sortedKeys(byGroup) {
		groups = append(groups, market.GroupRate{Group: g, RateFigure: figureOf(f.Conversion, byGroup[g])})
	}
	return groups, m.fail
}

func (m *memory) TopStacks(ctx context.Context, f market.Filter, limit int) ([]market.StackRank, error) {
	groups, _ := m.RateBy(ctx, f, market.ByStack)
	previous := map[string]int{}
	known := f.From != 0 && f.To != 0
	if known {
		length := f.To - f.From + 1
		before := f
		before.From, before.To = f.From-length, f.From-1
		old := m.under(before)
		known = len(old) > 0
		for _, o := range old {
			for _, s := range reach(f, o) {
				previous[s]++
			}
		}
	}
	var ranks []market.StackRank
	for _, g := range groups {
		r := market.StackRank{Stack: g.Group, Previous: -1, RateFigure: g.RateFigure}
		if known {
			r.Previous = previous[g.Group]
		}
		ranks = append(ranks, r)
	}
	slices.SortStableFunc(ranks, func(a, b market.StackRank) int { return cmp.Compare(b.Offers, a.Offers) })
	return ranks[:min(limit, len(ranks))], m.fail
}

func (m *memory) Offers(ctx context.Context, f market.Filter, limit, offset int) ([]market.OfferRow, int, error) {
	var rows []market.OfferRow
	err := m.EachOffer(ctx, f, func(r market.OfferRow) error { rows = append(rows, r); return nil })
	n := len(rows)
	rows = rows[min(offset, n):]
	return rows[:min(limit, len(rows))], n, err
}

func (m *memory) Choices(ctx context.Context, d market.Dimension, f market.Filter) ([]market.Choice, error) {
	groups, _ := m.RateBy(ctx, f, d)
	var out []market.Choice
	for _, g := range groups {
		out = append(out, market.Choice{Value: g.Group, Offers: g.Offers})
	}
	slices.SortStableFunc(out, func(a, b market.Choice) int { return cmp.Compare(b.Offers, a.Offers) })
	return out, m.fail
}

func (m *memory) Runs(_ context.Context, limit int) ([]market.Run, error) {
	return m.runs[:min(limit, len(m.runs))], m.fail
}

func (m *memory) NewestRuns(_ context.Context, each int) ([]market.Run, error) {
	of := map[string]int{}
	return slices.DeleteFunc(slices.Clone(m.runs), func(r market.Run) bool {
		of[r.Source]++
		return of[r.Source] > each
	}), m.fail
}

func (m *memory) EachOffer(_ context.Context, f market.Filter, fn func(market.OfferRow) error) error {
	found := m.under(f)
	slices.SortStableFunc(found, func(a, b *market.Offer) int { return b.Posted.Compare(a.Posted) })
	for _, o := range found {
		row := market.OfferRow{
			Source: o.Source, ID: o.ID, URL: o.URL, Title: o.Title, Company: o.Company, Stacks: o.Stacks, Rate: o.Rate, Restated: restatedIn(f.Conversion, o.Rate), Place: o.Place,
			Remote: o.Remote, Seniority: o.Seniority, Contracts: o.Contracts, Role: o.Role, Posted: o.Posted, FirstSeen: o.Posted,
			LastSeen: o.Posted.Add(20 * 24 * time.Hour),
		}
		if err := fn(row); err != nil {
			return err
		}
	}
	return m.fail
}
