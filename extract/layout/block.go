package layout

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const proseRun = 40 // bytes from which a run of text counts as prose

// findBlock sets the ad's block, the smallest element around the title that holds most of the page's prose, and
// returns how much prose that is.
func (p *page) findBlock() int {
	within := map[int]int{} // prose under each element around the title
	inner := nowhere        // the innermost of those that holds the element at i
	total := 0
	for i := 0; i < len(p.elements); {
		for inner != nowhere && i >= int(p.notes[inner].end) {
			inner = int(p.notes[inner].up)
		}
		enter := p.shows(i) && !p.foreign(i)
		if enter {
			if p.is(i, above) {
				inner = i
			}
			prose := proseIn(p.elements[i])
			total += prose
			within[inner] += prose
		}
		i = p.after(i, enter)
	}
	if p.title == nowhere {
		return total
	}
	sum := 0
	for up := p.title; up != nowhere; up = int(p.notes[up].up) {
		p.block = up
		sum += within[up]
		isBody := p.elements[up].DataAtom == atom.Body
		if sum*10 >= total*7 && (sum > 0 || total == 0 && isBody) || isBody {
			return sum
		}
	}
	p.block = nowhere
	return sum
}

// proseIn returns how much prose stands right in an element.
func proseIn(n *html.Node) (size int) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode && len(c.Data) >= proseRun {
			if t := len(strings.TrimSpace(c.Data)); t >= proseRun && !inLink(c) {
				size += t
			}
		}
	}
	return size
}

func inLink(n *html.Node) bool {
	for up, steps := n.Parent, 0; up != nil && steps < 4; up, steps = up.Parent, steps+1 {
		if up.DataAtom == atom.A {
			return true
		}
	}
	return false
}
