package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"tjm/crawler"
	"tjm/crawler/journal"
	"tjm/extract"
	"tjm/extract/proof"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// A batch is written when it holds so many offers, addresses or bytes of pages or is so old, whichever comes first.
const (
	batchOffers  = 1000
	batchSkipped = 2_000 // addresses of ads seen again
	batchBytes   = 8 << 20
	batchAge     = 10 * time.Second // a killed crawl loses nothing: the journal has the pages
)

// batch handles the pages of one run and writes what they gave, many at a time. A page is written after its offers, so
// that a page the store knows has lost nothing; the journal is told after both.
type batch struct {
	p       *pipeline
	site    *sites.Site
	journal *journal.Journal
	run     string
	seen    time.Time
	known   map[uint64]knownPage // what the store had when the run began; read only

	mu             sync.Mutex
	handled        []string // addresses of the pages below and of those that give nothing to store
	pages          []market.Page
	bytes          int // of the pages, packed
	waiting        []market.Offer
	skipped        []string // addresses of ads listed again, whose pages the store has
	oldest         time.Time
	added, changed int
	complaints     int
	watch          *proof.Watch
	outage         outage
	stated         market.Stated
	gone           []market.Page // answers of pages of ads that are no more
}

// HandlePage extracts one page and returns its links to the crawl.
func (b *batch) HandlePage(_ context.Context, via crawler.Link, page market.Page) (crawler.Found, error) {
	got, err := b.read(via, page)
	if err != nil {
		return crawler.Found{}, err
	}
	held := b.p.hold(page)
	found := crawler.Found{Offers: len(got.Offers), Page: &held}
	for _, l := range got.Links {
		found.Links = append(found.Links, crawler.Link{URL: l.URL, Kind: crawler.Kind(l.Kind)})
	}
	if via.Kind != crawler.Detail {
		got.Offers = b.withoutOwnPages(via.URL, got.Offers)
	}
	b.complain(page.URL, got.Problems)
	b.watch.See(page.URL, got)
	b.tally(via.Kind, got.Offers)
	found.Keep = func(ctx context.Context) error { return b.add(ctx, via, held, got.Offers) }
	return found, nil
}

// hold returns a page as it is held until it is stored.
func (p *pipeline) hold(page market.Page) market.Page {
	if page.Packed == nil {
		page.Packed = p.packer.Pack(page.Body)
	}
	page.Body = nil
	return page
}

// read extracts one page, also one that is held.
func (b *batch) read(via crawler.Link, page market.Page) (got extract.Result, err error) {
	page.Source = string(b.site.ID)
	if page.Body == nil && page.Packed != nil {
		if page.Body, err = b.p.packer.Unpack(page.Packed); err != nil {
			return got, err
		}
	}
	got, err = b.p.readPage(page, b.site)
	if err != nil {
		return got, fmt.Errorf("extract %s: %w", page.URL, err)
	}
	if via.Kind == crawler.Detail && len(got.Offers) == 1 {
		got.Offers[0].Page = via.URL
	}
	return got, nil
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

// add has a page and its offers written, soon.
func (b *batch) add(ctx context.Context, via crawler.Link, page market.Page, offers []market.Offer) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.p.app.now()
	if b.outage.err != nil { // the page waits in the journal
		if now.Before(b.outage.retry) {
			return nil
		}
		return b.drain(ctx)
	}
	b.hold(via, page, offers)
	if !b.isFull() && now.Sub(b.oldest) < batchAge {
		return nil
	}
	return b.write(ctx)
}

// hold keeps a page and its offers in memory.
func (b *batch) hold(via crawler.Link, page market.Page, offers []market.Offer) {
	if len(b.handled) == 0 {
		b.oldest = b.p.app.now()
	}
	if page.URL != via.URL {
		page.Final = page.URL
	}
	page.Source, page.URL = string(b.site.ID), via.URL // the address that the next run will ask for
	b.handled = append(b.handled, page.URL)
	b.waiting = append(b.waiting, offers...)
	if b.keeps(via, page, len(offers)) {
		b.pages = append(b.pages, page)
		b.bytes += len(page.Packed)
	}
}

func (b *batch) isFull() bool {
	return len(b.waiting) >= batchOffers || b.bytes >= batchBytes || len(b.skipped) >= batchSkipped
}

// flush writes what is waiting. The error says what could not be written.
func (b *batch) flush(ctx context.Context) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	write := b.write
	if b.outage.err != nil {
		write = b.drain
	}
	if err := write(ctx); err != nil {
		return err
	}
	return b.unstored()
}

// again notes that an ad is still listed though its page was not fetched.
func (b *batch) again(address string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.skipped = append(b.skipped, address)
}

// write stores what is held. The error is a reason to stop the run; a store that does not answer is none.
func (b *batch) write(ctx context.Context) error {
	if len(b.skipped) > 0 {
		if err := b.p.store.SeenAgain(ctx, b.run, string(b.site.ID), b.seen, b.skipped); err != nil {
			return b.storeFailed(ctx, fmt.Errorf("note %d ads of %s as seen again: %w", len(b.skipped), b.site.ID, err))
		}
		b.skipped = nil
	}
	added, changed := 0, 0
	if len(b.waiting) > 0 {
		var err error
		if added, changed, err = b.p.store.SaveOffers(ctx, b.run, b.seen, b.waiting); err != nil {
			return b.storeFailed(ctx, fmt.Errorf("store %d offers of %s: %w", len(b.waiting), b.site.ID, err))
		}
		b.added, b.changed, b.waiting = b.added+added, b.changed+changed, nil
	}
	if len(b.pages) > 0 {
		if err := b.p.store.SavePages(ctx, b.pages); err != nil {
			return b.storeFailed(ctx, fmt.Errorf("store %d pages of %s: %w", len(b.pages), b.site.ID, err))
		}
		b.pages, b.bytes = nil, 0
	}
	if err := b.journal.Stored(b.handled, added, changed); err != nil {
		return fmt.Errorf("write the journal of %s: %w", b.site.ID, errors.Join(err, crawler.ErrStop))
	}
	b.handled = nil
	return nil
}
