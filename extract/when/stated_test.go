package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestStatedTerms holds short ads with both facts: labels that name a unit, abbreviations, amounts of work spread over a
// time, and dates beside a start that are none.
func TestStatedTerms(t *testing.T) {
	now := time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		body   string
		months int // 0 is none
		start  string
	}{
		{"Nombre de jours : 80\nDébut des prestations : 1er février 2027", 4, "2027-02-01"},
		{"Durée (mois) : 9\nDem : 04.01.2027", 9, "2027-01-04"},
		{"Nombre de jours : 218\nPériode : 01/01/2027 – 31/12/2027", 12, "2027-01-01"},
		{"Nombre de jours de télétravail : 2", 0, ""},
		{"Nombre de jours : 2 par semaine", 0, ""},
		{"PA : 420 - durée : 8m - démarrage : 02/27 - lieu : 92 Clichy", 8, "2027-02"},
		{"Volume : 4M de lignes, 38/42 heures", 0, ""},
		{"Dem : 05.01.2027\nFin : 31.12.2027", 12, "2027-01-05"},
		{"Début : 6 janvier 27\nDurée six mois", 6, "2027-01-06"},
		{"Starting January 27, fully remote", 0, ""},
		{"Démarrage : février 27", 0, "2027-02"},
		{"Démarrage prévu en mars '27", 0, "2027-03"},
		{"4 jours par semaine pendant 7 mois", 7, ""},
		{"10 jours par mois sur 1 an", 12, ""},
		{"110 jours à répartir sur 8 mois", 8, ""},
		{"60 jours de travail entre février et septembre 2027", 8, "2027-02"},
		{"380 € par jour, 9 jours par mois, pendant un an.", 12, ""},
		{"40 hours a week, contract until 31 December 2027, starting 4 January 2027", 12, "2027-01-04"},
		{"Je cherche un profil pour une mission de 5 à 8 mois chez un assureur", 5, ""},
		{"Durée : 6 mois sur site", 6, ""},
		{"Mission de 3 jours sur site", 0, ""},
		{"Trois mois de freelance puis embauche", 3, ""},
		{"Contrat annuel", 12, ""},
		{"Entretien annuel, bilan annuel", 0, ""},
		{"La start-up a levé 3 M€ en mars 2026\nPrise de poste : immédiate", 0, "asap"},
		{"Début au plus tôt le 1er mars 2027", 0, "2027-03-01"},
		{"Début souhaité au plus tard le 15/01/2027", 0, "2027-01-15"},
		{"Rapport à rendre au plus tard le 15/01/2027", 0, ""},
		{"début au mois d'avril 2027", 0, "2027-04"},
		{"Dispo : sous 15 jours", 0, "asap"},
		{"Réponse sous 15 jours", 0, ""},
		{"Entretien sous 48h, démarrage le 4 janvier 2027", 0, "2027-01-04"},
		{"Démarrage : la semaine prochaine", 0, "asap"},
		{"On peut commencer dès la signature.", 0, "asap"},
		{"Inicio: inmediato. Duración: 6 meses", 6, "asap"},
		{"Durée du marché : 48 mois. Première commande ferme : 8 mois.", 8, ""},
		{"Exécution prévue entre le 01/03/2027 et le 28/02/2028.", 12, "2027-03-01"},
		{"Démarrage au plus tôt : 01/02/2027\nFin au plus tard : 31/12/2027", 11, "2027-02-01"},
		{"Jusqu'à quand : 31/12/2027\nÀ partir de quand : 04/01/2027", 12, "2027-01-04"},
		{"On a de quoi payer 470 € la journée à quelqu'un de bon pendant sept mois.", 7, ""},
		{"24 jours de développement à 350 €, entre janvier et avril 2027.", 4, "2027-01"},
		{"CHF 980.-/Tag, mind. 6 Monate, Start nach Vereinbarung", 6, ""},
		{"La mission démarre le premier février 2027.", 0, "2027-02-01"},
		{"Notre client voudrait quelqu'un pour le 1er mars 2027.", 0, "2027-03-01"},
		{"Démarrage dès que le badge est prêt", 0, "asap"},
		{"Closing date: 9 January 2027", 0, ""},
		{"Le lancement du satellite est prévu le 8 octobre 2027.", 0, ""},
		{"Le lancement de la mission est prévu le 1er février 2027.", 0, "2027-02-01"},
		{"Le projet a commencé en mars 2026, nous recrutons au 1er avril 2027.", 0, "2027-04-01"},
		{"Début : janvier ou février 2027", 0, "2027-01"},
		{"🕐 Immédiat\n🗓 6 mois", 6, "asap"},
		{"Réponse :\nimmédiate par mail", 0, ""},
		{"8 jours entre le 11 et le 22 janvier 2027", 1, "2027-01-11"},
		{"Il reste 5 mois de projet.", 5, ""},
		{"Durée estimée : 5 mois\nBadge portuaire exigé (comptez 3 semaines)", 5, ""},
		{"Recrutement contractuel de 3 ans", 36, ""},
		{"Salaire : 34K à 41K + 13,5 mois + participation", 0, ""},
		{"Number of days: 220\nStart: 01/02/2027\nEnd: 31/01/2028", 12, "2027-02-01"},
		{"Un consultant, une quarantaine de jours d'ici juillet", 2, ""},
		{"three-month initial term, three days in Limerick, kicks off on 18 January 2027", 3, "2027-01-18"},
		{"The call-off runs from 1 April 2027 to 31 March 2028.", 12, "2027-04-01"},
		{"Es geht um ein halbes Jahr, los geht es im Februar 2027.", 6, "2027-02"},
		{"📅 05/01/2027\n⏱️ 6 mois", 6, "2027-01-05"},
		{"Nous venons de lever 9 M€ auprès de deux fonds (janvier 2027).", 0, ""},
		{"Lancement au festival d'Avignon (juillet 2027).", 0, ""},
		{"Das Projekt ist bis Ende Juni 2027 finanziert und startet am 11. Januar 2027.", 6, "2027-01-11"},
		{"À raison de 3 jours par semaine (on compte 10 mois)", 10, ""},
		{"Wir suchen ab Februar 2027 für zunächst 3 Monate. Die Messe dauert vom 4. bis 8. Mai 2027.", 3, "2027-02"},
		{"Durée 1 an et plus", 12, ""},
		{"Trois ans de visibilité, commande initiale d'un an", 12, ""},
		{"Budget 2027 : 24 000 €, soit 60 jours à 400 €", 3, ""},
		{"until 30 September 2027, from 1 April 2027", 6, "2027-04-01"},
		{"Une coopérative (14 salariés au même salaire) recherche un renfort de 4 mois, de mars à juin 2027.", 4, "2027-03"},
		{"La garantie court du 1er mars 2027 au 28 février 2028.", 0, ""},
		{"On vous espère le 2 février 2027.", 0, "2027-02-02"},
		{"Lot attribué pour 4 ans, commande de 180 jours.", 9, ""},
		{"Durée: 6m renouvelable", 6, ""},
		{"Recrutement immédiat.", 0, "asap"},
		{"Six mois minimum, à Nancy, tout de suite.", 6, "asap"},
		{"380 € à 420 € selon expérience. 5 mois. Janvier 2027.", 5, "2027-01"},
		{"Expérience\n5 mois", 0, ""},
		{"540 €/jour, 1 an, démarrage 01/02/2027.", 12, "2027-02-01"},
		{"Java, 2 ans, Lyon, démarrage 01/02/2027.", 0, "2027-02-01"},
		{"Démarrage au 04/01/27. Visibilité un an. 2 jours de présence.", 12, "2027-01-04"},
		{"On aimerait vous voir le 1er février 2027.", 0, "2027-02-01"},
		{"Entrée : 11 janvier 2027", 0, "2027-01-11"},
		{"Entrée en vigueur : 11 janvier 2027", 0, ""},
	} {
		d := text.New("Dev back", c.body)
		months := 0
		if m, _ := when.Duration(d); m != nil {
			months = *m
		}
		if months != c.months {
			t.Errorf("duration of %q = %d, want %d", c.body, months, c.months)
		}
		if start, _ := when.Start(d, now); start != c.start {
			t.Errorf("start of %q = %q, want %q", c.body, start, c.start)
		}
	}
}
