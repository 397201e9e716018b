// Package xmltree reads XML as a tree of html.Node, so that the selectors of a site definition work on feeds too.
package xmltree

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"
)

const (
	maxDepth = 100
	maxNodes = 500_000
)

// Parse reads a UTF-8 document tolerantly: HTML entities, stray ampersands and missing end tags do no harm. Element
// names are in lower case, "dc:creator" becomes "dc-creator". A document that holds no element at all is an error;
// one that breaks off gives what stands before.
func Parse(doc string) (*html.Node, error) {
	root := &html.Node{Type: html.DocumentNode}
	at, depth, nodes, skipped := root, 0, 0, 0
	d := xml.NewDecoder(strings.NewReader(doc))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // decoded already
	for nodes < maxNodes {
		token, err := d.RawToken()
		if err != nil {
			if root.FirstChild == nil || root.FirstChild.NextSibling == nil && root.FirstChild.Type == html.TextNode {
				return nil, fmt.Errorf("reading XML: %w", err)
			}
			return root, nil
		}
		switch t := token.(type) {
		case xml.StartElement:
			if depth == maxDepth {
				skipped++
				continue
			}
			n := &html.Node{Type: html.ElementNode, Data: name(t.Name)}
			for _, a := range t.Attr {
				n.Attr = append(n.Attr, html.Attribute{Key: name(a.Name), Val: a.Value})
			}
			at.AppendChild(n)
			at = n
			depth++
			nodes++
		case xml.EndElement:
			if skipped > 0 {
				skipped--
				continue
			}
			at, depth = closeTo(at, depth, name(t.Name))
		case xml.CharData:
			if s := string(t); strings.TrimSpace(s) != "" {
				at.AppendChild(&html.Node{Type: html.TextNode, Data: s})
				nodes++
			}
		}
	}
	return root, nil
}

// closeTo closes elements up to the named one; an end tag without its element closes none.
func closeTo(at *html.Node, depth int, end string) (*html.Node, int) {
	steps := 1
	for up := at; up.Parent != nil; up, steps = up.Parent, steps+1 {
		if up.Data == end {
			return up.Parent, depth - steps
		}
	}
	return at, depth
}

func name(n xml.Name) string {
	if n.Space != "" {
		return strings.ToLower(n.Space + "-" + n.Local)
	}
	return strings.ToLower(n.Local)
}
