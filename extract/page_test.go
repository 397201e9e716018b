package extract

import (
	"errors"
	"strings"
	"testing"

	"tjm/extract/sites"
	"tjm/internal/market"
)

func site(t *testing.T, src string) *sites.Site {
	t.Helper()
	s, err := sites.Parse("test.yaml", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

const board = `
id: quai
name: Le Quai
kind: listing
start: ["https://quai.example/missions"]
follow: {offers: "a.carte", next: "a[rel=next]"}
offer: "#annonce"
fields:
  id: {selector: .ref, transforms: [digits], required: true}
  title: {selector: h1, required: true}
  company: {selector: .societe}
  city: {selector: .ville}
  posted: {selector: .date}
  contract: {selector: .contrat}
  rate: {selector: .tjm}
defaults: {country: FR, currency: EUR, language: fr}
`

const ad = `<main><div id="annonce"><h1>Développeur Go</h1><p class="ref">Réf. 4512</p><p class="societe">Tisseron</p><p class="ville">Nantes</p>
<p class="date">12/11/2026</p><p class="contrat">Freelance</p><p class="tjm">500-550</p><div>Équipe de quatre, PostgreSQL, mission basée à Lyon, TJM 450 €.</div></div>
<div class="autre"><p class="tjm">900</p></div></main>`

func page(t *testing.T, s *sites.Site, address, body string) Result {
	t.Helper()
	r, err := extractor(t).Page(market.Page{Source: "quai", URL: address, Body: []byte(body)}, s, fixtureTime)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestADefinitionsFieldsDecideAndBothReadingsAreKept(t *testing.T) {
	r := page(t, site(t, board), "https://quai.example/m/4512?utm_source=x#top", strings.Replace(ad, `<div class="autre"><p class="tjm">900</p></div>`, "", 1))
	if len(r.Offers) != 1 {
		t.Fatalf("got %+v", r)
	}
	o := r.Offers[0]
	if o.ID != "4512" || o.Source != "quai" || o.URL != "https://quai.example/m/4512" || o.Company != "Tisseron" || o.Posted.Format("2006-01-02") != "2026-11-12" {
		t.Errorf("got %+v", o)
	}
	if o.Place.City != "Nantes" || money(o.Rate) != "500-550 EUR/day" {
		t.Errorf("place %v, rate %s", o.Place, money(o.Rate))
	}
	var origins []string
	for _, e := range o.Evidence {
		if e.Field == "rate" {
			origins = append(origins, string(e.Origin)+" "+e.Value)
		}
		if e.Origin == market.OriginText {
			if all := o.Title + "\n" + o.Text; e.Start < 0 || !strings.HasPrefix(all[e.Start:], e.Words) {
				t.Errorf("evidence %+v is not at its place", e)
			}
		}
	}
	if len(origins) != 2 {
		t.Errorf("evidence of the rate: %q, want the text's and the field's", origins)
	}
	notes := strings.Join(o.Notes, "\n")
	for _, want := range []string{`rate: the field says "500-550 EUR/day", the text "450 EUR/day"; the field decides`, `place: the field says "Nantes, 44, Pays de la Loire, FR", the text "Lyon`} {
		if !strings.Contains(notes, want) {
			t.Errorf("notes %q lack %q", notes, want)
		}
	}
}

func TestAMandatoryFieldThatIsMissingIsAProblem(t *testing.T) {
	r := page(t, site(t, board), "https://quai.example/m/1", strings.Replace(ad, `class="ref"`, `class="reference"`, 1))
	var missing *FieldError
	if len(r.Offers) != 0 || len(r.Problems) != 1 || !errors.As(r.Problems[0], &missing) || missing.Field != "id" || missing.Site != "quai" {
		t.Errorf("got %+v", r)
	}
}

func TestAListingGivesLinksOnly(t *testing.T) {
	r := page(t, site(t, board), "https://quai.example/missions", `<h1>Missions</h1><a class="carte" href="/m/1#a">Dev Go</a> <a class="carte" href="/m/2">Dev Java</a>
<a class="carte" href="/m/1">encore</a> <a class="carte" href="javascript:void(0)">non</a> <a rel="next" href="?page=2">suite</a>`)
	want := []Link{{"https://quai.example/m/1", LinkDetail}, {"https://quai.example/m/2", LinkDetail}, {"https://quai.example/missions?page=2", LinkListing}}
	if len(r.Offers)+len(r.Problems) != 0 || len(r.Links) != len(want) {
		t.Fatalf("got %+v", r)
	}
	for i := range want {
		if r.Links[i] != want[i] {
			t.Errorf("link %d: %v, want %v", i, r.Links[i], want[i])
		}
	}
}

func TestAPageOfSeveralAdsGivesEachItsOwnFacts(t *testing.T) {
	r := page(t, nil, "https://quai.example/missions", `<p>TJM 900 €</p><script type="application/ld+json">[
{"@type":"JobPosting","title":"Dev Go","url":"/m/1","description":"À Lyon","hiringOrganization":{"name":"Tisseron"}},
{"@type":"JobPosting","title":"Dev Java","url":"/m/2","description":"TJM 500 €","hiringOrganization":{"name":"Argile"}}]</script>`)
	if len(r.Offers) != 2 || r.Offers[0].Rate != nil || money(r.Offers[1].Rate) != "500 EUR/day" || r.Offers[0].Place.City != "Lyon" || r.Offers[1].Place.City != "" {
		t.Errorf("got %+v", r.Offers)
	}
	if len(r.Offers) == 2 && (r.Offers[0].ID == r.Offers[1].ID || r.Offers[1].URL != "https://quai.example/m/2") {
		t.Errorf("ids %q %q, address %q", r.Offers[0].ID, r.Offers[1].ID, r.Offers[1].URL)
	}
}

func TestPayInTwoFields(t *testing.T) {
	s := site(t, `{id: x, name: X, kind: api, start: ["https://x.example/"], fields: {title: {path: t}, rate_min: {path: low}, rate_max: {path: high}, pay_unit: {path: unit}, currency: {path: cur}}}`)
	for _, c := range []struct{ item, want string }{
		{`"low":450,"high":550`, "450-550 EUR/day"},
		{`"low":450,"high":450`, "450 EUR/day"},
		{`"low":450`, "from 450 EUR/day"},
		{`"high":"550"`, "up to 550 EUR/day"},
		{`"low":0,"high":550`, "up to 550 EUR/day"},
		{`"low":"450.00","high":"550.00","cur":"CHF"`, "450-550 CHF/day"},
		{`"low":85,"high":95,"unit":"hour"`, "85-95 EUR/hour"},
		{`"low":0,"high":0`, ""},
		{`"low":null`, ""},
		{`"low":4500000`, ""},
	} {
		r := page(t, s, "https://x.example/", `{"t":"Dev Go",`+c.item+`}`)
		if len(r.Offers) != 1 || money(r.Offers[0].Rate) != c.want {
			t.Errorf("%s: %+v", c.item, r)
		}
	}
}

func TestPersonalDataIsTakenOut(t *testing.T) {
	o := extractor(t).Text("Dev Go - contact marie.lenoir@esn.example", "TJM 500 €. Envoyez votre CV à marie.lenoir@esn.example ou au 06 12 34 56 78.", fixtureTime)
	for _, gone := range []string{"marie", "lenoir", "06 12"} {
		if strings.Contains(strings.ToLower(o.Title+o.Text), gone) {
			t.Errorf("%q stays in %q, %q", gone, o.Title, o.Text)
		}
	}
	if money(o.Rate) != "500 EUR/day" || !strings.Contains(strings.Join(o.Notes, "\n"), "personal data taken out: 2 e-mail, 1 phone") {
		t.Errorf("rate %s, notes %q", money(o.Rate), o.Notes)
	}
}

func TestIDsStayTheSame(t *testing.T) {
	const ad = `<script type="application/ld+json">{"@type":"JobPosting","title":"Dev Go","description":"À Lyon"}</script>`
	a := page(t, nil, "https://quai.example/m/1?utm_source=a", ad).Offers
	b := page(t, nil, "https://quai.example/m/1#b", ad).Offers
	c := page(t, nil, "https://quai.example/m/2", ad).Offers
	if len(a) != 1 || len(b) != 1 || len(c) != 1 || a[0].ID != b[0].ID || a[0].ID == c[0].ID {
		t.Errorf("ids %v %v %v", a, b, c)
	}
}

func TestCanonical(t *testing.T) {
	for in, want := range map[string]string{
		"HTTPS://Quai.Example":                              "https://quai.example/",
		"https://a.example/m?id=4&utm_source=x&b=c%2B%2B#t": "https://a.example/m?id=4&b=c%2B%2B",
		"https://user:pass@a.example/m":                     "https://a.example/m",
		"https://a.example/m?trk=public&refId=9":            "https://a.example/m",
		"notes.html":                                        "notes.html",
	} {
		if got := canonical(in); got != want {
			t.Errorf("canonical(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestAnAnswerThatIsNotJSONIsAnError(t *testing.T) {
	s := definition(t, "testdata/sources/api-daily.yaml")
	if _, err := extractor(t).Page(market.Page{URL: "https://board.example/api", Body: []byte("<html>maintenance")}, s, fixtureTime); err == nil {
		t.Error("no error")
	}
}

func FuzzPage(f *testing.F) {
	f.Add(ad)
	f.Add(`<script type="application/ld+json">{"@type":"JobPosting","title":"Dev","baseSalary":"45 k€","jobLocation":{"address":"Lyon"}}</script>`)
	f.Add(`<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Dev</b><i itemprop="datePosted">hier</i></div>`)
	e := extractor(f)
	f.Fuzz(func(t *testing.T, body string) {
		r, err := e.Page(market.Page{URL: "https://a.example/m", Body: []byte(body)}, nil, fixtureTime)
		if err != nil {
			return
		}
		for _, o := range r.Offers {
			if o.Title == "" || o.ID == "" || len(o.Text) > maxBody || len(o.Notes) > 50 {
				t.Fatalf("offer %+v of %q", o, body)
			}
			for _, p := range []*market.Pay{o.Rate, o.Salary} {
				if p != nil && (p.Min == nil && p.Max == nil || p.Currency == "" || p.Unit == "") {
					t.Fatalf("pay %s of %q", money(p), body)
				}
			}
		}
	})
}
