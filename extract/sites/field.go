package sites

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"tjm/extract/htmltext"
)

// Field says how one fact is found: by selector (and attribute) in HTML and in feeds' items, by path in JSON. The
// transforms tidy what was found, in order.
type Field struct {
	Selector   Selector    `yaml:"selector"`
	Attr       Name        `yaml:"attr"` // the attribute that holds the value; the text of the element when empty
	Path       Path        `yaml:"path"`
	Template   Template    `yaml:"template"` // a value made of several paths: "https://board.example/{company.slug}/{slug}"
	Transforms []Transform `yaml:"transforms"`
	Required   bool        `yaml:"required"` // a page where the fact is not found is a failure
	Examples   []Example   `yaml:"examples"`
}

// Example is a found text and the value it must become.
type Example struct {
	In   string `yaml:"in"`
	Want string `yaml:"want"`
}

// maxValue is the longest value of a field other than a description, in bytes.
const maxValue = 2000

// FromHTML returns the field's value among some elements: the values of all that match, joined by ", ".
// It is empty when nothing matches.
func (f *Field) FromHTML(elements []*html.Node, lines bool) string {
	if f.Selector.Empty() {
		return ""
	}
	var values []string
	size := 0
	for n := range f.Selector.All(elements) {
		v := ""
		if f.Attr != "" {
			v = htmltext.Attr(n, string(f.Attr))
		} else {
			v = htmltext.Text(n, nil)
		}
		if v = strings.TrimSpace(v); v != "" && size+len(v) <= htmltext.MaxText {
			values = append(values, v)
			size += len(v)
		}
		if lines && len(values) == 20 || !lines && len(values) == 50 {
			break
		}
	}
	return f.tidy(values, lines)
}

// FromJSON returns the field's value in a decoded JSON value, empty when there is none.
func (f *Field) FromJSON(v any, lines bool) string {
	if !f.Template.Empty() {
		return f.tidy([]string{f.Template.Fill(v)}, lines)
	}
	if f.Path.Empty() {
		return ""
	}
	return f.tidy(f.Path.Texts(v), lines)
}

func (f *Field) tidy(values []string, lines bool) string {
	if lines {
		return f.apply(strings.Join(values, "\n\n"))
	}
	for i, v := range values {
		values[i] = strings.Join(strings.Fields(v), " ")
	}
	v := f.apply(strings.Join(values, ", "))
	if len(v) > maxValue {
		v = strings.ToValidUTF8(v[:maxValue], "")
	}
	return v
}

func (f *Field) apply(v string) string {
	for _, t := range f.Transforms {
		v = transforms[string(t)](v)
	}
	return strings.TrimSpace(v)
}

// check runs the examples.
func (f *Field) check(key string) error {
	for _, e := range f.Examples {
		if got := f.apply(e.In); got != e.Want {
			return fmt.Errorf("fields.%s: example %q becomes %q, want %q", key, e.In, got, e.Want)
		}
	}
	return nil
}
