package storetest

import (
	"bytes"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tjm/internal/market"
	"tjm/store"
)

// equal compares an answer with the one worked out by hand.
func equal[T any](t *testing.T, what string, got T, err error, want T) {
	t.Helper()
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	if diff := cmp.Diff(want, got, whole); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// whole compares bytes in one step: cmp alone looks at each byte of a page by itself, minutes for some MiB.
var whole = cmp.Comparer(func(a, b []byte) bool { return bytes.Equal(a, b) && (a == nil) == (b == nil) })

// fig is a RateFigure on one line: offers, of them stating a rate, their advertisers, quartiles.
func fig(offers, n, advertisers int, p25, p50, p75 float64) market.RateFigure {
	return market.RateFigure{Offers: offers, N: n, Advertisers: advertisers, P25: p25, P50: p50, P75: p75}
}

func emptyStore(t *testing.T, s *store.Store) {
	ctx, none := t.Context(), market.Filter{}
	c, err := s.Coverage(ctx, none)
	equal(t, "coverage", c, err, market.Coverage{})
	demand, err := s.Demand(ctx, none, []string{"Go"})
	equal(t, "demand", demand, err, nil)
	trend, err := s.RateTrend(ctx, none)
	equal(t, "trend", trend, err, nil)
	groups, err := s.RateBy(ctx, none, market.ByRegion)
	equal(t, "rates", groups, err, nil)
	ranks, err := s.TopStacks(ctx, market.Filter{From: month(2026, 1)}, 10)
	equal(t, "stacks", ranks, err, nil)
	list, err := s.Choices(ctx, market.ByStack, none)
	equal(t, "choices", list, err, nil)
	rows, err := s.Report(ctx, none, nil)
	equal(t, "report", rows, err, nil)
	runs, err := s.Runs(ctx, 10)
	equal(t, "runs", runs, err, nil)
	offers, total, err := s.Offers(ctx, none, 10, 0)
	equal(t, "offers", offers, err, nil)
	equal(t, "total", total, nil, 0)
}

func coverage(t *testing.T, s *store.Store) {
	saveSample(t, s)
	ctx := t.Context()
	ended := time.Date(2026, 3, 20, 9, 45, 0, 0, time.UTC)
	for _, r := range []market.Run{
		{ID: "r1", Source: "alpha", Started: Seen, Ended: ended, Outcome: market.RunComplete},
		{ID: "r2", Source: "beta", Started: Seen, Ended: ended.Add(time.Hour), Outcome: market.RunFailed},
	} {
		if err := s.SaveRun(ctx, r); err != nil {
			t.Fatal(err)
		}
	}
	all, err := s.Coverage(ctx, market.Filter{})
	equal(t, "whole market", all, err, market.Coverage{
		Offers: 9, Stated: 5, Advertisers: 5, Sources: 2, First: day(2025, 12, 15), Last: day(2026, 3, 20), FirstRun: Seen, LastRun: ended,
	})
	rust, err := s.Coverage(ctx, market.Filter{Stacks: []string{"Rust"}})
	equal(t, "Rust", rust, err, market.Coverage{
		Offers: 1, Stated: 0, Advertisers: 1, Sources: 1, First: day(2026, 3, 10), Last: day(2026, 3, 10), FirstRun: Seen, LastRun: ended,
	})
}

func demand(t *testing.T, s *store.Store) {
	saveSample(t, s)
	all, err := s.Demand(t.Context(), market.Filter{}, nil)
	equal(t, "all stacks together", all, err, []market.DemandPoint{
		{Month: month(2025, 12), Offers: 1, Total: 1},
		{Month: month(2026, 1), Offers: 3, Total: 3},
		{Month: month(2026, 2)},
		{Month: month(2026, 3), Offers: 5, Total: 5},
	})
	some, err := s.Demand(t.Context(), market.Filter{From: month(2026, 2), To: month(2026, 12)}, []string{"Java", "Go"})
	equal(t, "two stacks in a window that goes on after the last crawl", some, err, []market.DemandPoint{
		{Month: month(2026, 2), Stack: "Java"},
		{Month: month(2026, 2), Stack: "Go"},
		{Month: month(2026, 3), Stack: "Java", Offers: 2, Total: 5},
		{Month: month(2026, 3), Stack: "Go", Offers: 1, Total: 5},
	})
	before, err := s.Demand(t.Context(), market.Filter{To: month(2025, 11)}, nil)
	equal(t, "a window before any collection", before, err, nil)

	for _, r := range []market.Run{
		{ID: "r", Source: "beta", Ended: day(2026, 4, 2), Outcome: market.RunComplete},
		{ID: "r", Source: "alpha", Ended: day(2026, 5, 2), Outcome: market.RunFailed}, // an outage is not a month without ads
	} {
		if err := s.SaveRun(t.Context(), r); err != nil {
			t.Fatal(err)
		}
	}
	for source, want := range map[string][]market.DemandPoint{
		"alpha": {{Month: month(2026, 3), Offers: 2, Total: 2}},
		"beta":  {{Month: month(2026, 3), Offers: 3, Total: 3}, {Month: month(2026, 4)}},
	} {
		got, err := s.Demand(t.Context(), market.Filter{Sources: []string{source}, From: month(2026, 3)}, nil)
		equal(t, "months after crawls of "+source, got, err, want)
	}
}

func rateTrend(t *testing.T, s *store.Store) {
	saveSample(t, s)
	trend, err := s.RateTrend(t.Context(), market.Filter{})
	equal(t, "whole market", trend, err, []market.RatePoint{
		{Month: month(2025, 12), RateFigure: fig(1, 1, 1, 520, 520, 520)},
		{Month: month(2026, 1), RateFigure: fig(3, 2, 1, 462.5, 475, 487.5)},
		{Month: month(2026, 2)},
		{Month: month(2026, 3), RateFigure: fig(5, 2, 2, 412.5, 475, 537.5)},
	})
}

func rateBy(t *testing.T, s *store.Store) {
	saveSample(t, s)
	for dimension, want := range map[market.Dimension][]market.GroupRate{
		market.ByRegion: {
			{Group: "", RateFigure: fig(3, 1, 1, 350, 350, 350)},
			{Group: brittany, RateFigure: fig(3, 1, 1, 600, 600, 600)},
			{Group: paris, RateFigure: fig(3, 3, 2, 475, 500, 510)},
		},
		market.ByStack: {
			{Group: "Go", RateFigure: fig(4, 4, 3, 487.5, 510, 540)},
			{Group: "Java", RateFigure: fig(3, 1, 1, 350, 350, 350)},
			{Group: "Kafka", RateFigure: fig(2, 2, 2, 387.5, 425, 462.5)},
			{Group: "", RateFigure: fig(1, 0, 0, 0, 0, 0)},
			{Group: "PostgreSQL", RateFigure: fig(1, 1, 1, 450, 450, 450)},
			{Group: "Rust", RateFigure: fig(1, 0, 0, 0, 0, 0)},
		},
		market.BySeniority: {
			{Group: "", RateFigure: fig(4, 2, 2, 392.5, 435, 477.5)},
			{Group: "senior", RateFigure: fig(3, 2, 1, 462.5, 475, 487.5)},
			{Group: "lead", RateFigure: fig(1, 1, 1, 600, 600, 600)},
			{Group: "mid", RateFigure: fig(1, 0, 0, 0, 0, 0)},
		},
		market.ByContract: {
			{Group: "", RateFigure: fig(5, 2, 2, 392.5, 435, 477.5)},
			{Group: "freelance", RateFigure: fig(4, 3, 2, 475, 500, 550)},
			{Group: "permanent", RateFigure: fig(1, 0, 0, 0, 0, 0)},
		},
		market.ByAll: {{RateFigure: fig(9, 5, 4, 450, 500, 520)}},
		market.BySource: {
			{Group: "alpha", RateFigure: fig(5, 4, 3, 425, 475, 525)},
			{Group: "beta", RateFigure: fig(4, 1, 1, 520, 520, 520)},
		},
	} {
		got, err := s.RateBy(t.Context(), market.Filter{}, dimension)
		equal(t, string(dimension), got, err, want)
	}
	if _, err := s.RateBy(t.Context(), market.Filter{}, "1; DROP TABLE offers"); err == nil {
		t.Error("a dimension outside the closed list was accepted")
	}
}
