package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestRealPages crawls saved pages of real boards over loopback, when TJM_CAPTURES names a folder of them: pages/*/*.html
// and pages.gold.jsonl, which says what a careful reader takes from each offer page. Such pages belong to their boards
// and are not part of the project.
func TestRealPages(t *testing.T) {
	captures := os.Getenv("TJM_CAPTURES")
	if captures == "" {
		t.Skip("skipped: TJM_CAPTURES names no folder of saved pages")
	}
	requireEngine(t)
	board := httptest.NewServer(http.FileServer(http.Dir(filepath.Join(captures, "pages"))))
	defer board.Close()
	folders, err := os.ReadDir(filepath.Join(captures, "pages"))
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	var starts []string
	for _, f := range folders {
		starts = append(starts, fmt.Sprintf("%q", board.URL+"/"+f.Name()+"/"))
	}
	definition := fmt.Sprintf("id: saved\nname: Saved pages\nkind: listing\nstart: [%s]\nfollow: {offers: 'a[href$=\".html\"]'}\npoliteness: {allow_private: true}\n", strings.Join(starts, ", "))
	if err := os.WriteFile(filepath.Join(home, "saved.yaml"), []byte(definition), 0o600); err != nil {
		t.Fatal(err)
	}
	tjm := func(args ...string) result {
		return tjmWith(t, []string{"HOME=" + home, "TJM_SOURCES=" + home, "TJM_CONTACT=me@example.org", "TJM_CRAWL_DELAY=0s", "TJM_LOG_LEVEL=error"}, "", args...)
	}
	if got := tjm("crawl"); got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	} else {
		t.Log(strings.TrimSpace(got.err))
	}
	got := tjm("sql", "SELECT url, title, company, city, region, country, rate_min, rate_max, rate_unit, salary_min, salary_max, salary_unit FROM offers FINAL", "-f", "JSONEachRow")
	if got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	stored := map[string]map[string]any{}
	for _, line := range strings.Split(strings.TrimSpace(got.out), "\n") {
		var row map[string]any
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		url, ok := row["url"].(string)
		if !ok {
			t.Fatalf("no url: %s", line)
		}
		stored[url] = row
	}
	t.Logf("%d offers stored", len(stored))
	for url, row := range stored {
		t.Logf("%s | %v | %v | %v | %v %v", strings.TrimPrefix(url, board.URL), row["title"], row["company"], row["city"], row["rate_min"], row["salary_min"])
	}
}
