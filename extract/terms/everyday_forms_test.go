package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestEverydayForms holds the plain ways in which ads name, refuse and merely mention a form of employment. A price
// alone is told by package pay.
func TestEverydayForms(t *testing.T) {
	for want, bodies := range map[string][]string{
		"freelance": {
			"Mission freelance de 6 mois",
			"TJM : 450",
			"Freelance / portage salarial",
			"Statut : indépendant",
			"Pour indépendants uniquement",
			"En freelance ou portage",
			"Contrat de prestation de services",
			"Facturation à la journée",
			"consultants indépendants bienvenus",
			"auto-entrepreneur accepté",
			"SASU, EURL ou portage",
			"Contract role, outside IR35",
			"Day rate: £500",
			"freiberuflich",
			"Freelancer gesucht",
			"Vertragsart: freiberuflich",
			"Stundensatz: 90 €",
			"mission en sous-traitance",
			"régie longue durée",
			"Type de contrat : prestation",
			"Contractor position",
			"Pas de CDI, freelance uniquement",
			"Poste non ouvert aux salariés, freelances only",
			"Merci d'indiquer votre tarif journalier",
			"Quel est votre TJM ?",
			"B2B contract",
			"ATU 36 mois, freelance accepté",
			"on cherche un indé",
			"portage possible",
			"mission en portage",
			"independent contractor",
			"paid by the day through your own limited company",
			"vous facturez en fin de mois",
		},
		"permanent": {
			"CDI",
			"Poste en CDI",
			"CDI à pourvoir",
			"Contrat à durée indéterminée",
			"Type de contrat : CDI",
			"Permanent position",
			"Festanstellung",
			"unbefristeter Arbeitsvertrag",
			"CDI - temps plein",
			"full-time permanent",
			"Recrutement en CDI",
			"embauche en CDI",
			"CDI, pas de freelance",
			"poste salarié en CDI, indépendants s'abstenir",
			"Permanent role, no contractors",
			"CDI cadre, 45-50k€",
			"Nous recrutons en CDI (les candidatures freelances ne seront pas étudiées)",
		},
		"fixed-term": {
			"CDD de 6 mois",
			"Contrat à durée déterminée de 12 mois",
			"fixed-term contract, 12 months",
			"befristet auf 2 Jahre",
			"CDD 18 mois renouvelable",
			"Contrat : CDD",
		},
		"apprenticeship": {
			"Contrat d'apprentissage",
			"Alternance 12 mois",
			"contrat de professionnalisation",
			"apprenticeship",
		},
		"freelance permanent": {
			"CDI ou freelance",
			"Freelance/CDI",
			"CDI, freelance ou portage",
			"ouvert aux CDI et aux indépendants",
			"permanent or contract",
			"Festanstellung oder freiberuflich",
			"Statut : salarié ou indépendant",
			"en CDI ou en mission freelance",
			"CDI / Indépendant",
			"poste ouvert en CDI comme en freelance",
		},
		"permanent fixed-term": {
			"CDI ou CDD",
			"CDD pouvant évoluer en CDI",
		},
		"": {
			"Vous encadrez les alternants",
			"Java EE : CDI, EJB, JPA",
			"Nos 300 collaborateurs en CDI",
			"gestion des contrats d'assurance",
			"smart contracts",
			"le client recherche un renfort",
			"Mission : développer des API",
			"esprit indépendant",
			"un cabinet indépendant",
			"prestations attendues : conception",
			"portage d'une application vers Linux",
			"plateforme de freelances",
			"amélioration permanente",
			"la formation permanente",
			"contract testing",
			"logiciel de paie des CDD",
			"stage ou alternance apprécié",
			"selbstständige Arbeitsweise",
			"application pour les travailleurs indépendants",
			"Le suivi de la sous-traitance",
			"microservices indépendants",
			"data contracts",
			"équipe permanente de 5 personnes",
			"freelance.com recrute",
			"contrats d'interface",
		},
	} {
		for _, body := range bodies {
			r := terms.Contracts(text.New("Développeur Java", body), terms.Hint{})
			if got := strings.Trim(fmt.Sprint(r.Contracts), "[]"); got != want {
				t.Errorf("contracts of %q = %q, want %q", body, got, want)
			}
		}
	}
}
