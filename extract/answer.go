package extract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"tjm/extract/htmltext"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// maxItems bounds the offers read from one answer or feed.
const maxItems = 5000

// answer reads the offers of a JSON answer and where the next answer is.
func (e *Extractor) answer(page market.Page, site *sites.Site, now time.Time) (Result, error) {
	doc, _ := htmltext.Decode(page.Body, page.ContentType)
	d := json.NewDecoder(bytes.NewReader([]byte(doc)))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return Result{}, fmt.Errorf("%s: answer of %s is not JSON: %w", site.ID, page.URL, err)
	}
	found := v
	if !site.API.Offers.Empty() {
		found = site.API.Offers.Value(v)
	}
	items, ok := found.([]any)
	if m, single := found.(map[string]any); single {
		items, ok = []any{m}, true
	}
	var result Result
	if !ok && found != nil {
		return result, fmt.Errorf("%s: the offers in the answer of %s are no list", site.ID, page.URL)
	}
	if found == nil {
		result.Problems = append(result.Problems, &FieldError{site.ID, "list of offers", page.URL})
	}
	for i, item := range items[:min(len(items), maxItems)] {
		if !site.Keeps(item) {
			continue
		}
		values, missing := valuesOf(site, func(n sites.Named) string { return n.Field.FromJSON(item, n.Key == "description") })
		e.item(page, site, values, missing, strconv.Itoa(i+1), now, &result)
	}
	result.Links = nextAnswer(page, site, v, len(items))
	return result, nil
}

// item reads one offer of an answer or feed from its fields. An item in which no field has a value is none.
func (e *Extractor) item(page market.Page, site *sites.Site, values map[string]string, missing []string, nth string, now time.Time, result *Result) {
	empty := true
	for _, v := range values {
		empty = empty && v == ""
	}
	if empty {
		return
	}
	result.Fields = append(result.Fields, values)
	if values["title"] == "" && len(missing) == 0 {
		missing = []string{"title"}
	}
	if len(missing) > 0 {
		for _, field := range missing {
			result.Problems = append(result.Problems, &FieldError{site.ID, field + " of offer " + nth, page.URL})
		}
		return
	}
	r := e.read(htmltext.FromMarkup(values["title"]), htmltext.FromMarkup(values["description"]), now)
	e.layFields(r, values, site, now)
	p := &parsed{page: page, site: site, now: now}
	p.base, _ = url.Parse(page.URL)
	address, ok := resolve(p.base, values["url"])
	if !ok {
		address = ""
	}
	e.finish(r, p, address, values["id"])
	result.add(r)
}

// nextAnswer is where a JSON answer continues.
func nextAnswer(page market.Page, site *sites.Site, v any, offers int) []Link {
	base, err := url.Parse(page.URL)
	if err != nil || offers == 0 {
		return nil
	}
	for _, next := range site.API.Next.Texts(v) {
		if site.API.Next.Empty() {
			break
		}
		if address, ok := resolve(base, next); ok && address != page.URL {
			return []Link{{address, LinkListing}}
		}
	}
	if site.API.Page == "" {
		return nil
	}
	q := base.Query()
	at := site.API.After(q.Get(string(site.API.Page)), offers)
	if at == "" {
		return nil
	}
	q.Set(string(site.API.Page), at)
	next := *base
	next.RawQuery = q.Encode()
	return []Link{{next.String(), LinkListing}}
}
