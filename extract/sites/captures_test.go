package sites_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"tjm/extract"
	"tjm/extract/proof"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// captured says which captured file each shipped definition reads, the address it is taken for (the first start address
// when empty), the least offers and links it must give, and how many of its fields must have a value.
var captured = []struct {
	id, file, url         string
	offers, links, fields int
}{
	{"free-work", "api/freework_job_postings.json", "", 3, 1, 20},
	{"apec", "api/apec_search.json", "", 3, 0, 8},
	{"remoteok", "api/remoteok.json", "", 7, 0, 8},
	{"weworkremotely", "feeds/weworkremotely.rss", "", 4, 0, 7},
	{"weworkremotely", "feeds/weworkremotely_2026.xml", "", 2, 0, 7},
	{"weworkremotely", "pages/weworkremotely/job.html", "https://weworkremotely.com/remote-jobs/a", 1, 0, 0},
	{"weworkremotely", "pages/weworkremotely/job_no_image.html", "https://weworkremotely.com/remote-jobs/b", 1, 0, 0},
	{"freelancermap", "pages/freelancermap/job.html", "https://www.freelancermap.com/project/a", 1, 0, 5},
	{"hellowork", "pages/hellowork/listing.html", "", 0, 30, 0},
	{"reed", "pages/reed/job.html", "https://www.reed.co.uk/jobs/a/1", 1, 0, 1},
	{"totaljobs", "pages/totaljobs/listing.html", "", 0, 25, 0},
	{"welcometothejungle", "pages/wttj/job_jsonld.html", "https://www.welcometothejungle.com/fr/companies/a/jobs/b", 1, 0, 0},
}

// TestShippedDefinitionsOnCaptures runs the shipped definitions on real pages, feeds and answers.
func TestShippedDefinitionsOnCaptures(t *testing.T) {
	dir := os.Getenv("TJM_CAPTURES")
	if dir == "" {
		t.Skip("TJM_CAPTURES is not set: it points at a folder of real pages, which belong to their boards")
	}
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	all := shipped(t)
	for _, c := range captured {
		site := all[slices.IndexFunc(all, func(s *sites.Site) bool { return string(s.ID) == c.id })]
		body, err := os.ReadFile(filepath.Join(dir, c.file))
		if err != nil {
			t.Fatal(err)
		}
		url := c.url
		if url == "" {
			url = string(site.Start[0])
		}
		o, got, err := proof.Read(x, site, market.Page{Source: c.id, URL: url, Body: body}, proof.Day())
		if err != nil || len(o.Problems) > 0 {
			t.Errorf("%s: %v %v", c.file, err, o.Problems)
			continue
		}
		filled := map[string]bool{}
		for _, values := range got.Fields {
			for key, v := range values {
				if v != "" {
					filled[key] = true
				}
			}
		}
		if len(o.Offers) < c.offers || len(o.Links) < c.links || len(filled) < c.fields {
			t.Errorf("%s: %d offers, %d links, %d fields with a value; want %d, %d, %d at least", c.file, len(o.Offers), len(o.Links), len(filled), c.offers, c.links, c.fields)
		}
		for _, offer := range got.Offers {
			if offer.Title == "" || offer.ID == "" || offer.URL == "" {
				t.Errorf("%s: an offer without title, id or address: %q %q %q", c.file, offer.Title, offer.ID, offer.URL)
			}
			t.Logf("%s: %s %q %q %s %s rate %v %s %v", c.file, offer.ID, offer.Title, offer.Company, offer.Place.City, offer.Place.Country, offer.Rate != nil, offer.Remote, offer.Contracts)
		}
		t.Logf("%s: %d offers, %d links, %d fields", c.file, len(o.Offers), len(o.Links), len(filled))
	}
}
