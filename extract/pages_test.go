package extract

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tjm/internal/market"
)

var update = flag.Bool("update", false, "write the results of the page fixtures instead of comparing them")

var fixtureTime = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

func extractor(t testing.TB) *Extractor {
	t.Helper()
	e, err := New(Config{})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// outcome is what a fixture page must give.
type outcome struct {
	Offers   []PageRecord `json:"offers"`
	Links    []Link       `json:"links"`
	Notes    []string     `json:"notes"`
	Problems []string     `json:"problems"`
}

// TestPages reads every page of testdata/pages and compares what it gives with the JSON beside it.
func TestPages(t *testing.T) {
	e := extractor(t)
	files, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		r, err := e.Page(market.Page{Source: "test", URL: "https://quai.example/m/99?utm_source=x", Body: body}, nil, fixtureTime)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		got := outcome{Links: r.Links}
		for _, o := range r.Offers {
			got.Offers = append(got.Offers, NewPageRecord(o))
			for _, n := range o.Notes {
				if strings.HasPrefix(n, "pay: ") || strings.HasPrefix(n, "place: ") || strings.HasPrefix(n, "expired: ") || strings.Contains(n, "decides") {
					got.Notes = append(got.Notes, n)
				}
			}
		}
		for _, p := range r.Problems {
			got.Problems = append(got.Problems, p.Error())
		}
		compareGolden(t, strings.TrimSuffix(file, ".html")+".want.json", got)
	}
}

func compareGolden(t *testing.T, file string, got any) {
	t.Helper()
	text, err := json.MarshalIndent(got, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, '\n')
	if *update {
		if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(text)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}
