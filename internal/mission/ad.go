package mission

import (
	"cmp"
	"slices"
	"time"

	"tjm/internal/market"
)

// Ad is an offer to be matched.
type Ad struct {
	market.Offer
	Day   time.Time // day of publication, else of first sight; UTC
	Prior *Prior    // what an earlier matching found; nil for an ad that is new or has changed
	Left  string    // mission that an ad was of before it changed; empty for none
}

// Prior is the place that an earlier matching gave an ad, which stands unless a new ad changes it.
type Prior struct {
	Mission string
	Ads     int
	Outcome Outcome
	Score   float64
	With    market.Key // the ad that decided; zero for none
	Why     string
}

// Name writes an ad's key as missions are named: "source/id".
func Name(k market.Key) string { return k.Source + "/" + k.ID }

// Compare orders ads as a Matcher wants them: by day, then by key.
func Compare(a, b Ad) int {
	return cmp.Or(cmp.Compare(dayNumber(a.Day), dayNumber(b.Day)), a.Key().Compare(b.Key()))
}

// Match matches ads given in any order; an ad given twice counts once.
func Match(ads []Ad, c Config) []Assignment {
	sorted := slices.Clone(ads)
	slices.SortStableFunc(sorted, Compare)
	sorted = slices.CompactFunc(sorted, func(a, b Ad) bool { return a.Key() == b.Key() })
	m := NewMatcher(LearnFrom(sorted), c)
	for i := range sorted {
		m.Add(sorted[i])
	}
	return m.Result()
}

// dayNumber counts days since 1970.
func dayNumber(t time.Time) int32 {
	if t.IsZero() {
		return 0
	}
	return int32(t.Unix() / 86400)
}
