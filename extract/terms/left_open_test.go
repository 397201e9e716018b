package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestLeftOpen: prices left open in other words, and freelancers who are put off to another time.
func TestLeftOpen(t *testing.T) {
	for want, bodies := range map[string][]string{
		"freelance": {
			"Mission de 4 mois. Tarification : selon la grille du client, précisée en entretien.",
			"Durée : 4 mois\nTarif : imposé par le marché",
			"Durée : 4 mois\nPrix : communiqué à l'entretien",
			"Durée : 4 mois\nTarif : merci d'écrire le vôtre",
			"Durée : 4 mois\nTarif : on en parle ensemble",
			"Cinq mois, à Lyon. À toi de nous dire ton tarif.",
			"Cinq mois, à Lyon. C'est toi qui fixes ton prix.",
			"Fünf Monate in Mainz. Nennen Sie uns Ihren Preis.",
			"Pas de fourchette publiée : chacun annonce son prix.",
			"Votre prix sera le nôtre s'il est sous 600.",
			"Nous cherchons un freelance pour un autre projet de la direction, six mois.",
			"We need a contractor for the next project: six months in Leeds.",
		},
		"permanent": {
			"CDI. Ancien freelance bienvenu, à condition de vouloir poser vos valises.",
			"The role is permanent, with a bonus.",
			"CDI, 48 k€. On ne prend personne en freelance.",
			"CDI, 45 k€. Les freelances, on vous appellera pour le prochain projet, ce poste-ci est salarié.",
			"Permanent role. Contractors, we'll be in touch for another project: this role is permanent.",
			"Festanstellung. Freiberufler fragen wir beim nächsten Projekt gern wieder, diese Stelle ist fest.",
			"Permanent. Recruiters and contractors: sorry, this one's for staff only.",
			"CDI. Cabinets et freelances : poste réservé aux salariés, désolé.",
			"Festanstellung. Freelancer und Agenturen: nur Festanstellung, sorry.",
		},
	} {
		for _, body := range bodies {
			if got := strings.Trim(fmt.Sprint(terms.Contracts(text.New("", body), terms.Hint{}).Contracts), "[]"); got != want {
				t.Errorf("contracts of %q = %q, want %q", body, got, want)
			}
		}
	}
}
