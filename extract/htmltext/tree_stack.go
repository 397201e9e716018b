package htmltext

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// advance goes on to the next mode before the body, with the element that its absence implies.
func (b *builder) advance() {
	switch b.mode {
	case beforeHTML:
		b.push(&tag{name: "html", atom: atom.Html, class: classHTML})
		b.root, b.mode = b.top(), beforeHead
	case beforeHead:
		b.push(&tag{name: "head", atom: atom.Head, class: classOther})
		b.mode = inHead
	case inHead:
		b.cut(len(b.open) - 1)
		b.mode = afterHead
	default:
		b.push(&tag{name: "body", atom: atom.Body, class: classBody})
		b.mode = inBody
	}
}

// push adds an element to the innermost one and opens it.
func (b *builder) push(t *tag) bool {
	n := b.element(t)
	b.open = append(b.open, opened{n, t.class})
	b.counts[t.class]++
	return len(b.open) <= deepest
}

// element adds an element to the innermost one.
func (b *builder) element(t *tag) *html.Node {
	n := b.node(html.ElementNode, t.name)
	n.DataAtom, n.Attr = t.atom, t.attrs
	if len(b.open) == 0 {
		b.doc.AppendChild(n)
	} else {
		b.top().AppendChild(n)
	}
	return n
}

func (b *builder) top() *html.Node { return b.open[len(b.open)-1].node }

func (b *builder) topClass() class { return b.open[len(b.open)-1].class }

// cut closes the open elements from place i on.
func (b *builder) cut(i int) {
	for _, o := range b.open[i:] {
		b.counts[o.class]--
	}
	b.open = b.open[:i]
}

// closes closes the open elements from place i on; false when a formatting element is among those within, which the
// standard would open again.
func (b *builder) closes(i int) bool {
	if b.counts[classFormat]+b.counts[classLink] > 0 {
		for _, o := range b.open[i+1:] {
			if o.class == classFormat || o.class == classLink {
				return false
			}
		}
	}
	b.cut(i)
	return true
}

// slab hands out nodes many at a time.
type slab struct{ nodes []html.Node }

func (s *slab) node(kind html.NodeType, data string) *html.Node {
	if len(s.nodes) == cap(s.nodes) {
		s.nodes = make([]html.Node, 0, min(256, max(32, 2*cap(s.nodes))))
	}
	s.nodes = s.nodes[:len(s.nodes)+1]
	n := &s.nodes[len(s.nodes)-1]
	n.Type, n.Data = kind, data
	return n
}
