package terms_test

import (
	"slices"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestHired holds words for an employment, now or later, and those that only tell of other people's.
func TestHired(t *testing.T) {
	none, rate, salary, mixed := terms.Hint{}, terms.Hint{Rate: true}, terms.Hint{Salary: true}, terms.Hint{Rate: true, Salary: true}
	free, perm, fixed := []market.Contract{market.Freelance}, []market.Contract{market.Permanent}, []market.Contract{market.FixedTerm}
	both := []market.Contract{market.Freelance, market.Permanent}
	for _, c := range []struct {
		title, body string
		pay         terms.Hint
		want        []market.Contract
	}{
		// salaried
		{"Développeur Go – salarié – Lyon", "Une PME de Lyon. Salaire annuel de 45 k€.", salary, perm},
		{"Développeur PHP (salarié), Nantes", "Éditeur de 30 salariés. Vous écrivez du PHP.", none, perm},
		{"Développeur Python salarié H/F – Pau", "Vous rejoignez une équipe de 5.", none, perm},
		{"Emploi salarié : développeur Ruby, Brest", "Vous rejoignez une équipe de 5.", none, perm},
		{"Développeuse Java, contrat salarié, Lille", "Vous rejoignez une équipe de 5.", none, perm},
		{"Dev Java – Lille", "Forme : salariat classique, 42 k€", salary, perm},
		{"Dev Java – Lille", "Vous serez embauché chez nous, à 42 k€ par an.", salary, perm},
		{"Dev Java – Lille", "L'embauche se fait chez nous, à 42 k€ par an.", salary, perm},
		{"Dev Java – Lille", "Embauche directe par le client, 42 k€ par an.", salary, perm},
		{"Backend engineer, full-time salaried, Boston", "We write Go. $150k-$170k.", salary, perm},
		{"Backend engineer (salaried), Leeds", "We write Go. £60k.", salary, perm},
		{"Backend engineer, Leeds", "This is a salaried position with a pension. £60k.", salary, perm},
		{"Backend engineer, Leeds", "Salaried role, 37 hours. £60k.", salary, perm},
		{"Backend engineer, Austin", "Employment: W-2, full-time. $150,000 a year.", salary, perm},
		{"Backend engineer, Austin", "Type: full-time employment, W2, no C2C. $150,000 a year.", salary, perm},
		{"Backend engineer, Austin", "You'd join as a salaried employee at $150,000.", salary, perm},
		{"Backend engineer, Austin", "Direct hire, $150,000 base.", salary, perm},
		{"Backend engineer, Austin", "W2 contract, $80/hr, 6 months.", rate, free},
		{"Backend-Entwickler, Ulm", "Du wirst bei uns fest angestellt, 65.000 € im Jahr.", salary, perm},
		{"Backend-Entwickler, Ulm", "Anstellung in Vollzeit, 65.000 € Jahresgehalt.", salary, perm},
		{"Backend-Entwickler, Ulm", "Anstellungsart: Angestelltenverhältnis, 65.000 €.", salary, perm},
		{"Backend-Entwickler, Ulm", "Beschäftigung: sozialversicherungspflichtig, 65.000 €.", salary, perm},
		// not salaried
		{"Dev Java – Lille", "Freelance, TJM 450 €. Le client compte 200 salariés, chaque salarié a un badge.", rate, free},
		{"Dev Java – Lille", "TJM 450 €. Le portail du salarié est à refondre.", rate, free},
		{"Portail salarié : développeur Java", "TJM 450 €.", rate, free},
		{"Dev Java – Lille", "Freelance, TJM 450 €. Deux salariés de l'équipe vous épaulent.", rate, free},
		{"Refonte de l'espace salarié – Java – Lille", "Mission de 6 mois, TJM 450 €.", rate, free},
		{"Backend dev, Leeds", "Contract, £400 a day. Our salaried staff handle support.", rate, free},
		{"Backend dev, Leeds", "£400 a day outside IR35. You'll work with two salaried engineers.", rate, free},
		{"Entwickler, Ulm", "Freiberuflich, 90 €/h. Unsere angestellten Entwickler helfen.", rate, free},
		{"Entwickler, Ulm", "Auf Rechnung, keine Anstellung. 90 €/h", rate, free},
		// to hire
		{"Go dev – contract-to-perm – Boston", "$70/hr.", rate, both},
		{"Go dev – contract to hire – Boston", "$70/hr for six months.", rate, both},
		{"Go dev – Boston", "Contract-to-hire: $70/hr first.", rate, both},
		{"Go dev – Boston", "Six months at $70/hr, then conversion to a salaried position.", rate, both},
		{"Go dev – Boston", "Type: temp-to-perm. $70/hr.", rate, both},
		{"Go dev – Boston", "Type: contract, possible conversion to full-time employee. $70/hr.", rate, both},
		{"Go dev – Boston", "$70/hr contractor. We don't do contract-to-hire.", rate, free},
		{"Go dev – Boston", "Contract only, no conversion, $70/hr.", rate, free},
		{"Go dev – Lyon", "Freelance d'abord (450 €/j), puis CDI à 50 k€ si l'essai est concluant.", mixed, both},
		{"Go dev – Lyon", "Mission de pré-embauche, freelance 450 €/j pendant six mois.", rate, both},
		{"Go dev – Lyon", "Freelance 450 €/j avec possibilité d'embauche à terme.", rate, both},
		{"Go dev – Lyon", "TJM 450 €, embauche possible à l'issue.", rate, both},
		{"Go dev – Lyon", "TJM 450 €, pas d'embauche à la clé.", rate, free},
		{"Go-Entwickler – Ulm", "Freiberuflich, 90 €/h, spätere Festanstellung möglich.", rate, both},
		{"Go-Entwickler – Ulm", "Freiberuflich, 90 €/h, Übernahme in Festanstellung denkbar.", rate, both},
		// contractuel
		{"Développeur PHP – Québec – contractuel, 65 $/h", "Une société d'assurance.", rate, free},
		{"Développeur Java contractuel – Montréal", "Mandat de 12 mois, 80 $ de l'heure.", rate, free},
		{"Dev – Laval", "Poste contractuel, travailleur autonome, 70 $ CAD/h.", rate, free},
		{"Dev – Québec", "Contractuels incorporés seulement. Taux : 85 $/h.", rate, free},
		{"Développeur PHP contractuel – mairie de Brest", "CDD de 3 ans, catégorie A. 2 400 € bruts par mois.", salary, fixed},
		{"Développeur PHP – Brest", "Fonctionnaire ou contractuel, 38 000 € bruts annuels.", salary, fixed},
		// status of others
		{"Dev – Lyon", "TJM 450 €. Vous remplacez un salarié en CDI parti en congé.", rate, free},
		{"Dev – Lyon", "TJM 450 €. Vous remplacez une personne en CDI.", rate, free},
		{"Dev – Lyon", "TJM 450 €. Ne pas confondre avec notre offre de chef de projet en CDI.", rate, free},
		{"Dev – Leeds", "£400 a day. Not to be confused with our permanent tester role.", rate, free},
		{"Dev – Leeds", "£400 a day. You'd cover for a permanent engineer on leave.", rate, free},
		{"Entwickler – Ulm", "90 €/h, freiberuflich. Die Kollegen sind unbefristet angestellt.", rate, free},
		{"Dev – Lyon", "TJM 450 €. Le binôme est salarié en CDI chez le client.", rate, free},
		{"Dev – Lyon", "TJM 450 €. Vos interlocuteurs sont en CDI.", rate, free},
		{"Dev – Lyon", "Notre DSI (12 CDI, 3 prestataires) cherche un développeur. TJM 450 €.", rate, free},
		// full-time not permanent
		{"Dev – Leeds", "Full-time contractor for 6 months, £400 a day.", rate, free},
		{"Dev – Leeds", "Full-time freelance engagement, £400 a day.", rate, free},
		{"Dev – Ulm", "Vollzeit-Freelancer gesucht, 90 €/h.", rate, free},
	} {
		if got := terms.Contracts(text.New(c.title, c.body), c.pay).Contracts; !slices.Equal(got, c.want) {
			t.Errorf("%q, %q: %q, want %q", c.title, c.body, got, c.want)
		}
	}
}
