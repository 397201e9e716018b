package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"tjm/crawler"
	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/store"
)

// pipeline is the data path: pages come from the crawler, offers are extracted, and both are stored.
type pipeline struct {
	app       *app
	crawler   *crawler.Crawler
	extractor *extract.Extractor
	store     *store.Store
}

// crawl runs one source and writes its ledger row, however it ends.
func (p *pipeline) crawl(ctx context.Context, site *sites.Site, t *task) (run market.Run, err error) {
	id := string(site.ID)
	known, err := p.store.KnownPages(ctx, id)
	if err != nil {
		return run, fmt.Errorf("crawl %s: %w", id, err)
	}
	started := p.app.now()
	b := &batch{p: p, site: site, run: id + "-" + started.UTC().Format("20060102T150405") + "-" + p.app.token(), seen: started}
	plan := p.plan(site)
	plan.Known = func(address string) bool {
		_, ok := known[address]
		if ok {
			b.again(address)
		}
		return ok
	}
	plan.Observe = func(pr crawler.Progress) { t.update(pr.Done, pr.Planned, pr.Offers) }
	plan.Failed = func(f crawler.Failure) {
		p.app.log.Warn("page failed", "source", site.ID, "url", f.Link.URL, "error", f.Err)
	}
	run, err = p.crawler.Run(ctx, plan, b)
	last, cancel := afterwards(ctx)
	defer cancel()
	err = errors.Join(err, b.flush(last))
	run.ID, run.Offers, run.New, run.Changed = b.run, b.offers, b.added, b.changed
	t.done(run.Outcome == market.RunComplete)
	if serr := p.store.SaveRun(last, run); serr != nil {
		err = errors.Join(err, fmt.Errorf("write the ledger of %s: %w", site.ID, serr))
	}
	return run, err
}

// plan turns a site definition into a crawl plan. The definition may be stricter than the configuration, never looser;
// a board on the own machine has no one to be spared.
func (p *pipeline) plan(site *sites.Site) crawler.Plan {
	c, polite := p.app.config, site.Politeness
	plan := crawler.Plan{
		Source: string(site.ID), Contact: string(c.Contact), Agent: crawler.Agent(version, string(c.Contact)),
		AllowPrivate: polite.AllowPrivate, Delay: max(time.Duration(c.Crawl.Delay), time.Duration(polite.Delay)),
		Parallel: int(c.Crawl.Parallel), MaxPages: int(c.Crawl.MaxPages), MaxBody: int64(c.Crawl.MaxBody), Timeout: time.Duration(c.Crawl.Timeout),
	}
	for _, address := range site.Start {
		plan.Start = append(plan.Start, string(address))
	}
	if polite.Parallel > 0 {
		plan.Parallel = min(plan.Parallel, int(polite.Parallel))
	}
	if polite.MaxPages > 0 {
		plan.MaxPages = min(plan.MaxPages, int(polite.MaxPages))
	}
	if plan.Delay == 0 {
		plan.Delay = crawler.NoDelay
	}
	return plan
}

// A batch is written when it holds so many offers or is so old, whichever comes first.
const (
	batchOffers = 250
	batchAge    = 2 * time.Second
)

// batch handles the pages of one run and writes what they gave, many at a time. A page is written after its offers, so
// that a page the store knows has lost nothing.
type batch struct {
	p    *pipeline
	site *sites.Site
	run  string
	seen time.Time

	mu                     sync.Mutex
	pages                  []market.Page
	waiting                []market.Offer
	skipped                []string // addresses of ads listed again, whose pages the store has
	oldest                 time.Time
	offers, added, changed int
	complaints             int
}

// HandlePage extracts one page and returns its links to the crawl.
func (b *batch) HandlePage(ctx context.Context, via crawler.Link, page market.Page) (crawler.Found, error) {
	page.Source = string(b.site.ID)
	got, err := b.p.extractor.Page(page, b.site, b.p.app.now())
	if err != nil {
		return crawler.Found{}, fmt.Errorf("extract %s: %w", page.URL, err)
	}
	found := crawler.Found{Offers: len(got.Offers)}
	for _, l := range got.Links {
		found.Links = append(found.Links, crawler.Link{URL: l.URL, Kind: crawler.Kind(l.Kind)})
	}
	b.complain(page.URL, got.Problems)
	page.URL = via.URL // the address that the next run will ask for
	// Listings are read afresh in every run, so only pages that hold ads are kept.
	return found, b.add(ctx, via.Kind == crawler.Detail || len(got.Offers) > 0, page, got.Offers)
}

// complain logs what extraction could not read: the first few in full, so that a changed board is noticed without a
// flood.
func (b *batch) complain(url string, problems []error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, problem := range problems {
		level := slog.LevelWarn
		if b.complaints >= 5 {
			level = slog.LevelDebug
		}
		b.complaints++
		b.p.app.log.Log(context.Background(), level, "not readable", "source", b.site.ID, "url", url, "error", problem)
	}
}

func (b *batch) add(ctx context.Context, keep bool, page market.Page, offers []market.Offer) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.p.app.now()
	if len(b.waiting)+len(b.pages) == 0 {
		b.oldest = now
	}
	b.waiting = append(b.waiting, offers...)
	if keep {
		b.pages = append(b.pages, page)
	}
	b.offers += len(offers)
	if len(b.waiting) < batchOffers && now.Sub(b.oldest) < batchAge {
		return nil
	}
	return b.write(ctx)
}

// flush writes what is waiting.
func (b *batch) flush(ctx context.Context) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.write(ctx)
}

// again notes that an ad is still listed though its page was not fetched.
func (b *batch) again(address string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.skipped = append(b.skipped, address)
}

func (b *batch) write(ctx context.Context) error {
	if len(b.skipped) > 0 {
		if err := b.p.store.SeenAgain(ctx, b.run, string(b.site.ID), b.seen, b.skipped); err != nil {
			return fmt.Errorf("note %d ads of %s as seen again: %w", len(b.skipped), b.site.ID, errors.Join(err, crawler.ErrStop))
		}
		b.skipped = nil
	}
	if len(b.waiting) > 0 {
		added, changed, err := b.p.store.SaveOffers(ctx, b.run, b.seen, b.waiting)
		if err != nil {
			return fmt.Errorf("store %d offers of %s: %w", len(b.waiting), b.site.ID, errors.Join(err, crawler.ErrStop))
		}
		b.added, b.changed, b.waiting = b.added+added, b.changed+changed, nil
	}
	if len(b.pages) > 0 {
		if err := b.p.store.SavePages(ctx, b.pages); err != nil {
			return fmt.Errorf("store %d pages of %s: %w", len(b.pages), b.site.ID, errors.Join(err, crawler.ErrStop))
		}
		b.pages = nil
	}
	return nil
}
