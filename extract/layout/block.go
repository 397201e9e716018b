package layout

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
)

const proseRun = 40 // bytes from which a run of text counts as prose

// findBlock sets the ad's block, the smallest element around the title that holds most of the page's prose, and
// returns how much prose that is.
func (p *page) findBlock() int {
	within := map[*html.Node]int{} // prose under each element around the title
	total := 0
	links := 0
	for n := p.root; n != nil; {
		enter := true
		switch n.Type {
		case html.TextNode:
			if t := len(strings.TrimSpace(n.Data)); t >= proseRun && !inLink(n) {
				total += t
				p.credit(within, n, t)
			}
		case html.ElementNode:
			enter = !never(n) && !htmltext.Hidden(n) && !p.foreign(n)
			if n.DataAtom == atom.A {
				links++
			}
		}
		n = next(n, enter)
	}
	if p.title == nil {
		p.block = p.root
		return total
	}
	p.block = p.title
	for up := p.title; up != nil; up = up.Parent {
		p.block = up
		if within[up]*10 >= total*7 && (within[up] > 0 || total == 0 && up.DataAtom == atom.Body) || up.DataAtom == atom.Body {
			break
		}
	}
	return within[p.block]
}

// credit adds prose to the innermost element around the title that holds the node, and to those around it.
func (p *page) credit(within map[*html.Node]int, n *html.Node, size int) {
	up := n.Parent
	for up != nil && !p.above[up] {
		up = up.Parent
	}
	for ; up != nil; up = up.Parent {
		within[up] += size
	}
}

func inLink(n *html.Node) bool {
	for up, steps := n.Parent, 0; up != nil && steps < 4; up, steps = up.Parent, steps+1 {
		if up.DataAtom == atom.A {
			return true
		}
	}
	return false
}
