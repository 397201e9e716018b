package stack

import (
	"strings"

	"tjm/extract/text"
)

// variants returns a spelling as folded texts may have it: with its dots, hyphens and slashes, with blanks instead, or
// with nothing. Hyphens and underscores of a text are read as blanks (see automaton.go), so a blank stands for them.
func variants(form string) []string {
	folded := strings.NewReplacer("-", " ", "_", " ").Replace(text.Fold(form).Text)
	out := []string{folded}
	out = vary(out, ".", ".", " ", "")
	out = vary(out, "/", "/", " ", "", " / ", " /")
	return vary(out, " ", " ", "")
}

// vary replaces every mark within each form, but not at its beginning (".net").
func vary(forms []string, mark string, by ...string) []string {
	var out []string
	seen := map[string]bool{}
	for _, f := range forms {
		for _, b := range by {
			v := f[:1] + strings.ReplaceAll(f[1:], mark, b)
			if !seen[v] {
				seen[v] = true
				out = append(out, v)
			}
		}
	}
	return out
}
