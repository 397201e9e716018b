package main

import (
	"testing"
	"time"

	"tjm/extract/sites"
	"tjm/internal/market"
)

func TestASourceIsDueWhenItsPeriodHasPassed(t *testing.T) {
	site := &sites.Site{ID: "atlas", Every: sites.Period(24 * time.Hour)}
	ran := func(source string, ago time.Duration) market.Run {
		return market.Run{Source: source, Started: testDay.Add(-ago)}
	}
	for _, c := range []struct {
		name string
		runs []market.Run
		want time.Duration
	}{
		{"never ran", nil, 0},
		{"only another source ran", []market.Run{ran("comptoir", time.Hour)}, 0},
		{"ran an hour ago", []market.Run{ran("atlas", time.Hour)}, 23 * time.Hour},
		{"the newest run counts", []market.Run{ran("atlas", 50*time.Hour), ran("atlas", 2*time.Hour)}, 22 * time.Hour},
		{"overdue runs at once, not twice", []market.Run{ran("atlas", 72*time.Hour)}, 0},
	} {
		if got := untilDue(c.runs, site, testDay); got != c.want {
			t.Errorf("%s: due in %s, want %s", c.name, got, c.want)
		}
	}
}
