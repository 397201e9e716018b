package store

import (
	"context"
	"fmt"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// packedZstd is how bodies are packed: package pack.
const packedZstd = "zstd"

const insertPages = "INSERT INTO pages (source, url, final, fetched_at, status, content_type, etag, modified, packing, body)"

// SavePages stores fetched pages. A page is known by its source, its URL and the millisecond at which it was fetched;
// saving it again doubles nothing. Bodies are stored packed; a page that is packed already needs no Body.
func (s *Store) SavePages(ctx context.Context, pages []market.Page) error {
	for len(pages) > 0 {
		n := 0
		err := s.insert(ctx, insertPages, func(batch driver.Batch) error {
			n = 0
			for size := 0; n < len(pages) && n < maxInsertRows && size < maxInsertBytes; n++ {
				p := pages[n]
				packing, body := s.packed(p)
				err := batch.Append(p.Source, p.URL, p.Final, toEpoch(p.FetchedAt), uint16(p.Status), p.ContentType, p.ETag, p.Modified, packing, body)
				if err != nil {
					return fmt.Errorf("page %s: %w", p.URL, err)
				}
				size += len(body) + 500
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("save %d pages: %w", len(pages), err)
		}
		pages = pages[n:]
	}
	return nil
}

// packed is the body of a page as it is stored, and how it is compressed.
func (s *Store) packed(p market.Page) (packing string, body []byte) {
	switch {
	case len(p.Packed) > 0:
		return packedZstd, p.Packed
	case len(p.Body) > 0:
		return packedZstd, s.packer.Pack(p.Body)
	default:
		return "", nil
	}
}

// unpack completes a page with its stored body.
func (s *Store) unpack(p *market.Page, packing, body string) (err error) {
	switch packing {
	case "":
		p.Body = []byte(body)
	case packedZstd:
		p.Packed = []byte(body)
		if p.Body, err = s.packer.Unpack(p.Packed); err != nil {
			return fmt.Errorf("stored page %s: %w", p.URL, err)
		}
	default:
		return fmt.Errorf("stored page %s: unknown packing %q", p.URL, packing)
	}
	return nil
}

// EachKnownPage calls each for the pages of a source whose newest stored version is a good answer: that version without
// its body, for a crawl that skips them or asks for them conditionally. Listing pages are among them. An error of each
// ends it and is returned.
func (s *Store) EachKnownPage(ctx context.Context, source string, each func(market.Page) error) error {
	return s.ask(ctx, "KnownPages", params{named("source", source)}, func(r driver.Rows) error {
		p := market.Page{Source: source}
		var status uint16
		if err := r.Scan(&p.URL, &p.FetchedAt, &status, &p.ContentType, &p.ETag, &p.Modified); err != nil {
			return err
		}
		p.FetchedAt, p.Status = fromEpoch(p.FetchedAt), int(status)
		return each(p)
	})
}

// Page returns the newest good version of one page of a source, for a board that answered that it has not changed. ok is
// false when there is none.
func (s *Store) Page(ctx context.Context, source, url string) (p market.Page, ok bool, err error) {
	err = s.ask(ctx, "Page", params{named("source", source), named("url", url)}, func(r driver.Rows) error {
		var status uint16
		var packing, body string
		if err := r.Scan(&p.Final, &p.FetchedAt, &status, &p.ContentType, &p.ETag, &p.Modified, &packing, &body); err != nil {
			return err
		}
		p.Source, p.URL, p.FetchedAt, p.Status = source, url, fromEpoch(p.FetchedAt), int(status)
		ok = true
		return s.unpack(&p, packing, body)
	})
	return p, ok, err
}
