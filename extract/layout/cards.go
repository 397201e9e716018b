package layout

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
)

const (
	cardGroup = 3   // like elements side by side make a list of cards
	cardNodes = 250 // nodes of a card that are looked at
	cardText  = 1800
	maxCards  = 1000
)

// findCards marks the repeated cards of a page and returns the addresses behind them and
// how much text they hold.
func (p *page) findCards() (urls []string, text int) {
	p.cards = map[*html.Node]bool{}
	for n := p.root; n != nil; n = next(n, true) {
		if n.Type != html.ElementNode || n.FirstChild == nil {
			continue
		}
		for _, c := range likeChildren(n) {
			if len(urls) == maxCards {
				return urls, text
			}
			p.cards[c.node] = true
			text += c.text
			urls = append(urls, c.href)
		}
	}
	return urls, text
}

type card struct {
	node *html.Node
	href string
	text int
}

type shape struct {
	tag   atom.Atom
	class string
}

// likeChildren returns the children of an element that are cards: at least three of one shape, each with a link to an
// address of its own under a heading or in a named part.
func likeChildren(n *html.Node) []card {
	possible := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if cardTag(c.DataAtom) {
			possible++
		}
	}
	if possible < cardGroup {
		return nil
	}
	count := map[shape]int{}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if cardTag(c.DataAtom) {
			count[shapeOf(c)]++
		}
	}
	best, most := shape{}, 0
	for s, k := range count {
		if k > most || k == most && s.class < best.class {
			best, most = s, k
		}
	}
	if most < cardGroup {
		return nil
	}
	var cards []card
	hrefs := map[string]bool{}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && shapeOf(c) == best {
			if href, text := cardLink(c); href != "" {
				cards = append(cards, card{c, href, text})
				hrefs[href] = true
			}
		}
	}
	if len(hrefs) < cardGroup || len(cards) < most/2 {
		return nil
	}
	return cards
}

func shapeOf(n *html.Node) shape { return shape{n.DataAtom, firstClass(htmltext.Attr(n, "class"))} }

// firstClass returns the first class of an element: variants of one card add classes after it.
func firstClass(class string) string {
	for i := range len(class) {
		if class[i] == ' ' && i > 0 {
			return class[:i]
		}
	}
	return class
}

func cardTag(a atom.Atom) bool {
	switch a {
	case atom.Li, atom.Article, atom.Div, atom.Section, atom.Tr, atom.A:
		return true
	}
	return false
}

// cardLink returns the address of a card, "" when the element is none: its own, or that of a link which holds or stands
// in a heading, or whose name says that it is the card's. It also returns how much text the card holds.
func cardLink(n *html.Node) (first string, text int) {
	looked := 0
	for d := range n.Descendants() {
		if looked++; looked > cardNodes {
			break
		}
		if d.Type == html.TextNode {
			if text += len(d.Data); text > cardText {
				return "", 0
			}
			continue
		}
		switch d.DataAtom {
		case atom.A:
			href := htmltext.Attr(d, "href")
			if href == "" || href[0] == '#' {
				continue
			}
			if first != "" {
				continue
			}
			if inHeading(d, n) || cardNamed(d) || holdsHeading(d) {
				first = href
			}
		}
	}
	if n.DataAtom == atom.A && first == "" && text > 20 && looked > 4 {
		first = htmltext.Attr(n, "href")
	}
	if text == 0 {
		return "", 0
	}
	return first, text
}

func inHeading(n, within *html.Node) bool {
	for up, steps := n.Parent, 0; up != nil && up != within.Parent && steps < 5; up, steps = up.Parent, steps+1 {
		if isHeading(up.DataAtom) {
			return true
		}
	}
	return false
}

func holdsHeading(n *html.Node) bool {
	looked := 0
	for d := range n.Descendants() {
		if looked++; looked > 30 {
			return false
		}
		if isHeading(d.DataAtom) {
			return true
		}
	}
	return false
}

func isHeading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// cardNamed reports whether a link is named after a card's title or body.
func cardNamed(n *html.Node) bool {
	return namesOf(n)&namesCard != 0
}
