package storetest

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tjm/internal/market"
	"tjm/store"
)

// randomMarkets saves one random market and asks it random questions; each answer is worked out again in plain Go.
func randomMarkets(t *testing.T, s *store.Store) {
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
		matching := slices.DeleteFunc(slices.Clone(offers), func(o market.Offer) bool { return !matches(f, o) })
		check := func(what string, got, want any, err error) {
			if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
				rt.Fatalf("%s under %+v:\n got %v (%v)\nwant %v", what, f, got, err, want)
			}
		}
		whole, err := s.Report(t.Context(), f, nil)
		if len(matching) > 0 {
			check("report", whole[0].RateFigure, plainFigure(matching), err)
		} else {
			check("report", len(whole), 0, err)
		}
		byRegion, err := s.RateBy(t.Context(), f, market.ByRegion)
		check("rates by region", byRegion, plainGroups(matching, func(o market.Offer) []string { return []string{o.Place.Region} }), err)
		byStack, err := s.RateBy(t.Context(), f, market.ByStack)
		check("rates by stack", byStack, plainGroups(matching, func(o market.Offer) []string {
			if len(o.Stacks) == 0 {
				return []string{""}
			}
			return o.Stacks
		}), err)
	})
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
