package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestOfferedOrNot: prices with their tax, in instalments and on invoice, and those that the ad does not offer.
func TestOfferedOrNot(t *testing.T) {
	for _, c := range []struct{ title, body, rate, salary string }{
		{"Site pour un gîte", "Il nous faut un site neuf.\n1 800 € TTC maximum. Le gîte ouvre en mai.", "-1800 fixed EUR", "none"},
		{"Refonte d'un site", "Cinq pages et un agenda.\n3 000 € TTC, pas davantage.", "-3000 fixed EUR", "none"},
		{"New site", "Five pages.\n£2,400 including VAT.", "2400 fixed GBP", "none"},
		{"Dev PHP", "CDI. Panier moyen du site : 140 € TTC.", "none", "none"},
		{"Outil de suivi", "Budget compris entre 26 et 32 k€ HT, réglé par jalons.", "26000-32000 fixed EUR", "none"},
		{"Outil de suivi", "Enveloppe de 27 à 34 k€, payée en trois fois.", "27000-34000 fixed EUR", "none"},
		{"Booking tool", "Budget between 30 and 35k£ excl. VAT, paid by milestone.", "30000-35000 fixed GBP", "none"},
		{"Scraper", "Fixed price: $900\nI have hired here 7 times before, paying $45/hr on average.", "900 fixed USD", "none"},
		{"Scraper", "Fixed price: $900\nAbout the client: 31 hires, avg hourly rate paid $22.50/hr.", "900 fixed USD", "none"},
		{"Plugin", "Je suis commerçant. J'ai mis 700 € de côté.", "700 fixed EUR", "none"},
		{"Django site", "I've put aside £600, and not a penny more.", "-600 fixed GBP", "none"},
		{"Java – CDI", "Nous ne prenons pas de freelance, même à 700 € par jour.", "none", "none"},
		{"Backend", "Permanent. We won't take contractors, not even at £400 a day.", "none", "none"},
		{"Java", "Festanstellung. Freiberufler nehmen wir nicht, auch nicht für 900 € am Tag.", "none", "none"},
		{"Java", "Freelance. Même à 700 € par jour, nous signons vite.", "700 day EUR", "none"},
		{"Odoo", "Nous payons 5 800 € par mois, sur facture. Contrat de huit mois.", "5800 month EUR", "none"},
		{"Odoo", "Ce que nous versons : 4 500 € par mois, facture à 30 jours.", "4500 month EUR", "none"},
		{"Python", "Wir zahlen 8.000 € im Monat gegen Rechnung.", "8000 month EUR", "none"},
		{"Node", "We pay 7,000 EUR per month against invoice.", "7000 month EUR", "none"},
		{"Dev", "CDD de six mois, 3 200 € bruts par mois. Vous facturez nos clients dans le logiciel.", "none", "3200 month EUR"},
		{"Landesamt", "Höchstpreis: 650 € je Personentag, netto", "-650 day EUR", "none"},
		{"Java", "Maximaler Tagessatz: 680 €.", "-680 day EUR", "none"},
		{"Java", "Preisobergrenze 95 € pro Stunde.", "-95 hour EUR", "none"},
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
