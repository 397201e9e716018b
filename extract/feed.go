package extract

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/andybalholm/cascadia"
	"github.com/mmcdole/gofeed"

	"tjm/extract/htmltext"
	"tjm/extract/sites"
	"tjm/extract/xmltree"
	"tjm/internal/market"
)

// isXML reports whether a body is XML rather than HTML.
func isXML(page market.Page) bool {
	head := strings.ToLower(strings.TrimLeft(string(page.Body[:min(len(page.Body), 500)]), "\ufeff \t\r\n"))
	if strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html") {
		return false
	}
	return strings.HasPrefix(head, "<")
}

// feed reads the offers of an RSS or Atom feed, or of any XML when the definition names the element of an ad and its
// fields. Selectors see element names in lower case, with "dc-creator" for dc:creator.
func (e *Extractor) feed(page market.Page, site *sites.Site, now time.Time) (Result, error) {
	doc, _ := htmltext.Decode(page.Body, page.ContentType)
	if site.Fields.Title == nil {
		return e.plainFeed(page, site, doc, now)
	}
	root, err := xmltree.Parse(doc)
	if err != nil {
		return Result{}, fmt.Errorf("%s: feed %s: %w", site.ID, page.URL, err)
	}
	items := feedItems
	if !site.Offer.Empty() {
		items = site.Offer.Matcher()
	}
	var result Result
	for i, n := range cascadia.QueryAll(root, items) {
		if i == maxItems {
			break
		}
		elements := htmltext.Elements(n)
		values, missing := valuesOf(site, func(f sites.Named) string { return f.Field.FromHTML(elements, f.Key == "description") })
		e.item(page, site, values, missing, strconv.Itoa(i+1), now, &result)
	}
	if len(result.Offers)+len(result.Problems) == 0 && strings.Count(doc, "<") > 20 {
		result.Problems = append(result.Problems, &FieldError{site.ID, "offer", page.URL})
	}
	return result, nil
}

var feedItems cascadia.Matcher = cascadia.MustCompile("item, entry")

// plainFeed reads a feed by the fields that RSS and Atom define.
func (e *Extractor) plainFeed(page market.Page, site *sites.Site, doc string, now time.Time) (Result, error) {
	f, err := gofeed.NewParser().ParseString(doc)
	if err != nil {
		return Result{}, fmt.Errorf("%s: feed %s: %w", site.ID, page.URL, err)
	}
	var result Result
	for i, item := range f.Items[:min(len(f.Items), maxItems)] {
		body := item.Content
		if len(item.Description) > len(body) {
			body = item.Description
		}
		values := map[string]string{
			"id": item.GUID, "url": item.Link, "title": item.Title, "description": body,
			"posted": firstOf(item.Published, item.Updated), "skills": strings.Join(item.Categories, ", "),
		}
		e.item(page, site, values, nil, strconv.Itoa(i+1), now, &result)
	}
	return result, nil
}
