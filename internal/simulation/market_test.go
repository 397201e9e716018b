package simulation

import (
	"reflect"
	"testing"
	"time"

	"tjm/internal/market"
)

var today = time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)

func TestTheMarketHasAboutThreeThousandAdsOverTwoYears(t *testing.T) {
	ads := Market(Config{Seed: 1, Today: today})
	if n := len(ads); n < 2700 || n > 3500 {
		t.Errorf("%d ads, want about 3,000", n)
	}
	first, last := ads[0].Posted, ads[len(ads)-1].Posted
	if first.Before(today.AddDate(0, -24, -1)) || last.After(today) {
		t.Errorf("ads from %v to %v, want two years to %v", first, last, today)
	}
	stated, french := 0, 0
	for _, a := range ads {
		if a.Rate != nil {
			stated++
		}
		if a.Lang == "fr" {
			french++
		}
	}
	if share := float64(stated) / float64(len(ads)); share < 0.55 || share > 0.68 {
		t.Errorf("%.2f of the ads state a rate, want about 0.62", share)
	}
	if share := float64(french) / float64(len(ads)); share < 0.75 {
		t.Errorf("%.2f of the ads are French, want most", share)
	}
}

func TestADayLaterTheOldAdsAreTheSame(t *testing.T) {
	before := Market(Config{Seed: 1, Today: today})
	after := Market(Config{Seed: 1, Today: today.AddDate(0, 0, 1)})
	old := map[string]Ad{}
	for _, a := range after {
		old[boardNames[a.Board]+a.ID] = a
	}
	for _, a := range before {
		if a.Posted.Equal(before[0].Posted) {
			continue // the first day has left the window
		}
		if got, ok := old[boardNames[a.Board]+a.ID]; !ok || !reflect.DeepEqual(got, a) {
			t.Fatalf("ad %s changed or is gone a day later", a.ID)
		}
	}
}

func TestIDsAreUniqueOnTheirBoard(t *testing.T) {
	seen := map[string]bool{}
	for _, a := range Market(Config{Seed: 3, Today: today}) {
		key := boardNames[a.Board] + "/" + a.ID
		if seen[key] {
			t.Fatalf("two ads are %s", key)
		}
		seen[key] = true
	}
}

func TestSeniorsAreOfferedMoreThanJuniors(t *testing.T) {
	sum, n := map[market.Seniority]int{}, map[market.Seniority]int{}
	for _, a := range Market(Config{Seed: 2, Today: today}) {
		sum[a.Seniority] += a.budget
		n[a.Seniority]++
	}
	mean := func(s market.Seniority) int { return sum[s] / n[s] }
	if mean(market.Junior) >= mean(market.Mid) || mean(market.Mid) >= mean(market.Senior) || mean(market.Senior) >= mean(market.Lead) {
		t.Errorf("means by level do not rise: %d %d %d %d", mean(market.Junior), mean(market.Mid), mean(market.Senior), mean(market.Lead))
	}
}
