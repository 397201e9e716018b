package stack

import (
	"sort"
	"strings"
	"testing"
)

func TestVocabularyIsLargeAndSorted(t *testing.T) {
	entries := Vocabulary()
	if len(entries) < 3000 {
		t.Errorf("%d technologies, want at least 3000", len(entries))
	}
	if !sort.SliceIsSorted(entries, func(i, j int) bool {
		a, b := strings.ToLower(entries[i].Name), strings.ToLower(entries[j].Name)
		return a < b || a == b && entries[i].Name < entries[j].Name
	}) {
		for i := 1; i < len(entries); i++ {
			if strings.ToLower(entries[i].Name) < strings.ToLower(entries[i-1].Name) {
				t.Errorf("%q stands after %q", entries[i].Name, entries[i-1].Name)
			}
		}
	}
}

// A spelling of two technologies is guarded in both, and the company of one of them decides.
func TestEverySpellingHasOneOwner(t *testing.T) {
	type use struct {
		entry            string
		guarded, company bool
	}
	owner := map[string]use{}
	for _, e := range Vocabulary() {
		forms := map[string]use{}
		for _, f := range append([]string{e.Name}, e.Aliases...) {
			forms[f] = use{entry: e.Name}
		}
		for _, g := range e.Guarded {
			forms[g.Form] = use{e.Name, true, strings.Contains(g.Rule, " ")}
		}
		for f, now := range forms {
			v := variants(f)[0]
			old, taken := owner[v]
			if taken && old.entry != e.Name && !(now.guarded && old.guarded && (now.company || old.company)) {
				t.Errorf("%q is a spelling of both %s and %s", f, old.entry, e.Name)
			}
			owner[v] = now
		}
	}
}

func TestCategoriesAreTheKnownOnes(t *testing.T) {
	known := words(`cloud cms data database devops erp framework frontend language mainframe messaging mobile observability
		os protocol security server test`)
	for _, e := range Vocabulary() {
		if !known[e.Category] {
			t.Errorf("%s: unknown category %q", e.Name, e.Category)
		}
	}
}

func TestBrokenVocabulariesAreRefused(t *testing.T) {
	for name, tsv := range map[string]string{
		"no category":     "Foo",
		"rule missing":    "Foo\tlanguage\t\t\tFoo",
		"unknown rule":    "Foo\tlanguage\t\t\tFoo:maybe",
		"rule names none": "Foo\tlanguage\t\t\tFoo:with",
		"unknown friend":  "Foo\tlanguage\t\t\tFoo:with Bar",
		"unknown parent":  "Foo\tlanguage\tBar",
		"own ancestor":    "Foo\tlanguage\tBar\nBar\tlanguage\tFoo",
		"its own parent":  "Foo\tlanguage\tFoo",
	} {
		entries, err := parseVocabulary(tsv)
		if err == nil {
			_, err = build(entries, "")
		}
		if err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := build(nil, "perhaps\tnot"); err == nil {
		t.Error("unknown kind of phrase: no error")
	}
}
