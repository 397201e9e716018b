package layout

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
)

// maxFact is the longest value of a fact, in bytes.
const maxFact = 160

// facts looks within the block for elements named after a fact or labelled with it. The first after or around the title
// wins: boards put the facts of an ad under its title.
func (p *page) facts(ad *Ad) {
	var logo, beside string
	before := Ad{} // what stands before the title serves where nothing follows it
	into := &before
	for i, to := p.within(p.block); i < to; {
		n := p.elements[i]
		enter := i == p.title || p.shows(i) && !p.foreign(i)
		if n.DataAtom == atom.Img && logo == "" && p.namesAt(i)&namesCompany != 0 {
			logo = oneLine(htmltext.Attr(n, "alt"), maxFact)
		}
		switch {
		case i == p.title:
			into, enter = ad, false
		case enter && !p.is(i, above):
			p.fact(into, i, &beside)
		}
		i = p.after(i, enter)
	}
	ad.Company = firstOf(ad.Company, cleanLogo(logo), before.Company)
	ad.Place, ad.Pay = firstOf(ad.Place, before.Place), firstOf(ad.Pay, before.Pay)
	ad.Posted, ad.Contract = firstOf(ad.Posted, before.Posted, p.postedAnywhere()), firstOf(ad.Contract, before.Contract)
	if ad.Place == "" {
		ad.Place = firstOf(beside, p.besideCompany(ad.Company))
	}
}

// postedAnywhere looks for a day of publication on the whole page: boards also put it above the ad.
func (p *page) postedAnywhere() string {
	for i := 0; i < len(p.elements); {
		enter := p.shows(i) && !p.foreign(i)
		if enter && !p.is(i, above) && p.namesAt(i)&namesPosted != 0 {
			if v := value(p.elements[i]); strings.ContainsAny(v, "0123456789") {
				return v
			}
		}
		i = p.after(i, enter)
	}
	return ""
}

// fact takes an element's words for the facts that its name or label says.
func (p *page) fact(ad *Ad, i int, beside *string) {
	n := p.elements[i]
	if ad.Company == "" && n.DataAtom == atom.A && companyAddress(htmltext.Attr(n, "href")) {
		if ad.Company = value(n); ad.Company != "" && ad.Place == "" {
			*beside = firstOf(*beside, sibling(n, ad.Company))
		}
	}
	label := labelOf(n)
	names := kinds(0)
	if n.DataAtom != atom.Img {
		names = p.namesAt(i)
	}
	if label == "" && names == 0 {
		return
	}
	if strings.HasSuffix(label, " only") || strings.HasSuffix(label, " only)") {
		if m := onlyFrom.FindStringSubmatch(line(n, 48)); m != nil && ad.Only == "" {
			ad.Only = m[1]
		}
	}
	says := labelKind[label]
	for _, f := range []struct {
		into   *string
		names  kinds
		labels []string
	}{
		{&ad.Company, namesCompany, companyLabels},
		{&ad.Place, namesPlace, placeLabels},
		{&ad.Pay, namesPay, payLabels},
		{&ad.Posted, namesPosted, postedLabels},
		{&ad.Contract, namesContract, contractLabels},
	} {
		if *f.into != "" {
			continue
		}
		if says&f.names != 0 {
			*f.into = labelled(n)
		} else if names&f.names != 0 {
			*f.into = withoutLabel(n, f.labels)
		}
	}
}

// onlyFrom is how boards of remote work name the country one must work from.
var onlyFrom = regexp.MustCompile(`(?i)^(?:remote )?\(?([\pL .]{2,30}?) only\)?$`)

// value returns what an element shows when that is short enough to be one fact.
func value(n *html.Node) string {
	if at := htmltext.Attr(n, "datetime"); at != "" && n.DataAtom == atom.Time {
		return oneLine(at, maxFact)
	}
	v := line(n, maxFact+40)
	v = strings.Trim(v, " :·•|,-–")
	if strings.HasPrefix(v, "(") && strings.HasSuffix(v, ")") {
		v = v[1 : len(v)-1]
	}
	if len(v) < 2 || len(v) > maxFact {
		return ""
	}
	if labelFor(v) {
		return ""
	}
	return v
}

// companyAddress reports whether a link leads to the page of one company.
func companyAddress(href string) bool {
	for _, part := range []string{"/company/", "/companies/", "/entreprise/", "/entreprises/", "/societe/", "/employer/", "/firma/", "/unternehmen/"} {
		if at := strings.Index(href, part); at >= 0 && len(href) > at+len(part) && !strings.Contains(href, "login") {
			return true
		}
	}
	return false
}

// besideCompany returns the short text that follows the company's name in its row: boards put the place there.
func (p *page) besideCompany(company string) string {
	if company == "" {
		return ""
	}
	i, to := p.within(p.block)
	if p.title != nowhere {
		i = p.title
	}
	for ; i < to; i++ {
		switch n := p.elements[i]; n.DataAtom {
		case atom.Span, atom.A, atom.P, atom.Div:
			if line(n, maxFact) == company {
				return sibling(n, company)
			}
		}
	}
	return ""
}

// sibling returns the words of the element after n, or after the element that holds nothing but n.
func sibling(n *html.Node, same string) string {
	for range 3 {
		for s := n.NextSibling; s != nil; s = s.NextSibling {
			if s.Type == html.ElementNode && !never(s) && !isHeading(s.DataAtom) {
				if s.DataAtom == atom.A || s.FirstChild != nil && s.FirstChild.DataAtom == atom.A {
					return ""
				}
				v := value(s)
				if len(v) > 60 || strings.ContainsAny(v, "?!:@") {
					return ""
				}
				return v
			}
		}
		if n.Parent == nil || line(n.Parent, maxFact) != same {
			return ""
		}
		n = n.Parent
	}
	return ""
}

// cleanLogo drops the words that alternative texts put around a company's name.
func cleanLogo(alt string) string {
	low := strings.ToLower(alt)
	for _, prefix := range []string{"logo de ", "logo ", "company logo"} {
		if strings.HasPrefix(low, prefix) {
			alt, low = strings.TrimSpace(alt[len(prefix):]), low[len(prefix):]
		}
	}
	return strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(alt, " logo"), " Logo"))
}
