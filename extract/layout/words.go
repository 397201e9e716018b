package layout

import (
	"strings"

	"golang.org/x/net/html"
)

// names is a set of words looked for among the parts of an element's class, id and data attributes.
type names map[string]bool

func set(words string) names {
	m := names{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	cardNames = set("title titre titel card h3 full-card-link stretched-link")
	// othersNames are those of blocks with other ads, and of what is no part of an ad.
	othersNames = set("similar similars related recommended recommendation recommendations suggested suggestion suggestions similaires suggest recommandees autres also-viewed people-also more-jobs other-jobs aehnlich aehnliche aside-jobs related-jobs similar-jobs browsemap " +
		"cookie cookies consent gdpr newsletter breadcrumb breadcrumbs fil-ariane ariane navbar sidebar-nav login signin sign-in signup sign-up tooltip sharing social-share share pagination pager toast")
	companyNames = set("company employer organization organisation entreprise societe firma org recruteur employeur arbeitgeber unternehmen hiring-organization companyname")
	placeNames   = set("location locations region city ville lieu localisation place locality standort einsatzort ort workplace joblocation geo address adresse")
	payNames     = set("salary salaire remuneration tjm gehalt plat wage compensation pay rate verguetung taux tarif")
	postedNames  = set("posted published publication pubdate date-posted created publie ago posted-time dateposted listdate")
	contractName = set("contract contrat employment-type jobtype contract-type vertragsart type-contrat")
)

// similarHeadings begin the title of a block of other ads, folded.
var similarHeadings = []string{
	"similar", "related job", "other job", "more job", "people also viewed", "recommended", "jobs you may", "you may also",
	"offres similaires", "offres d'emploi similaires", "missions similaires", "autres offres", "autres missions", "annonces similaires", "ces offres",
	"vous aimerez", "voir aussi", "dans la meme categorie", "recherches similaires", "recherches associees", "plus d'offres",
	"d'autres offres", "d'autres missions", "les offres de la meme entreprise",
	"ahnliche", "weitere", "das konnte sie", "podobne", "podobna", "dalsi nabidky", "latest jobs", "newest jobs", "dernieres offres",
	"explore collaborative", "looking for a job", "show more jobs", "browse jobs",
}

// signals are words that ads use and other pages seldom do together, in lower case.
var signals = []string{
	"mission", "profil", "expérience", "experience", "compétences", "tjm", "freelance", "cdi", "candidat", "candidature",
	"postuler", "télétravail", "équipe", "responsibilities", "requirements", "qualifications", "skills", "apply", "role",
	"salary", "remote", "you will", "we are looking", "aufgaben", "anforderungen", "projekt", "bewerbung", "kenntnisse",
	"rémunération", "salaire", "contrat", "entreprise", "client", "développeur", "developer", "engineer", "ingénieur",
	"entwickler", "požadavky", "náplň práce", "nabízíme", "zkušenosti", "znalost", "pozice",
}

func countSignals(low string) int {
	n := 0
	low = low[:min(len(low), 20_000)]
	for _, s := range signals {
		if strings.Contains(low, s) {
			n++
		}
	}
	return n
}

var closedPhrases = []string{
	"no longer accepting applications", "this job has expired", "this job is no longer available", "this job is closed",
	"position has been filled", "this job listing has expired", "offre expirée", "cette offre n'est plus disponible", "cette offre a expiré",
	"offre n’est plus disponible", "mission pourvue", "cette annonce n'est plus", "offre pourvue", "cette offre est clôturée",
	"nicht mehr verfügbar", "projekt ist bereits besetzt", "job ist nicht mehr",
}

func saysClosed(low string) bool {
	low = low[:min(len(low), 20_000)]
	for _, s := range closedPhrases {
		if strings.Contains(low, s) {
			return true
		}
	}
	return false
}

// nameAttributes are the attributes whose values name an element.
func naming(key string) bool {
	switch key {
	case "class", "id", "data-testid", "data-test", "data-qa", "data-cy", "data-id", "data-test-id", "data-automation", "data-at", "data-field", "data-name", "data-label":
		return true
	}
	return false
}

// hasName reports whether an element is named with a word of the set. Words are split at blanks and at hyphens,
// underscores and changes to capitals; two words side by side also count joined by a hyphen.
func hasName(n *html.Node, words names) bool {
	for _, a := range n.Attr {
		if !naming(a.Key) || len(a.Val) > 400 {
			continue
		}
		before := ""
		var buf [48]byte
		w := buf[:0]
		flush := func() bool {
			if len(w) == 0 {
				return false
			}
			if words[string(w)] || before != "" && words[before+"-"+string(w)] {
				return true
			}
			before = string(w)
			w = w[:0]
			return false
		}
		for i := 0; i < len(a.Val); i++ {
			c := a.Val[i]
			switch {
			case 'A' <= c && c <= 'Z':
				if i > 0 && a.Val[i-1] >= 'a' && a.Val[i-1] <= 'z' && flush() {
					return true
				}
				c += 'a' - 'A'
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80:
			default:
				if flush() {
					return true
				}
				if c == ' ' {
					before = ""
				}
				continue
			}
			if len(w) < cap(buf[:0]) {
				w = append(w, c)
			}
		}
		if flush() {
			return true
		}
	}
	return false
}
