package storetest

import (
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
)

// history follows one ad through a change of price, a withdrawal, its return and a better extraction.
func history(t *testing.T, s *store.Store) {
	day := func(n int) time.Time { return Seen.AddDate(0, 0, n) }
	offer := market.Offer{Source: "alpha", ID: "x", URL: "https://a.example/x", Title: "Go", Company: "Acme", Stacks: []string{"Go"}, Rate: pay(400, 400, market.Daily, "EUR")}
	save(t, s, "run-1", day(0), 1, 0, offer)
	save(t, s, "run-2", day(1), 0, 0, offer) // seen again, nothing new
	offer.Rate = pay(450, 450, market.Daily, "EUR")
	save(t, s, "run-3", day(2), 0, 1, offer)
	if n, err := s.CloseGone(t.Context(), "alpha", day(3), []string{offer.URL}); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	open := func(n int) int {
		t.Helper()
		got, err := s.OpenOn(t.Context(), day(n))
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	save(t, s, "run-5", day(5), 0, 0, offer)
	save(t, s, "run-5", day(5), 0, 0, offer) // the same call, repeated
	offer.Stacks = []string{"Go", "Kafka"}
	if _, err := s.Reextracted(t.Context(), []store.Capture{{Offer: offer, At: day(2)}}, false); err != nil {
		t.Fatal(err)
	}
	h, err := s.History(t.Context(), offer.Key())
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, v := range h.Versions {
		said = append(said, v.Cause+" "+v.Observed.Format(time.DateOnly)+" "+strings.Join(v.Stacks, "+"))
	}
	equal(t, "versions", said, nil, []string{"crawl 2026-03-20 Go", "crawl 2026-03-22 Go", "reextract 2026-03-22 Go+Kafka"})
	equal(t, "rates", []float64{*h.Versions[0].Rate.Min, *h.Versions[1].Rate.Min, *h.Versions[2].Rate.Min}, nil, []float64{400, 450, 450})
	equal(t, "sights", h.Sights, nil, []market.Sight{{Run: "run-1", At: day(0)}, {Run: "run-2", At: day(1)}, {Run: "run-3", At: day(2)}, {Run: "run-5", At: day(5)}})
	equal(t, "turns", h.Turns, nil, []market.Turn{{At: day(3), Closed: true, Why: market.ClosedGone}, {At: day(5)}})
	equal(t, "open by day", []int{open(-1), open(0), open(2), open(3), open(4), open(5)}, nil, []int{0, 1, 1, 0, 0, 1})
	none, err := s.History(t.Context(), market.Key{Source: "alpha", ID: "none"})
	equal(t, "an ad that is not stored", none, err, market.History{})
}
