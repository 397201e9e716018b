package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestYearsInOtherWords: years told in months, with a share or a threshold behind them, and years that are the length of
// the work or a part of a longer number.
func TestYearsInOtherWords(t *testing.T) {
	for body, want := range map[string]int{
		"24 mois d'expérience au minimum, en entreprise.":                                2,
		"At least 18 months of experience.":                                              1,
		"Mindestens 36 Monate Berufserfahrung.":                                          3,
		"Mission de 24 mois, expérience en Go exigée.":                                   0,
		"6 mois d'expérience suffisent.":                                                 0,
		"12 mois renouvelables. Expérience de 3 ans.":                                    3,
		"Cent dix ans de bonneterie, un site marchand, et vous.":                         0,
		"Trente-cinq ans de maroquinerie, et vous.":                                      0,
		"A hundred and twenty years of shoemaking and you.":                              0,
		"Vingt ans de Cobol exigés.":                                                     20,
		"Nine years of building payment systems, at least three of them in Go.":          9,
		"Huit ans de back-end, dont trois en Go.":                                        8,
		"Eight years of steady growth, two of them abroad.":                              0,
		"Huit ans de croissance, dont trois à l'international.":                          0,
		"You've spent most of a decade on the JVM; six years is where we draw the line.": 6,
		"Quatre ans, c'est notre seuil.":                                                 4,
		"Fünf Jahre sind die Untergrenze.":                                               5,
		"Ten years of embedded work or more; of Rust itself, three will do.":             10,
		"Dix ans de système ; en Rust, trois suffisent.":                                 10,
		"Dix ans de vécu idéalement ; six suffisent.":                                    6,
		"Contrat de 3 mois reconduit, sans pouvoir dépasser 4 ans au total.":             0,
		"Longue mission : 2 ans mini":                                                    0,
		"Mission longue (2 ans minimum).":                                                0,
		"Mission : 3 ans minimum d'expérience en Java":                                   3,
		"Un an minimum, deux si le budget suit.":                                         0,
		"3 ans minimum, renouvelable.":                                                   0,
		"Moins de six ans, ne postulez pas.":                                             6,
		"Fewer than three years and you'd struggle.":                                     3,
		"Unter fünf Jahren wird es schwierig.":                                           5,
		"Une équipe de moins de dix ans d'existence, ne postulez pas par ennui.":         0,
		"Un produit de moins de 5 ans.":                                                  0,
		"Une demi-douzaine d'années d'expérience.":                                       6,
		"Half a decade of Python.":                                                       5,
		"Profil : 3 ans mini":                                                            3,
	} {
		got := 0
		if y := profile.Years(text.New("Dev", body)).Years; y != nil {
			got = *y
		}
		if got != want {
			t.Errorf("%s: %d, want %d", body, got, want)
		}
	}
}

// TestLevelsInOtherWords: the level of the person asked for, not of those who are helped, served or spoken to.
func TestLevelsInOtherWords(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        market.Seniority
	}{
		{"Développeuse Scala senior pour épauler le tech lead", "Scala.", market.Senior},
		{"Go developer to support the lead architect", "Go.", market.SeniorityUnknown},
		{"Lead dev Java pour encadrer trois juniors", "Java.", market.Lead},
		{"Django contractor for a lead-generation firm", "Django.", market.SeniorityUnknown},
		{"Lead developer, lead-gen platform", "Django.", market.Lead},
		{"Dev Python – logements pour seniors", "Django.", market.SeniorityUnknown},
		{"Mission pour seniors", "Django.", market.Senior},
		{"Dev", "Chez nous tout le monde est senior et nous tenons à ce que cela reste le cas.", market.Senior},
		{"Dev", "Everyone here is senior and we intend to keep it that way.", market.Senior},
		{"Dev", "Tout le monde est senior, mais un débutant motivé nous irait.", market.SeniorityUnknown},
		{"Dev", "Anglais niveau confirmé, la maîtrise d'ouvrage est à Dublin.", market.SeniorityUnknown},
		{"Dev", "Profil niveau confirmé.", market.Mid},
		{"Dev", "Ni junior ni senior : confirmé.", market.Mid},
		{"Dev", "Le poste de lead est déjà pris.", market.SeniorityUnknown},
		{"Développeur Java chevronné", "Java.", market.Senior},
		{"Dev", "We want a seasoned developer.", market.Senior},
		{"Dev", "Ein gestandener Entwickler wird gesucht.", market.Senior},
		{"Dev", "Profil aguerri, 4 ans d'expérience.", market.Mid},
		{"Dev", "Développeur expérimenté recherché.", market.Mid},
	} {
		d := text.New(c.title, c.body)
		if got := profile.Seniority(d, profile.Years(d)).Seniority; got != c.want {
			t.Errorf("%q, %q: %q, want %q", c.title, c.body, got, c.want)
		}
	}
}
