package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestDeals holds how work is bought where no form of employment is named, and what only sounds like it.
func TestDeals(t *testing.T) {
	for want, bodies := range map[string][]string{
		"freelance": {
			"Prestation de 18 mois",
			"Prestation, 9 mois",
			"En prestation, 9 mois.",
			"Prestation régie longue durée",
			"Prestation - tarif selon profil",
			"Type de contrat : régie",
			"Contrat de prestation 18 mois",
			"Nous sommes titulaires de l'accord-cadre et cherchons un sous-traitant.",
			"Sous-traitance, nationalité française exigée.",
			"Marché à bons de commande",
			"CDI possible à l'issue de la mission ? Non. Freelance.",
			"Selbstständige Tätigkeit, 6 Monate.",
			"Bitte mit Angabe Ihres Stundensatzes",
			"Honorarvorstellungen gern per Mail",
			"Job title: Network consultant (Contract)",
			"Contract length: 6 months",
			"Facturation à la journée",
			"On cherche un indé pour trois mois.",
		},
		"freelance permanent": {
			"Nous recherchons des développeurs, salariés ou indépendants.",
			"CDI ou contrat de prestation",
			"CDI ou mission, à vous de voir. Mission : TJM 480 €",
			"Employment contract or contractor, both fine.",
			"HPP i externí spolupráce",
		},
		"permanent": {
			"Poste permanent à Bruges",
			"Full-time permanent staff",
			"Recrutement par voie statutaire ou contractuelle en CDI.",
			"Festanstellung. Freiberufliche Bewerbungen können wir leider nicht berücksichtigen.",
		},
		"": {
			"Prestation sur Bordeaux, équipe de six",
			"La prestation consiste à reprendre l'existant",
			"Prestations attendues : cadrage, tests",
			"outils de la régie publicitaire",
			"suivi des sous-traitants",
			"un sous-traitant automobile de premier rang",
			"Mission en Bretagne",
			"freelance.com recrute",
			"une application pour les travailleurs indépendants",
			"3 salariés, 2 indépendants",
			"Dauer: unbefristet, Beginn: asap",
			"https://www.example.de/fuer-freelancer/projekte",
		},
	} {
		for _, body := range bodies {
			r := terms.Contracts(text.New("", body), terms.Hint{})
			if got := strings.Trim(fmt.Sprint(r.Contracts), "[]"); got != want {
				t.Errorf("contracts of %q = %q, want %q", body, got, want)
			}
		}
	}
}
