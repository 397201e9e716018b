package extract

import (
	"bytes"
	"compress/gzip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"

	"tjm/extract/sites"
	"tjm/internal/market"
)

// Bounds of one sitemap, from the protocol.
const (
	maxSitemap    = 50 << 20 // bytes, unpacked
	maxSitemapURL = 50_000
)

var gzipMagic = []byte{0x1f, 0x8b}

// sitemap reads the addresses of a sitemap, or of an index of sitemaps, packed or not.
func (e *Extractor) sitemap(page market.Page, site *sites.Site) (Result, error) {
	var result Result
	base, _ := url.Parse(page.URL)
	body := io.Reader(bytes.NewReader(page.Body))
	if bytes.HasPrefix(page.Body, gzipMagic) {
		unpacked, err := gzip.NewReader(body)
		if err != nil {
			return result, fmt.Errorf("%s: sitemap %s: %w", site.ID, page.URL, err)
		}
		body = unpacked
	}
	d := xml.NewDecoder(io.LimitReader(body, maxSitemap))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // the protocol says UTF-8
	d.Strict = false
	of, seen, named := "", map[string]bool{}, 0
	for named < maxSitemapURL {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return result, fmt.Errorf("%s: sitemap %s: %w", site.ID, page.URL, err)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "url", "sitemap":
			of = start.Name.Local
		case "loc":
			var loc string
			if err := d.DecodeElement(&loc, &start); err != nil {
				return result, fmt.Errorf("%s: sitemap %s: %w", site.ID, page.URL, err)
			}
			named++
			if link, ok := sitemapLink(site, base, of, loc); ok && !seen[link.URL] {
				seen[link.URL] = true
				result.Links = append(result.Links, link)
			}
			of = ""
		}
	}
	if len(result.Links) == 0 {
		result.Problems = append(result.Problems, &FieldError{site.ID, fmt.Sprintf("address that follow lets through (of %d)", named), page.URL})
	}
	return result, nil
}

// sitemapLink is a place that a sitemap names, when the definition wants it. The loc of an image or a video, which other
// elements hold, has no "of".
func sitemapLink(site *sites.Site, base *url.URL, of, loc string) (Link, bool) {
	address, ok := resolve(base, strings.TrimSpace(loc))
	if !ok {
		return Link{}, false
	}
	switch of {
	case "sitemap":
		return Link{address, LinkListing}, site.Follow.Sitemaps.Match(address)
	case "url":
		return Link{address, LinkDetail}, site.Follow.Match.Match(address)
	}
	return Link{}, false
}

// isSitemap reports whether a body is a sitemap rather than a page of an ad.
func isSitemap(page market.Page) bool { return bytes.HasPrefix(page.Body, gzipMagic) || isXML(page) }
