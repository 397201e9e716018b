package crawler

import (
	"sync"
	"time"

	"tjm/crawler/journal"
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

// restore takes up the counts of earlier processes.
func (l *ledger) restore(s *journal.State) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.done = s.Done
	run := &l.run
	run.Planned, run.Known, run.Fetched, run.Unchanged, run.Parsed = s.Planned, s.Known, s.Fetched, s.Unchanged, s.Parsed
	run.Failed, run.Excluded, run.Offers, run.New, run.Changed = s.Failed, s.Excluded, s.Offers, s.New, s.Changed
	run.Bytes = s.Bytes
}

// countDone counts a page that needs no more work, and tells the observer. added and changed are offers.
func (l *ledger) countDone(address string, bytes int64, r journal.Result, added, changed int) {
	l.told.Lock()
	defer l.told.Unlock()
	l.mu.Lock()
	run := &l.run
	count := func(mark journal.Mark, n *int) {
		if r.Marks&mark != 0 {
			*n++
		}
	}
	count(journal.Fetched, &run.Fetched)
	count(journal.Unchanged, &run.Unchanged)
	count(journal.Failed, &run.Failed)
	count(journal.Excluded, &run.Excluded)
	count(journal.Parsed, &run.Parsed)
	run.Offers, run.New, run.Changed = run.Offers+r.Offers, run.New+added, run.Changed+changed
	run.Bytes = bytes
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
