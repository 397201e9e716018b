package extract

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"

	"tjm/extract/sites"
	"tjm/internal/market"
)

func sitemapSite(t *testing.T) *sites.Site {
	t.Helper()
	s, err := sites.Parse("s.yaml", []byte(`
id: s
name: S
kind: sitemap
start: ["https://board.example/sitemaps/index.xml.gz"]
follow: {sitemaps: "job-listings", match: "/jobs/[^/]*(develop|back-?end)"}
`))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func packed(t *testing.T, doc string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(doc)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestSitemaps(t *testing.T) {
	const index = `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://board.example/sitemaps/job-listings.0.xml.gz</loc><lastmod>2026-11-01</lastmod></sitemap>
<sitemap><loc> https://board.example/sitemaps/job-listings.1.xml.gz
</loc></sitemap><sitemap><loc>https://board.example/sitemaps/articles.xml.gz</loc></sitemap></sitemapindex>`
	const urls = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://board.example/companies/a/jobs/developpeur-go_lyon?a=1&amp;b=2</loc><image:image><image:loc>https://board.example/jobs/developer.png</image:loc></image:image></url>
<url><loc>/companies/a/jobs/back-end_paris</loc></url>
<url><loc>https://board.example/companies/a/jobs/comptable_paris</loc></url>
<url><loc>https://board.example/companies/a/jobs/back-end_paris</loc></url></urlset>`
	for _, c := range []struct {
		name string
		body []byte
		want []Link
	}{
		{"index", packed(t, index), []Link{{"https://board.example/sitemaps/job-listings.0.xml.gz", LinkListing}, {"https://board.example/sitemaps/job-listings.1.xml.gz", LinkListing}}},
		{"addresses", []byte(urls), []Link{{"https://board.example/companies/a/jobs/developpeur-go_lyon?a=1&b=2", LinkDetail}, {"https://board.example/companies/a/jobs/back-end_paris", LinkDetail}}},
	} {
		r, err := extractor(t).Page(market.Page{URL: "https://board.example/sitemaps/x", Body: c.body}, sitemapSite(t), fixtureTime)
		if err != nil || len(r.Problems) > 0 || len(r.Offers) > 0 {
			t.Errorf("%s: %v %v", c.name, err, r.Problems)
		}
		if len(r.Links) != len(c.want) {
			t.Fatalf("%s: %v, want %v", c.name, r.Links, c.want)
		}
		for i := range c.want {
			if r.Links[i] != c.want[i] {
				t.Errorf("%s: %v, want %v", c.name, r.Links[i], c.want[i])
			}
		}
	}
}

func TestASitemapWithoutTheWantedAddressesIsAProblem(t *testing.T) {
	e := extractor(t)
	r, err := e.Page(market.Page{URL: "https://board.example/s.xml", Body: []byte("<urlset><url><loc>https://board.example/about</loc></url></urlset>")}, sitemapSite(t), fixtureTime)
	if err != nil || len(r.Problems) != 1 || !strings.Contains(r.Problems[0].Error(), "(of 1) found on https://board.example/s.xml") {
		t.Errorf("%v %v", err, r.Problems)
	}
	if _, err := e.Page(market.Page{URL: "https://board.example/s.xml.gz", Body: []byte{0x1f, 0x8b, 1}}, sitemapSite(t), fixtureTime); err == nil {
		t.Error("half a gzip header is read")
	}
}

// TestAPageOfAnAdInASitemapSourceIsReadAsOne: what a sitemap leads to is HTML.
func TestAPageOfAnAdInASitemapSourceIsReadAsOne(t *testing.T) {
	const page = `<html><body><h1>Développeur Go</h1><script type="application/ld+json">{"@type":"JobPosting","title":"Développeur Go","description":"Mission de six mois"}</script></body></html>`
	r, err := extractor(t).Page(market.Page{URL: "https://board.example/companies/a/jobs/developpeur-go_lyon", Body: []byte(page)}, sitemapSite(t), fixtureTime)
	if err != nil || len(r.Offers) != 1 {
		t.Errorf("%d offers, %v", len(r.Offers), err)
	}
}

// TestAStartPageWithoutItsLinksIsAProblem: a board that changed its markup must not look like a board without offers.
func TestAStartPageWithoutItsLinksIsAProblem(t *testing.T) {
	s, err := sites.Parse("s.yaml", []byte("id: s\nname: S\nkind: listing\nstart: [\"https://board.example/missions\"]\nfollow: {offers: a.card, next: a.next}\n"))
	if err != nil {
		t.Fatal(err)
	}
	for address, want := range map[string]int{
		"https://board.example/missions":              1,
		"https://board.example/missions?utm_source=x": 1,
		"https://board.example/missions?page=9":       0, // the end of a listing
	} {
		r, err := extractor(t).Page(market.Page{URL: address, Body: []byte("<html><body><div class=new-card><a href=/m/1>Dev</a></div></body></html>")}, s, fixtureTime)
		if err != nil || len(r.Problems) != want {
			t.Errorf("%s: %v %v", address, r.Problems, err)
		}
	}
}
