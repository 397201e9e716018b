package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestRateWordings holds rates as they are worded in passing, beside other money.
func TestRateWordings(t *testing.T) {
	for _, c := range []struct{ title, body, rate string }{
		{"Dev Java – Lyon", "Mission de 6 mois. Comptez 480 € HT la journée, revus à la hausse au bout de six mois.", "480 day EUR"},
		{"Dev Java – Lyon", "Mission de 6 mois. Le client a acté 510 €/jour, frais à sa charge.", "510 day EUR"},
		{"Dev Java – Lyon", "Freelance. On s'aligne sur 500 €/j, pas davantage.", "-500 day EUR"},
		{"Dev Java – Lyon", "Freelance. Le barème maison va de 420 à 560 euros par jour.", "420-560 day EUR"},
		{"Dev Java – Lyon", "Freelance. Nous ne descendrons pas sous 400 € par jour.", "400- day EUR"},
		{"Dev Java – Lyon", "Freelance. Dites-nous votre prix ; au-delà de 550 € par jour, le client coupe court.", "-550 day EUR"},
		{"Dev Java – Lyon", "CDI. 45 k€ sur 13 mois, plus 3 k€ de prime.", "none"},
		{"Dev Java – Lyon", "CDI. Fixe 42 à 46 k€, variable 10 %.", "none"},
		{"Dev Java – Lyon", "CDI. Entre 3 200 et 3 600 € bruts mensuels.", "none"},
		{"Dev Java – Lyon", "CDI. Jusqu'à 52 k€ brut selon profil. L'équipe gère un budget cloud de 400 € par jour.", "none"},
		{"Dev Java – Lyon", "CDI, 48 k€. Nos consultants sont facturés 600 € par jour.", "none"},
		{"Dev Java – Lyon", "CDI, 48 k€. Une panne coûte 20 000 € par heure.", "none"},
		{"Dev Java – Lyon", "Freelance, TJM à proposer. L'application traite 500 € de commandes par jour.", "none"},
		{"Dev Java – Lyon", "Freelance, TJM à proposer. Le panier moyen est de 450 €.", "none"},
		{"Dev Java – Lyon", "Freelance, tarif libre. La redevance est de 300 € par mois.", "none"},
		{"Dev Java – Lyon", "Freelance. Indemnité de 15 € par jour pour les repas. TJM 430.", "430 day EUR"},
		{"Dev Java – Lyon", "Freelance. Astreinte payée 120 € la journée, en sus des 470 € de TJM.", "470 day EUR"},
		{"Dev Java – Lyon", "Régie, 6 mois. Achat à 480 maximum.", "-480 day EUR"},
		{"Dev Java – Lyon", "Régie, 6 mois. TJM d'achat 460/480.", "460-480 day EUR"},
		{"Dev Java – Lyon", "Mission de 6 mois. TJM compris entre 430 et 470.", "430-470 day EUR"},
		{"Dev Java – Lyon", "Mission de 6 mois. Budget : environ 450 par jour.", "450 day EUR"},
		{"Dev Java – Lyon", "Mission de 6 mois. Rémunération journalière : quatre cent cinquante euros.", "450 day EUR"},
		{"Dev Java – Lyon", "Mission : 40 jours à 500 €, soit 20 000 €.", "500 day EUR"},
		{"Dev Java – Lyon", "Forfait de 12 000 € HT pour la refonte, payé en trois fois.", "12000 fixed EUR"},
		{"Dev Java – Lyon", "Prix forfaitaire plafonné à 9 000 €.", "-9000 fixed EUR"},
		{"Dev Java – Lyon", "Freelance. 4 800 € HT par mois pour 12 jours.", "4800 month EUR"},
		{"Dev Java – Lyon", "Mission, 60 € de l'heure, 20 h par semaine.", "60 hour EUR"},
		{"Dev Java – Lyon", "Vacations payées 55 € l'heure.", "55 hour EUR"},
		{"Dev Java – Lyon", "CDD de 12 mois, 2 300 € net par mois.", "none"},
		{"Dev Java – Lyon", "CDI 44/48 K€ ou freelance 430/470 €.", "430-470 day EUR"},
		{"Dev Java – Lyon", "En CDI : 46-50. En freelance : 450-500.", "450-500 day EUR"},
		{"Dev Java – Lyon", "Salaire : 46-50 selon expérience, TJM : 450-500.", "450-500 day EUR"},
		{"Dev Java – Lyon", "Ticket restaurant 9 €/jour, mutuelle 40 €/mois. CDI.", "none"},
		{"Dev Java – Lyon", "Alternance, 1 200 € par mois.", "none"},
		{"Dev Java – Lyon", "Stage rémunéré 1 000 € mensuels.", "none"},
		{"Dev Java – Genève", "Mandat, CHF 950.- par jour.", "950 day CHF"},
		{"Java dev – Leeds", "Day rate in the region of £480.", "480 day GBP"},
		{"Java dev – Leeds", "Contract, £450-£500 pd depending on experience.", "450-500 day GBP"},
		{"Java dev – Leeds", "Outside IR35. We have £475 a day approved, with a little wiggle room.", "475 day GBP"},
		{"Java dev – Leeds", "Contract. £500/day tops.", "-500 day GBP"},
		{"Java dev – Leeds", "Permanent. £62,500 plus car allowance of £5,000.", "none"},
		{"Java dev – Leeds", "Permanent, up to £70K. Our platform processes £500 a second.", "none"},
		{"Java dev – Leeds", "Contract; rate open. Parking is £12 a day.", "none"},
		{"Java dev – Leeds", "Freelance. Fixed fee: £6,500, a third up front.", "6500 fixed GBP"},
		{"Java dev – Austin", "$75/hr on 1099, 40 hours.", "75 hour USD"},
		{"Java dev – Austin", "$140k–$160k, equity 0.2%, $5k sign-on.", "none"},
		{"Java dev – Dublin", "€550-€600 per day, 12 months.", "550-600 day EUR"},
		{"Java-Entwickler – Ulm", "Freiberuflich. Stundensatz all-in 95 Euro.", "95 hour EUR"},
		{"Java-Entwickler – Ulm", "Freiberuflich, 760 € je Tag, zzgl. MwSt.", "760 day EUR"},
		{"Java-Entwickler – Ulm", "Freiberuflich. Unser Rahmen: 85 bis 95 €/h.", "85-95 hour EUR"},
		{"Java-Entwickler – Ulm", "Freiberuflich. Mehr als 100 € die Stunde gibt das Budget nicht her.", "-100 hour EUR"},
		{"Java-Entwickler – Ulm", "Festanstellung. Jobticket 49 € im Monat.", "none"},
		{"Java-Entwickler – Ulm", "Werkvertrag, pauschal 8.000 Euro netto.", "8000 fixed EUR"},
		{"Java-Entwickler – Ulm", "Freiberuflich. Ein Serverausfall kostet 400 € pro Stunde. Satz nach Absprache.", "none"},
		{"Java-Entwickler – Zürich", "Stundenansatz CHF 125 bis 140.", "125-140 hour CHF"},
		{"Plugin", "J'ai 400 € pour ça, pas plus. Petit module WooCommerce.", "-400 fixed EUR"},
		{"Plugin", "Budget serré : 300-400 € le module.", "300-400 fixed EUR"},
		{"Plugin", "Enveloppe de 1 500 € votée en AG.", "1500 fixed EUR"},
		{"Plugin", "On met 800 € sur la table pour ce plugin.", "800 fixed EUR"},
		{"Plugin", "Happy to pay $250 once it works.", "250 fixed USD"},
		{"Dev – Lyon", "CDI, 42 k€. Huit jours de formation pour un budget moyen de 1 900 €.", "none"},
		{"Dev – Lyon", "CDI, 42 k€. Chacun dispose en moyenne de 2 000 € de formation.", "none"},
		{"Script – mairie", "Nous pouvons signer un bon de commande de 1 200 euros TTC maximum. La salle est louée 350 € le week-end.", "-1200 fixed EUR"},
		{"Script – mairie", "Bon de commande d'un montant de 900 €.", "900 fixed EUR"},
		{"Script – council", "We can raise a purchase order for £1,000.", "1000 fixed GBP"},
		{"Java – Luxembourg", "Daily price: EUR 520, fixed by the framework.", "520 day EUR"},
		{"Java – Leeds", "Day rate of £480, fixed.", "480 day GBP"},
		{"Java – Lyon", "Prix journalier : 450 €, fixé par l'accord-cadre.", "450 day EUR"},
		{"Rust – remote", "NOK 1,100 per hour, upper limit. Freelance.", "-1100 hour NOK"},
		{"Rust – remote", "Freelance, 95 € per hour, hard limit.", "-95 hour EUR"},
		{"Rust – remote", "Freelance, 450 €/j, limite haute.", "-450 day EUR"},
		{"Petit module Prestashop", "Budget 600 € maxi. À distance. Livraison avant Noël.", "-600 fixed EUR"},
		{"Small plugin for our shop", "Budget $500. Delivery before Christmas, half up front.", "500 fixed USD"},
	} {
		if got := show(pay.Find(text.New(c.title, c.body)).Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
	}
}

// TestSalaryWordings does the same for salaries.
func TestSalaryWordings(t *testing.T) {
	for _, c := range []struct{ title, body, salary string }{
		{"Dev Java – Lyon", "CDI. 45 k€ sur 13 mois, plus 3 k€ de prime.", "45000 year EUR"},
		{"Dev Java – Lyon", "CDI. Fixe 42 à 46 k€, variable 10 %.", "42000-46000 year EUR"},
		{"Dev Java – Lyon", "CDI. Entre 3 200 et 3 600 € bruts mensuels.", "3200-3600 month EUR"},
		{"Dev Java – Lyon", "CDI. Jusqu'à 52 k€ brut selon profil. L'équipe gère un budget cloud de 400 € par jour.", "-52000 year EUR"},
		{"Dev Java – Lyon", "CDI, 48 k€. Nos consultants sont facturés 600 € par jour.", "48000 year EUR"},
		{"Dev Java – Lyon", "CDI, 48 k€. Une panne coûte 20 000 € par heure.", "48000 year EUR"},
		{"Dev Java – Lyon", "CDD de 12 mois, 2 300 € net par mois.", "2300 month EUR"},
		{"Dev Java – Lyon", "CDI 44/48 K€ ou freelance 430/470 €.", "44000-48000 year EUR"},
		{"Dev Java – Lyon", "Ticket restaurant 9 €/jour, mutuelle 40 €/mois. CDI.", "none"},
		{"Dev Java – Lyon", "Alternance, 1 200 € par mois.", "1200 month EUR"},
		{"Dev Java – Lyon", "Stage rémunéré 1 000 € mensuels.", "1000 month EUR"},
		{"Dev Java – Genève", "Salaire annuel CHF 110'000.- à 125'000.-", "110000-125000 year CHF"},
		{"Java dev – Leeds", "Permanent. £62,500 plus car allowance of £5,000.", "62500 year GBP"},
		{"Java dev – Leeds", "Permanent, salary band £48k to £56k, 8% pension.", "48000-56000 year GBP"},
		{"Java dev – Leeds", "Permanent, up to £70K. Our platform processes £500 a second.", "-70000 year GBP"},
		{"Java dev – Austin", "$140k–$160k, equity 0.2%, $5k sign-on.", "140000-160000 year USD"},
		{"Java-Entwickler – Ulm", "Festanstellung, 62–70 T€.", "62000-70000 year EUR"},
		{"Java-Entwickler – Ulm", "Festanstellung, Gehalt bis 72.000 € brutto jährlich.", "-72000 year EUR"},
		{"Java-Entwickler – Ulm", "Festanstellung. Jobticket 49 € im Monat.", "none"},
		{"Java-Entwickler – Wien", "KV-Mindestgehalt 3.800 € brutto pro Monat, Überzahlung möglich.", "3800- month EUR"},
		{"Dev – Lyon", "550 € par jour en freelance. Le recrutement d'un lead salarié (60 k€) a été tenté sans succès et n'est pas l'objet de cette annonce.", "none"},
		{"Dev – Lyon", "550 € par jour en freelance. Nous avions publié un CDI à 55 k€, sans succès.", "none"},
		{"Dev – Leeds", "£500 a day. We tried to fill a permanent post (£65k) and failed.", "none"},
		{"CDI – Villeurbanne", "58 000 - 66 000 € fixes, jusqu'à 8 % de variable.", "58000-66000 year EUR"},
		{"CDI – Villeurbanne", "52 000 € fixes et 5 000 € de variable.", "52000 year EUR"},
		{"CDI – Villeurbanne", "Ce que l'on met sur la table : 58 000 - 66 000 € fixes, jusqu'à 8 % de variable.", "58000-66000 year EUR"},
		{"CDI – Lyon", "Nous mettons 45 000 € bruts annuels, plus la mutuelle.", "45000 year EUR"},
	} {
		if got := show(pay.Find(text.New(c.title, c.body)).Salary); got != c.salary {
			t.Errorf("salary of %q = %s, want %s", c.body, got, c.salary)
		}
	}
}
