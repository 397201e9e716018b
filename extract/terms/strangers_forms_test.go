package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestStrangersForms: what strangers call the forms of employment, and the forms of others beside them.
func TestStrangersForms(t *testing.T) {
	for want, bodies := range map[string][]string{
		"permanent": {
			"Emploi ouvert aux seuls titulaires de la fonction publique.",
			"Poste ouvert aux fonctionnaires, catégorie A.",
			"Recrutement par mutation ou détachement.",
			"Titularisation après le concours externe, poste de fonctionnaire.",
			"Nous voulons embaucher un développeur, un vrai salarié.",
			"Feste Anstellung, 50.000 bis 57.000 € brutto p. a.",
			"Stelle im Beamtenverhältnis, A12.",
			"Recruté par nous, salarié sans limite de durée, jamais placé ailleurs.",
			"Développeur PHP, contrat indéterminé.",
			"Open-ended contract with a six month probation.",
			"Die Anstellung ist nicht befristet.",
			"Arbeitsvertrag ohne Befristung.",
			"You join us as permanent staff.",
			"Permanent staff, £45k.",
		},
		"freelance": {
			"Contract, Manchester, hybrid. Java, Spring Boot.",
			"Contract, Dublin. The 3-month probation is for employees only.",
			"Python, SQL.\nContract - six months.",
			"Freelance. The permanent staff sit next door.",
			"Freiberuflich, sechs Monate. Die festangestellten Kollegen sitzen nebenan.",
			"Mission freelance. Vos collègues en CDI travaillent à Lyon.",
			"Scala developer, open-ended contract. Freelance, fully remote.",
			"Mission freelance, contrat sans date de fin.",
			"Im Team sind Freelancer willkommen.",
		},
		"": {
			"Permanent staff share a profit pool; how you'd join us is open for discussion.",
			"Im Team sind fünf Angestellte und ein Freelancer.",
			"Au sein de l'équipe travaillent trois ingénieurs et un freelance.",
			"In our team there are five engineers and one freelancer.",
			"Some colleagues freelance on the side, which we allow.",
			"Certains collègues sont indépendants à côté.",
			"You'd sit with six engineers and one contractor.",
			"Contract testing with Pact, REST APIs.",
			"Contracts, invoices and orders are what the software is about.",
		},
		"fixed-term": {
			"Poste ouvert aux titulaires et aux contractuels.",
			"Ouvert aux fonctionnaires et, à défaut, aux contractuels.",
			"Recrutement par voie statutaire ou contractuelle.",
			"Contrat à durée déterminée de 24 mois, titularisation possible.",
			"Befristetes Arbeitsverhältnis bis Projektende.",
			"Befristet bis Ende 2027.",
		},
	} {
		for _, body := range bodies {
			if got := strings.Trim(fmt.Sprint(terms.Contracts(text.New("", body), terms.Hint{}).Contracts), "[]"); got != want {
				t.Errorf("contracts of %q = %q, want %q", body, got, want)
			}
		}
	}
}
