package when_test

import (
	"testing"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestDurationPhrasings holds ways of writing the duration, and other spans of time.
func TestDurationPhrasings(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        int // 0 is none
	}{
		{"", "Durée : 6mois", 6},
		{"", "Contrat de prestation d'une durée de neuf mois", 9},
		{"", "Mission d'un an renouvelable", 12},
		{"", "On part sur deux ans ferme.", 24},
		{"", "Nous cherchons un freelance pour un trimestre", 3},
		{"", "Marché d'un semestre", 6},
		{"", "100 jours ouvrés", 5},
		{"", "10 jours d'audit, puis restitution", 1},
		{"", "Forfait de 60 jours-homme", 3},
		{"", "80 JH", 4},
		{"", "Du 1er janvier 2027 au 31 décembre 2027", 12},
		{"", "Début : 04/01/2027\nFin : 30/06/2027", 6},
		{"", "Dès janvier 2027 et jusqu'à décembre 2027", 12},
		{"", "Mandat de 10 mois dès mars, Lausanne", 10},
		{"", "6 mois à raison de 3 jours par semaine", 6},
		{"", "450 € HT – 4 mois – Nantes", 4},
		{"", "Intervention sur 3 mois", 3},
		{"", "la mission durera 8 mois", 8},
		{"", "Un engagement de 18 mois", 18},
		{"", "Durée estimée à 6 moi", 6},
		{"", "Trois mois pour commencer, puis on verra", 3},
		{"", "Remplacement congé parental, 7 mois", 7},
		{"", "Contract length: six months", 6},
		{"", "A 6-month contract with a London bank", 6},
		{"", "12 month FTC, Leeds", 12},
		{"", "Nine months from January", 9},
		{"", "Outside IR35 | £500pd | 6 months", 6},
		{"", "Initial term 3 months with likely extension", 3},
		{"", "Freelance, 1 year", 12},
		{"", "This should take about 2 months", 2},
		{"", "16 week engagement", 4},
		{"", "We expect roughly 40 days of work", 2},
		{"", "Runs for 12 months, hybrid", 12},
		{"", "Laufzeit: 6 Monate+", 6},
		{"", "Vertragslaufzeit von 18 Monaten", 18},
		{"", "zunächst für 3 Monate, Verlängerung möglich", 3},
		{"", "Einsatz für ein Jahr in Hamburg", 12},
		{"", "Projektdauer ca. 6 Monate", 6},
		{"", "100 Personentage", 5},
		{"", "Leistungszeitraum: 24 Monate ab Auftragserteilung", 24},
		{"", "01.01.2027 - 30.09.2027", 9},
		{"", "Wir suchen für ein halbes Jahr Unterstützung", 6},
		{"", "looptijd 9 maanden", 9},
		{"", "⏳ 6 mois renouvelables", 6},
		{"", "🕒 Mission longue (12 mois)", 12},
		{"", "Combien de temps ? 6 mois.", 6},
		{"", "3 mois fermes + 3 optionnels", 3},
		{"", "2 x 6 mois", 12},
		{"", "P6M", 6},
		{"", "40 jours étalés sur l'hiver", 2},
		{"", "Comptez une quinzaine de jours, soit 15 jours de développement", 1},
		{"", "CDD d'un an, temps plein", 12},
		{"Dev", "Freelance pour une durée d'un an", 12},
		{"Dev", "6 mois (renouvelable 2 fois)", 6},
		{"Dev", "Environ 6 mois de travail", 6},
		{"Dev", "Il nous faut quelqu'un pendant trois mois", 3},
		{"Dev", "Janvier 2027 – avril 2027", 4},
		{"Dev", "Auftragsdauer: 9 Monate", 9},
		{"Dev", "Looking for a contractor for 12 months", 12},
		{"Dev", "Dauer: 3 Monate (Verlängerung um weitere 3 Monate)", 3},
		{"Dev", "Budget temps : 35 jours", 2},
		{"Dev", "Six mois, peut-être plus", 6},
		// other spans of time
		{"", "Processus de recrutement de 3 semaines", 0},
		{"", "Préavis accepté : 3 mois", 0},
		{"", "Garantie de 6 mois après livraison", 0},
		{"", "Paiement à 30 jours", 0},
		{"", "10 ans d'existence, 50 salariés", 0},
		{"", "Période d'essai : 4 mois renouvelable", 0},
		{"", "6 mois d'expérience sur Kafka", 0},
		{"", "Vous avez au moins 3 ans de pratique", 0},
		{"", "Une première mise en production dans 4 mois", 0},
		{"", "Le projet a démarré il y a 18 mois", 0},
		{"", "2 jours de présence par semaine", 0},
		{"", "Livraisons toutes les 3 semaines", 0},
		{"", "25 jours de congés, 12 jours de RTT", 0},
		{"", "une prime après 12 mois", 0},
		{"", "3+ years of experience with Go", 0},
		{"", "30-day payment terms", 0},
		{"", "three-stage interview over two weeks", 0},
		{"", "We've been around for 15 years", 0},
		{"", "90 day warranty on deliverables", 0},
		{"", "4 weeks' notice", 0},
		{"", "You'll be on call one week in four", 0},
		{"", "Kündigungsfrist 4 Wochen", 0},
		{"", "mindestens 5 Jahre Erfahrung", 0},
		{"", "Probezeit: 6 Monate", 0},
		{"", "30 Tage Urlaub", 0},
		{"", "Zahlungsziel: 14 Tage netto", 0},
		{"", "Seit 20 Jahren entwickeln wir Software", 0},
		{"", "Réponse sous 5 jours", 0},
		{"", "Données conservées 12 mois", 0},
		{"", "Sprints de 2 semaines", 0},
		{"", "après 6 mois, passage en CDI possible", 0},
		{"", "Facturation mensuelle, réglée à 45 jours", 0},
		{"", "avoir tenu une astreinte pendant 6 mois", 0},
		{"Dev", "Formation interne de 2 mois", 0},
		{"Dev", "Le système a 20 ans", 0},
		{"Dev", "Nous livrons toutes les 2 semaines", 0},
		{"Dev", "Minimum 6 mois d'expérience", 0},
		{"Dev", "CDI, période d'essai 3 mois", 0},
		{"Dev", "Une équipe stable depuis 3 ans", 0},
		{"Dev", "Within 6 months you will own the platform", 0},
		{"Dev", "Nach 6 Monaten ist eine Übernahme möglich", 0},
		{"Dev", "1 jour par mois sur site", 0},
		{"Dev", "Le délai de livraison est de 2 mois", 0},
	} {
		d := text.New(c.title, c.body)
		m, span := when.Duration(d)
		got := 0
		if m != nil {
			got = *m
		}
		if got != c.want {
			t.Errorf("duration of %q = %d (%q), want %d", c.body, got, d.Words(span), c.want)
		}
	}
}
