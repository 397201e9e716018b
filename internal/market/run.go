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
	Error     string // what ended the run early; empty otherwise
}
