package role

import (
	"strings"

	"tjm/extract/stack"
	"tjm/extract/text"
)

// What a title says after these words is beside the point; after a lesser word only when a trade stands before it.
var (
	besides = text.NewLexicon(
		text.Entry[bool]{Meaning: true, Phrases: "un peu de|un peu d|et un peu|petit|petite|petits|bases de|bases en|bonnes bases|notions de|notions|some|a bit of|a little|bit of|etwas|option|idealement|ideally|nice to have|bonus|grundkenntnisse"},
		text.Entry[bool]{Meaning: false, Phrases: "avec|with|mit|sachant|connaissant|aimant|knowing"},
	)
	appended = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "en appui|en appoint|von vorteil|apprecie|appreciee|apprecies|souhaite|souhaitee|en plus|a plus|un plus|en support|wunschenswert|kenntnissen|als plus|preferred|ideal"})
)

// mainPart returns where the part of the title ends that says what the work is, in folded bytes: before "avec un peu de
// React", before ", Angular von Vorteil".
func mainPart(doc *text.Document) int {
	tokens := doc.Tokens()
	trade := false
	for i := 0; i < len(tokens) && int(tokens[i].From) < doc.BodyAt; i++ {
		if c, n := cues.At(doc, i); n > 0 && c != none && c != faintData && c != dev && c != screens && c != faintSide {
			trade = true
			i += n - 1
			continue
		}
		if strong, n := besides.At(doc, i); n > 0 && i > 0 && (strong || trade) && !sized(doc, i+n) {
			return int(tokens[i].From)
		}
		if _, n := appended.At(doc, i); n > 0 {
			title := doc.Folded.Text[:tokens[i].From]
			if k := strings.LastIndexAny(title, ",/(+\u2013"); k > 0 {
				return k
			}
		}
	}
	return doc.BodyAt
}

// separated reports whether the title names its cues a and b as two, a first: "développeur back-end / DevOps", not
// "backend data engineer".
func (a *ad) separated(first, second cue) bool {
	if a.title[first] == 0 || a.title[second] == 0 || a.title[first] >= a.title[second] {
		return false
	}
	tokens := a.doc.Tokens()
	for _, t := range tokens[a.title[first]-1 : a.title[second]-1] {
		switch {
		case t.Is('/'), t.Is('&'), t.Is('+'), t.Is(','), t.Is('|'), t.Is('\u2013'), t.Is('('):
			return true
		case t.Kind == text.Word:
			switch a.doc.Folded.Text[t.From:t.To] {
			case "et", "and", "und", "ou", "or":
				return true
			}
		}
	}
	return false
}

// leadsAndCodes reports whether the title asks for one who leads the project and writes its code: "Chef de projet /
// développeur 4D".
func (a *ad) leadsAndCodes() bool {
	words := strings.ToLower(a.doc.Words(a.spans[aside]))
	return (strings.HasPrefix(words, "chef") || strings.HasPrefix(words, "proje")) && a.separated(aside, dev) && a.inTitle[backSide] > 0
}

// mobileFirst reports whether the title speaks of mobile applications before any server.
func (a *ad) mobileFirst() bool {
	at := a.spans[mobile].From
	if a.title[mobile] == 0 {
		at = -1
	}
	server := -1
	for _, f := range a.found {
		if f.Span.From >= a.doc.TitleEnd {
			break
		}
		s := sides[f.Name]
		if s == mobileSide && (at < 0 || f.Span.From < at) {
			at = f.Span.From
		}
		if s == backSide && f.Name != "Kotlin" && server < 0 && !a.mobileLanguage(f) {
			server = f.Span.From
		}
	}
	if a.title[back] > 0 && (server < 0 || a.spans[back].From < server) {
		server = a.spans[back].From
	}
	return at >= 0 && (server < 0 || at < server)
}

// mobileLanguage reports whether a language of servers is that of the mobile platform behind it: "Java Android".
func (a *ad) mobileLanguage(f stack.Match) bool {
	rest := strings.ToLower(a.doc.Raw[f.Span.To:min(a.doc.TitleEnd, f.Span.To+8)])
	return strings.HasPrefix(rest, " android") || strings.HasPrefix(rest, "/android")
}

// sqlFirst reports whether the title names the language of a database before any product.
func (a *ad) sqlFirst() bool {
	for _, f := range a.found {
		if f.InTitle && sides[f.Name] != noSide {
			return f.Name == "PL/SQL" || f.Name == "T-SQL" || f.Name == "SQL"
		}
	}
	return false
}

// procedural reports whether the first technology of the title is a language in which databases are programmed.
func (a *ad) procedural() bool {
	for _, f := range a.found {
		if f.InTitle && sides[f.Name] != noSide {
			return f.Name == "PL/SQL" || f.Name == "T-SQL"
		}
	}
	return false
}

// delivered reports whether the line around folded byte at says that others make what is there: "réalisés par une agence".
func delivered(doc *text.Document, at int) bool {
	s := doc.Folded.Text
	from, to := max(doc.BodyAt, at-90), min(len(s), at+150)
	if k := strings.LastIndexByte(s[from:at], '\n'); k >= 0 {
		from += k + 1
	}
	if k := strings.IndexByte(s[at:to], '\n'); k >= 0 {
		to = at + k
	}
	for _, by := range []string{"en interne", "autre lot", "hors perimetre", "in-house", "in house", "inhouse", "par une agence", "par l'agence", "par notre", "par un ", "par une ", "graphiste", "fourni", "livre", "existant", "deja ", "provided", "supplied", "already", "by our", "by an ", "by a ", "designer", "liefert", "agentur", "vorhanden", "bereits", "pas de refonte", "no redesign", "kein redesign"} {
		if strings.Contains(s[from:to], by) {
			return true
		}
	}
	return false
}

// appliance reports whether the title names an office database or its macros, which are a developer's work too.
func (a *ad) appliance() bool {
	for _, f := range a.found {
		if f.InTitle && (f.Name == "VBA" || f.Name == "Microsoft Access") {
			return true
		}
	}
	return false
}

// module reports whether the title asks for an addition to a site rather than for the site.
func (a *ad) module() bool {
	title := a.doc.Folded.Text[:a.doc.BodyAt]
	return strings.Contains(title, "module") || strings.Contains(title, "plugin") || strings.Contains(title, "extension")
}

// site reports whether the title asks for a whole site.
func (a *ad) site() bool {
	title := a.doc.Folded.Text[:a.doc.BodyAt]
	return strings.Contains(title, "site ") || strings.Contains(title, "boutique") || strings.Contains(title, "e-commerce") || strings.Contains(title, "webshop")
}

// short reports whether the ad is a few lines, as those who need a small program write them.
func (a *ad) short() bool { return len(a.doc.Raw) < 400 }

// sized reports whether token i names what is small: a company, a team or the work itself, as in "petite équipe", "petits modules".
func sized(doc *text.Document, i int) bool {
	tokens := doc.Tokens()
	return i < len(tokens) && sizes[doc.Folded.Text[tokens[i].From:tokens[i].To]]
}

var sizes = map[string]bool{
	"equipe": true, "structure": true, "agence": true, "entreprise": true, "societe": true, "boite": true, "editeur": true, "studio": true,
	"groupe": true, "commune": true, "startup": true, "start": true, "pme": true, "cabinet": true, "association": true, "bureau": true,
	"module": true, "modules": true, "site": true, "sites": true, "appli": true, "application": true, "projet": true, "projets": true, "plugin": true,
	"plugins": true, "outil": true, "outils": true, "correction": true, "corrections": true, "mission": true, "missions": true, "boutique": true,
}
