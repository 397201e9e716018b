package when_test

import (
	"testing"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestFirmPartsAndSmallJobs holds spans of which a part is firm, small jobs, and days that are leave or a habit.
func TestFirmPartsAndSmallJobs(t *testing.T) {
	for _, c := range []struct {
		body string
		want int // 0 is none
	}{
		{"Trente-six mois, tranche ferme de douze et deux tranches optionnelles de douze.", 12},
		{"24 mois dont 12 fermes", 12},
		{"24 months, of which 12 months firm", 12},
		{"6 mois, dont 2 de recette", 6},
		{"Venez une semaine à Compiègne, cinq jours.", 1},
		{"Venez une semaine sur deux.", 0},
		{"Venez quand vous voulez mais au moins 1 jour toutes les semaines.", 0},
		{"Il y a 6 jours de travail, je paie 300 euros par jour.", 1},
		{"Trois jours d'audit", 1},
		{"3 jours de travail par semaine", 0},
		{"Durée : 220 jours", 11},
		{"Forfait 215 jours, RTT", 0},
		{"Vos congés, comme tout le monde : 25 jours + 9 RTT.", 0},
		{"Ils montent à 410 max. Cinq mois, ça commence en mars.", 5},
		{"Un an et demi, pas moins.", 18},
		{"On part sur deux ans.", 24},
		{"Comptez deux bons mois de travail.", 2},
		{"Vous restez six mois.", 6},
		{"460 €/jour sur six mois.", 6},
		{"The previous contract ran for 3 years and ended in June 2025.", 0},
		{"De mars 2026 à fin novembre 2026", 9},
		{"Le projet a 18 mois de retard.", 0},
	} {
		got := 0
		if m, _ := when.Duration(text.New("", c.body)); m != nil {
			got = *m
		}
		if got != c.want {
			t.Errorf("duration of %q = %d, want %d", c.body, got, c.want)
		}
	}
}

// TestStrangersStarts holds starts in a stranger's words.
func TestStrangersStarts(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		{"240 € por jornada, 8 meses, empezando en octubre de 2026.", "2026-10"},
		{"Au plus tôt le 2 mars 2026", "2026-03-02"},
		{"NOW, si possible", "asap"},
		{"On a besoin de quelqu'un hier.", "asap"},
		{"We need you yesterday.", "asap"},
		{"Dix mois, du 9 mars 2026 à début janvier 2027.", "2026-03-09"},
		{"De mars 2026 à fin novembre 2026", "2026-03"},
		{"Tout à distance, c'est pressé.", "asap"},
		{"C'est une infirmière qui fait deux nuits de suite.", ""},
	} {
		if got, _ := when.Start(text.New("", c.body), now); got != c.want {
			t.Errorf("start of %q = %q, want %q", c.body, got, c.want)
		}
	}
}
