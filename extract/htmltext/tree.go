package htmltext

import (
	"strings"

	"golang.org/x/net/html"
)

// quick returns the tree that html.Parse makes of the document, thinned when thin is set, in a third of its time. It
// reads documents whose elements are nested and closed as their authors meant them; ok is false for one that needs any
// of the standard's repairs beyond the closing of paragraphs, items and cells, and the document goes to html.Parse.
func quick(doc string, keep []string, thin bool) (root *html.Node, ok bool) {
	if strings.IndexByte(doc, 0) >= 0 {
		return nil, false
	}
	b := &builder{reader: reader{doc: doc, keep: keep, thin: thin, returns: strings.IndexByte(doc, '\r') >= 0}, quirks: true}
	b.doc = b.node(html.DocumentNode, "")
	if !b.build() {
		return nil, false
	}
	return b.doc, true
}

// mode is where in the document the builder is.
type mode uint8

const (
	beforeHTML mode = iota
	beforeHead
	inHead
	afterHead
	inBody
	afterBody
	afterAll
)

// builder makes a tree as the standard's tree construction does.
type builder struct {
	reader
	slab
	mode    mode
	quirks  bool
	doc     *html.Node
	root    *html.Node // html
	open    []opened   // the stack of open elements
	form    *html.Node
	counts  [classes]int // open elements of each class
	merged  int          // texts that were joined to the one before
	typed   bool         // a doctype was met
	level   int          // open elements as nesting counts them
	formats int          // and formatting elements
}

// opened is one open element.
type opened struct {
	node  *html.Node
	class class
}

// deepest is how many elements may be open at once, far below where html.Parse gives up.
const deepest = 300

func (b *builder) build() bool {
	for b.at < len(b.reader.doc) {
		next := b.nextTag()
		if next > b.at && !b.text(b.reader.doc[b.at:next]) {
			return false
		}
		if b.at = next; b.at >= len(b.reader.doc) {
			break
		}
		if !b.tag() {
			return false
		}
	}
	for b.mode < inBody {
		b.advance()
	}
	return true
}

// tag reads what begins with < at b.at.
func (b *builder) tag() bool {
	doc := b.reader.doc
	switch c := doc[b.at+1]; {
	case c == '!' && strings.HasPrefix(doc[b.at:], "<!--"):
		return b.comment()
	case c == '!':
		return b.doctype()
	case c == '/':
		b.at += 2
		if b.at >= len(doc) || !isLetter(doc[b.at]) {
			return false
		}
		var t tag
		return b.readTag(&t, false) && b.end(&t)
	case c == '?':
		return false
	default:
		b.at++
		var t tag
		return b.readTag(&t, true) && b.start(&t)
	}
}

// doctype accepts the one doctype that has no history.
func (b *builder) doctype() bool {
	const usual = "<!doctype html>"
	if b.typed || b.mode != beforeHTML || b.root != nil || !hasPrefixFold(b.reader.doc[b.at:], usual) {
		return false
	}
	b.at += len(usual)
	b.typed, b.quirks = true, false
	b.doc.AppendChild(b.node(html.DoctypeNode, "html"))
	return true
}

func (b *builder) comment() bool {
	start := b.at + len("<!--")
	rest := b.reader.doc[start:]
	n := strings.Index(rest, "-->")
	if n < 0 || strings.HasPrefix(rest, ">") || strings.HasPrefix(rest, "->") || strings.Contains(rest[:n+3], "--!") {
		return false
	}
	b.at = start + n + len("-->")
	parent := b.doc
	switch b.mode {
	case beforeHTML, afterAll:
	case afterBody:
		parent = b.root
	default:
		parent = b.top()
	}
	parent.AppendChild(b.node(html.CommentNode, b.written(rest[:n])))
	return true
}

const blanks = " \t\r\n\f"

// text adds text as it is written in the source.
func (b *builder) text(source string) bool {
	s := b.written(source)
	if s == "" {
		return true
	}
	if b.mode < inBody {
		trimmed := strings.TrimLeft(s, blanks)
		if b.mode >= inHead && len(trimmed) < len(s) {
			if !b.add(s[:len(s)-len(trimmed)]) {
				return false
			}
		}
		if trimmed == "" {
			return true
		}
		s = trimmed
		for b.mode < inBody {
			b.advance()
		}
	}
	blank := isBlank(s[0]) && strings.TrimLeft(s, blanks) == ""
	if !blank && b.mode > inBody {
		b.mode = inBody
	}
	switch b.topClass() {
	case classTable, classSection, classRow:
		if !blank {
			return false
		}
	case classPre:
		if b.top().FirstChild == nil {
			s = strings.TrimPrefix(s, "\n")
		}
	}
	return s == "" || b.add(s)
}

// add adds text to the innermost element.
func (b *builder) add(s string) bool {
	top := b.top()
	if last := top.LastChild; last != nil && last.Type == html.TextNode {
		if b.merged += len(last.Data) + len(s); b.merged > 4*len(b.reader.doc) {
			return false
		}
		last.Data += s
		return true
	}
	top.AppendChild(b.node(html.TextNode, s))
	return true
}
