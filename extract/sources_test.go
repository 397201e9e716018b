package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tjm/extract/sites"
	"tjm/internal/market"
)

func definition(t *testing.T, file string) *sites.Site {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s, err := sites.Parse(file, src)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestSources reads every answer and feed of testdata/sources by the definition beside it.
func TestSources(t *testing.T) {
	e := extractor(t)
	files, err := filepath.Glob("testdata/sources/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sources: %v", err)
	}
	for _, file := range files {
		site := definition(t, file)
		name := strings.TrimSuffix(file, ".yaml")
		body, err := os.ReadFile(name + ".json")
		if err != nil {
			if body, err = os.ReadFile(name + ".xml"); err != nil {
				t.Fatal(err)
			}
		}
		r, err := e.Page(market.Page{Source: string(site.ID), URL: string(site.Start[0]), Body: body}, site, fixtureTime)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		got := outcome{Links: r.Links}
		for _, o := range r.Offers {
			got.Offers = append(got.Offers, NewPageRecord(o))
			got.Notes = append(got.Notes, o.Notes...)
		}
		for _, p := range r.Problems {
			got.Problems = append(got.Problems, p.Error())
		}
		compareGolden(t, name+".want.json", got)
	}
}

// captured says which captured file each definition reads, and how many offers it holds.
var captured = []struct {
	site, file string
	offers     int
}{
	{"api-daily", "api/freework_job_postings.json", 2},
	{"api-text", "api/apec_search.json", 3},
	{"api-legal", "api/remoteok.json", 7},
	{"api-single", "api/wttj_job.json", 1},
	{"feed-company-in-title", "feeds/weworkremotely.rss", 4},
	{"feed-company-in-title", "feeds/weworkremotely_2026.xml", 2},
	{"xml-jobs", "feeds/freework_partner.xml", 3},
	{"xml-offers", "feeds/startupjobs_feed.xml", 1},
	{"xml-offers", "feeds/startupjobs_feed_cities.xml", 1},
	{"xml-offers", "feeds/startupjobs_feed_html_entities.xml", 1},
	{"xml-offers", "feeds/startupjobs_feed_job_types.xml", 1},
	{"xml-offers", "feeds/startupjobs_feed_remote.xml", 1},
}

func TestCapturedFeedsAndAnswers(t *testing.T) {
	dir := captures(t)
	e := extractor(t)
	for _, c := range captured {
		site := definition(t, "testdata/sources/"+c.site+".yaml")
		body, err := os.ReadFile(filepath.Join(dir, c.file))
		if err != nil {
			t.Fatal(err)
		}
		r, err := e.Page(market.Page{Source: "x", URL: string(site.Start[0]), Body: body}, site, fixtureTime)
		if err != nil || len(r.Problems) > 0 {
			t.Errorf("%s: %v %v", c.file, err, r.Problems)
		}
		if len(r.Offers) < c.offers {
			t.Errorf("%s: %d offers, want %d at least", c.file, len(r.Offers), c.offers)
		}
		for _, o := range r.Offers {
			if o.Title == "" || o.ID == "" {
				t.Errorf("%s: offer without title or id", c.file)
			}
			t.Logf("%s: %s %q %q %s rate %s salary %s remote %s %v %s %v", filepath.Base(c.file), o.ID, o.Title, o.Company, where(o.Place), money(o.Rate), money(o.Salary), o.Remote, o.Contracts, o.Posted.Format("2006-01-02"), o.Stacks)
		}
	}
}
