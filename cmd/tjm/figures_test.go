package main

import (
	"testing"
	"time"
)

func TestTheLastCrawlBringsTheFiguresUpToDate(t *testing.T) {
	var f figures
	at := func(seconds int) time.Time { return testDay.Add(time.Duration(seconds) * time.Second) }
	for range 4 {
		f.begin(at(0))
	}
	for i, c := range []struct {
		seconds int
		want    bool
	}{{10, false}, {70, true}, {80, false}, {81, true}} {
		if got := f.end(at(c.seconds)); got != c.want {
			t.Errorf("crawl %d, ending after %d s: due %v", i, c.seconds, got)
		}
	}
	f.begin(at(1000))
	if !f.end(at(1001)) {
		t.Error("a crawl alone leaves the figures behind")
	}
}
