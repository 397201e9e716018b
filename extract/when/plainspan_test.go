package when_test

import (
	"testing"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestPlainSpanWins holds months said beside the contract or the price, among other spans of the ad.
func TestPlainSpanWins(t *testing.T) {
	for _, c := range []struct {
		body string
		want int // 0 is none
	}{
		{"En indépendant, 480 € HT la journée, 7 mois.\nOn prévoit deux semaines ensemble à la fin.", 7},
		{"Prévoyez deux semaines de passation. 500 €/j, 6 mois.", 6},
		{"Contract: freelance, 9 maanden\nDe selectie duurt twee weken.", 9},
		{"Le schéma directeur court sur cinq ans.\nMandat freelance de 8 mois, 80 %", 8},
		{"Notre marché avec la région court sur quatre ans. Contrat freelance de 9 mois.", 9},
		{"Le programme s'étale sur 3 ans. Freelance, 6 mois.", 6},
		{"Remplacement d'un congé maternité, 5 mois, 410 € par jour. Le projet global s'étale sur 2 ans.", 5},
		{"Le projet dure 6 mois.", 6},
		{"The school year lasts nine months. Contract, 6 months.", 6},
		{"Der Rahmenvertrag läuft vier Jahre. Freiberuflich, 9 Monate.", 9},
		{"You get 480 a day, five months, remote.\nThe audit runs for two years.", 5},
		{"La mission dure 6 mois.", 6},
		{"Ihr Einsatz dauert vier Monate.", 4},
		{"520 € par jour, 3 ans de visibilité mais contrat de 4 mois pour commencer", 4},
		{"18 mois de visibilité", 18},
		{"Wir stellen uns 16 Stunden pro Woche vor, fünf Monate lang.", 5},
		{"Environ 200 heures, à répartir sur 5 mois", 5},
		{"40 jours, à étaler sur 3 mois", 3},
		{"Budget à répartir sur 3 ans", 0},
		{"Règlement par mandat administratif, 30 jours.", 0},
		{"Mandat de 40 jours pour auditer le code.", 2},
		{"450 €/j, un mois de préavis", 0},
		{"450 €/j, 3 mois d'essai", 0},
		{"Indépendant, 3 ans minimum", 0},
		{"Vous êtes indépendant depuis 6 mois.", 0},
	} {
		got := 0
		if m, _ := when.Duration(text.New("Développeur PHP", c.body)); m != nil {
			got = *m
		}
		if got != c.want {
			t.Errorf("%q: %d, want %d", c.body, got, c.want)
		}
	}
}
