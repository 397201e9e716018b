package main

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// recruiter is how the rude board's pages put someone's name, address and numbers: plainly, in links, in structured
// data, in the title, spelled out and behind entities.
const recruiter = `<!doctype html><html lang="fr"><head><title>Développeur Go senior — ref. %[1]s</title>
<meta name="author" content="Maëlys Kérouanton"><!-- maelys.kerouanton@agence.example 06 39 98 12 34 -->
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Développeur Go senior, écrire à maelys.kerouanton@agence.example",
"description":"<p>Mission à Besançon, régie réseau, TJM 480 €. Contact : Maëlys Kérouanton, <b>06.39.98.12.34</b> ou maelys.kerouanton&#64;agence.example</p>",
"hiringOrganization":{"@type":"Organization","name":"Agence Ébène","email":"contact@agence.example","telephone":"+33 1 99 00 45 67"},
"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Besançon","addressCountry":"FR"}},
"applicationContact":{"@type":"ContactPoint","email":"mailto:maelys.kerouanton@agence.example","telephone":"0199004567"},
"datePosted":"2026-11-02","employmentType":"CONTRACTOR"}</script></head>
<body><h1>Développeur Go senior</h1><p>Mission freelance à Besançon, TJM 480 €, Go et PostgreSQL.</p>
<p>Contact : Maëlys Kérouanton, <a href="mailto:maelys.kerouanton@agence.example?subject=06%%2039%%2098">écrire</a>,
tél. <a href="tel:+33639981234">+33 (0)6 39 98 12 34</a>, maelys.kerouanton [at] agence [dot] example, 06-39-98-12-34</p></body></html>`

// traces match what must not stay of the recruiter.
const traces = `[a-z]@[a-z]|\[at\]|agence\.example|k[eé]rouanton|39.?98.?12|99.?00.?45|39981234|%2039%2098`

// rudeBoard answers the ads of one listing in every wrong charset and shape that a crawl can meet.
func rudeBoard(t *testing.T) http.Handler {
	t.Helper()
	latin := func(ad string) string {
		body, err := charmap.Windows1252.NewEncoder().String(fmt.Sprintf(recruiter, ad))
		if err != nil {
			t.Fatal(err)
		}
		return body
	}
	utf8 := func(ad string) string { return fmt.Sprintf(recruiter, ad) }
	answers := map[string]struct{ contentType, body string }{
		"utf8-said-to-be-latin": {"text/html; charset=iso-8859-1", utf8("utf8-said-to-be-latin")},
		"latin-said-to-be-utf8": {"text/html; charset=utf-8", latin("latin-said-to-be-utf8")},
		"latin-said-by-nobody":  {"text/html", latin("latin-said-by-nobody")},
		"charset-of-nobody":     {"text/html; charset=klingon-8", utf8("charset-of-nobody")},
		"meta-that-lies":        {"text/html", strings.Replace(utf8("meta-that-lies"), "<head>", `<head><meta charset="utf-16">`, 1)},
		"cut-in-a-letter":       {"text/html; charset=utf-8", strings.Replace(utf8("cut-in-a-letter"), "</body>", "<p>\xc3</p></body>", 1)},
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ad, isAd := strings.CutPrefix(r.URL.Path, "/missions/")
		answer, known := answers[ad]
		switch {
		case r.URL.Path == "/robots.txt":
			http.NotFound(w, r)
		case known:
			w.Header().Set("Content-Type", answer.contentType)
			fmt.Fprint(w, answer.body)
		case ad == "in-a-circle":
			http.Redirect(w, r, r.URL.Path, http.StatusFound)
		case isAd:
			http.NotFound(w, r)
		default:
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			for _, ad := range append(slices.Sorted(maps.Keys(answers)), "in-a-circle", "gone") {
				fmt.Fprintf(w, `<a class="ad" href="/missions/%s">%s</a>`, ad, ad)
			}
		}
	})
}

// TestRudePagesLeaveNoPersonalData crawls the rude board into a store: each ad is read right whatever charset its
// server claims, and no column of any table but the raw page itself holds an address, a number or the name.
func TestRudePagesLeaveNoPersonalData(t *testing.T) {
	requireEngine(t)
	server := httptest.NewServer(rudeBoard(t))
	t.Cleanup(server.Close)
	home := t.TempDir()
	if err := os.Mkdir(filepath.Join(home, "sources"), 0o700); err != nil {
		t.Fatal(err)
	}
	definition := fmt.Sprintf(`
id: rude
name: Rude
kind: listing
start: ["%s/missions"]
follow: {offers: a.ad}
politeness: {delay: 0s, allow_private: true}
`, server.URL)
	if err := os.WriteFile(filepath.Join(home, "sources", "rude.yaml"), []byte(definition), 0o600); err != nil {
		t.Fatal(err)
	}
	got := at(t, home, 20, 8, 0, nil, "crawl", "rude")
	if got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	query := func(sql string) string {
		t.Helper()
		got := at(t, home, 20, 9, 0, nil, "sql", sql, "-f", "TSVRaw")
		if got.code != exitDone {
			t.Fatalf("%s: exit %d %s", sql, got.code, got.err)
		}
		return strings.TrimSpace(got.out)
	}
	if rows := query("SELECT count(), groupUniqArray(city), groupUniqArray(company), groupUniqArray(rate_min) FROM offers FINAL"); rows != "6\t['Besançon']\t['Agence Ébène']\t[480]" {
		t.Errorf("offers, towns, companies, rates: %s", rows)
	}
	// stack_ancestors is left out: the program writes it from its own vocabulary, where "Cloud@Customer" is a product's
	// name, and never from a page.
	columns := strings.Split(query(`SELECT table, name FROM system.columns WHERE database = currentDatabase() AND type LIKE '%String%'
		AND NOT (table = 'pages' AND name = 'body') AND table != 'stack_ancestors' AND table IN (SELECT name FROM system.tables WHERE database = currentDatabase() AND engine LIKE '%MergeTree%')
		ORDER BY table, name`), "\n")
	if len(columns) < 50 {
		t.Fatalf("looked at %d columns only", len(columns))
	}
	var each []string
	for _, column := range columns {
		table, name, _ := strings.Cut(column, "\t")
		each = append(each, fmt.Sprintf("SELECT '%[1]s.%[2]s' AS place, anyIf(toString(`%[2]s`), match(lowerUTF8(toString(`%[2]s`)), "+
			"'%[3]s')) AS found FROM %[1]s", table, name, strings.ReplaceAll(traces, `\`, `\\`)))
	}
	if n := len(regexp.MustCompile(traces).FindAllString(strings.ToLower(recruiter), -1)); n < 20 {
		t.Fatalf("the traces are found %d times on the page itself", n)
	}
	if found := query("SELECT * FROM (" + strings.Join(each, " UNION ALL ") + ") WHERE found NOT IN ('', '[]')"); found != "" {
		t.Error(found)
	}
}
