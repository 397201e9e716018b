package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestShippedSourcesAreOffUntilTurnedOn follows one through its life.
func TestShippedSourcesAreOffUntilTurnedOn(t *testing.T) {
	home := t.TempDir()
	with := func(args ...string) result {
		return tjmWith(t, []string{"HOME=" + home, "TJM_CONTACT=me@example.org", "TJM_LOG_LEVEL=error"}, "", args...)
	}
	for _, step := range []struct {
		args string
		code int
		want string
	}{
		{"crawl remoteok", exitUsage, "no sources"},
		{"source enable nosuch", exitUsage, `unknown source "nosuch": there is apec, france-travail`},
		{"source enable apec --offline", exitUsage, "apec stays off: its terms refuse robots"},
		{"source enable remoteok --offline", exitDone, "at most 5 pages a run, one every 5s at the fastest"},
		{"crawl weworkremotely", exitUsage, "weworkremotely is off: `tjm source enable weworkremotely`"},
		{"source enable apec --offline --permission letter", exitDone, "apec is on"},
		{"source disable apec", exitDone, "apec is off"},
		{"source disable apec", exitDone, "apec is off already"},
		{"source enable france-travail --offline", exitDone, "it needs FRANCE_TRAVAIL_CLIENT_ID and FRANCE_TRAVAIL_CLIENT_SECRET"},
	} {
		got := with(strings.Fields(step.args)...)
		if got.code != step.code || !strings.Contains(got.out+got.err, step.want) {
			t.Errorf("tjm %s: exit %d, want %d and ...%s...\n%s%s", step.args, got.code, step.code, step.want, got.out, got.err)
		}
	}
	list := with("source", "list")
	states := map[string]string{}
	for line := range strings.Lines(list.out) {
		if words := strings.Fields(line); len(words) > 1 {
			states[words[1]] = words[0]
		}
	}
	if list.code != exitDone || states["remoteok"] != "on" || states["apec"] != "off" || len(states) != 12 {
		t.Errorf("list: exit %d\n%s%s", list.code, list.out, list.err)
	}
	src, err := os.ReadFile(filepath.Join(home, ".local/share/tjm", choicesFile))
	if want := "enabled:\n  - {id: france-travail, since: 2026-11-20}\n  - {id: remoteok, since: 2026-11-20}\n"; err != nil || !strings.HasSuffix(string(src), want) {
		t.Errorf("%v\n%s", err, src)
	}
	if got := tjmWith(t, []string{"HOME=" + home, "TJM_LOG_LEVEL=error"}, "", "source", "enable", "weworkremotely"); got.code != exitUsage || !strings.Contains(got.err, `set "contact"`) {
		t.Errorf("without a contact: exit %d\n%s", got.code, got.err)
	}
}

func TestEnableTellsWhatRobotsTxtSaysNow(t *testing.T) {
	for body, want := range map[string]string{
		"User-agent: *\nDisallow: /search\n": "line 2 (Disallow: /search) closes http://127.0.0.1",
		"User-agent: *\nCrawl-delay: 0.1\n":  "lets us in at every start address, with 100ms between requests",
		"":                                   "there is none (404), which closes nothing",
	} {
		mux := http.NewServeMux()
		if body != "" {
			mux.HandleFunc("/robots.txt", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, body) })
		}
		_, environ := own(t, mux, ownBoard)
		a := appFor(t, environ)
		s, err := a.source("myboard")
		if err != nil {
			t.Fatal(err)
		}
		if got := a.robotsSay(t.Context(), s.Site); !strings.Contains(got, want) {
			t.Errorf("%q: %s, want %s", body, got, want)
		}
	}
}

// appFor is what a command would get.
func appFor(t *testing.T, environ []string) *app {
	t.Helper()
	a, err := (&cli{}).app(streams{strings.NewReader(""), io.Discard, io.Discard}, environ, func() time.Time { return testDay })
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestTheLedgerOfSourcesIsCurrent: docs/sources.md is what `tjm source ledger` prints.
func TestTheLedgerOfSourcesIsCurrent(t *testing.T) {
	page, err := os.ReadFile("../../docs/sources.md")
	if err != nil {
		t.Fatal(err)
	}
	got := tjm(t, t.TempDir(), "", "source", "ledger")
	if got.code != exitDone || got.out != string(page) {
		t.Errorf("exit %d: write it anew with `tjm source ledger > docs/sources.md`", got.code)
	}
	for _, want := range []string{"**off**", "| [apec](#apec) | api | allowed; nothing is closed (reported 2026-09) | needed |", "not checked live", "nothing captured: written from the public documentation of the API"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}
