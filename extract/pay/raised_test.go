package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/internal/market"
)

// TestTwoPrices holds ads that name a second price for some people, or both ends of a price in words.
func TestTwoPrices(t *testing.T) {
	check(t, []rateCase{
		{"Freelance. Ce qu'on paie : 470 la journée, 490 si tu as déjà fait du rail.", "470-490 day EUR"},
		{"Mission de 6 mois à 480 € par jour, ou 520 pour quelqu'un qui connaît Temporal.", "480-520 day EUR"},
		{"Taux : 410 € HT pour un profil 5 ans, 450 € HT au-delà de 8 ans", "410-450 day EUR"},
		{"Outside IR35. £500 a day, or £550 if you hold SC already.", "500-550 day GBP"},
		{"Stundensatz 85 €, mit Shopware-Zertifikat 95 €. Freelance.", "85-95 hour EUR"},
		{"Prix : la fourchette basse est à 600, la haute à 650, HT et par jour.", "600-650 day EUR"},
		{"Fourchette basse : 420 €/j. Fourchette haute : 480 €/j.", "420-480 day EUR"},
		{"Low end £450, high end £500, per day, inside IR35.", "450-500 day GBP"},
		{"Freelance. Tarif bas 400, tarif haut 450 (HT, jour).", "400-450 day EUR"},
		{"Selon votre expérience ce sera 420, 450 ou 480 € par jour.", "420-480 day EUR"},
		{"Prix d'achat : 600 € mini, 650 € maxi", "600-650 day EUR"},
		{"Freelance. Côté tarif, 450 pour un profil de 3 ans, 490 pour 6 ans et plus.", "450-490 day EUR"},
		{"Freelance, 12 mois. Côté budget, c'est 430, voire 460 pour une perle.", "430-460 day EUR"},
		{"TJM : fourchette 380-430, plutôt 430 pour un profil rare", "380-430 day EUR"},
		{"Freelance, 480 € HT par jour, 550 € avec les frais de déplacement.", "480 day EUR"},
		{"450 € par jour, 520 jours de stock à reprendre, avec méthode.", "450 day EUR"},
		{"TJM 450 €, 500 utilisateurs avec accès.", "450 day EUR"},
		{"Freelance. 450 références au catalogue, 500 si l'on compte les tailles.", "none"},
	})
}

// TestHandedPrices holds what people say they give or get, and what is given to others.
func TestHandedPrices(t *testing.T) {
	check(t, []rateCase{
		{"Un collègue me lâche. Ils donnent 360 euros. Cinq mois, 2 jours sur place.", "360 day EUR"},
		{"ils donnent 380 jour ht, paiement 45 j, mission 4 mois renouvelable", "380 day EUR"},
		{"Six mois. Ce que vous toucherez : 430 € du jour.", "430 day EUR"},
		{"2 j/sem sur site. Ils montent à 410 max. Cinq mois, début en mars.", "-410 day EUR"},
		{"Le client paie 420 à l'indépendant, sans négociation. Mission 6 mois.", "420 day EUR"},
		{"Notre conseil d'administration a voté 9 500 € maximum, tout compris. Indépendant bienvenu.", "-9500 fixed EUR"},
		{"Pour la migration : un devis, que nous espérons sous les 5 000 €.", "-5000 fixed EUR"},
		{"Indépendant. Nous pensions mettre entre 700 et 1 000 euros.", "700-1000 fixed EUR"},
		{"Self-employed, €3,600 every month, invoice on the 25th.", "3600 month EUR"},
		{"J'offre 800 € à celui ou celle qui répare. Facture exigée.", "800 fixed EUR"},
		{"Nous pensons que cela vaut entre 12 000 et 14 000 €. Envoyez votre devis.", "12000-14000 fixed EUR"},
		{"Mission freelance. Vous recevrez 500 € d'indemnité de déplacement.", "none"},
		{"Mission freelance. Vous recevrez 500 demandes par jour.", "none"},
		{"Freelance. La région a voté 80 000 € de subventions.", "none"},
		{"Freelance. Évitez de dépenser 3 000 € par mois chez l'hébergeur.", "none"},
		{"Mission freelance. Il faut mettre 15 000 € dans les serveurs.", "none"},
		{"Freelance, 6 mois. Le client paie 450 fournisseurs chaque semaine.", "none"},
	})
}

// TestTotalsAndDays holds totals with the price of a day beside them, and totals of others.
func TestTotalsAndDays(t *testing.T) {
	check(t, []rateCase{
		{"Indépendant : 24 000 € HT pour les 60 jours, c'est-à-dire 400 par jour.", "400 day EUR"},
		{"160 Stunden, 14.400 € insgesamt, also 90 € pro Stunde. Freiberuflich.", "90 hour EUR"},
		{"Cela représente 400 euros par journée, soit à peu près 3 300 € par mois. Indépendant exigé.", "400 day EUR"},
		{"3 000 € par site, il y en a trois, donc 9 000 € en tout.", "9000 fixed EUR"},
		{"60 jours vendus 24 000 € HT au forfait.", "24000 fixed EUR"},
		{"UO complexe = 512,00 € HT, 80 UO, indépendant en sous-traitance", "512 day EUR"},
		{"Mission freelance. 2 400 colis par semaine, soit 480 par jour.", "none"},
		{"Freelance. Le chantier a coûté 45 000 € en tout à la mairie.", "none"},
		{"Freelance. Taux journalier : nous consulter. Il reste un budget de 390 000 € pour finir.", "none"},
		{"Consultant indépendant, projet stratégique (budget 450 k€), prix à proposer.", "none"},
		{"TJM à proposer. La mairie a un budget de 90 000 € pour le numérique.", "none"},
	})
}

// TestThousandsOfSalary holds salaries whose thousands stand apart from their figures, and bare yearly ones.
func TestThousandsOfSalary(t *testing.T) {
	phrasings(t, func(r pay.Result) *market.Pay { return r.Salary }, [][3]string{
		{"", "CDI. Ce que vous gagnerez : 42 à 50 selon votre parcours (milliers d'euros, bruts, par an).", "42000-50000 year EUR"},
		{"", "Salaire annuel (en k€) : 38 à 44", "38000-44000 year EUR"},
		{"", "Rémunération : entre 45 et 52 milliers d'euros bruts annuels.", "45000-52000 year EUR"},
		{"", "CDI : 40 000 à 46 000 brut/an, logement de fonction", "40000-46000 year EUR"},
		{"", "Salaire / TJM : 42-47 K€ brut ou 430 € HT\nCDI ou freelance", "42000-47000 year EUR"},
		{"", "L'éditeur continue de facturer 18 000 € par mois.\nTarif : 520 € HT/j", ""},
		{"", "Ils donnent 360 euros, mission de 5 mois.", ""},
	})
}
