package layout

import (
	"strings"

	"golang.org/x/net/html"
)

// kinds is what the names of an element (its class, id and data attributes) say that it holds.
type kinds uint16

const (
	namesCard   kinds = 1 << iota // the link of a card
	namesOthers                   // a block of other ads, or what is no part of an ad
	namesCompany
	namesPlace
	namesPay
	namesPosted
	namesContract
	namesTitle
)

// kindOf is what each word says; a word of two parts stands for both side by side.
var kindOf = func() map[string]kinds {
	m := map[string]kinds{}
	for k, list := range map[kinds]string{
		namesCard: "title titre titel card h3 full-card-link stretched-link",
		namesOthers: "similar similars related recommended recommendation recommendations suggested suggestion " +
			"suggestions similaires suggest recommandees autres also-viewed people-also more-jobs " +
			"other-jobs aehnlich aehnliche aside-jobs related-jobs similar-jobs browsemap cookie cookies " +
			"consent gdpr newsletter breadcrumb breadcrumbs fil-ariane ariane navbar sidebar-nav login " +
			"signin sign-in signup sign-up tooltip sharing social-share share pagination pager toast",
		namesCompany: "company employer organization organisation entreprise societe firma org recruteur employeur " +
			"arbeitgeber unternehmen hiring-organization companyname",
		namesPlace: "location locations region city ville lieu localisation place locality standort einsatzort " +
			"ort workplace joblocation geo address adresse",
		namesPay: "salary salaire remuneration tjm gehalt plat wage compensation pay rate verguetung taux " +
			"tarif",
		namesPosted: "posted published publication pubdate date-posted created publie ago posted-time dateposted " +
			"listdate",
		namesContract: "contract contrat employment-type jobtype contract-type vertragsart type-contrat",
		namesTitle:    "title titre titel intitule jobtitle headline poste",
	} {
		for _, w := range strings.Fields(list) {
			m[w] |= k
		}
	}
	return m
}()

// mayKind has a bit for the sketch of each word of kindOf. Most words of a page are ruled out by it.
var mayKind = func() (bits [1 << 11 / 64]uint64) {
	for w := range kindOf {
		s := sketch(w)
		bits[s>>6] |= 1 << (s & 63)
	}
	return bits
}()

// sketch is eleven bits of a word that is not empty.
func sketch[S string | []byte](w S) uint {
	return (uint(w[0])*67 + uint(w[len(w)-1])*13 + uint(w[len(w)/2])*5 + uint(len(w))*131) & (1<<11 - 1)
}

func kindsOf(w []byte) kinds {
	if s := sketch(w); mayKind[s>>6]&(1<<(s&63)) == 0 {
		return 0
	}
	return kindOf[string(w)]
}

// similarHeadings begin the title of a block of other ads, folded.
var similarHeadings = []string{
	"similar", "related job", "other job", "more job", "people also viewed", "recommended", "jobs you may", "you may also",
	"offres similaires", "offres d'emploi similaires", "missions similaires", "autres offres", "autres missions", "annonces similaires", "ces offres",
	"vous aimerez", "voir aussi", "dans la meme categorie", "recherches similaires", "recherches associees", "plus d'offres",
	"d'autres offres", "d'autres missions", "les offres de la meme entreprise",
	"ahnliche", "weitere", "das konnte sie", "podobne", "podobna", "dalsi nabidky", "latest jobs", "newest jobs", "dernieres offres",
	"explore collaborative", "looking for a job", "show more jobs", "browse jobs",
}

// naming reports whether an attribute's value names its element.
func naming(key string) bool {
	switch key {
	case "class", "id", "data-testid", "data-test", "data-qa", "data-cy", "data-id", "data-test-id", "data-automation", "data-at", "data-field", "data-name", "data-label":
		return true
	}
	return false
}

// namesOf returns what the names of an element say. Words are split at blanks and at hyphens, underscores and changes to
// capitals; two words side by side also count joined by a hyphen.
func namesOf(n *html.Node) kinds {
	var found kinds
	for i := range n.Attr {
		a := &n.Attr[i]
		if !naming(a.Key) || len(a.Val) > 400 {
			continue
		}
		var w wordReader
		for i := 0; i < len(a.Val); i++ {
			c := a.Val[i]
			switch {
			case 'A' <= c && c <= 'Z':
				if i > 0 && a.Val[i-1] >= 'a' && a.Val[i-1] <= 'z' {
					w.end()
				}
				w.add(c + 'a' - 'A')
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80:
				w.add(c)
			default:
				w.end()
				if c == ' ' {
					w.before = 0
				}
			}
		}
		w.end()
		found |= w.found
	}
	return found
}

// wordReader gathers the words of one attribute, keeping the word before to join it with the next.
type wordReader struct {
	buf    [80]byte // the word before, a hyphen, the word
	before int      // length of the word before and its hyphen
	n      int      // length of the word
	found  kinds
}

func (w *wordReader) add(c byte) {
	if w.before+w.n < len(w.buf) && w.n < 38 {
		w.buf[w.before+w.n] = c
		w.n++
	}
}

func (w *wordReader) end() {
	if w.n == 0 {
		return
	}
	w.found |= kindsOf(w.buf[w.before : w.before+w.n])
	if w.before > 0 {
		w.found |= kindsOf(w.buf[:w.before+w.n])
	}
	copy(w.buf[:], w.buf[w.before:w.before+w.n])
	w.buf[w.n] = '-'
	w.before, w.n = w.n+1, 0
}
