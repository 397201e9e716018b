package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// archived is one response record of a WARC file.
func archived(target, date, header, page string) string {
	block := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + header + "\r\n" + page
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: %s\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		target, date, len(block), block)
}

func gzipped(records ...string) string {
	var b bytes.Buffer
	for _, text := range records {
		w := gzip.NewWriter(&b)
		io.WriteString(w, text) //nolint:errcheck // into memory
		w.Close()
	}
	return b.String()
}

// put writes files into a folder.
func put(t *testing.T, folder string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		file := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// historian is a user with a definition of the board quai.example.
func historian(t *testing.T) (home string) {
	t.Helper()
	home = t.TempDir()
	put(t, home, map[string]string{"sources/quai.yaml": "id: quai\nname: Le Quai\nkind: listing\nstart: [\"https://www.quai.example/missions\"]\nfollow: {offers: a.ad}\nfields: {company: {selector: .firm}, posted: {selector: .when}}\n"})
	return home
}

// postedPage is the page of an ad that says what it is, for boards that nobody has described.
func postedPage(n int) string {
	return fmt.Sprintf(`<script type="application/ld+json">{"@type":"JobPosting","title":"Développeur Go ad-%02d","description":"Mission freelance, TJM 500 €"}</script>`, n)
}

// imported runs an import and reads its summary.
func imported(t *testing.T, home string, args ...string) (importSummary, result) {
	t.Helper()
	got := at(t, home, 20, 9, 0, nil, append([]string{"import", "--json"}, args...)...)
	var summary importSummary
	if got.out != "" {
		if err := json.Unmarshal([]byte(got.out), &summary); err != nil {
			t.Fatalf("%v\n%s", err, got.out)
		}
	}
	return summary, got
}

const imports = `SELECT (SELECT count() FROM offers FINAL), (SELECT count() FROM sightings FINAL), (SELECT count() FROM pages FINAL), (SELECT count() FROM addresses FINAL), (SELECT count() FROM runs FINAL)`

func TestAWebArchiveIsImportedWithItsDates(t *testing.T) {
	requireEngine(t)
	home := historian(t)
	ad := func(n int) string { return wordyPage(fmt.Sprintf("ad-%02d", n), 0) }
	listing := `<title>Missions</title><a class="ad" href="/missions/1">1</a>`
	secret := strings.Replace(ad(7), "<p>", "<p>Contact : Jeanne Orme, jeanne.orme@quai.example, 06 12 34 56 78. ", 1)
	archive := gzipped(
		archived("https://www.quai.example/missions", "2024-03-01T08:00:00Z", "", listing),
		archived("https://www.quai.example/missions/1", "2024-05-01T08:00:00Z", "", strings.Replace(ad(1), "500 €", "520 €", 1)),
		archived("https://www.quai.example/missions/1", "2024-03-01T08:00:00Z", "", ad(1)),
		archived("https://www.quai.example/missions/1", "2024-04-01T08:00:00Z", "", ad(1)),
		archived("https://quai.example/missions/2", "2024-03-02T08:00:00Z", "Content-Encoding: gzip\r\n", gzipped(ad(2))),
		archived("https://www.quai.example/missions/7", "2024-03-03T08:00:00Z", "", secret),
		archived("https://www.quai.example/missions/3", "2024-03-02T08:00:00Z", "TDM-Reservation: 1\r\n", ad(3)),
		archived("https://www.quai.example/missions/4", "2024-03-02T08:00:00Z", "", `<meta name="tdm-reservation" content="1">`+ad(4)),
		archived("https://elsewhere.example/5", "2024-03-02T08:00:00Z", "", postedPage(5)),
		archived("https://www.quai.example/missions/6", "2024-03-02T08:00:00Z", "", ad(6))[:300],
		strings.Replace(archived("https://www.quai.example/gone", "2024-03-02T08:00:00Z", "", "x"), "200 OK", "404 No", 1),
	)
	file := filepath.Join(home, "saved.warc.gz")
	put(t, home, map[string]string{"saved.warc.gz": archive})
	summary, got := imported(t, home, file)
	if got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	if len(summary.Sources) != 1 || summary.Records != 11 {
		t.Fatalf("%+v\n%s", summary, got.out)
	}
	if s := summary.Sources[0]; s.Source != "quai" || s.Pages != 6 || s.Parsed != 5 || s.Offers != 5 || s.New != 3 || s.First.Format(time.DateOnly) != "2024-03-01" || s.Last.Format(time.DateOnly) != "2024-05-01" {
		t.Errorf("%+v", s)
	}
	for why, want := range map[reason]int{reserved: 2, noOwner: 1, truncated: 1, notGood: 1, noOffer: 1} {
		if summary.Skipped[why] != want {
			t.Errorf("%s: %d, want %d\n%s", why, summary.Skipped[why], want, got.out)
		}
	}
	if !strings.Contains(got.err, `saved.warc.gz: record at byte `) || !strings.Contains(got.err, "/missions/6") || !strings.Contains(got.err, "truncated") {
		t.Errorf("the truncated record is not told: %s", got.err)
	}
	first := cells(t, home, imports)
	if first != "3\t5\t5\t3\t1" {
		t.Errorf("offers, sightings, pages, addresses, runs: %s", first)
	}
	if row := cells(t, home, `SELECT rate_min, company, posted, first_seen, last_seen FROM offers FINAL WHERE title LIKE '%ad-01'`); row != "520\tOrme\t2024-04-28\t2024-03-01 08:00:00.000\t2024-05-01 08:00:00.000" {
		t.Errorf("the ad that was captured three times: %s", row)
	}
	if n := cells(t, home, `SELECT countIf(text LIKE '%@%' OR text LIKE '%06 12%' OR text LIKE '%Jeanne%') FROM offers FINAL`); n != "0" {
		t.Errorf("%s stored texts hold personal data", n)
	}
	summary, got = imported(t, home, file)
	if again := cells(t, home, imports); got.code != exitDone || again != first || summary.Sources[0].New+summary.Sources[0].Changed != 0 {
		t.Errorf("the second time: exit %d, %s, %+v", got.code, again, summary.Sources[0])
	}
	if runs := cells(t, home, "SELECT outcome, offers, new, suspect FROM runs FINAL"); runs != "imported\t5\t3\t" {
		t.Errorf("ledger %q", runs)
	}
	if got := at(t, home, 21, 9, 0, nil, "reextract"); got.code != exitDone || cells(t, home, imports) != first || !strings.Contains(got.out, "quai") {
		t.Errorf("read again: exit %d %s%s", got.code, got.out, got.err)
	}
	if got := at(t, home, 21, 9, 0, nil, "source", "list"); strings.Contains(got.out, "imported") {
		t.Errorf("an import is told as the last run of its source:\n%s", got.out)
	}
	if got := at(t, home, 21, 9, 0, nil, "store", "check"); got.code != exitDone {
		t.Errorf("the store is not sound: %s%s", got.out, got.err)
	}
	// Pages of hosts that nobody describes go under a name that the user gives.
	summary, got = imported(t, home, "--source-name", "others", file)
	if got.code != exitDone || len(summary.Sources) != 2 || cells(t, home, "SELECT count(), any(first_seen) FROM offers FINAL WHERE source = 'others'") != "1\t2024-03-02 08:00:00.000" {
		t.Errorf("exit %d %s%s", got.code, got.out, got.err)
	}
	if got := at(t, home, 21, 9, 0, nil, "reextract", "--source", "others"); got.code != exitDone || strings.Contains(got.err, "not read") {
		t.Errorf("read again: exit %d %s%s", got.code, got.out, got.err)
	}
}

func TestFoldersOfSavedPagesAreDatedAsIsSaid(t *testing.T) {
	requireEngine(t)
	home := historian(t)
	folder := filepath.Join(home, "pages")
	ad := func(n int) string { return wordyPage(fmt.Sprintf("ad-%02d", n), 0) }
	put(t, folder, map[string]string{
		"2023-06-05/one.html":     "<!-- saved from url=(0037)https://www.quai.example/missions/1 -->" + ad(1),
		"two_20230607142501.html": `<link rel="canonical" href="https://www.quai.example/missions/2">` + ad(2),
		"three.htm":               postedPage(3),
		"3_20230608.html":         postedPage(3), // the same ad, saved twice, without an address
		"notes.txt":               "mine",
		"empty.html":              "",
		"big.html":                strings.Repeat("x", 9<<20),
	})
	if err := os.Chtimes(filepath.Join(folder, "three.htm"), testDay, time.Date(2023, 7, 1, 10, 0, 0, 0, time.UTC)); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("/dev/zero", filepath.Join(folder, "endless.html")); err != nil {
		t.Fatal(err)
	}
	summary, got := imported(t, home, "--source-name", "folder", folder)
	if got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	if summary.Dates["the file's path"] != 3 || summary.Dates["the file's modification time"] != 2 || summary.Skipped[otherFile] != 1 || summary.Skipped[tooLarge] != 1 || summary.Skipped[noFile] != 1 {
		t.Errorf("%s%s", got.out, got.err)
	}
	rows := cells(t, home, `SELECT source, substring(title, -5), first_seen, last_seen FROM offers FINAL ORDER BY title`)
	want := "quai\tad-01\t2023-06-05 00:00:00.000\t2023-06-05 00:00:00.000\n" +
		"quai\tad-02\t2023-06-07 14:25:01.000\t2023-06-07 14:25:01.000\n" +
		"folder\tad-03\t2023-06-08 00:00:00.000\t2023-07-01 10:00:00.000"
	if rows != want {
		t.Errorf("got\n%s\nwant\n%s", rows, want)
	}
	before := cells(t, home, imports)
	if _, got = imported(t, home, "--source-name", "folder", folder); got.code != exitDone || cells(t, home, imports) != before {
		t.Errorf("the second time: exit %d, %s, before %s", got.code, cells(t, home, imports), before)
	}
	if got := at(t, home, 21, 9, 0, nil, "reextract"); got.code != exitDone || cells(t, home, imports) != before {
		t.Errorf("read again: exit %d, %s, before %s\n%s", got.code, cells(t, home, imports), before, got.out)
	}
	summary, got = imported(t, home, "--source", "quai", "--date", "2022-01-02", filepath.Join(folder, "three.htm"))
	if got.code != exitDone || summary.Dates["--date"] != 1 || summary.Sources[0].Source != "quai" || summary.Sources[0].First.Format(time.DateOnly) != "2022-01-02" {
		t.Errorf("one page: exit %d %s%s", got.code, got.out, got.err)
	}
}

func TestTablesOfOffers(t *testing.T) {
	requireEngine(t)
	home := historian(t)
	put(t, home, map[string]string{
		"offers.jsonl": "\xef\xbb\xbf" + `{"id":"a","title":"Développeur Go","text":"Mission freelance à Lyon, TJM 500 €.","company":"Orme","url":"https://list.example/a","date":"2024-02-01","skills":["Go","PostgreSQL"]}
{"id":"b","title":"Développeur Java","body":"Mission freelance. Contact : b.orme@list.example","city":"Nantes","country":"FR","rate":450,"date":"2024-02-01T10:00:00+01:00","colour":"red"}

not json
["a list"]
{"title":"","text":"no title","date":"2024-02-01"}
{"title":"Bad date","date":"01/02/2024"}
{"title":"Of the future","date":"2031-01-01"}
{"id":"a","title":"Développeur Go","text":"Mission freelance à Lyon, TJM 550 €.","company":"Orme","date":"2024-03-01"}
`,
		"offers.csv": "\xef\xbb\xbftitle;text;company;url;date;remote\n\"Développeur Rust\";\"Mission freelance à Lille,\nTJM 600 €\";Orme;https://www.quai.example/missions/9;2024-01-15;full\n;no title;;;2024-01-15;\n",
		"other.csv":  "a,b\n1,2\n",
		"open.csv":   "title,text\n\"never closed, " + strings.Repeat("x", 17<<20),
	})
	summary, got := imported(t, home, "--source-name", "my-list", filepath.Join(home, "offers.jsonl"), filepath.Join(home, "offers.csv"), filepath.Join(home, "other.csv"), filepath.Join(home, "open.csv"))
	if got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	rows := cells(t, home, `SELECT source, title, rate_min, city, remote, arrayStringConcat(stacks, ' '), first_seen, last_seen FROM offers FINAL ORDER BY title`)
	want := "my-list\tDéveloppeur Go\t550\tLyon\tunknown\tGo\t2024-02-01 00:00:00.000\t2024-03-01 00:00:00.000\n" +
		"my-list\tDéveloppeur Java\t450\tNantes\tunknown\tJava\t2024-02-01 09:00:00.000\t2024-02-01 09:00:00.000\n" +
		"quai\tDéveloppeur Rust\t600\tLille\tfull\tRust\t2024-01-15 00:00:00.000\t2024-01-15 00:00:00.000"
	if rows != want {
		t.Errorf("got\n%s\nwant\n%s", rows, want)
	}
	for why, n := range map[reason]int{corrupt: 3, noTitle: 2, noDate: 2, tooLarge: 1} {
		if summary.Skipped[why] != n {
			t.Errorf("%s: %d, want %d\n%s", why, summary.Skipped[why], n, got.err)
		}
	}
	for _, place := range []string{"offers.jsonl:4: no JSON object", "offers.jsonl:6: it has no \"title\"", `offers.jsonl:7: its date is "01/02/2024": want 2024-03-05`, "offers.csv:4: it has no", `other.csv: its first row names no column "title"`, "open.csv: a row without end"} {
		if !strings.Contains(got.err, place) {
			t.Errorf("%q is not told in\n%.3000s", place, got.err)
		}
	}
	if fmt.Sprint(summary.Ignored) != "[colour]" {
		t.Errorf("columns not read: %v", summary.Ignored)
	}
	if n := cells(t, home, `SELECT countIf(text LIKE '%@%') FROM offers FINAL`); n != "0" {
		t.Errorf("%s texts hold an address", n)
	}
	before := cells(t, home, imports)
	imported(t, home, "--source-name", "my-list", filepath.Join(home, "offers.csv"), filepath.Join(home, "offers.jsonl"))
	if again := cells(t, home, imports); again != before {
		t.Errorf("the second time: %s, before %s", again, before)
	}
	if got := at(t, home, 21, 9, 0, nil, "reextract", "--json"); got.code != exitDone || cells(t, home, imports) != before || strings.Contains(got.out, `"before"`) {
		t.Errorf("read again: exit %d %s%s", got.code, got.out, got.err)
	}
}

func TestImportTellsMistakes(t *testing.T) {
	requireEngine(t)
	home := historian(t)
	put(t, home, map[string]string{"a.pdf": "x", "a.html": "x", "empty/x": ""})
	page := filepath.Join(home, "a.html")
	for _, c := range []struct {
		args []string
		code int
		want string
	}{
		{nil, exitUsage, `expected "<path> ..."`},
		{[]string{filepath.Join(home, "none.warc")}, exitFailed, "no such file"},
		{[]string{filepath.Join(home, "a.pdf")}, exitUsage, "want a .warc, .warc.gz, .html, .jsonl or .csv file, or a folder of them"},
		{[]string{"--date", "05/03/2024", page}, exitUsage, "want a day, such as 2024-03-05"},
		{[]string{"--date", "2031-01-01", page}, exitUsage, "is in the future"},
		{[]string{"--source", "nobody", page}, exitUsage, `unknown source "nobody"`},
		{[]string{"--source", "quai", "--source-name", "x", page}, exitUsage, "want one of them"},
		{[]string{"--source-name", "Mes pages", page}, exitUsage, "want at most 60 lower-case letters"},
		{[]string{"--source-name", "quai", page}, exitUsage, "use --source quai"},
		{[]string{filepath.Join(home, "empty")}, exitFailed, "nothing to import in"},
	} {
		got := at(t, home, 20, 9, 0, nil, append([]string{"import"}, c.args...)...)
		if got.code != c.code || !strings.Contains(got.err, c.want) || strings.Count(got.err, "\n") != 1 {
			t.Errorf("tjm import %q: exit %d, %q; want exit %d, ...%s...", c.args, got.code, got.err, c.code, c.want)
		}
	}
}

func TestDatesInPaths(t *testing.T) {
	for path, want := range map[string]string{
		"a/2024-03-05/x.html":          "2024-03-05 00:00:00",
		"quai_20240305.html":           "2024-03-05 00:00:00",
		"quai-2024.03.05.html":         "2024-03-05 00:00:00",
		"20240305143000/x.html":        "2024-03-05 14:30:00",
		"x 2024-03-05T14-30.html":      "2024-03-05 14:30:00",
		"2023-01-01/2024-03-05/x.html": "2024-03-05 00:00:00",
		"x.html":                       "", "2024/x.html": "", "offer-12024030599.html": "", "2024-13-05.html": "", "2024-02-31.html": "", "2024-0305.html": "",
	} {
		at, ok := dateIn(path)
		if got := at.Format(time.DateTime); ok != (want != "") || ok && got != want {
			t.Errorf("%s: %s, %v, want %q", path, got, ok, want)
		}
	}
}
