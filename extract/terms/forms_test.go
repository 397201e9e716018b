package terms_test

import (
	"slices"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestForms holds the forms of employment as ads of three languages name them, and those of others in passing.
func TestForms(t *testing.T) {
	none, rate, salary := terms.Hint{}, terms.Hint{Rate: true}, terms.Hint{Salary: true}
	free, perm, fixed := []market.Contract{market.Freelance}, []market.Contract{market.Permanent}, []market.Contract{market.FixedTerm}
	both, either := []market.Contract{market.Freelance, market.Permanent}, []market.Contract{market.Permanent, market.FixedTerm}
	learn := []market.Contract{market.Apprenticeship}
	for _, c := range []struct {
		body string
		pay  terms.Hint
		want []market.Contract
	}{
		{"Statut : indépendant ou portage, au choix.", none, free},
		{"Nous travaillons uniquement avec des indépendants.", none, free},
		{"Contrat : prestation de services de 9 mois.", none, free},
		{"Une facture par mois, réglée sous 30 jours.", none, free},
		{"Recherche développeur en régie, 450 €/j.", rate, free},
		{"Mission d'intérim de 6 mois, 2 800 € bruts mensuels.", salary, fixed},
		{"CDI ou CDD de 18 mois, 42 k€.", salary, either},
		{"Contrat à durée indéterminée de chantier.", none, perm},
		{"Un contrat pérenne dans une équipe stable, 45 k€.", salary, perm},
		{"Poste en CDI de droit privé, 45 k€", salary, perm},
		{"Ouvert aux titulaires et aux contractuels, 36 k€ bruts.", salary, fixed},
		{"Contrat doctoral de 36 mois.", none, fixed},
		{"Remplacement d'un congé maternité, CDD de 7 mois.", none, fixed},
		{"Contrat d'apprentissage de 24 mois.", none, learn},
		{"Alternance, rythme 3 semaines / 1 semaine.", none, learn},
		{"Stage de fin d'études de 6 mois.", none, nil},
		{"Freelance exclu, nous cherchons un CDI.", none, perm},
		{"CDI, pas d'ESN ni de freelance.", none, perm},
		{"Ni portage ni freelance : CDI à 48 k€.", salary, perm},
		{"Mission freelance (pas de CDI possible). TJM 450.", rate, free},
		{"En freelance. Le client n'embauche pas. TJM 450.", rate, free},
		{"L'équipe mêle CDI et freelances ; cette mission est en freelance, 450 €/j.", rate, free},
		{"Vous êtes en CDI et souhaitez vous lancer en freelance ? TJM 450.", rate, free},
		{"Marre du CDI ? TJM 450, mission de 6 mois.", rate, free},
		{"TJM 450. Les CDI de l'équipe ont 3 jours de télétravail, vous aussi.", rate, free},
		{"CDI. Vous encadrez deux freelances. 50 k€.", salary, perm},
		{"CDI, 50 k€. Vous reprenez le code laissé par un freelance.", salary, perm},
		{"CDI, 50 k€. Notre plateforme met en relation freelances et entreprises.", salary, perm},
		{"CDI, 50 k€. Un prestataire assure le support.", salary, perm},
		{"Umbrella or limited company, £450 a day.", rate, free},
		{"Sole traders welcome.", none, free},
		{"We'd raise a purchase order for six months.", none, free},
		{"A staff position with a final-salary pension. £50k.", salary, perm},
		{"Perm, £60k + bonus.", salary, perm},
		{"18-month FTC, £48k.", salary, fixed},
		{"Fixed-term, two years, grade 7. £41k", salary, fixed},
		{"Secondment or fixed-term appointment of 12 months. £41k", salary, fixed},
		{"Maternity cover, 9 months, £45k pro rata.", salary, fixed},
		{"You'll be employed by us from day one. £55k.", salary, perm},
		{"No contractors please. £60k, pension. Permanent.", salary, perm},
		{"Contractors only: £450 a day.", rate, free},
		{"£450 a day. Your predecessor was permanent.", rate, free},
		{"Permanent role. You will manage two contractors. £70k", salary, perm},
		{"Unbefristet, 38 Stunden, 65.000 €.", salary, perm},
		{"Befristet auf zwei Jahre, TV-L E13.", none, fixed},
		{"Zunächst auf zwei Jahre befristet, Entfristung möglich. 60.000 €", salary, fixed},
		{"Elternzeitvertretung bis Juni 2027. 58.000 €", salary, fixed},
		{"Freie Mitarbeit, 90 €/h.", rate, free},
		{"Wir suchen einen freien Entwickler, 90 €/h.", rate, free},
		{"Selbständige willkommen, 90 € pro Stunde.", rate, free},
		{"Keine Freelancer, Festanstellung ab 60.000 €.", salary, perm},
		{"Arbeitnehmerüberlassung oder freiberuflich, 85 €/h.", rate, free},
		{"Festanstellung oder freie Mitarbeit, ganz wie Sie mögen.", none, both},
		{"Werkstudent (m/w/d), 16 € pro Stunde.", none, nil},
		{"Vous cherchez un CDI stimulant ? Rejoignez-nous, 45 k€.", salary, perm},
		{"Envie d'un CDI à Lyon ? 45 k€.", salary, perm},
		{"Du suchst eine Festanstellung? 60.000 € warten.", salary, perm},
		{"Tired of permanent jobs? £450 a day, outside IR35.", rate, free},
		{"£450pd outside IR35. A hand is needed while a permanent colleague is on parental leave.", rate, free},
		{"£450pd. You cover for two permanent developers who are away.", rate, free},
		{"TJM 450. Un collègue en CDI est en congé.", rate, free},
		{"550 € par jour en freelance. Le recrutement d'un lead salarié (60 k€) a été tenté sans succès et n'est pas l'objet de cette annonce.", rate, free},
		{"Mission de 6 mois. Le tarif sera à définir ensemble selon votre parcours.", none, free},
		{"Mission de 6 mois. Prix à convenir.", none, free},
		{"Six months. The rate is to be agreed.", none, free},
		{"Sechs Monate, Satz nach Vereinbarung.", none, free},
		{"CDI, 42 k€. Huit jours de formation pour un budget moyen de 1 900 €.", salary, perm},
		{"CDI, 42 k€. Chacun dispose en moyenne de 2 000 € de formation.", salary, perm},
		{"Nous pouvons signer un bon de commande de 1 200 euros TTC maximum. La salle est louée 350 € le week-end.", rate, free},
		{"Bon de commande d'un montant de 900 €.", rate, free},
		{"We can raise a purchase order for £1,000.", rate, free},
		{"Embauche en CDI après six mois de freelance à 450 €/j.", rate, both},
		{"Nous préférons un CDI mais étudions les freelances.", none, both},
		{"De préférence en freelance, CDI envisageable.", none, both},
		{"Un CDI, un vrai, pas une période d'essai déguisée. 45 k€", salary, perm},
		{"Poste ouvert aux fonctionnaires par détachement ou en CDD de 3 ans, 38 k€.", salary, fixed},
		{"Titulaire de la fonction publique ou CDI. 40 k€", salary, perm},
		{"Ce poste n'est pas ouvert aux prestataires. CDI, 46 k€.", salary, perm},
		{"Sociétés de services s'abstenir, freelances bienvenus.", none, free},
		{"Portage salarial accepté. 420 €/j", rate, free},
		{"Prestataire recherché pour 6 mois, 450 €/j.", rate, free},
		{"CDD de remplacement de 8 mois, 2 600 € bruts par mois.", salary, fixed},
		{"CDD de 12 mois pouvant déboucher sur un CDI. 38 k€", salary, either},
		{"VIE de 18 mois à Montréal.", none, nil},
		{"Open to permanent or contract.", none, both},
		{"Initially a contract, going permanent for the right person. £450 a day", rate, both},
		{"This is not a contract role. Permanent, £65k.", salary, perm},
		{"Apprentices spend one day a week at college. Level 4 apprenticeship.", none, learn},
		{"Wahlweise angestellt oder freiberuflich, 90 €/h.", rate, both},
		{"Zunächst freiberuflich, spätere Übernahme möglich. 90 €/h", rate, both},
		{"Befristeter Vertrag über 24 Monate mit Option auf Entfristung. 58.000 €", none, fixed},
		{"Dies ist keine Freelance-Stelle. 60.000 €, unbefristet.", none, perm},
		{"Freelancer bitte nicht bewerben. Festanstellung, 62.000 €.", salary, perm},
	} {
		if got := terms.Contracts(text.New("Dev – Lyon", c.body), c.pay).Contracts; !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.body, got, c.want)
		}
	}
}
