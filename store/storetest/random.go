package storetest

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tjm/internal/market"
	"tjm/store"
)

// randomMarkets saves one random market and asks it random questions, in one of so many cases; each answer is worked out
// again in plain Go.
func randomMarkets(t *testing.T, s *store.Store, every int) {
	offers := randomMarket(rand.New(rand.NewPCG(2026, 3)), 400)
	if _, _, err := s.SaveOffers(t.Context(), "run", Seen, offers); err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(rt *rapid.T) {
		some := func(name string, from []string) []string {
			return rapid.SliceOfNDistinct(rapid.SampledFrom(from), 0, 2, rapid.ID[string]).Draw(rt, name)
		}
		f := market.Filter{
			Stacks: some("stacks", stackNames), Regions: some("regions", regionNames),
			From: month(2026, 1) + market.Month(rapid.IntRange(-3, 3).Draw(rt, "from")),
			To:   month(2026, 1) + market.Month(rapid.IntRange(-3, 3).Draw(rt, "to")),
		}
		if !turn(rt, every) {
			return
		}
		matching := slices.DeleteFunc(slices.Clone(offers), func(o market.Offer) bool { return !matches(f, o) })
		check := func(what string, got, want any, err error) {
			if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
				rt.Fatalf("%s under %+v:\n got %v (%v)\nwant %v", what, f, got, err, want)
			}
		}
		one(rt, map[string]func(){
			"report": func() {
				whole, err := s.Report(t.Context(), f, nil)
				if len(matching) > 0 {
					check("report", whole[0].RateFigure, plainFigure(matching), err)
				} else {
					check("report", len(whole), 0, err)
				}
			},
			"regions": func() {
				byRegion, err := s.RateBy(t.Context(), f, market.ByRegion)
				check("rates by region", byRegion, plainGroups(matching, func(o market.Offer) []string { return []string{o.Place.Region} }), err)
			},
			"stacks": func() {
				byStack, err := s.RateBy(t.Context(), f, market.ByStack)
				check("rates by stack", byStack, plainGroups(matching, func(o market.Offer) []string {
					if len(o.Stacks) == 0 {
						return []string{""}
					}
					return o.Stacks
				}), err)
			},
		})
	})
}

// rolledUp puts every question of a page to the roll-ups and, by asking for a day after the last change, to the ads one by
// one, under one of so many filters. The answers must be equal, whether the questions share what they read or not.
func rolledUp(t *testing.T, s *store.Store, every int) {
	offers := randomMarket(rand.New(rand.NewPCG(2026, 11)), 300)
	for i := range offers {
		offers[i].Source = []string{"alpha", "beta"}[i%2]
		offers[i].Remote = []market.Remote{market.RemoteFull, "", market.RemoteUnknown}[i%3]
		offers[i].Contracts = [][]market.Contract{{market.Freelance, market.Permanent}, nil, {market.Permanent}, {market.Freelance}}[i/5%4]
		offers[i].Seniority = []market.Seniority{"", market.Senior, market.Lead, market.Mid}[i/3%4]
	}
	for i, run := range []string{"run", "run-2"} {
		if _, _, err := s.SaveOffers(t.Context(), run, Seen.AddDate(0, i, 0), offers[i*50:]); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SaveRun(t.Context(), market.Run{ID: "r", Source: "beta", Started: Seen, Ended: Seen.AddDate(0, 2, 0), Outcome: market.RunComplete}); err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(5, 8))
	for i, f := range []market.Filter{
		{},
		{},
		{Stacks: stackNames[:1]},
		{Regions: regionNames[:2]},
		{Sources: []string{"beta"}},
		{Sources: []string{"none"}},
		{Remote: []market.Remote{market.RemoteFull, market.RemoteUnknown}},
		{Seniority: []market.Seniority{market.Senior, market.Mid}},
		{Stacks: stackNames[:1], Regions: regionNames[:1]},
		{Stacks: stackNames[:2]},
		{Regions: regionNames[1:3], Remote: []market.Remote{market.RemoteFull, market.RemoteUnknown}},
		{Seniority: []market.Seniority{market.Senior}, Contracts: []market.Contract{market.Permanent}, Sources: []string{"alpha"}},
		{Stacks: []string{"", "none"}, Sources: []string{"alpha"}},
	} {
		if i%every > 0 {
			continue
		}
		f.From = month(2026, 1) + market.Month(rng.IntN(8)-4)
		if i%2 == 0 { // the others go on to the last month
			f.To = f.From + market.Month(rng.IntN(4))
		}
		then := f
		then.AsOf = Seen.AddDate(50, 0, 0)
		ads, alone, page := answers(t.Context(), s, then), answers(t.Context(), s, f), answers(store.OneView(t.Context()), s, f)
		for i := range ads {
			if ads[i] != alone[i] || ads[i] != page[i] {
				t.Errorf("under %+v\nads one by one %s\nroll-ups       %s\nin one view    %s", f, ads[i], alone[i], page[i])
			}
		}
	}
}

// answers puts the questions of a page and prints what came.
func answers(ctx context.Context, s *store.Store, f market.Filter) (list []string) {
	add := func(what string, v any, err error) { list = append(list, fmt.Sprint(what, ": ", v, err)) }
	c, err := s.Coverage(ctx, f)
	add("coverage", c, err)
	demand, err := s.Demand(ctx, f, []string{"Go", "Java", "none"})
	add("demand", demand, err)
	demand, err = s.Demand(ctx, f, []string{"Java"})
	add("demand of one technology", demand, err)
	trend, err := s.RateTrend(ctx, f)
	add("trend", trend, err)
	for _, d := range []market.Dimension{
		market.ByAll, market.ByRegion, market.ByStack, market.BySource, market.ByRemote, market.BySeniority, market.ByContract, market.ByMonth,
	} {
		rates, err := s.RateBy(ctx, f, d)
		add("rates by "+string(d), rates, err)
		choices, err := s.Choices(ctx, d, f)
		add("choices of "+string(d), choices, err)
	}
	for _, n := range []int{0, 3} {
		ranks, err := s.TopStacks(ctx, f, n)
		add("ranks", ranks, err)
		beside, err := s.Beside(ctx, f, 3+n)
		add("beside", beside, err)
	}
	_, n, err := s.Offers(ctx, f, 0, 0)
	add("offers", n, err)
	return list
}

var (
	stackNames  = []string{"Go", "Java", "Rust", "C++", "C#"}
	regionNames = []string{"", paris, brittany, "Occitanie"}
)

// randomMarket makes n ads over seven months; half of them state a rate, in cents, some in another unit or currency.
func randomMarket(rng *rand.Rand, n int) []market.Offer {
	offers := make([]market.Offer, n)
	for i := range offers {
		o := market.Offer{
			Source: "alpha", ID: fmt.Sprint(i), Company: fmt.Sprintf("Company %d", rng.IntN(20)),
			Posted: day(2025, 10, 1).AddDate(0, 0, rng.IntN(200)),
			Place:  market.Place{Region: regionNames[rng.IntN(len(regionNames))]},
		}
		for _, s := range stackNames {
			if rng.IntN(3) == 0 {
				o.Stacks = append(o.Stacks, s)
			}
		}
		if rng.IntN(2) == 0 {
			low := math.Round(rng.Float64()*1e5) / 100
			o.Rate = pay(low, low+float64(rng.IntN(200)), market.Daily, "EUR")
			switch rng.IntN(8) {
			case 0:
				o.Rate.Min = nil
			case 1:
				o.Rate.Unit = market.Hourly
			case 2:
				o.Rate.Currency = "CHF"
			}
		}
		offers[i] = o
	}
	return offers
}

func matches(f market.Filter, o market.Offer) bool {
	if len(f.Stacks) > 0 && !slices.ContainsFunc(o.Stacks, func(s string) bool { return slices.Contains(f.Stacks, s) }) {
		return false
	}
	if len(f.Regions) > 0 && !slices.Contains(f.Regions, o.Place.Region) {
		return false
	}
	m := market.MonthOf(o.Posted)
	return m >= f.From && m <= f.To
}

func plainFigure(offers []market.Offer) market.RateFigure {
	f := market.RateFigure{Offers: len(offers)}
	advertisers := map[string]bool{}
	var rates []float64
	for _, o := range offers {
		if middle, ok := o.Rate.Middle(); ok && o.Rate.Unit == market.Daily && o.Rate.Currency == "EUR" {
			rates = append(rates, middle)
			advertisers[o.Company] = true
		}
	}
	f.N, f.Advertisers = len(rates), len(advertisers)
	if len(rates) > 0 {
		slices.Sort(rates)
		f.P25, f.P50, f.P75 = type7(rates, 0.25), type7(rates, 0.5), type7(rates, 0.75)
	}
	return f
}

// type7 is Hyndman and Fan's seventh quantile of sorted values.
func type7(sorted []float64, p float64) float64 {
	h := p * float64(len(sorted)-1)
	i := int(h)
	if i+1 == len(sorted) {
		return sorted[i]
	}
	return sorted[i] + (h-float64(i))*(sorted[i+1]-sorted[i])
}

func plainGroups(offers []market.Offer, groups func(market.Offer) []string) []market.GroupRate {
	cells := map[string][]market.Offer{}
	for _, o := range offers {
		for _, g := range groups(o) {
			cells[g] = append(cells[g], o)
		}
	}
	rates := make([]market.GroupRate, 0, len(cells))
	for g, cell := range cells {
		rates = append(rates, market.GroupRate{Group: g, RateFigure: plainFigure(cell)})
	}
	slices.SortFunc(rates, func(a, b market.GroupRate) int {
		return cmp.Or(cmp.Compare(b.Offers, a.Offers), cmp.Compare(a.Group, b.Group))
	})
	return rates
}
