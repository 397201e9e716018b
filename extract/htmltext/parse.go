package htmltext

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// MaxBytes is how much of a document is read; the rest is left out.
const MaxBytes = 4 << 20

// What a document may hold before it is flattened. The parser refuses trees of more than 512 open elements, and
// rebuilds every unclosed formatting element in every following paragraph.
const (
	maxDepth      = 250
	maxFormatting = 40
)

// Parse returns the tree of an HTML document. Markup built to explode (hundreds of unclosed or nested elements) loses
// its structure beyond a depth, never its text.
func Parse(doc string) (*html.Node, error) {
	doc = bounded(doc)
	if root, ok := quick(doc, nil, false); ok {
		return root, nil
	}
	return parse(doc)
}

// ParseThin is Parse for those who read pages by the rules of this program: styles and scripts other than JSON are empty,
// and attributes that are neither known to the rules nor named in keep are missing. The strings of
// the tree are parts of the document: who keeps one keeps it all.
func ParseThin(doc string, keep []string) (*html.Node, error) {
	doc = bounded(doc)
	if root, ok := quick(doc, keep, true); ok {
		return root, nil
	}
	return parse(thin(doc, keep))
}

func bounded(doc string) string {
	if len(doc) > MaxBytes {
		doc = strings.ToValidUTF8(doc[:MaxBytes], "")
	}
	return doc
}

func parse(doc string) (*html.Node, error) {
	if depth, formatting := nesting(doc); depth > maxDepth || formatting > maxFormatting {
		doc = flatten(doc)
	}
	root, err := html.Parse(strings.NewReader(doc))
	if err != nil {
		root, err = html.Parse(strings.NewReader(flatten(doc)))
	}
	if err != nil {
		return nil, fmt.Errorf("parsing %d bytes of HTML: %w", len(doc), err)
	}
	return root, nil
}

// nesting estimates, without parsing, how many elements and how many formatting elements are open at once.
func nesting(doc string) (depth, formatting int) {
	open, openFormatting := 0, 0
	for i := 0; ; {
		at := strings.IndexByte(doc[i:], '<')
		if at < 0 {
			return depth, formatting
		}
		i += at + 1
		closing := i < len(doc) && doc[i] == '/'
		if closing {
			i++
		}
		end := i
		for end < len(doc) && end-i < 12 && isNameByte(doc[end]) {
			end++
		}
		kind := markOf(doc[i:end])
		i = end
		switch {
		case kind == markOther || kind == markVoid:
		case kind == markRaw && !closing:
			i += skipRaw(doc[i:])
		case closing:
			open = max(0, open-1)
			if kind == markFormatting {
				openFormatting = max(0, openFormatting-1)
			}
		default:
			open++
			depth = max(depth, open)
			if kind == markFormatting {
				openFormatting++
				formatting = max(formatting, openFormatting)
			}
		}
	}
}

func isNameByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-'
}

// skipRaw returns how far a script's or style's content reaches.
func skipRaw(s string) int {
	for i := 0; ; {
		at := strings.Index(s[i:], "</s")
		if at < 0 {
			return len(s)
		}
		i += at
		if rest := s[i+2:]; hasPrefixFold(rest, "script") || hasPrefixFold(rest, "style") {
			return i
		}
		i += 3
	}
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

type mark uint8

const (
	markOther      mark = iota // no element at all: a comment, a stray <
	markElement                // opens a level
	markVoid                   // has no content
	markLoose                  // usually left unclosed: does not count as a level
	markFormatting             // the parser reopens it in every block that follows
	markRaw                    // script and style
)

func markOf(name string) mark {
	if name == "" {
		return markOther
	}
	var low [12]byte
	for i := range len(name) {
		low[i] = name[i] | 0x20
	}
	switch string(low[:len(name)]) {
	case "br", "img", "input", "meta", "link", "hr", "area", "base", "col", "embed", "source", "track", "wbr", "param":
		return markVoid
	case "p", "li", "td", "tr", "th", "dt", "dd", "option", "html", "head", "body":
		return markLoose
	case "b", "i", "u", "s", "a", "em", "strong", "font", "big", "small", "code", "tt", "nobr", "strike":
		return markFormatting
	case "script", "style":
		return markRaw
	}
	return markElement
}
