package store

import (
	"context"
	"fmt"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// PageVersion names one stored version of a page.
type PageVersion struct {
	URL       string
	FetchedAt time.Time
	Size      int64 // bytes of the body as stored
}

// NewestPages lists the newest good version of every page of a source that was fetched at since or later, newest first.
// The zero since means all.
func (s *Store) NewestPages(ctx context.Context, source string, since time.Time) (list []PageVersion, err error) {
	p := params{named("source", source), clickhouse.DateNamed("since", toEpoch(since).Truncate(time.Millisecond), clickhouse.MilliSeconds)}
	err = s.ask(ctx, "NewestPages", p, func(r driver.Rows) error {
		var v PageVersion
		var size uint64
		if err := r.Scan(&v.URL, &v.FetchedAt, &size); err != nil {
			return err
		}
		v.FetchedAt, v.Size = fromEpoch(v.FetchedAt), int64(size)
		list = append(list, v)
		return nil
	})
	return list, err
}

// maxReread bounds the bodies that EachPage holds at one time; a larger one is held alone.
const maxReread = 16 << 20

// EachPage calls each with some pages at a time until it has had every version named, in the order of NewestPages, Body and
// Packed both, so that better rules can read old ads again. Versions that are no longer stored are left out. It holds at
// most 16 MiB of bodies, or one page, and as much again as they are stored. An error of each ends it and is returned.
func (s *Store) EachPage(ctx context.Context, source string, versions []PageVersion, each func([]market.Page) error) error {
	for len(versions) > 0 {
		var urls []string
		var at []int64
		for size, letters := int64(0), 0; len(urls) < min(len(versions), maxLookupKeys); {
			v := versions[len(urls)]
			size, letters = size+v.Size, letters+2*len(v.URL)+20 // the addresses travel in the request's own
			if len(urls) > 0 && (size > maxReread || letters > maxLookupBytes) {
				break
			}
			urls, at = append(urls, v.URL), append(at, v.FetchedAt.UnixMilli())
		}
		versions = versions[len(urls):]
		stored, err := s.storedPages(ctx, source, urls, at)
		if err != nil {
			return fmt.Errorf("read %d stored pages of %s: %w", len(urls), source, err)
		}
		for len(stored) > 0 {
			n, size := 0, 0
			for ; n < len(stored) && (n == 0 || size < maxReread); n++ {
				if err := s.unpack(&stored[n].page, stored[n].packing, stored[n].body); err != nil {
					return err
				}
				size += len(stored[n].page.Body)
			}
			pages := make([]market.Page, n)
			for i := range pages {
				pages[i], stored[i] = stored[i].page, storedPage{}
			}
			if err := each(pages); err != nil {
				return err
			}
			stored = stored[n:]
		}
	}
	return nil
}

// storedPage is a page whose body is still as stored.
type storedPage struct {
	page          market.Page
	packing, body string
}

func (s *Store) storedPages(ctx context.Context, source string, urls []string, at []int64) (list []storedPage, err error) {
	err = s.ask(ctx, "Pages", params{named("source", source), named("urls", urls), named("at", at)}, func(r driver.Rows) error {
		one := storedPage{page: market.Page{Source: source}}
		p := &one.page
		var status uint16
		if err := r.Scan(&p.URL, &p.Final, &p.FetchedAt, &status, &p.ContentType, &p.ETag, &p.Modified, &one.packing, &one.body); err != nil {
			return err
		}
		p.FetchedAt, p.Status = fromEpoch(p.FetchedAt), int(status)
		list = append(list, one)
		return nil
	})
	return list, err
}

// Archived is what is kept of the pages of one source.
type Archived struct {
	Source         string
	Pages          int // different addresses
	Versions       int
	Bytes          int64     // of all bodies as stored
	Oldest, Newest time.Time // when versions were fetched
}

// Archive tells what is kept of each source's pages, by source.
func (s *Store) Archive(ctx context.Context) (list []Archived, err error) {
	err = s.ask(ctx, "Archive", nil, func(r driver.Rows) error {
		var a Archived
		var pages, versions, bytes uint64
		if err := r.Scan(&a.Source, &pages, &versions, &bytes, &a.Oldest, &a.Newest); err != nil {
			return err
		}
		a.Pages, a.Versions, a.Bytes, a.Oldest, a.Newest = int(pages), int(versions), int64(bytes), a.Oldest.UTC(), a.Newest.UTC()
		list = append(list, a)
		return nil
	})
	return list, err
}
