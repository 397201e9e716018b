package sites

import (
	"fmt"
	"iter"
	"regexp"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"tjm/extract/htmltext"
)

// Selector is a compiled CSS selector.
type Selector struct {
	match cascadia.SelectorGroup
	marks []marks // of each selector of the group
	text  string
}

// Empty reports whether no selector was given.
func (s Selector) Empty() bool { return s.match == nil }

// Matcher returns the compiled selector, nil when none was given.
func (s Selector) Matcher() cascadia.SelectorGroup { return s.match }

// String returns the selector as written.
func (s Selector) String() string { return s.text }

// UnmarshalText compiles a selector.
func (s *Selector) UnmarshalText(b []byte) error {
	group, err := cascadia.ParseGroup(string(b))
	if err != nil {
		return fmt.Errorf("bad selector %q: %w", b, err)
	}
	if len(b) > 500 {
		return fmt.Errorf("selector of %d bytes: the limit is 500", len(b))
	}
	s.match, s.text, s.marks = group, string(b), marksOf(string(b), len(group))
	return nil
}

// All returns those of the elements that the selector matches, in their order, as cascadia.QueryAll does.
func (s Selector) All(elements []*html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		if s.Empty() {
			return
		}
		for _, n := range elements {
			for i := range s.marks {
				if s.marks[i].on(n) && s.match[i].Match(n) {
					if !yield(n) {
						return
					}
					break
				}
			}
		}
	}
}

// First returns the first of the elements that the selector matches, nil when there is none.
func (s Selector) First(elements []*html.Node) *html.Node {
	for n := range s.All(elements) {
		return n
	}
	return nil
}

// marks are what each element that a selector matches bears. They take a fraction of the time of a match, and most
// elements of a page lack them. What is empty is not known.
type marks struct{ tag, id, class string }

// on reports whether a node bears the marks.
func (m *marks) on(n *html.Node) bool {
	switch {
	case m.tag != "" && n.Data != m.tag:
		return false
	case m.id != "":
		return htmltext.Attr(n, "id") == m.id
	case m.class != "":
		return strings.Contains(htmltext.Attr(n, "class"), m.class)
	}
	return true
}

const (
	identForm    = `[A-Za-z_][A-Za-z0-9_-]*`
	compoundForm = `(?:` + identForm + `|\*)?(?:[.#]` + identForm + `|:[a-z-]+(?:\([a-z0-9+-]*\))?|\[[A-Za-z-]+(?:[~|^$*]?=(?:` + identForm + `|"[A-Za-z0-9_/:-]*"))?\])*`
)

var (
	plainForm   = regexp.MustCompile(`^\s*(?:` + compoundForm + `\s*[ >+~]\s*)*(` + compoundForm + `)\s*$`) // the last compound is what the element itself must be
	tagForm     = regexp.MustCompile(`^` + identForm)
	idMark      = regexp.MustCompile(`#(` + identForm + `)`)
	classMark   = regexp.MustCompile(`\.(` + identForm + `)`)
	bracketForm = regexp.MustCompile(`\[[^\]]*\]|\([^)]*\)`)
)

// marksOf reads the marks of a group of so many selectors. One that is not plain, or may match elements of other kinds,
// has none.
func marksOf(group string, size int) []marks {
	list := make([]marks, size)
	parts := strings.Split(group, ",")
	if len(parts) != size { // a comma within a selector
		return list
	}
	for i, part := range parts {
		m := plainForm.FindStringSubmatch(part)
		if m == nil {
			continue
		}
		last := bracketForm.ReplaceAllString(m[1], "")
		list[i].tag = strings.ToLower(tagForm.FindString(last))
		if id := idMark.FindStringSubmatch(last); id != nil {
			list[i].id = id[1]
		}
		if class := classMark.FindStringSubmatch(last); class != nil {
			list[i].class = class[1]
		}
	}
	return list
}
