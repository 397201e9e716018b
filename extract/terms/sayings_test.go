package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/pay"
	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestSayings: the forms of employment in many words, and those of other people, offers and products.
func TestSayings(t *testing.T) {
	for want, bodies := range map[string][]string{
		"permanent": {
			"Poste en CDI à Lyon.",
			"Vous rejoignez nos effectifs en CDI.",
			"Embauche en CDI dès la fin de la période d'essai.",
			"Contrat à durée indéterminée, 35 h.",
			"Salarié de notre société, vous travaillez à Lyon.",
			"Nous vous embauchons, ce n'est pas une mission.",
			"Un emploi stable, sans fin prévue.",
			"Un emploi durable, pas une mission.",
			"Emploi permanent à pourvoir.",
			"Agent de maîtrise, statut cadre possible, CDI.",
			"Freelance exclu, CDI seulement.",
			"Nos freelances sont partis, nous ne les remplaçons pas par des freelances : CDI.",
			"Le poste de testeur sera en CDD ; celui-ci est en CDI.",
			"Permanent position in Leeds.",
			"Perm role, Leeds.",
			"You will be on our payroll.",
			"This is a staff job, not a contract.",
			"You'd be an employee from day one.",
			"Permanent employment only; contractors need not apply.",
			"Festanstellung in Ulm.",
			"Unbefristeter Arbeitsvertrag.",
			"Sie werden bei uns angestellt.",
			"Wir stellen Sie fest an.",
			"In Vollzeit fest angestellt.",
			"Permanent, Leeds. Agency staff and limited companies can't be engaged.",
		},
		"": {
			"Poste de cadre, 42 k€.",
			"Le précédent développeur était en CDI.",
			"L'ancien freelance est parti.",
			"L'équipe se compose de CDI et d'un freelance.",
			"Vous encadrerez deux alternants.",
			"Vous encadrerez un stagiaire et deux freelances.",
			"Nous développons un logiciel de paie pour CDD et intérimaires.",
			"Notre appli met en relation freelances et entreprises.",
			"La plateforme gère les contrats de freelances.",
			"Nous sommes une coopérative d'indépendants.",
			"Un autre poste, en CDD, est ouvert à Nantes.",
			"Our contractors have all left.",
			"Half the team are contractors.",
			"We build payroll software for contractors.",
			"The previous contractor did a fine job.",
			"Your colleagues are permanent.",
			"A contractor built the first version.",
			"You'll manage two contractors.",
			"You will supervise a contractor and an apprentice.",
			"Der bisherige Freiberufler geht in Rente.",
			"Unser Freelancer hat das System gebaut.",
			"Die Kollegen sind alle fest angestellt.",
			"Wir bauen Software für Freiberufler.",
			"Sie leiten zwei Werkstudenten an.",
		},
		"fixed-term": {
			"CDD de remplacement, six mois.",
			"Remplacement de congé maternité.",
			"Contrat à durée déterminée d'usage.",
			"Contrat saisonnier de quatre mois, 2 100 € bruts.",
			"Contrat de mission scientifique, trois ans, 2 700 € bruts mensuels.",
			"Intérim, six mois.",
			"Fixed-term contract, one year.",
			"Maternity cover, nine months, £45k.",
			"Befristet auf zwei Jahre.",
			"Elternzeitvertretung.",
		},
		"apprenticeship": {
			"Alternance ou apprentissage, au choix.",
			"Apprenti ingénieur recherché.",
			"Contrat de professionnalisation d'un an.",
		},
		"freelance": {
			"Portage salarial accepté.",
			"Portage possible, statut indépendant préféré.",
			"Vous êtes à votre compte.",
			"Vous travaillez à votre compte.",
			"Micro-entreprise bienvenue.",
			"EURL, SASU, peu importe.",
			"Vous avez votre propre structure.",
			"Vous émettez une facture par mois.",
			"Sous-traitance de rang 1.",
			"Profils indépendants acceptés.",
			"Mission à honoraires.",
			"Ni CDI ni CDD : une mission facturée.",
			"Pas de CDI, uniquement du freelance.",
			"Ce n'est pas un CDI : c'est une mission facturée.",
			"Nous ne proposons pas de CDI. Mission facturée.",
			"Contractors only.",
			"Outside IR35.",
			"Limited companies welcome.",
			"You bill us monthly.",
			"Nur Freiberufler.",
			"Auf Rechnung, kein Angestelltenverhältnis.",
			"Als Selbstständiger stellen Sie uns eine Rechnung.",
			"Keine Festanstellung, nur freiberuflich.",
		},
		"freelance permanent": {
			"CDI ou mission, vous choisissez.",
			"CDI de préférence, freelance accepté.",
			"Freelance de préférence, CDI possible.",
			"Freelance puis embauche.",
			"Contract or permanent.",
			"Permanent preferred, contract considered.",
			"Contract-to-perm.",
			"Freiberuflich oder fest angestellt.",
		},
		"freelance permanent fixed-term": {
			"CDI, CDD ou freelance.",
		},
	} {
		for _, body := range bodies {
			d := text.New("Développeur Java", body)
			p := pay.Find(d)
			h := terms.Hint{Rate: p.Rate != nil, Salary: p.Salary != nil}
			if got := strings.Trim(fmt.Sprint(terms.Contracts(d, h).Contracts), "[]"); got != want {
				t.Errorf("contracts of %q = %q, want %q", body, got, want)
			}
		}
	}
}
