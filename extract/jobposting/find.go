package jobposting

import (
	"golang.org/x/net/html"
)

// Find returns the postings of a document in its most reliable notation: JSON-LD, else microdata, else RDFa. Several
// mean a list page, or one posting published several times. Links are the addresses of an ItemList.
func Find(root *html.Node) (postings []Posting, links []string) {
	graph := fromScripts(root)
	links = graph.listed()
	for _, notation := range []struct {
		format Format
		find   func() []node
	}{
		{JSONLD, graph.postings},
		{Microdata, func() []node { return itemsOf(root, microdata) }},
		{RDFa, func() []node { return itemsOf(root, rdfa) }},
	} {
		for _, n := range notation.find() {
			if p := read(n, notation.format); p.Title != "" || p.Description != "" {
				postings = append(postings, p)
			}
		}
		if len(postings) > 0 {
			return postings, links
		}
	}
	return nil, links
}
