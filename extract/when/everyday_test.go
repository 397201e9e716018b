package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestEverydayTerms holds durations and starts in plain words of several languages, and what looks like them: steps on
// the way, passes that must be waited for, and other people's time.
func TestEverydayTerms(t *testing.T) {
	now := time.Date(2026, 1, 15, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		title, body string
		months      int // 0 is none
		start       string
	}{
		{"", "80 jours à partir du 16/02/2026, TJM selon profil", 4, "2026-02-16"},
		{"", "60 days starting 2 March 2026", 3, "2026-03-02"},
		{"", "40 Tage ab dem 02.03.2026", 2, "2026-03-02"},
		{"", "40 jours de freelance, 360 € HT l'un", 2, ""},
		{"", "10 jours de freelance à distance, 380 € par jour.", 1, ""},
		{"", "30 jours de renfort, Lyon", 2, ""},
		{"", "nueve meses, incorporación inmediata", 9, "asap"},
		{"", "Durata: otto mesi", 8, ""},
		{"", "We need four months of cover, starting yesterday.", 4, "asap"},
		{"", "- de comprendre (compter 10 jours)\nSix mois, date à fixer avec vous.", 6, ""},
		{"", "Badge aéroportuaire : casier vierge, compter 6 semaines", 0, ""},
		{"", "Security clearance: allow for it, say 8 weeks", 0, ""},
		{"", "Quand ? Du 1er juin au 30 novembre 2026.\nDepuis combien de temps ? 4 ans d'intégration au moins.", 6, "2026-06-01"},
		{"", "Seit wann? 4 Jahre", 0, ""},
		{"", "Send a figure for a week of work and we'll say yes or no.", 0, ""},
		{"", "Conditions : freelance, 650 € par jour, douze mois, deux jours de bureau.\nBoth engines run side by side for three quarters.", 12, ""},
		{"", "Une consœur part en congé maternité d'avril à août 2026 (cinq mois).", 5, "2026-04"},
		{"", "Indépendant, 12 mois à dater du 05/01/2026", 12, "2026-01-05"},
		{"", "C'est à faire aujourd'hui ou demain.", 0, "asap"},
		{"", "Commencez maintenant, la saison bat son plein.", 0, "asap"},
		{"", "Start now, please.", 0, "asap"},
		{"", "Disponible maintenant sur les stores", 0, ""},
		{"", "On fait ça à distance et le plus rapidement possible car audit", 0, "asap"},
		{"", "Il faut que le calcul se fasse le plus vite possible : temps de réponse à corriger", 0, ""},
		{"", "Début = dès réception du badge", 0, ""},
		{"", "Prise de poste dès validation du budget", 0, ""},
		{"", "Start: on receipt of your clearance", 0, ""},
		{"", "Démarrage dès signature", 0, "asap"},
		{"Alternance développeur web", "La ville accueille un apprenti, contrat de 24 mois, à la rentrée de septembre 2026.", 24, "2026-09"},
		{"Développeur web", "La plateforme ouvre à la rentrée de septembre 2026.", 0, ""},
	} {
		d := text.New(c.title, c.body)
		months := 0
		if m, _ := when.Duration(d); m != nil {
			months = *m
		}
		if months != c.months {
			t.Errorf("duration of %q = %d, want %d", c.body, months, c.months)
		}
		if got, _ := when.Start(d, now); got != c.start {
			t.Errorf("start of %q = %q, want %q", c.body, got, c.start)
		}
	}
}
