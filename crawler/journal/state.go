package journal

import (
	"encoding/json"
	"fmt"
	"time"
)

// Entry is one address that a crawl means to visit.
type Entry struct {
	ID      uint64 // its place in the journal, from 1; 0 is none
	Address string // canonical
	Listing bool
	Depth   int // links between it and a start page
}

// Mark says what became of a page. Marks are bits.
type Mark uint8

// The marks.
const (
	Fetched    Mark = 1 << iota // answered with a body
	Unchanged                   // answered that nothing is new
	Failed                      // could not be had or handled
	Excluded                    // robots.txt or a reservation of rights forbids it
	Parsed                      // gave at least one offer
	Incomplete                  // a failure that leaves the picture incomplete
	Withdrawn                   // turned out to be another page, and counts as never planned
)

// Result is what became of a page.
type Result struct {
	Marks  Mark
	Offers int
	Known  int    // addresses met on the page that needed no visit
	Final  string // canonical address that redirects led to; empty when it is the page's own
	Bytes  int64  // bytes that the whole run had received by then
}

// State is what the processes before this one had done.
type State struct {
	Queue   []Entry         // met and not done, in the order they were met
	Visited map[uint64]bool // every address queued, by Hash; true when it was visited
	Limit   string          // the bound that left addresses unvisited; empty when none did

	Planned, Known                               int // as in market.Run
	Fetched, Unchanged, Parsed, Failed, Excluded int
	Incomplete, Offers, New, Changed, Done       int
	Bytes                                        int64

	entries []Entry // by ID-1; those done have no address
}

// kinds of record
const (
	recordHeader = 'h'
	recordQueued = 'q'
	recordDone   = 'd'
	recordStored = 's'
	recordLimit  = 'l'
)

// header is the first record, as JSON for whoever looks at the file.
type header struct {
	Format     int       `json:"format"`
	Run        string    `json:"run"`
	Source     string    `json:"source"`
	Started    time.Time `json:"started"`
	Definition string    `json:"definition"`
}

const format = 2

// read takes one record in.
func (s *State) read(payload []byte, head *header) error {
	r := reader{rest: payload}
	switch kind := r.byte(); kind {
	case recordHeader:
		if err := json.Unmarshal(r.rest, head); err != nil {
			return fmt.Errorf("%w: %w", ErrCorrupt, err)
		}
	case recordQueued:
		e := Entry{ID: uint64(len(s.entries) + 1), Listing: r.byte() == 1, Depth: int(r.number())}
		e.Address = string(r.rest)
		s.entries = append(s.entries, e)
		s.Visited[Hash(e.Address)] = false
		s.Planned++
	case recordDone:
		s.done(&r)
	case recordStored:
		s.New += int(r.number())
		s.Changed += int(r.number())
	case recordLimit:
		s.Limit = string(r.rest)
	default:
		return fmt.Errorf("%w: a record of kind %q", ErrCorrupt, kind)
	}
	if r.bad {
		return ErrCorrupt
	}
	return nil
}

func (s *State) done(r *reader) {
	id, marks := r.number(), Mark(r.byte())
	offers, known, bytes, final := r.number(), r.number(), r.number(), r.text()
	if r.bad || id == 0 || id > uint64(len(s.entries)) {
		r.bad = true
		return
	}
	e := &s.entries[id-1]
	if e.Address == "" {
		return
	}
	s.Visited[Hash(e.Address)] = true
	if final != "" {
		s.Visited[Hash(final)] = true
	}
	e.Address = ""
	s.Offers += int(offers)
	s.Known += int(known)
	s.Bytes = max(s.Bytes, int64(bytes))
	if marks&Withdrawn != 0 {
		s.Planned--
		return
	}
	s.Done++
	for mark, n := range map[Mark]*int{
		Fetched: &s.Fetched, Unchanged: &s.Unchanged, Failed: &s.Failed, Excluded: &s.Excluded, Parsed: &s.Parsed,
		Incomplete: &s.Incomplete,
	} {
		if marks&mark != 0 {
			*n++
		}
	}
}

// finish leaves what a crawl needs.
func (s *State) finish() {
	for _, e := range s.entries {
		if e.Address != "" {
			s.Queue = append(s.Queue, e)
		}
	}
	s.entries = nil
}
