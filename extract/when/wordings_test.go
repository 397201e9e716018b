package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestLengthsInOtherWords: how long the work lasts, said without a label or in units that ads seldom use, and spans that
// are of something else.
func TestLengthsInOtherWords(t *testing.T) {
	for body, want := range map[string]int{
		"Half a year on a rolling contract.": 6,
		"Half a year's notice is required.":  0,
		"Une demi-année renouvelable.":       6,
		"Contract: 26 weeks":                 6,
		"Initial contract: 52 weeks":         12,
		"Contract: 6 weeks":                  2,
		"Contrat de 4 mois reconduit tacitement, sans pouvoir dépasser deux ans.": 4,
		"Commande de 6 mois, ne pouvant excéder 3 ans au total.":                  6,
		"We have runway for 18 months and need a Go contractor.":                  0,
		"Nous avons de la trésorerie pour 18 mois.":                               0,
		"Venez dans les plus brefs délais, pour cinq mois au moins.":              5,
		"Projeto de 9 meses.":                           9,
		"Douze semaines dans nos bureaux de Lille.":     3,
		"Eight weeks at a bank in Leeds.":               2,
		"Zehn Wochen bei einem Versicherer in Köln.":    3,
		"Six semaines de congés, treizième mois.":       0,
		"Six weeks of holiday at a company that cares.": 0,
		"Nous évaluons la charge à 45 jours.":           2,
		"On chiffre le tout à quatre mois.":             4,
		"We put the job at ten weeks.":                  3,
		"Ich schätze den Aufwand auf 60 Tage.":          3,
		"Nous estimons le délai de réponse à 15 jours.": 0,
		"Nous évaluons votre expérience à 5 ans.":       0,
		"Mission : 9M":                                                       9,
		"Contract: 6M":                                                       6,
		"Marché : 12M€":                                                      0,
		"Mission : 12M€ d'encours gérés":                                     0,
		"Comptez trois mois de développement.":                               3,
		"Prévoir dix semaines de développement.":                             3,
		"Le produit compte 3 ans de développement.":                          0,
		"Vous justifiez d'une durée de 3 ans de développement en Java.":      0,
		"At least 18 months of experience.":                                  0,
		"Un an minimum, deux si le budget suit.":                             12,
		"Deux ans minimum, renouvelable.":                                    24,
		"One year minimum, two if the funding holds.":                        12,
		"Deux ans minimum, en Java.":                                         0,
		"3 ans minimum, plus si possible, en Java.":                          0,
		"Rund 80 Tage Aufwand.":                                              4,
		"5 Tage Arbeit pro Woche":                                            0,
		"Ninety days' work.":                                                 5,
		"Une enveloppe de 60 jours.":                                         3,
		"Mission sur 14 mois, enveloppe de 140 jours.":                       14,
		"The gig is short: three weeks.":                                     1,
		"Expect four to five months.":                                        4,
		"Plan on ten weeks.":                                                 3,
		"Allow six weeks for vetting.":                                       0,
		"Expect three months' notice.":                                       0,
		"Expect two weeks of onboarding.":                                    0,
		"Ein Vierteljahr zum Einstieg.":                                      3,
		"Einmal im Vierteljahr treffen wir uns.":                             0,
		"Ein Dreivierteljahr.":                                               9,
		"De mi-mars 2026 à mi-septembre 2026.":                               6,
		"Von Mitte März 2026 bis Mitte Juni 2026.":                           3,
		"De mars 2026 à septembre 2026.":                                     7,
		"The engagement runs to 31 December 2026 from 1 April 2026.":         9,
		"Démarrage : février 2026. Mission longue durée (jusqu'à fin 2026).": 0,
		"Démarrage en février 2026, jusqu'à fin 2026.":                       11,
		"Quantité commandée : 100 unités d'œuvre (1 UO = 1 jour)":            5,
		"Volume : 60 UO, une UO vaut une journée.":                           3,
	} {
		got, _ := when.Duration(text.New("Dev", body))
		n := 0
		if got != nil {
			n = *got
		}
		if n != want {
			t.Errorf("duration of %q = %d, want %d", body, n, want)
		}
	}
}

// TestBeginningsInOtherWords does the same for the start.
func TestBeginningsInOtherWords(t *testing.T) {
	now := time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC)
	for body, want := range map[string]string{
		"Collaborazione di 12 mesi dal 1° settembre 2026.":                          "2026-09-01",
		"Le poste se libère le 31 mai 2026, vous prenez la suite le 1er juin 2026.": "2026-06-01",
		"You take over from her on 1 July 2026.":                                    "2026-07-01",
		"Ouverture du chantier le 20 avril 2026.":                                   "2026-04-20",
		"Starting the moment we agree terms.":                                       "asap",
		"Start date at the moment unknown.":                                         "",
		"Start once we have signed.":                                                "asap",
		"Start once the budget is approved.":                                        "",
		"Beginn: sobald die Finanzierung steht":                                     "",
		"Démarrage dès que le budget est voté.":                                     "",
		"Démarrage sitôt le contrat signé.":                                         "asap",
		"Démarrage dès que vous êtes libre.":                                        "asap",
		"Le besoin est immédiat.":                                                   "asap",
		"The need is immediate.":                                                    "asap",
		"Réponse attendue pour le 30/01/2026.":                                      "",
		"Vos offres sont attendues le 4 mai 2026.":                                  "",
		"Replies required by 30 January 2026.":                                      "",
		"Consultante attendue le 4 mai 2026.":                                       "2026-05-04",
		"La recette usine dure trois mois et commence le 7 avril 2026.":             "",
		"La saison débute le 1er juin 2026.":                                        "",
		"The training starts on 1 June 2026.":                                       "",
		"La mission débute le 1er juin 2026.":                                       "2026-06-01",
		"Le projet commence le 1er juin 2026.":                                      "2026-06-01",
		"De mi-mars 2026 à mi-septembre 2026.":                                      "2026-03",
		"Première journée le 4 mai 2026.":                                           "2026-05-04",
		"On vous accueille le 4 mai 2026.":                                          "2026-05-04",
		"Work gets under way on 1 June 2026.":                                       "2026-06-01",
		"The role opens up on 1 June 2026.":                                         "2026-06-01",
		"Le badge sera prêt le 4 mai 2026.":                                         "",
		"We needed you last week.":                                                  "asap",
		"Vous commencez quand vous voulez.":                                         "",
		"Entretiens dès que possible.":                                              "",
		"Livraison dès que possible.":                                               "",
		"Entretiens cette semaine, démarrage dès que possible.":                     "asap",
		"ASAP, entretiens cette semaine.":                                           "asap",
		"Après la formation, vous commencez le 1er juin 2026.":                      "2026-06-01",
	} {
		if got, _ := when.Start(text.New("Dev", body), now); got != want {
			t.Errorf("start of %q = %q, want %q", body, got, want)
		}
	}
}
