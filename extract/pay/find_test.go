package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

func TestFindRates(t *testing.T) {
	for _, c := range []struct{ title, body, want string }{
		// the word for the rate, the amount, no unit: a day rate
		{"", "TJM : 480 €", "480 day EUR"},
		{"", "TJM: 480€ HT", "480 day EUR"},
		{"", "TJM 450/520", "450-520 day EUR"},
		{"", "TJM 450 – 520 € HT", "450-520 day EUR"},
		{"", "TJM entre 450 et 520€", "450-520 day EUR"},
		{"", "TJM de 450 à 520 € selon profil", "450-520 day EUR"},
		{"", "TJM compris entre 450€ et 520€ HT", "450-520 day EUR"},
		{"", "TJM cible : 500 max", "-500 day EUR"},
		{"", "TJM max 500", "-500 day EUR"},
		{"", "TJM MAX : 500€", "-500 day EUR"},
		{"", "TJM maximum de 500 euros", "-500 day EUR"},
		{"", "max TJM 500", "-500 day EUR"},
		{"", "TJM jusqu'à 600 €", "-600 day EUR"},
		{"", "TJM plafonné à 550 €", "-550 day EUR"},
		{"", "TJM ≤ 550 €", "-550 day EUR"},
		{"", "TJM < 550 €", "-550 day EUR"},
		{"", "TJM 550€ max", "-550 day EUR"},
		{"", "TJM : 550 € HT grand max", "-550 day EUR"},
		{"", "TJM : 550 €/jour maximum", "-550 day EUR"},
		{"", "TJM à partir de 400 €", "400- day EUR"},
		{"", "TJM minimum 400 €", "400- day EUR"},
		{"", "TJM : 400€ mini", "400- day EUR"},
		{"", "TJM : 400 € et plus", "400- day EUR"},
		{"", "TJM 400€+", "400- day EUR"},
		{"", "TJM : autour de 480 €", "480 day EUR"},
		{"", "TJM : environ 480 €", "480 day EUR"},
		{"", "TJM ~500€", "500 day EUR"},
		{"", "TJM de l'ordre de 500 €", "500 day EUR"},
		{"", "Tarif journalier : 390,00 € HT", "390 day EUR"},
		{"", "Taux journalier moyen 510 euros", "510 day EUR"},
		{"", "Prix d'achat 430€", "430 day EUR"},
		{"", "PA max 430", "-430 day EUR"},
		{"", "CJM : 620 €", "620 day EUR"},
		{"", "Budget 400", "400 day EUR"},
		{"", "Budget : 450-500 € / jour", "450-500 day EUR"},
		{"", "Budget client max 520€", "-520 day EUR"},
		{"", "Tarif : 500 €", "500 day EUR"},
		{"", "Prix : autour de 480 €.", "480 day EUR"},
		{"", "450 € de TJM", "450 day EUR"},
		{"", "500 max TJM", "-500 day EUR"},
		{"", "TJM min. 400 €, max. 500 €", "400-500 day EUR"},
		{"Développeur Go – 450/550€", "Mission longue.", "450-550 day EUR"},
		{"Développeur Go (500€)", "Mission longue.", "500 day EUR"},
		{"", "Mission freelance\n450-550 €\nParis", "450-550 day EUR"},
		{"", "Rémunération : 450 à 500 € selon profil, mission freelance", "450-500 day EUR"},
		// the unit says it
		{"", "500 € / jour", "500 day EUR"},
		{"", "500€HT/jour", "500 day EUR"},
		{"", "1 000 €/j", "1000 day EUR"},
		{"", "1\u202f000\u00a0€/j", "1000 day EUR"},
		{"", "1.000 € par jour", "1000 day EUR"},
		{"", "1'000 CHF pro Tag", "1000 day CHF"},
		{"", "500 euros jour", "500 day EUR"},
		{"", "450/500 € jour", "450-500 day EUR"},
		{"", "430e/j", "430 day EUR"},
		{"", "de 380 à 420 € la journée", "380-420 day EUR"},
		{"", "600 € HT à la journée", "600 day EUR"},
		{"", "600pd", "600 day GBP"},
		{"", "£600pd outside IR35", "600 day GBP"},
		{"", "£450 - £500 per day (Inside IR35)", "450-500 day GBP"},
		{"", "€ 380 - € 420 per day", "380-420 day EUR"},
		{"", "EUR 450 – 520 per day, all in", "450-520 day EUR"},
		{"", "up to £550 p/d", "-550 day GBP"},
		{"", "430/500 selon l'expérience, HT et par jour", "430-500 day EUR"},
		{"", "Le marché est passé pour 160 jours à 410,00 € HT l'unité", "410 day EUR"},
		{"", "$80-100/hr", "80-100 hour USD"},
		{"", "$60 à $75 de l'heure", "60-75 hour USD"},
		{"", "65 €/h", "65 hour EUR"},
		{"", "Taux horaire : 55 €", "55 hour EUR"},
		{"", "Hourly rate: max 950 SEK/h excl. VAT", "-950 hour SEK"},
		{"", "950 kr/h", "950 hour SEK"},
		{"", "85-95 €/Std.", "85-95 hour EUR"},
		{"", "Stundensatz: 90 EUR", "90 hour EUR"},
		{"", "Stundensatz bis 95 €", "-95 hour EUR"},
		{"", "75 Euro/h auf Rechnung", "75 hour EUR"},
		{"", "Tagessatz 800", "800 day EUR"},
		{"", "Tagessatz ab 650 €", "650- day EUR"},
		{"", "Tagessatz zwischen 700 und 800 Euro", "700-800 day EUR"},
		{"", "Uurtarief €90 - €100", "90-100 hour EUR"},
		{"", "Day rate: £500", "500 day GBP"},
		{"", "Rate: £400 to £450 a day", "400-450 day GBP"},
		{"", "Max rate £475/day", "-475 day GBP"},
		{"", "700 CHF/Tag", "700 day CHF"},
		{"", "1 200 zł/dzień", "1200 day PLN"},
		{"", "12 000 Kč/den, TJM 12 000 Kč", "12000 day CZK"},
		{"", "WAGE: $1,500-$2,000/month, independent contractor", "1500-2000 month USD"},
		// less usual ways
		{"", "TJM 420-480 (selon XP)", "420-480 day EUR"},
		{"", "Tarif : 600 HT/j", "600 day EUR"},
		{"", "450-500 HT la journée", "450-500 day EUR"},
		{"", "TJM : 500€ (junior) à 600€ (senior)", "500-600 day EUR"},
		{"", "TJM 350 / 400 / 450 selon séniorité", "350-450 day EUR"},
		{"", "TJM : 500 € / jour (négociable jusqu'à 550 €)", "500 day EUR"},
		{"", "Tagessatz: 720 € (90 €/h)", "720 day EUR"},
		{"", "450€/jour ou 60€/h", "450 day EUR"},
		{"", "CHF 120.- pro Stunde", "120 hour CHF"},
		{"", "EUR 85/h", "85 hour EUR"},
		{"", "85 EUR die Stunde", "85 hour EUR"},
		{"", "90€ all-in pro Stunde", "90 hour EUR"},
		{"", "VB 90€/h", "90 hour EUR"},
		{"", "max. 100 €/h all in", "-100 hour EUR"},
		{"", "45-60 USD hourly", "45-60 hour USD"},
		{"", "US$ 50 per hour", "50 hour USD"},
		{"", "CA$ 70/hr", "70 hour CAD"},
		{"", "entre 60 et 75 $ de l'heure", "60-75 hour USD"},
		{"", "Tarif horaire entre 55 et 65", "55-65 hour EUR"},
		{"", "5 500 € HT / mois, mission freelance", "5500 month EUR"},
		{"", "GBP 450/day", "450 day GBP"},
		{"", "TJM 480e", "480 day EUR"},
		{"", "TJM 550€/600€", "550-600 day EUR"},
		{"", "Achat : 450", "450 day EUR"},
		{"", "prix achat max 430", "-430 day EUR"},
		{"", "Enveloppe : 20 k€", "20000 fixed EUR"},
		{"", "Forfait : entre 8 et 10 k€", "8000-10000 fixed EUR"},
		{"", "budget de 3 à 4 k€ pour le projet", "3000-4000 fixed EUR"},
		{"", "Entre 450€ et 600€ par jour suivant le profil.", "450-600 day EUR"},
		{"", "TJM à discuter selon ton profil : entre 300 et 450€ HT", "300-450 day EUR"},
		{"", "La rémunération est calculée à partir d'un taux journalier à définir en fonction de votre niveau d'expérience, entre 250 et 450 euros HT / jour.", "250-450 day EUR"},
		{"", "Tarif (HT) : 480", "480 day EUR"},
		{"", "TJM\n450€", "450 day EUR"},
		{"", "Combien ?\n500 € HT", "500 day EUR"},
		{"", "Taux : 480€", "480 day EUR"},
		{"", "Honorar: 95 €/Std. zzgl. MwSt.", "95 hour EUR"},
		{"", "Vergütung: 700 € pro Tag", "700 day EUR"},
		{"", "Rate: €70-80 p/h", "70-80 hour EUR"},
		{"", "paid £300/day", "300 day GBP"},
		{"", "Ponctuellement 2 jours ; 400 € la journée, frais inclus", "400 day EUR"},
		{"", "400 € la demi-journée de formation ? Non : TJM 480 €", "480 day EUR"},
		{"", "Tu nous coûtes 430 par jour, pas plus.", "-430 day EUR"},
		{"", "Prix plafond : 560 € HT par jour", "-560 day EUR"},
		{"", "Tarif d'achat : 395 euros HT", "395 day EUR"},
		{"", "Tarif : 65/h", "65 hour EUR"},
		// a whole project
		{"", "Forfait de 12 000 €", "12000 fixed EUR"},
		{"", "Mission au forfait. Budget ferme : 6 000 € HT, en trois versements.", "6000 fixed EUR"},
		{"", "Notre budget est de 1 500 € pour l'ensemble.", "1500 fixed EUR"},
		{"", "Budget: 5k€ for the project", "5000 fixed EUR"},
		{"", "Budget: 12.000 € Festpreis", "12000 fixed EUR"},
		{"", "Fixed price: $3,500", "3500 fixed USD"},
		{"", "Ouvert · 500 € à 1 000 € · 14 offres · 402 vues\nUn script Python.", "500-1000 fixed EUR"},
		{"", "Ouvert · 14 offres · 402 vues\nBudget : 500 € à 1 000 €", "500-1000 fixed EUR"},
		{"", "Un script Python, merci d'envoyer un devis. Budget : 800 €", "800 fixed EUR"},
		{"", "Nous disposons de 4 000 € pour l'ensemble", "4000 fixed EUR"},
		{"", "2 500 € le tout, site livré en mai, freelance", "2500 fixed EUR"},
		{"", "$1,200 for the whole thing", "1200 fixed USD"},
		{"", "Je suis un particulier, boutique en ligne. Budget : 900 € maximum pour la correction.", "-900 fixed EUR"},
		{"", "Pauschale 4.000 €", "4000 fixed EUR"},
		{"", "4. Budget\nNous visons 4 500 € HT maximum pour ce lot.", "-4500 fixed EUR"},
		{"", "Financement de 9 000 €, dont 5 500 € pour le développement : c'est notre plafond.", "-5500 fixed EUR"},
	} {
		r := pay.Find(text.New(c.title, c.body))
		if got := show(r.Rate); got != c.want {
			t.Errorf("rate of %q %q = %s, want %s", c.title, c.body, got, c.want)
		}
		if r.Salary != nil {
			t.Errorf("salary of %q %q = %s, want none", c.title, c.body, show(r.Salary))
		}
	}
}

func TestFindSalaries(t *testing.T) {
	for _, c := range []struct{ title, body, want string }{
		{"", "CDI : 45-50 k€", "45000-50000 year EUR"},
		{"", "CDI, 65K/80K€", "65000-80000 year EUR"},
		{"", "Salaire : 38 à 44 k€ sur 13 mois", "38000-44000 year EUR"},
		{"", "Salaire : entre 40K€ et 60K€ voire plus", "40000-60000 year EUR"},
		{"", "Rémunération : de 32 000 € à 38 000 € brut par an", "32000-38000 year EUR"},
		{"", "45K€ brut annuel", "45000 year EUR"},
		{"", "Jusqu'à 85 K€ selon profil, poste en CDI", "-85000 year EUR"},
		{"", "Package : 55-60K€ + variable", "55000-60000 year EUR"},
		{"CDI - Paris 12 - 80-90K€", "", "80000-90000 year EUR"},
		{"", "Rémunération : 1600€ net", "1600 month EUR"},
		{"", "Gratification de 577,50 euros/mois", "577.5 month EUR"},
		{"", "Le salaire proposé est de 2500 euros nets, et au-delà de cinq ans le salaire est de 3000 euros nets.", "2500-3000 month EUR"},
		{"", "Base range: $180,000-$215,000, equity on top", "180000-215000 year USD"},
		{"", "Permanent, £85k pa", "85000 year GBP"},
		{"", "Salary £60,000 - £70,000 per annum", "60000-70000 year GBP"},
		{"", "Jahresgehalt: 65.000 – 75.000 €", "65000-75000 year EUR"},
		{"", "Festanstellung, bis 80.000 EUR", "-80000 year EUR"},
		{"", "Gehalt: 79.000 Euro", "79000 year EUR"},
		{"", "Salaire : 45 à 50 000 €", "45000-50000 year EUR"},
		{"", "2 500 € brut mensuel", "2500 month EUR"},
		{"", "Salaire 40k fixe + 5k variable", "40000 year EUR"},
		{"", "£45k-£55k + bonus, permanent", "45000-55000 year GBP"},
		{"", "Gehalt 60-65 T€", "60000-65000 year EUR"},
		{"", "Salaire annuel brut : 42 000 € sur 12 mois", "42000 year EUR"},
		{"", "€65k – €75k", "65000-75000 year EUR"},
		{"", "💰 de l'ordre de 48K - 58K€", "48000-58000 year EUR"},
	} {
		r := pay.Find(text.New(c.title, c.body))
		if got := show(r.Salary); got != c.want {
			t.Errorf("salary of %q %q = %s, want %s", c.title, c.body, got, c.want)
		}
		if r.Rate != nil {
			t.Errorf("rate of %q %q = %s, want none", c.title, c.body, show(r.Rate))
		}
	}
}

func TestFindBoth(t *testing.T) {
	for _, c := range []struct{ body, rate, salary string }{
		{"CDI : 45-60K€\nFreelance : 320-450€/j", "320-450 day EUR", "45000-60000 year EUR"},
		{"CDI ou prestation :\n - salaire de 38 à 44 k€ sur 13 mois\n - ou bien 400€/j", "400 day EUR", "38000-44000 year EUR"},
		{"En CDI 42/48 K€. En freelance 430e/j.", "430 day EUR", "42000-48000 year EUR"},
		{"* salarié : 38 à 45 k€, 13e mois, participation (2 100 € l'an dernier)\n* indépendant : 380 à 420 € la journée", "380-420 day EUR", "38000-45000 year EUR"},
		{"TJM 500 € (freelance) ou 55 k€ brut annuel (CDI)", "500 day EUR", "55000 year EUR"},
		{"£500 per day contract, or £70k permanent", "500 day GBP", "70000 year GBP"},
	} {
		r := pay.Find(text.New("", c.body))
		if got := show(r.Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
		if got := show(r.Salary); got != c.salary {
			t.Errorf("salary of %q = %s, want %s", c.body, got, c.salary)
		}
	}
}
