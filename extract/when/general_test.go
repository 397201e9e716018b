package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestSpansOfOtherThings: what a thing of the trade takes is no duration of the work, nor is the longest that may be where
// what is ordered stands beside it.
func TestSpansOfOtherThings(t *testing.T) {
	now := time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		title, body string
		months      int // 0 is none
		start       string
	}{
		{"Dev Scala", "Une vente dure trois jours.", 0, ""},
		{"Dev Scala", "Chaque campagne dure deux mois.", 0, ""},
		{"Dev Scala", "Nos formations durent trois jours. Les campagnes durent deux mois.", 0, ""},
		{"Dev Scala", "Une mission dure six mois.", 6, ""},
		{"Dev Scala", "Nos missions durent six mois.", 6, ""},
		{"Dev .NET", "Un refit, c'est 60 à 300 jours de travail.", 0, ""},
		{"Dev .NET", "La mission, c'est 60 jours de travail.", 3, ""},
		{"Engineer", "Two weeks from start to finish. We reply to everybody.", 0, ""},
		{"SRE", "Démarrage ASAP pour une durée de 3 ans maximum, commande initiale de 6 mois", 6, "asap"},
		{"SRE", "Mission de 36 mois max, bon de commande initial de 9 mois.", 9, ""},
		{"SRE", "Durée : 12 mois maximum", 12, ""},
		{"Odoo", "Mission de 6 mois. Pas de télétravail pendant la période d'intégration (1 mois).", 6, ""},
		{"Odoo", "Volume : 45 jours environ sur 4 mois", 4, ""},
		{"Django", "Nous pouvons payer 380 € par jour, c'est notre maximum, pour 40 jours de travail étalés comme vous voulez.", 2, ""},
		{"Odoo", "Volume estimé à 80 jours, étalés sur 6 mois", 6, ""},
		{"Odoo", "À 60 % pendant 8 mois", 8, ""},
		{"Odoo", "Mi-temps (50 %) sur 10 mois", 10, ""},
		{"Odoo", "Le processeur tourne à 80 % pendant 2 mois.", 0, ""},
		{"Odoo", "Mission à 60 % pendant 8 mois", 8, ""},
		{"Odoo", "Onboarding immédiat, 6 mois renouvelables", 6, "asap"},
		{"Odoo", "Le trafic a monté de 60 % pendant 8 mois.", 0, ""},
		{"Vue", "Pensum: 60 %, während 8 Monaten", 8, ""},
		{"Symfony", "On cherche un renfort pour la saison : 5 mois, février à juin 2027, pour le planning.", 5, "2027-02"},
		{"Symfony", "Six mois : de mars à août 2027.", 6, "2027-03"},
		{"Symfony", "L'équipe t'attend le 5 avril 2027", 0, "2027-04-05"},
		{"Alternance PHP", "Tu cherches une entreprise pour la rentrée de septembre 2027 ?", 0, "2027-09"},
		{"Dev PHP", "L'école ouvre un module pour la rentrée de septembre 2027.", 0, ""},
		{"Django", "Rentrée prévue en avril 2027", 0, "2027-04"},
		{"AS400", "Démarrage : début janvier\nDispo rapidement ? MP", 0, ""},
		{"AS400", "Démarrage rapidement", 0, "asap"},
	} {
		d := text.New(c.title, c.body)
		n := 0
		if m, _ := when.Duration(d); m != nil {
			n = *m
		}
		if s, _ := when.Start(d, now); n != c.months || s != c.start {
			t.Errorf("%q: %d months from %q, want %d from %q", c.body, n, s, c.months, c.start)
		}
	}
}
