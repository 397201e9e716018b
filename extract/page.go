package extract

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"tjm/extract/htmltext"
	"tjm/extract/jobposting"
	"tjm/extract/layout"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// Page reads the offers and links of a fetched page. site is the definition of its source, nil for a page of which
// nothing is known. now is the instant that relative dates refer to. A page whose offer lacks a mandatory field gives a
// Problem, not an offer; a body that is no page at all gives an error.
func (e *Extractor) Page(page market.Page, site *sites.Site, now time.Time) (Result, error) {
	kind := sites.Listing
	if site != nil {
		kind = site.Kind
	}
	switch {
	case kind == sites.JSON:
		return e.answer(page, site, now)
	case kind == sites.Feed && isXML(page):
		return e.feed(page, site, now)
	case kind == sites.Sitemap && isSitemap(page):
		return e.sitemap(page, site)
	}
	doc, _ := htmltext.Decode(page.Body, page.ContentType)
	root, err := parse(doc, site)
	if err != nil {
		return Result{}, fmt.Errorf("page %s: %w", page.URL, err)
	}
	p := &parsed{page: page, site: site, elements: htmltext.Elements(root), now: now}
	p.base, _ = url.Parse(page.URL)
	return e.html(p), nil
}

// parse leaves out of a page what neither the rules nor the definition look at.
func parse(doc string, site *sites.Site) (*html.Node, error) {
	if site == nil {
		return htmltext.ParseThin(doc, nil)
	}
	named, whole := site.Attributes()
	if whole {
		return htmltext.Parse(doc)
	}
	return htmltext.ParseThin(doc, named)
}

// parsed is an HTML page on its way to offers.
type parsed struct {
	page market.Page
	site *sites.Site
	base *url.URL

	elements []*html.Node // of the page
	ad       layout.Ad
	now      time.Time
}

func (e *Extractor) html(p *parsed) Result {
	var result Result
	postings, listed := jobposting.Find(p.elements)
	p.ad = layout.Read(p.elements)
	ad := p.ad
	astray := false
	result.Problems = append(result.Problems, p.leadsNowhere()...)
	switch {
	case len(postings) > 1 && !sameAd(postings):
		for i := range postings {
			e.listedPosting(p, &postings[i], &result)
		}
	case len(postings) >= 1:
		e.detail(p, &postings[0], ad, &result)
		astray = p.leadsAstray()
	case p.site == nil && ad.IsOffer(), p.site != nil && p.isDetail():
		e.detail(p, nil, ad, &result)
		astray = p.leadsAstray()
	}
	if !astray {
		result.Links = p.links(listed, ad)
	}
	return result
}

// sameAd reports whether several postings are one ad, published once per town or notation.
func sameAd(postings []jobposting.Posting) bool {
	for _, p := range postings[1:] {
		if !strings.EqualFold(p.Title, postings[0].Title) || p.Company != postings[0].Company {
			return false
		}
	}
	return true
}

// listedPosting reads one of several ads of a page: it has only its own item, nothing of the page around it.
func (e *Extractor) listedPosting(p *parsed, posting *jobposting.Posting, result *Result) {
	if posting.Title == "" {
		result.Problems = append(result.Problems, &FieldError{p.siteID(), "title", p.page.URL})
		return
	}
	r := e.read(posting.Title, posting.Description, p.now)
	e.lay(r, posting, p.now)
	address, ok := resolve(p.base, posting.URL)
	if !ok {
		address = p.page.URL
	}
	e.finish(r, p, address, posting.ID)
	if !ok && posting.ID == "" {
		r.offer.ID = hashID("", r.offer.Title, r.offer.Text)
	}
	result.add(r)
}

// detail reads the one ad of a page.
func (e *Extractor) detail(p *parsed, posting *jobposting.Posting, ad layout.Ad, result *Result) {
	fields, missing := p.fields()
	if fields != nil {
		result.Fields = append(result.Fields, fields)
	}
	if len(missing) > 0 {
		for _, field := range missing {
			result.Problems = append(result.Problems, &FieldError{p.siteID(), field, p.page.URL})
		}
		return
	}
	var title, body string
	if posting != nil {
		title, body = posting.Title, posting.Description
	}
	title = firstOf(title, fields["title"], ad.Title)
	body = firstOf(body, p.block(), fields["description"], ad.Text)
	if title == "" {
		result.Problems = append(result.Problems, &FieldError{p.siteID(), "title", p.page.URL})
		return
	}
	r := e.read(title, body, p.now)
	e.layAd(r, ad, p, posting == nil)
	e.layFields(r, fields, p.site, p.now)
	id, address := fields["id"], ""
	if posting != nil {
		e.lay(r, posting, p.now)
		id = firstOf(posting.ID, id)
		address = posting.URL
	}
	if ad.Closed {
		r.remark("expired: the page says that applications are closed")
	}
	address, ok := resolve(p.base, firstOf(fields["url"], address))
	if !ok || p.base != nil && p.base.Host != "" && !sameHost(p.base, address) {
		address = firstOf(p.canonical(), p.page.URL)
	}
	e.finish(r, p, address, id)
	result.add(r)
}

// finish names the offer.
func (e *Extractor) finish(r *reading, p *parsed, address, id string) {
	o := &r.offer
	o.URL = canonical(address)
	o.Source = p.page.Source
	if o.Source == "" {
		o.Source = string(p.siteID())
	}
	o.ID = clip(id, 200)
	if o.ID == "" {
		o.ID = hashID(address, o.Title, o.Text)
	}
}

func (p *parsed) siteID() sites.ID {
	if p.site == nil {
		return sites.ID(p.page.Source)
	}
	return p.site.ID
}

// block returns the text of the block that the definition names.
func (p *parsed) block() string {
	if p.site == nil || p.site.Offer.Empty() {
		return ""
	}
	if n := p.site.Offer.First(p.elements); n != nil {
		return htmltext.Text(n, nil)
	}
	return ""
}

// canonical returns the address that the page gives for itself, on its own host.
func (p *parsed) canonical() string {
	href := p.ad.Canonical
	address, ok := resolve(p.base, href)
	if !ok || p.base != nil && p.base.Host != "" && !sameHost(p.base, address) {
		return ""
	}
	return address
}

func sameHost(base *url.URL, address string) bool {
	u, err := url.Parse(address)
	return err == nil && strings.EqualFold(u.Hostname(), base.Hostname())
}

func firstOf(values ...string) string {
	if i := slices.IndexFunc(values, func(s string) bool { return s != "" }); i >= 0 {
		return values[i]
	}
	return ""
}
