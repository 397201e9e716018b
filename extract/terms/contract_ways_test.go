package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestWaysOfSayingTheForm holds ways to offer, refuse and merely name a form of employment.
func TestWaysOfSayingTheForm(t *testing.T) {
	for want, bodies := range map[string][]string{
		"permanent": {
			"CDI. Nous avons renoncé au freelance pour ce poste.",
			"Permanent position; we cannot consider contractors at this time.",
			"Unbefristete Anstellung. Von Bewerbungen von Freiberuflern bitten wir abzusehen.",
			"Freelancer bitten wir, sich nicht zu bewerben. Festanstellung ab Mai.",
			"Poste en CDI, une alternance réussie suffit comme première expérience",
			"Nous embauchons en CDI, pas de sous-traitance ni de portage",
			"CDI uniquement (freelances et ESN : merci de passer votre chemin)",
			"We are hiring a permanent engineer. Agencies and freelancers need not apply.",
			"Full-time employee, no contractors please",
			"Festanstellung in Vollzeit, unbefristet",
			"Poste salarié à pourvoir à Brest",
			"Vaste aanstelling in Gent",
			"CDI plutôt que freelance",
			"Contrat : CDI, temps plein",
			"Wir suchen dich in unbefristeter Festanstellung, keine Freelancer und keine Agenturen.",
			"Permanent, full time. Contractors will not be considered.",
			"Type : CDI. Le client ne travaille pas avec des freelances.",
			"Poste en CDI (pas de prestation)",
			"Rejoignez-nous en CDI !",
			"keine Arbeitnehmerüberlassung, nur Festanstellung",
		},
		"freelance": {
			"Contractor wanted, no W2, 1099 only",
			"C2C or 1099",
			"Type de contrat : prestation en freelance",
			"Role type: Contract",
			"Auftrag auf freiberuflicher Basis, keine Festanstellung",
			"Nur für Selbstständige, keine ANÜ",
			"Mission pour indépendant (SASU, EURL, portage OK)",
			"Outside IR35, six months",
			"Pas de CDI : nous cherchons un freelance",
			"Freelance, avec possibilité d'évolution",
			"Votre TJM et vos disponibilités par mail",
			"Opdracht voor zelfstandigen (zzp)",
			"Freelance-opdracht van 6 maanden",
			"Self-employed developers only",
			"B2B contract, invoice monthly",
			"Statut : freelance / portage salarial",
			"Nous cherchons un indépendant pour trois mois",
			"Freelancer (m/w/d) gesucht",
			"Contract, inside IR35",
			"Le client n'embauche pas : mission en régie freelance uniquement",
			"Poste non ouvert au CDI, freelance seulement",
			"Indépendants bienvenus, salariés d'ESN s'abstenir",
			"TJM max 450",
			"Day rate negotiable",
			"Honorarbasis, Remote",
			"Freie Mitarbeit, Laufzeit 6 Monate",
		},
		"fixed-term": {
			"Remplacement de congé maternité, CDD de 6 mois",
			"Befristet auf 24 Monate, TV-L E13",
			"12-month fixed term, maternity cover",
			"CDD de 18 mois, statut contractuel",
			"Contract type: fixed-term (1 year)",
		},
		"freelance permanent": {
			"Ouvert aux indépendants comme aux CDI",
			"Freelance ou CDI selon votre préférence",
			"Perm or contract, you choose. Contractors: outside IR35",
			"Freiberuflich oder in Festanstellung",
			"Freelance ou embauche en CDI possible",
			"Mission freelance pouvant déboucher sur un CDI",
		},
		"permanent fixed-term": {
			"CDI ou CDD d'un an, au choix",
			"CDI / CDD",
		},
		"apprenticeship": {
			"Alternance de 12 mois, deux jours par semaine à l'école",
			"Contrat d'alternance de 24 mois",
			"Apprentissage, rythme 3 semaines / 1 semaine",
			"Ausbildungsplatz zum Fachinformatiker",
			"Offre en alternance (H/F)",
		},
		"": {
			"Semaine en alternance bureau et maison",
			"Présence : alternance d'une semaine à Bastia et d'une semaine chez vous",
			"Stage ou alternance de six mois exigé sur un sujet proche",
			"Une première expérience (stage, alternance) est appréciée",
			"Java EE (EJB, CDI, JAX-RS)",
			"Nos 300 collaborateurs en CDI et nos bureaux à Lyon",
			"Freelia, spécialiste du sourcing des freelances IT",
			"Notre réseau de 5 000 indépendants",
			"Environnement B2B, clients grands comptes",
			"You are independent and curious",
			"Esprit indépendant, goût du travail bien fait",
			"Gestion du cycle de vie du contrat client",
			"smart contracts in Rust",
			"contract testing with Pact",
			"Support permanent 24/7",
			"Encadrement des alternants de l'équipe",
			"Prestation à Nantes, 3 mois renouvelables",
			"Un cabinet indépendant d'audit",
			"Développement d'une plateforme de mise en relation pour freelances",
			"Application de gestion des CDD et des intérimaires",
			"selbstständige Arbeitsweise und Teamgeist",
			"Portage d'une application Delphi vers .NET",
			"Alternance appréciée dans votre parcours",
			"Notre ESN compte 120 consultants",
			"Mise en place d'un portail pour les indépendants et artisans",
			"independent testing team",
			"Dienstleistung im Bereich Java",
			"Le logiciel gère la paie des CDI et CDD",
			"contrat d'interface OpenAPI",
			"Vous êtes force de proposition et indépendant dans votre travail",
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
