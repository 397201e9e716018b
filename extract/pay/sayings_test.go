package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestSayings: a price by the day, the hour, the month and the whole, and a wage, in many words.
func TestSayings(t *testing.T) {
	for _, c := range []struct{ title, body, rate, salary string }{
		{"Dev Java", "Freelance. Le client va jusqu'à 480 €.", "-480 day EUR", "none"},
		{"Dev Java", "Mission freelance. On monte à 500 € si le profil est bon.", "500 day EUR", "none"},
		{"Dev Java", "Freelance, 480 € HT / jour travaillé.", "480 day EUR", "none"},
		{"Dev Java", "Freelance, 480 euros hors taxes la journée de sept heures.", "480 day EUR", "none"},
		{"Dev Java", "Freelance. 480 €/jh.", "480 day EUR", "none"},
		{"Dev Java", "Freelance. Jour facturé : 470 €.", "470 day EUR", "none"},
		{"Dev Java", "Freelance. Vous facturez 470 € par jour.", "470 day EUR", "none"},
		{"Dev Java", "Freelance. Vous nous facturez 470 € la journée.", "470 day EUR", "none"},
		{"Dev Java", "Freelance. Nous achetons la journée 470 €.", "470 day EUR", "none"},
		{"Dev Java", "Freelance. Nous vous réglons 470 € par jour travaillé.", "470 day EUR", "none"},
		{"Dev Java", "Freelance. Votre prestation est rémunérée 470 € par jour.", "470 day EUR", "none"},
		{"Dev Java", "Freelance. Prix de la journée : 470 €, non négociable.", "470 day EUR", "none"},
		{"Dev Java", "Freelance. Le tarif est fixé à 470 euros.", "470 day EUR", "none"},
		{"Dev Java", "Freelance. Le tarif ne dépassera pas 470 euros.", "-470 day EUR", "none"},
		{"Dev Java", "Freelance. Tarif inférieur à 470 €.", "-470 day EUR", "none"},
		{"Dev Java", "Freelance. Pas plus de 470 € par jour.", "-470 day EUR", "none"},
		{"Dev Java", "Freelance. À partir de 470 € par jour.", "470- day EUR", "none"},
		{"Dev Java", "Freelance. Au moins 470 € par jour.", "470- day EUR", "none"},
		{"Dev Java", "Freelance. De 430 € (confirmé) à 520 € (senior) par jour.", "430-520 day EUR", "none"},
		{"Dev Java", "Freelance. Quatre cent quatre-vingts euros par jour.", "480 day EUR", "none"},
		{"Dev Java", "Freelance. 60 € de l'heure, à la louche 30 heures par mois.", "60 hour EUR", "none"},
		{"Dev Java", "Freelance. 60 €/h HT, facturation mensuelle.", "60 hour EUR", "none"},
		{"Dev Java", "Freelance. Heure facturée : 62 €.", "62 hour EUR", "none"},
		{"Dev Java", "Freelance. Comptez 62 € l'heure.", "62 hour EUR", "none"},
		{"Dev Java", "Indépendant. Forfait mensuel de 7 500 €.", "7500 month EUR", "none"},
		{"Dev Java", "Indépendant. 7 500 € HT chaque mois.", "7500 month EUR", "none"},
		{"Dev Java", "Freelance. Enveloppe : 18 000 € pour 40 jours, soit 450 € par jour.", "450 day EUR", "none"},
		{"Site vitrine", "Je cherche quelqu'un pour mon site. Je paie 600 €.", "600 fixed EUR", "none"},
		{"Site vitrine", "Association cherche un développeur pour son site. Nous avons 1 500 €.", "1500 fixed EUR", "none"},
		{"Site vitrine", "Prix ferme : 4 200 € HT.", "4200 fixed EUR", "none"},
		{"Site vitrine", "Prix ferme et définitif de 4 200 € pour la refonte.", "4200 fixed EUR", "none"},
		{"Site vitrine", "Le marché est forfaitaire : 24 500 € HT.", "24500 fixed EUR", "none"},
		{"Site vitrine", "Nous proposons 900 € une fois le site en ligne.", "900 fixed EUR", "none"},
		{"Java dev", "Contractor. The day is paid at £480.", "480 day GBP", "none"},
		{"Java dev", "Contractor. £480 for each day worked.", "480 day GBP", "none"},
		{"Java dev", "Contractor. You invoice £480 per day.", "480 day GBP", "none"},
		{"Java dev", "Contractor. Client budget is £480 tops.", "-480 day GBP", "none"},
		{"Java dev", "Contractor. We top out at £480 a day.", "-480 day GBP", "none"},
		{"Java dev", "Contractor. Somewhere around £480 a day.", "480 day GBP", "none"},
		{"Java dev", "Contractor. Anything up to £480 a day.", "-480 day GBP", "none"},
		{"Java dev", "Contractor. Nothing above £480 a day.", "-480 day GBP", "none"},
		{"Java dev", "Contractor. From £450 to £500 daily.", "450-500 day GBP", "none"},
		{"Java dev", "Contractor. £450 to £500 per diem.", "450-500 day GBP", "none"},
		{"Java dev", "Contractor. Sixty dollars an hour.", "60 hour USD", "none"},
		{"Java dev", "Contractor. $60-75/hr DOE.", "60-75 hour USD", "none"},
		{"Java dev", "Contractor. $60 hourly, paid weekly.", "60 hour USD", "none"},
		{"Java dev", "Contractor. Monthly retainer of $6,000.", "6000 month USD", "none"},
		{"Small job", "I'll give $300 to fix my shop.", "300 fixed USD", "none"},
		{"Small job", "Fixed fee: £2,400.", "2400 fixed GBP", "none"},
		{"Small job", "The pot is £2,400 for the lot.", "2400 fixed GBP", "none"},
		{"Java", "Freiberuflich. 600 € je Tag.", "600 day EUR", "none"},
		{"Java", "Freiberuflich. Pro Tag gibt es 600 €.", "600 day EUR", "none"},
		{"Java", "Freiberuflich. Wir zahlen 600 Euro pro Arbeitstag.", "600 day EUR", "none"},
		{"Java", "Freiberuflich. Maximal 85 € die Stunde.", "-85 hour EUR", "none"},
		{"Java", "Freiberuflich. Mehr als 85 € die Stunde geht nicht.", "-85 hour EUR", "none"},
		{"Java", "Freiberuflich. Zwischen 80 und 90 Euro stündlich.", "80-90 hour EUR", "none"},
		{"Java", "Freiberuflich. Stundensatz bis 92 €.", "-92 hour EUR", "none"},
		{"Java", "Freiberuflich. Tagessatz ab 640 €.", "640- day EUR", "none"},
		{"Java", "Freiberuflich. Satz: 92 €/Std. netto.", "92 hour EUR", "none"},
		{"Java", "Kleines Skript. Pauschal 450 €.", "450 fixed EUR", "none"},
		{"Java", "Kleines Skript. Dafür zahle ich 250 €.", "250 fixed EUR", "none"},
		{"Dev PHP", "CDI. 38 000 € bruts l'année.", "none", "38000 year EUR"},
		{"Dev PHP", "CDI. On propose 38-42k.", "none", "38000-42000 year EUR"},
		{"Dev PHP", "CDI. 38/42 K€ + participation.", "none", "38000-42000 year EUR"},
		{"Dev PHP", "CDI. Autour de 40 000 € par an.", "none", "40000 year EUR"},
		{"Dev PHP", "CDI, quarante mille euros annuels.", "none", "40000 year EUR"},
		{"Dev PHP", "CDI. Votre fiche de paie : 2 700 € nets.", "none", "2700 month EUR"},
		{"Dev PHP", "CDI. Le fixe tourne autour de 41 k€.", "none", "41000 year EUR"},
		{"Dev PHP", "CDI. Vous gagnerez 41 000 € par an.", "none", "41000 year EUR"},
		{"Dev PHP", "CDD d'un an, indice majoré 450, soit 2 215 € bruts mensuels.", "none", "2215 month EUR"},
		{"Java dev", "Permanent, salary: sixty thousand pounds.", "none", "60000 year GBP"},
		{"Java dev", "Permanent. We pay £60k.", "none", "60000 year GBP"},
		{"Java dev", "Permanent. £60,000 - £65,000 basic.", "none", "60000-65000 year GBP"},
		{"Java dev", "Permanent. Circa £60k.", "none", "60000 year GBP"},
		{"Java", "Festanstellung. 62.000 € im Jahr.", "none", "62000 year EUR"},
		{"Java", "Festanstellung. Wir zahlen 62.000 bis 68.000 € brutto.", "none", "62000-68000 year EUR"},
		{"Java", "Festanstellung. 4.800 € brutto im Monat.", "none", "4800 month EUR"},
		{"Java", "Festanstellung. Jahresgehalt um die 62.000 €.", "none", "62000 year EUR"},
		{"Java", "Festanstellung. TVöD E11, rund 4.200 € monatlich.", "none", "4200 month EUR"},
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
