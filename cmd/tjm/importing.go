package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"tjm/crawler"
	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/store"
)

// Captures are read and stored when there are so many of them or so many bytes.
const (
	importPages = 256
	importBytes = 16 << 20
)

// importer takes captures in, wherever they come from, and stores what they show.
type importer struct {
	app     *app
	p       *pipeline
	only    *sites.Site            // that all belongs to; nil when hosts tell
	generic string                 // source of pages that no definition describes; empty when they are skipped
	sites   map[string]*sites.Site // by host
	rows    map[string]*sites.Site // how rows of tables are read, by source
	date    time.Time              // of captures that state none; zero when not given
	limit   int64                  // of one page, in bytes

	waiting []taken
	bytes   int
	read    int64 // bytes of input
	total   int64
	task    *task
	told    int
	summary *importSummary
}

// taken is one page on its way to the store.
type taken struct {
	page market.Page // as it is stored
	site *sites.Site // nil for a page that is read by its own structure
}

// byHost notes which definition describes a host. Of several for one host none does: the pages do not tell whose they are.
func (im *importer) byHost(all []listed) {
	owners := map[string]map[sites.ID]*sites.Site{}
	for _, s := range all {
		for _, start := range s.Start {
			if u, err := url.Parse(string(start)); err == nil && u.Host != "" {
				host := plainHost(u)
				if owners[host] == nil {
					owners[host] = map[sites.ID]*sites.Site{}
				}
				owners[host][s.ID] = s.Site
			}
		}
	}
	for host, of := range owners {
		for _, site := range of {
			if len(of) == 1 {
				im.sites[host] = site
			}
		}
	}
}

func plainHost(u *url.URL) string { return strings.TrimPrefix(strings.ToLower(u.Host), "www.") }

// owner is the source of a capture and how it is read. ok is false when it has none.
func (im *importer) owner(page market.Page) (source string, site *sites.Site, ok bool) {
	site = im.only
	if u, err := url.Parse(page.URL); err == nil && site == nil {
		site = im.sites[plainHost(u)]
	}
	if site == nil || im.only == nil && page.ContentType != rowType && !reads(site.Kind, page) {
		return im.generic, nil, im.generic != ""
	}
	return string(site.ID), site, true
}

// reads reports whether a definition of some kind reads such a page: one of an API does not read the pages of its board.
func reads(kind sites.Kind, page market.Page) bool {
	return kind != sites.JSON || strings.Contains(page.ContentType, "json")
}

// take takes one capture in. where names it for messages. The error is one of the store, or the end of the context.
func (im *importer) take(ctx context.Context, where string, page market.Page, header http.Header) error {
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	im.summary.Records++
	if page.FetchedAt.Year() < 1990 || page.FetchedAt.After(im.app.now().Add(48*time.Hour)) {
		im.skip(noDate, where, fmt.Errorf("it is dated %s", page.FetchedAt.Format(time.DateOnly)))
		return nil
	}
	if by := crawler.Reserves(header, page.Body); by != "" {
		im.skip(reserved, "", nil)
		im.app.log.Debug("page excluded", "capture", where, "reason", by)
		return nil
	}
	source, site, ok := im.owner(page)
	if !ok {
		im.skip(noOwner, "", nil)
		im.app.log.Debug("page of no source", "capture", where, "url", page.URL)
		return nil
	}
	if canonical, err := crawler.Canonical(page.URL); err == nil && canonical != page.URL {
		page.URL, page.Final = canonical, page.URL
	}
	page.Source = source
	im.waiting = append(im.waiting, taken{page, site})
	im.bytes += len(page.Body)
	if len(im.waiting) < importPages && im.bytes < importBytes {
		return nil
	}
	return im.flush(ctx)
}

// flush reads the captures that wait and stores what they show.
func (im *importer) flush(ctx context.Context) error {
	pages, read := make([]market.Page, len(im.waiting)), make([]*sites.Site, len(im.waiting))
	for i, c := range im.waiting {
		pages[i], read[i] = c.page, c.site
	}
	results, err := im.p.extractAll(ctx, pages, func(i int) *sites.Site {
		if pages[i].ContentType == rowType {
			return im.rowSite(pages[i].Source, read[i])
		}
		return read[i]
	})
	if err != nil {
		return err
	}
	var kept []market.Page
	shown := map[string][]store.Capture{}
	for i, got := range results {
		im.summary.count(pages[i], len(got.Offers))
		if len(got.Offers) == 0 {
			im.barren(pages[i], got.Problems)
			continue
		}
		kept = append(kept, pages[i])
		for _, o := range got.Offers {
			shown[o.Source] = append(shown[o.Source], store.Capture{Offer: o, At: pages[i].FetchedAt})
		}
	}
	for source, captures := range shown {
		added, changed, err := im.p.store.SaveCaptures(ctx, captures)
		if err != nil {
			return err
		}
		im.summary.of(source).New += added
		im.summary.of(source).Changed += changed
	}
	if err := im.p.store.SavePages(ctx, kept); err != nil {
		return err
	}
	im.waiting, im.bytes = nil, 0
	return nil
}

// barren notes a page that showed no offer.
func (im *importer) barren(page market.Page, problems []error) {
	if len(problems) == 0 {
		im.skip(noOffer, "", nil)
		return
	}
	im.skip(unreadable, page.URL, problems[0])
}
