package layout

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
)

// findTitle chooses the heading that is the ad's title: h1 before h2 and h3, agreeing with the document's own title,
// named so, and early. Headings of cards, menus and hidden dialogues are none.
func (p *page) findTitle() {
	best, bestScore := (*html.Node)(nil), 0
	seen := 0
	for n := p.root; n != nil; {
		enter := true
		if n.Type == html.ElementNode {
			enter = !p.cards[n] && !never(n) && !htmltext.Hidden(n)
			if enter && isHeading(n.DataAtom) {
				if score := p.titleScore(n) - min(seen, 8); score > bestScore {
					best, bestScore = n, score
				}
				seen++
				enter = false
			}
		}
		n = next(n, enter)
	}
	p.title = best
	p.above = map[*html.Node]bool{}
	for up := best; up != nil; up = up.Parent {
		p.above[up] = true
	}
}

// titleScore is how much a heading looks like the ad's title; 0 and less is not at all.
func (p *page) titleScore(n *html.Node) int {
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
	low := strings.ToLower(t)
	if p.head.ogTitle != "" && strings.Contains(strings.ToLower(p.head.ogTitle), low) || strings.Contains(strings.ToLower(p.head.title), low) {
		score += 20
	}
	if namesOf(n)&namesTitle != 0 {
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
	if p.title == nil {
		return p.head.ogTitle
	}
	return line(p.title, 500)
}

// never are elements that hold nothing of an ad.
func never(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe, atom.Select, atom.Head, atom.Code:
		return n.DataAtom != atom.Code || n.FirstChild != nil && n.FirstChild.Type == html.CommentNode
	}
	return false
}

// next returns the node after n in document order; enter says whether to go into n.
func next(n *html.Node, enter bool) *html.Node { return nextWithin(n, nil, enter) }

// nextWithin is next that does not leave an element; nil sets no bound.
func nextWithin(n, within *html.Node, enter bool) *html.Node {
	if enter && n.FirstChild != nil {
		return n.FirstChild
	}
	for n != nil && n.NextSibling == nil || n == within {
		if n == within {
			return nil
		}
		n = n.Parent
	}
	if n == nil {
		return nil
	}
	return n.NextSibling
}
