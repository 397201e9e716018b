package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestStrangersWordsForStarts: when the work starts, as strangers say it, and dates of other things.
func TestStrangersWordsForStarts(t *testing.T) {
	now := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	for body, want := range map[string]string{
		"Please be able to join immediately.":                                           "asap",
		"This vacancy is to be filled immediately.":                                     "asap",
		"We'd like to get going straight away. $50/hour.":                               "asap",
		"Arrivée espérée sans tarder, dans les meilleurs délais.":                       "asap",
		"Poste à pourvoir dans les plus brefs délais.":                                  "asap",
		"Bitte gleich anfangen: Beginn umgehend.":                                       "asap",
		"Sofortiger Einstieg erwünscht.":                                                "asap",
		"Mission pluriannuelle, sans terme annoncé, à partir du 13/07/2026.":            "2026-07-13",
		"Merci de répondre dans les meilleurs délais.":                                  "",
		"Les incidents sont à traiter sans tarder.":                                     "",
		"Marché public, lot 4. Remise des plis au 27 mars 2026.":                        "",
		"Dépôt des offres : 27 mars 2026.":                                              "",
		"Interviews begin on 11 May 2026.":                                              "",
		"Les entretiens débuteront le 11 mai 2026.":                                     "",
		"Die Vorstellungsgespräche beginnen am 11. Mai 2026.":                           "",
		"The work will begin on 11 May 2026.":                                           "2026-05-11",
		"Cinq jours d'audit en mai 2026, pas davantage.":                                "2026-05",
		"Ten days of consulting in May 2026.":                                           "2026-05",
		"Dix jours de développement, livraison en mai 2026.":                            "",
		"You've got seven years' experience. You would be in post from September 2026.": "2026-09",
	} {
		if got, _ := when.Start(text.New("", body), now); got != want {
			t.Errorf("start of %q = %q, want %q", body, got, want)
		}
	}
}

// TestStrangersWordsForDurations does the same for how long it lasts.
func TestStrangersWordsForDurations(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        int
	}{
		{"QA", "Mission d'indépendant. Deux mois à distance complète.", 2},
		{"QA", "Freelance. Trois mois sur site, puis à distance.", 0},
		{"Apprentissage – développement", "Apprentissage d'un an, salaire réglementaire.", 12},
		{"Dev", "La recette s'étend du 4 mai au 26 juin ; vous intervenez pendant 40 jours au total.", 2},
		{"Dev", "CDI. Trente mois : c'est le temps moyen que nos développeurs passent sur un même produit.", 0},
		{"Dev", "Début souhaité : 2026-05-11 ; fin de la première période : 2026-11-10, soit 6 mois.", 6},
		{"Dev", "La réglementation s'applique le 1er janvier 2027 ; vous intervenez 15 mois.", 15},
		{"Dev", "Vous intervenez deux jours par semaine.", 0},
		{"Dev", "It's a two-week job; deadline 30 May 2026.", 1},
		{"Dev", "Honoraires : 6 000 € HT par mois, pour seize jours de travail.", 0},
		{"Dev", "Compter huit semaines d'enquête avant l'accès, puis 14 mois de travail.", 14},
		{"Dev", "Visibilité de 18 mois, arrivée asap.", 18},
		{"Dev", "Contrat signé pour 220 jours.", 11},
		{"Dev", "CDI, forfait 218 jours.", 0},
		{"Dev", "Laufzeit anderthalb Jahre.", 18},
		{"Dev", "Duration: two and a half years.", 30},
		{"Dev", "Contract for a year and a half.", 18},
		{"Dev", "Freelance. Quatre-vingts jours sont commandés.", 4},
		{"Dev", "Forty days are budgeted.", 2},
		{"Dev", "Durée maximale des contrats chez ce client : 3 ans ; le vôtre sera de 12 mois.", 12},
		{"Dev", "Contracts here have a maximum length of 3 years; yours will be six months.", 6},
	} {
		got, _ := when.Duration(text.New(c.title, c.body))
		n := 0
		if got != nil {
			n = *got
		}
		if n != c.want {
			t.Errorf("duration of %q = %d, want %d", c.body, n, c.want)
		}
	}
}
