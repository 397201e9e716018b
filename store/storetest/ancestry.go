package storetest

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tjm/internal/market"
	"tjm/store"
)

// families are made up: C# and Java stand under C++, C# under Rust too, and all of them under Go through C++.
var families = map[string][]string{"Java": {"C++"}, "C#": {"C++", "Rust"}, "C++": {"Go"}}

// under are the ancestors of each, worked out by hand.
var under = map[string][]string{"Java": {"C++", "Go"}, "C#": {"C++", "Rust", "Go"}, "C++": {"Go"}}

// WithChildren asks a random market for technologies with their children, as it is or as it was on the day it was saved,
// and works each answer out again in plain Go.
func WithChildren(t *testing.T, cfg store.Config, asOf bool) { withChildren(t, cfg, asOf, 1) }

func withChildren(t *testing.T, cfg store.Config, asOf bool, every int) {
	cfg.Parents = families
	s := Open(t, cfg)
	offers := randomMarket(rand.New(rand.NewPCG(5, 8)), 400)
	if _, _, err := s.SaveOffers(t.Context(), "run", Seen, offers); err != nil {
		t.Fatal(err)
	}
	reached := make([]market.Offer, len(offers)) // as if each had named its ancestors
	for i, o := range offers {
		var all []string
		for _, stack := range o.Stacks {
			all = append(append(all, stack), under[stack]...)
		}
		slices.Sort(all)
		o.Stacks = slices.Compact(all)
		reached[i] = o
	}
	rapid.Check(t, func(rt *rapid.T) {
		f := market.Filter{
			Stacks:  rapid.SliceOfNDistinct(rapid.SampledFrom(stackNames), 0, 2, rapid.ID[string]).Draw(rt, "stacks"),
			Regions: rapid.SliceOfNDistinct(rapid.SampledFrom(regionNames), 0, 1, rapid.ID[string]).Draw(rt, "regions"),
			From:    month(2025, 10) + market.Month(rapid.IntRange(0, 3).Draw(rt, "from")), To: month(2026, 3), // the last month seen
		}
		if !turn(rt, every) {
			return
		}
		if asOf {
			f.AsOf = day(2200, 1, 1)
		}
		plain := slices.DeleteFunc(slices.Clone(reached), func(o market.Offer) bool { return !matches(f, o) })
		groups := plainGroups(plain, func(o market.Offer) []string {
			if len(o.Stacks) == 0 {
				return []string{""}
			}
			return o.Stacks
		})
		f.WithChildren = true
		one(rt, map[string]func(){
			"coverage": func() { checkCoverage(t, rt, s, f, plain) },
			"rates": func() {
				got, err := s.RateBy(t.Context(), f, market.ByStack)
				same(rt, "rates by stack", got, err, groups)
			},
			"ranks":   func() { checkRanks(t, rt, s, f, groups) },
			"demand":  func() { checkDemand(t, rt, s, f, plain, groups) },
			"choices": func() { checkChoices(t, rt, s, f) },
		})
	})
	listed, _, err := s.Offers(t.Context(), market.Filter{Stacks: []string{"Go"}, WithChildren: true}, 400, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range listed {
		if i := slices.IndexFunc(offers, func(saved market.Offer) bool { return saved.ID == o.ID }); !slices.Equal(offers[i].Stacks, o.Stacks) {
			t.Errorf("offer %s is listed with %v, but it states %v", o.ID, o.Stacks, offers[i].Stacks)
		}
	}
}

// one runs one of the checks, so that a hundred random filters put each question about as often as is worth its time.
func one(rt *rapid.T, checks map[string]func()) {
	checks[rapid.SampledFrom(slices.Sorted(maps.Keys(checks))).Draw(rt, "question")]()
}

// turn tells whether this random case is asked, where one of so many is.
func turn(rt *rapid.T, every int) bool {
	return every == 1 || rapid.IntRange(1, every).Draw(rt, "turn") == 1
}

// checkCoverage holds the ads counted with children, which are no fewer than without, against the plain ones.
func checkCoverage(t *testing.T, rt *rapid.T, s *store.Store, f market.Filter, plain []market.Offer) {
	with, err := s.Coverage(t.Context(), f)
	fatal(rt, err)
	f.WithChildren = false
	stated, err := s.Coverage(t.Context(), f)
	fatal(rt, err)
	if with.Offers != len(plain) || with.Offers < stated.Offers {
		rt.Errorf("%+v: %d offers with children and %d without, want %d", f, with.Offers, stated.Offers, len(plain))
	}
}

// checkRanks holds the ranking against the groups.
func checkRanks(t *testing.T, rt *rapid.T, s *store.Store, f market.Filter, groups []market.GroupRate) {
	ranks, err := s.TopStacks(t.Context(), f, 0)
	fatal(rt, err)
	named := slices.DeleteFunc(slices.Clone(groups), func(g market.GroupRate) bool { return g.Group == "" })
	if len(ranks) != len(named) {
		rt.Fatalf("%d stacks ranked, want %d", len(ranks), len(named))
	}
	for i, r := range ranks {
		if r.Stack != named[i].Group || r.RateFigure != named[i].RateFigure {
			rt.Errorf("rank %d is %+v, want %+v", i, r, named[i])
		}
	}
}

// checkDemand holds the demand against the groups.
func checkDemand(t *testing.T, rt *rapid.T, s *store.Store, f market.Filter, plain []market.Offer, groups []market.GroupRate) {
	demand, err := s.Demand(t.Context(), f, []string{"Go", ""})
	fatal(rt, err)
	total := map[string]int{}
	for _, p := range demand {
		total[p.Stack] += p.Offers
	}
	wantGo := 0
	for _, g := range groups {
		if g.Group == "Go" {
			wantGo = g.Offers
		}
	}
	if total[""] != len(plain) || total["Go"] != wantGo {
		rt.Errorf("demand of Go %d and of all %d, want %d and %d", total["Go"], total[""], wantGo, len(plain))
	}
}

// checkChoices: a choice gives what it promises.
func checkChoices(t *testing.T, rt *rapid.T, s *store.Store, f market.Filter) {
	choices, err := s.Choices(t.Context(), market.ByStack, f)
	fatal(rt, err)
	if len(choices) == 0 {
		return
	}
	c := rapid.SampledFrom(choices).Draw(rt, "choice")
	f.Stacks = []string{c.Value}
	if n, err := s.Coverage(t.Context(), f); err != nil || n.Offers != c.Offers {
		rt.Errorf("the choice %s promises %d offers and gives %d (%v)", c.Value, c.Offers, n.Offers, err)
	}
}

func fatal(rt *rapid.T, err error) {
	if err != nil {
		rt.Fatal(err)
	}
}

func same(rt *rapid.T, what string, got []market.GroupRate, err error, want []market.GroupRate) {
	fatal(rt, err)
	if !slices.Equal(got, want) {
		rt.Errorf("%s:\n got %v\nwant %v", what, got, want)
	}
}
