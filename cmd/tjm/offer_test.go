package main

import (
	"testing"
	"time"

	"tjm/internal/market"
)

func TestDescribed(t *testing.T) {
	at := time.Date(2026, 3, 1, 9, 30, 0, 0, time.UTC)
	low, high := 400.0, 450.5
	got := described(market.History{
		Versions: []market.Version{
			{Title: "Go\x1b[2J", Rate: &market.Pay{Min: &low, Max: &high, Unit: market.Daily, Currency: "EUR"}, Place: market.Place{City: "Lyon", Country: "FR"}, Extractor: "1", Cause: "crawl", Observed: at, Recorded: at},
		},
		Sights: []market.Sight{{Run: "r1", At: at}, {Run: "r2", At: at}, {Run: "r3", At: at.AddDate(0, 0, 1)}},
		Turns:  []market.Turn{{At: at.AddDate(0, 0, 3), Closed: true, Why: market.ClosedGone}, {At: at.AddDate(0, 0, 4)}},
	})
	const want = `version 1, page of 2026-03-01 09:30, recorded 2026-03-01 09:30 (crawl, rules 1)
  title    Go\x1b[2J
  company  -
  stacks   -
  rate     400 to 450.5 EUR per day
  place    Lyon, FR
met by 3 crawls
  2026-03-01 09:30 in r1
  2026-03-02 09:30 in r3
withdrawn 2026-03-04 09:30 (gone)
back 2026-03-05 09:30
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
