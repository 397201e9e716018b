package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/internal/market"
)

// TestRateClauses holds prices that private people put aside, labels and limits, and the price of an earlier contract.
func TestRateClauses(t *testing.T) {
	phrasings(t, func(r pay.Result) *market.Pay { return r.Rate }, [][3]string{
		{"", "bonjour, mon site de fleuriste ne marche plus, il me faut un devis. je met 220 € maxi", "-220 fixed EUR"},
		{"", "Notre association refait son site. Nous avons mis de côté entre 1 800 € et 2 400 €.", "1800-2400 fixed EUR"},
		{"", "Freelance junior bienvenu.\nFacturation : 310/330€\nMission de 3 mois", "310-330 day EUR"},
		{"", "Mission freelance, logiciel de facturation, 450 clients", ""},
		{"", "Freelance. Reprise du module de facturation : 450 factures", ""},
		{"Dev PHP – Lille – max 510", "Indépendants seulement.\n*Client* : mutuelle\n*Montant* : max 510\n*Présence* : 2 jours", "-510 day EUR"},
		{"", "Indépendants seulement. Le montant : 510 dossiers", ""},
		{"", "Mission freelance de 6 mois.\nMontant : 400 € de prime", ""},
		{"", "Freelance, 6 mois. Nous avons mis de côté 300 € pour les licences.", ""},
		{"", "Mission freelance de 6 mois.\nFacturation : 350 € de frais par dossier", ""},
		{"", "Volume : 90 jours\nPrix limite : 460 € HT / jour", "-460 day EUR"},
		{"", "Tarifa: hasta 310 € por día", "-310 day EUR"},
		{"", "Tarifa: 260 hasta 310 € por día", "260-310 day EUR"},
		{"", "Prix : à compléter. Le contrat précédent avait été signé pour un montant total de 38 000 €.", ""},
		{"", "Tarification : 610 € forfaitaires la journée, frais compris", "610 day EUR"},
		{"", "Salary: $1,400 per month\nType: full time freelance", "1400 month USD"},
		{"", "Salary: $1,400 per month\nType: permanent. Freelance work beside it is allowed.", ""},
		{"", "Salary: $1,400 per month\nYou will work with freelance designers.", ""},
	})
}
