package store

import (
	"context"
	"fmt"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// SavePages stores fetched pages. A page is known by its source, its URL and the millisecond at which it was fetched;
// saving it again doubles nothing.
func (s *Store) SavePages(ctx context.Context, pages []market.Page) error {
	for len(pages) > 0 {
		batch, err := s.conn.PrepareBatch(ctx,
			"INSERT INTO pages (source, url, fetched_at, status, content_type, etag, modified, body)")
		if err != nil {
			return fmt.Errorf("save pages: prepare insert: %w", err)
		}
		n := 0
		for size := 0; n < len(pages) && n < maxInsertRows && size < maxInsertBytes; n++ {
			p := pages[n]
			err := batch.Append(p.Source, p.URL, toEpoch(p.FetchedAt), uint16(p.Status), p.ContentType, p.ETag, p.Modified, p.Body)
			if err != nil {
				return fmt.Errorf("save page %s: %w", p.URL, err)
			}
			size += len(p.Body) + 500
		}
		if err := batch.Send(); err != nil {
			return fmt.Errorf("save %d pages: %w", n, err)
		}
		pages = pages[n:]
	}
	return nil
}

// KnownPages returns the pages of a source whose newest stored version is a good answer, by URL: that version without its
// body, for a crawl that skips them or asks for them conditionally. Listing pages are among them.
func (s *Store) KnownPages(ctx context.Context, source string) (map[string]market.Page, error) {
	known := make(map[string]market.Page)
	err := s.ask(ctx, "KnownPages", params{named("source", source)}, func(r driver.Rows) error {
		p := market.Page{Source: source}
		var status uint16
		if err := r.Scan(&p.URL, &p.FetchedAt, &status, &p.ContentType, &p.ETag, &p.Modified); err != nil {
			return err
		}
		p.FetchedAt, p.Status = fromEpoch(p.FetchedAt), int(status)
		known[p.URL] = p
		return nil
	})
	return known, err
}

// Page returns the newest good version of one page of a source, for a board that answered that it has not changed. ok is
// false when there is none.
func (s *Store) Page(ctx context.Context, source, url string) (p market.Page, ok bool, err error) {
	err = s.ask(ctx, "Page", params{named("source", source), named("url", url)}, func(r driver.Rows) error {
		var status uint16
		var body string
		if err := r.Scan(&p.FetchedAt, &status, &p.ContentType, &p.ETag, &p.Modified, &body); err != nil {
			return err
		}
		p.Source, p.URL, p.FetchedAt, p.Status, p.Body = source, url, fromEpoch(p.FetchedAt), int(status), []byte(body)
		ok = true
		return nil
	})
	return p, ok, err
}

// EachPage calls each for the newest good version of every page of a source, in order of URL, so that better rules
// can read old ads again. An error of each ends it and is returned.
func (s *Store) EachPage(ctx context.Context, source string, each func(market.Page) error) error {
	return s.ask(ctx, "EachPage", params{named("source", source)}, func(r driver.Rows) error {
		p := market.Page{Source: source}
		var (
			status  uint16
			fetched time.Time
			body    string
		)
		if err := r.Scan(&p.URL, &fetched, &status, &p.ContentType, &p.ETag, &p.Modified, &body); err != nil {
			return err
		}
		p.FetchedAt, p.Status, p.Body = fromEpoch(fetched), int(status), []byte(body)
		return each(p)
	})
}
