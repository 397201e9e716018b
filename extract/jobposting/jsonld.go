package jobposting

import (
	"html"
	"strings"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxScript is the longest JSON-LD script that is read.
const maxScript = 2 << 20

// graph is all JSON-LD of a document.
type graph struct {
	values []any
	byID   map[string]map[string]any
}

// fromScripts reads every script of a document that holds JSON-LD about postings or lists of them.
func fromScripts(elements []*nethtml.Node) *graph {
	g := &graph{}
	for _, n := range elements {
		if n.DataAtom != atom.Script || n.FirstChild == nil || !isJSONLD(n) {
			continue
		}
		s := n.FirstChild.Data
		if len(s) > maxScript || !strings.Contains(s, "JobPosting") && !strings.Contains(s, "ItemList") {
			if !strings.Contains(s, `"@id"`) || len(s) > maxScript {
				continue
			}
		}
		if !strings.Contains(s[:min(len(s), 400)], `"`) && strings.Contains(s, "&quot;") {
			s = html.UnescapeString(s)
		}
		g.values = append(g.values, readJSON(s)...)
	}
	return g
}

func isJSONLD(n *nethtml.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "type" {
			t := strings.ToLower(html.UnescapeString(html.UnescapeString(a.Val)))
			return strings.Contains(t, "ld+json") || strings.Contains(t, "ld json")
		}
	}
	return false
}

// walk calls visit for every object of the graph, outermost first.
func (g *graph) walk(visit func(map[string]any) (descend bool)) {
	var down func(v any, depth int)
	down = func(v any, depth int) {
		if depth > maxNesting {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				down(e, depth+1)
			}
		case map[string]any:
			if !visit(v) {
				return
			}
			for _, key := range sortedKeys(v) {
				down(v[key], depth+1)
			}
		}
	}
	for _, v := range g.values {
		down(v, 0)
	}
}

// postings returns the objects of type JobPosting.
func (g *graph) postings() []node {
	var found []node
	g.walk(func(m map[string]any) bool {
		if isType(m, "JobPosting") {
			if len(found) < maxItems {
				found = append(found, node{m, g})
			}
			return false
		}
		return true
	})
	return found
}

// listed returns the addresses of the items of every ItemList.
func (g *graph) listed() []string {
	var urls []string
	g.walk(func(m map[string]any) bool {
		if !isType(m, "ItemList") {
			return true
		}
		for _, item := range listOf(node{m, g}.get("itemListElement")) {
			n, ok := node{nil, g}.from(item)
			if !ok {
				continue
			}
			url := n.text("url")
			if inner, ok := n.child("item"); ok && url == "" {
				url = inner.text("url", "@id")
			}
			if url == "" {
				url = n.text("item")
			}
			if url != "" && len(urls) < 1000 {
				urls = append(urls, url)
			}
		}
		return true
	})
	return urls
}

// resolve returns the object that a reference {"@id": "..."} points at.
func (g *graph) resolve(id string) map[string]any {
	if g == nil {
		return nil
	}
	if g.byID == nil {
		g.byID = map[string]map[string]any{}
		g.walk(func(m map[string]any) bool {
			if id, ok := m["@id"].(string); ok && len(m) > 1 && g.byID[id] == nil {
				g.byID[id] = m
			}
			return true
		})
	}
	return g.byID[id]
}
