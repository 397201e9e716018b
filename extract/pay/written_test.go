package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestShortWriting: hundreds and thousands said once, small thousands, and prices that lean on the one beside them.
func TestShortWriting(t *testing.T) {
	for _, c := range []struct{ body, rate, salary string }{
		// hundreds said once
		{"TJM 4/500 selon le parcours.", "400-500 day EUR", "none"},
		{"TJM entre 5 et 600 €.", "500-600 day EUR", "none"},
		{"Freelance. 5-600 €/jour.", "500-600 day EUR", "none"},
		{"Tagessatz 6-700 €.", "600-700 day EUR", "none"},
		{"Day rate: £4-500.", "400-500 day GBP", "none"},
		{"Mission freelance. Lyon 4 - 500 €/j", "500 day EUR", "none"},
		{"Tarif pour 4 : 500 € par jour", "500 day EUR", "none"},
		{"Équipe de 4, 500 €/jour. Freelance.", "500 day EUR", "none"},
		// prices in words
		{"TJM : quatre cent soixante.", "460 day EUR", "none"},
		{"Freelance. Entre quatre cents et cinq cents euros par jour.", "400-500 day EUR", "none"},
		{"Freelance. Quatre cents à quatre cent cinquante euros par jour.", "400-450 day EUR", "none"},
		{"Contract. Four hundred to five hundred pounds a day.", "400-500 day GBP", "none"},
		{"Freiberuflich. Zwischen fünfhundert und sechshundert Euro pro Tag.", "500-600 day EUR", "none"},
		{"Budget : quatre cents personnes formées.", "none", "none"},
		{"Quatre cents utilisateurs à cinq cents euros par an.", "none", "none"},
		// about so much, and times so many days
		{"TJM autour de la barre des 500 €.", "500 day EUR", "none"},
		{"TJM dans les 450.", "450 day EUR", "none"},
		{"Le bon de commande prévoit 450 € × 60 jours.", "450 day EUR", "none"},
		{"Contractor. Up to 450 quid a day.", "-450 day GBP", "none"},
		// thousands of a day
		{"Tarification : 0,5 k€ la journée.", "500 day EUR", "none"},
		{"Mission freelance, 0,6k€/jour", "600 day EUR", "none"},
		{"TJM : 0,475 k€", "475 day EUR", "none"},
		{"Contractor. £0.6k a day.", "600 day GBP", "none"},
		{"Freelance, 10k€ par jour traités par le site.", "none", "none"},
		// steps of a salary
		{"CDI. Trois échelons : 38, 43 ou 48 k€ suivant votre parcours.", "none", "38000-48000 year EUR"},
		{"CDI. Salaire : 38, 41, 45 ou 49 k€ bruts.", "none", "38000-49000 year EUR"},
		{"CDI, trois paliers : 38 k€, 42 k€ et 46 k€.", "none", "38000-46000 year EUR"},
		{"Gehalt: 50, 55 oder 60 T€ je nach Stufe.", "none", "50000-60000 year EUR"},
		{"CDI. 5, 10 ou 20 k€ de prime.", "none", "none"},
		// a bare price beside a salary
		{"CDI dès 42K, freelance 430 max.", "-430 day EUR", "42000- year EUR"},
		{"CDI 45k, freelance 420.", "420 day EUR", "45000 year EUR"},
		{"45 k€ en CDI, 430 en freelance.", "430 day EUR", "45000 year EUR"},
		{"Perm up to £65k, contract 450 max.", "-450 day GBP", "-65000 year GBP"},
		{"Festanstellung 70.000 €, freiberuflich bis 600.", "-600 day EUR", "70000 year EUR"},
		{"CDI 45 k€. Freelance 430 collaborateurs.", "none", "45000 year EUR"},
		{"CDI 45 k€, freelances 300.", "none", "45000 year EUR"},
		{"CDI 45 k€, freelance 360 degrés.", "none", "45000 year EUR"},
		{"On the payroll it's $120,000 a year; on invoices it's $80 an hour.", "80 hour USD", "120000 year USD"},
		{"Angestellt bis 75.000 € im Jahr, freiberuflich 85 € je Stunde.", "85 hour EUR", "-75000 year EUR"},
		{"Salary £60-70k + bonus, or £500/day.", "500 day GBP", "60000-70000 year GBP"},
		{"CDI 45 k€, primes, ou 450 €/j en freelance.", "450 day EUR", "45000 year EUR"},
		{"CDI 45 k€, prime de 100 € ou 150 € par jour d'astreinte.", "none", "45000 year EUR"},
		{"CDD de six mois, 2 600 € brut.", "none", "2600 month EUR"},
		{"CDI, prime de 1 500 € brut.", "none", "none"},
		{"CDI : 40 à 45.", "none", "40000-45000 year EUR"},
		{"Salaire : 38/44 selon expérience.", "none", "38000-44000 year EUR"},
		{"Salary 50-60 DOE.", "none", "50000-60000 year EUR"},
		{"CDI : 35 à 39 heures.", "none", "none"},
		{"CDI : 44/49.", "none", "none"},
		{"CDI. Le projet est plafonné à 200 k€ et dure deux ans.", "none", "none"},
		{"CDI : 35-39, avec RTT.", "none", "none"},
		{"CDI, prime, ou 500 € par jour d'astreinte.", "none", "none"},
		{"Rémunération brute annuelle entre 40 000 et 45 000.", "none", "40000-45000 year EUR"},
		{"CDI, on peut monter à 50 k€.", "none", "-50000 year EUR"},
		{"Freelance, on peut monter à 480 €.", "-480 day EUR", "none"},
		{"Freelance, 3 j/semaine à 450 €.", "450 day EUR", "none"},
		{"Je tiens une crèmerie. Je règle 300 € sur facture.", "300 fixed EUR", "none"},
		{"Mission. Je règle 450 € par jour, sur facture.", "450 day EUR", "none"},
		// one price for each place or level
		{"Freelance. 420 €/j en télétravail, 450 €/j sur place.", "420-450 day EUR", "none"},
		{"Freiberuflich. 680 €/PT, remote 720 €/PT.", "680-720 day EUR", "none"},
		{"£500pd outside, £560pd inside IR35.", "500-560 day GBP", "none"},
		{"TJM : 400 (junior), 480 (senior)", "400-480 day EUR", "none"},
		// the reader's price behind another's
		{"Le testeur est à 370 par jour, l'architecte à 560 ; pour vous ce sera 440.", "440 day EUR", "none"},
		{"Freelance. Les autres sont à 500 €/jour, vous serez à 450.", "450 day EUR", "none"},
		{"Le client paie 550 € par jour ; pour vous, ce sera 460 €.", "460 day EUR", "none"},
		{"The tester is on £300 a day, you'd be on £420. Contract.", "420 day GBP", "none"},
		{"Der Grafiker bekommt 380 € am Tag, bei Ihnen sind es 450 €.", "450 day EUR", "none"},
		{"Freelance 480 €/jour. Vous êtes à 500 mètres de la gare.", "480 day EUR", "none"},
		{"Freelance, £420 a day. You'll be on a team of 400.", "420 day GBP", "none"},
		{"TJM 500 € par jour, pour vous c'est simple : 3 jours sur site.", "500 day EUR", "none"},
		// someone's time by subscription
		{"Nous travaillons par abonnement : 5 800 € HT par mois pour un plein temps.", "5800 month EUR", "none"},
		{"Abonnement mensuel de 5 500 € HT pour quatre jours par semaine.", "5500 month EUR", "none"},
		{"Im Monatsabo: 6.500 € im Monat für vier Tage pro Woche.", "6500 month EUR", "none"},
		{"Mission freelance. Nos clients paient un abonnement de 1 800 € HT par mois.", "none", "none"},
		{"CDI. Notre logiciel se vend par abonnement : 3 000 € HT par mois.", "none", "none"},
	} {
		r := pay.Find(text.New("Développeur", c.body))
		if got := show(r.Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
		if got := show(r.Salary); got != c.salary {
			t.Errorf("salary of %q = %s, want %s", c.body, got, c.salary)
		}
	}
}
