package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// a company is small up to the first head count, the European definition, and large from the second.
const (
	smallTo   = 250
	largeFrom = 1000
)

var (
	staff = text.NewLexicon(
		text.Entry[market.Client]{Meaning: market.SmallCompany, Phrases: "personnes|pers|leute|menschen|of us|salaries|salarie·es|salarie.e.s|salarie(e)s|employes|employees|people|staff|mitarbeiter|mitarbeitende|mitarbeitenden|mitarbeiterinnen|beschaftigte|beschaftigten|collaborateurs|collaboratrices|medewerkers|person|angestellte|agents|kollegen|independants"},
		text.Entry[market.Client]{Meaning: market.ESN, Phrases: "consultants|consultantes|consultants it|berater"},
	)
	// units are parts of a company, whose heads say nothing of the whole.
	units = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "equipe|equipes|squad|squads|pole|unite|service|direction|departement|groupe de|team|teams|tribu|tribe|abteilung|unit|department|division|cellule|promotion|groupe|plateau|dsi|communaute|bureau d|club|sessions|formez|former|stagiaires|utilisateurs|avec|for|pour|par|chantier|projekt|feature|managez|manager|encadrez|animez|encadrer"})
)

// headCount reads the size of the company from its heads: "PME, 33 salariés", "Studio Garrigue, 24 personnes", "nous
// sommes 15 500", "19 Mitarbeiterinnen". 0 heads is none; consultants make an agency.
func headCount(d *text.Document) (heads int, kind market.Client, at text.Span) {
	t := d.Tokens()
	for i, tried := 0, 0; i < len(t) && tried < mostHits; i++ {
		n, k := 0, 0
		switch t[i].Kind {
		case text.Number:
			n, k = bigNumber(d, i)
		case text.Word:
			if !headsOpen.Has(d, i) {
				tried++
				continue
			}
			n, k = spelledHeads(d, i)
		default:
			continue
		}
		tried++
		if k == 0 {
			continue
		}
		if k < len(t) && t[k].Is('+') {
			k++
		}
		if isOne(d, i-1, "sommes", "are", "sind") && isOne(d, i-2, "nous", "we", "wir", "there") && (k >= len(t) || d.Ends(k) || t[k].Is(',') || isOne(d, k, "et", "and", "und", "dont", "a", "in", "personnes", "people")) {
			return n, market.SmallCompany, d.TokenSpan(i-2, k)
		}
		if isOne(d, i-1, "of") && isOne(d, i-2, "studio", "company", "firm", "agency", "shop") {
			return n, market.SmallCompany, d.TokenSpan(i-2, k)
		}
		if k+1 < len(t) && t[k].Is('-') && t[k].Glued && isOne(d, k+1, "strong") {
			return n, market.SmallCompany, d.TokenSpan(i, k+2) // "a 3,000-strong investment house"
		}
		v, m := staff.At(d, k)
		from, _ := d.Sentence(i, 8)
		if t[max(i-1, 0)].Is(',') {
			from = i // "éditeur de logiciels pour laiteries, 62 personnes"
		}
		if m == 0 || n < 2 || n > 2_000_000 || within(d, units, max(from, i-5), i) || within(d, units, k+m, min(len(t), k+m+2)) || isOne(d, k+m, "par", "per", "formees", "a", "touchees", "de", "dans") && n > 1000 {
			i = k - 1
			continue
		}
		return n, v, d.TokenSpan(i, k+m)
	}
	return 0, "", text.Span{}
}

// headsOpen are the words with which a spelled number of heads begins.
var headsOpen = text.AnyOf(tens, spelled)

// spelledHeads reads "douze" and "une trentaine de".
func spelledHeads(d *text.Document, i int) (n, next int) {
	if n, k := tens.At(d, i); k > 0 {
		return n, i + k
	}
	if n, k := spelled.At(d, i); k > 0 && n > 2 {
		return n, i + k
	}
	return 0, 0
}

var tens = text.NewLexicon(
	text.Entry[int]{Meaning: 10, Phrases: "dizaine de|a dozen|ein dutzend"},
	text.Entry[int]{Meaning: 20, Phrases: "vingtaine de"},
	text.Entry[int]{Meaning: 30, Phrases: "trentaine de|thirty|dreissig|trente"},
	text.Entry[int]{Meaning: 40, Phrases: "quarantaine de|forty|vierzig|quarante"},
	text.Entry[int]{Meaning: 50, Phrases: "cinquantaine de|fifty|funfzig|cinquante"},
	text.Entry[int]{Meaning: 60, Phrases: "soixantaine de|sixty|sechzig|soixante"},
	text.Entry[int]{Meaning: 100, Phrases: "centaine de"},
)

// bigNumber reads a whole number with its groups of thousands and a k behind.
func bigNumber(d *text.Document, i int) (n, next int) {
	t := d.Tokens()
	if t[i].To-t[i].From > 7 {
		return 0, 0
	}
	digits := func(k int) {
		for _, c := range d.Text(k, k+1) {
			n = n*10 + int(c-'0')
		}
	}
	digits(i)
	next = i + 1
	for next < len(t) && n < 1_000_000 {
		k := next
		if (t[k].Is('.') || t[k].Is(',') || t[k].Is('\'')) && t[k].Glued {
			k++
		}
		if k >= len(t) || t[k].Kind != text.Number || t[k].To-t[k].From != 3 || t[i].To-t[i].From > 3 {
			break
		}
		digits(k)
		next = k + 1
	}
	if next < len(t) && isOne(d, next, "k") {
		n, next = n*1000, next+1
	}
	return n, next
}
