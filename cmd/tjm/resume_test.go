package main

import (
	"strings"
	"testing"
	"time"

	"tjm/extract/sites"
	"tjm/internal/simulation"
)

// parsedSite reads a definition anew, as each process does.
func parsedSite(t *testing.T, source string) *sites.Site {
	t.Helper()
	site, err := sites.Parse("board.yaml", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	return site
}

// testPipeline has a configuration and nothing else.
func testPipeline(t *testing.T) *pipeline {
	t.Helper()
	loaded, err := (&cli{}).app(streams{}, []string{"HOME=" + t.TempDir(), "TJM_CONTACT=me@example.org"}, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return &pipeline{app: loaded}
}

// TestAnInterruptedRunKnowsItsDefinition: the same file is the same definition in every process, and a file that leads
// elsewhere is another.
func TestAnInterruptedRunKnowsItsDefinition(t *testing.T) {
	p := testPipeline(t)
	of := func(source string) string {
		site := parsedSite(t, source)
		return definition(site, p.plan(site))
	}
	for _, board := range []string{"atlas", "comptoir", "passerelle"} {
		source := string(simulation.Definition(board, "http://127.0.0.1:8790"))
		if source == "" {
			t.Fatalf("no board %s", board)
		}
		first, second := of(source), of(source)
		if first != second {
			t.Errorf("%s: two readings of one file differ:\n%s\n%s", board, first, second)
		}
		if first == of(strings.ReplaceAll(source, ":8790", ":8791")) {
			t.Errorf("%s: another address is the same definition: %s", board, first)
		}
	}
}

func TestMannersOfADefinitionEnterThePlan(t *testing.T) {
	site := parsedSite(t, "id: board\nname: Board\nkind: listing\nstart: [https://board.example/]\n"+
		"politeness: {delay: 9s, jitter: 3s, per_day: 500, hours: \"22:00-06:00 Europe/Paris\", max_pages: 70}\n")
	plan := testPipeline(t).plan(site)
	if plan.Delay != 9*time.Second || plan.Jitter != 3*time.Second || plan.DailyBudget != 500 || plan.MaxPages != 70 ||
		plan.Window.From != 22*time.Hour || plan.Window.To != 6*time.Hour || plan.Window.Zone.String() != "Europe/Paris" {
		t.Errorf("%+v", plan)
	}
}
