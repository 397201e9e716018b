package sites

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// Template is a text with paths in braces, for addresses that a JSON answer gives in parts.
type Template struct {
	text  string
	paths []Path // of the holes, in order
}

var hole = regexp.MustCompile(`\{[^{}]*\}`)

// Empty reports whether no template was given.
func (t Template) Empty() bool { return t.text == "" }

// UnmarshalText reads a template.
func (t *Template) UnmarshalText(b []byte) error {
	if len(b) > 500 {
		return fmt.Errorf("template of %d bytes: the limit is 500", len(b))
	}
	t.text, t.paths = string(b), nil
	for _, h := range hole.FindAllString(t.text, -1) {
		var p Path
		if err := p.UnmarshalText([]byte(h[1 : len(h)-1])); err != nil {
			return fmt.Errorf("template: %w", err)
		}
		t.paths = append(t.paths, p)
	}
	if len(t.paths) == 0 {
		return fmt.Errorf("template %q has no {path} to fill", t.text)
	}
	return nil
}

// Fill puts the values of a decoded JSON value into the template, escaped as parts of an address. It is empty when one
// of them is missing: half an address is none.
func (t Template) Fill(v any) string {
	missing := false
	i := -1
	filled := hole.ReplaceAllStringFunc(t.text, func(string) string {
		i++
		values := t.paths[i].Texts(v)
		if len(values) == 0 {
			missing = true
			return ""
		}
		return url.PathEscape(values[0])
	})
	if missing {
		return ""
	}
	return strings.TrimSpace(filled)
}
