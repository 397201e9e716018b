package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/internal/market"
)

// TestStatedRates holds rates in two places or in words, units that come before, and what was paid to others.
func TestStatedRates(t *testing.T) {
	phrasings(t, func(r pay.Result) *market.Pay { return r.Rate }, [][3]string{
		{"", "TJM min : 480 €\nTJM max : 560 €", "480-560 day EUR"},
		{"", "Tarif mini 340, maxi 390", "340-390 day EUR"},
		{"", "Tarif mini 340, équipe de 390 personnes", "340- day EUR"},
		{"", "TJM : on vise 410, on peut pousser jusqu'à 440 pour un bon profil", "410-440 day EUR"},
		{"", "TJM : 410 € / jour (négociable jusqu'à 440 €)", "410 day EUR"},
		{"", "Le client peut monter à 425/j, pas plus, inutile d'insister", "-425 day EUR"},
		{"", "460 TJM MAX", "-460 day EUR"},
		{"", "Freelance\n>> 610€/J\n>> 6 mois", "610 day EUR"},
		{"", "540 balles par jour, payées à 15 jours", "540 day EUR"},
		{"", "Le tarif ? Quatre cent soixante euros hors taxes par jour.", "460 day EUR"},
		{"", "TJM HT : quatre cents euros maximum", "-400 day EUR"},
		{"", "Rate: five hundred and fifty pounds a day", "550 day GBP"},
		{"", "Freelance. Quatre cents personnes, budget de deux cents licences", ""},
		{"", "Vous facturez à l'heure : 57 € HT", "57 hour EUR"},
		{"", "Facturation au mois : 8 200 € HT", "8200 month EUR"},
		{"", "230 jours à facturer, à 385 € l'un", "385 day EUR"},
		{"", "Freelance. Un abonnement à 385 € l'un", ""},
		{"", "Indépendant, forfait jour de 320 €", "320 day EUR"},
		{"", "We can pay 360 a day, ex VAT, for around 40 days.", "360 day EUR"},
		{"", "« Combien ça paie ? » 465 par jour.", "465 day EUR"},
		{"", "Mission de 4 mois à Lyon.\nEntre 540 et 640, selon le profil.", "540-640 day EUR"},
		{"", "Mission de 4 mois à Lyon.\nEntre 540 et 640 tickets par jour.", ""},
		{"", "Valorisation : jusqu'à 440€/jr", "-440 day EUR"},
		{"", "Tarif journalier inférieur ou égal à 375 €", "-375 day EUR"},
		{"", "Minimum garanti : 470 € HT/j", "470- day EUR"},
		{"", "Tu fixes ton TJM (le dernier prestataire était à 515 €).", ""},
		{"", "Rate: negotiable, past contractors were on £400-450 a day", ""},
		{"", "Le client paie 640€ par jour, nous vous reversons 555 € HT.", "555 day EUR"},
		{"", "Tagessatz: bis 710 €\nRufbereitschaft wird mit 15 € pro Stunde vergütet", "-710 day EUR"},
		{"", "CDI, 5 semaines de congés, abonnement demi-tarif offert (CHF 190)", ""},
		{"Développeur iOS – TJM 530 € – 9 mois – Bordeaux", "Présence deux jours.", "530 day EUR"},
		{"", "Freelance. 530 € ou 570 € par jour selon que vous veniez ou pas.", "530-570 day EUR"},
		{"", "CDI. Vous gérerez un budget de 500 k€.", ""},
		{"", "Mission d'assistance, enveloppe de 130 jours, prix unitaire 455 € HT", "455 day EUR"},
		{"", "Profil P3 du bordereau : 620 € HT", "620 day EUR"},
		{"", "Contrat de prestation. Le client ira de 410 à 460.", "410-460 day EUR"},
		{"", "9 jours entre le 11 et le 22 janvier 2027, à 430 €", "430 day EUR"},
		{"", "Twenty days at £680, to be used before the end of March.", "680 day GBP"},
		{"", "Freelance. Pour combien ? 480 HT, pas négociable.", "480 day EUR"},
		{"", "Deux formules : 40 k€ en CDI, 390 € en freelance.", "390 day EUR"},
		{"Dev TypeScript", "We have €5,000 for this, from a city grant of €40,000.", "5000 fixed EUR"},
		{"", "Un financement de 30 000 €, dont 19 000 € pour le développement.", "19000 fixed EUR"},
		{"", "- 430 à 470 selon vécu\n- freelance\n- 6 mois", "430-470 day EUR"},
		{"", "Freelance. On s'est fixé 590 € par jour comme limite haute.", "-590 day EUR"},
		{"", "Notre offre : trois-cent-quatre-vingts euros par jour.", "380 day EUR"},
		{"", "CDI : 41-47K + primes\nFreelance : 410-440", "410-440 day EUR"},
		{"", "Freelance : 410-440 collaborateurs", ""},
		{"", "Freelance. Budget mensuel de 4 100 à 4 600 € HT", "4100-4600 month EUR"},
		{"", "Tarif d'achat souhaité autour des 390.", "390 day EUR"},
		{"", "We have around £7k to spend on rebuilding our booking API. The previous developer charged £310 a day.", "7000 fixed GBP"},
		{"", "Freelance. Budget annuel : 76 000 € pour environ 190 jours, ce qui fait à peu près 400 €/jour.", "400 day EUR"},
		{"", "Freiberuflich. Wir zahlen 72 die Stunde.", "72 hour EUR"},
		{"", "Mission de 5 mois, démarrage en février. Nous offrons 440 € minimum, et jusqu'à 510 € pour qui connaît dbt.", "440-510 day EUR"},
		{"", "Rémunération : 11 k€ forfaitaires", "11000 fixed EUR"},
	})
	phrasings(t, func(r pay.Result) *market.Pay { return r.Salary }, [][3]string{
		{"", "CDI. Rémunération attractive\nAvantages : 2 400 € de budget formation", ""},
		{"", "Combien ?\n530 € pour un senior.", ""},
		{"", "CDI à Rodez, où une maison se loue 900 €/mois. Salaire de 2 900 € brut.", "2900 month EUR"},
		{"", "CDI. Entre trente-six et quarante-deux mille euros.", ""},
		{"", "Full-time. Gross monthly salary: €2,700 - €3,200\nRelocation package €1,500", "2700-3200 month EUR"},
		{"", "Total compensation: $200k–$230k (base $170k–$190k).", "170000-190000 year USD"},
		{"Stage Python", "Gratification de 1 100 € par mois. Embauche possible à 38 k€.", "1100 month EUR"},
		{"", "Rémunération : 51/57 KE + 10% de variable\nUn budget de 800 KE par an", "51000-57000 year EUR"},
	})
}
