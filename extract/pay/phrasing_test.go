package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestRatePhrasings holds ways of writing the freelance rate, and of money that is none.
func TestRatePhrasings(t *testing.T) {
	phrasings(t, func(r pay.Result) *market.Pay { return r.Rate }, [][3]string{
		{"", "Tarif journalier : CHF 850.- à 950.-", "850-950 day CHF"},
		{"", "CHF 125.– bis 135.– pro Stunde", "125-135 hour CHF"},
		{"", "Mission freelance, entre 550 et 600 HT jour", "550-600 day EUR"},
		{"", "Freelance : 10 jours à 800 € HT, soit 8 000", "800 day EUR"},
		{"", "5 jours par mois à 380 €", "380 day EUR"},
		{"", "Mission de 6 mois\n400-440€\nLyon", "400-440 day EUR"},
		{"Dev Go – mission freelance – 550 € HT", "Mission longue.", "550 day EUR"},
		{"", "Freelance\nBudget 💰 : 560 max", "-560 day EUR"},
		{"", "Mission freelance || Paris || 550 max || ASAP", "-550 day EUR"},
		{"", "Budget : 3 à 4 000 €", "3000-4000 fixed EUR"},
		{"", "I need a small plugin for my shop. I can pay £1,200 to £1,500.", "1200-1500 fixed GBP"},
		{"", "Freelance. Prix plafond : 495", "-495 day EUR"},
		{"", "Bonjour, je cherche quelqu'un pour mon site. Budget 1200€ maximum.", "-1200 fixed EUR"},
		{"", "Freelance. Forfait mensuel : 4500 €", "4500 month EUR"},
		{"", "Budget: $1,800 fixed. Could become $40/hr later.", "1800 fixed USD"},
		{"", "Lot 1 : 450 €/jour\nLot 2 : 520 €/jour", "450-520 day EUR"},
		{"", "On te facture pas : c'est toi qui nous factures 480 € la journée.", "480 day EUR"},
		{"", "TJM : n'excédant pas 600 € HT", "-600 day EUR"},
		{"", "Enveloppe journalière de 500 à 550 euros", "500-550 day EUR"},
		{"", "Rémunération journalière de 420 euros HT", "420 day EUR"},
		{"", "Vacation : 65 € de l'heure", "65 hour EUR"},
		{"", "Tarif : 350 €/jour ouvré", "350 day EUR"},
		{"", "TJM=500", "500 day EUR"},
		{"", "TJM : 480€ > 550€", "480-550 day EUR"},
		{"", "TJM 480 -> 550 selon profil", "480-550 day EUR"},
		{"", "600€ HT/J + astreintes", "600 day EUR"},
		{"", "TJM (HT) : 520", "520 day EUR"},
		{"", "TJM : 500 grand maximum, grille client", "-500 day EUR"},
		{"", "TJM dès 450 €", "450- day EUR"},
		{"", "Le client ne dépassera pas 480 €/j", "-480 day EUR"},
		{"", "500€/J ferme", "500 day EUR"},
		{"", "Rate £650 per diem, outside IR35", "650 day GBP"},
		{"", "£400-500/day DOE", "400-500 day GBP"},
		{"", "Up to £600 per day inside IR35", "-600 day GBP"},
		{"", "$75 an hour, 1099", "75 hour USD"},
		{"", "Pay range $60 - $80 per hour on C2C", "60-80 hour USD"},
		{"", "Daily rate circa £550", "550 day GBP"},
		{"", "We pay 500 euros a day.", "500 day EUR"},
		{"", "Fixed price of €2,500 for the whole migration.", "2500 fixed EUR"},
		{"", "Stundensatz: 90,- EUR", "90 hour EUR"},
		{"", "85 bis 95 Euro die Stunde", "85-95 hour EUR"},
		{"", "maximal 100 EUR/Std. all-in", "-100 hour EUR"},
		{"", "Tagessatz 800-900 EUR netto", "800-900 day EUR"},
		{"", "750 € Tagessatz", "750 day EUR"},
		{"", "Festpreis 12.000 €", "12000 fixed EUR"},
		{"", "zu 95 EUR pro Stunde zzgl. USt", "95 hour EUR"},
		{"", "Tagesansatz CHF 900.–", "900 day CHF"},
		{"", "Freelance, 5 000 € HT par mois", "5000 month EUR"},
		{"", "Freelance junior : 300/350 € jour", "300-350 day EUR"},
		{"Développeur Go", "Nous cherchons un indépendant pour notre équipe paiement.\nTarif envisagé : 480-520 € HT.\nTélétravail 3 j.", "480-520 day EUR"},
		{"Lead dev", "Statut freelance. Nous proposons 600 € HT par jour et payons à 30 jours.", "600 day EUR"},
		{"Java", "Mission 6 mois, budget client plafonné : 450 €.", "-450 day EUR"},
		{"Site à reprendre", "Je dispose de 2 800 € pour la refonte de mon site vitrine.", "2800 fixed EUR"},
		{"Petit script", "Particulier, je souhaite un script Python. Budget entre 500 et 900 €. Livraison en mars.", "500-900 fixed EUR"},
		{"Plugin WordPress", "Devis attendu autour de 800 € pour ce plugin, boutique en ligne de thé.", "800 fixed EUR"},
		{"Architecte", "TJM max : 1 000 €. Démarrage ASAP, 3 jours sur site.", "-1000 day EUR"},
		{"Appel d'offres", "Montant du lot : 15 000 € HT. Délai : 3 mois.", "15000 fixed EUR"},
		{"Coach Symfony", "Intervention à l'heure : 70 € HT, freelance.", "70 hour EUR"},
		{"PHP", "Rate: 550/day, remote EU, contract.", "550 day EUR"},
		{"Python dev", "£400 - 450 p/d outside of IR35, 6 months", "400-450 day GBP"},
		{"Go dev", "Contract role, 85 USD/hour, EST hours", "85 hour USD"},
		{"Backend", "Independent contractor agreement, $3,500 - $4,500 per month", "3500-4500 month USD"},
		{"Scraper", "Milestones: 3. Total budget $3,000.", "3000 fixed USD"},
		{"Java Entwickler", "Freiberuflich, Stundensatz bei 90 Euro, remote.", "90 hour EUR"},
		{".NET", "Budget: max. 92 EUR/h", "-92 hour EUR"},
		{"SAP", "Tagessatz von 760 Euro zzgl. Reisekosten", "760 day EUR"},
		{"Cloud", "Ansatz CHF 1'100.- / Tag", "1100 day CHF"},
		{"Data", "CHF 110-120/h, Pensum 80%", "110-120 hour CHF"},
		{"Node", "450 euros/jour", "450 day EUR"},
		{"Ruby", "PRIX : 430 HT", "430 day EUR"},
		{"DevOps", "💶 520€ / 🏠 2 jours de TT / freelance", "520 day EUR"},
		// none
		{"", "TJM à définir ensemble", ""},
		{"", "Freelance. Budget IT annuel de 2 M€.", ""},
		{"", "Freelance. Tickets resto 9 €, RTT, mutuelle", ""},
		{"", "Freelance. Le panier moyen du site est de 85 €.", ""},
		{"", "Freelance. 500 utilisateurs par jour, 3 000 requêtes/s", ""},
		{"", "Freelance. Amende de 400 € en cas de retard", ""},
		{"", "CDI. Prime d'arrivée de 1 500 €", ""},
		{"", "Freelance. Notre abonnement coûte 29 € par mois.", ""},
		{"", "Freelance. Journée de formation à 900 € prise en charge.", ""},
		{"", "Indépendant. Cotisation de 250 € par mois pour l'espace de coworking", ""},
		{"", "TJM : 5xx", ""},
		{"", "Freelance contract. Our product sells for $49 per user per month.", ""},
		{"", "Freelance. Kosten für das Hotel bis 120 € pro Nacht übernommen", ""},
		{"", "Projekt mit einem Volumen von 400.000 € für Bauherren", ""},
		{"", "Freelance. La cagnotte a réuni 3 200 €.", ""},
		{"", "Freelance. Le billet est vendu 45 €.", ""},
		{"", "Freelance. Location de voiture 60 €/jour remboursée", ""},
		{"", "CDI uniquement, 45 k€. Nos consultants sont vendus 600 € par jour à nos clients.", ""},
		{"Dev", "CDI 45-55k€, primes, 10 % de bonus. Pas de freelance.", ""},
		{"Dev", "Freelance. Le ticket moyen est de 120 €, 3 000 commandes par jour.", ""},
		{"Dev", "Indépendants bienvenus. TJM ouvert. CA 2025 : 12 M€.", ""},
		{"Dev", "Freelance. Frais de déplacement plafonnés à 150 € par jour.", ""},
		{"Dev", "Contract. We process $500 per second on Black Friday.", ""},
		{"Dev", "Freiberuflich. Wir verarbeiten 500 Aufträge pro Tag.", ""},
		{"Dev", "Mission freelance. Cooptation : 800 € pour tout profil recruté", ""},
		{"Dev", "Mission freelance. Nous avons économisé 400 € par jour de cloud l'an passé", ""},
	})
}

// TestSalaryPhrasings holds ways of writing the salary, and of money that is none.
func TestSalaryPhrasings(t *testing.T) {
	phrasings(t, func(r pay.Result) *market.Pay { return r.Salary }, [][3]string{
		{"", "Salaire : 45-55K€", "45000-55000 year EUR"},
		{"", "CDD, 2 150 à 2 600 € bruts par mois, soit 25 800 à 31 200 € par an", "25800-31200 year EUR"},
		{"", "36 000 € à 44 000 € selon expérience, en CDI", "36000-44000 year EUR"},
		{"", "Perm. £85,000 to £110,000 base, 10% bonus", "85000-110000 year GBP"},
		{"", "Permanent role paying £60,000", "60000 year GBP"},
		{"", "Jahresgehalt 55.000 – 65.000 € in Festanstellung", "55000-65000 year EUR"},
		{"", "CDD, salaire de 2 300 € brut mensuel", "2300 month EUR"},
		{"", "CDI : entre 38 et 42 K€ brut annuel", "38000-42000 year EUR"},
		{"", "CDI, jusqu'à 60k€", "-60000 year EUR"},
		{"", "CDI à partir de 40 k€", "40000- year EUR"},
		{"", "Base salary $120k - $150k, full-time employee", "120000-150000 year USD"},
		{"", "CDI, 110'000 à 130'000 CHF par an", "110000-130000 year CHF"},
		{"", "CDI possible à 45k", "45000 year EUR"},
		{"", "Package de 50 000 € par an en CDI", "50000 year EUR"},
		{"", "CDI : 32-36k€. Freelance : 300 €/j", "32000-36000 year EUR"},
		{"", "Rémunération fixe de 48 000 euros bruts annuels plus intéressement", "48000 year EUR"},
		{"", "Traitement : 3 200 € brut par mois, contractuel (CDD)", "3200 month EUR"},
		{"", "£45k-£52k + benefits, permanent", "45000-52000 year GBP"},
		{"", "Fixe 42K + variable, CDI", "42000 year EUR"},
		{"", "2 200 à 2 700 € bruts mensuels selon expérience (26 400 à 32 400 € annuels), CDD", "26400-32400 year EUR"},
		{"Dev", "Contrat : CDI\nSalaire : 50 000 - 60 000 € / an", "50000-60000 year EUR"},
		{"Dev", "CDI – 38/45K selon profil", "38000-45000 year EUR"},
		{"Dev", "Permanent, £65-75k plus 10% bonus", "65000-75000 year GBP"},
		{"Dev", "CDD de 12 mois, 2 600 à 3 000 € brut par mois", "2600-3000 month EUR"},
		{"Dev", "Festanstellung, bis zu 70.000 € brutto", "-70000 year EUR"},
		{"Dev", "Full-time. Salary range: $130,000-$160,000", "130000-160000 year USD"},
		{"Dev", "CDI 42 000 € brut/an sur 13 mois", "42000 year EUR"},
		{"Dev", "Freelance 420 €/j ou CDI 40-48 k€", "40000-48000 year EUR"},
		{"Dev", "Salaire mensuel : 3 500 €", "3500 month EUR"},
		// none
		{"", "Freelance, en portage comptez 3 000 € net par mois", ""},
		{"", "Freelance à mi-temps, 1 900 € par mois", ""},
		{"", "Freelance. bonus possible pour les CDI (50 k€ de package)", ""},
		{"", "Freelance. Levée de 500 k€", ""},
		{"", "CDI. Chiffre d'affaires de 45 M€", ""},
		{"", "CDI. Budget projet de 80 k€", ""},
		{"", "Freelance, TJM 450 €. Client qui investit 90 000 € dans sa refonte", ""},
		{"", "CDI. 13e mois, prime vacances de 500 €, mutuelle 100 %", ""},
		{"", "Freelance. Le client loue ses bureaux 40 000 € par an.", ""},
		{"Dev", "Freelance 500 €/j. Salaire possible en portage.", ""},
		{"Dev", "CDI. Nous avons levé 800 000 € en 2024.", ""},
		{"Dev", "Gestion d'un parc de 40 000 machines, CDI", ""},
	})
}

// phrasings checks one fact of each {title, body, wanted}; nothing wanted is no pay.
func phrasings(t *testing.T, fact func(pay.Result) *market.Pay, cases [][3]string) {
	t.Helper()
	for _, c := range cases {
		got := ""
		if p := fact(pay.Find(text.New(c[0], c[1]))); p != nil {
			got = show(p)
		}
		if got != c[2] {
			t.Errorf("pay of %q %q = %q, want %q", c[0], c[1], got, c[2])
		}
	}
}
