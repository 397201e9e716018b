package sites

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Path is a way through JSON: "company.name", "offers[0].title", "skills.name" (of every element of a list).
type Path struct{ steps []string }

var pathForm = regexp.MustCompile(`^[\pL\pN_@$:-]+(\[\d{1,4}\])?(\.[\pL\pN_@$:-]+(\[\d{1,4}\])?)*$`)

// UnmarshalText reads a path.
func (p *Path) UnmarshalText(b []byte) error {
	s := string(b)
	if len(s) > 200 || !pathForm.MatchString(s) {
		return fmt.Errorf("bad JSON path %q: want names joined by dots, such as company.name or items[0].title", s)
	}
	p.steps = strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == '[' || r == ']' })
	return nil
}

// Empty reports whether no path was given.
func (p Path) Empty() bool { return len(p.steps) == 0 }

// Value returns what stands at the end of the path, nil when it leads nowhere.
func (p Path) Value(v any) any {
	found := p.values(v)
	switch len(found) {
	case 0:
		return nil
	case 1:
		return found[0]
	}
	return found
}

// Texts returns the values at the end of the path as text; lists give one text per element.
func (p Path) Texts(v any) []string {
	var out []string
	for _, found := range p.values(v) {
		list, ok := found.([]any)
		if !ok {
			list = []any{found}
		}
		for _, e := range list {
			if s := textOf(e); s != "" && len(out) < 200 {
				out = append(out, s)
			}
		}
	}
	return out
}

func (p Path) values(v any) []any {
	at := []any{v}
	for _, step := range p.steps {
		var next []any
		for _, v := range at {
			switch v := v.(type) {
			case map[string]any:
				if inner, ok := v[step]; ok {
					next = append(next, inner)
				}
			case []any:
				if i, err := strconv.Atoi(step); err == nil {
					if i < len(v) {
						next = append(next, v[i])
					}
					continue
				}
				for _, e := range v {
					if m, ok := e.(map[string]any); ok && m[step] != nil && len(next) < 1000 {
						next = append(next, m[step])
					}
				}
			}
		}
		at = next
	}
	return at
}

func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case json.Number:
		return v.String()
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}
