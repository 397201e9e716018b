package extract

import (
	"net/url"

	"tjm/extract/htmltext"
	"tjm/extract/layout"
	"tjm/extract/sites"
)

// maxLinks bounds the links of one page.
const maxLinks = 2000

// links returns where a page leads: by the definition's selectors, else by its ItemList, its cards and its rel="next".
func (p *parsed) links(listed []string, ad layout.Ad) []Link {
	var offers, next []string
	if p.site != nil && !p.site.Follow.Offers.Empty() {
		offers = p.hrefs(p.site.Follow.Offers)
	} else if offers = listed; len(offers) == 0 {
		offers = ad.Cards
	}
	if p.site != nil && !p.site.Follow.Next.Empty() {
		next = p.hrefs(p.site.Follow.Next)
	} else if p.site == nil && ad.Next != "" {
		next = []string{ad.Next}
	}
	var links []Link
	seen := map[string]bool{}
	add := func(addresses []string, kind LinkKind) {
		for _, a := range addresses {
			address, ok := resolve(p.base, a)
			if kind == LinkDetail && p.site != nil && !p.site.Follow.Match.Match(address) {
				continue
			}
			if ok && !seen[address] && len(links) < maxLinks {
				seen[address] = true
				links = append(links, Link{address, kind})
			}
		}
	}
	add(offers, LinkDetail)
	add(next, LinkListing)
	return links
}

// hrefs returns the addresses of the links that a selector matches.
func (p *parsed) hrefs(s sites.Selector) []string {
	var out []string
	for n := range s.All(p.elements) {
		if href := htmltext.Attr(n, "href"); href != "" && len(out) < maxLinks {
			out = append(out, href)
		}
	}
	return out
}

// isDetail reports whether a page of a known site is one ad. Where the definition names the ad's block, the block
// decides; else a page that is no start address and has no links to offers is one.
func (p *parsed) isDetail() bool {
	if !p.site.Offer.Empty() {
		return p.site.Offer.First(p.elements) != nil
	}
	if p.site.Kind == sites.Files {
		return true
	}
	if p.isStart() {
		return false
	}
	return p.site.Follow.Offers.Empty() || len(p.hrefs(p.site.Follow.Offers)) == 0
}

// isStart reports whether a page is where a crawl of its source begins.
func (p *parsed) isStart() bool {
	for _, start := range p.site.Start {
		if u, err := url.Parse(string(start)); err == nil && p.base != nil && u.Host == p.base.Host && u.Path == p.base.Path {
			return true
		}
	}
	return false
}

// leadsNowhere says that the first listing of a source has none of the links that its definition follows: the board has
// changed, and a crawl of it would end at once without a word.
func (p *parsed) leadsNowhere() []error {
	if p.site == nil || p.site.Kind != sites.Listing || p.site.Follow.Offers.Empty() || !p.isFirst() || len(p.hrefs(p.site.Follow.Offers)) > 0 {
		return nil
	}
	return []error{&FieldError{p.site.ID, "link that follow.offers matches", p.page.URL}}
}

// isFirst reports whether a page is a start address itself, not a further page of it.
func (p *parsed) isFirst() bool {
	for _, start := range p.site.Start {
		if canonical(string(start)) == canonical(p.page.URL) {
			return true
		}
	}
	return false
}

// leadsAstray reports whether the links of an ad's page are not to be followed, as those of a known listing source: they lead
// to "similar ads", and from those to all of the board, which the start addresses did not ask for.
func (p *parsed) leadsAstray() bool {
	return p.site != nil && p.site.Kind == sites.Listing && !p.site.Follow.Offers.Empty() && !p.isStart()
}
