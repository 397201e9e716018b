package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTokensComeApartWhereWordsRunTogether(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"asapDurée : min 3 moisLieu", "asap duree : min 3 mois lieu"},
		{"ASAPDurée", "asap duree"},
		{"CDIPoste", "cdi poste"},
		{"2J / TTAnglais", "2 j / tt anglais"},
		{"Lyon5 à 10 ans", "lyon 5 a 10 ans"},
		{"45K€/an", "45 k € / an"},
		{"TechLead TJM APIs", "tech lead tjm apis"},
		{"l’expérience, 1 000 €", "l ' experience , 1 000 €"},
		{"a\nb", "a ⏎ b"},
	} {
		d := New("", c.in)
		var got []string
		for _, k := range d.Tokens()[1:] { // the first is the line feed behind the empty title
			w := d.Folded.Text[k.From:k.To]
			if k.Kind == Line {
				w = "⏎"
			}
			got = append(got, w)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("tokens of %q = %q, want %q", c.in, s, c.want)
		}
	}
}

func TestTokensCoverTheTextInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := New(rapid.String().Draw(t, "title"), rapid.String().Draw(t, "body"))
		last := int32(0)
		for _, k := range d.Tokens() {
			if k.From < last || k.To <= k.From || int(k.To) > len(d.Folded.Text) {
				t.Fatalf("token %+v after %d", k, last)
			}
			if strings.TrimSpace(d.Folded.Text[last:k.From]) != "" {
				if rest := strings.Trim(d.Folded.Text[last:k.From], " \x00\x1f\x7f"); strings.ContainsAny(rest, "abcdefghijklmnopqrstuvwxyz0123456789") {
					t.Fatalf("between tokens: %q", rest)
				}
			}
			last = k.To
		}
	})
}

func TestLexiconFindsTheLongestPhrase(t *testing.T) {
	l := NewLexicon(
		Entry[string]{"remote", "remote|télétravail"},
		Entry[string]{"full", "full remote|100% remote"},
		Entry[string]{"no", "pas de full remote"},
	)
	for _, c := range []struct{ in, want string }{
		{"Full-remote depuis la France", "full"},
		{"poste en TÉLÉTRAVAIL", "remote"},
		{"100 % remote", "full"},
		{"pas de full remote, remote 2 j", "no remote"},
		{"remotely fullremote", ""},
		{"full\nremote", "remote"},
	} {
		var got []string
		for _, h := range l.All(New("", c.in)) {
			got = append(got, h.Meaning)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("phrases of %q = %q, want %q", c.in, s, c.want)
		}
	}
}

func BenchmarkTokens(b *testing.B) {
	d := New("", strings.Repeat("Développeur back-end confirmé à Lyon, TJM 450-550 € HT, télétravail 2 j/semaine.\n", 60))
	b.SetBytes(int64(len(d.Raw)))
	b.ReportAllocs()
	for b.Loop() {
		tokens(&d.Folded)
	}
}
