package layout

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
	"tjm/extract/text"
)

// foreign reports whether an element is not part of the ad: menus, footers, dialogues, cards of other ads, blocks headed
// "similar offers". What holds the title is never foreign. It is asked once the cards and the title are known.
func (p *page) foreign(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	verdict, known := p.judged[n]
	if !known {
		verdict = !p.above[n] && (p.cards[n] || foreign(n))
		p.judged[n] = verdict
	}
	return verdict
}

// foreign is the verdict on one element by itself and what stands just before it.
func foreign(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Footer:
		return true
	case atom.Form:
		return hasField(n)
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "role":
			switch a.Val {
			case "navigation", "dialog", "alertdialog", "banner", "search", "menu", "tooltip", "contentinfo":
				return true
			}
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		}
	}
	if len(n.Attr) > 0 && namesOf(n)&namesOthers != 0 {
		return true
	}
	return headsOthers(n) || afterOthersHeading(n)
}

// hasField reports whether a form asks for a login or an address.
func hasField(form *html.Node) bool {
	looked := 0
	for d := range form.Descendants() {
		if looked++; looked > 200 {
			return false // a form around a whole page
		}
		if d.DataAtom == atom.Input {
			switch htmltext.Attr(d, "type") {
			case "password", "email", "file":
				return true
			}
		}
	}
	return false
}

// headsOthers reports whether the first heading of a block announces other ads.
func headsOthers(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Div, atom.Section, atom.Aside, atom.Article:
	default:
		return isHeading(n.DataAtom) && announcesOthers(n)
	}
	looked := 0
	for d := range n.Descendants() {
		if looked++; looked > 12 {
			return false
		}
		if isHeading(d.DataAtom) {
			return announcesOthers(d)
		}
		if d.Type == html.TextNode && strings.TrimSpace(d.Data) != "" {
			return false
		}
	}
	return false
}

// afterOthersHeading reports whether the nearest heading before n among its siblings announces other ads.
func afterOthersHeading(n *html.Node) bool {
	steps := 0
	for s := n.PrevSibling; s != nil && steps < 6; s = s.PrevSibling {
		if s.Type != html.ElementNode {
			continue
		}
		if steps++; isHeading(s.DataAtom) {
			return announcesOthers(s)
		}
	}
	return false
}

func announcesOthers(heading *html.Node) bool {
	t := text.Fold(line(heading, 120)).Text
	for _, phrase := range similarHeadings {
		if strings.HasPrefix(t, phrase) {
			return true
		}
	}
	return false
}
