package draft

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
)

const list = `<html><head><meta property="og:site_name" content="Le Comptoir"><link rel="next" href="/missions?p=2"></head><body><nav><a href="/">home</a><a href="/about">about</a></nav>
<ul class="results">
<li class="card"><h2><a class="css-1x2y3z" href="/m/1">Développeur Go</a></h2><p>Orme, Lyon</p></li>
<li class="card"><h2><a class="css-9q8w7e" href="/m/2">Développeur Java</a></h2><p>Tilleul, Paris</p></li>
<li class="card"><h2><a class="css-5r4t3y" href="/m/3">Développeur PHP</a></h2><p>Charme, Lille</p></li>
<li class="card"><h2><a class="css-7u6i5o" href="/m/4">Développeur Python</a></h2><p>Frêne, Nantes</p></li></ul><footer><a href="/legal">legal</a></footer></body></html>`

const ad = `<html><body><nav><span class="city">Choisir une ville</span></nav><article id="mission"><h1>Développeur Go</h1><p class="company-name">Orme</p><p class="mission-city">Lyon (69)</p>
<time class="date-posted">12/11/2026</time><span class="tjm">450 - 500 € / jour</span>
<div class="job-text">` + "Vous développez des services en Go et PostgreSQL pour un client du transport, avec Kafka et Kubernetes. Mission de six mois, renouvelable, trois jours de télétravail par semaine, démarrage dès que possible." + `</div></article></body></html>`

func write(t *testing.T, pages ...market.Page) (string, *sites.Site) {
	t.Helper()
	text, err := Write(pages...)
	if err != nil {
		t.Fatal(err)
	}
	s, err := sites.Parse("draft.yaml", []byte(text))
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return text, s
}

// TestADraftReadsTheBoardItWasWrittenFrom: the links of the listing, the facts of the ad.
func TestADraftReadsTheBoardItWasWrittenFrom(t *testing.T) {
	listing := market.Page{URL: "https://www.le-comptoir.example/missions", Body: []byte(list)}
	one := market.Page{URL: "https://www.le-comptoir.example/m/1", Body: []byte(ad)}
	text, s := write(t, listing, one)
	if s.ID != "le-comptoir" || s.Name != "Le Comptoir" || s.Kind != sites.Listing || strings.Count(text, "\n") > 18 {
		t.Errorf("\n%s", text)
	}
	if strings.Contains(text, "css-") {
		t.Errorf("a class that a build wrote:\n%s", text)
	}
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := x.Page(listing, s, time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC))
	if err != nil || len(r.Links) != 5 || len(r.Offers) != 0 || r.Links[0].URL != "https://www.le-comptoir.example/m/1" || r.Links[4].Kind != extract.LinkListing {
		t.Errorf("listing: %v %v\n%s", r.Links, err, text)
	}
	r, err = x.Page(one, s, time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC))
	if err != nil || len(r.Offers) != 1 {
		t.Fatalf("ad: %d offers, %v\n%s", len(r.Offers), err, text)
	}
	o := r.Offers[0]
	if o.Title != "Développeur Go" || o.Company != "Orme" || o.Place.City != "Lyon" || o.Rate == nil || o.Posted.Format("2006-01-02") != "2026-11-12" || strings.Contains(o.Text, "Choisir") {
		t.Errorf("%+v\n%s", o, text)
	}
}

func TestSchemaOrgNeedsNoFields(t *testing.T) {
	page := market.Page{URL: "https://b.example/m/1", Body: []byte(`<h1>Dev</h1><p class="company">x</p><script type="application/ld+json">{"@type":"JobPosting","title":"Dev","description":"d"}</script>`)}
	text, s := write(t, market.Page{URL: "https://b.example/missions", Body: []byte(list)}, page)
	if len(s.Fields.All()) != 0 || !strings.Contains(text, "schema.org data (JSON-LD): it needs no fields") {
		t.Errorf("\n%s", text)
	}
}

func TestAnAnswerIsDraftedByItsKeys(t *testing.T) {
	_, s := write(t, market.Page{URL: "https://api.b.example/v1/missions", Body: []byte(`{"meta":{"total":2},"data":{"items":[{"id":7,"name":"Dev Go","company":{"name":"Orme","id":3},"description":"Go","location":{"city":"Lyon"},"minDailySalary":450,"createdAt":"2026-11-01","url":"https://b.example/7"}]}}`)})
	got := map[string]string{}
	for _, n := range s.Fields.All() {
		got[n.Key] = n.Key
	}
	if s.Kind != sites.JSON || len(got) < 7 {
		t.Errorf("%s, %v", s.Kind, got)
	}
	if _, err := Write(market.Page{URL: "https://b.example/", Body: []byte(`{"a":1}`)}); err == nil {
		t.Error("an answer without offers is drafted")
	}
}

func TestFeedsAndSitemapsAreKnown(t *testing.T) {
	for body, want := range map[string]sites.Kind{
		`<?xml version="1.0"?><rss version="2.0"><channel><item/></channel></rss>`:       sites.Feed,
		`<?xml version="1.0"?><urlset><url><loc>https://b.example/</loc></url></urlset>`: sites.Sitemap,
	} {
		if _, s := write(t, market.Page{URL: "https://b.example/x.xml", Body: []byte(body)}); s.Kind != want {
			t.Errorf("%s: %s", body, s.Kind)
		}
	}
}

// TestDraftsFromCaptures drafts from real pages; every draft must be a valid definition.
func TestDraftsFromCaptures(t *testing.T) {
	dir := os.Getenv("TJM_CAPTURES")
	if dir == "" {
		t.Skip("TJM_CAPTURES is not set: it points at a folder of real pages, which belong to their boards")
	}
	for _, pattern := range []string{"pages/*/*.html", "feeds/*", "api/*.json"} {
		files, _ := filepath.Glob(filepath.Join(dir, pattern))
		for _, file := range files {
			body, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text, err := Write(market.Page{URL: "https://www.board.example/x", Body: body})
			if err != nil {
				t.Logf("%s: %v", file, err)
				continue
			}
			if _, err := sites.Parse("draft.yaml", []byte(text)); err != nil {
				t.Errorf("%s: %v\n%s", file, err, text)
			}
			t.Logf("%s\n%s", file, text)
		}
	}
}

func FuzzWrite(f *testing.F) {
	f.Add("https://b.example/missions", []byte(list))
	f.Add("https://b.example/m/1", []byte(ad))
	f.Add("page.html", []byte(ad))
	f.Add("https://127.0.0.1:80/", []byte(`[{"title":"\u0000# x","company":{"name":"a\nb: c"}}]`))
	f.Fuzz(func(t *testing.T, address string, body []byte) {
		var a sites.Address
		if a.UnmarshalText([]byte(address)) != nil {
			return
		}
		text, err := Write(market.Page{URL: address, Body: body})
		if err != nil {
			return
		}
		s, err := sites.Parse("draft.yaml", []byte(text))
		if err != nil {
			// A path cannot be the start of an API or a feed; that is told, not guessed around.
			if strings.HasPrefix(address, "http") {
				t.Fatalf("%v\n%s", err, text)
			}
			return
		}
		if string(s.Start[0]) != address {
			t.Fatalf("starts at %q, want %q", s.Start[0], address)
		}
	})
}

// TestAHostilePageIsDraftedInTime: a large page that names everything a company.
func TestAHostilePageIsDraftedInTime(t *testing.T) {
	for name, body := range map[string]string{
		"nested": strings.Repeat(`<div class="company city tjm" id="x">`, 5_000) + "x",
		"flat":   "<h1>x</h1>" + strings.Repeat(`<p class="company-a city-b">Orme</p><a class="card" href="/m/1">m</a>`, 4_000),
		"links":  strings.Repeat(`<li class="c"><a class="k" href="/m/1?x">mission</a></li>`, 4_000),
	} {
		start := time.Now()
		if _, err := Write(market.Page{URL: "https://b.example/", Body: []byte(body)}, market.Page{URL: "https://b.example/1", Body: []byte(body)}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: %v", name, took)
		} else {
			t.Logf("%s: %v", name, took)
		}
	}
}

// TestABlogIsDraftedToo: addresses with the day in them, an ad without an h1, links of three words.
func TestABlogIsDraftedToo(t *testing.T) {
	listing := market.Page{URL: "https://carnet.example/", Body: []byte(`<html><title>Carnet</title><nav><a href="/about/">À propos</a></nav><ul>
<li><a class="archive-link" href="/2026/11/03/go-3/">Go à Lyon</a></li><li><a class="archive-link" href="/2026/11/01/java-1/">Java à Lille</a></li>
<li><a class="archive-link" href="/2026/10/28/rust-9/">Rust à Nantes</a></li></ul><aside><a href="/tags/go/">Go</a></aside><a class="next" href="/page/2/">Suivant</a></html>`)}
	one := market.Page{URL: "https://carnet.example/2026/11/03/go-3/", Body: []byte(`<html><article class="post"><h2 class="p-name entry-title">Développeur Go</h2>
<dl><dt>Ville</dt><dd class="ville">Lyon (69)</dd><dt>Budget</dt><dd class="budget">500 € HT / jour</dd></dl><div class="e-content">Mission freelance de six mois.</div></article></html>`)}
	text, s := write(t, listing, one)
	if s.Follow.Offers.String() != "a.archive-link" || s.Follow.Next.Empty() {
		t.Errorf("links:\n%s", text)
	}
	for _, want := range []string{`title: {selector: ".p-name", required: true}`, `rate: {selector: ".budget"}`, `place: {selector: ".ville"}`} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is not in\n%s", want, text)
		}
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"/m/1", "/m/2", true},
		{"/m/1/", "/m/2", true},
		{"/m/1", "/n/2", false},
		{"/1", "/2", false},
		{"/m/1/x", "/m/2/y", true},
		{"/m/a/x", "/m/2/y", false},
		{"/2026/11/03/x", "/2025/01/28/y", true},
		{"/2026/11/x", "/2026/11/03/y", false},
	} {
		if isBeside(c.a, c.b) != c.want {
			t.Errorf("%s beside %s: want %v", c.a, c.b, c.want)
		}
	}
}
