package htmltext

import (
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Elements returns the elements under root in document order, for those who look at each of them: a page is walked once for all.
func Elements(root *html.Node) (list []*html.Node) {
	for n := following(root, root); n != nil; n = following(n, root) {
		if n.Type == html.ElementNode {
			list = append(list, n)
		}
	}
	return list
}

// following returns the node after n in document order, nil at the end of root.
func following(n, root *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	for ; n != root; n = n.Parent {
		if n.NextSibling != nil {
			return n.NextSibling
		}
	}
	return nil
}

// MaxText is the longest text that Text returns, in bytes.
const MaxText = 200_000

// Text returns the text of a node and of what it holds, laid out in lines. Scripts, styles, controls and hidden
// elements are left out, and everything for which skip says so (nil skips nothing). It stops at MaxText.
func Text(root *html.Node, skip func(*html.Node) bool) string { return TextUpTo(root, skip, MaxText) }

// TextUpTo is Text that stops after limit bytes.
func TextUpTo(root *html.Node, skip func(*html.Node) bool, limit int) string {
	w := writer{out: make([]byte, 0, min(limit, 64)), max: min(limit, MaxText)}
	lines := 0 // open elements that keep line feeds
	for n := root; n != nil && !w.full(); {
		descend := false
		switch n.Type {
		case html.TextNode:
			w.text(n.Data, lines > 0)
		case html.DocumentNode:
			descend = true
		case html.ElementNode:
			if n != root && skip != nil && skip(n) || Hidden(n) {
				w.want(pendingLine)
				break
			}
			descend = enter(&w, n)
			if descend && keepsLines(n) {
				lines++
			}
		}
		if descend {
			if n.FirstChild != nil {
				n = n.FirstChild
				continue
			}
			leave(&w, n, &lines)
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			if n == nil {
				return string(w.out)
			}
			leave(&w, n, &lines)
		}
		if n == root {
			break
		}
		n = n.NextSibling
	}
	return string(w.out)
}

// enter lays out the beginning of an element and reports whether its content is shown.
func enter(w *writer, n *html.Node) bool {
	switch layoutOf(n.DataAtom) {
	case nothing:
		w.want(pendingSpace)
		return false
	case block, row:
		w.want(pendingLine)
	case paragraph:
		w.want(pendingBlank)
	case item:
		w.want(pendingLine)
		w.mark = "- "
	case term:
		w.want(pendingLine)
	case detail:
		if w.gap < pendingLabel && len(w.out) > 0 {
			w.gap = pendingLabel
		}
	case cell:
		switch {
		case previousElement(n) == nil:
		case labels(n):
			w.want(pendingLabel)
		default:
			w.want(pendingCell)
		}
	case line:
		if w.gap == pendingLine {
			w.gap = pendingBlank
		}
		w.want(pendingLine)
		return false
	case rule:
		w.want(pendingBlank)
		return false
	case inline:
		if w.endsInWord() && n.PrevSibling != nil && n.PrevSibling.Type == html.ElementNode && apart(n.PrevSibling, n) {
			w.want(pendingPiece)
		}
	}
	return true
}

func leave(w *writer, n *html.Node, lines *int) {
	if n.Type != html.ElementNode {
		return
	}
	if *lines > 0 && keepsLines(n) {
		*lines--
	}
	switch layoutOf(n.DataAtom) {
	case block, row, item, detail:
		w.want(pendingLine)
		if n.DataAtom == atom.Li {
			w.mark = ""
		}
	case paragraph:
		w.want(pendingBlank)
	}
}

// apart reports whether two inline elements side by side are two pieces of interface (badges, tags, links) rather than
// two pieces of a word: either is named, or both are bare spans.
func apart(before, n *html.Node) bool {
	if layoutOf(before.DataAtom) != inline || formatting(before) || formatting(n) {
		return false
	}
	return standsAlone(before) || standsAlone(n) ||
		n.DataAtom == atom.Span && before.DataAtom == atom.Span && len(n.Attr) == 0 && len(before.Attr) == 0
}

// labels reports whether the cell before n names what n says: a header cell, or the first of two.
func labels(n *html.Node) bool {
	before := previousElement(n)
	if before.DataAtom == atom.Th && n.DataAtom == atom.Td {
		return true
	}
	return previousElement(before) == nil && nextElement(n) == nil
}

func previousElement(n *html.Node) *html.Node {
	for n = n.PrevSibling; n != nil && n.Type != html.ElementNode; n = n.PrevSibling {
	}
	return n
}

func nextElement(n *html.Node) *html.Node {
	for n = n.NextSibling; n != nil && n.Type != html.ElementNode; n = n.NextSibling {
	}
	return n
}

func formatting(n *html.Node) bool {
	switch n.DataAtom {
	case atom.B, atom.I, atom.U, atom.Em, atom.Strong, atom.Font, atom.Sub, atom.Sup, atom.Mark, atom.Code:
		return true
	}
	return false
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
