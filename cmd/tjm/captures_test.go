package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"slices"
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
	gold := readCaptured(t, captures)
	home := t.TempDir()
	var starts []string
	for _, g := range gold {
		folder := fmt.Sprintf("%q", board.URL+strings.TrimPrefix(path.Dir(g.File), "pages")+"/")
		if !slices.Contains(starts, folder) {
			starts = append(starts, folder)
		}
	}
	definition := fmt.Sprintf("id: saved\nname: Saved pages\nkind: listing\nstart: [%s]\nfollow: {offers: 'a[href$=\".html\"]:not([href^=listing])'}\npoliteness: {allow_private: true}\n", strings.Join(starts, ", "))
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
	right := 0
	for _, g := range gold {
		row, ok := stored[board.URL+strings.TrimPrefix(g.File, "pages")]
		if !ok {
			t.Errorf("%s: no offer stored", g.File)
			continue
		}
		if wrong := g.wrong(row); len(wrong) > 0 {
			t.Errorf("%s: %s", g.File, strings.Join(wrong, "; "))
			continue
		}
		right++
	}
	t.Logf("%d offers stored; title, company, town and pay right in %d of %d", len(stored), right, len(gold))
	if len(stored) != len(gold) {
		t.Errorf("%d offers stored, want %d", len(stored), len(gold))
	}
}

// captured is what a careful reader takes from one saved offer page.
type captured struct {
	File    string
	Title   string
	Company string
	City    *string
	Rate    *capturedPay
	Salary  *capturedPay
}

type capturedPay struct{ Min, Max *float64 }

func readCaptured(t *testing.T, captures string) []captured {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(captures, "pages.gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var all []captured
	for _, line := range strings.Split(strings.TrimSpace(string(src)), "\n") {
		var c captured
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	return all
}

// wrong names the stored facts that are not the page's. A town counts in either of its languages, without its district.
func (c captured) wrong(row map[string]any) []string {
	var out []string
	check := func(what string, got, want any) {
		if fmt.Sprint(got) != fmt.Sprint(want) {
			out = append(out, fmt.Sprintf("%s is %v, want %v", what, got, want))
		}
	}
	check("title", row["title"], c.Title)
	check("company", row["company"], c.Company)
	town := ""
	if c.City != nil {
		town = strings.TrimRight(strings.Replace(*c.City, "Praha", "Prague", 1), " 0123456789")
	}
	check("town", row["city"], town)
	for what, pay := range map[string]*capturedPay{"rate": c.Rate, "salary": c.Salary} {
		var low, high any
		if pay != nil && pay.Min != nil {
			low = *pay.Min
		}
		if pay != nil && pay.Max != nil {
			high = *pay.Max
		}
		check(what+" min", row[what+"_min"], low)
		check(what+" max", row[what+"_max"], high)
	}
	return out
}
