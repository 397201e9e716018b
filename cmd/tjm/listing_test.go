package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
)

// TestAListingDoesNotReplaceWhatTheAdSays: a listing that gives each ad as one line of structured data adds ads that it
// alone tells of, and takes nothing from those whose own page is stored.
func TestAListingDoesNotReplaceWhatTheAdSays(t *testing.T) {
	requireEngine(t)
	var server *httptest.Server
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		switch r.URL.Path {
		case "/missions/1":
			fmt.Fprintf(w, adPage, "backend")
		case "/missions":
			const line = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Développeur Go %s","url":"%s/missions/%d","datePosted":"2026-11-02"}</script>`
			fmt.Fprintf(w, `<!doctype html><title>Missions</title><a class="ad" href="/missions/1">backend</a>`+line+line, "backend", server.URL, 1, "système", server.URL, 2)
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(server.Close)
	home := t.TempDir()
	if err := os.Mkdir(filepath.Join(home, "sources"), 0o700); err != nil {
		t.Fatal(err)
	}
	definition := fmt.Sprintf("id: quai\nname: Le Quai\nkind: listing\nstart: [\"%s/missions\"]\nfollow: {offers: a.ad}\npoliteness: {delay: 0s, allow_private: true}\n", server.URL)
	if err := os.WriteFile(filepath.Join(home, "sources", "quai.yaml"), []byte(definition), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		day     int
		command string
	}{{20, "crawl"}, {21, "crawl"}, {21, "reextract"}} {
		if got := at(t, home, step.day, 8, 0, nil, step.command); got.code != exitDone {
			t.Fatalf("exit %d\n%s", got.code, got.err)
		}
		got := at(t, home, step.day, 9, 0, nil, "sql", "SELECT url LIKE '%/1', rate_min, city, toDayOfMonth(last_seen) FROM offers FINAL ORDER BY 1", "-f", "TSVRaw")
		if want := fmt.Sprintf("0\t\\N\t\t%[1]d\n1\t500\tLyon\t%[1]d\n", step.day); got.out != want {
			t.Errorf("after %s on day %d:\n%swant\n%s", step.command, step.day, got.out, want)
		}
	}
}
