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
func (p *page) foreign(i int) bool {
	note := &p.notes[i]
	if note.traits&judged == 0 {
		note.traits |= judged
		if note.traits&above == 0 && (note.traits&card != 0 || p.foreignItself(i)) {
			note.traits |= alien
		}
	}
	return note.traits&alien != 0
}

// foreignItself is the verdict on one element by itself and what stands just before it.
func (p *page) foreignItself(i int) bool {
	n := p.elements[i]
	switch n.DataAtom {
	case atom.Nav, atom.Footer:
		return true
	case atom.Form:
		return hasField(n)
	}
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
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
	return p.namesAt(i)&namesOthers != 0 || p.headsOthers(n) || p.afterOthersHeading(n)
}

// hasField reports whether a form asks for a login or an address.
func hasField(form *html.Node) bool {
	looked := 0
	for d := next(form, form, true); d != nil; d = next(d, form, true) {
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
func (p *page) headsOthers(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Div, atom.Section, atom.Aside, atom.Article:
	default:
		return isHeading(n.DataAtom) && p.announcesOthers(n)
	}
	looked := 0
	for d := next(n, n, true); d != nil; d = next(d, n, true) {
		if looked++; looked > 12 {
			return false
		}
		if isHeading(d.DataAtom) {
			return p.announcesOthers(d)
		}
		if d.Type == html.TextNode && strings.TrimSpace(d.Data) != "" {
			return false
		}
	}
	return false
}

// afterOthersHeading reports whether the nearest heading before n among its siblings announces other ads.
func (p *page) afterOthersHeading(n *html.Node) bool {
	steps := 0
	for s := n.PrevSibling; s != nil && steps < 6; s = s.PrevSibling {
		if s.Type != html.ElementNode {
			continue
		}
		if steps++; isHeading(s.DataAtom) {
			return p.announcesOthers(s)
		}
	}
	return false
}

// announcesOthers is asked for several elements behind one heading.
func (p *page) announcesOthers(heading *html.Node) bool {
	if heading != p.heading {
		p.heading, p.others = heading, announcesOthers(heading)
	}
	return p.others
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
