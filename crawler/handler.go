package crawler

import (
	"context"

	"tjm/internal/market"
)

// Found is what one page gave.
type Found struct {
	Links   []Link // to follow; those outside the plan's bounds are dropped, duplicates are visited once
	Offers  int    // offers seen on the page
	New     int    // of which never seen before
	Changed int    // of which facts differ from the stored ones

	// Page is the page as it is to be held until it is stored; nil for as it came.
	Page *market.Page

	// Keep stores what the page gave. It is called after the links are safe, which is why HandlePage must not store by
	// itself where a run has a journal. The page may be stored later than Keep returns; the caller then tells the journal
	// (journal.Journal.Stored). Nil when there is nothing to store: the page is done at once. Its errors are treated as
	// HandlePage's.
	Keep func(ctx context.Context) error
}

// Handler receives every page that answered with a body, from up to Plan.Parallel goroutines at once. via is the
// address that was asked for, in canonical spelling, and its kind; page.URL is where redirects led.
//
// An error counts the page as failed and the crawl goes on, except when the error wraps ErrStop (the store is full,
// say), which ends the run. A Handler must return soon once ctx ends: the run waits for it.
type Handler interface {
	HandlePage(ctx context.Context, via Link, page market.Page) (Found, error)
}

// HandlerFunc is a function used as a Handler.
type HandlerFunc func(ctx context.Context, via Link, page market.Page) (Found, error)

// HandlePage calls f.
func (f HandlerFunc) HandlePage(ctx context.Context, via Link, page market.Page) (Found, error) {
	return f(ctx, via, page)
}
