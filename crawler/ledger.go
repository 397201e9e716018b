package crawler

import (
	"sync"
	"time"

	"tjm/internal/market"
)

// Progress is the state of a run, for a display. Counts are pages unless they say otherwise, as in market.Run.
type Progress struct {
	Source    string
	Started   time.Time
	URL       string // the page that was last done; empty before the first
	Planned   int    // grows while listings are read
	Done      int    // of Planned: fetched, unchanged, failed or excluded
	Fetched   int
	Unchanged int
	Known     int
	Parsed    int
	Failed    int
	Excluded  int
	Offers    int
	Bytes     int64
}

// ledger counts one run.
type ledger struct {
	mu      sync.Mutex
	run     market.Run
	done    int
	observe func(Progress)

	told sync.Mutex // one call of observe at a time, in order
}

// count changes the row.
func (l *ledger) count(change func(run *market.Run)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	change(&l.run)
}

// row returns a copy of the row.
func (l *ledger) row() market.Run {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.run
}

// pageDone changes the row for a page that needs no more work, and tells the observer.
func (l *ledger) pageDone(address string, bytes int64, change func(run *market.Run)) {
	l.told.Lock()
	defer l.told.Unlock()
	l.mu.Lock()
	change(&l.run)
	l.run.Bytes = bytes
	l.done++
	progress := Progress{
		Source: l.run.Source, Started: l.run.Started, URL: address, Planned: l.run.Planned, Done: l.done,
		Fetched: l.run.Fetched, Unchanged: l.run.Unchanged, Known: l.run.Known, Parsed: l.run.Parsed,
		Failed: l.run.Failed, Excluded: l.run.Excluded, Offers: l.run.Offers, Bytes: l.run.Bytes,
	}
	l.mu.Unlock()
	if l.observe != nil {
		l.observe(progress)
	}
}
