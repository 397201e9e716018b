package layout

import (
	"strings"
	"testing"

	"tjm/extract/htmltext"
)

// BenchmarkRead reads an ad between a menu, other ads and a footer.
func BenchmarkRead(b *testing.B) {
	const (
		entry   = `<li class="nav__item nav__item--level-2"><a class="nav__link nav__link--underline" href="/metier"><span class="nav__text">Métiers</span></a></li>`
		other   = `<li class="related-card shadow-sm"><h3 class="related-card__title"><a href="/voisine">Développeur</a></h3><p class="related-card__company">Argile</p></li>`
		link    = `<div class="col-6 footer__column"><ul class="list-unstyled"><li><a class="footer__link" href="/aide" rel="nofollow"><span>Aide</span></a></li></ul></div>`
		factual = `<table class="fiche"><tr><th>Société</th><td class="societe">Tisseron</td></tr><tr><th>Ville</th><td class="ville">Lyon</td></tr></table>`
	)
	root, err := htmltext.Parse(`<title>Dev Go - Missions</title><header><nav><ul>` + strings.Repeat(entry, 40) + `</ul></nav></header><main id="annonce"><h1>Dev Go</h1>` +
		factual + strings.Repeat(prose, 8) + `</main><section class="related-ads"><h2>Offres similaires</h2><ul>` + strings.Repeat(other, 16) + `</ul></section><footer>` +
		strings.Repeat(link, 90) + `</footer>`)
	if err != nil {
		b.Fatal(err)
	}
	elements := htmltext.Elements(root)
	b.ReportAllocs()
	for b.Loop() {
		if ad := Read(elements); ad.Company != "Tisseron" || ad.Place != "Lyon" {
			b.Fatalf("%+v", ad)
		}
	}
}
