package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestStartHabits covers ways of saying the start that name it by an event, a wish, a question or a span of days.
func TestStartHabits(t *testing.T) {
	now := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	tests := []struct{ body, want string }{
		{"On se lance le 4 janvier 2027, quoi qu'il arrive.", "2027-01-04"},
		{"Février 2027 serait parfait", "2027-02"},
		{"Dates : du 8 au 12 mars 2027.", "2027-03-08"},
		{"Du lundi 8 au vendredi 19 mars 2027.", "2027-03-08"},
		{"Premier jour le 11 janvier 2027", "2027-01-11"},
		{"Start the week of 8 February 2027", "2027-02-08"},
		{"À réaliser entre le 4 janvier et le 26 février 2027", "2027-01-04"},
		{"impegno full time da marzo 2027", "2027-03"},
		{"Inicio: 1 de febrero de 2027", "2027-02-01"},
		{"Start: z.s.m.", "asap"},
		{"Incorporación inmediata", "asap"},
		{"8 jours à 700 € HT.\nLe plus tôt possible.\nÀ Lens", "asap"},
		{"Quand ? Avant les soldes, donc tout de suite.", "asap"},
		{"Rapport attendu le 30 mars 2027.", ""},
		{"Abnahme in KW 10/2027", ""},
	}
	for _, c := range tests {
		if got, _ := when.Start(text.New("", c.body), now); got != c.want {
			t.Errorf("start of %q = %q, want %q", c.body, got, c.want)
		}
	}
}

// TestDurationHabits covers stays told by their ends, traineeships, and spans that are no stay.
func TestDurationHabits(t *testing.T) {
	tests := []struct {
		title, body string
		want        int // 0: none
	}{
		{"", "La mission court de mars à novembre 2027.", 9},
		{"", "Contract until 30 Sep 2027, starting 1 April 2027", 6},
		{"", "Durée : jusqu'au 31/12/2027\nDébut : 01/07/2027", 6},
		{"", "mission qui démarre le 18/01/2027 pour s'achever le 16/07/2027", 6},
		{"", "Du lundi 8 au vendredi 19 mars 2027.", 1},
		{"", "Durata: 6 mesi", 6},
		{"", "→ freelance\n→ 1 an", 12},
		{"Alternance développeur – Brest", "Rythme école à définir, 12 mois à partir de septembre 2027", 12},
		{"Développeur Java", "Première expérience : stage ou alternance de 12 mois", 0},
		{"Développeur", "CDI 40/46K€ sur 13 mois", 0},
		{"Développeur", "entre 40 et 46 K€ brut sur 12 mois", 0},
		{"Développeur", "Un appel, un test, une visite. Trois semaines au total.", 0},
		{"Développeur", "Payment terms: 30 days", 0},
		{"Développeur", "Longue mission, trois ans si tout va bien", 0},
	}
	for _, c := range tests {
		got, _ := when.Duration(text.New(c.title, c.body))
		if (got == nil) != (c.want == 0) || got != nil && *got != c.want {
			t.Errorf("duration of %q = %v, want %d", c.body, deref(got), c.want)
		}
	}
}

func deref(v *int) int {
	if v == nil {
		return 0
	}
	return *v
}
