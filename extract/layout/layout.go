package layout

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"tjm/extract/htmltext"
)

// Ad is what the layout of a page gives. Strings are as shown, empty when not found.
type Ad struct {
	Title     string
	Company   string
	Place     string
	Posted    string
	Pay       string
	Contract  string
	Only      string   // the country from which remote work is allowed: "usa" in "USA only"
	Text      string   // the ad's block, with its lines
	Prose     int      // bytes of running text in the block
	Closed    bool     // the page says that applications are closed
	Cards     []string // addresses behind repeated cards
	Canonical string   // the address that the document gives for itself, as written
	Next      string   // the address of the next page of a list
	cardText  int      // bytes of text in the cards
}

// counts are titles of lists: "1 292 offres", "Java jobs in Paris", "Offres d'emploi développeur".
var counts = regexp.MustCompile(`(?i)^\s*\d[\d\s.,'\x{a0}\x{202f}+]*\s*(?:\S+\s+){0,3}(?:offres?|emplois?|missions?|annonces|jobs?|results?|résultats|projects?|projekte|stellen|ergebnisse|nabíd\S+|vacancies|postes)\b|\bjobs in\b|^(?:offres|nos offres|toutes les)\b`)

// enoughSignals is how many different words of the trade an ad has at least.
const enoughSignals = 3

// IsOffer reports whether a page of which nothing is known is one ad: it has a title and enough prose that speaks of a
// job, and is no list of cards.
func (a Ad) IsOffer() bool {
	if a.Title == "" || signals.count(lower(a.Text), enoughSignals) < enoughSignals || counts.MatchString(a.Title) || len(a.Cards) >= 8 && a.Prose < 700 && a.cardText > 3*a.Prose {
		return false
	}
	if a.Prose >= 400 || a.Prose >= 120 && len(a.Cards) == 0 {
		return true
	}
	named := 0
	for _, fact := range []string{a.Company, a.Place, a.Pay, a.Contract} {
		if fact != "" {
			named++
		}
	}
	return a.Prose >= 120 && named >= 2
}

// Read reads a document, all of whose elements it is given in their order (htmltext.Elements).
func Read(elements []*html.Node) Ad {
	if len(elements) == 0 {
		return Ad{}
	}
	p := newPage(elements)
	ad := Ad{Next: p.head.next, Canonical: p.head.canonical}
	ad.Cards, ad.cardText = p.findCards()
	p.findTitle()
	ad.Title = p.titleText()
	if ad.Title == "" {
		return ad
	}
	ad.Prose = p.findBlock()
	ad.Text = strings.TrimSpace(strings.TrimPrefix(p.text(), ad.Title+"\n"))
	p.facts(&ad)
	ad.Company = firstOf(ad.Company, p.head.company())
	if ad.Prose == 0 && len(p.head.ogDescription) > len(ad.Text) { // a page that scripts fill
		ad.Text, ad.Prose = p.head.ogDescription, len(p.head.ogDescription)
	}
	ad.Closed = closedPhrases.count(lower(ad.Text), 1) > 0
	return ad
}

// text returns what the ad's block shows, without what is foreign to it.
func (p *page) text() string {
	at, _ := p.within(p.block)
	skip := func(n *html.Node) bool {
		for p.elements[at] != n { // it is asked about elements in their order
			at++
		}
		return p.foreign(at)
	}
	if p.block == nowhere {
		return htmltext.Text(p.elements[0].Parent, skip)
	}
	return htmltext.Text(p.elements[p.block], skip)
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// line returns what an element shows on one line, cut to limit bytes.
func line(n *html.Node, limit int) string {
	return squeeze(htmltext.TextUpTo(n, nil, limit))
}

// squeeze puts words on one line with one blank between them.
func squeeze(s string) string {
	for i := range len(s) {
		switch c := s[i]; {
		case c > ' ' && c < utf8.RuneSelf:
		case c == ' ' && i > 0 && i < len(s)-1 && s[i-1] != ' ':
		case c > 0xE3 || c > 0xC2 && c < 0xE1 || c >= utf8.RuneSelf && c < 0xC0: // no blank begins so
		default:
			if r, _ := utf8.DecodeRuneInString(s[i:]); c < utf8.RuneSelf || unicode.IsSpace(r) {
				return strings.Join(strings.Fields(s), " ")
			}
		}
	}
	return s // most short texts of a page are so already
}
