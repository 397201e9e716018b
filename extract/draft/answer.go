package draft

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// errNoOffers says that an answer has no list of objects with a title.
var errNoOffers = errors.New("the answer has no list of objects with a title")

// answerOf finds the list of offers in a JSON answer, and the paths of their facts.
func answerOf(body []byte) (list string, found []field, err error) {
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return "", nil, fmt.Errorf("read the answer: %w", err)
	}
	list, items := offersIn(v, "", 0)
	if len(items) == 0 {
		return "", nil, errNoOffers
	}
	flat := map[string]string{}
	for _, item := range items[:min(len(items), 20)] {
		flatten(item, "", 0, flat)
	}
	taken := map[string]bool{}
	for _, fact := range facts {
		for _, path := range slices.SortedFunc(maps.Keys(flat), byDepth) {
			parts := strings.Split(path, ".")
			last := parts[len(parts)-1]
			if len(parts) == 2 && (last == "name" || last == "nom" || last == "libelle") {
				last = parts[0]
			}
			if taken[path] || !fact.names.MatchString(last) {
				continue
			}
			taken[path] = true
			found = append(found, field{key: fact.key, path: path, example: flat[path]})
			break
		}
	}
	if !slices.ContainsFunc(found, func(f field) bool { return f.key == "title" }) {
		return "", nil, errNoOffers
	}
	return list, found, nil
}

// byDepth puts the outer values of an object before the inner ones.
func byDepth(a, b string) int {
	if d := strings.Count(a, ".") - strings.Count(b, "."); d != 0 {
		return d
	}
	return strings.Compare(a, b)
}

// offersIn returns the longest list of objects within a value, and its path.
func offersIn(v any, path string, depth int) (string, []any) {
	if depth > 4 {
		return "", nil
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if _, ok := e.(map[string]any); !ok {
				return "", nil
			}
		}
		return path, v
	case map[string]any:
		best, items := "", []any(nil)
		for _, key := range slices.Sorted(maps.Keys(v)) {
			if p, found := offersIn(v[key], strings.TrimPrefix(path+"."+key, "."), depth+1); len(found) > len(items) {
				best, items = p, found
			}
		}
		return best, items
	}
	return "", nil
}

// flatten lists the texts and numbers of an object by path; the first one found at a path is its example.
func flatten(v any, path string, depth int, out map[string]string) {
	if depth > 3 || len(out) > 300 {
		return
	}
	switch v := v.(type) {
	case map[string]any:
		for key, inner := range v {
			if plainName.MatchString(key) {
				flatten(inner, strings.TrimPrefix(path+"."+key, "."), depth+1, out)
			}
		}
	case []any:
		for _, e := range v {
			flatten(e, path, depth+1, out)
		}
	case string:
		if out[path] == "" && strings.TrimSpace(v) != "" {
			out[path] = v
		}
	case json.Number:
		if out[path] == "" {
			out[path] = v.String()
		}
	}
}
