package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestEnds: upper ends in other words, second prices for later, and figures that only others spread.
func TestEnds(t *testing.T) {
	for _, c := range []struct{ body, rate, salary string }{
		// an upper end
		{"Tariffa giornaliera massima: 320 € + IVA.", "-320 day EUR", "none"},
		{"Tarifa diaria máxima: 280 €.", "-280 day EUR", "none"},
		{"Maximaler Tagessatz: 610 €", "-610 day EUR", "none"},
		{"L'association ne peut pas dépasser 45 € de l'heure.", "-45 hour EUR", "none"},
		{"Le client ne saurait aller au-delà de 470 € par jour.", "-470 day EUR", "none"},
		{"Freelance. Impossible de dépasser 470 € par jour.", "-470 day EUR", "none"},
		{"The charity will not be able to go above £42 an hour.", "-42 hour GBP", "none"},
		{"We are unable to pay more than £410 a day.", "-410 day GBP", "none"},
		{"Le chantier est plafonné à 12 000 €.", "-12000 fixed EUR", "none"},
		{"Au forfait. L'ensemble ne dépassera pas 14 k€ HT.", "-14000 fixed EUR", "none"},
		{"Fixed price. The project is capped at £13k.", "-13000 fixed GBP", "none"},
		{"Festpreis. Das Projekt ist auf 9.000 € gedeckelt.", "-9000 fixed EUR", "none"},
		{"Assurance santé : la prestation est plafonnée à 9 000 €.", "none", "none"},
		{"Le remboursement est plafonné à 15 k€ par assuré.", "none", "none"},
		{"Projet chiffré, au forfait. Un panier ne peut pas dépasser 1 500 €.", "none", "none"},
		// a target and its upper end
		{"TJM cible 510 €, plafond 540 €.", "510-540 day EUR", "none"},
		{"TJM visé 480 €, max 520 €.", "480-520 day EUR", "none"},
		{"TJM : cible 400, limite haute 450.", "400-450 day EUR", "none"},
		{"Target rate £470, ceiling £500 a day.", "470-500 day GBP", "none"},
		{"Zielsatz 80 €/h, Obergrenze 85 €/h.", "80-85 hour EUR", "none"},
		{"TJM 450 €, max 500 € de frais.", "450 day EUR", "none"},
		{"TJM 450 €, plafond mensuel 5 000 €.", "450 day EUR", "none"},
		// the price of the first time and that of later
		{"470 € la première année, 490 € ensuite : c'est ce que prévoit l'accord, par jour et hors taxes.", "470-490 day EUR", "none"},
		{"TJM : 480 € la première année, 500 € la seconde.", "480-500 day EUR", "none"},
		{"Freelance, 440 €/j au départ, puis 480 €/j après trois mois.", "440-480 day EUR", "none"},
		{"TJM 420 € puis 450 € après la période d'essai.", "420-450 day EUR", "none"},
		{"Freelance. 430 € par jour, revalorisés à 450 € au bout d'un an.", "430-450 day EUR", "none"},
		{"Contractors: £450 a day to start, rising to £490 after three months.", "450-490 day GBP", "none"},
		{"Freiberuflich. Im ersten Jahr 90 € pro Stunde, danach 95 €.", "90-95 hour EUR", "none"},
		{"CDI 45 k€ la première année, 50 k€ ensuite.", "none", "45000-50000 year EUR"},
		{"TJM 450 €, puis 500 € de prime à l'arrivée.", "450 day EUR", "none"},
		{"TJM 450 € après négociation, 500 tickets par mois.", "450 day EUR", "none"},
		{"350 € de loyer, 400 € de charges, par mois.", "none", "none"},
		// what others spread
		{"Contractor. Ignore the £1,900 a day that the papers quote.", "none", "none"},
		{"Freelance. Oubliez les 1 100 € par jour lus dans la presse : le nôtre se discute.", "none", "none"},
		{"Freelance. On lit partout 900 €/jour pour du Rust.", "none", "none"},
		{"Freelance. Les 900 €/j annoncés sur LinkedIn n'existent pas.", "none", "none"},
		{"Contractor. You may have read about £1,500 a day; that is not us.", "none", "none"},
		{"Freiberuflich. Vergessen Sie die 1.500 € am Tag aus der Zeitung.", "none", "none"},
		{"Freelance, 480 €/jour, contact sur LinkedIn.", "480 day EUR", "none"},
		{"Freiberuflich, 600 € am Tag, mehr gibt es nicht.", "600 day EUR", "none"},
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
