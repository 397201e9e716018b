package market

import "time"

// Outcome says how a crawl run ended.
type Outcome string

// The outcomes. A partial run met its page limit or some failures; its absences prove nothing.
const (
	RunComplete  Outcome = "complete"
	RunPartial   Outcome = "partial"
	RunFailed    Outcome = "failed"
	RunCancelled Outcome = "cancelled"
	RunImported  Outcome = "imported" // no crawl: pages that someone else saved; it proves nothing of what is published
)

// Run is the ledger row of one crawl of one source. Counts are pages unless they say otherwise.
type Run struct {
	ID        string
	Source    string
	Started   time.Time
	Ended     time.Time
	Outcome   Outcome
	Planned   int // addresses queued
	Fetched   int // answered with a body
	Known     int // skipped: stored by an earlier run
	Unchanged int // answered 304 or 204: nothing new to read
	Parsed    int // gave at least one offer
	Failed    int
	Excluded  int // refused by robots.txt
	Offers    int // offers seen
	New       int // offers never seen before
	Changed   int // offers whose facts differ from the stored ones
	Closed    int // offers no longer published
	Bytes     int64
	Error     string  // what ended the run early; empty otherwise
	Stated    Stated  // what the offers that were read state
	Suspect   string  // why the run is not believed, in one line of English; empty for a run like its predecessors
	Doubts    []Doubt // the same with its figures; none for runs stored before they were kept
}

// Stated counts the offers whose pages a run read, and of them those that state a fact. A run that a restart cut in two
// counts those of its last part.
type Stated struct {
	Offers int
	Title  int
	Place  int
	Stacks int // at least one technology
	Rate   int // a freelance price of any unit
	Barren int // pages of ads that gave no offer at all; not among Offers
}

// Count counts one offer.
func (s *Stated) Count(o *Offer) {
	s.Offers++
	for _, f := range []struct {
		n      *int
		stated bool
	}{{&s.Title, o.Title != ""}, {&s.Place, !o.Place.IsZero()}, {&s.Stacks, len(o.Stacks) > 0}, {&s.Rate, o.Rate != nil}} {
		if f.stated {
			*f.n++
		}
	}
}

// Yield is how many offers a run met: those it read and those it knew already.
func (r Run) Yield() int { return r.Offers + r.Known }

// Closing says what told that an offer is no longer published.
type Closing string

// The reasons for closing an offer. An outage, a refusal or a run that is not believed is none.
const (
	ClosedGone   Closing = "gone"   // its own page answered 404 or 410
	ClosedAbsent Closing = "absent" // two healthy complete runs went by without it
)
