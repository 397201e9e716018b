package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestExtractAnswersLinesInOrder(t *testing.T) {
	in := `{"id":"a","title":"Développeur Go","body":"TJM : 550 €. Lieu : Lyon. Mission freelance de 6 mois."}
not json
{"id":"b","title":"x"}

{"id":"c","title":"Développeur PHP Symfony","body":"CDI à Nantes"}`
	got := tjm(t, t.TempDir(), in, "extract", "--jsonl", "--now", "2026-11-20")
	if got.code != exitFailed {
		t.Errorf("exit %d, want %d", got.code, exitFailed)
	}
	for _, want := range []string{"line 2: not a JSON object", `line 3: want the keys "id", "title" and "body"`} {
		if !strings.Contains(got.err, want) {
			t.Errorf("standard error %q, want ...%s...", got.err, want)
		}
	}
	lines := strings.Split(strings.TrimSpace(got.out), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines, want 2:\n%s", len(lines), got.out)
	}
	var first struct {
		ID     string   `json:"id"`
		Stacks []string `json:"stacks"`
		Rate   *struct {
			Min, Max float64
			Unit     string
			Currency string
		} `json:"rate"`
		Place struct {
			City, Region, Country string
		} `json:"place"`
		Months *int `json:"duration_months"`
	}
	if err := json.Unmarshal([]byte(lines[0]), &first); err != nil {
		t.Fatal(err)
	}
	if first.ID != "a" || first.Rate == nil || first.Rate.Min != 550 || first.Rate.Unit != "day" || first.Rate.Currency != "EUR" ||
		first.Place.City != "Lyon" || first.Place.Region != "Auvergne-Rhône-Alpes" || first.Months == nil || *first.Months != 6 {
		t.Errorf("got %s", lines[0])
	}
	if !strings.Contains(lines[1], `"id":"c"`) {
		t.Errorf("second answer is %s", lines[1])
	}
}

func TestExtractSkipsALineThatIsTooLong(t *testing.T) {
	long := `{"id":"a","title":"x","body":"` + strings.Repeat("a", maxLine) + `"}`
	got := tjm(t, t.TempDir(), long+"\n"+`{"id":"b","title":"Dev Java","body":""}`, "extract", "--jsonl")
	if got.code != exitFailed || !strings.Contains(got.err, "line 1: longer than 16 MiB") || !strings.Contains(got.out, `"id":"b"`) {
		t.Errorf("exit %d, out %q, err %q", got.code, got.out, got.err)
	}
}

func TestExtractReadsAPage(t *testing.T) {
	page := filepath.Join(t.TempDir(), "offer.html")
	src := `<html lang="fr"><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Développeur Go",
"datePosted":"2026-11-02","hiringOrganization":{"@type":"Organization","name":"Brise &amp; Co"},
"jobLocation":{"@type":"Place","address":{"addressLocality":"Nantes","addressCountry":"FR"}},"description":"<p>Go, Kafka. TJM 520 €</p>"}</script></html>`
	if err := os.WriteFile(page, []byte(src), 0o600); err != nil {
		t.Fatal(err)
	}
	got := tjm(t, t.TempDir(), "", "extract", "--url", "https://board.example/42", "--now", "2026-11-20", page)
	if got.code != exitDone {
		t.Fatalf("exit %d: %s", got.code, got.err)
	}
	for _, want := range []string{`"url":"https://board.example/42"`, `"title":"Développeur Go"`, `"company":"Brise & Co"`, `"posted":"2026-11-02"`, `"city":"Nantes"`, `"Kafka"`} {
		if !strings.Contains(got.out, want) {
			t.Errorf("want ...%s... in %s", want, got.out)
		}
	}
}

func TestAPageWithoutOfferIsAnErrorAndTheRestGoesOn(t *testing.T) {
	dir := t.TempDir()
	empty := filepath.Join(dir, "empty.html")
	if err := os.WriteFile(empty, []byte("<html></html>"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := tjm(t, dir, "", "extract", empty, filepath.Join(dir, "missing.html"))
	if got.code != exitFailed || !strings.Contains(got.err, "no offer found") || !strings.Contains(got.err, "missing.html") {
		t.Errorf("exit %d %q", got.code, got.err)
	}
}
