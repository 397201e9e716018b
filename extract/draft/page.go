package draft

import (
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
)

// field is a guess: where a fact stands, and what stands there on the page.
type field struct {
	key, selector, path, example string
}

const (
	longText  = 150 // bytes from which a text is running text
	shortText = 120
)

// fieldsOf guesses the selectors of an ad's facts from the names of its elements. No schema.org data is assumed.
func fieldsOf(root *html.Node) []field {
	var found []field
	if h1 := cascadia.QueryAll(root, cascadia.MustCompile("h1")); len(h1) > 0 {
		found = append(found, field{key: "title", selector: "h1", example: htmltext.TextUpTo(h1[0], nil, longText)})
	}
	all := calledElements(root)
	taken := map[string]bool{}
	if len(found) == 0 {
		if f, ok := all.find(headline, taken); ok {
			taken[f.selector] = true
			found = append(found, f)
		}
	}
	for _, fact := range facts {
		if fact.key == "title" || fact.key == "id" || fact.key == "url" || fact.key == "skills" {
			continue
		}
		if f, ok := all.find(fact, taken); ok {
			taken[f.selector] = true
			found = append(found, f)
		}
	}
	return found
}

// called are the elements of a page that have names, and how many have each name.
type called struct {
	elements []*html.Node
	names    [][]string
	count    map[string]int
}

// maxCalled and maxLooked bound the work on a page.
const (
	maxCalled = 20_000
	maxLooked = 200
)

func calledElements(root *html.Node) called {
	c := called{count: map[string]int{}}
	for _, n := range cascadia.QueryAll(root, cascadia.MustCompile("[class], [id], [itemprop], [data-testid], [data-cy], [data-at], [data-qa], [data-test], [data-id]")) {
		if len(c.elements) == maxCalled {
			break
		}
		own := names(n)
		for _, name := range own {
			c.count[name]++
		}
		c.elements, c.names = append(c.elements, n), append(c.names, own)
	}
	return c
}

// find returns the first element whose name is one of a fact's and whose text is of the fact's size. A name that several
// elements have belongs to the cards of other ads.
func (c called) find(fact named, taken map[string]bool) (field, bool) {
	looked := 0
	for i, n := range c.elements {
		for _, name := range c.names[i] {
			if taken[name] || c.count[name] > 1 || !fact.names.MatchString(strings.Trim(name[strings.IndexByte(name, '=')+1:], ".#]")) {
				continue
			}
			if looked++; looked > maxLooked || outside(n) {
				continue
			}
			text := strings.Join(strings.Fields(htmltext.TextUpTo(n, nil, 4*longText)), " ")
			if text != "" && fact.long == (len(text) >= longText) && (fact.long || len(text) <= shortText) {
				return field{key: fact.key, selector: name, example: text}, true
			}
		}
	}
	return field{}, false
}

// namesOn lists the names of elements that stand once on a page and hold a text, for a person to choose from.
func namesOn(root *html.Node) string {
	c := calledElements(root)
	var out []string
	for i, n := range c.elements {
		for _, name := range c.names[i] {
			if c.count[name] > 1 || len(out) == 12 {
				continue
			}
			if text := strings.TrimSpace(htmltext.TextUpTo(n, nil, longText)); text != "" {
				out = append(out, name+" ("+oneLine(text, 24)+")")
			}
			break
		}
	}
	return strings.Join(out, ", ")
}

// outside reports whether an element belongs to the page around the ad.
func outside(n *html.Node) bool {
	for up, steps := n, 0; up != nil && steps < 100; up, steps = up.Parent, steps+1 {
		switch up.DataAtom {
		case atom.Nav, atom.Footer, atom.Aside, atom.Form, atom.Head, atom.Script, atom.Svg:
			return true
		}
	}
	return false
}

// blockOf is the selector of the smallest named element that holds all fields; empty when it is the whole page.
func blockOf(root *html.Node, fields []field) string {
	var around *html.Node
	for _, f := range fields {
		match, err := cascadia.ParseGroup(f.selector)
		if err != nil {
			continue
		}
		n := cascadia.Query(root, match)
		if n == nil {
			continue
		}
		if around == nil {
			around = n.Parent
		}
		for around != nil && !contains(around, n) {
			around = around.Parent
		}
	}
	for ; around != nil && around.DataAtom != atom.Body && around.Type == html.ElementNode; around = around.Parent {
		for _, name := range append(names(around), around.Data) {
			match, err := cascadia.ParseGroup(name)
			if err == nil && len(cascadia.QueryAll(root, match)) == 1 && name != "div" && name != "main" {
				return name
			}
		}
	}
	return ""
}

func contains(outer, inner *html.Node) bool {
	for up := inner; up != nil; up = up.Parent {
		if up == outer {
			return true
		}
	}
	return false
}
