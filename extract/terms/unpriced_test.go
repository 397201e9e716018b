package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// A form of employment may be meant without its price, and named without being offered.
func TestFormsWithoutPriceAndWithoutOffer(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		// a price that is left open
		{"Durée : 6 mois\nTarif : nous consulter", "freelance"},
		{"- tarif : dites-nous le vôtre", "freelance"},
		{"Tarif : non communiqué", "freelance"},
		{"Tarif d'achat (freelance) : non communiqué\nCDI possible", "freelance permanent"},
		{"Freelance : non précisé", "freelance"},
		{"Tarif : merci de nous le communiquer", "freelance"},
		{"Prix : nous consulter\nDurée : 6 mois", "freelance"},
		{"Rate: tell us yours\n6 months", "freelance"},
		{"Satz: nach Absprache", "freelance"},
		{"Le panier affiche le prix : nous consulter", ""},
		{"Prix : 12 € le kilo, vendu en ligne", ""},
		{"Freelance : non", ""},
		{"Le module affiche un champ tarif : libre", ""},
		{"Mission de 5 mois. Prétentions à indiquer dans votre réponse.", "freelance"},
		{"Mission de 5 mois. Prétentions salariales à indiquer.", ""},
		{"Vos missions : développer. Prétentions à indiquer.", ""},
		// what the company does
		{"Groupe de travail temporaire, TJM de 500 €", "freelance"},
		{"Contrat de travail temporaire de 6 mois", "fixed-term"},
		// tenders of German authorities
		{"Ausschreibung, Los 1\nLaufzeit: 12 Monate", "freelance"},
		{"Leistungsbeginn: 01.03.2027", "freelance"},
		{"Der Preis steht im Preisblatt, Nebenangebote sind nicht zugelassen.", "freelance"},
		{"Vergabe Nr. 2027-11\nAngebote bis 15.05.2027", "freelance"},
		{"Der Auftragnehmer stellt zwei Personen. Zuschlag auf das wirtschaftlichste Angebot.", "freelance"},
		{"Sie pflegen das Portal für Ausschreibungen der Stadt.", ""},
		{"Festanstellung. Ausschreibung 2027-14", "permanent"},
		// employed by a supplier
		{"Statut indépendant ou salarié d'une société de services", "freelance"},
		{"Freelance ou salarié d'un cabinet de conseil", "freelance"},
		{"Indépendant ou salarié, au choix", "freelance permanent"},
		// tried before
		{"En freelance pour commencer (on a passé un an à vouloir recruter en CDI).", "freelance"},
		{"Nous avons essayé de recruter en CDI, sans y parvenir. Mission freelance de 6 mois.", "freelance"},
		{"Freelance. On a cherché en CDI pendant un an, sans succès.", "freelance"},
		{"Freelance. On ne veut plus recruter en CDI.", "freelance"},
		{"Le client ne veut plus de son ancien prestataire et cherche un freelance.", "freelance"},
		{"L'agence recrute plus de trois freelances.", "freelance"},
		{"Nous souhaitons recruter en CDI.", "permanent"},
		// politely refused
		{"Poste en CDI. Les indépendants sont remerciés de ne pas nous solliciter.", "permanent"},
		{"CDI. Nous ne donnerons pas suite aux candidatures d'indépendants.", "permanent"},
		{"CDI. Inutile de nous proposer du freelance.", "permanent"},
		{"Permanent role. Contractors and agencies are kindly asked not to apply.", "permanent"},
		{"CDI. Merci aux freelances de ne pas nous contacter.", "permanent"},
	} {
		if got := strings.Trim(fmt.Sprint(terms.Contracts(text.New("", c.body), terms.Hint{}).Contracts), "[]"); got != c.want {
			t.Errorf("contracts of %q = %q, want %q", c.body, got, c.want)
		}
	}
}
