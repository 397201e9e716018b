package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestTurns holds weeks by turns, days wanted in a town, days of workload, and shares that come to a day a month.
func TestTurns(t *testing.T) {
	for want, bodies := range map[market.Remote][]string{
		"full": {
			"Remoteanteil: 95 % (ein Workshop im Quartal)",
			"Chacun travaille d'où il habite.",
			"You'll never be asked to come to an office.",
			"On travaille tous de chez nous.",
			"Échanges par visio uniquement.",
			"Full remote, freelance 4 j/sem",
		},
		"partial": {
			"1 semaine au bureau, 3 semaines chez soi",
			"We'd like you in Ghent one or two days a week.",
			"Mi-temps au bureau, mi-temps à distance.",
			"90 jours de télétravail par an",
			"Deux jours télétravaillables",
			"Deux jours télétravaillés par semaine",
			"Réunion hebdomadaire sur place, à Vannes ; développement à distance.",
			"Le client impose deux jours par semaine sur le plateau.",
			"1 jour par semaine en agence",
			"Le cadre : 3 jours sur le Vieux-Port, 2 ailleurs.",
			"Vous y passez le mardi ; le reste de la semaine vous appartient.",
			"2 jours à Paris par semaine",
			"You come in on Tuesdays; the rest is up to you.",
			"Quarante jours étalés sur six mois, dont un par semaine à Florac.",
			"5 jours de présence le premier mois puis 2 jours par semaine",
		},
		"none": {
			"Présence sur site 5/5.",
			"Vous travaillerez dans l'atelier avec nous, tous les jours.",
		},
		"unknown": {
			"Un an d'expérience suffit, on vous donnera des tickets clairs.",
			"Einsatzort Stuttgart, Umfang 4 Tage/Woche",
			"Freelance 4 j/sem",
			"Réunion hebdomadaire avec le bureau central",
		},
	} {
		for _, body := range bodies {
			d := text.New("", body)
			if r := terms.Remote(d); r.Remote != want {
				t.Errorf("remote of %q = %s (%q), want %s", body, r.Remote, d.Words(r.Span), want)
			}
		}
	}
}

// TestRemoteBeside holds distance with a town or the site as its other part, and agencies' own words about freedom.
func TestRemoteBeside(t *testing.T) {
	for want, bodies := range map[market.Remote][]string{
		"full": {
			"Work from wherever, deadlines on Fridays.",
			"I don't care where you live.",
			"L'équipe travaille à distance et se retrouve un jour par mois à Pau",
		},
		"partial": {
			"Einsatzort: Remote und Kassel",
			"Vollzeit, remote / on-site nach Absprache",
			"Hybrid mit 90-100 % Remote-Anteil",
			"Ortsungebunden und flexibel durch die Möglichkeit Remote zu arbeiten",
			"Pensum: 80-100% (Vorwiegend onsite)",
			"Auslastung: 50-70% On-Site in Frankfurt",
			"Une réunion sur place à Grenoble chaque semaine",
		},
		"none": {"• Vor Ort in Dortmund & Umgebung"},
	} {
		for _, body := range bodies {
			d := text.New("", body)
			if r := terms.Remote(d); r.Remote != want {
				t.Errorf("remote of %q = %s (%q), want %s", body, r.Remote, d.Words(r.Span), want)
			}
		}
	}
}
