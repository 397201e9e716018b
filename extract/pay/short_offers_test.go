package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestShortOffers: prices of each of several days, beside other money, of whole jobs, and second prices.
func TestShortOffers(t *testing.T) {
	for _, c := range []struct{ title, body, rate, salary string }{
		{"Dév Symfony", "Trente jours, trois cent quatre-vingts euros chacun, facture en fin de mois.", "380 day EUR", "none"},
		{"PostgreSQL", "Five days of tuning, £600 each.", "600 day GBP", "none"},
		{"Elixir contractor", "Budget's about €600/day but for the right person we'd stretch to 650.", "600-650 day EUR", "none"},
		{"Dév Java", "Nos TJM d'achat vont de 380 € (confirmé) à 480 € (expert).", "380-480 day EUR", "none"},
		{"Ruby", "On propose 5 000 € par mois à quelqu'un qui nous facture, ou l'équivalent en CDI (52 k€).", "5000 month EUR", "52000 year EUR"},
		{"Fintech", "Comp: £85k + equity, or £550/day if you'd rather contract.", "550 day GBP", "85000 year GBP"},
		{"Dév Go", "CDI : 55 k€ + prime, ou 520 €/j en freelance.", "520 day EUR", "55000 year EUR"},
		{"Dév Go", "CDI, 55 k€. Prime de 300 € par jour d'astreinte.", "none", "55000 year EUR"},
		{"Angular/Spring", "TJM 400 (junior) / 450 (confirmé) / 500 (senior).", "400-500 day EUR", "none"},
		{"Angular/Spring", "Day rate: £475 senior, £400 mid.", "400-475 day GBP", "none"},
		{".NET Core", "TJM négociable jusqu'à 500 selon profil (hors frais).", "-500 day EUR", "none"},
		{"Freelance", "Cinq cents euros par jour, c'est non. Le reste se discute.", "none", "none"},
		{"Vereins-App", "Wir haben 2.000 Euro gesammelt. Unser Verein sucht jemanden dafür.", "2000 fixed EUR", "none"},
		{"Java", "Intérim : 22 €/h brut, 35 h, six mois.", "none", "22 hour EUR"},
		{"Ops on-call", "£120 per on-call weekend on top of £450 per day.", "450 day GBP", "none"},
		{"Drupal, université", "Le devis ne dépassera pas 15 000 euros.", "-15000 fixed EUR", "none"},
		{"Site", "Your quote must not exceed £4,000.", "-4000 fixed GBP", "none"},
		{"Shopify", "500 € la boutique, et j'en ai quatre à faire.", "500 fixed EUR", "none"},
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
