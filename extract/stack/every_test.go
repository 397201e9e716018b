package stack

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tjm/extract/text"
)

// TestEveryGuardedSpelling puts each spelling that is also a word into a list of technologies, where it counts, and
// into a plain sentence in small letters, where it does not.
func TestEveryGuardedSpelling(t *testing.T) {
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	finds := func(s, name string) bool {
		matches, _ := m.Find(text.New("", s))
		return slices.ContainsFunc(matches, func(x Match) bool { return x.Name == name })
	}
	for _, e := range Vocabulary() {
		for _, g := range e.Guarded {
			_, other, _ := strings.Cut(g.Rule, " ")
			if other == "" {
				other = "COBOL"
			}
			list := fmt.Sprintf("Environnement technique : %s, %s, Docker, Ansible", other, g.Form)
			if !finds(list, e.Name) {
				t.Errorf("%s: not found in %q", e.Name, list)
			}
			plain := fmt.Sprintf("Elle parlait de %s avec son voisin hier soir.", strings.ToLower(g.Form))
			if finds(plain, e.Name) {
				t.Errorf("%s: found in %q", e.Name, plain)
			}
		}
	}
}

// TestEveryName finds each technology by its name in a list that has what its rule asks for.
func TestEveryName(t *testing.T) {
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range Vocabulary() {
		friends := []string{"COBOL"}
		for _, g := range e.Guarded {
			if _, other, ok := strings.Cut(g.Rule, " "); ok {
				friends = append(friends, other)
			}
		}
		s := "Outils : " + strings.Join(friends, ", ") + ", " + e.Name + ", Docker."
		matches, _ := m.Find(text.New("", s))
		if !slices.ContainsFunc(matches, func(x Match) bool { return x.Name == e.Name }) {
			t.Errorf("%s: not found in %q: %v", e.Name, s, matches)
		}
	}
}
