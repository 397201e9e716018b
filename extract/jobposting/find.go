package jobposting

import (
	"golang.org/x/net/html"
)

// Find returns the postings of a document in its most reliable notation: JSON-LD, else microdata, else RDFa. Several
// mean a list page, or one posting published several times. Links are the addresses of an ItemList. It is given all
// elements of the document in their order (htmltext.Elements).
func Find(elements []*html.Node) (postings []Posting, links []string) {
	graph := fromScripts(elements)
	links = graph.listed()
	for _, notation := range []struct {
		format Format
		find   func() []node
	}{
		{JSONLD, graph.postings},
		{Microdata, func() []node { return itemsOf(elements, microdata) }},
		{RDFa, func() []node { return itemsOf(elements, rdfa) }},
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
