package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Développeur·se Île-de-France", "developpeur·se ile-de-france"},
		{"1 000 €/j – 4xx€", "1 000 €/j - 4xx€"},
		{"l’équipe «\u00a0cœur\u00a0» Straße", "l'equipe \" coeur \" strasse"},
		{"a\u200db\ufeffc\u0301", "abc"},
		{"C++ / C# / .NET", "c++ / c# / .net"},
		{"a\r\nb\tc", "a \nb c"},
	} {
		if got := Fold(c.in).Text; got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestSpanLeadsBackToTheWrittenWords(t *testing.T) {
	raw := "Œuvre – développeur à Besançon, cœur de métier\u200b : Go"
	f := Fold(raw)
	for _, c := range []struct{ folded, want string }{
		{"oeuvre", "Œuvre"}, {"developpeur", "développeur"}, {"besancon", "Besançon"}, {"coeur", "cœur"}, {"go", "Go"},
	} {
		at := strings.Index(f.Text, c.folded)
		s := f.Span(at, at+len(c.folded))
		if got := raw[s.From:s.To]; got != c.want {
			t.Errorf("span of %q = %q, want %q", c.folded, got, c.want)
		}
	}
}

func TestEverySpanIsWithinTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		raw := rapid.String().Draw(t, "raw")
		f := Fold(raw)
		last := 0
		for i := range len(f.Text) + 1 {
			s := f.Span(i, len(f.Text))
			if s.From < last || s.From > s.To || s.To > len(raw) {
				t.Fatalf("Span(%d) of %q = %v", i, raw, s)
			}
			last = s.From
		}
		if utf8.ValidString(raw) && !utf8.ValidString(f.Text) {
			t.Fatalf("Fold(%q) is not UTF-8", raw)
		}
	})
}

func TestDocumentKnowsWhereTheBodyBegins(t *testing.T) {
	d := New("Développeur Éric", "Où : Nîmes")
	if got := d.Folded.Text[d.BodyAt:]; got != "ou : nimes" {
		t.Errorf("body = %q", got)
	}
}

func BenchmarkFold(b *testing.B) {
	s := strings.Repeat("Développeur back-end confirmé à Lyon, TJM 450-550 € HT, télétravail 2 j/semaine.\n", 60)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Fold(s)
	}
}
