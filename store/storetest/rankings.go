package storetest

import (
	"testing"

	"tjm/internal/market"
	"tjm/store"
)

func filters(t *testing.T, s *store.Store) {
	saveSample(t, s)
	for _, c := range []struct {
		name string
		f    market.Filter
		want int
	}{
		{"one stack", market.Filter{Stacks: []string{"Go"}}, 4},
		{"either stack", market.Filter{Stacks: []string{"Go", "Rust"}}, 5},
		{"region", market.Filter{Regions: []string{brittany}}, 3},
		{"no region stated", market.Filter{Regions: []string{""}}, 3},
		{"country", market.Filter{Countries: []string{"GB", "DE"}}, 1},
		{"role, with other for none", market.Filter{Roles: []market.Role{market.Fullstack, market.Other}}, 2},
		{"remote", market.Filter{Remote: []market.Remote{market.RemotePartial, market.RemoteFull}}, 3},
		{"remote not stated", market.Filter{Remote: []market.Remote{market.RemoteUnknown}}, 5},
		{"seniority", market.Filter{Seniority: []market.Seniority{market.Senior}}, 3},
		{"contract", market.Filter{Contracts: []market.Contract{market.Permanent}}, 1},
		{"source", market.Filter{Sources: []string{"beta"}}, 4},
		{"company in any spelling", market.Filter{Companies: []string{"acme"}}, 3},
		{"company with an accent", market.Filter{Companies: []string{"ÉOLE "}}, 1},
		{"from a month", market.Filter{From: month(2026, 3)}, 5},
		{"up to a month", market.Filter{To: month(2026, 1)}, 4},
		{"lists are combined", market.Filter{Stacks: []string{"Go"}, Regions: []string{brittany}, From: month(2026, 1)}, 1},
		{"nothing matches", market.Filter{Stacks: []string{"COBOL"}}, 0},
		{"months beyond what the engine holds", market.Filter{From: month(1, 1), To: month(9999, 1)}, 9},
	} {
		got, err := s.Coverage(t.Context(), c.f)
		equal(t, c.name, got.Offers, err, c.want)
	}
}

func topStacks(t *testing.T, s *store.Store) {
	saveSample(t, s)
	window := market.Filter{From: month(2026, 1), To: month(2026, 3)}
	got, err := s.TopStacks(t.Context(), window, 3)
	want := []market.StackRank{
		{Stack: "Go", Previous: 1, RateFigure: fig(3, 3, 2, 475, 500, 550)},
		{Stack: "Java", Previous: 0, RateFigure: fig(3, 1, 1, 350, 350, 350)},
		{Stack: "Kafka", Previous: 0, RateFigure: fig(2, 2, 2, 387.5, 425, 462.5)},
	}
	equal(t, "three months against the three before", got, err, want)

	window.To = 0
	got, err = s.TopStacks(t.Context(), window, 3)
	equal(t, "an open window ends with the last crawl", got, err, want)

	got, err = s.TopStacks(t.Context(), market.Filter{From: month(2025, 12), Stacks: []string{"Rust"}}, 0)
	equal(t, "nothing was collected before", got, err,
		[]market.StackRank{{Stack: "Rust", Previous: -1, RateFigure: fig(1, 0, 0, 0, 0, 0)}})

	got, err = s.TopStacks(t.Context(), market.Filter{Stacks: []string{"Rust"}}, 0)
	equal(t, "a window without beginning has none before", got, err,
		[]market.StackRank{{Stack: "Rust", Previous: -1, RateFigure: fig(1, 0, 0, 0, 0, 0)}})
}

func choices(t *testing.T, s *store.Store) {
	saveSample(t, s)
	f := market.Filter{Regions: []string{brittany}, Stacks: []string{"Go"}}
	got, err := s.Choices(t.Context(), market.ByRegion, f)
	equal(t, "regions of Go", got, err, []market.Choice{{Value: paris, Offers: 3}, {Value: brittany, Offers: 1}})
	got, err = s.Choices(t.Context(), market.ByStack, f)
	equal(t, "stacks in Brittany", got, err, []market.Choice{{Value: "Java", Offers: 2}, {Value: "Go", Offers: 1}})
	for name, f := range map[string]market.Filter{"alone": {Stacks: []string{"Kafka"}}, "and twice narrowed": {Stacks: []string{"Kafka"}, Countries: []string{"FR"}}} {
		got, err = s.Beside(t.Context(), f, 2)
		equal(t, "beside Kafka "+name, got, err, []market.Choice{{Value: "Kafka", Offers: 2}, {Value: "Go", Offers: 1}})
	}
	got, err = s.Choices(t.Context(), market.ByMonth, market.Filter{From: month(2026, 3)})
	equal(t, "months", got, err, []market.Choice{
		{Value: "2026-03", Offers: 5}, {Value: "2026-01", Offers: 3}, {Value: "2025-12", Offers: 1},
	})
}

func report(t *testing.T, s *store.Store) {
	saveSample(t, s)
	all, err := s.Report(t.Context(), market.Filter{}, nil)
	equal(t, "no dimension", all, err, []market.ReportRow{{Groups: []string{}, RateFigure: fig(9, 5, 4, 450, 500, 520)}})

	got, err := s.Report(t.Context(), market.Filter{From: month(2026, 1), Stacks: []string{"Go", "Java"}},
		[]market.Dimension{market.ByMonth, market.ByRegion, market.ByStack})
	row := func(f market.RateFigure, groups ...string) market.ReportRow {
		return market.ReportRow{Groups: groups, RateFigure: f}
	}
	equal(t, "three dimensions", got, err, []market.ReportRow{
		row(fig(1, 0, 0, 0, 0, 0), "2026-01", brittany, "Java"),
		row(fig(2, 2, 1, 462.5, 475, 487.5), "2026-01", paris, "Go"),
		row(fig(1, 1, 1, 500, 500, 500), "2026-01", paris, "Kafka"),
		row(fig(1, 1, 1, 450, 450, 450), "2026-01", paris, "PostgreSQL"),
		row(fig(1, 1, 1, 350, 350, 350), "2026-03", "", "Java"),
		row(fig(1, 1, 1, 350, 350, 350), "2026-03", "", "Kafka"),
		row(fig(1, 1, 1, 600, 600, 600), "2026-03", brittany, "Go"),
		row(fig(1, 0, 0, 0, 0, 0), "2026-03", brittany, "Java"),
	})
	again, err := s.Report(t.Context(), market.Filter{From: month(2026, 1), Stacks: []string{"Go", "Java"}},
		[]market.Dimension{market.ByMonth, market.ByRegion, market.ByStack})
	equal(t, "the same report again", again, err, got)
	if _, err := s.Report(t.Context(), market.Filter{}, []market.Dimension{"nope"}); err == nil {
		t.Error("an unknown dimension was accepted")
	}
}
