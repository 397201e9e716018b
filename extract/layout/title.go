package layout

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// findTitle chooses the heading that is the ad's title: h1 before h2 and h3, agreeing with the document's own title,
// named so, and early. Headings of cards, menus and hidden dialogues are none.
func (p *page) findTitle() {
	bestScore, seen := 0, 0
	documents := []string{lower(p.head.ogTitle), lower(p.head.title)}
	for i := 0; i < len(p.elements); {
		enter := !p.is(i, card) && p.shows(i)
		if enter && isHeading(p.elements[i].DataAtom) {
			if score := p.titleScore(i, documents) - min(seen, 8); score > bestScore {
				p.title, bestScore = i, score
			}
			seen++
			enter = false
		}
		i = p.after(i, enter)
	}
	for up := p.title; up != nowhere; up = int(p.notes[up].up) {
		p.notes[up].traits |= above
	}
}

// titleScore is how much a heading looks like the ad's title, which the titles that the document gives itself may hold; 0
// and less is not at all.
func (p *page) titleScore(i int, documents []string) int {
	n := p.elements[i]
	t := line(n, 300)
	if len(t) < 3 || len(t) > 250 {
		return 0
	}
	score := 0
	switch n.DataAtom {
	case atom.H1:
		score = 30
	case atom.H2:
		score = 12
	case atom.H3:
		score = 8
	default:
		return 0
	}
	low := lower(t)
	if slices.ContainsFunc(documents, func(title string) bool { return strings.Contains(title, low) }) {
		score += 20
	}
	if p.namesAt(i)&namesTitle != 0 {
		score += 12
	}
	for up, steps := n.Parent, 0; up != nil && steps < 30; up, steps = up.Parent, steps+1 {
		switch up.DataAtom {
		case atom.Nav, atom.Footer, atom.Aside:
			score -= 15
		}
		for _, a := range up.Attr {
			switch {
			case a.Key == "aria-hidden" && a.Val == "true":
				return 0
			case a.Key == "role" && a.Val == "dialog":
				score -= 15
			}
		}
	}
	return score
}

// titleText returns the title. A page without any heading may still name itself in its OpenGraph data.
func (p *page) titleText() string {
	if p.title == nowhere {
		return p.head.ogTitle
	}
	return line(p.elements[p.title], 500)
}

// never are elements that hold nothing of an ad.
func never(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe, atom.Select, atom.Head, atom.Code:
		return n.DataAtom != atom.Code || n.FirstChild != nil && n.FirstChild.Type == html.CommentNode
	}
	return false
}
