package mission_test

import (
	"testing"
	"time"

	"tjm/internal/mission"
	"tjm/internal/simulation"
)

var today = time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC)

// TestTheSimulatedMarketAsItIs matches the truth behind the boards: ads that perfect extraction would give.
func TestTheSimulatedMarketAsItIs(t *testing.T) {
	for _, seed := range []uint64{1, 2} {
		truth := map[string]string{}
		var ads []mission.Ad
		for _, a := range simulation.Market(simulation.Config{Seed: seed, Today: today}) {
			o := a.Offer("https://board.example")
			ads = append(ads, mission.Ad{Offer: o, Day: a.Posted})
			truth[mission.Name(o.Key())] = a.Mission
		}
		found := mission.Match(ads, mission.Config{})
		s := scoreMissions(found, truth)
		t.Logf("seed %d: %d ads, %s", seed, len(ads), s)
		if s.precision() < 0.98 || s.recall() < 0.93 {
			t.Errorf("seed %d: %s, want precision 0.98 and recall 0.93", seed, s)
		}
	}
}
