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
			"Il faut pouvoir nous établir une facture, avec un SIRET.",
			"Combien vous prendriez pour remettre ça debout ?",
			"Ni CDI ni CDD : vous facturez votre journée, un prix jour convenu.",
			"Pas d'embauche, nous prenons un prestataire externe.",
			"B2B only, monthly invoice",
			"Une presta de six mois",
			"Vous passez par votre propre structure.",
			"Wir beauftragen Selbstständige.",
			"Rémunération sur note d'honoraires",
			"Un free pour quatre mois, remote",
			"Abrechnung gegen Rechnung",
		},
		"": {
			"L'outil permet de faire un devis en ligne",
			"Vous reprenez le module de proposition chiffrée",
			"Users can send a quote to their customers",
			"Le titulaire range son bordereau",
			"L'équipe compte quatre personnes dont un apprenti",
			"L'application doit générer une facture mensuelle",
			"Free software",
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
		"freelance permanent": {
			"CDI chez nous ou bien prestation, au choix",
			"Embauche en CDI possible, mais un free longue durée nous va aussi.",
		},
		"fixed-term": {
			"Contrat de travail temporaire de cinq mois",
			"Hired as a temporary employee until June",
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
