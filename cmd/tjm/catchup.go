package main

import (
	"context"
	"time"

	"tjm/store"
)

// toldEvery is how often a command that catches up tells how far it is.
const toldEvery = 5 * time.Second

// catchUp derives what an update of the program, or a crawl that was killed, left behind, and tells how far it is. What pages
// can do without is derived beside them; wait ends that when the command ends.
func (a *app) catchUp(ctx context.Context, s *store.Store) (wait func(), err error) {
	if s.Waits() {
		return func() {}, a.explainFull(s.CatchUp(ctx, a.catchingUp("pages answer then")))
	}
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		err := s.CatchUp(ctx, a.catchingUp("pages answer meanwhile, those narrowed by several lists more slowly"))
		if err != nil && ctx.Err() == nil {
			logLine(a.err, "%v", a.explainFull(err))
		}
	}()
	return func() { cancel(); <-ended }, nil
}

// catchingUp tells at once what is to be done and what it means for pages, then how much of it is done and how long the rest
// may take.
func (a *app) catchingUp(pages string) func(store.Progress) {
	began := a.now()
	var told time.Time
	return func(p store.Progress) {
		now := a.now()
		switch {
		case told.IsZero():
			logLine(a.err, "bringing the figures of %d months up to date, once: %s", p.Of, pages)
		case now.Sub(told) < toldEvery || p.Months == 0 || p.Months == p.Of:
			return
		default:
			left := now.Sub(began) * time.Duration(p.Of-p.Months) / time.Duration(p.Months)
			logLine(a.err, "%d of %d months, about %s left", p.Months, p.Of, left.Round(time.Second))
		}
		told = now
	}
}
