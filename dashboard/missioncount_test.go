package dashboard

import (
	"regexp"
	"testing"

	"tjm/internal/market"
)

func TestMissionsAreToldWithTheirAds(t *testing.T) {
	for _, c := range []struct {
		l     *locale
		count market.MissionCount
		want  string
	}{
		{french, market.MissionCount{Ads: 1310, Missions: 1204}, "1\u202f204 missions (1\u202f310\u00a0annonces)"},
		{french, market.MissionCount{Ads: 2, Missions: 1}, "1 mission (2\u00a0annonces)"},
		{english, market.MissionCount{Ads: 1310, Missions: 1204}, "1,204 missions (1,310\u00a0ads)"},
		{english, market.MissionCount{Ads: 1, Missions: 1}, "1 mission (1\u00a0ad)"},
	} {
		if got := c.l.missionCount(c.count); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	for count, known := range map[market.MissionCount]bool{
		{}: false, {Ads: 5}: false, {Ads: 5, Matched: 4, Missions: 4}: false, {Ads: 5, Matched: 5, Missions: 4}: true,
	} {
		if count.Known() != known {
			t.Errorf("%+v: known is %v", count, !known)
		}
	}
}

// TestPagesTellMissionsOnceTheyAreMatched looks at what readers see before and after.
func TestPagesTellMissionsOnceTheyAreMatched(t *testing.T) {
	matched := *sharedMarket()
	matched.matched = 1
	for _, address := range []string{"/missions", "/", "/en/missions"} {
		before, after := text(page(t, site(t, sharedMarket()), address, 200).Find("main")), text(page(t, site(t, &matched), address, 200).Find("main"))
		if told := regexp.MustCompile(`missions \([\d\s,\x{202f}]+(annonces|ads)\)`); told.MatchString(before) || !told.MatchString(after) {
			t.Errorf("%s: before %.200s\nafter %.200s", address, before, after)
		}
	}
}
