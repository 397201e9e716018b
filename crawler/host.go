package crawler

import (
	"context"
	"fmt"
	"sync"
	"time"

	"tjm/crawler/memory"
)

// longestPause is the longest a host is left alone on its word; a server's clock may be years ahead.
const longestPause = 24 * time.Hour

// hosts is every host the crawler has asked something of, by "host:port". The zero value is ready.
type hosts struct {
	mu     sync.Mutex
	byName map[string]*host

	memory *memory.Memory // of new hosts
	now    func() time.Time
}

func (h *hosts) get(name string) *host {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.byName == nil {
		h.byName = map[string]*host{}
	}
	if h.byName[name] == nil {
		known := &host{name: name, memory: h.memory}
		if h.memory != nil {
			known.recall(h.now())
		}
		h.byName[name] = known
	}
	return h.byName[name]
}

// host paces the requests to one host.
type host struct {
	name   string
	memory *memory.Memory // nil keeps nothing beyond the process

	mu    sync.Mutex
	next  time.Time // no request starts before; each takes the place after the last
	until time.Time // the host is left alone until then
	why   string    // why, when it did not ask for it

	trips int       // times in a row that a run gave the host up
	day   time.Time // when the day of spent ends
	spent int       // requests in that day
}

// firstRest is how long a host is left alone when a run gave it up. Each time again it is twice as long, up to
// longestPause.
const firstRest = 15 * time.Minute

// trip leaves a host alone that a run gave up. Those that asked for a longer peace keep it.
func (h *host) trip(now time.Time) {
	h.mu.Lock()
	rest := min(firstRest<<min(h.trips, 10), longestPause)
	h.trips++
	if until := now.Add(rest); until.After(h.until) {
		h.until, h.why = until, "it failed too often"
	}
	h.mu.Unlock()
	h.remember()
}

// answered closes the circuit: the host serves pages again.
func (h *host) answered() {
	h.mu.Lock()
	tripped := h.trips > 0
	h.trips = 0
	h.mu.Unlock()
	if tripped {
		h.remember()
	}
}

// spend takes a request from the day's budget; 0 is no limit.
func (h *host) spend(now time.Time, budget int, zone *time.Location) error {
	spent, err := h.count(now, budget, zone)
	if budget > 0 && spent%rememberEvery == 0 {
		h.remember()
	}
	return err
}

// rememberEvery is after how many requests a bounded day is written down.
const rememberEvery = 20

func (h *host) count(now time.Time, budget int, zone *time.Location) (spent int, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !now.Before(h.day) {
		h.day, h.spent = nextMidnight(now, zone), 0
	}
	if budget > 0 && h.spent >= budget {
		return h.spent, &RestError{Host: h.name, Until: h.day, Why: fmt.Sprintf("its %d requests a day are used up", budget)}
	}
	h.spent++
	return h.spent, nil
}

// wait returns when a request may start, and takes its place: the next one starts at least delay later. It returns a
// PausedError at once when the host wants to be left alone for longer than patience, and the context's cause when that
// ends first.
func (h *host) wait(ctx context.Context, now func() time.Time, delay, patience time.Duration) error {
	start, err := h.reserve(now(), delay, patience)
	for err == nil {
		if err = sleep(ctx, start.Sub(now())); err != nil {
			return err
		}
		// The host may have asked for peace while this request waited for its turn.
		if h.mayStart(now()) {
			return nil
		}
		start, err = h.reserve(now(), delay, patience)
	}
	return err
}

func (h *host) reserve(now time.Time, delay, patience time.Duration) (time.Time, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.until.Sub(now) > patience {
		return time.Time{}, &PausedError{Host: h.name, Until: h.until, Why: h.why}
	}
	start := latest(now, h.next, h.until)
	h.next = start.Add(delay)
	return start, nil
}

func (h *host) mayStart(now time.Time) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return !h.until.After(now)
}

// pause leaves the host alone for a while, at most a day.
func (h *host) pause(now time.Time, wait time.Duration) {
	h.mu.Lock()
	until := now.Add(min(wait, longestPause))
	longer := until.After(h.until)
	if longer {
		h.until, h.why = until, ""
	}
	h.mu.Unlock()
	if longer {
		h.remember()
	}
}

func latest(times ...time.Time) time.Time {
	var last time.Time
	for _, t := range times {
		if t.After(last) {
			last = t
		}
	}
	return last
}

// sleep waits, or returns the context's cause when that ends first.
func sleep(ctx context.Context, wait time.Duration) error {
	if wait <= 0 {
		return context.Cause(ctx)
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
