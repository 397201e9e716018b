package terms_test

import (
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/growth"
)

func FuzzTerms(f *testing.F) {
	for _, s := range []string{"2j TT/sem", "full remote, 2 jours par mois à Paris", "CDI, pas de freelance", "50 % remote", "Mon-Wed at Green Park, remainder from home", "B2B", "salarié :", "99999 jours", "0 % remote"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, title, body string) {
		d := text.New(title, body)
		r := terms.Remote(d)
		d.Words(r.Span)
		if r.OnSite != nil && (*r.OnSite < 0 || *r.OnSite > 5) {
			t.Errorf("%v days on site in %q", *r.OnSite, body)
		}
		if r.Remote == "" {
			t.Errorf("no value for %q", body)
		}
		c := terms.Contracts(d, terms.Hint{})
		for _, s := range c.Spans {
			d.Words(s)
		}
		for _, n := range append(r.Notes, c.Notes...) {
			d.Words(n.Span)
		}
	})
}

// hostile texts are as bad for the reader as 1 MB can be.
var hostile = []string{"1 ", "remote ", "2j ", "2 jours remote ", "sur site ", "freelance ", "pas pas pas ", "lundi sur site ", "50 % ", "CDI ou prestation ", "hybride "}

func TestWorstTextTakesLinearTime(t *testing.T) {
	for _, piece := range hostile {
		growth.Linear(t, piece, 1<<18, func(size int) func() {
			d := text.New("", strings.Repeat(piece, size/len(piece)))
			d.Tokens()
			return func() {
				terms.Remote(d)
				terms.Contracts(d, terms.Hint{})
			}
		})
	}
}

func BenchmarkWorst(b *testing.B) {
	for _, piece := range hostile {
		d := text.New("", strings.Repeat(piece, 1<<20/len(piece)))
		d.Tokens()
		b.Run(strings.TrimSpace(piece), func(b *testing.B) {
			b.SetBytes(1 << 20)
			for b.Loop() {
				terms.Remote(d)
				terms.Contracts(d, terms.Hint{})
			}
		})
	}
}
