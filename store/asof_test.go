package store_test

import (
	"fmt"
	"reflect"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/storetest"
)

// TestAsOf takes every figure, lets two weeks of changes pass, and takes it again as of the first day.
func TestAsOf(t *testing.T) {
	now := time.Date(2026, 3, 20, 9, 30, 0, 0, time.UTC)
	s := storetest.Open(t, store.Config{Dir: dataDirectory(t), Extractor: "1", Now: func() time.Time { return now }})
	offers := generated(150, now)
	if _, _, err := s.SaveOffers(t.Context(), "run-1", now, offers); err != nil {
		t.Fatal(err)
	}
	for i := range 10 {
		if _, err := s.CloseGone(t.Context(), offers[i].Source, now, []string{offers[i].URL}); err != nil {
			t.Fatal(err)
		}
	}
	figures := func(f market.Filter) []any {
		t.Helper()
		report, err1 := s.Report(t.Context(), f, []market.Dimension{market.ByStack, market.ByRegion})
		trend, err2 := s.RateTrend(t.Context(), f)
		demand, err3 := s.Demand(t.Context(), f, []string{"Stack 00", "Stack 01"})
		ranks, err4 := s.TopStacks(t.Context(), f, 10)
		coverage, err5 := s.Coverage(t.Context(), f)
		list, total, err6 := s.Offers(t.Context(), f, 200, 0)
		for i, err := range []error{err1, err2, err3, err4, err5, err6} {
			if err != nil {
				t.Fatal(i, err)
			}
		}
		return []any{report, trend, demand, ranks, coverage, list, total}
	}
	day := now
	before := figures(market.Filter{})
	now = now.AddDate(0, 0, 14)
	var captures []store.Capture
	for i, o := range offers[:80] { // better rules
		o.Stacks, o.Place.Region = append([]string{"Better"}, o.Stacks...), "Elsewhere"
		captures = append(captures, store.Capture{Offer: o, At: day.Add(time.Duration(i))})
	}
	if _, err := s.Reextracted(t.Context(), captures, false); err != nil {
		t.Fatal(err)
	}
	for i := range offers[40:60] {
		offers[40+i].Company = "Changed"
	}
	more := append(offers[:60:60], market.Offer{Source: "board-1", ID: "new", Title: "new"})
	if _, _, err := s.SaveOffers(t.Context(), "run-2", now, more); err != nil {
		t.Fatal(err)
	}
	if reflect.DeepEqual(before, figures(market.Filter{})) {
		t.Fatal("nothing changed: this test proves nothing")
	}
	again := figures(market.Filter{AsOf: day})
	for i := range before {
		if got, want := fmt.Sprint(again[i]), fmt.Sprint(before[i]); got != want && !reflect.DeepEqual(again[i], before[i]) {
			t.Errorf("question %d as of the first day:\n got %.600s\nwant %.600s", i, got, want)
		}
	}
	if c, err := s.Coverage(t.Context(), market.Filter{AsOf: day.AddDate(0, 0, -1)}); err != nil || c.Offers != 0 {
		t.Errorf("the day before there was anything: %+v, %v", c, err)
	}
}
