package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestLoneCells: in an ad for a stay of some time a cell that holds nothing but a plausible price is the day rate; in
// other ads it is not.
func TestLoneCells(t *testing.T) {
	tests := []struct{ body, rate string }{
		{"ESN nantaise\nMission longue\n6 mois\n410 €\nBac+3", "410 day EUR"},
		{"Bordeaux\nTT 2j\n12 mois\n400/430", "400-430 day EUR"},
		{"Tours\nDémarrage janvier\n9 mois\n– 540 € HT, ferme", "540 day EUR"},
		{"700 € (négociable), 12 mois, présence 3 jours, démarrage en mai", "700 day EUR"},
		{"Mission de 6 mois, hybride\n500 €, votre cadeau de bienvenue", "none"},
		{"Mission de 6 mois, hybride\n800 €\nc'est ce que coûte une panne", "none"},
		{"Stage de 6 mois\nDémarrage mars\n650 €", "none"},
		{"CDI\nDémarrage mars\nDurée indéterminée\n650 €", "none"},
		{"Serveurs\nMission critique, durée 6 mois\n400/430 requêtes", "none"},
		{"Durée de rétention : 6 mois, démarrage du moteur à 400/430 tours", "none"},
	}
	for _, c := range tests {
		if got := show(pay.Find(text.New("", c.body)).Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
	}
}

// TestWholePrices: the header of a project board, or words about how the price is paid, make it that of the project.
func TestWholePrices(t *testing.T) {
	tests := []struct{ body, rate string }{
		{"Statut : Ouvert · Publié le 02/02/2027 · 6 offres reçues\nBudget indicatif : Moins de 750 €\nCorriger un module", "-750 fixed EUR"},
		{"Budget\n600 € HT, payé 50/50", "600 fixed EUR"},
		{"J'ai 1 900 € devant moi pour une boutique", "1900 fixed EUR"},
		{"Je tiens une librairie. Je peux mettre 700 € pour ce petit module.", "700 fixed EUR"},
	}
	for _, c := range tests {
		if got := show(pay.Find(text.New("", c.body)).Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
	}
}

// TestOtherWaysToSayRate covers units of other languages, questions as labels and prices without a currency.
func TestOtherWaysToSayRate(t *testing.T) {
	tests := []struct{ body, rate string }{
		{"Offriamo € 310/gg oltre IVA", "310 day EUR"},
		{"Tariffa: 320 € al giorno", "320 day EUR"},
		{"Tarifa: 38 €/hora más IVA", "38 hour EUR"},
		{"Le TJM ? 395. La durée ? 7 mois.", "395 day EUR"},
		{"Vous facturez 430 € votre journée", "430 day EUR"},
		{"On paie 52 de l'heure, 15 h par semaine", "52 hour EUR"},
		{"520 to 540 pd, inside IR35", "520-540 day GBP"},
		{"Cela ne peut excéder 395 € HT par jour", "-395 day EUR"},
		{"Nous ne pouvons pas payer plus de 310 € par jour", "-310 day EUR"},
		{"Facturation au jour (335 €) ou au mois", "335 day EUR"},
		{"La grille du client plafonne à 615 € HT.", "-615 day EUR"},
		{"Mission de 5 mois, 490 par jour frais compris, hybride", "490 day EUR"},
		{"Mission de 5 mois, hybride. Le site reçoit des dossiers, 490 par jour en moyenne", "none"},
		{"Prix plancher 340, prix plafond 390 (HT, par jour)", "340-390 day EUR"},
	}
	for _, c := range tests {
		if got := show(pay.Find(text.New("", c.body)).Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
	}
}

// TestNoSalary: what a client spends, and what a rate comes to in a month, are no salary.
func TestNoSalary(t *testing.T) {
	for _, body := range []string{
		"I pay on time (31 hires, $48k spent here)",
		"4 jours par mois à 400 € HT, donc 1 600 € HT par mois",
		"Mission de 6 mois, 2 jours par semaine à 400 €, donc environ 3 400 € par mois",
	} {
		if got := show(pay.Find(text.New("", body)).Salary); got != "none" {
			t.Errorf("salary of %q = %s, want none", body, got)
		}
	}
}
