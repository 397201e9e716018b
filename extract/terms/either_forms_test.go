package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestFormsOfPeople: colleagues told one by one, people who are looked after or leave, choices between two papers, and
// prices left to whoever answers.
func TestFormsOfPeople(t *testing.T) {
	for want, ads := range map[string][]string{
		"freelance": {
			"|L'équipe : deux CDI, un alternant, un CDD, et vous, en indépendant.",
			"|L'équipe compte un CDD et trois CDI. Mission freelance.",
			"|Vous rejoignez un CDI, un CDD et un prestataire. Freelance.",
			"|Équipe : un CDI et deux freelances ; vous serez le troisième freelance.",
			"|Mission freelance : former un apprenti et documenter.",
			"|OCR : lire une facture ou fiche de paie, en freelance.",
			"|Le tarif ? Dites-nous le vôtre, nous verrons.\nMission de 7 mois.",
			"|Le prix ? Proposez.",
			"|Côté tarif, dites-nous le vôtre.",
			"|The rate? Tell us yours.",
			"|Der Satz? Nennen Sie Ihren.",
			"|Nennen Sie uns Ihren Stundensatz.",
			"Java-Projekt auf Werkvertragsbasis|Abgerechnet wird nach Abnahme.",
			"|Selbstständige und kleine GmbHs können anbieten.",
			"|Wir suchen Selbständige.",
			"|Selbstständige können sich melden.",
			"|Freiberuflich, im Team mit vier Festangestellten.",
			"|Contract. A permanent solution is needed.",
			"|En direct ou via votre société.",
			"|1099; we are unable to offer W2 or full-time employment.",
			"Développeur PHP indépendant – Pau|Démarrage en avril.",
			"Prestation développeur C# – Toulouse|WPF.",
			"|Nous avons essayé le CDI, nous passons au freelance.",
			"|Votre futur chef est en CDI, vous serez en prestation.",
			"|Vous nous envoyez une facture, on la paie.",
			"|Aucun lien de subordination.",
			"|Freie Mitarbeiter ja, Festanstellung nein.",
			"|Full-time and permanent staff share the canteen. Contract, six months.",
			"|SIRET obligatoire.",
			"|Sous statut TNS.",
			"|Auf selbstständiger Basis.",
			"|Subunternehmer gesucht.",
			"|Freelance pour le remplacement d'un congé maternité.",
			"|Merci de ne pas postuler en CDI ; mission freelance.",
			"|Ni CDI ni CDD : de la prestation.",
		},
		"permanent": {
			"Permanent Backend Developer, Perth|No contractors, please.",
			"|Full-time and permanent, no agencies.",
			"|Inutile de postuler en freelance. CDI.",
			"|CDI intérimaire.",
			"|CDI. Encadrer un alternant.",
			"|CDI. L'équipe cherche un dev senior et forme un alternant.",
			"|Wir stellen Sie fest ein.",
			"|Le poste, tenu jusqu'ici par un freelance, passe en CDI.",
			"|Nous internalisons : le freelance part, un CDI arrive.",
			"|Transformation d'un poste de prestataire en CDI.",
			"|Après deux ans de freelances, place à un CDI.",
			"|Freelancers built it; we now want an employee.",
			"|We've tried contractors; this time it's permanent.",
			"|After years of contractors we're hiring a permanent engineer.",
			"|Bisher machte das ein Freelancer, jetzt suchen wir einen Festangestellten.",
			"|Festanstellung. Ausbildung ab DQR 6 wünschenswert.",
			"|It's permanent from day one.",
			"|Le binôme : un CDI et un stagiaire. CDI également pour vous.",
			"Back Java : vous encadrerez un apprenti|CDI à Nevers. L'apprenti est déjà là, l'intérimaire part en juin.",
			"Back Java, un apprenti à encadrer|CDI à Lyon.",
			"|CDI. L'intérimaire actuel nous quitte.",
			"|CDI. Nous avions un intérimaire.",
			"|Poste permanent, le freelance actuel part.",
			"|Contrato indefinido; no trabajamos con autónomos.",
			"|Tempo indeterminato; non collaboriamo con liberi professionisti.",
			"|Contrato sem termo. Não aceitamos recibos verdes.",
			"|Wir bieten eine Anstellung.",
			"|Software für Selbstständige. Festanstellung.",
			"|Festanstellung. Abgeschlossene Ausbildung als Fachinformatiker.",
			"|Weiterbildung und Ausbildung bei uns inklusive. Festanstellung.",
			"|Vous rejoignez une équipe de six, en CDI.",
		},
		"freelance permanent": {
			"C++: frei oder fest|Dresden.",
			"|Freie Mitarbeit ist uns ebenso recht wie eine Anstellung.",
			"|Anstellung oder freie Mitarbeit möglich.",
			"|Vous facturez ou vous êtes salarié, au choix.",
			"|Bulletin de salaire ou facture, comme vous voulez.",
			"|Prestation ou embauche, au choix.",
			"|Could be perm, could be contract.",
			"|Contract initially, perm later.",
			"|Employed or self-employed, as you prefer.",
			"|Payroll or invoice, you choose.",
		},
		"permanent fixed-term": {
			"|L'équipe recrute un CDI et un CDD.",
			"|Deux postes : un CDI et un CDD.",
		},
		"fixed-term": {
			"|Team: two permanents, one contractor, and you, on a fixed-term contract.",
			"|CDD. Vous encadrez deux apprentis.",
			"|Remplacement d'un congé parental.",
			"|Contrat de remplacement de huit mois.",
			"|Contrat à durée limitée au projet.",
			"|Intérimaire pour trois mois.",
		},
		"apprenticeship": {
			"Ausbildung Fachinformatiker:in, Kassel|Java, SQL.",
			"|Dreijährige Ausbildung ab September in unserem Team.",
			"|Wir bilden aus: Fachinformatiker (m/w/d).",
			"|Alternant H/F.",
			"|Nous prenons un alternant.",
			"|Apprentissage de deux ans.",
			"Ausbildung Fachinformatikerin|Vergütung nach Tarif, Übernahme möglich.",
			"|Azubi gesucht, Start September.",
		},
		"": {
			"|Le tarif de la billetterie ? Il est calculé par le module.",
			"|Notre moteur lit tout document, fiche de paie ou facture.",
			"|Ihr Profil: Ausbildung Fachinformatiker.",
			"|Vous gérez votre planning avec votre entreprise.",
			"Développeur Java, éditeur indépendant|Java.",
			"|This isn't a permanent post.",
			"|Our tax app tells whether someone is employed or self-employed.",
			"|Permanent access to the building.",
		},
	} {
		for _, ad := range ads {
			title, body, _ := strings.Cut(ad, "|")
			if got := strings.Trim(fmt.Sprint(terms.Contracts(text.New(title, body), terms.Hint{}).Contracts), "[]"); got != want {
				t.Errorf("contracts of %q = %q, want %q", ad, got, want)
			}
		}
	}
}
