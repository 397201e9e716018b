package extract

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"tjm/internal/market"
)

// boardPages are pages of the size that boards serve, around one ad of usual length: read from what the page shows, and
// from its JSON-LD.
func boardPages(b *testing.B) map[string][]byte {
	b.Helper()
	ad, err := os.ReadFile("testdata/ad.txt")
	if err != nil {
		b.Fatal(err)
	}
	title, text, _ := strings.Cut(string(ad), "\n")
	body := "<p>" + strings.ReplaceAll(text, "\n", "</p>\n<p>") + "</p>"
	const item = `<li class="menu-item"><a class="menu-link" href="/missions/java" data-track="menu">Missions Java et back-end</a><svg viewBox="0 0 24 24"><path d="M12 2L2 7l10 5 10-5-10-5z"></path></svg></li>`
	menu := "<nav><ul>" + strings.Repeat(item, 250) + "</ul></nav>"
	script := "<script>" + strings.Repeat("window.data=window.data||[];", 800) + "</script>"
	posting, err := json.Marshal(map[string]any{
		"@context": "https://schema.org", "@type": "JobPosting", "title": title, "description": body, "datePosted": "2026-11-03",
		"hiringOrganization": map[string]any{"@type": "Organization", "name": "Tisseron Conseil"},
	})
	if err != nil {
		b.Fatal(err)
	}
	page := "<!doctype html><html lang=fr><head><meta charset=utf-8><title>" + title + "</title>" + script + "%</head><body>" + menu +
		"<main><h1>" + title + "</h1><article>" + body + "</article></main></body></html>"
	return map[string][]byte{
		"layout":  []byte(strings.Replace(page, "%", "", 1)),
		"JSON-LD": []byte(strings.Replace(page, "%", `<script type="application/ld+json">`+string(posting)+"</script>", 1)),
	}
}

// BenchmarkPage reads the offer of a page. x-goquery is its cost beside that of goquery parsing the same page, measured
// in turns within the same run (medians, which other work on the machine moves least).
func BenchmarkPage(b *testing.B) {
	e := extractor(b)
	for name, body := range boardPages(b) {
		b.Run(name, func(b *testing.B) {
			page := market.Page{URL: "https://quai.example/m/99", Body: body, ContentType: "text/html; charset=utf-8"}
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			var whole, parsing []time.Duration
			for b.Loop() {
				begin := time.Now()
				if r, err := e.Page(page, nil, fixtureTime); err != nil || len(r.Offers) != 1 {
					b.Fatal(r, err)
				}
				whole = append(whole, time.Since(begin))
				b.StopTimer()
				begin = time.Now()
				if _, err := goquery.NewDocumentFromReader(strings.NewReader(string(body))); err != nil {
					b.Fatal(err)
				}
				parsing = append(parsing, time.Since(begin))
				b.StartTimer()
			}
			slices.Sort(whole)
			slices.Sort(parsing)
			b.ReportMetric(float64(whole[len(whole)/2])/float64(parsing[len(parsing)/2]), "x-goquery")
		})
	}
}
