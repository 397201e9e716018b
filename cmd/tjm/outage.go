package main

import (
	"context"
	"errors"
	"fmt"
	"syscall"
	"time"

	"tjm/crawler"
	"tjm/crawler/journal"
	"tjm/store"
)

// How long to wait before a store that did not answer is tried again: twice as long each time.
const (
	firstRetry   = 5 * time.Second
	longestRetry = time.Minute
)

// outage is a store that does not answer. Meanwhile the pages wait in the journal, on disk and within its bound, and not
// in memory. The zero value is a store that answers.
type outage struct {
	err   error // nil while the store answers
	wait  time.Duration
	retry time.Time // when to try again
}

// begin notes that the store did not answer.
func (o *outage) begin(now time.Time, err error) (first bool) {
	first = o.wait == 0
	o.wait = min(max(2*o.wait, firstRetry), longestRetry)
	o.err, o.retry = err, now.Add(o.wait)
	return first
}

// storeFailed says what an error of the store means for the run: nil when the pages can wait for it, else the reason to stop.
// What was to be written is forgotten in either case; the journal has it.
func (b *batch) storeFailed(ctx context.Context, err error) error {
	if ctx.Err() != nil || !store.IsUnreachable(err) {
		return errors.Join(err, crawler.ErrStop)
	}
	if b.outage.begin(b.p.app.now(), err) {
		b.p.app.log.Warn("the store does not answer: pages wait on disk until it does", "source", b.site.ID, "error", err)
	}
	b.forget()
	return nil
}

// forget drops what is in memory and in the journal too.
func (b *batch) forget() {
	b.handled, b.pages, b.bytes, b.waiting = nil, nil, 0, nil
}

// errStillDown ends an attempt to drain.
var errStillDown = errors.New("the store still does not answer")

// drain stores the pages that wait in the journal. The error is a reason to stop the run.
func (b *batch) drain(ctx context.Context) error {
	b.forget()
	b.outage.err = nil
	attempt := func() error {
		if err := b.write(ctx); err != nil || b.outage.err == nil {
			return err
		}
		return errStillDown
	}
	err := b.journal.EachWaiting(func(s journal.Spooled) error {
		via := crawler.Link{URL: s.Entry.Address, Kind: crawler.Detail}
		if s.Entry.Listing {
			via.Kind = crawler.Listing
		}
		got, err := b.read(via, s.Page)
		if err != nil {
			return err // it was read before, with the same rules
		}
		if b.hold(via, s.Page, got.Offers); !b.isFull() {
			return nil
		}
		return attempt()
	})
	if err == nil {
		err = attempt()
	}
	switch {
	case errors.Is(err, errStillDown):
		return nil
	case err != nil:
		return errors.Join(err, crawler.ErrStop)
	}
	b.outage = outage{}
	b.p.app.log.Info("the store answers again: what waited is stored", "source", b.site.ID)
	return nil
}

// unstored is the error of a run that ended while the store did not answer; nil when it answers.
func (b *batch) unstored() error {
	if b.outage.err == nil {
		return nil
	}
	return fmt.Errorf("the store did not answer until the end: %d pages of %s wait in %s, and the next crawl stores them: %w",
		b.journal.Waiting(), b.site.ID, b.p.app.journals(), b.outage.err)
}

// explainFull adds the way out to the error of a full disk.
func (a *app) explainFull(err error) error {
	if err == nil || !errors.Is(err, syscall.ENOSPC) && !store.IsFull(err) {
		return err
	}
	return fmt.Errorf("the disk is full: make room (data is in %s) and crawl again; what was fetched is not lost: %w", a.config.Data, err)
}
