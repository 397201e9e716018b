package dashboard

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
)

// ledgerOf is a market without offers whose ledger holds these runs, newest first.
func ledgerOf(runs ...market.Run) *memory {
	for i := range runs {
		runs[i].ID, runs[i].Ended = fmt.Sprint(i), runs[i].Started.Add(10*time.Minute)
	}
	return &memory{runs: runs}
}

func planning(plans ...market.Planned) func(*Config) {
	return func(c *Config) {
		c.Planned = func(context.Context) ([]market.Planned, error) { return plans, nil }
	}
}

func TestSourcesShowStateLastAndNextRun(t *testing.T) {
	ago := func(hours int) time.Time { return testNow.Add(-time.Duration(hours) * time.Hour) }
	good := func(source string, hours int) market.Run {
		return market.Run{Source: source, Started: ago(hours), Outcome: market.RunComplete, Offers: 30, Known: 270, Closed: 4}
	}
	suspect := good("douteuse", 1)
	suspect.Suspect, suspect.Offers, suspect.Known = "no offer on 12 pages", 0, 0
	failed := good("muette", 1)
	failed.Outcome, failed.Error = market.RunFailed, "no page could be read"
	tomorrow := testNow.Add(20 * time.Hour)
	h := site(t, ledgerOf(suspect, failed, good("atlas", 2), good("douteuse", 25), good("weekly", 72), good("muette", 72), good("old", 72)),
		planning(
			market.Planned{Source: "atlas", Schedule: "30 6 * * * Europe/Paris", Next: tomorrow},
			market.Planned{Source: "weekly", Schedule: "30 6 * * 1 Europe/Paris", Next: tomorrow},
			market.Planned{Source: "muette", Schedule: "30 6 * * * Europe/Paris", Next: tomorrow},
			market.Planned{Source: "new", Schedule: "30 6 * * * Europe/Paris", Next: testNow.Add(-time.Hour)},
		))
	doc := page(t, h, "/en/sources", http.StatusOK)
	if got := text(doc.Find("h1")); got != "2 of 6 sources are up to date" {
		t.Errorf("heading %q", got)
	}
	rows := map[string]string{}
	for _, tr := range doc.Find("table").First().Find("tbody tr").EachIter() {
		rows[text(tr.Find("th"))] = text(tr)
	}
	next := english.Moment(tomorrow, time.UTC)
	for source, wants := range map[string][]string{
		"atlas":    {"up to date", next, "30 6 * * * Europe/Paris", "1 run, 1 healthy", "300"},
		"weekly":   {"up to date", next, "1 run, 1 healthy"}, // nothing was planned since
		"douteuse": {"suspect", "2 runs, 1 healthy"},
		"muette":   {"late", next, "2 runs, 1 healthy", "last complete: " + english.Moment(ago(72).Add(10*time.Minute), time.UTC)},
		"old":      {"late"},
		"new":      {"not read yet", "due now"},
	} {
		for _, want := range wants {
			if !strings.Contains(rows[source], want) {
				t.Errorf("%s: %q, want %q", source, rows[source], want)
			}
		}
	}
	if bars, hollow := doc.Find(".hist rect").Length(), doc.Find(".hist .bad").Length(); bars != 7 || hollow != 2 {
		t.Errorf("%d bars, %d of them hollow, want 7 and 2: the suspect and the failed run", bars, hollow)
	}
	runs := text(doc.Find("table").Last())
	for _, want := range []string{"complete, suspect", "no offer on 12 pages", "failed", "no page could be read"} {
		if !strings.Contains(runs, want) {
			t.Errorf("the runs do not show %q", want)
		}
	}

	one := page(t, h, "/en/sources?of=douteuse", http.StatusOK)
	if got := text(one.Find("#s2")); got != "The latest runs of douteuse" {
		t.Errorf("heading %q", got)
	}
	if got := one.Find("table").Last().Find("tbody tr").Length(); got != 2 {
		t.Errorf("%d runs of one source, want 2", got)
	}
	if got := page(t, h, "/en/sources?of=%3Cb%3Enobody", http.StatusOK).Find("table").Length(); got != 1 {
		t.Errorf("%d tables for a source that never ran, want that of the sources alone", got)
	}
}

func TestDoubtsAreToldInTheReadersLanguage(t *testing.T) {
	for _, kind := range market.DoubtKinds {
		d := market.Doubt{Kind: kind, Now: 0.05, Usual: 0.9, What: "title", Pages: []string{"https://a.example/1"}}
		for _, l := range []*locale{french, english} {
			words := l.doubts([]market.Doubt{d})
			if len(words) != 1 || strings.ContainsAny(words[0], "{}") {
				t.Errorf("%s of %s: %q", l.Lang, kind, words)
			}
		}
	}
	run := func(hours int, suspect string, doubts ...market.Doubt) market.Run {
		return market.Run{Source: "quai", Started: testNow.Add(-time.Duration(hours) * time.Hour), Outcome: market.RunComplete, Suspect: suspect, Doubts: doubts}
	}
	h := site(t, ledgerOf(
		run(1, "140 offers met, usually 1300", market.Doubt{Kind: market.DoubtFewer, Now: 140, Usual: 1300}, market.Doubt{Kind: market.DoubtRate, Now: 0, Usual: 0.5},
			market.Doubt{Kind: market.DoubtField, Now: 7, Usual: 7, What: "<b>title</b>", Pages: []string{"https://quai.example/1"}}),
		run(25, "an older reason in English"),
		run(49, "a reason of a newer program", market.Doubt{Kind: "moon", Now: 1}),
	))
	for address, wants := range map[string][]string{
		"/sources": {
			"offres rencontrées\u00a0: 140, d’ordinaire 1\u202f300", "offres qui affichent un tarif journalier\u00a0: 0\u00a0%, d’ordinaire 50\u00a0%",
			"champ «\u00a0<b>title</b>\u00a0» de la définition, absent de 7 offres sur 7\u00a0: https://quai.example/1", "an older reason in English",
			"a reason of a newer program",
		},
		"/en/sources": {"offers met: 140, usually 1,300", "offers that state a day rate: 0%, usually 50%", "an older reason in English"},
	} {
		doc := page(t, h, address, http.StatusOK)
		runs := doc.Find("table").Last().Text()
		for _, want := range wants {
			if !strings.Contains(runs, want) {
				t.Errorf("%s does not show %q in %q", address, want, runs)
			}
		}
		if strings.Contains(runs, "140 offers met, usually 1300") {
			t.Errorf("%s shows the log's words", address)
		}
		if n := doc.Find(`small[lang="en"]`).Length(); n != 2 {
			t.Errorf("%s marks %d texts as English, want the 2 that are", address, n)
		}
	}
}

// TestImportsSayNothingOfASource: an import is listed as one, and a source is as up to date as its crawls.
func TestImportsSayNothingOfASource(t *testing.T) {
	at := func(source string, hours int, outcome market.Outcome) market.Run {
		return market.Run{Source: source, Started: testNow.Add(-time.Duration(hours) * time.Hour), Outcome: outcome, Offers: 30}
	}
	h := site(t, ledgerOf(at("quai", 1, market.RunImported), at("old", 2, market.RunImported), at("quai", 3, market.RunComplete)))
	doc := page(t, h, "/en/sources", http.StatusOK)
	if got := text(doc.Find("h1")); got != "The source is up to date" {
		t.Errorf("heading %q", got)
	}
	rows := map[string]string{}
	for _, tr := range doc.Find("table").First().Find("tbody tr").EachIter() {
		rows[text(tr.Find("th"))] = text(tr)
	}
	if !strings.Contains(rows["quai"], "up to date") || !strings.Contains(rows["quai"], "1 run, 1 healthy") || !strings.Contains(rows["old"], "imported") {
		t.Errorf("rows %q", rows)
	}
	if n := strings.Count(text(doc.Find("table").Last()), "imported"); n != 2 {
		t.Errorf("%d runs are listed as imported, want 2", n)
	}
}

func TestPlansThatCannotBeHadAreAnErrorOfOurs(t *testing.T) {
	h := site(t, ledgerOf(), func(c *Config) {
		c.Planned = func(context.Context) ([]market.Planned, error) { return nil, errors.New("no ledger") }
	})
	page(t, h, "/sources", http.StatusInternalServerError)
}
