package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// One walk for all lexicons finds of each what a walk for it alone finds that nothing was refused to: whatever stands
// between the words.
func TestOneWalkFindsWhatEachLexiconKnows(t *testing.T) {
	words := []string{"a", "b", "c", "full", "remote", "-", "/", "'", "100", "%", "\n", "été", "Go"}
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOfN(rapid.SampledFrom(words[:10]), 1, 4)
		phrases := rapid.SliceOfN(rapid.Map(some, func(w []string) string { return strings.Join(w, " ") }), 1, 6)
		together := newGrowing()
		alone := make([]*index, rapid.IntRange(1, 70).Draw(t, "lexicons")) // more than there are bits
		for id := range alone {
			g := newGrowing()
			for i, p := range phrases.Draw(t, "phrases") {
				together.add(p, id, i)
				g.add(p, id, i)
			}
			alone[id] = g.done()
			for i := range alone[id].pairs {
				alone[id].pairs[i] = ^uint64(0)
			}
		}
		d := New("", strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 30).Draw(t, "text"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "gap")))
		d.lookUp(together.done())
		for id := range alone {
			one := member{id: uint16(id)}
			for i := range d.tokens {
				meaning, n := alone[id].longest(uint16(id), alone[id].reached(d, i, nil))
				has := one.Has(d, i)
				if has != (n > 0) {
					t.Fatalf("lexicon %d begins at token %d of %q: %v, and alone %v", id, i, d.Raw, has, n > 0)
				}
				if gotMeaning, got := one.longest(d, i); gotMeaning != meaning || got != n {
					t.Fatalf("lexicon %d at token %d of %q: %d of %d tokens, alone %d of %d", id, i, d.Raw, gotMeaning, got, meaning, n)
				}
			}
		}
	})
}

// What is made after the first document is found like what was made before it.
func TestALateLexiconFindsTheSame(t *testing.T) {
	d := New("", "Bonjour : full-remote, tel. 12")
	late := NewLexicon(Entry[string]{"remote", "full remote"}, Entry[string]{"phone", "tel"})
	if late.alone == nil || abbreviations.alone != nil {
		t.Fatal("the first document closes the index, not before and not later")
	}
	either := AnyOf(late, abbreviations)
	for i, tok := range d.Tokens() {
		want := map[string]string{"full": "remote", "tel": "phone"}[d.Text(i, i+1)]
		if got, _ := late.At(d, i); got != want || late.Has(d, i) != (want != "") || either.Has(d, i) != (want != "") {
			t.Errorf("token %d, %q: %q, want %q", i, d.Folded.Text[tok.From:tok.To], got, want)
		}
	}
	if hits := late.All(d); len(hits) != 2 || hits[0].To-hits[0].From != 3 {
		t.Errorf("%v, want two phrases, the first with its hyphen", hits)
	}
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

func TestHasSaysWhereAPhraseBegins(t *testing.T) {
	l := NewLexicon(Entry[bool]{true, "deux"})
	if d := New("", "deux mots"); !l.Has(d, 1) || l.Has(d, 2) || l.Has(d, 99) || l.Has(d, -1) {
		t.Error("Has does not say where a phrase begins, and nowhere else")
	}
}
