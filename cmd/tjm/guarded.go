package main

import (
	"fmt"
	"runtime/debug"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// readPage extracts one page of a crawl. Text from boards is hostile and rules are many: a rule that panics must cost
// one page, told with its place, and never the crawl or what it has stored.
func (p *pipeline) readPage(page market.Page, site *sites.Site) (got extract.Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			p.app.log.Error("extraction panicked", "source", site.ID, "url", page.URL, "panic", r, "stack", string(debug.Stack()))
			err = fmt.Errorf("a rule failed: %v; please report the page", r)
		}
	}()
	return p.extractor.Page(page, site, p.app.now())
}
