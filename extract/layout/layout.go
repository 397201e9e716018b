package layout

import (
	"regexp"
	"strings"
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
	signals   int      // different words of the trade in the block, up to enoughSignals
	cardText  int      // bytes of text in the cards
}

// counts are titles of lists: "1 292 offres", "Java jobs in Paris", "Offres d'emploi développeur".
var counts = regexp.MustCompile(`(?i)^\s*\d[\d\s.,'\x{a0}\x{202f}+]*\s*(?:\S+\s+){0,3}(?:offres?|emplois?|missions?|annonces|jobs?|results?|résultats|projects?|projekte|stellen|ergebnisse|nabíd\S+|vacancies|postes)\b|\bjobs in\b|^(?:offres|nos offres|toutes les)\b`)

// enoughSignals is how many different words of the trade an ad has at least.
const enoughSignals = 3

// IsOffer reports whether a page of which nothing is known is one ad: it has a title and enough prose that speaks of a
// job, and is no list of cards.
func (a Ad) IsOffer() bool {
	if a.Title == "" || a.signals < enoughSignals || counts.MatchString(a.Title) || len(a.Cards) >= 8 && a.Prose < 700 && a.cardText > 3*a.Prose {
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

// page is a document being read.
type page struct {
	root  *html.Node
	head  head
	cards map[*html.Node]bool // elements that are one of several cards
	title *html.Node
	above map[*html.Node]bool // the title and the elements around it
	block *html.Node

	judged map[*html.Node]bool // verdicts of foreign
}

// Read reads a document.
func Read(root *html.Node) Ad {
	p := &page{root: root, head: readHead(root), judged: map[*html.Node]bool{}}
	ad := Ad{Next: p.head.next, Canonical: p.head.canonical}
	ad.Cards, ad.cardText = p.findCards()
	p.findTitle()
	ad.Title = p.titleText()
	if ad.Title == "" {
		return ad
	}
	ad.Prose = p.findBlock()
	skip := func(n *html.Node) bool { return p.foreign(n) }
	ad.Text = strings.TrimSpace(strings.TrimPrefix(htmltext.Text(p.block, skip), ad.Title+"\n"))
	p.facts(&ad)
	ad.Company = firstOf(ad.Company, p.head.company())
	if ad.Prose == 0 && len(p.head.ogDescription) > len(ad.Text) { // a page that scripts fill
		ad.Text, ad.Prose = p.head.ogDescription, len(p.head.ogDescription)
	}
	low := strings.ToLower(ad.Text)
	ad.signals = signals.count(low, enoughSignals)
	ad.Closed = closedPhrases.count(low, 1) > 0
	return ad
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
		default:
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s // most short texts of a page are so already
}
