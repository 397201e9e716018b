package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestCountedDays: days that are counted, and sold or paid one by one, have the price of one day.
func TestCountedDays(t *testing.T) {
	check(t, []rateCase{
		{"18 jours vendus à 390 € HT, pas de rallonge.", "390 day EUR"},
		{"Il y a 20 jours facturés 400 € HT.", "400 day EUR"},
		{"12 jours à raison de 420 €, à prendre en mars", "420 day EUR"},
		{"30 jours au tarif de 410 € HT", "410 day EUR"},
		{"Quinze jours budgétés à 430 €", "430 day EUR"},
		{"40 jours de freelance, 360 € HT l'un", "360 day EUR"},
		{"15 days billed at £400, outside", "400 day GBP"},
		{"20 days at a rate of £380", "380 day GBP"},
		{"20 Tage zu je 640 €", "640 day EUR"},
		{"25 journées vendues à 440 €", "440 day EUR"},
		{"Notre formation de 3 jours est vendue 1 200 €", "none"},
		{"30 jours de congés, une prime de 390 €", "none"},
		{"12 000 sacs vendus à 390 € pièce", "none"},
	})
}

// TestBuyers: what a client pays for its freelancers is the rate; what it pays for other things is not.
func TestBuyers(t *testing.T) {
	check(t, []rateCase{
		{"La DSI achète ses prestations 490 € / jour, sans distinction d'âge.", "490 day EUR"},
		{"Nous payons nos freelances 420 € par jour.", "420 day EUR"},
		{"Le client paie la journée 450 €", "450 day EUR"},
		{"Le groupe achète les consultants 510 €/j HT", "510 day EUR"},
		{"The client pays its contractors £500 a day", "500 day GBP"},
		{"Der Kunde zahlt den Tag 640 €", "640 day EUR"},
		{"La DSI achète ses licences 490 € / an", "none"},
		{"Le client achète 450 € de fournitures", "none"},
	})
}

// TestMoneyWords: plain words for money are labels, and verbs may stand between a word for the price and its figure.
func TestMoneyWords(t *testing.T) {
	check(t, []rateCase{
		{"Contractor wanted, 3 months\nMoney: 480 a day, sterling, no haggling, outside.", "480 day GBP"},
		{"Freelance, 6 mois\nArgent : 420 € la journée", "420 day EUR"},
		{"En prix j'ai mis 410, il n'a pas bronché.", "410 day EUR"},
		{"Le tarif tourne autour de 430.", "430 day EUR"},
		{"Le prix validé est de 455.", "455 day EUR"},
		{"TJM : on est à 520, ferme", "520 day EUR"},
		{"The rate sits around 480", "480 day EUR"},
		{"Der Tagessatz liegt bei 640", "640 day EUR"},
		{"Développeur Java\n300 p.d. for 4 months", "300 day GBP"},
		{"Money moves through 480 accounts a day", "none"},
		{"Le prix de 2024 récompense une API", "none"},
	})
}

// TestCeilings in other words and languages.
func TestCeilings(t *testing.T) {
	check(t, []rateCase{
		{"Tariffa: massimo 250 euro al giorno", "-250 day EUR"},
		{"Uurtarief maximaal 98 euro exclusief btw", "-98 hour EUR"},
		{"Ceiling: EUR 460 per man-day, whatever the CV.", "-460 day EUR"},
		{"Tarifa: máximo 300 € al día", "-300 day EUR"},
		{"Obergrenze: 640 € pro Tag", "-640 day EUR"},
		{"Facturation 620 € / jour au plus", "-620 day EUR"},
		{"Day rate: £450 at most", "-450 day GBP"},
		{"Tarief: hooguit 85 euro per uur", "-85 hour EUR"},
	})
}

// TestFormPrices: a range behind a word for freelance work needs no currency, nor does a figure behind a colon.
func TestFormPrices(t *testing.T) {
	check(t, []rateCase{
		{"Deux contrats possibles :\n- CDI 39/45K€\n- freelance 400/440, six mois", "400-440 day EUR"},
		{"CDI 40-46 k€ ou freelance 380-420", "380-420 day EUR"},
		{"Freelance : 450, CDI : 42 k€", "450 day EUR"},
		{"CDI (42-48 k€) ou indépendant (450)", "450 day EUR"},
		{"Freelances : 450, salariés : 300", "none"},
		{"Plateforme freelance 400 000 inscrits", "none"},
		{"480/540 selon l'expérience, HT\nMission de 6 mois, renouvelable", "480-540 day EUR"},
		{"Le moteur de devis est à refaire, « il me faut un devis ».\nPrésentiel, équipe agile, profil confirmé\n480/540 selon l'expérience, HT\nMission de 6 mois", "480-540 day EUR"},
	})
}

// TestCells: the cell beside an amount may say what it is.
func TestCells(t *testing.T) {
	check(t, []rateCase{
		{"Fixed-price · $300.00 · Remote · Posted 40 minutes ago", "300 fixed USD"},
		{"Hourly · $40.00-$55.00 · Intermediate · 3 months", "40-55 hour USD"},
		{"$40-$55 · Hourly · Remote", "40-55 hour USD"},
		{"Paris | TJM | 450 € | 6 mois", "450 day EUR"},
		{"Lyon · Freelance · 420 € · 3 mois", "420 day EUR"},
		{"Prime · 300 € · à l'embauche", "none"},
		{"Panier repas | 300 € | par an", "none"},
	})
}

// TestSmallJobs: people who want a small job done say what they have, or for how much it is to be done.
func TestSmallJobs(t *testing.T) {
	check(t, []rateCase{
		{"Bonsoir, je voudrais un badge sur notre forum.\nNous avons 450 € au plus, votés en bureau.", "-450 fixed EUR"},
		{"Salut le forum, il nous faudrait un plugin.\nOn a mis de côté entre 600 et 900 € pour ça, facture obligatoire.", "600-900 fixed EUR"},
		{"On aimerait repartir sur WordPress.\n2/ quelqu'un ici le ferait-il de A à Z (graphisme compris) pour 2 500 € maximum ?", "-2500 fixed EUR"},
		{"Petits travaux\nIl me faudrait un script.\nEntre 250 et 400 euros suivant ce qui est faisable.", "250-400 fixed EUR"},
		{"I need someone to fix this for $200.", "200 fixed USD"},
		{"Hi all, I need a small plugin for our club. I've got £300 for this.", "300 fixed GBP"},
		{"Hallo, ich brauche ein Skript für unseren Verein. Wir haben 400 €.", "400 fixed EUR"},
		{"Qui peut réparer mon site pour 150 € ?", "150 fixed EUR"},
		{"Notre offre, non extensible : 3 200 € le chantier complet, en deux factures.", "3200 fixed EUR"},
		{"2 800 € tout le projet", "2800 fixed EUR"},
		{"£1,500 for the whole job", "1500 fixed GBP"},
		{"Notre club cherche quelqu'un. Nous avons 450 € de frais d'hébergement par an.", "none"},
		{"Notre association gère 300 € de dons en moyenne, il nous faudrait un module.", "none"},
		{"Nous avons 450 € de panier moyen et cherchons un développeur", "none"},
	})
}

// TestOtherMoney: expenses paid as a lump, what a mistake costs, and what a whole framework may spend are no pay.
func TestOtherMoney(t *testing.T) {
	check(t, []rateCase{
		{"Les essais en mer se font frais réglés au forfait de 130 € par jour.\nFacturation 620 € / jour au plus", "-620 day EUR"},
		{"Repas et hôtel remboursés au forfait de 110 € par jour\nTJM 480 €", "480 day EUR"},
		{"Forfait : 3 000 € HT pour la mission", "3000 fixed EUR"},
	})
	for body, want := range map[string]string{
		"Chaque dixième de point vaut à peu près 70 000 € par an.\nNous prenons un salarié (40 000 à 47 000 € brut annuel).": "40000-47000 year EUR",
		"Le montant plafond annuel de l'accord-cadre est de 640 000 €.":                                                      "none",
		"Full-Stack Engineer\n$135k to $160k plus equity and a ski pass":                                                     "135000-160000 year USD",
		"Each minute saved is worth about 90 000 € per year":                                                                 "none",
	} {
		if got := show(pay.Find(text.New("", body)).Salary); got != want {
			t.Errorf("salary of %q = %s, want %s", body, got, want)
		}
	}
}

type rateCase struct{ body, rate string }

func check(t *testing.T, cases []rateCase) {
	t.Helper()
	for _, c := range cases {
		if got := show(pay.Find(text.New("", c.body)).Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
	}
}
