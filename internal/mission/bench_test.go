package mission_test

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"tjm/internal/mission"
	"tjm/internal/simulation"
)

// TestGrowth matches a generated market of as many ads as TJM_MISSIONS says: the time and the memory, for
// docs/missions.md. Generating is timed apart and taken off.
func TestGrowth(t *testing.T) {
	n, err := strconv.Atoi(os.Getenv("TJM_MISSIONS"))
	if err != nil {
		t.Skip("TJM_MISSIONS=1000000 measures; it takes minutes")
	}
	perDay := float64(n) / 36 / 21.5 / 1.1
	start := time.Now()
	each(n, perDay, func(mission.Ad, string) {})
	generating := time.Since(start)
	start = time.Now()
	l := mission.NewLearner(n)
	ads := 0
	each(n, perDay, func(a mission.Ad, _ string) { l.Add(&a); ads++ })
	learning := time.Since(start) - generating
	start = time.Now()
	m := mission.NewMatcher(l.Corpus(), mission.Config{})
	each(n, perDay, func(a mission.Ad, _ string) { m.Add(a) })
	found := m.Result()
	matching := time.Since(start) - generating
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	truth := make(map[string]string, ads)
	each(n, perDay, func(a mission.Ad, real string) { truth[mission.Name(a.Key())] = real })
	t.Logf("%d ads: %s to learn, %s to match, beside %s to generate them twice; %d MB from the system; %d comparisons; %s",
		ads, learning.Round(time.Millisecond), matching.Round(time.Millisecond), (2 * generating).Round(time.Millisecond), mem.Sys>>20, m.Compared(), scoreMissions(found, truth))
}

// each draws the ads of simulated markets day by day until n: seeds give more markets of at most 18 ads a day.
func each(n int, perDay float64, f func(ad mission.Ad, real string)) {
	markets := int(perDay/15) + 1
	per := perDay / float64(markets)
	streams := make([][]simulation.Ad, markets)
	first := today.AddDate(0, -36, 0)
	done := 0
	for block := first; block.Before(today); block = block.AddDate(0, 1, 0) {
		var ads []mission.Ad
		truth := map[string]string{}
		for s := range streams {
			for _, a := range simulation.Market(simulation.Config{Seed: uint64(s), Today: block.AddDate(0, 1, -1), Months: 1, PerDay: per}) {
				if a.Posted.Before(block) {
					continue
				}
				o := a.Offer("https://board.example")
				o.ID = fmt.Sprintf("%d-%s", s, o.ID)
				ads = append(ads, mission.Ad{Offer: o, Day: a.Posted})
				truth[mission.Name(o.Key())] = fmt.Sprintf("%d-%s", s, a.Mission)
			}
		}
		slices.SortFunc(ads, mission.Compare)
		for _, a := range ads {
			if done == n {
				return
			}
			f(a, truth[mission.Name(a.Key())])
			done++
		}
	}
}
