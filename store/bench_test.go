package store_test

import (
	"fmt"
	"io"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/storetest"
)

// BenchmarkStore measures saving and every question on 3,000 and on 300,000 offers:
//
//	go test -run '^$' -bench Store -benchtime 5x ./store
func BenchmarkStore(b *testing.B) {
	seen := time.Date(2026, 3, 20, 9, 30, 0, 0, time.UTC)
	for _, n := range []int{3_000, 300_000} {
		offers := generated(n, seen)
		s := storetest.Open(b, store.Config{Dir: dataDirectory(b)})
		started := time.Now()
		for at := 0; at < n; at += 5000 {
			if _, _, err := s.SaveOffers(b.Context(), "run", seen, offers[at:min(at+5000, n)]); err != nil {
				b.Fatal(err)
			}
		}
		first := time.Since(started)
		started = time.Now()
		again := offers[:n/10]
		if _, _, err := s.SaveOffers(b.Context(), "run-2", seen.Add(24*time.Hour), again); err != nil {
			b.Fatal(err)
		}
		second := time.Since(started)
		b.Run(fmt.Sprintf("%d/save", n), func(b *testing.B) {
			for range b.N {
			}
			b.ReportMetric(float64(n)/first.Seconds(), "new/s")
			b.ReportMetric(float64(len(again))/second.Seconds(), "again/s")
		})
		questions(b, s, n)
	}
}

func questions(b *testing.B, s *store.Store, n int) {
	year := market.Filter{From: market.MonthOf(time.Date(2025, 4, 1, 0, 0, 0, 0, time.UTC)), Stacks: []string{"Stack 00", "Stack 01"}}
	all := market.Filter{}
	var saved any
	for _, q := range []struct {
		name string
		ask  func(f market.Filter) error
	}{
		{"Coverage", func(f market.Filter) (err error) { saved, err = s.Coverage(b.Context(), f); return err }},
		{"Demand", func(f market.Filter) (err error) {
			saved, err = s.Demand(b.Context(), f, []string{"Stack 00", "Stack 01", "Stack 02", "Stack 03"})
			return err
		}},
		{"RateTrend", func(f market.Filter) (err error) { saved, err = s.RateTrend(b.Context(), f); return err }},
		{"RateByRegion", func(f market.Filter) (err error) { saved, err = s.RateBy(b.Context(), f, market.ByRegion); return err }},
		{"RateByStack", func(f market.Filter) (err error) { saved, err = s.RateBy(b.Context(), f, market.ByStack); return err }},
		{"TopStacks", func(f market.Filter) (err error) { saved, err = s.TopStacks(b.Context(), f, 20); return err }},
		{"Choices", func(f market.Filter) (err error) { saved, err = s.Choices(b.Context(), market.ByStack, f); return err }},
		{"Offers", func(f market.Filter) (err error) { saved, _, err = s.Offers(b.Context(), f, 50, 0); return err }},
		{"Report", func(f market.Filter) (err error) {
			saved, err = s.Report(b.Context(), f, []market.Dimension{market.ByStack, market.ByRegion, market.ByMonth})
			return err
		}},
		{"EachOffer", func(f market.Filter) error {
			return s.EachOffer(b.Context(), f, func(o market.OfferRow) error { saved = o; return nil })
		}},
		{"SQL", func(market.Filter) error {
			return s.SQL(b.Context(), "SELECT source, offer_id, title FROM offers", "CSV", io.Discard)
		}},
	} {
		for name, f := range map[string]market.Filter{"all": all, "filtered": year} {
			b.Run(fmt.Sprintf("%d/%s/%s", n, q.name, name), func(b *testing.B) {
				for range b.N {
					if err := q.ask(f); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
	_ = saved
}
