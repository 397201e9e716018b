package when_test

import (
	"testing"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestFirstStretch holds how long the work lasts at first, which more may follow.
func TestFirstStretch(t *testing.T) {
	for body, want := range map[string]int{
		"auf Rechnung: 85 bis 92 Euro pro Stunde, zunächst für ein Jahr": 12,
		"Zunächst für ein Jahr.":                    12,
		"90 €/h, vorerst für sechs Monate":          6,
		"Erst einmal für ein halbes Jahr.":          6,
		"Zunächst auf ein Jahr angelegt.":           12,
		"£500 a day, initially for a year":          12,
		"For a year to begin with.":                 12,
		"450 €/j, pour un an dans un premier temps": 12,
		"D'abord pour six mois.":                    6,
		"Pour commencer, un an.":                    12,
		"450 €/j, pour un an pour commencer":        12,
		"Assistance technique, indépendants ou sociétés, 3 ans au plus (loi oblige), 12 mois pour la première commande": 12,
		"3 ans au plus, 12 mois pour la première commande":                                                              12,
		"Trois ans maximum, dont 12 mois pour la première tranche.":                                                     12,
		"6 mois pour la première période.":                                                                              6,
		"Three years at most, twelve months for the first order.":                                                       12,
		"Höchstens drei Jahre, zwölf Monate für den ersten Abruf.":                                                      12,
		"D'abord un an de réflexion, puis la décision.":                                                                 0,
		"Zunächst zehn Jahre alt, dann ersetzt.":                                                                        0,
		"We need one more pair of hands for 5 months:":                                                                  5,
		"We need one more pair of hands for 5 months. Invoices are paid within a week.":                                 5,
		"Il nous faut deux bras de plus pendant cinq mois. Factures payées sous une semaine.":                           5,
		"Dès que vous êtes libre, pour un an":                                                                           12,
		"ASAP, pour un an.":                                                                                             12,
		"À partir de mars 2027, pour un an.":                                                                            12,
		"Immediate start, for a year.":                                                                                  12,
		"Hardware that costs us $4,100 a month in total. One more pair of hands for 5 months.":                          5,
		"£500 a week in total.":                                                                                         0,
		"Contrat : 12 mois + 12 mois.":                                                                                  12,
		"Vous restez parmi nous neuf mois.":                                                                             9,
		"Un premier bon de commande de trois mois.":                                                                     3,
		"40 jours à répartir sur l'année.":                                                                              2,
		"Le chantier durera dix mois.":                                                                                  10,
		"Comptez huit mois de travail.":                                                                                 8,
		"Nous signons pour six mois.":                                                                                   6,
		"La mission court jusqu'au 30 juin 2027, à compter du 4 janvier 2027.":                                          6,
		"Délai de livraison : 6 semaines.":                                                                              0,
		"Abonnement de 12 mois offert à nos clients.":                                                                   0,
		"Nous existons depuis six mois.":                                                                                0,
		"Retour sur investissement en 18 mois.":                                                                         0,
		"Le projet a déjà pris six mois de retard.":                                                                     0,
		"Planned length is seven months.":                                                                               7,
		"We'd need you for about four months.":                                                                          4,
		"A year, with a break clause at six months.":                                                                    12,
		"The previous contract ran for two years.":                                                                      0,
		"Our release cycle is three months.":                                                                            0,
		"Geplant sind acht Monate.":                                                                                     8,
		"Bis Ende Juni 2027, Start am 4. Januar 2027.":                                                                  6,
		"Gewährleistung 24 Monate.":                                                                                     0,
	} {
		got := 0
		if m, _ := when.Duration(text.New("DevOps", body)); m != nil {
			got = *m
		}
		if got != want {
			t.Errorf("%s: %d, want %d", body, got, want)
		}
	}
}

// TestStartsUnderBareHeadings holds starts under a heading of one word, nominations, and the end of "back-end".
func TestStartsUnderBareHeadings(t *testing.T) {
	for _, c := range []struct{ title, body, want string }{
		{"Dev", "À caler en janvier 2027.", "2027-01"},
		{"Dev", "Début à caler en janvier 2027.", "2027-01"},
		{"Dev", "Démarrage : à caler, janvier 2027", "2027-01"},
		{"Dev", "Date de début à caler courant mars 2027.", "2027-03"},
		{"Dev", "Entretiens à caler en janvier 2027.", ""},
		{"Dev", "Réunion à caler en janvier 2027.", ""},
		{"Dev", "Promotion de mars 2027, rentrée le 3.", ""},
		{"Formateur Java", "Promotion de mars 2027.", ""},
		{"Dev", "Promo de janvier 2027 : 12 élèves.", ""},
		{"CDI Dev Node", "### La date\n1er octobre 2026.", "2026-10-01"},
		{"CDI Dev Node", "Quand\n1er octobre 2026.", "2026-10-01"},
		{"CDI Dev Node", "## Quand ?\nLe 1er octobre 2026.", "2026-10-01"},
		{"CDI Dev Node", "# Date\n1er octobre 2026", "2026-10-01"},
		{"CDI Dev Node", "# When\n1 October 2026", "2026-10-01"},
		{"CDI Dev Node", "# Wann\n1. Oktober 2026", "2026-10-01"},
		{"CDI Dev Node", "# Date de publication\n1er octobre 2026", ""},
		{"CDD Dev Java – ministère", "Dépôt des dossiers jusqu'au 5 juin 2026, auditions fin juin, affectation au 1er septembre 2026.", "2026-09-01"},
		{"CDD Dev Java – ministère", "Affectation le 1er septembre 2026.", "2026-09-01"},
		{"CDD Dev Java – ministère", "Nomination au 1er septembre 2026.", "2026-09-01"},
		{"CDD Dev Java – ministère", "Recrutement au 1er septembre 2026.", "2026-09-01"},
		{"CDD Dev Java – ministère", "Poste à pourvoir au 1er septembre 2026.", "2026-09-01"},
		{"Alternance Java – 12 mois", "Alternance de 12 mois en développement back-end à partir du 14/09/2026.", "2026-09-14"},
		{"Stage Java", "Stage de 6 mois en développement à partir du 01/03/2027.", "2027-03-01"},
		{"Mission Java", "Mission de développement à partir du 01/03/2027.", "2027-03-01"},
		{"Java contract", "Six months of development from 1 March 2027.", "2027-03-01"},
		{"Mission Java", "Livraison à partir du 01/03/2027.", ""},
		{"Java – Toulouse", "À partir de mars 2027, pour un an.", "2027-03"},
		{"Java – Lezennes", "Il faut être là pour le 12 octobre 2026, le précédent presta sort fin septembre", "2026-10-12"},
		{"Java – Lezennes", "Vous serez parmi nous le 12 octobre 2026.", "2026-10-12"},
		{"Java – Leeds", "We need you with us by 12 October 2026.", "2026-10-12"},
		{"Shopware – Fürth", "Wir möchten zum 2. November 2026 loslegen.", "2026-11-02"},
		{"Shopware – Fürth", "Wir wollen am 2. November 2026 anfangen.", "2026-11-02"},
		{"Go – Lyon", "Ordre de service prévu le 1er octobre 2026", "2026-10-01"},
		{"Go – Lyon", "Notification de l'ordre de service : 1er octobre 2026", "2026-10-01"},
		{"AS/400 – Carvin", "Poste ouvert immédiatement", "asap"},
		{"AS/400 – Carvin", "Le poste est à pourvoir sans attendre.", "asap"},
		{"AS/400 – Leeds", "The role is open immediately.", "asap"},
		{"D", "Wir möchten am 2. November 2026 loslegen.", "2026-11-02"},
		{"D", "Wir wollen zum 2. November 2026 starten.", "2026-11-02"},
		{"D", "Zum 2. November 2026 geht es los.", "2026-11-02"},
		{"D", "Am 2. November 2026 loslegen.", "2026-11-02"},
		{"D", "Zum 2. November 2026 loslegen.", "2026-11-02"},
		{"D", "On veut démarrer le 2 novembre 2026.", "2026-11-02"},
		{"D", "Le 2 novembre 2026 on démarre.", "2026-11-02"},
		{"D", "Wir beginnen am 2. November 2026.", "2026-11-02"},
		{"D", "Am 2.11.2026 loslegen.", "2026-11-02"},
		{"Django – Nancy", "Durée du marché : 10 mois à partir de la notification\nRemise des plis : 2 octobre 2026, midi\nCandidat : indépendant", ""},
		{"Django – Nancy", "Dépôt des offres : 2 octobre 2026", ""},
		{"Dev", "La mission court jusqu'au 30 juin 2027, à compter du 4 janvier 2027.", "2027-01-04"},
		{"Dev", "Bis Ende Juni 2027, Start am 4. Januar 2027.", "2027-01-04"},
		{"Dev", "Début de la mission : semaine du 5 avril 2027.", "2027-04-05"},
		{"Dev", "À pourvoir pour le 1er mars 2027.", "2027-03-01"},
		{"Dev", "Nous voulons démarrer avec vous en février 2027.", "2027-02"},
		{"Dev", "Idéalement, vous êtes là le 3 mai 2027.", "2027-05-03"},
		{"Dev", "Entrée en fonction : 01/06/2027.", "2027-06-01"},
		{"Dev", "La version 2 sort le 1er juin 2027.", ""},
		{"Dev", "Le marché est notifié le 1er mars 2027.", ""},
		{"Dev", "Audit prévu le 12 avril 2027.", ""},
		{"Dev", "Le contrat en cours se termine le 31 mars 2027.", ""},
		{"Dev", "Starts Monday 5 April 2027.", "2027-04-05"},
		{"Dev", "We hope to have someone in place by March 2027.", "2027-03"},
		{"Dev", "The licence expires on 1 June 2027.", ""},
		{"Dev", "Wunschtermin für den Start: April 2027.", "2027-04"},
		{"Dev", "Die Migration endet am 1. Juni 2027.", ""},
		{"Dev", "Ab dem 1. April 2027 brauchen wir Sie.", "2027-04-01"},
	} {
		if got, _ := when.Start(text.New(c.title, c.body), now); got != c.want {
			t.Errorf("start of %q, %q = %q, want %q", c.title, c.body, got, c.want)
		}
	}
}
