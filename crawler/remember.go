package crawler

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"tjm/crawler/memory"
	"tjm/crawler/robots"
)

// The kinds of fact that outlive the process.
const (
	factHost        = "host"
	factRobots      = "robots"
	factReservation = "reservation"
)

// hostFact is what is remembered of a host.
type hostFact struct {
	Until time.Time `json:"until,omitzero"` // it is left alone until then
	Why   string    `json:"why,omitempty"`
	Trips int       `json:"trips,omitempty"`
	Day   time.Time `json:"day,omitzero"` // when the day of Spent ends
	Spent int       `json:"spent,omitempty"`
}

// recall takes up what an earlier process knew of the host. A clock that was ahead must not leave it alone for years.
func (h *host) recall(now time.Time) {
	var f hostFact
	if !h.memory.Load(factHost, h.name, &f) {
		return
	}
	h.until, h.why, h.trips = earliest(f.Until, now.Add(longestPause)), f.Why, max(f.Trips, 0)
	h.day, h.spent = earliest(f.Day, now.Add(25*time.Hour)), max(f.Spent, 0)
}

// remember writes down what is known of the host.
func (h *host) remember() {
	if h.memory == nil {
		return
	}
	h.mu.Lock()
	f := hostFact{h.until, h.why, h.trips, h.day, h.spent}
	h.mu.Unlock()
	var other hostFact
	if h.memory.Load(factHost, h.name, &other) && other.Until.After(f.Until) { // another process was told more
		f.Until, f.Why = other.Until, other.Why
	}
	h.memory.Save(factHost, h.name, f)
}

func earliest(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// fileFact is what a site's robots.txt or reservation file said, or why it said nothing.
type fileFact struct {
	Expires time.Time `json:"expires"`
	Content []byte    `json:"content,omitempty"`
	Refused int       `json:"refused,omitempty"` // the status that refused the file
	Outage  string    `json:"outage,omitempty"`  // why it could not be had
}

// recallFile returns a fact about a site that still holds. No file is believed for longer than a day from now, whatever
// the clock said when it was written.
func recallFile(m *memory.Memory, kind, origin string, now time.Time) (f fileFact, ok bool) {
	if !m.Load(kind, origin, &f) || !now.Before(f.Expires) {
		return fileFact{}, false
	}
	f.Expires = earliest(f.Expires, now.Add(robotsFresh))
	return f, true
}

// robotsFact is a robots.txt, or its refusal, in the form that is remembered.
func robotsFact(content []byte, err error, expires time.Time) fileFact {
	f := fileFact{Expires: expires, Content: content}
	var refused *RobotsError
	switch {
	case errors.As(err, &refused):
		f.Refused = refused.Status
	case err != nil:
		f.Outage = strings.TrimPrefix(err.Error(), ErrRobotsUnreachable.Error()+": ")
	}
	return f
}

// policy is what a remembered robots.txt says to us.
func (f fileFact) policy() (*robots.Policy, error) {
	switch {
	case f.Refused != 0:
		return nil, &RobotsError{Status: f.Refused}
	case f.Outage != "":
		return nil, fmt.Errorf("%w: %s", ErrRobotsUnreachable, f.Outage)
	}
	return robots.Parse(f.Content).For(Product), nil
}

// remember writes down what the hosts of a run asked for.
func (r *run) remember() {
	for name := range r.fetcher.allowed {
		r.crawler.hosts.get(name).remember()
	}
}
