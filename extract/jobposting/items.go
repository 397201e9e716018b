package jobposting

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
)

// notation is how a document marks items in its elements.
type notation struct {
	scope string // the attribute that opens an item
	kind  string // the attribute that names its type
	prop  string // the attribute that names a property
}

var (
	microdata = notation{"itemscope", "itemtype", "itemprop"}
	rdfa      = notation{"typeof", "typeof", "property"}
)

// maxItems bounds the postings read from one document.
const maxItems = 200

// itemsOf returns the items of type JobPosting among the elements of a document.
func itemsOf(elements []*html.Node, as notation) []node {
	var found []node
	for _, n := range elements {
		if len(n.Attr) == 0 || !as.isPosting(n) || len(found) == maxItems {
			continue
		}
		props := as.collect(n, 0)
		if n.FirstChild == nil && len(found) == 0 { // an element closed too early: its properties follow it
			props = as.orphans(n)
		}
		found = append(found, node{props, nil})
	}
	return found
}

func (as notation) isPosting(n *html.Node) bool {
	for _, t := range strings.Fields(htmltext.Attr(n, as.kind)) {
		if strings.EqualFold(bare(t), "JobPosting") {
			return true
		}
	}
	return false
}

func (as notation) opens(n *html.Node) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == as.scope {
			return true
		}
	}
	return false
}

// collect returns the properties of the item that an element opens.
func (as notation) collect(item *html.Node, depth int) map[string]any {
	props := map[string]any{"@type": htmltext.Attr(item, as.kind)}
	as.gather(props, item, item.FirstChild, depth)
	return props
}

// orphans returns the properties after an empty item that belong to no other.
func (as notation) orphans(item *html.Node) map[string]any {
	props := map[string]any{"@type": htmltext.Attr(item, as.kind)}
	for up := item; up != nil && up.DataAtom != atom.Body; up = up.Parent {
		if up.NextSibling != nil {
			as.gather(props, up.Parent, up.NextSibling, 0)
		}
	}
	return props
}

// gather adds the properties from the node at on, within an element, to props.
func (as notation) gather(props map[string]any, within, at *html.Node, depth int) {
	for n := at; n != nil; {
		descend := true
		if n.Type == html.ElementNode {
			opens := as.opens(n)
			if names := htmltext.Attr(n, as.prop); names != "" && len(props) < 500 {
				for _, name := range strings.Fields(names) {
					if v := as.value(n, opens, depth, limitOf(bare(name), props)); v != nil {
						add(props, bare(name), v)
					}
				}
			}
			descend = !opens
		}
		n = following(n, within, descend)
	}
}

// following returns the node after n in document order, within an element.
func following(n, within *html.Node, descend bool) *html.Node {
	if descend && n.FirstChild != nil {
		return n.FirstChild
	}
	for n.NextSibling == nil {
		n = n.Parent
		if n == nil || n == within {
			return nil
		}
	}
	return n.NextSibling
}

// limitOf returns how much text a property may have: the long ones once, names a line or two.
func limitOf(name string, props map[string]any) int {
	switch name {
	case "description", "responsibilities", "qualifications", "skills", "experienceRequirements", "educationRequirements", "jobBenefits", "incentiveCompensation":
		if _, again := props[name]; !again {
			return htmltext.MaxText
		}
	}
	return 1000
}

func (as notation) value(n *html.Node, opens bool, depth, limit int) any {
	if content := htmltext.Attr(n, "content"); content != "" {
		return content
	}
	if opens {
		if depth > 8 {
			return nil
		}
		m := as.collect(n, depth+1)
		if len(m) == 1 {
			m["name"] = shown(htmltext.TextUpTo(n, nil, limit))
		}
		return m
	}
	switch n.DataAtom {
	case atom.Meta:
		return nil
	case atom.Time:
		if at := htmltext.Attr(n, "datetime"); at != "" {
			return at
		}
	case atom.A, atom.Link:
		if n.DataAtom == atom.Link || htmltext.Attr(n, as.prop) == "url" || htmltext.Attr(n, as.prop) == "sameAs" {
			return htmltext.Attr(n, "href")
		}
	case atom.Img:
		return htmltext.Attr(n, "src")
	case atom.Data, atom.Meter:
		if v := htmltext.Attr(n, "value"); v != "" {
			return v
		}
	}
	return shown(htmltext.TextUpTo(n, nil, limit))
}

func add(props map[string]any, name string, v any) {
	switch old := props[name].(type) {
	case nil:
		props[name] = v
	case []any:
		if len(old) < 300 {
			props[name] = append(old, v)
		}
	default:
		props[name] = []any{old, v}
	}
}
