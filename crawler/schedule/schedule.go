package schedule

import (
	"fmt"
	"hash/fnv"
	"time"

	"tjm/internal/cron"
)

// Missed says what becomes of a run whose time came while the process was down.
type Missed string

// The policies. Several missed runs are never made up for by more than one.
const (
	RunOnce Missed = "run-once" // crawl as soon as possible, once
	Skip    Missed = "skip"     // wait for the next time; up to Grace late is not missed
)

// Grace is how late a run of a Skip schedule may begin. A timer that calls `tjm crawl --due` must come at least so
// often.
const Grace = 15 * time.Minute

// Spread bounds the jitter: a source's runs begin up to so much after the time of its expression, so that sources with
// the same expression do not begin together.
const Spread = 10 * time.Minute

// Schedule is when one source is crawled. The zero value is a source that never is.
type Schedule struct {
	cron   cron.Expression
	zone   *time.Location
	missed Missed
	jitter time.Duration // in whole seconds, at least 0
}

// Parse reads a five-field cron expression ("30 6 * * 1-5") whose times are those of clocks in a zone of the tz database
// ("Europe/Paris", "UTC"). The policy is RunOnce and there is no jitter, until With and For say otherwise.
func Parse(expression, zone string) (Schedule, error) {
	e, err := cron.Parse(expression)
	if err != nil {
		return Schedule{}, err
	}
	loc, err := cron.Zone(zone)
	if err != nil {
		return Schedule{}, err
	}
	return Schedule{cron: e, zone: loc, missed: RunOnce}, nil
}

// With returns the schedule under another policy for missed runs. An empty one leaves it as it is.
func (s Schedule) With(policy Missed) (Schedule, error) {
	switch policy {
	case RunOnce, Skip:
		s.missed = policy
	case "":
	default:
		return Schedule{}, fmt.Errorf("bad policy for missed runs %q: want %s or %s", policy, RunOnce, Skip)
	}
	return s, nil
}

// For returns the schedule with the jitter of a source: always the same for the same id, less than Spread.
func (s Schedule) For(source string) Schedule {
	h := fnv.New64a()
	h.Write([]byte(source))
	// The low bits of similar ids are alike; folding mixes the high ones in.
	s.jitter = time.Duration((h.Sum64()^h.Sum64()>>32)%uint64(Spread/time.Second)) * time.Second
	return s
}

// IsZero reports whether the source is never crawled by itself.
func (s Schedule) IsZero() bool { return s.cron.IsZero() }

// String returns the expression and the zone.
func (s Schedule) String() string {
	if s.IsZero() {
		return ""
	}
	return s.cron.String() + " " + s.zone.String()
}

// Next returns the first planned start after an instant, jitter included, in the schedule's zone; the zero time for a
// zero schedule.
func (s Schedule) Next(after time.Time) time.Time {
	if s.IsZero() {
		return time.Time{}
	}
	next := s.cron.Next(after.Add(-s.jitter), s.zone)
	if next.IsZero() {
		return next
	}
	return next.Add(s.jitter).In(s.zone)
}

// Due returns when the next run is to begin, given when the newest one ended (the zero time when there was none): now
// or earlier when it is to begin at once.
//
// Times that came while a run was under way are that run's, so runs of a source are never back to back, however long
// they take. Times that came since, while nobody was there, are missed: with RunOnce all of them together are one run,
// due at once; so is the first run of a new source. With Skip only the newest of them counts, and only within Grace.
func (s Schedule) Due(ended, now time.Time) time.Time {
	if s.IsZero() {
		return time.Time{}
	}
	from := ended
	if oldest := now.Add(-Grace); s.missed == Skip && from.Before(oldest) {
		from = oldest
	}
	if from.IsZero() {
		return now.In(s.zone)
	}
	return s.Next(from)
}
