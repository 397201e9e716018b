package main

import (
	"fmt"
	"log/slog"
	"runtime/debug"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// guarded reads something with the extractor. Text from boards is hostile and rules are many: a rule that panics must cost
// one page or line, told with its place, and never the rest. where is logged with the stack: names and values in turn.
func guarded[T any](log *slog.Logger, what string, read func() (T, error), where ...any) (got T, err error) {
	defer func() {
		if r := recover(); r != nil {
			log.Error("extraction panicked", append(where, "panic", r, "stack", string(debug.Stack()))...)
			err = fmt.Errorf("a rule failed: %v; please report the %s", r, what)
		}
	}()
	return read()
}

// readPage extracts one page of a crawl. "Three days ago" counts from the moment at
// which the page was fetched, so that a stored page reads the same whenever it is read.
func (p *pipeline) readPage(page market.Page, site *sites.Site) (extract.Result, error) {
	now := page.FetchedAt
	if now.IsZero() {
		now = p.app.now()
	}
	return guarded(p.app.log, "page", func() (extract.Result, error) { return p.extractor.Page(page, site, now) }, "source", page.Source, "url", page.URL)
}
