package sites

import (
	"strings"
	"testing"
)

func TestAttributesAreThoseThatSelectorsName(t *testing.T) {
	for _, c := range []struct {
		offers, title, attr, want string
		whole                     bool
	}{
		{".card a", "h1", "", "", false},
		{`a[data-job], li[ data-kind ~= "x"][lang|=fr]`, "h1", "", "data-job data-kind lang", false},
		{"a:not([download])", "meta[name=title]", "data-title", "data-title download name", false},
		{"a:first-child", "script[type]", "", "", true},
		{`p:contains("TJM") a`, "h1", "", "", true},
		{`a[data\-job]`, "h1", "", "", true},
	} {
		s := &Site{Fields: Fields{Title: &Field{Attr: Name(c.attr)}}}
		for selector, text := range map[*Selector]string{&s.Follow.Offers: c.offers, &s.Fields.Title.Selector: c.title} {
			if err := selector.UnmarshalText([]byte(text)); err != nil {
				t.Fatal(err)
			}
		}
		names, whole := s.Attributes()
		if got := strings.Join(names, " "); got != c.want || whole != c.whole {
			t.Errorf("%s, %s: %q, %v", c.offers, c.title, got, whole)
		}
	}
}
