package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestSaidInPassing: how long the work lasts, said by whom it replaces, by what seems enough, by what comes next.
func TestSaidInPassing(t *testing.T) {
	for body, want := range map[string]int{
		"Le collègue part 3 mois au Japon, il nous faut quelqu'un à sa place !":           3,
		"Notre dev s'absente quatre mois, vous prenez sa place.":                          4,
		"Our developer is off for five months, we need someone in her place.":             5,
		"Unsere Entwicklerin ist sechs Monate weg, gesucht: jemand an ihrer Stelle.":      6,
		"Nous avons chiffré 110 à 130 jours de travail. 480 € par jour. Sept mois.":       7,
		"About 60 days of work. Four months. Fully remote.":                               4,
		"Three weeks seems sensible.":                                                     1,
		"Quatre semaines nous paraissent raisonnables.":                                   1,
		"Six weeks sounds about right.":                                                   2,
		"Drei Monate sollten reichen.":                                                    3,
		"Procuramos um programador para um projeto de 6 meses: pôr ordem nas encomendas.": 6,
		"Buscamos a una persona autónoma para los próximos seis meses.":                   6,
		"For the next five months we need a tech lead on our bidding service.":            5,
		"Pour les six prochains mois, il nous faut un renfort.":                           6,
		"Für die nächsten vier Monate suchen wir Verstärkung.":                            4,
		"Das Projekt läuft bis Ende 2026, Start ist der 1. April 2026.":                   9,
		"Mission jusqu'à fin 2026, à partir du 1er juin 2026.":                            7,
		"On-site 2 days a week, for 3 months.":                                            3,
		"250 balles la journée, 2 jours/semaine, pendant 3 mois.":                         3,
		"TJ 430-470. Paris 13. Télétravail 2j. 6 mois ren. Dém. 01/04/26":                 6,
		"Deux jours à 800 € HT, frais de route en sus.":                                   1,
		"On cherche quelqu'un 3 jours par semaine, pour l'instant 6 mois.":                6,
		"5 jours de tuning, 750 € l'un.":                                                  1,
		// what looks alike and is not
		"Over the next two years we will double our staff.":                           0,
		"Dans les six prochains mois, nous ouvrons trois magasins.":                   0,
		"Our roadmap for the next six months is public.":                              0,
		"Process : deux entretiens puis un test. Cela dure deux semaines.":            0,
		"Déroulement : un échange, la direction, deux pairs. Comptez trois semaines.": 0,
		"Hiring: a call, a take-home, a panel. Reckon on three weeks.":                0,
	} {
		got := 0
		if m, _ := when.Duration(text.New("", body)); m != nil {
			got = *m
		}
		if got != want {
			t.Errorf("duration of %q = %d, want %d", body, got, want)
		}
	}
}

// TestStartsForTheFree: starts by when the reader is free, over a broken line, and as the first of two months.
func TestStartsForTheFree(t *testing.T) {
	now := time.Date(2026, 1, 10, 0, 0, 0, 0, time.UTC)
	for body, want := range map[string]string{
		"Go si tu es libre en février 2026":                                           "2026-02",
		"If you are free in March 2026, write to us.":                                 "2026-03",
		"Vous êtes libre à partir du 4 mai 2026 ? Parlons.":                           "2026-05-04",
		"Wenn Sie im April 2026 frei sind, melden Sie sich.":                          "2026-04",
		"Tu peux commencer immédiatement ? C'est parfait.":                            "asap",
		"Mission de 3 mois à pourvoir de toute urgence.":                              "asap",
		"Tu peux commencer immédiatement ?":                                           "",
		"Six mois à raison de 4 jours par semaine, à partir\nde septembre 2026.":      "2026-09",
		"Nous cherchons quelqu'un pour la reprise du code, à compter\ndu 4 mai 2026.": "2026-05-04",
		"Six mois, d'avril à septembre 2026.":                                         "2026-04",
		"Le logiciel, libre en mars 2026, aura de nouveaux utilisateurs.":             "",
		"Les six mois d'essai de la machine s'achèvent en mars 2026.":                 "",
	} {
		if got, _ := when.Start(text.New("", body), now); got != want {
			t.Errorf("start of %q = %q, want %q", body, got, want)
		}
	}
}
