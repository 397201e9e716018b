package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tjm/crawler"
	"tjm/crawler/journal"
	"tjm/internal/market"
)

// refreshDays is how old the stored page of an ad gets before a crawl that meets a link to it asks whether it has
// changed. Each page has its day among as many, so that the questions spread.
const refreshDays = 7

// knownPage is what a crawl needs of a page that the store has, by journal.Hash of its address: a board has a hundred
// thousand of them.
type knownPage struct {
	fetched   int64      // in milliseconds since 1970
	condition *condition // nil when the board gave nothing to ask by
}

// condition makes the request for a stored page conditional.
type condition struct{ etag, modified string }

func newKnownPage(p market.Page) knownPage {
	k := knownPage{fetched: p.FetchedAt.UnixMilli()}
	if p.ETag != "" || p.Modified != "" {
		k.condition = &condition{p.ETag, p.Modified}
	}
	return k
}

func (k knownPage) at() time.Time { return time.UnixMilli(k.fetched) }

func (k knownPage) validators() (etag, modified string) {
	if k.condition == nil {
		return "", ""
	}
	return k.condition.etag, k.condition.modified
}

// known returns the stored pages of a source.
func (p *pipeline) known(ctx context.Context, source string) (map[uint64]knownPage, error) {
	known := map[uint64]knownPage{}
	err := p.store.EachKnownPage(ctx, source, func(page market.Page) error {
		known[journal.Hash(page.URL)] = newKnownPage(page)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("crawl %s: %w", source, err)
	}
	return known, nil
}

// isKnown says whether an ad's page is stored and need not be asked for in this run; then the ad was seen again.
func (b *batch) isKnown(address string) bool {
	stored, ok := b.known[journal.Hash(address)]
	if !ok || isDue(address, stored.at(), b.seen) {
		return false
	}
	b.again(address)
	return true
}

// withoutOwnPages returns those of a listing's ads that no stored page of their own tells more about; the others are seen
// again. A listing gives a line or two of an ad, which must not replace what its page gave days before.
func (b *batch) withoutOwnPages(listing string, offers []market.Offer) []market.Offer {
	return slices.DeleteFunc(offers, func(o market.Offer) bool {
		if !hasOwnPage(b.known, listing, o) {
			return false
		}
		b.again(o.URL)
		return true
	})
}

// hasOwnPage says whether an ad that a page gave has another page, known, that is its own.
func hasOwnPage(known map[uint64]knownPage, page string, o market.Offer) bool {
	_, ok := known[journal.Hash(o.URL)]
	return ok && o.URL != page
}

// isDue says whether now is the day on which a page fetched at some time is asked for again.
func isDue(address string, fetched, now time.Time) bool {
	const day = 24 * time.Hour
	today := uint64(max(now.Unix(), 0)) / uint64(day/time.Second)
	return now.Sub(fetched) >= refreshDays*day && (journal.Hash(address)%refreshDays+today)%refreshDays == 0
}

// validators make the request for a stored page conditional.
func (b *batch) validators(address string) (etag, modified string) {
	return b.known[journal.Hash(address)].validators()
}

// archived is the stored version of a page that its board says is unchanged.
func (b *batch) archived(ctx context.Context, address string) (market.Page, bool, error) {
	page, ok, err := b.p.store.Page(ctx, string(b.site.ID), address)
	return page.Landed(), ok, err
}

// keeps says whether a page is stored: those of ads, and listings that the board can later say are unchanged, since their
// links are needed then. A page that comes from the store is there already.
func (b *batch) keeps(via crawler.Link, page market.Page, offers int) bool {
	if stored, ok := b.known[journal.Hash(via.URL)]; ok && stored.at().Equal(page.FetchedAt) {
		if etag, _ := stored.validators(); etag == page.ETag {
			return false
		}
	}
	return via.Kind == crawler.Detail || offers > 0 || page.ETag != "" || page.Modified != ""
}
