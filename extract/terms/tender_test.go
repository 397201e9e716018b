package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestSuppliersSought: whoever asks for a price, pays an invoice or writes a tender looks for a freelancer or a supplier,
// where no form of employment is named.
func TestSuppliersSought(t *testing.T) {
	for want, bodies := range map[string][]string{
		"freelance": {
			"Prix de vente : à nous proposer.",
			"Tarif à convenir",
			"Faites-moi une proposition de prix, je comparerai.",
			"Dites-nous combien vous prenez.",
			"Envoyez un devis avant vendredi",
			"Donnez-nous votre tarif, nous dirons oui ou non.",
			"Annonce déposée par un particulier · budget non renseigné · réponses : 6",
			"Send me a quote and two references",
			"Tell us your rate, we will say yes or no.",
			"Bitte um ein Angebot bis Freitag",
			"Objet du marché : tierce maintenance de neuf sites",
			"2. Contenu de la prestation\nmaintenir les services",
			"Pouvoir adjudicateur : ville de Laval",
			"Réponse au profil d'acheteur avant le 9 mars. Les prix sont inscrits dans le bordereau.",
			"Factures à 60 jours, hélas.",
			"Paiement à 30 jours fin de mois",
			"Invoices paid within 14 days",
			"Facture obligatoire.",
			"Abrechnung gegen Rechnung",
		},
		"": {
			"L'outil permet de faire un devis en ligne",
			"Vous reprenez le module de proposition chiffrée",
			"Users can send a quote to their customers",
			"Le titulaire range son bordereau",
			"L'équipe compte quatre personnes dont un apprenti",
			"Moteur de factures : le calcul de la TVA",
		},
		"permanent": {
			"Employees only, no contractors",
			"We hire employees only; contract and corp-to-corp enquiries go unanswered.",
			"CDI. Les candidatures de freelances resteront sans réponse.",
			"Permanent role. Contractors will be ignored.",
			"CDI, envoyez-nous votre proposition chiffrée",
			"Développeur en CDI\nService de quatre personnes dont un apprenti.",
		},
		"apprenticeship": {
			"Nous accueillons un apprenti pour deux ans",
			"We are looking for an apprentice",
		},
	} {
		for _, body := range bodies {
			if got := strings.Trim(fmt.Sprint(terms.Contracts(text.New("", body), terms.Hint{}).Contracts), "[]"); got != want {
				t.Errorf("contracts of %q = %q, want %q", body, got, want)
			}
		}
	}
}
