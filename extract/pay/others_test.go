package pay_test

import "testing"

// TestMoneyOfOthers: what others pay, what was paid before, fines and prices that the ad rules out are no rate of its own.
func TestMoneyOfOthers(t *testing.T) {
	check(t, []rateCase{
		{"Sur la mission précédente le consultant était à 620 €/j. Pour celle-ci, 560 €/j.", "560 day EUR"},
		{"L'an dernier nous payions 650 € par jour. À vous de nous dire votre prix.", "none"},
		{"Previously we paid €800/day for that; the budget today is €650/day.", "650 day EUR"},
		{"Im letzten Projekt lag der Satz bei 105 Euro, diesmal sind es 98 Euro je Stunde.", "98 hour EUR"},
		{"Nos concurrents facturent 800 € la journée ; parlons-en.", "none"},
		{"Des plateformes affichent 350 € par jour, pas nous.", "none"},
		{"Competitors bill €900 a day for this.", "none"},
		{"En cas de retard, 300 € par jour retenus sur la facture.", "none"},
		{"Penalties of €250 per day apply for late delivery.", "none"},
		{"Vertragsstrafe 200 Euro pro Tag Verzug.", "none"},
		{"Freelance. Pas de TJM à 700 € ici, soyons clairs.", "none"},
		{"Pas plus de 450 €/jour pour ce freelance.", "-450 day EUR"},
		{"Client pays 700 EUR per day, contractor receives 630 EUR per day after our fee.", "630 day EUR"},
		{"Der Endkunde zahlt 110 €/h, bei Ihnen kommen 95 €/h an.", "95 hour EUR"},
		{"TJM 450 €. Ne pas confondre avec notre offre de chef de projet (CDI, 52 k€).", "450 day EUR"},
		{"Budget: $35/hour. We once paid $12,000 for a redesign.", "35 hour USD"},
		{"Freelance, 430 €/j. Nous avons déjà payé 6 000 € à une agence.", "430 day EUR"},
		{"Freelance, 95 €/h. Wir haben bereits 8.000 € für ein Konzept bezahlt.", "95 hour EUR"},
		{"Not to be confused with our tester role at £300 a day.", "none"},
		{"Nicht zu verwechseln mit der Stelle zu 600 € pro Tag.", "none"},
		{"Rate: pitch it. They pay the £900 of the course.", "none"},
	})
}

// TestSpelledPrices holds prices in words of three languages.
func TestSpelledPrices(t *testing.T) {
	check(t, []rateCase{
		{"Wir zahlen fünfundachtzig Euro die Stunde.", "85 hour EUR"},
		{"Sechshundertfünfzig Euro pro Tag", "650 day EUR"},
		{"Quatre-vingt-quinze euros de l'heure", "95 hour EUR"},
		{"Cinq cent soixante-dix euros par jour, hors taxes.", "570 day EUR"},
		{"Four hundred and eighty pounds a day", "480 day GBP"},
		{"Quatre cents personnes par jour", "none"},
		{"Trente jours, deux ans d'expérience", "none"},
	})
}

// TestDailyBudgets: a budget by the day is a day rate whatever the ad is for, and a last word caps it.
func TestDailyBudgets(t *testing.T) {
	check(t, []rateCase{
		{"💶 budget journalier : 460 €", "460 day EUR"},
		{"Daily budget: €500", "500 day EUR"},
		{"Tarif : € 540,- / jour HTVA, plafond", "-540 day EUR"},
		{"We can stretch to £550 a day, not a penny more.", "-550 day GBP"},
	})
}
