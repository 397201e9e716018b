package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// wordyPage is the page of an ad whose advertiser only a definition finds, with a relative date and much that is no text.
func wordyPage(ad string, padding int) string {
	return fmt.Sprintf(`<!doctype html><html lang="fr"><h1>Développeur Go %s</h1><b class="firm">Orme</b><i class="when">il y a 3 jours</i>
		<p>Mission freelance à Lyon, TJM 500 €, Go et PostgreSQL.</p></html><!--%s-->`, ad, strings.Repeat("x", padding))
}

// improve changes the definition in a home as somebody does who has seen what it misses.
func improve(t *testing.T, home, more string) {
	t.Helper()
	file := filepath.Join(home, "sources", "quai.yaml")
	old, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, append(old, more...), 0o600); err != nil {
		t.Fatal(err)
	}
}

// cells asks the store of a home, for one row of text.
func cells(t *testing.T, home, sql string) string {
	t.Helper()
	got := at(t, home, 28, 0, 0, nil, "sql", sql, "-f", "TSVRaw")
	if got.code != exitDone {
		t.Fatalf("%s: exit %d %s", sql, got.code, got.err)
	}
	return strings.TrimRight(got.out, "\n")
}

// TestBetterRulesReachOldAds crawls a board, improves its definition, and reads the stored pages again.
func TestBetterRulesReachOldAds(t *testing.T) {
	requireEngine(t)
	board, home := newChangingBoard(t)
	for _, ad := range ads(5) {
		board.put(ad, wordyPage(ad, 0))
	}
	if got := at(t, home, 2, 6, 0, nil, "crawl"); got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	board.remove("ad-04")
	for day := 10; day < 17; day++ { // its page is asked for again on one of these days
		at(t, home, day, 6, 0, nil, "crawl")
	}
	board.answer(500, false) // nothing is fetched from here on
	const untouched = `SELECT count(), uniqExact(version), min(first_seen), max(last_seen), groupArray(closed_why), (SELECT count() FROM sightings FINAL), (SELECT count() FROM runs FINAL) FROM (SELECT * FROM offers FINAL ORDER BY offer_id)`
	const stated = `SELECT countIf(company = 'Orme'), countIf(posted = toDate(fetched) - 3) FROM offers AS o FINAL
		INNER JOIN (SELECT url, max(fetched_at) AS fetched FROM pages WHERE status = 200 GROUP BY url) AS p ON p.url = o.url`
	before := cells(t, home, untouched)
	if !strings.Contains(before, "gone") {
		t.Fatalf("no ad is closed: %s", before)
	}
	if got := at(t, home, 20, 6, 0, nil, "reextract"); got.code != exitDone || cells(t, home, untouched) != before {
		t.Errorf("the same rules: exit %d\n%s%s\nfrom %s\nto   %s", got.code, got.out, got.err, before, cells(t, home, untouched))
	}
	improve(t, home, "fields: {company: {selector: .firm}, posted: {selector: .when}}\n")
	for i, c := range []struct {
		args            []string
		changed, stated string
	}{
		{[]string{"--dry-run"}, "5", "0\t0"},
		{[]string{"--since", "2026-12-01"}, "0", "0\t0"},
		{nil, "5", "5\t5"},
		{nil, "0", "5\t5"},
	} {
		got := at(t, home, 21+i, 6, 0, nil, append([]string{"reextract", "--json", "--examples", "2"}, c.args...)...)
		var report rereport
		if err := json.Unmarshal([]byte(got.out), &report); err != nil || got.code != exitDone {
			t.Fatalf("%v: exit %d, %v\n%s", c.args, got.code, err, got.err)
		}
		changed := 0
		for _, s := range report.Sources {
			changed += s.Changed
		}
		if fmt.Sprint(changed) != c.changed {
			t.Errorf("%v: %d changed, want %s\n%s", c.args, changed, c.changed, got.out)
		}
		for _, f := range report.Facts {
			if f.Changed != 5 || f.Filled != 5 || len(f.Examples) != 2 || f.Examples[0].Before != "" {
				t.Errorf("%v: %+v", c.args, f)
			}
		}
		if got := cells(t, home, stated); got != c.stated {
			t.Errorf("%v: stated %q, want %q", c.args, got, c.stated)
		}
	}
	after := cells(t, home, untouched)
	if columns := strings.Split(after, "\t"); strings.Join(columns[2:], " ") != strings.Join(strings.Split(before, "\t")[2:], " ") {
		t.Errorf("sights, closings, sightings and runs: %s, before %s", after, before)
	}
	improve(t, home, "defaults: {country: FR}\n")
	got := at(t, home, 25, 6, 0, nil, "reextract", "--source", "quai")
	for _, want := range []string{"quai", "rules 1-", "written"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("%q is not in\n%s%s", want, got.out, got.err)
		}
	}
	if err := os.Remove(filepath.Join(home, "sources", "quai.yaml")); err != nil {
		t.Fatal(err)
	}
	if got := at(t, home, 25, 6, 0, nil, "reextract"); got.code != exitFailed || !strings.Contains(got.err, `put its file back into the folder that "sources" names`) {
		t.Errorf("without its definition: exit %d %s", got.code, got.err)
	}
}

// TestAnInterruptedRereadingIsRepeatedCheaply interrupts at each moment at which the program looks at the
// clock until all ads are written, and at every fourth after that.
func TestAnInterruptedRereadingIsRepeatedCheaply(t *testing.T) {
	requireEngine(t)
	board, home := newChangingBoard(t)
	for i, ad := range ads(7) {
		padding := 0
		if i < 3 {
			padding = 6 << 20 // these are held at one time, and the small ones after them at another
		}
		board.put(ad, wordyPage(ad, padding))
	}
	if got := at(t, home, 2, 6, 0, nil, "crawl"); got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	improve(t, home, "fields: {company: {selector: .firm}}\n")
	environ := []string{"HOME=" + home, "TJM_LOG_LEVEL=error", "TJM_SOURCES=" + filepath.Join(home, "sources")}
	interrupted, partly := 0, 0
	for moment, step := 1, 1; ; moment += step {
		ctx, cancel := context.WithCancel(t.Context())
		looks := 0
		var out, errs bytes.Buffer
		code := run(ctx, []string{"reextract", "--json"}, streams{strings.NewReader(""), &out, &errs}, environ, func() time.Time {
			if looks++; looks == moment {
				cancel()
			}
			return testDay
		})
		cancel()
		done := cells(t, home, "SELECT countIf(company = 'Orme'), count(), countIf(first_seen != last_seen) FROM offers FINAL")
		if !strings.HasSuffix(done, "\t7\t0") {
			t.Fatalf("after %d looks at the clock: %s", moment, done)
		}
		if code == exitDone {
			if done != "7\t7\t0" {
				t.Errorf("in the end %s", done)
			}
			break
		}
		if !strings.Contains(errs.String(), "interrupted") || strings.Count(errs.String(), "\n") != 1 {
			t.Errorf("exit %d: %s", code, errs.String())
		}
		interrupted++
		if done[0] != '0' && done[0] != '7' {
			partly++
		}
		if done[0] == '7' {
			step = 4
		}
	}
	if versions := cells(t, home, "SELECT max(version) FROM offers FINAL"); versions != "2" {
		t.Errorf("an ad was written %s times, want once by the crawl and once by what was repeated", versions)
	}
	if partly == 0 {
		t.Errorf("interrupted %d times, never in the middle", interrupted)
	}
}

func TestRereadingTellsMistakes(t *testing.T) {
	requireEngine(t)
	home := t.TempDir()
	for _, c := range []struct{ args, want string }{
		{"--since yesterday", `--since "yesterday": want a day, such as 2026-01-31`},
		{"--since 2026-02-30", "want a day"},
		{"--examples=-1", "--examples -1: want 0 to 1000"},
		{"--source nobody", `--source "nobody": no page of it is stored; pages are stored of: -`},
		{"--surce x", `did you mean one of "--since", "--source"`},
	} {
		got := tjm(t, home, "", append([]string{"reextract"}, strings.Fields(c.args)...)...)
		if got.code != exitUsage || !strings.Contains(got.err, c.want) || strings.Count(got.err, "\n") != 1 {
			t.Errorf("tjm reextract %s: exit %d, %q; want ...%s...", c.args, got.code, got.err, c.want)
		}
	}
	if got := tjm(t, home, "", "reextract"); got.code != exitDone {
		t.Errorf("an empty store: exit %d %s", got.code, got.err)
	}
}
