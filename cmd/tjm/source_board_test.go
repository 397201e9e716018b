package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestANewBoardIsAddedInUnder15Lines crawls a small board with markup of its own, which the definition language was not
// made for: no schema.org data, no heading above an ad, a table as listing, facts in words of the fish market, and ads of
// neighbours on each page. The definition is the one that docs/add-a-source.md walks through.
func TestANewBoardIsAddedInUnder15Lines(t *testing.T) {
	requireEngine(t)
	src, err := os.ReadFile("testdata/newboard/criee.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(src), "\n"); n >= 15 {
		t.Errorf("the definition has %d lines", n)
	}
	guide, err := os.ReadFile("../../docs/add-a-source.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(guide), string(src)) {
		t.Error("docs/add-a-source.md does not show the definition as it is")
	}

	board := httptest.NewServer(http.FileServer(http.Dir("testdata/newboard/site")))
	defer board.Close()
	home := t.TempDir()
	text := strings.ReplaceAll(string(src), "http://127.0.0.1:8961", board.URL)
	if err := os.WriteFile(filepath.Join(home, "criee.yaml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	with := func(args ...string) result {
		return tjmWith(t, []string{"HOME=" + home, "TJM_SOURCES=" + home, "TJM_CONTACT=me@example.org", "TJM_CRAWL_DELAY=0s", "TJM_LOG_LEVEL=error"}, "", args...)
	}
	if got := with("crawl", "criee"); got.code != exitDone || !strings.Contains(got.err, "criee: ") || !strings.Contains(got.err, "3 offers (3 new") {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	got := with("sql", "SELECT offer_id, title, company, city, rate_min, rate_max, toDate(posted) FROM offers FINAL ORDER BY offer_id", "-f", "TSV")
	const want = `402	Java et Kafka, temps partiel	Cale Sèche	Lorient	\N	\N	2026-11-16
417	Reprise d\'une API PHP	Bigorneau	Brest	400	400	2026-11-17
418	Développement back-end Go	Sémaphore & Fils	Nantes	480	520	2026-11-18
`
	if got.out != want {
		t.Errorf("exit %d\n%s%s\nwant\n%s", got.code, got.out, got.err, want)
	}
}

// TestADraftOfTheNewBoardFindsItsLinks: what `tjm source new` prints is where the definition began.
func TestADraftOfTheNewBoardFindsItsLinks(t *testing.T) {
	board := httptest.NewServer(http.FileServer(http.Dir("testdata/newboard/site")))
	defer board.Close()
	home := t.TempDir()
	environ := []string{"HOME=" + home, "TJM_CONTACT=me@example.org", "TJM_CRAWL_DELAY=0s", "TJM_LOG_LEVEL=error"}
	got := tjmWith(t, environ, "", "source", "new", "--private", board.URL+"/", board.URL+"/fiche/418.html")
	if got.code != exitDone || !strings.Contains(got.out, `follow: {offers: "`) || !strings.Contains(got.out, ".armateur (") {
		t.Errorf("exit %d\n%s%s", got.code, got.out, got.err)
	}
	file := filepath.Join(home, "draft.yaml")
	if err := os.WriteFile(file, []byte(got.out), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := tjmWith(t, environ, "", "source", "check", file); got.code != exitDone {
		t.Errorf("exit %d\n%s", got.code, got.err)
	}
	if got := tjmWith(t, environ, "", "source", "new", "testdata/newboard/site/fiche/418.html"); got.code != exitDone || !strings.Contains(got.out, "kind: files") {
		t.Errorf("a saved page: exit %d\n%s%s", got.code, got.out, got.err)
	}
	if got := tjmWith(t, environ[:1], "", "source", "new", board.URL); got.code != exitUsage || !strings.Contains(got.err, `set "contact"`) {
		t.Errorf("without a contact: exit %d\n%s", got.code, got.err)
	}
	if got := tjmWith(t, environ, "", "source", "new", board.URL); got.code != exitFailed || !strings.Contains(got.err, "private") {
		t.Errorf("this machine, without --private: exit %d\n%s", got.code, got.err)
	}
}
