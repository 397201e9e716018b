package main

import (
	"fmt"
	"runtime/debug"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// readPage extracts one page of a crawl. Text from boards is hostile and rules are many: a rule that panics must cost
// one page, told with its place, and never the crawl or what it has stored. "Three days ago" counts from the moment at
// which the page was fetched, so that a stored page reads the same whenever it is read.
func (p *pipeline) readPage(page market.Page, site *sites.Site) (got extract.Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			p.app.log.Error("extraction panicked", "source", page.Source, "url", page.URL, "panic", r, "stack", string(debug.Stack()))
			err = fmt.Errorf("a rule failed: %v; please report the page", r)
		}
	}()
	now := page.FetchedAt
	if now.IsZero() {
		now = p.app.now()
	}
	return p.extractor.Page(page, site, now)
}
