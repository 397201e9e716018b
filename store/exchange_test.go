package store_test

import (
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/storetest"
)

// TestRatesAreWrittenOnceAndGoInTheEnd uses two files of rates in turn, then a third more than a year later.
func TestRatesAreWrittenOnceAndGoInTheEnd(t *testing.T) {
	now := time.Date(2026, 3, 20, 9, 30, 0, 0, time.UTC)
	s := storetest.Open(t, store.Config{Dir: dataDirectory(t), Now: func() time.Time { return now }})
	file := func(perEUR float64) []market.ExchangeRate {
		return []market.ExchangeRate{
			{Day: now.AddDate(0, 0, -2).Truncate(24 * time.Hour), Currency: "CHF", PerEUR: perEUR, Source: "ECB"},
			{Day: now.AddDate(0, 0, -1).Truncate(24 * time.Hour), Currency: "CHF", PerEUR: perEUR, Source: "ECB"},
		}
	}
	first, second := file(0.94), file(0.95)
	for i, step := range []struct {
		later int // days
		rates []market.ExchangeRate
		rows  string
	}{{0, first, "2\t1\n"}, {0, first, "2\t1\n"}, {0, second, "4\t2\n"}, {399, first, "4\t2\n"}, {2, file(0.96), "2\t1\n"}, {0, nil, "2\t1\n"}} {
		now = now.AddDate(0, 0, step.later)
		if err := s.UseRates(t.Context(), step.rates); err != nil {
			t.Fatal(err)
		}
		if got := lines(t, s, "SELECT count(), uniqExact(version) FROM exchange_rates FINAL"); got != step.rows {
			t.Errorf("step %d: %q rows and files, want %q", i, got, step.rows)
		}
	}
}
