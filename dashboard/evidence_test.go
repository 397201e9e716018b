package dashboard

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
)

func TestCompareSpeaksOnlyWhenTheCountsDo(t *testing.T) {
	for _, c := range []struct {
		before, after int
		want          trend
	}{
		{100, 100, trendNone},
		{100, 130, trendNone},
		{100, 150, trendUp},
		{150, 100, trendDown},
		{14, 400, trendUnknown},
		{400, 14, trendUnknown},
		{15, 40, trendUp},
		{20, 30, trendNone},
		{0, 0, trendUnknown},
	} {
		if got := compare(c.before, c.after); got != c.want {
			t.Errorf("compare(%d, %d) = %d, want %d", c.before, c.after, got, c.want)
		}
	}
}

func TestAGapNeedsManyAdvertisersNotManyAds(t *testing.T) {
	group := func(name string, median float64, advertisers int) market.GroupRate {
		return market.GroupRate{Group: name, RateFigure: market.RateFigure{Offers: 500, N: 300, Advertisers: advertisers, P25: median - 50, P50: median, P75: median + 50}}
	}
	if high, low, ok := widest([]market.GroupRate{group("Bretagne", 450, 60), group("Île-de-France", 540, 90), group("", 900, 90)}); !ok || high.Group != "Île-de-France" || low.Group != "Bretagne" {
		t.Errorf("widest = %s, %s, %v", high.Group, low.Group, ok)
	}
	if _, _, ok := widest([]market.GroupRate{group("Bretagne", 450, 4), group("Île-de-France", 540, 4)}); ok {
		t.Error("eight advertisers made a headline of a gap of 90 €")
	}
}

// TestWindowsObservedDifferentlyAreNotCompared: a source that came later, or a collection that began later, is no trend.
func TestWindowsObservedDifferentlyAreNotCompared(t *testing.T) {
	start := time.Date(2025, 8, 1, 0, 0, 0, 0, time.UTC)
	one := []market.Choice{{Value: "atlas", Offers: 10}}
	two := append(one, market.Choice{Value: "comptoir", Offers: 3})
	for _, c := range []struct {
		name      string
		firstRun  time.Time
		then, now []market.Choice
		want      bool
	}{
		{"observed alike", start.AddDate(0, -1, 0), one, one, true},
		{"a new source", start.AddDate(0, -1, 0), one, two, false},
		{"reading began later", start.AddDate(0, 1, 0), one, one, false},
		{"no run known", time.Time{}, one, one, false},
		{"nothing before", start.AddDate(0, -1, 0), nil, one, false},
	} {
		if got := observedAlike(c.firstRun, start, c.then, c.now); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// TestTheHeadlineClaimsNoTrendItCannotKnow: the same market, read for the first time today, says nothing of last year.
func TestTheHeadlineClaimsNoTrendItCannotKnow(t *testing.T) {
	h := site(t, sharedMarket())
	title := text(page(t, h, "/", http.StatusOK).Find("h1"))
	if strings.Contains(title, "demande") {
		t.Errorf("a store read once speaks of a trend: %s", title)
	}
	if title = text(page(t, site(t, sharedMarket(), demo), "/", http.StatusOK).Find("h1")); !strings.Contains(title, "demande") {
		t.Errorf("a market known whole says nothing of its trend: %s", title)
	}
}

func TestTheHeadlineSeesAFall(t *testing.T) {
	m := &memory{}
	for i, perMonth := range []int{60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 25, 25, 25} { // up to October 2026
		posted := time.Date(2025, time.Month(5+i), 3, 0, 0, 0, 0, time.UTC)
		for range perMonth {
			m.offers = append(m.offers, market.Offer{Source: "atlas", Posted: posted, Stacks: []string{"Go"}})
		}
	}
	h := site(t, m, demo)
	if title := text(page(t, h, "/", http.StatusOK).Find("h1")); !strings.Contains(title, "nettement plus faible") {
		t.Errorf("75 offers after 180 a year earlier: %s", title)
	}
	if title := text(page(t, h, "/en/?stack=Go", http.StatusOK).Find("h1")); !strings.Contains(title, "clearly lower") {
		t.Errorf("the same for one technology: %s", title)
	}
}

func TestGatherStopsAtTheFirstFailure(t *testing.T) {
	g := newGather(t.Context())
	for range 3 * atOnce {
		g.ask("something slow", func(ctx context.Context) error { <-ctx.Done(); return nil })
	}
	broken := newGather(t.Context())
	broken.ask("a thing", func(context.Context) error { return errNotFound })
	broken.ask("something slow", func(ctx context.Context) error { <-ctx.Done(); return nil })
	if err := broken.wait(); err == nil || !strings.Contains(err.Error(), "a thing") {
		t.Errorf("wait = %v, want the failure with what was asked", err)
	}
	g.cancel(nil)
	_ = g.wait()
}
