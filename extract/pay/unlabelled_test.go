package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestUnlabelledPrices: no word calls the amount the rate, but where it stands, or what it must not exceed, does.
func TestUnlabelledPrices(t *testing.T) {
	tests := []struct{ title, body, rate string }{
		// alone on its line or list item
		{"Dev Apex", "⏳ 10 mois\n💰 500-560 € selon certifications\n🚀 démarrage en mai", "500-560 day EUR"},
		{"Dev C#", "Démarrage février 2027\nDurée 6 mois\n350-400 €\n\nOu CDI, 36-43 K€", "350-400 day EUR"},
		{"Dev C#", "Durée 6 mois, démarrage en mai\n- 410-450 €\nCDI possible", "410-450 day EUR"},
		{"Dev C#", "Durée 6 mois\n400-450 € suivant ancienneté\nDémarrage en mai\nSinon en CDI, 45-50 k€", "400-450 day EUR"},
		{"Dev C# en CDI", "Durée 6 mois, démarrage en mai\n- 410-450 €", "none"},
		{"Dev C#", "Mission de 6 mois, démarrage en mai\nNos robots coûtent\n350-400 € pièce", "none"},
		// what is not to be exceeded
		{"Module Dolibarr", "Nous ne voulons pas dépasser 1 800 € TTC.", "-1800 fixed EUR"},
		{"Boutique", "Je ne peux pas mettre plus de 900 €. Il me faut un petit module, devis bienvenus.", "-900 fixed EUR"},
		{"Small plugin", "My site needs a plugin. I can't go above $700.", "-700 fixed USD"},
		{"Petit script", "Il me faut un script. Notre plafond est de 800 euros.", "-800 fixed EUR"},
		{"Dev Go", "Mission freelance, 6 mois. Nous ne pouvons pas dépasser 450 €.", "-450 day EUR"},
		{"Dev Go", "Freelance. Un panier ne peut pas dépasser 2 000 €.", "none"},
		{"Dev Go", "Les paniers ne peuvent pas dépasser 1 800 €.", "none"},
		// a sum for all of it
		{"Plugin WordPress", "Somme prévue pour l'ensemble : 700 euros.", "700 fixed EUR"},
		{"Plugin WordPress", "Somme totale : 900 €, livraison en juin.", "900 fixed EUR"},
		{"WordPress plugin", "Amount set aside for the whole job: £700.", "700 fixed GBP"},
		{"WordPress plugin", "Money earmarked: $850.", "850 fixed USD"},
		{"WordPress-Plugin", "Für alles zusammen sind 800 € vorgesehen.", "800 fixed EUR"},
		{"WordPress-Plugin", "Gesamtsumme: 950 Euro.", "950 fixed EUR"},
		// the script of a language's name asks for no small job
		{"Mission TypeScript, budget 500 max", "Refonte de la gestion des devis. 6 mois, démarrage en mai, deux jours de TT.", "-500 day EUR"},
		{"Mission JavaScript, budget 480 max", "Devis et commandes en ligne. 6 mois, démarrage en mai, deux jours de TT.", "-480 day EUR"},
		// a budget for something else
		{"Dev C#", "Mission de 5 mois. Un budget de tests de charge de 6 000 € vous attend.", "none"},
		{"Dev C#", "Mission de 5 mois. Tu auras un budget de 3 000 € pour les tests.", "none"},
		{"Dev C#", "Freelance. Budget de la première phase de 9 000 €", "9000 fixed EUR"},
		{"Dev PHP", "Nous avons un budget de refonte du site de 6 000 €.", "6000 fixed EUR"},
		// a contractor's month
		{"PHP developer", "SALARY: $1,200 per month\nTYPE: independent contractor, work from home", "1200 month USD"},
		{"PHP developer", "Salary: 1500 USD monthly. You will be an independent contractor.", "1500 month USD"},
		{"PHP developer", "SALARY: $1,200 per month\nTYPE: employee", "none"},
	}
	for _, c := range tests {
		if got := show(pay.Find(text.New(c.title, c.body)).Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
	}
}
