package stack

import (
	"strings"
	"testing"

	"tjm/extract/text"
	"tjm/internal/growth"
)

const prose = `Au sein de l'équipe chargée des échanges avec les partenaires, vous reprenez un service écrit il y a dix ans et
vous le faites évoluer avec deux collègues. Vous échangez chaque semaine avec les utilisateurs, vous préparez les mises en
production et vous tenez la documentation à jour. Stack : Java 17, Spring Boot, PostgreSQL, Kafka, Docker et GitLab CI.
Le poste demande de la rigueur, le goût du travail bien fait et une bonne expression écrite ; l'anglais est un plus.
`

func BenchmarkFind(b *testing.B) {
	m, err := New()
	if err != nil {
		b.Fatal(err)
	}
	doc := text.New("Développeur Java", strings.Repeat(prose, 12))
	b.SetBytes(int64(len(doc.Raw)))
	b.ReportAllocs()
	for b.Loop() {
		m.Find(doc)
	}
}

func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		entries, err := parseVocabulary(vocabulary)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := build(entries, phrases); err != nil {
			b.Fatal(err)
		}
	}
}

// hostile are texts that would be slow to read if any step looked back or ahead without bound.
var hostile = map[string]string{
	"short names":     "Go ",
	"lists":           "Go, C, R / ",
	"refusals":        "pas de ",
	"refused lists":   "pas de Go, ",
	"late refusals":   "Java hors périmètre ",
	"headings":        "\nHors périmètre\nJava ",
	"partners":        "nos clients : Oracle, ",
	"near prefixes":   "google cloud platfor ",
	"blanks":          "spring                                                    ",
	"capitals":        "aBaBéB",
	"run together":    "GitDockerGo",
	"brackets":        "Go (",
	"accents":         "Éé Go œuvre ",
	"far neighbours":  "IAM AWS ",
	"families":        "Spring Data Batch Cloud Security ",
	"hashtags":        "#Go ",
	"teams":           "une autre équipe gère Go, ",
	"answers":         "Go ? Non. ",
	"no need":         "Go n'est pas un critère, ",
	"agents":          "Go (par une équipe Java, ",
	"dots and quotes": "..''\"\"//--",
}

func TestHostileTextsTakeLinearTime(t *testing.T) {
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for name, unit := range hostile {
		growth.Linear(t, name, 1<<18, func(size int) func() {
			doc := text.New("", strings.Repeat(unit, size/len(unit)))
			return func() { m.Find(doc) }
		})
	}
}
