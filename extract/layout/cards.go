package layout

import (
	"slices"

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
	var found []candidate
	for i := range p.elements {
		found = p.likeChildren(i, found[:0])
		for _, c := range found {
			if len(urls) == maxCards {
				return urls, text
			}
			p.notes[c.at].traits |= card
			text += c.text
			urls = append(urls, c.href)
		}
	}
	return urls, text
}

// candidate is an element that may be a card.
type candidate struct {
	at   int
	href string
	text int
}

type shape struct {
	tag   atom.Atom
	class string
}

// likeChildren appends to an empty list the children of an element that are cards: at least three of one shape, each with a link to an
// address of its own under a heading or in a named part.
func (p *page) likeChildren(i int, cards []candidate) []candidate {
	from, to := i+1, int(p.notes[i].end)
	possible := 0
	for c := from; c < to; c = int(p.notes[c].end) {
		if cardTag(p.elements[c].DataAtom) {
			possible++
		}
	}
	if possible < cardGroup {
		return cards[:0]
	}
	best, most := p.commonShape(from, to)
	if most < cardGroup {
		return cards[:0]
	}
	var hrefs [cardGroup]string // different ones, as many as are needed
	different, others := 0, 0
	for c := from; c < to; c = int(p.notes[c].end) {
		n := p.elements[c]
		if n.DataAtom != best.tag || shapeOf(n) != best {
			continue
		}
		if href, text := cardLink(n); href != "" {
			if different < cardGroup && !slices.Contains(hrefs[:different], href) {
				hrefs[different] = href
				different++
			}
			cards = append(cards, candidate{c, href, text})
		} else if others++; most-others < max(cardGroup, most/2) {
			break // too few are left
		}
	}
	if different < cardGroup || len(cards) < most/2 {
		return cards[:0]
	}
	return cards
}

// commonShape returns the shape that most of the elements side by side from one place to another have which may be cards,
// and how many they are.
func (p *page) commonShape(from, to int) (best shape, most int) {
	count := map[shape]int{}
	run, length := shape{}, 0 // like elements stand in rows, which are counted at once
	for c := from; c < to; c = int(p.notes[c].end) {
		n := p.elements[c]
		if !cardTag(n.DataAtom) {
			continue
		}
		if s := shapeOf(n); s != run {
			count[run] += length
			run, length = s, 0
		}
		length++
	}
	count[run] += length
	for s, k := range count {
		if k > most || k == most && (s.class < best.class || s.class == best.class && s.tag < best.tag) {
			best, most = s, k
		}
	}
	return best, most
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
	for d := next(n, n, true); d != nil; d = next(d, n, true) {
		if looked++; looked > cardNodes {
			break
		}
		switch {
		case d.Type == html.TextNode:
			if text += len(d.Data); text > cardText {
				return "", 0
			}
		case first == "" && d.DataAtom == atom.A:
			if href := htmltext.Attr(d, "href"); href != "" && href[0] != '#' && (inHeading(d, n) || cardNamed(d) || holdsHeading(d)) {
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
	for d := next(n, n, true); d != nil; d = next(d, n, true) {
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
