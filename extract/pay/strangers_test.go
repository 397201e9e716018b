package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestStrangersWordings: what strangers call the price, and other people's prices beside it.
func TestStrangersWordings(t *testing.T) {
	for _, c := range []struct{ title, body, rate, salary string }{
		// the whole job, named before or behind its price
		{"Small gig", "I'll pay somewhere between $200 and $300 for the whole script.", "200-300 fixed USD", "none"},
		{"Plugin tweak", "Our budget for the whole job is $120 and we can't stretch it.", "120 fixed USD", "none"},
		{"Petit plugin", "Mon budget pour tout le travail est de 180 €.", "180 fixed EUR", "none"},
		{"WordPress-Plugin", "Unser Budget für das ganze Projekt liegt bei 280 €.", "280 fixed EUR", "none"},
		{"Robot", "Les lecteurs se cotisent : 170 € pour qui nous fera ce robot.", "170 fixed EUR", "none"},
		{"Bot", "We chip in: $200 to whoever builds this bot.", "200 fixed USD", "none"},
		{"Dev Java", "CDI. 500 € à qui nous présente un ami développeur.", "none", "none"},
		{"Dev Java", "Permanent. £400 to whoever refers a friend.", "none", "none"},
		{"Script", "Particulier cherche quelqu'un pour un script.\n80 € payés par PayPal.", "80 fixed EUR", "none"},
		{"Small script", "My shop needs a script, can someone help?\n$90 paid via PayPal.", "90 fixed USD", "none"},
		{"Dev Java", "CDI à Lyon.\n200 € payés en chèques vacances.", "none", "none"},
		{"Schnittstelle", "Einmaliger Auftrag, 1.800 € inklusive Abnahme.", "1800 fixed EUR", "none"},
		{"Interface", "One-off job: $900.", "900 fixed USD", "none"},
		{"Interface", "One-off job for a shop that sells bikes at $900.", "none", "none"},
		{"Migration", "Devis plafonné à 12 k€, payable en trois échéances.", "-12000 fixed EUR", "none"},
		{"Boutique de vins", "Mon module WooCommerce bloque.\nJe peux mettre 250 euros, réglés par virement.", "250 fixed EUR", "none"},
		{"Dev PHP", "Mission de 3 mois, démarrage en mai. Je peux mettre 450 euros.", "450 day EUR", "none"},
		{"Outil", "Rétribution prévue : 700 € nets de tout, contre facture.", "700 fixed EUR", "none"},
		// the day, by other words
		{"Dev PHP", "Nos jeux coûtent 35 €, vos journées 390 € : vous êtes freelance.", "390 day EUR", "none"},
		{"Go dev", "Contractors only. Your day: £480.", "480 day GBP", "none"},
		{"Go", "Für Freiberufler. Ihr Tag: 640 €.", "640 day EUR", "none"},
		{"Dev Perl", "Tarif horaire de l'indépendant : 58,50 € HT.", "58.5 hour EUR", "none"},
		{"Perl dev", "Day rate for the contractor: £410.", "410 day GBP", "none"},
		{"Dev Go", "La journée vous sera payée 470 euros au maximum.", "-470 day EUR", "none"},
		{"Dev Go", "Chaque journée sera facturée 450 €.", "450 day EUR", "none"},
		{"Magento", "Abrechnung auf Tagesbasis: 560 Euro für Selbständige.", "560 day EUR", "none"},
		{"Magento", "Freiberuflich, Abrechnung auf Stundenbasis: 85 Euro.", "85 hour EUR", "none"},
		{"Dev Go", "Règlement à la journée : 430 €.", "430 day EUR", "none"},
		{"Go dev", "Contractor, paid by the day: £480.", "480 day GBP", "none"},
		{"Renfort", "Freelances seulement.\nJusqu'à 480 la journée.", "-480 day EUR", "none"},
		{"Renfort", "Freelances seulement.\nJusqu'à 480 par jour : c'est le nombre d'appels.", "none", "none"},
		{"Dev Java", "Tarif plafond de l'UO jour : 395,50 € HT.", "-395.5 day EUR", "none"},
		{"Mulesoft", "Freelance, Nanterre, TT trois jours par semaine, 540 €.", "540 day EUR", "none"},
		{"Go dev", "Freelance. Leeds, hybrid, 3 days, £520.", "520 day GBP", "none"},
		{"Dev Go", "Freelance. Un panier moyen, livré à Lyon, 540 €.", "none", "none"},
		// other people's prices
		{"Kotlin", "Honorar nach Vereinbarung.\nUnser letzter Dienstleister verlangte 140 € je Stunde.", "none", "none"},
		{"Kotlin", "Freiberuflich. Die bisherige Firma verlangt 130 € pro Stunde.", "none", "none"},
		{"Dev Go", "Freelance. Le cabinet précédent nous facturait 900 € par jour.", "none", "none"},
		{"Dev Angular", "Nous avons tout essayé : l'agence à 850 €/jour, le stagiaire, le cousin.", "none", "none"},
		{"Go dev", "We tried everything: the agency at £900 a day, the intern.", "none", "none"},
		{"Go", "Wir hatten schon alles: die Agentur für 900 € am Tag, den Praktikanten.", "none", "none"},
		{"Dev PHP", "CDD de 6 mois. Forfait remontées offert (390 €).", "none", "none"},
		{"Dev PHP", "Freelance. Un cadeau d'une valeur de 390 €.", "none", "none"},
		{"Dépannage TYPO3", "Un site en panne.\nJe suis avocate, je facture 180 € l'heure.", "none", "none"},
		{"Correctif", "Bonjour, mon site ne s'affiche plus, 200 à 300 € selon la durée.", "200-300 fixed EUR", "none"},
		{"Dev PHP", "Intervenant freelance : forfait journalier de 410 €, repas non remboursés.", "410 day EUR", "none"},
		{"PHP dev", "Contractor. Flat daily rate of £410.", "410 day GBP", "none"},
		{"Dev PHP", "Freelance, PHP, un jour sur site par semaine.\nCent jours de travail, 390 €.", "390 day EUR", "none"},
		{"DEV JAVA", "FREELANCE, 3 J/SEM SUR SITE.\nDEMARRAGE ASAP / DUREE 12 MOIS / 480 EUR MAX.", "-480 day EUR", "none"},
		{"Data engineer", "TJM 520 max pour un freelance, 55k max pour un CDI.", "-520 day EUR", "-55000 year EUR"},
		{"Backend developer", "Indefinite contract of employment, £41,500 per year.", "none", "41500 year GBP"},
		{"Dev PHP", "Commande de 100 jours à 370 € l'unité.", "370 day EUR", "none"},
		{"Dev PHP", "Notre site vend 900 commandes par jour, commande moyenne 370 €.", "none", "none"},
		{"Magento", "Devis attendu : notre enveloppe va de 5 000 à 7 000 € HT.", "5000-7000 fixed EUR", "none"},
		// wages
		{"Dev .NET", "Embauche directe par le client final.\nFixe de 44 000 € + prime annuelle.", "none", "44000 year EUR"},
		{"Dev .NET", "Permanent.\nBase of £44,000, plus bonus.", "none", "44000 year GBP"},
		{"Dev C#", "CDI à 40 k annuels, treizième mois inclus.", "none", "40000 year EUR"},
		{"Dev .NET", "Freelance. Tarif fixe de 450 € par jour.", "450 day EUR", "none"},
		{"Dev PHP", "CDD saisonnier de 6 mois, 13,50 € bruts de l'heure.", "none", "13.5 hour EUR"},
		{"PHP", "Befristet auf ein Jahr, 22 € brutto pro Stunde.", "none", "22 hour EUR"},
		{"Java", "Dienstvertrag, unbefristet, 3.100 € brutto monatlich für 30 Stunden.", "none", "3100 month EUR"},
		{"Java", "Unbefristet, 52.000 € brutto jährlich.", "none", "52000 year EUR"},
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
