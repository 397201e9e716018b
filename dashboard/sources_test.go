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

func TestPlansThatCannotBeHadAreAnErrorOfOurs(t *testing.T) {
	h := site(t, ledgerOf(), func(c *Config) {
		c.Planned = func(context.Context) ([]market.Planned, error) { return nil, errors.New("no ledger") }
	})
	page(t, h, "/sources", http.StatusInternalServerError)
}
