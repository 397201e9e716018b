package jobposting

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"tjm/extract/htmltext"
	"tjm/internal/growth"
	"tjm/internal/market"
)

func find(t testing.TB, doc string) []Posting {
	t.Helper()
	root, err := htmltext.Parse(doc)
	if err != nil {
		t.Fatal(err)
	}
	postings, _ := Find(htmltext.Elements(root))
	return postings
}

func one(t testing.TB, jsonld string) Posting {
	t.Helper()
	list := find(t, `<script type="application/ld+json">`+jsonld+`</script>`)
	if len(list) != 1 {
		t.Fatalf("%d postings in %s", len(list), jsonld)
	}
	return list[0]
}

func amount(p *market.Pay) string {
	if p == nil {
		return "none"
	}
	side := func(v *float64) string {
		if v == nil {
			return ""
		}
		return strconv.FormatFloat(*v, 'f', -1, 64)
	}
	return fmt.Sprintf("%s..%s %s/%s", side(p.Min), side(p.Max), p.Currency, p.Unit)
}

func TestBaseSalaryInEveryForm(t *testing.T) {
	for _, c := range []struct{ name, salary, rate, yearly string }{
		{"range per day", `"baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":450,"maxValue":550,"unitText":"DAY"}}`, "450..550 EUR/day", "none"},
		{"one value", `"baseSalary":{"currency":"EUR","value":{"value":"500","unitText":"Daily"}}`, "500..500 EUR/day", "none"},
		{"value beside min and max", `"baseSalary":{"currency":"GBP","value":{"value":"52000.0000","minValue":"52000.0000","maxValue":"55000.0000","unitText":"YEAR"}}`, "none", "52000..55000 GBP/year"},
		{"bare text as value, code outside", `"baseSalary":{"@type":"MonetaryAmount","currency":"USD","value":"55000","unitCode":"ANN"}`, "none", "55000..55000 USD/year"},
		{"bare number", `"baseSalary":100000,"salaryCurrency":"USD"`, "none", "100000..100000 USD/year"},
		{"bare text", `"baseSalary":"100000","salaryCurrency":"USD"`, "none", "100000..100000 USD/year"},
		{"hourly", `"baseSalary":{"currency":"EUR","value":{"minValue":85,"maxValue":95,"unitText":"HOUR"}}`, "85..95 EUR/hour", "none"},
		{"monthly", `"baseSalary":{"currency":"CZK","value":{"minValue":50000,"maxValue":80000,"unitText":"MONTH"}}`, "none", "50000..80000 CZK/month"},
		{"only a maximum", `"baseSalary":{"currency":"EUR","value":{"minValue":0,"maxValue":600,"unitText":"DAY"}}`, "..600 EUR/day", "none"},
		{"min above max", `"baseSalary":{"currency":"EUR","value":{"minValue":600,"maxValue":500,"unitText":"DAY"}}`, "500..600 EUR/day", "none"},
		{"minimum on the amount", `"baseSalary":{"currency":"EUR","minValue":"45 000","maxValue":"50.000,00","unitText":"an"}`, "none", "45000..50000 EUR/year"},
		{"price specification", `"baseSalary":{"@type":"UnitPriceSpecification","price":"500","priceCurrency":"EUR","unitCode":"DAY"}`, "500..500 EUR/day", "none"},
		{"list", `"baseSalary":[{"currency":"EUR","value":{"value":0}},{"currency":"EUR","value":{"value":480,"unitText":"DAY"}}]`, "480..480 EUR/day", "none"},
		{"symbol", `"baseSalary":{"currency":"€","value":{"value":480,"unitText":"P1D"}}`, "480..480 EUR/day", "none"},
		{"bare rate of a contractor", `"employmentType":"CONTRACTOR","baseSalary":{"currency":"EUR","value":550}`, "550..550 EUR/day", "none"},
		{"bare rate, who knows", `"baseSalary":{"currency":"EUR","value":550}`, "none", "none"},
		{"yearly amount marked monthly", `"baseSalary":{"currency":"EUR","value":{"minValue":42000,"maxValue":48000,"unitText":"MONTHLY"}}`, "none", "none"},
		{"day rate marked yearly", `"baseSalary":{"currency":"EUR","value":{"minValue":450,"maxValue":500,"unitText":"YEAR"}}`, "none", "none"},
		{"zero", `"baseSalary":{"currency":"EUR","value":{"minValue":0,"maxValue":0,"unitText":"YEAR"}}`, "none", "none"},
		{"weekly", `"baseSalary":{"currency":"GBP","value":{"value":2500,"unitText":"WEEK"}}`, "none", "none"},
		{"words", `"baseSalary":"selon profil"`, "none", "none"},
		{"estimate", `"estimatedSalary":{"currency":"EUR","median":50000,"duration":"P1Y"}`, "none", "none"},
	} {
		p := one(t, `{"@type":"JobPosting","title":"Dev",`+c.salary+`}`)
		if got := amount(p.Rate); got != c.rate {
			t.Errorf("%s: rate %s, want %s (%q)", c.name, got, c.rate, p.Notes)
		}
		if got := amount(p.Salary); got != c.yearly {
			t.Errorf("%s: salary %s, want %s (%q)", c.name, got, c.yearly, p.Notes)
		}
	}
}

func TestWhatIsRefusedIsSaid(t *testing.T) {
	countries := strings.Repeat(`{"@type":"Place","address":{"addressCountry":"FR"}},{"@type":"Place","address":{"addressCountry":"DE"}},`, 120)
	for _, c := range []struct{ name, json, note string }{
		{"region", `"jobLocation":{"address":{"addressLocality":"Leipzig","addressRegion":"-"}}`, `place: addressRegion "-" names no place`},
		{"anywhere", `"jobLocation":{"address":{"addressCountry":"Anywhere"}}`, `place: addressCountry "Anywhere" names no place`},
		{"countries", `"jobLocation":[` + strings.TrimSuffix(countries, ",") + `]`, `place: 2 countries and no town name no place`},
		{"seat", `"jobLocationType":"TELECOMMUTE","jobLocation":{"address":{"addressLocality":"Lyon"}},"hiringOrganization":{"name":"A","address":"Lyon"}`, `place: "Lyon" is the company's seat, and the work is remote`},
		{"swapped", `"baseSalary":{"currency":"EUR","value":{"minValue":600,"maxValue":500,"unitText":"DAY"}}`, "pay: min above max in 600..500 EUR DAY"},
		{"unit", `"baseSalary":{"currency":"EUR","value":{"value":42000,"unitText":"MONTHLY"}}`, "pay: cannot be per month: 42000 EUR MONTHLY"},
	} {
		p := one(t, `{"@type":"JobPosting","title":"Dev",`+c.json+`}`)
		if len(p.Notes) == 0 || p.Notes[0] != c.note {
			t.Errorf("%s: notes %q, want %q", c.name, p.Notes, c.note)
		}
	}
}

func TestPostingsAreFoundWhereverTheyStand(t *testing.T) {
	const ad = `{"@type":"JobPosting","title":"Dev Go","hiringOrganization":{"@type":"Organization","name":"Armor & Fils"}}`
	for _, c := range []struct{ name, doc string }{
		{"alone", `<script type="application/ld+json">` + ad + `</script>`},
		{"list", `<script type="application/ld+json">[{"@type":"WebSite"},` + ad + `]</script>`},
		{"graph", `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},` + ad + `]}</script>`},
		{"several types", `<script type="application/ld+json">` + strings.Replace(ad, `"JobPosting"`, `["JobPosting","Thing"]`, 1) + `</script>`},
		{"full name", `<script type="application/ld+json">` + strings.Replace(ad, `"JobPosting"`, `"http://schema.org/JobPosting"`, 1) + `</script>`},
		{"nested", `<script type="application/ld+json">{"@type":"WebPage","mainEntity":` + ad + `}</script>`},
		{"escaped type", `<script type="application&#x2F;ld&#x2B;json">` + ad + `</script>`},
		{"parameter in type", `<script type='application/ld+json; charset=utf-8'>` + ad + `</script>`},
		{"entities", `<script type="application/ld+json">` + strings.ReplaceAll(ad, `"`, "&quot;") + `</script>`},
		{"references", `<script type="application/ld+json">{"@graph":[{"@type":"JobPosting","title":"Dev Go","hiringOrganization":{"@id":"#org"}},{"@id":"#org","@type":"Organization","name":"Armor &amp; Fils"}]}</script>`},
		{"microdata", `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Dev Go</h1><p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">chez <b itemprop="name">Armor &amp; Fils</b></p></div>`},
		{"microdata closed too early", `<article itemscope itemtype="https://schema.org/JobPosting"></article><meta itemprop="title" content="Dev Go"><span itemprop="hiringOrganization" itemscope><i itemprop="name">Armor &amp; Fils</i></span>`},
		{"rdfa", `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Dev Go</h1><p property="hiringOrganization" typeof="Organization"><b property="name">Armor &amp; Fils</b></p></div>`},
		{"rdfa with prefix", `<div typeof="schema:JobPosting"><h1 property="schema:title">Dev Go</h1><p property="schema:hiringOrganization" typeof="schema:Organization"><b property="schema:name">Armor &amp; Fils</b></p></div>`},
	} {
		list := find(t, c.doc)
		if len(list) != 1 || list[0].Title != "Dev Go" || list[0].Company != "Armor & Fils" {
			t.Errorf("%s: %+v", c.name, list)
		}
	}
}

func TestEmploymentType(t *testing.T) {
	for in, want := range map[string]string{
		`"FULL_TIME"`: "[]", `"Full-Time"`: "[]", `"CONTRACTOR"`: "[freelance]", `["FULL_TIME","CONTRACTOR"]`: "[freelance]",
		`"CDI, Freelance"`: "[freelance permanent]", `"TEMPORARY"`: "[fixed-term]", `"INTERN"`: "[]", `"Fixed-term"`: "[fixed-term]",
		`["PERMANENT","Contract"]`: "[freelance permanent]", `"Alternance"`: "[apprenticeship]",
	} {
		p := one(t, `{"@type":"JobPosting","title":"Dev","employmentType":`+in+`}`)
		if got := fmt.Sprint(p.Contracts); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

func TestDate(t *testing.T) {
	for in, want := range map[string]string{
		"2026-10-01T08:38:39Z": "2026-10-01", "2026-10-01T08:38:39.123+02:00": "2026-10-01", "2026-10-01": "2026-10-01",
		"2026-10-01 20:28:32 UTC": "2026-10-01", "2026-09-02T16:51:05.000+0000": "2026-09-02", "20260102": "2026-01-02",
		"2020-12-21T23:55:00.0000000": "2020-12-21", "Mon, 17 Aug 2026 19:21:19 +0000": "2026-08-17", "1603754799": "2020-10-26",
		"1603754799000": "2020-10-26", "October 3, 2026": "2026-10-03", "2022-09-17T21:34:41+02:00>": "2022-09-17",
		"03/04/2026": "", "hier": "", "": "", "2026": "", "9999-99-99": "",
	} {
		got := ""
		if d, ok := Date(in); ok {
			got = d.Format("2006-01-02")
		}
		if got != want {
			t.Errorf("Date(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPlacesBeyondAllReasonAreLeftOut(t *testing.T) {
	const lyon = `{"address":{"addressLocality":"Lyon"}},`
	places := func(same int) []Location {
		return one(t, `{"@type":"JobPosting","title":"x","jobLocation":[`+strings.Repeat(lyon, same)+`{"address":{"addressLocality":"Brest"}}]}`).Places
	}
	if got := places(240); len(got) != 2 {
		t.Errorf("a place behind 240 that are the same: %+v", got)
	}
	if got := places(mostPlaces); len(got) != 1 || got[0].City != "Lyon" {
		t.Errorf("a place behind %d that are the same: %+v", mostPlaces, got)
	}
}

func TestItemListGivesAddresses(t *testing.T) {
	root, err := htmltext.Parse(`<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","url":"/a"},{"@type":"ListItem","item":{"@id":"/b"}},{"@type":"ListItem","item":"/c"}]}</script>`)
	if err != nil {
		t.Fatal(err)
	}
	if _, links := Find(htmltext.Elements(root)); fmt.Sprint(links) != "[/a /b /c]" {
		t.Errorf("links %v", links)
	}
}

func TestDescriptionKeepsItsLinesAndSaysNothingTwice(t *testing.T) {
	p := one(t, `{"@type":"JobPosting","title":"Dev","description":"&lt;ul&gt;&lt;li&gt;TJM 500 €&lt;/li&gt;&lt;li&gt;Go&lt;/li&gt;&lt;/ul&gt;","responsibilities":"Go","skills":["Go","Redis"]}`)
	if want := "- TJM 500 €\n- Go\n\nSkills: Go, Redis"; p.Description != want {
		t.Errorf("got %q, want %q", p.Description, want)
	}
}

// worstItems are pages of a size whose items could be walked again and again.
func worstItems(size int) map[string]string {
	return map[string]string{
		"nested scopes":     strings.Repeat(`<div itemscope itemtype="https://schema.org/JobPosting">`, size/56),
		"nested props":      `<div itemscope itemtype="https://schema.org/JobPosting">` + strings.Repeat(`<span itemprop="description">`, 200) + strings.Repeat("mot ", size/4),
		"empty scopes":      strings.Repeat(`<a itemscope itemtype="https://schema.org/JobPosting"></a><i itemprop=title>x</i>`, size/84),
		"many small prop":   `<div itemscope itemtype="https://schema.org/JobPosting">` + strings.Repeat(`<i itemprop="skills">a</i>`, size/26),
		"posting in script": `<script type="application/ld+json">{"@graph":[` + strings.Repeat(`{"@type":"JobPosting","title":"x"},`, size/36) + `]}</script>`,
		"references":        `<script type="application/ld+json">{"@type":"JobPosting","@graph":[` + strings.Repeat(`{"@id":"#a"},`, size/13) + `]}</script>`,
	}
}

func TestTheWorstItemsTakeLinearTime(t *testing.T) {
	for name := range worstItems(0) {
		growth.Linear(t, name, 1<<18, func(size int) func() {
			root, err := htmltext.Parse(worstItems(size)[name])
			if err != nil {
				t.Fatal(err)
			}
			return func() { Find(htmltext.Elements(root)) }
		})
	}
}

func FuzzFind(f *testing.F) {
	f.Add(`<script type="application/ld+json">{"@type":"JobPosting","title":"x","baseSalary":{"value":{"minValue":1}}}</script>`)
	f.Add(`<div itemscope itemtype="https://schema.org/JobPosting"><i itemprop="title baseSalary">5</i></div>`)
	f.Fuzz(func(t *testing.T, doc string) {
		for _, p := range find(t, doc) {
			for _, pay := range []*market.Pay{p.Rate, p.Salary} {
				if pay != nil && (pay.Min == nil && pay.Max == nil || pay.Min != nil && pay.Max != nil && *pay.Min > *pay.Max) {
					t.Fatalf("pay %s in %q", amount(pay), doc)
				}
			}
		}
	})
}
