package dashboard

import (
	"net/url"

	"tjm/internal/market"
)

// Size of a history in pixels: a bar for each run.
const (
	historyRuns   = 20
	historyStep   = 8
	historyHeight = 28
)

// history is the offers that the last runs of a source met, oldest first, as small bars; runs that are not healthy are
// hollow.
type history struct {
	Link string // the list of the runs
	Text string // in words
	Bars []historyBar
}

// historyBar is one run.
type historyBar struct {
	X, Y, Height int
	Good         bool
}

// newHistory draws the runs of a source, given newest first; nil for none.
func (l *locale) newHistory(source string, own []market.Run) *history {
	own = own[:min(historyRuns, len(own))]
	if len(own) == 0 {
		return nil
	}
	most, good := 1, 0
	for _, r := range own {
		most = max(most, r.Yield())
		if healthy(r) {
			good++
		}
	}
	h := &history{
		Link: l.path("sources") + "?" + url.Values{"of": {source}}.Encode() + "#s2",
		Text: fill(l.count(len(own), l.M.History1, l.M.HistoryN), "good", l.Int(good)),
	}
	for i, r := range own {
		height := max(3, (historyHeight-2)*r.Yield()/most)
		h.Bars = append(h.Bars, historyBar{
			X: 1 + historyStep*(historyRuns-1-i), Y: historyHeight - 1 - height, Height: height, Good: healthy(r),
		})
	}
	return h
}
