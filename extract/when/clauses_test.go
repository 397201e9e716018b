package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestDurationClauses holds spans that the clause before them makes the duration, or another span.
func TestDurationClauses(t *testing.T) {
	for _, c := range []struct {
		body string
		want int // 0 is none
	}{
		{"Démarrage rapide, pour 2 ans", 24},
		{"Notre outil, en service pour 2 ans", 0},
		{"Durée : jusqu'à la recette finale, et au moins 5 mois", 5},
		{"Préavis : jusqu'à la paie, et au moins 2 mois", 0},
		{"Volume : une quinzaine d'heures par semaine pendant 4 mois", 4},
		{"Une quinzaine d'incidents pendant 4 mois", 0},
		{"Aucune prévision au-delà de trois semaines.\nTJM à proposer\n9 mois", 9},
		{"Durée : 40 jours répartis sur 5 mois", 5},
		{"Durée : 40 jours", 2},
		{"Freelance, 480/520 € jour, un an\nNantes", 12},
		{"Java, Spring, un an", 0},
		{"3 semaines, 420/jour", 1},
		{"3 semaines, 12 congés", 0},
		{"Contract, 25 h/week, first stretch is 4 months.", 4},
		{"Konditionen: 60 €/h, vorerst ein Jahr", 12},
		{"Prestation au semestre, le premier étant ferme (6 mois)", 6},
		{"Le matériel est garanti deux ans", 0},
		{"Le programme dure quatre ans.\nDurée de la prestation : 8 mois", 8},
		{"Nombre de jours : 160", 8},
	} {
		got, _ := when.Duration(text.New("", c.body))
		if n := value(got); n != c.want {
			t.Errorf("duration of %q = %d, want %d", c.body, n, c.want)
		}
	}
}

func value(n *int) int {
	if n == nil {
		return 0
	}
	return *n
}

// TestStartClauses holds days that make a period exact, periods behind their length, and starts of the same day.
func TestStartClauses(t *testing.T) {
	now := time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct{ body, want string }{
		{"Mission démarrant au 2e trimestre 2027, précisément le 12 avril.", "2027-04-12"},
		{"Début : T1 2027, soit le lundi 8 février", "2027-02-08"},
		{"Début : T1 2027. Réunion le 8 février", ""},
		{"7 mois, de janvier à juillet 2027", "2027-01"},
		{"Un historique de 7 mois, de janvier à juillet 2025", ""},
		{"Premier appel vendredi, on démarre aussitôt", "asap"},
		{"Le service tombe et repart aussitôt", ""},
		{"Début : aujourd'hui si possible", "asap"},
		{"Le produit est disponible aujourd'hui dans douze pays.", ""},
	} {
		if got, _ := when.Start(text.New("", c.body), now); got != c.want {
			t.Errorf("start of %q = %q, want %q", c.body, got, c.want)
		}
	}
}
