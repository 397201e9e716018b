package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// What a filter refuses is no phrase: whatever stands between the words, a lexicon finds the same with it and without.
func TestAFilterRefusesNoPhrase(t *testing.T) {
	words := []string{"a", "b", "c", "full", "remote", "-", "/", "'", "100", "%", "\n", "été", "Go"}
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOfN(rapid.SampledFrom(words[:10]), 1, 4)
		phrases := rapid.SliceOfN(rapid.Map(some, func(w []string) string { return strings.Join(w, " ") }), 1, 6).Draw(t, "phrases")
		l := NewLexicon(Entry[bool]{true, strings.Join(phrases, "|")})
		union := FilterOf(NewLexicon(Entry[int]{1, "other words"}), l)
		d := New("", strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 30).Draw(t, "text"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "gap")))
		for i, tok := range d.Tokens() {
			if _, n := l.longest(d, i); n > 0 && !l.Begins(tok) {
				t.Fatalf("token %d of %q begins %d tokens of a phrase and is refused", i, d.Raw, n)
			} else if n > 0 && !union.Begins(tok) {
				t.Fatalf("token %d of %q is refused by the filter of two lexicons", i, d.Raw)
			}
		}
	})
}

// Of two phrases that begin alike the one with more tokens is found, hyphens in between or not.
func TestTheLongestPhraseIsFoundAcrossHyphens(t *testing.T) {
	l := NewLexicon(Entry[string]{"a", "full|tout"}, Entry[string]{"b", "full remote work"}, Entry[string]{"c", "full - stack"}, Entry[string]{"d", "full remote"})
	for _, c := range []struct {
		in, want string
		n        int
	}{
		{"full", "a", 1},
		{"full-remote", "d", 3},
		{"full-remote-work", "b", 5},
		{"full remote work", "b", 3},
		{"full-stack", "c", 3},
		{"full stack", "a", 1},
		{"full\nremote", "a", 1},
		{"full--remote", "a", 1},
		{"remote", "", 0},
	} {
		if got, n := l.At(New("", c.in), 1); got != c.want || n != c.n {
			t.Errorf("%q: %q of %d tokens, want %q of %d", c.in, got, n, c.want, c.n)
		}
	}
}

func TestAFilterIsNoJudge(t *testing.T) {
	l := NewLexicon(Entry[bool]{true, "deux"})
	if d := New("", "deux mots"); !l.Has(d, 1) || l.Has(d, 2) || l.Has(d, 99) || l.Has(d, -1) {
		t.Error("Has does not say where a phrase begins")
	}
}
