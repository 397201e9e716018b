package layout

import (
	"strings"
	"testing"

	"tjm/extract/htmltext"
)

func read(t testing.TB, doc string) Ad {
	t.Helper()
	root, err := htmltext.Parse(doc)
	if err != nil {
		t.Fatal(err)
	}
	return Read(htmltext.Elements(root))
}

const prose = `<p>Nous cherchons un développeur pour une mission de six mois au sein d'une équipe de quatre personnes.</p>
<p>Vous reprenez une application existante, avec des compétences solides en bases de données relationnelles.</p>`

func TestTheTitleIsTheAdsOwn(t *testing.T) {
	for _, c := range []struct{ name, doc, want string }{
		{"h1", `<h1>Dev Go</h1>` + prose, "Dev Go"},
		{"h1 of the site before that of the ad", `<title>Dev Go - Missions</title><header><h1>Missions</h1></header><main><h1>Dev Go</h1>` + prose, "Missions"},
		{"the one that the document names", `<title>Dev Go à Lyon</title><h1>Le portail des missions</h1><h1>Dev Go à Lyon</h1>` + prose, "Dev Go à Lyon"},
		{"h2 named so", `<h2 class="offre__titre">Dev Go</h2>` + prose + `<h2>Profil</h2>`, "Dev Go"},
		{"not that of a dialogue", `<div role="dialog"><h2 class="modal-title">Connexion</h2></div><h2>Dev Go</h2>` + prose, "Dev Go"},
		{"within a dialogue, the only h1", `<h3>Autre</h3><div role="dialog"><h1>Dev Go</h1>` + prose + `</div>`, "Dev Go"},
		{"not that of a menu", `<nav><h2>Menu</h2></nav><h2>Dev Go</h2>` + prose, "Dev Go"},
		{"OpenGraph when there is no heading", `<meta property="og:title" content="Dev Go">` + prose, "Dev Go"},
	} {
		if got := read(t, c.doc).Title; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNothingOfOtherAdsIsTaken(t *testing.T) {
	other := `<p>Architecte COBOL à Brest, 900 € par jour, chez Grenat, une mission longue dans la banque de détail.</p>`
	for _, c := range []struct{ name, doc string }{
		{"a block named so", `<div class="similar-jobs">` + other + `</div>`},
		{"a block headed so", `<section><h2>Offres similaires</h2>` + other + `</section>`},
		{"after such a heading", `<h3>Ces offres pourraient vous plaire</h3>` + other},
		{"repeated cards", strings.Repeat(`<div class="carte"><h3><a href="/%">Architecte COBOL</a></h3>Brest 900 €</div>`, 1) + `<div class="carte"><h3><a href="/2">Architecte COBOL</a></h3>Brest</div><div class="carte"><h3><a href="/3">Architecte COBOL</a></h3>Brest</div>`},
		{"a footer", `<footer>` + other + `</footer>`},
		{"a dialogue", `<div role="dialog">` + other + `</div>`},
		{"a cookie banner", `<div id="cookie-consent">` + other + `</div>`},
		{"a form that asks for an address", `<form>` + other + `<input type="email"></form>`},
	} {
		ad := read(t, `<body><main><h1>Dev Go</h1>`+prose+c.doc+`</main></body>`)
		if strings.Contains(ad.Text, "COBOL") || !strings.Contains(ad.Text, "six mois") {
			t.Errorf("%s: %q", c.name, ad.Text)
		}
	}
}

func TestFactsStandUnderTheirNames(t *testing.T) {
	for _, c := range []struct{ name, doc, company, place, pay string }{
		{"definition list", `<dl><dt>Société</dt><dd>Tisseron</dd><dt>Lieu de la mission :</dt><dd>Lyon (69)</dd><dt>TJM</dt><dd>500 €</dd></dl>`, "Tisseron", "Lyon (69)", "500 €"},
		{"table", `<table><tr><th>Client</th><td>Tisseron</td></tr><tr><th>Ville</th><td>Lyon</td></tr><tr><th>Tarif</th><td>500 €/j</td></tr></table>`, "Tisseron", "Lyon", "500 €/j"},
		{"classes", `<span class="job-company">Tisseron</span><span class="jobLocation">Lyon</span><b class="salary">500 €</b>`, "Tisseron", "Lyon", "500 €"},
		{"test ids", `<p data-testid="company-name">Tisseron</p><p data-testid="city">Lyon</p><p data-testid="daily-rate">500 €</p>`, "Tisseron", "Lyon", "500 €"},
		{"hidden label and value", `<div><span class="sr-only">Entreprise</span><p>Tisseron</p></div><div><span class="sr-only">Localisation</span><p>Lyon</p></div>`, "Tisseron", "Lyon", ""},
		{"label and value of one line", `<p><strong>Entreprise :</strong> Tisseron</p><p><strong>Lieu :</strong> Lyon</p>`, "Tisseron", "Lyon", ""},
		{"label within the named element", `<div class="salaire">Salaire : 45 k€</div>`, "", "", "45 k€"},
		{"the company's page, the place beside", `<div><a href="/company/12-tisseron">Tisseron</a><span>Lyon</span></div>`, "Tisseron", "Lyon", ""},
		{"logo", `<img class="company-logo" alt="Logo Tisseron">`, "Tisseron", "", ""},
	} {
		ad := read(t, `<h1>Dev Go</h1>`+c.doc+prose)
		if ad.Company != c.company || ad.Place != c.place || ad.Pay != c.pay {
			t.Errorf("%s: company %q place %q pay %q", c.name, ad.Company, ad.Place, ad.Pay)
		}
	}
}

func TestACareersSiteIsItsOwnCompany(t *testing.T) {
	for title, want := range map[string]string{"Data Engineer – Tisseron": "Tisseron", "Dev Go | Tisseron Careers": "Tisseron", "Dev Go": ""} {
		if got := read(t, "<title>"+title+"</title><h1>Dev Go</h1>"+prose).Company; got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

func TestWhatIsNoOffer(t *testing.T) {
	card := `<li class="c"><h2><a href="/%">Développeur</a></h2><p>Mission freelance, TJM 500 €, profil expérimenté, équipe agile.</p></li>`
	cards := ""
	for _, n := range []string{"1", "2", "3", "4"} {
		cards += strings.Replace(card, "%", n, 1)
	}
	for name, doc := range map[string]string{
		"a list":         "<h1>Missions Go</h1><ul>" + cards + "</ul>",
		"a counted list": "<h1>128 offres d'emploi</h1>" + prose + prose + prose,
		"another page":   "<h1>Mentions légales</h1><p>Le site est édité par une association, hébergé en France et son code est ouvert à qui veut le lire.</p>",
		"nothing":        "",
	} {
		if ad := read(t, doc); ad.IsOffer() {
			t.Errorf("%s: %+v", name, ad)
		}
	}
	if ad := read(t, "<h1>Dev Go</h1>"+prose); !ad.IsOffer() {
		t.Errorf("an offer: %+v", ad)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("<h1>a</h1><dl><dt>Lieu</dt><dd>b</dd></dl><li class=c><a href=/x><h3>y</h3></a>")
	f.Add(`<div role=dialog><h2 class="jobTitle">x</h2></div><img class=company-logo alt="logo x">`)
	f.Fuzz(func(t *testing.T, doc string) {
		ad := read(t, doc)
		for _, v := range []string{ad.Company, ad.Place, ad.Pay, ad.Posted, ad.Contract} {
			if len(v) > 300 {
				t.Fatalf("value of %d bytes in %q", len(v), doc)
			}
		}
	})
}
