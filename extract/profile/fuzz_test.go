package profile_test

import (
	"strings"
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/growth"
)

func all(d *text.Document) []text.Span {
	y := profile.Years(d)
	l := profile.Seniority(d, y)
	spans := []text.Span{y.Span, l.Span, profile.English(d).Span, profile.Education(d).Span, profile.Client(d).Span, profile.Setting(d).Span}
	for _, n := range append(y.Notes, l.Notes...) {
		spans = append(spans, n.Span)
	}
	return spans
}

func FuzzProfile(f *testing.F) {
	for _, s := range []string{"5 ans d'expérience minimum", "Senior (8 ans)", "avec un lead", "Bac+5", "l'anglais est un plus", "ESN", "premiere", "niveau", "(expert)", "dont 3 ans", "Xp0+0", "0 à 2 ans d'expérience"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, title, body string) {
		d := text.New(title, body)
		for _, s := range all(d) {
			d.Words(s)
		}
		if y := profile.Years(d); y.Years != nil && (*y.Years < 0 || *y.Years > 25) {
			t.Errorf("%d years asked in %q", *y.Years, body)
		}
	})
}

// hostile texts are as bad for the reader as 1 MB can be.
var hostile = []string{"1 ", "5 ans ", "senior ", "développeur senior ", "anglais ", "bac+5 ", "groupe ", "refonte ", "avec lead ", "min 5 ans de de "}

func TestWorstTextTakesLinearTime(t *testing.T) {
	for _, piece := range hostile {
		growth.Linear(t, piece, 1<<18, func(size int) func() {
			d := text.New("", strings.Repeat(piece, size/len(piece)))
			d.Tokens()
			return func() { all(d) }
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
				all(d)
			}
		})
	}
}
