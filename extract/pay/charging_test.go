package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestOthersCharge: what other people charge and earn, what things cost, and what another offer pays.
func TestOthersCharge(t *testing.T) {
	for _, c := range []struct{ title, body, rate, salary string }{
		{"Dev Java", "Freelance. TJM à définir. Le précédent intervenant était à 620 €/jour.", "none", "none"},
		{"Dev Java", "Freelance. Rémunération à définir ensemble. Nos serveurs coûtent 300 € par jour.", "none", "none"},
		{"Dev Java", "Mission freelance. Nous remboursons 120 € par nuit d'hôtel.", "none", "none"},
		{"Dev Java", "Freelance. Indemnité de déplacement de 95 € par jour.", "none", "none"},
		{"Dev Java", "Freelance. Chaque jour de retard est facturé 200 €.", "none", "none"},
		{"Dev Java", "Freelance. La formation coûte 1 200 € par jour et nous la payons.", "none", "none"},
		{"Dev Java", "Freelance. Le forfait hébergement est de 150 €/jour.", "none", "none"},
		{"Dev Java", "Freelance. Un consultant SAP demande 900 € par jour, nous ne sommes pas ce client.", "none", "none"},
		{"Dev Java", "Freelance. Chez nos voisins, un lead touche 800 €/j.", "none", "none"},
		{"Dev Java", "Nous cherchons aussi un lead à 700 €/j, mais ce n'est pas cette annonce. Mission freelance.", "none", "none"},
		{"Dev Java", "Freelance. L'autre poste ouvert, architecte, est payé 750 € par jour.", "none", "none"},
		{"Dev Java", "Freelance. Le poste de chef de projet est à 650 €/jour ; le vôtre reste à négocier.", "none", "none"},
		{"Dev Java", "Freelance. Le client vend sa journée de conseil 1 400 €.", "none", "none"},
		{"Dev Java", "Freelance. Le logiciel facture 300 € par jour à nos abonnés.", "none", "none"},
		{"Dev Java", "Freelance. Module de calcul des TJM (400 à 600 €/jour).", "none", "none"},
		{"Dev Java", "Freelance. Exemple dans l'appli : \"TJM 500 €\".", "none", "none"},
		{"Dev Java", "Freelance. Budget marketing de 800 € par jour.", "none", "none"},
		{"Dev Java", "Freelance. Budget publicitaire : 500 €/jour.", "none", "none"},
		{"Dev Java", "Freelance. Location de la salle : 350 € la journée.", "none", "none"},
		{"Dev Java", "Freelance. Nous louons des nacelles à 280 €/jour.", "none", "none"},
		{"Dev Java", "Freelance. La location d'une pelleteuse revient à 400 € la journée.", "none", "none"},
		{"Dev Java", "Freelance. Prix d'entrée du salon : 450 € par jour.", "none", "none"},
		{"Dev Java", "Freelance. Le stagiaire est payé 30 € par jour.", "none", "none"},
		{"Java dev", "Contractor. Day rate TBC. Our trainer charges £900 a day.", "none", "none"},
		{"Java dev", "Contractor. Our plant hire app rents diggers at £250 a day.", "none", "none"},
		{"Java dev", "Contractor. Parking costs £15 per day.", "none", "none"},
		{"Java dev", "Contractor. Rate negotiable. Agencies quoted us £700 a day.", "none", "none"},
		{"Java dev", "Contractor. Rate negotiable. Someone asked for £900 a day and we laughed.", "none", "none"},
		{"Java dev", "Contractor. A colleague of yours on another project gets £600 a day.", "none", "none"},
		{"Java dev", "Contractor. The sister role, a tester, pays £350 a day.", "none", "none"},
		{"Java dev", "Contractor. We spend £500 a day on AWS.", "none", "none"},
		{"Java dev", "Contractor. Downtime costs us £2,000 an hour.", "none", "none"},
		{"Java dev", "Contractor. Each late day costs you £200.", "none", "none"},
		{"Java dev", "Contractor. Our lawyers bill £300 an hour.", "none", "none"},
		{"Java dev", "Contractor. The average contractor in London earns £525 a day.", "none", "none"},
		{"Java dev", "Contractor. Travel allowance £60 a day.", "none", "none"},
		{"Java dev", "Contractor, rate to be agreed. Last year the same job went for £450 a day.", "none", "none"},
		{"Java", "Freiberuflich, Satz nach Absprache. Unser Trainer nimmt 900 € am Tag.", "none", "none"},
		{"Java", "Freiberuflich. Die Mietwagen kosten 80 € am Tag.", "none", "none"},
		{"Java", "Freiberuflich. Andere zahlen 900 € am Tag, wir nicht.", "none", "none"},
		{"Java", "Freiberuflich. Ein Messestand kostet 600 € pro Tag.", "none", "none"},
		{"Java", "Freiberuflich. Spesen: 28 € pro Tag.", "none", "none"},
		{"Java", "Freiberuflich. Für die zweite Stelle (Architekt) zahlen wir 800 € pro Tag.", "none", "none"},
		{"Java", "Freiberuflich. Ein Ausfall kostet 500 € pro Stunde.", "none", "none"},
		{"Java", "Freiberuflich. Unsere Anwälte berechnen 280 € pro Stunde.", "none", "none"},
		{"Dev PHP", "CDI. Salaire selon profil. Notre formateur prend 800 € par jour.", "none", "none"},
		{"Dev PHP", "CDI, 38 k€. Prime de cooptation : 1 000 €.", "none", "38000 year EUR"},
		{"Dev PHP", "CDI. Le ticket moyen est de 45 000 €.", "none", "none"},
		{"Dev PHP", "CDI. Nous vendons des maisons à 250 000 €.", "none", "none"},
		{"Dev PHP", "CDI. Salaire communiqué à l'entretien. Nos clients gagnent 45 000 € par an en moyenne.", "none", "none"},
		{"Dev PHP", "CDI. Le poste d'à côté est à 55 k€.", "none", "none"},
		{"Dev PHP", "CDI. Pour le poste de lead : 60 k€. Pour celui-ci, à voir ensemble.", "none", "none"},
		{"Dev PHP", "CDI. Vous économiserez 3 000 € par an de loyer.", "none", "none"},
		{"Dev PHP", "CDI. Budget formation de 2 000 € par an et par personne.", "none", "none"},
		{"Dev PHP", "CDI. Télétravail indemnisé 2,50 € par jour.", "none", "none"},
		{"Dev PHP", "CDI. Le SMIC horaire est à 11,88 €.", "none", "none"},
		{"Java dev", "Permanent. Our average customer spends £45,000 a year.", "none", "none"},
		{"Java dev", "Permanent. £1,500 a year for training.", "none", "none"},
		{"Java dev", "Permanent. We sell vans at £42,000.", "none", "none"},
		{"Java dev", "Permanent. Another opening, our CTO, pays £120k.", "none", "none"},
		{"Java", "Festanstellung. Weiterbildungsbudget 2.000 € im Jahr.", "none", "none"},
		{"Java", "Festanstellung. Unsere Kunden zahlen 48.000 € pro Jahr.", "none", "none"},
		{"Java", "Festanstellung. Ein Dienstrad kostet 3.500 €.", "none", "none"},
		{"Plugin", "Il me faut un plugin pour mon site. Le thème m'a coûté 300 €.", "none", "none"},
		{"Plugin", "Il me faut un plugin pour ma boutique. Mes lampes partent à 250 €.", "none", "none"},
		{"Plugin", "Il me faut un plugin pour ma boutique. On m'a demandé 2 000 €, c'est trop.", "none", "none"},
		{"Plugin", "I need a plugin for my shop. An agency wanted $3,000.", "none", "none"},
		{"Plugin", "I need a plugin for my shop. My bikes sell for $900.", "none", "none"},
		{"Plugin", "Ich brauche ein Plugin für meinen Verein. Eine Agentur wollte 2.000 €.", "none", "none"},
		{"Plugin", "Il me faut un plugin pour ma boutique. L'ancien m'a coûté 500 € pour rien.", "none", "none"},
	} {
		r := pay.Find(text.New(c.title, c.body))
		if got := show(r.Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
		if got := show(r.Salary); got != c.salary {
			t.Errorf("salary of %q = %s, want %s", c.body, got, c.salary)
		}
	}
}
