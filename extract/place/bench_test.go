package place

import (
	"strings"
	"testing"

	"tjm/extract/text"
)

const sample = "Développeur back-end Java confirmé – Nantes\n" +
	"Pour l'un de nos clients, acteur majeur de l'assurance, nous recherchons un développeur qui rejoindra une équipe de " +
	"neuf personnes. Vous concevez et livrez des services en Java 21 et Spring Boot, vous écrivez les tests et relisez le " +
	"code de vos collègues. Les données sont hébergées à Roubaix, une partie de l'équipe est à Lisbonne.\n" +
	"Lieu : Nantes (44), deux jours par semaine sur place. TJM 450-550 €, démarrage ASAP.\n"

func BenchmarkFind(b *testing.B) {
	g, err := New(nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct{ name, body string }{
		{"offer", sample},
		{"1MB/offers", strings.Repeat(sample, 1<<20/len(sample))},
		{"1MB/towns", strings.Repeat("Paris ", 1<<20/6)},
		{"1MB/saints", strings.Repeat("Saint ", 1<<20/6)},
		{"1MB/articles", strings.Repeat("la ", 1<<20/3)},
		{"1MB/digits", strings.Repeat("(75) ", 1<<20/5)},
		{"1MB/capitals", strings.Repeat("ABc", 1<<20/3)},
		{"1MB/oneword", strings.Repeat("a", 1<<20)},
		{"1MB/colons", strings.Repeat("lieu :", 1<<20/6)},
		{"1MB/accents", strings.Repeat("é", 1<<19)},
		{"1MB/prose", strings.Repeat("vous concevez et livrez des services robustes avec une attention au code ", 1<<20/73)},
	} {
		b.Run(c.name, func(b *testing.B) {
			d := text.New("Développeur", c.body)
			b.SetBytes(int64(len(c.body)))
			b.ReportAllocs()
			for b.Loop() {
				g.Find(d)
			}
		})
	}
}

func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := build(nil); err != nil {
			b.Fatal(err)
		}
	}
}
