package place

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"tjm/extract/text"
)

func wordsIn(s string) []string {
	var out []string
	for i := 0; ; {
		w, ok := nextWord(s, i)
		if !ok {
			return out
		}
		out = append(out, s[w.from:w.to])
		i = w.to
	}
}

func TestWords(t *testing.T) {
	for in, want := range map[string]string{
		"Villeneuve-d'Ascq":           "Villeneuve d Ascq",
		"LyonDurée : 3 mois":          "Lyon Durée 3 mois",
		"LILLETélétravail":            "LILLE Télétravail",
		"Lyon5 à 10 ans":              "Lyon 5 à 10 ans",
		"L’Haÿ\u00a0les–Roses":        "L Haÿ les Roses",
		"JavaScript, GitHub":          "Java Script Git Hub",
		"E\u0301vry":                  "E\u0301vry",
		"75 008 PARIS":                "75 008 PARIS",
		"Saint\u200b-Étienne":         "Saint Étienne",
		"\xff\xfeParis\x80":           "Paris",
		"Москва Łódź":                 "Москва Łódź",
		"Ile de France, IDF":          "Ile de France IDF",
		"":                            "",
		"…!?":                         "",
		"Biel/Bienne":                 "Biel Bienne",
		"PMEs":                        "PM Es",
		"ÉPINAL":                      "ÉPINAL",
		"mission sur MarseilleTTJava": "mission sur Marseille TT Java",
	} {
		if got := strings.Join(wordsIn(in), " "); got != want {
			t.Errorf("words of %q = %q, want %q", in, got, want)
		}
	}
}

// The hash of a word as it is read must be that of its folded form, or tables and texts would not meet.
func TestAWordsHashIsThatOfItsFoldedForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		for i := 0; ; {
			w, ok := nextWord(s, i)
			if !ok {
				return
			}
			if w.from < i || w.to <= w.from || w.to > len(s) {
				t.Fatalf("word %+v of %q", w, s)
			}
			raw := s[w.from:w.to]
			if f := text.Fold(raw).Text; utf8.ValidString(raw) && isLatin(raw) && hashOf(f) != w.hash {
				t.Fatalf("hash of %q is not that of %q", raw, f)
			}
			i = w.to
		}
	})
}

func isLatin(s string) bool {
	for _, r := range s {
		if r >= 0x250 {
			return false
		}
	}
	return true
}

func FuzzFind(f *testing.F) {
	f.Add("Développeur – Lyon", "Lieu : Paris (75008), 2 j/semaine\n")
	f.Add("", "Saint-Saint-St. 2A (2a) 20 : \xff\n📍")
	f.Fuzz(func(t *testing.T, title, body string) {
		d := text.New(title, body)
		p, span, notes := gazetteer().Find(d)
		_ = d.Words(span)
		for _, n := range notes {
			_ = d.Words(n.Span)
		}
		if p.IsZero() != span.IsZero() || len(notes) > maxNotes {
			t.Errorf("%+v %v %d notes", p, span, len(notes))
		}
	})
}
