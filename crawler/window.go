package crawler

import (
	"fmt"
	"time"
)

// Window is the part of the day in which requests may start. The zero value is all day.
type Window struct {
	From, To time.Duration  // since midnight by the clock, below 24 h; a To before From is on the next day
	Zone     *time.Location // whose clock; nil is UTC
}

// IsZero says whether the window is all day.
func (w Window) IsZero() bool { return w.From == w.To }

func (w Window) zone() *time.Location {
	if w.Zone == nil {
		return time.UTC
	}
	return w.Zone
}

// Open says whether a moment lies in the window; From does, To does not.
func (w Window) Open(t time.Time) bool {
	if w.IsZero() {
		return true
	}
	clock := sinceMidnight(t.In(w.zone()))
	if w.From < w.To {
		return clock >= w.From && clock < w.To
	}
	return clock >= w.From || clock < w.To
}

// Next returns when the window opens next, t itself when it is open.
func (w Window) Next(t time.Time) time.Time {
	if w.Open(t) {
		return t
	}
	local := t.In(w.zone())
	days := 0
	if sinceMidnight(local) >= w.From {
		days = 1
	}
	return atClock(local, days, w.From)
}

// sinceMidnight is what the clock shows, which on the days of a change is not the time that has passed.
func sinceMidnight(local time.Time) time.Duration {
	return time.Duration(local.Hour())*time.Hour + time.Duration(local.Minute())*time.Minute + time.Duration(local.Second())*time.Second
}

// atClock is the moment at which a clock shows a time, some days after another.
func atClock(local time.Time, days int, clock time.Duration) time.Time {
	return time.Date(local.Year(), local.Month(), local.Day()+days, 0, 0, int(clock/time.Second), 0, local.Location())
}

// nextMidnight is the beginning of the next day in a zone.
func nextMidnight(t time.Time, zone *time.Location) time.Time { return atClock(t.In(zone), 1, 0) }

// validate says what is wrong with a window.
func (w Window) validate() error {
	for _, clock := range []time.Duration{w.From, w.To} {
		if clock < 0 || clock >= 24*time.Hour {
			return fmt.Errorf("window from %v to %v: want times from 0h to below 24h", w.From, w.To)
		}
	}
	return nil
}
