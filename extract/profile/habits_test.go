package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestHabitsOfLevel holds how whole ads come to years and level: items of their own, totals and shares, years that are
// mocked or waived.
func TestHabitsOfLevel(t *testing.T) {
	const none = -1
	for _, c := range []struct {
		title, body string
		years       int
		level       market.Seniority
	}{
		{"Dev mobile", "12 mois, freelance\n4 ans d'applis publiées", 4, "mid"},
		{"COBOL", "Le client apprécie les retraités actifs : 15 ans de gros système", 15, "senior"},
		{"Java", "Somebody always applies with ten years of Java; please save us the call.", none, "unknown"},
		{"Java", "Pas besoin de dix ans de React, montrez-nous un dépôt.", none, "unknown"},
		{"PHP", "un profilo con almeno 6 anni di PHP", 6, "senior"},
		{"Java", "Mínimo 5 años de experiencia con Spring Boot", 5, "mid"},
		{"Rust", "Senior uniquement : 8 années dont 2 en Rust.", 8, "senior"},
		{"Elixir", "Avoir pratiqué Elixir pendant deux ans au moins, et le back-end en général pendant 5 ans.", 5, "mid"},
		{"Rust", "Rust seit mindestens zwei Jahren, Softwareentwicklung insgesamt seit fünf.", 5, "mid"},
		{"Perl", "Wer seit zehn Jahren Perl schreibt, wird sich wohlfühlen; fünf sollten es sein.", 5, "mid"},
		{"Java", "430 €, 10 mois\n3 à 7 ans", 3, "mid"},
		{"Java", "CDI, 42-46 k€. 3 ans.", 3, "mid"},
		{"Java", "ASAP\n2 ans", none, "unknown"},
		{"Java", "Années d'XP : 6", 6, "senior"},
		{"Java", "Mid level, 4 yrs.", 4, "mid"},
		{"Java", "You have shipped WPF for four years or so.", 4, "mid"},
		{"Java", "600 €/j. 4 ans de Clojure.", 4, "mid"},
		{"Java", "12 ans de croissance continue", none, "unknown"},
		{"Java", "3 ans de données à reprendre", none, "unknown"},
		{"Alternance – outillage Python", "Rejoins l'équipe", none, "junior"},
		{"Développeur (stage)", "", none, "junior"},
		{"Développeur Java, pas de débutant", "", none, "unknown"},
		{"Java", "400 €/j. Plutôt sénior.", none, "senior"},
		{"Java", "Intermédiaire.", none, "mid"},
		{"Java", "gestion de versionNiveau recherché : Confirmé (surtout SQL)", none, "mid"},
	} {
		d := text.New(c.title, c.body)
		y, got := profile.Years(d), none
		if y.Years != nil {
			got = *y.Years
		}
		if got != c.years {
			t.Errorf("years of %q = %d (%q), want %d", c.body, got, d.Words(y.Span), c.years)
		}
		if l := profile.Seniority(d, y); l.Seniority != c.level {
			t.Errorf("level of %q %q = %s (%q), want %s", c.title, c.body, l.Seniority, d.Words(l.Span), c.level)
		}
	}
}
