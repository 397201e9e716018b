package storetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
)

func ids(rows []market.OfferRow) []string {
	list := make([]string, len(rows))
	for i, r := range rows {
		list[i] = r.ID
	}
	return list
}

func listing(t *testing.T, s *store.Store) {
	saveSample(t, s)
	ctx := t.Context()
	first, total, err := s.Offers(ctx, market.Filter{}, 4, 0)
	equal(t, "first page, newest first", ids(first), err, []string{"b2", "b3", "a5", "b1"})
	equal(t, "total", total, nil, 9)
	last, total, err := s.Offers(ctx, market.Filter{}, 4, 8)
	equal(t, "last page", ids(last), err, []string{"b4"})
	equal(t, "total", total, nil, 9)
	beyond, total, err := s.Offers(ctx, market.Filter{}, 4, 9)
	equal(t, "beyond the last page", ids(beyond), err, []string{})
	equal(t, "total", total, nil, 9)

	one, _, err := s.Offers(ctx, market.Filter{Seniority: []market.Seniority{market.Mid}}, 10, 0)
	equal(t, "a whole row", one, err, []market.OfferRow{{
		Source: "alpha", ID: "a3", Title: "Développeur Java", Company: "Boréal", Stacks: []string{"Java"},
		Place:  market.Place{City: "Rennes", Department: "35", Region: brittany, Country: "FR"},
		Remote: market.RemoteNone, Seniority: market.Mid, Role: market.Fullstack,
		Contracts: []market.Contract{market.Freelance, market.Permanent},
		Posted:    day(2026, 1, 31), FirstSeen: Seen, LastSeen: Seen,
	}})
	rust, _, err := s.Offers(ctx, market.Filter{Stacks: []string{"Rust"}}, 10, 0)
	if err != nil || len(rust) != 1 {
		t.Fatalf("Rust: %d offers, %v", len(rust), err)
	}
	equal(t, "rate as stated, in its own currency", rust[0].Rate, nil, pay(700, 700, market.Daily, "GBP"))

	var streamed []string
	err = s.EachOffer(ctx, market.Filter{}, func(o market.OfferRow) error {
		streamed = append(streamed, o.ID)
		return nil
	})
	equal(t, "all of them, one at a time", streamed, err, []string{"b2", "b3", "a5", "b1", "a4", "a3", "a2", "a1", "b4"})
	stop := errors.New("enough")
	if err := s.EachOffer(ctx, market.Filter{}, func(market.OfferRow) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("the caller's error came back as %v", err)
	}
}

func cancelled(t *testing.T, s *store.Store) {
	saveSample(t, s)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Coverage(ctx, market.Filter{}); !errors.Is(err, context.Canceled) {
		t.Errorf("a question asked by a cancelled context ended with %v", err)
	}
	ctx, cancel = context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	started := time.Now()
	err := s.SQL(ctx, "SELECT count() FROM numbers(1000000000000) WHERE sipHash64(number) = 1", "CSV", discard{})
	if err == nil || time.Since(started) > 10*time.Second {
		t.Errorf("a long statement ended after %v with %v", time.Since(started), err)
	}
	if _, err := s.Coverage(t.Context(), market.Filter{}); err != nil {
		t.Errorf("the store is unusable afterwards: %v", err)
	}
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
