package extract

import (
	"strings"
	"testing"
	"time"

	"tjm/internal/growth"
	"tjm/internal/market"
)

// worstPages are pages of a size built to cost more than their length.
func worstPages(size int) map[string]string {
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	ad := func(s string) string { // whose words are all read
		return `<script type="application/ld+json">{"@type":"JobPosting","title":"x","description":"` + fill(s) + `"}</script>`
	}
	head := "<html><head><title>Dev</title></head><body><h1>Dev</h1>"
	return map[string]string{
		"cards":           head + fill(`<li class="c"><a href="/x"><h3>Dev Go</h3></a> TJM 500 €</li>`),
		"nested cards":    head + fill(`<div class="c"><a href="/x"><h3>Dev</h3></a>`),
		"deep blocks":     head + fill(`<div>prose prose prose prose prose prose prose prose `),
		"named elements":  head + fill(`<span class="company location salary posted contract">x</span>`),
		"long names":      head + fill(`<i class="aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss"></i>`),
		"headings":        head + fill(`<h2>Offres similaires</h2><p>x</p>`),
		"labels":          head + fill(`<dt>Lieu</dt><dd>Lyon</dd>`),
		"siblings":        head + `<div>` + fill(`<b></b>`) + `</div>`,
		"prose":           head + "<p>" + fill("Développeur Go à Lyon, TJM 450-550 €, 3 jours de télétravail, 5 ans d'expérience. "),
		"figures":         head + "<p>" + fill("450 € "),
		"places":          head + "<p>" + fill("Paris Lyon "),
		"one word":        head + "<p>" + fill("a"),
		"technologies":    head + "<p>" + fill("Java/Go,C++ "),
		"glued":           head + "<p>" + fill("JavaGoRustPythonLyon"),
		"ld of postings":  `<script type="application/ld+json">[` + fill(`{"@type":"JobPosting","title":"x","description":"Go"},`) + `]</script>`,
		"ld of one ad":    ad("&lt;p&gt;Go "),
		"ad of figures":   ad("1-"),
		"ad of amounts":   ad("TJM : fourchette 380-430 "),
		"ad of owners":    ad("suivi par "),
		"ad of asides":    ad("a été tenté "),
		"ad of names":     ad("Anna Bruno, "),
		"ld of places":    `<script type="application/ld+json">{"@type":"JobPosting","title":"x","jobLocation":[` + fill(`{"address":"Lyon"},`) + `]}</script>`,
		"scopes":          head + fill(`<p itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">x</b></p>`),
		"links":           head + fill(`<a href="/a?b=c">d</a>`),
		"similar classes": head + fill(`<div class="similar-jobs">x</div>`),
	}
}

// BenchmarkWorst reads pages of a megabyte that are built to cost more than their length; none may take 100 ms.
func BenchmarkWorst(b *testing.B) {
	e := extractor(b)
	for name, body := range worstPages(1 << 20) {
		b.Run(name, func(b *testing.B) {
			page := market.Page{URL: "https://a.example/", Body: []byte(body)}
			best := time.Hour
			for b.Loop() {
				start := time.Now()
				if _, err := e.Page(page, nil, fixtureTime); err != nil {
					b.Fatal(err)
				}
				best = min(best, time.Since(start))
			}
			b.ReportMetric(float64(best.Microseconds())/1000, "best-ms")
		})
	}
}

func TestTheWorstPagesTakeLinearTime(t *testing.T) {
	e := extractor(t)
	for name := range worstPages(0) {
		growth.Linear(t, name, 1<<17, func(size int) func() {
			page := market.Page{URL: "https://a.example/", Body: []byte(worstPages(size)[name])}
			return func() {
				if _, err := e.Page(page, nil, fixtureTime); err != nil {
					t.Errorf("%s: %v", name, err)
				}
			}
		})
	}
}
