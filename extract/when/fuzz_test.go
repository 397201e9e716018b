package when_test

import (
	"strings"
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
	"tjm/internal/growth"
)

func FuzzPosted(f *testing.F) {
	for _, s := range []string{"il y a 3 jours", "15/01/2026", "January 15, 2026 at 2:05", "99999999999", "vor einem Monat", "2026-01-15T09:30:00+02:00", "1/2/3/4", "31.12.1999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at, ok := when.Posted(s, now)
		if ok && (at.Year() < 1990 || at.After(now.AddDate(2, 0, 0)) || at.Location() != time.UTC) {
			t.Errorf("Posted(%q) = %v", s, at)
		}
	})
}

func FuzzStartAndDuration(f *testing.F) {
	for _, s := range []string{"Démarrage : ASAP", "du 1er mars au 31 août 2026", "Durée : 6 à 12 mois", "12 mois renouvelables", "période : 2026-02-02 – 2026-07-31", "mi-février 2026", "2 x 3 mois", "a a a month"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, title, body string) {
		d := text.New(title, body)
		start, span := when.Start(d, now)
		d.Words(span)
		if start != "" && start != when.ASAP {
			if _, err := time.Parse("2006-01-02"[:len(start)], start); err != nil {
				t.Errorf("start of %q = %q", body, start)
			}
		}
		m, span := when.Duration(d)
		d.Words(span)
		if m != nil && (*m < 1 || *m > 120) {
			t.Errorf("duration of %q = %d months", body, *m)
		}
	})
}

// hostile texts are as bad for the reader as 1 MB can be.
var hostile = []string{"1 ", "1/1/", "6 mois ", "asap ", "début ", "démarrage mars 2026 ", "01/01/2026 - ", "au au au ", "un an ", "pour 6 à 6 x 6 mois "}

func TestWorstTextTakesLinearTime(t *testing.T) {
	for _, piece := range hostile {
		growth.Linear(t, piece, 1<<18, func(size int) func() {
			d := text.New("", strings.Repeat(piece, size/len(piece)))
			d.Tokens()
			return func() {
				when.Start(d, now)
				when.Duration(d)
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
				when.Start(d, now)
				when.Duration(d)
			}
		})
	}
}

func BenchmarkStartAndDuration(b *testing.B) {
	body := strings.Repeat("Développeur back-end confirmé à Lyon, démarrage le 1er mars 2026 pour 6 mois, télétravail 2 j/semaine.\nStack : Go, Kafka, PostgreSQL 15, 500 Go de données.\n", 30)
	d := text.New("Développeur Go", body)
	d.Tokens()
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		when.Start(d, now)
		when.Duration(d)
	}
}
