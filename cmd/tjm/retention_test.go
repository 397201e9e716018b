package main

import (
	"fmt"
	"strings"
	"testing"
)

// TestOldPagesGoAndWhatIsNeededStays crawls a board for weeks: the page of each ad is fetched again weekly.
func TestOldPagesGoAndWhatIsNeededStays(t *testing.T) {
	requireEngine(t)
	board, home := newChangingBoard(t, ads(3)...)
	keep := []string{"TJM_STORE_KEEP_PAGES=5d"}
	versions := "SELECT count() FROM pages WHERE url LIKE '%/missions/ad-%'"
	day := 1
	for ; day <= 14; day++ { // by default all versions are kept
		if day > 2 && day < 8 {
			continue // no page is old enough to be asked about
		}
		if got := at(t, home, day, 6, 0, nil, "crawl"); got.code != exitDone {
			t.Fatalf("exit %d\n%s", got.code, got.err)
		}
	}
	if n := cells(t, home, versions); n != "6" {
		t.Fatalf("%s versions after two weeks, want 6", n)
	}
	if got := at(t, home, day, 5, 0, nil, "doctor"); !strings.Contains(got.out, "pages ") || !strings.Contains(got.out, "kept for ever (store.keep_pages)") {
		t.Errorf("doctor does not tell what is kept:\n%s", got.out)
	}
	if got := at(t, home, day, 6, 0, keep, "crawl"); got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	if n := cells(t, home, versions); n != "3" {
		t.Errorf("%s versions, want the newest of each page", n)
	}
	if got := at(t, home, day+40, 6, 0, keep, "crawl"); got.code != exitDone || cells(t, home, "SELECT count() FROM offers FINAL WHERE closed_at IS NULL") != "3" {
		t.Errorf("exit %d\n%s", got.code, got.err)
	}
	if n := cells(t, home, "SELECT uniqExact(url) FROM pages WHERE url LIKE '%/missions/ad-%'"); n != "3" {
		t.Errorf("the pages of %s open ads are left, want 3", n)
	}
	if got := at(t, home, day+41, 6, 0, keep, "reextract"); got.code != exitDone || !strings.Contains(got.out, "quai") {
		t.Errorf("exit %d\n%s%s", got.code, got.out, got.err)
	}
	board.remove("ad-00")
	const kept = "SELECT arrayStringConcat(arraySort(groupUniqArray(substring(url, -5))), ' ') FROM pages WHERE url LIKE '%/missions/ad-%'"
	for d := 0; d < 16 && (d < 9 || cells(t, home, kept) != "ad-01 ad-02"); d++ {
		if d == 8 {
			board.show("ad-01", "ad-02") // what is listed is asked for, though it is gone
		}
		at(t, home, day+42+d, 6, 0, keep, "crawl")
	}
	if urls := cells(t, home, kept); urls != "ad-01 ad-02" {
		t.Errorf("pages of %s are left, want that of the withdrawn ad gone", urls)
	}
	got := at(t, home, day, 5, 0, keep, "doctor")
	if want := fmt.Sprintf("kept %d days, what is needed longer", 5); !strings.Contains(got.out, want) {
		t.Errorf("doctor does not say %q:\n%s", want, got.out)
	}
	if got := at(t, home, day, 5, 0, keep, "config"); !strings.Contains(got.out, "keep_pages: 5d") {
		t.Errorf("config:\n%s", got.out)
	}
}
