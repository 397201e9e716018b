package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// changingBoard is a board whose ads a test puts up and takes down.
type changingBoard struct {
	mu     sync.Mutex
	listed []string          // ads on the listing
	pages  map[string]string // what stands on the page of each ad that has one
	status int               // what everything answers; 0 for pages
	robots bool              // robots.txt is well all the same
}

const adPage = `<!doctype html><html lang="fr"><h1>Développeur Go %s</h1><p>Mission freelance à Lyon, TJM 500 €, Go et PostgreSQL.</p></html>`

// newChangingBoard starts a board with ads and returns the home of a user who crawls it every day at 06:30 in Paris.
func newChangingBoard(t *testing.T, ads ...string) (b *changingBoard, home string) {
	t.Helper()
	b = &changingBoard{pages: map[string]string{}}
	for _, ad := range ads {
		b.put(ad, fmt.Sprintf(adPage, ad))
	}
	server := httptest.NewServer(b)
	t.Cleanup(server.Close)
	home = t.TempDir()
	sources := filepath.Join(home, "sources")
	if err := os.Mkdir(sources, 0o700); err != nil {
		t.Fatal(err)
	}
	definition := fmt.Sprintf(`
id: quai
name: Le Quai
kind: listing
start: ["%s/missions"]
follow: {offers: a.ad}
politeness: {delay: 0s, allow_private: true}
schedule: {cron: "30 6 * * *", zone: Europe/Paris}
`, server.URL)
	if err := os.WriteFile(filepath.Join(sources, "quai.yaml"), []byte(definition), 0o600); err != nil {
		t.Fatal(err)
	}
	return b, home
}

func (b *changingBoard) put(ad, page string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.listed, b.pages[ad] = append(b.listed, ad), page
}

// show lists these ads and no others; their pages and those of all others stay.
func (b *changingBoard) show(ads ...string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.listed = ads
}

// remove takes an ad's page away; the listing may go on linking to it.
func (b *changingBoard) remove(ad string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.pages, ad)
}

// answer makes every page answer a status, robots.txt too unless it is to stay well; 0 makes all well again.
func (b *changingBoard) answer(status int, robots bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.status, b.robots = status, robots
}

func (b *changingBoard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch isRobots := r.URL.Path == "/robots.txt"; {
	case b.status != 0 && !(isRobots && b.robots):
		w.WriteHeader(b.status)
		return
	case isRobots:
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if ad, ok := strings.CutPrefix(r.URL.Path, "/missions/"); ok {
		page, there := b.pages[ad]
		if !there {
			http.NotFound(w, r)
			return
		}
		fmt.Fprint(w, page)
		return
	}
	fmt.Fprint(w, "<!doctype html><title>Missions</title>")
	for _, ad := range b.listed {
		fmt.Fprintf(w, `<a class="ad" href="/missions/%s">%s</a>`, ad, ad)
	}
}

// at runs the program in the home, at a day of November 2026 and a time of that day.
func at(t *testing.T, home string, day, hour, minute int, extra []string, args ...string) result {
	t.Helper()
	environ := append([]string{
		"HOME=" + home, "TJM_LOG_LEVEL=error", "TJM_SOURCES=" + filepath.Join(home, "sources"), "TJM_CONTACT=crawler@example.org",
		"TJM_CRAWL_DELAY=0s",
	}, extra...)
	return tjmAt(t, time.Date(2026, 11, day, hour, minute, 0, 0, time.UTC), environ, args...)
}

// forgetHosts removes what the program of this home remembers of boards from one crawl to the next.
func forgetHosts(t *testing.T, home string) {
	t.Helper()
	dir := filepath.Join(home, ".local", "share", "tjm", "hosts")
	if _, err := os.Stat(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
}
