package jobposting

import (
	"slices"
	"strings"

	"tjm/extract/htmltext"
)

// shown is text that was laid out already: what an element shows, as opposed to a string that may hold markup.
type shown string

// node is one item of any notation: its properties by name, and the graph its references point into.
type node struct {
	props map[string]any
	graph *graph
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// bare returns a name without its vocabulary: "schema:title" and "https://schema.org/title" are title.
func bare(name string) string {
	if at := strings.LastIndexAny(name, ":/#"); at >= 0 {
		return name[at+1:]
	}
	return name
}

func isType(m map[string]any, want string) bool {
	v := m["@type"]
	if v == nil {
		v = m["type"]
	}
	for _, t := range listOf(v) {
		if s, ok := t.(string); ok && strings.EqualFold(bare(strings.TrimSpace(s)), want) {
			return true
		}
	}
	return false
}

// listOf returns a value as a list: one value is a list of one, nothing is an empty one.
func listOf(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

// get returns a property by name; the vocabulary before the name and its case do not matter.
func (n node) get(name string) any {
	if v, ok := n.props[name]; ok {
		return v
	}
	for k, v := range n.props {
		if strings.EqualFold(bare(k), name) {
			return v
		}
	}
	return nil
}

// from returns a value as a node, following a reference; ok is false when it is none.
func (n node) from(v any) (node, bool) {
	m, ok := v.(map[string]any)
	if !ok {
		return node{}, false
	}
	if id, isID := m["@id"].(string); isID && len(m) <= 2 {
		if full := n.graph.resolve(id); full != nil {
			m = full
		}
	}
	return node{m, n.graph}, true
}

// child returns the first item under a property.
func (n node) child(name string) (node, bool) {
	for _, v := range listOf(n.get(name)) {
		if c, ok := n.from(v); ok {
			return c, true
		}
	}
	return node{}, false
}

// text returns the first of the named properties that has words, on one line.
func (n node) text(names ...string) string {
	for _, name := range names {
		for _, v := range listOf(n.get(name)) {
			if s := oneLine(n.words(v)); s != "" {
				return s
			}
		}
	}
	return ""
}

// words returns a value as text: a string, a number, or the name of an item.
func (n node) words(v any) string {
	switch v := v.(type) {
	case string:
		return htmltext.FromMarkup(v)
	case shown:
		return string(v)
	case number:
		return string(v)
	case map[string]any:
		c, _ := n.from(v)
		for _, name := range []string{"@value", "name", "value", "description"} {
			switch inner := c.get(name).(type) {
			case string:
				return htmltext.FromMarkup(inner)
			case shown, number:
				return n.words(inner)
			}
		}
	}
	return ""
}

// texts returns every value of a property as text on one line each.
func (n node) texts(name string) []string {
	var out []string
	for _, v := range listOf(n.get(name)) {
		if s := oneLine(n.words(v)); s != "" && len(out) < 300 {
			out = append(out, s)
		}
	}
	return out
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
