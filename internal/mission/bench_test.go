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

// TestGrowth matches generated markets of growing size, when TJM_MISSIONS says of how many ads: the time and the memory
// of each, for docs/missions.md.
func TestGrowth(t *testing.T) {
	most, err := strconv.Atoi(os.Getenv("TJM_MISSIONS"))
	if err != nil {
		t.Skip("TJM_MISSIONS=1000000 measures; it takes minutes")
	}
	for n := 10_000; n <= most; n *= 10 {
		l := mission.NewLearner(n)
		perDay := float64(n) / 36 / 21.5 / 1.1
		start := time.Now()
		ads := 0
		each(n, perDay, func(a mission.Ad) { l.Add(&a.Offer); ads++ })
		learnt := time.Since(start)
		m := mission.NewMatcher(l.Corpus(), mission.Config{})
		each(n, perDay, func(a mission.Ad) { m.Add(a) })
		found := m.Result()
		var mem runtime.MemStats
		runtime.ReadMemStats(&mem)
		multiple := 0
		for _, a := range found {
			if a.Ads > 1 {
				multiple++
			}
		}
		t.Logf("%d ads: %s to learn, %s in all, %d MB from the system, %d ads share a mission", ads, learnt.Round(time.Millisecond),
			time.Since(start).Round(time.Millisecond), mem.Sys>>20, multiple)
	}
}

// each draws the ads of simulated markets day by day until n: seeds give more markets of at most 18 ads a day.
func each(n int, perDay float64, f func(mission.Ad)) {
	markets := int(perDay/15) + 1
	per := perDay / float64(markets)
	streams := make([][]simulation.Ad, markets)
	first := today.AddDate(0, -36, 0)
	done := 0
	for block := first; block.Before(today); block = block.AddDate(0, 1, 0) {
		var ads []mission.Ad
		for s := range streams {
			for _, a := range simulation.Market(simulation.Config{Seed: uint64(s), Today: block.AddDate(0, 1, -1), Months: 1, PerDay: per}) {
				if a.Posted.Before(block) {
					continue
				}
				o := a.Offer("https://board.example")
				o.ID = fmt.Sprintf("%d-%s", s, o.ID)
				ads = append(ads, mission.Ad{Offer: o, Day: a.Posted})
			}
		}
		slices.SortFunc(ads, mission.Compare)
		for _, a := range ads {
			if done == n {
				return
			}
			f(a)
			done++
		}
	}
}
