package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

func TestNeverInvents(t *testing.T) {
	for _, body := range []string{
		"TJM : 4xx€ selon séniorité",
		"TJM selon profil",
		"TJM à négocier, réponse sous 72h",
		"TJM : merci de nous communiquer votre tarif",
		"Rémunération : TJ en fonction de votre expérience. 800 collaborateurs | 80M€ CA (2024)",
		"Merci de transmettre : CV, TJM, disponibilité. Réf 26-0911",
		"Freelance. Nous avons levé 6 M€ en 2024.",
		"Freelance. Éditeur, 32 M€ de CA, 140 salariés.",
		"Client : une coopérative à 2,3 Md€ de CA. Mission freelance.",
		"A platform that moved $6.4B last year, $42M raised. Contractors welcome.",
		"invoices £310m a year through a rating engine. Contract.",
		"Freelance. Tickets restaurant à 11 €, mutuelle, prime de 1 000 €.",
		"Prime de cooptation : 500 €",
		"Prime d'habilitation : 100 € / mois",
		"Freelance. Indemnité de repas de 45 € par jour à l'étranger.",
		"Freelance, parking payant (18 €/jour) non pris en charge",
		"Freelance, un VPS à 6 €/mois",
		"Indemnité de 0,41 €/km",
		"Freelance. Attestation d'assurance RC pro obligatoire (300 000 €)",
		"Freelance. Nous finançons la formation (5 jours, 2 800 €).",
		"Freelance. Trajet pris en charge, 120 € max",
		"Merci de ne pas envoyer de proposition de réécriture complète à 80 000 €, freelance",
		"Freelance. Un aller-retour pris en charge dans la limite de 900 €",
		"Freelance. Un module du commerce payé 299 € duplique les factures.",
		"500 Go de logs par semaine, 40 millions d'événements par jour, 8 000 req/s",
		"1 200 demandes par jour, freelance",
		"Freelance, 220 jours par an, 35 h par semaine, 20-30 hrs/week",
		"Freelance. Tél 04 94 00 00 00, Paris 75002, réf. 4500128831",
		"Freelance, 450 collaborateurs, 550 clients, 60 à 80 % du temps",
		"SLA de 150 ms, PHP 8.3, Java 17, 12.01.2026, 10:00",
		"budget d'infrastructure de 7,2 millions, freelance",
		"Freelance : 10 ans d'expérience, 3 jours de présence",
		"11 bn EUR under management, 260 employees, freelance",
		"TJM, 400 collaborateurs dans 12 agences",
		"Seed-Runde über 5,5 Mio. € im Herbst, freiberuflich",
		"Bonuszahlung von 50€ pro gewonnenem Partner, freiberuflich",
		"250 € Amazon-Gutschein für erfolgreiche Vermittlung, freiberuflich",
		"Freelance. La revue de code est payée 150 €.",
		"Volumen: 5 Mio €, Festanstellung",
		"Carte de 1 500 €",
		"",
	} {
		r := pay.Find(text.New("", body))
		if r.Rate != nil || r.Salary != nil {
			t.Errorf("pay of %q = %s and %s, want none", body, show(r.Rate), show(r.Salary))
		}
	}
}

func TestSpansAndNotesPointAtTheWords(t *testing.T) {
	d := text.New("Dév Éts", "Levée de 6 M€. TJM : 450 – 550 € HT. CDI : 45 k€. Prime de 500 €.")
	r := pay.Find(d)
	if got := d.Words(r.RateSpan); got != "450 – 550 €" {
		t.Errorf("rate words = %q", got)
	}
	if got := d.Words(r.SalarySpan); got != "45 k€" {
		t.Errorf("salary words = %q", got)
	}
	var notes []string
	for _, n := range r.Notes {
		notes = append(notes, d.Words(n.Span)+": "+n.Why)
	}
	if len(notes) != 2 || notes[0] != "6 M€: millions are no pay" || notes[1] != "500 €: money that is no pay" {
		t.Errorf("notes = %q", notes)
	}
}
