package layout

import (
	"golang.org/x/net/html"

	"tjm/extract/htmltext"
)

// page is a document being read. An element is told by its place among all, which stand in document order: what is
// found out about one is noted there, and what lies within one are the places up to its end.
type page struct {
	elements []*html.Node
	notes    []note // of each element
	head     head
	title    int // the place of the heading that is the ad's title; nowhere when there is none
	block    int // the place of the element that holds the ad; nowhere for the whole document

	heading *html.Node // the heading that announces was asked about last
	others  bool       // and what it said
}

// nowhere is the place of no element.
const nowhere = -1

// note is what is known of an element.
type note struct {
	end    int32 // the place behind the last element within it
	up     int32 // the place of the element around it; nowhere for the outermost
	traits traits
	names  kinds // once named is set
}

// traits are what an element is, each with a bit that says whether that is known yet.
type traits uint8

const (
	card   traits = 1 << iota // it is one of several cards
	above                     // it is the title or around it
	named                     // its names are known
	judged                    // it is known whether it is foreign
	alien                     // it is foreign
	seen                      // it is known whether it is shut
	shut                      // nothing of it is shown
)

func newPage(elements []*html.Node) *page {
	p := &page{elements: elements, notes: make([]note, len(elements)), head: readHead(elements), title: nowhere, block: nowhere}
	open := nowhere
	for i, n := range elements {
		for open != nowhere && elements[open] != n.Parent {
			p.notes[open].end = int32(i)
			open = int(p.notes[open].up)
		}
		p.notes[i].up = int32(open)
		open = i
	}
	for ; open != nowhere; open = int(p.notes[open].up) {
		p.notes[open].end = int32(len(elements))
	}
	return p
}

// within returns the places of the element at i and of all that lies in it.
func (p *page) within(i int) (from, to int) {
	if i == nowhere {
		return 0, len(p.elements)
	}
	return i, int(p.notes[i].end)
}

func (p *page) is(i int, t traits) bool { return p.notes[i].traits&t != 0 }

// after is the place that follows the element at i: within it or behind it.
func (p *page) after(i int, enter bool) int {
	if enter {
		return i + 1
	}
	return int(p.notes[i].end)
}

// namesAt is namesOf the element at i.
func (p *page) namesAt(i int) kinds {
	if note := &p.notes[i]; note.traits&named == 0 {
		note.names = namesOf(p.elements[i])
		note.traits |= named
	}
	return p.notes[i].names
}

// shows reports whether the element at i may hold something of an ad that readers see.
func (p *page) shows(i int) bool {
	note := &p.notes[i]
	if note.traits&seen == 0 {
		note.traits |= seen
		if n := p.elements[i]; never(n) || htmltext.Hidden(n) {
			note.traits |= shut
		}
	}
	return note.traits&shut == 0
}

// next returns the node after n in document order, within an element; enter says whether to go into n.
func next(n, within *html.Node, enter bool) *html.Node {
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
