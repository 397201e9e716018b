package draft

import "regexp"

// named is a fact and the names that boards give to where it stands.
type named struct {
	key   string
	names *regexp.Regexp
	long  bool // running text, not a word or two
}

// facts are looked for in this order; an element or a path is taken once.
var facts = []named{
	{"id", regexp.MustCompile(`(?i)^(id|uuid|objectid|reference|ref|numerooffre|slug)$`), false},
	{"url", regexp.MustCompile(`(?i)^(url|link|href|permalink|applyurl|weburl)$`), false},
	{"title", regexp.MustCompile(`(?i)^(title|name|position|intitule|jobtitle|job-title|titre|poste)$`), false},
	{"company", regexp.MustCompile(`(?i)(company|soci[eé]t[eé]|entreprise|employer|employeur|advertiser|annonceur|recruiter|recruteur|firma|organi[sz]ation)`), false},
	{"description", regexp.MustCompile(`(?i)(description|texte|body|contenu|content|detail|annonce-text|job-text|mission-text)`), true},
	{"place", regexp.MustCompile(`(?i)(location|localisation|lieu|ville|city|place|standort|region)`), false},
	{"posted", regexp.MustCompile(`(?i)(date-?posted|posted|publi|createdat|created|^date$|datum)`), false},
	{"rate", regexp.MustCompile(`(?i)(tjm|daily|day-?rate|tarif|^rate$|taux|^budget$)`), false},
	{"salary", regexp.MustCompile(`(?i)(salary|salaire|gehalt)`), false},
	{"contract", regexp.MustCompile(`(?i)(contract|contrat|employment-?type|vertrag)`), false},
	{"remote", regexp.MustCompile(`(?i)(remote|teletravail|télétravail)`), false},
	{"duration", regexp.MustCompile(`(?i)(duration|dur[eé]e|laufzeit)`), false},
	{"start", regexp.MustCompile(`(?i)(start-?date|startsat|d[eé]marrage|^start$|beginn)`), false},
	{"skills", regexp.MustCompile(`(?i)(skills|tags|stack|technos?|comp[eé]tences)`), false},
}

// headline is what pages without an h1 call the title of an ad.
var headline = named{"title", regexp.MustCompile(`(?i)((entry|post|job|mission|offer|annonce)-?(title|titre)|^p-name$)`), false}

// made are class names that a build wrote, which the next build changes: css-1x2y3z, res-1foik6i, sc-bdVaJa.
var made = regexp.MustCompile(`^(css|sc|res|jsx?|jss|style|styled|emotion|svelte|_)[-_]|[0-9][a-z]+[0-9]|[a-z0-9]{3,}[A-Z][A-Za-z0-9]*[0-9]|^[a-z]{0,3}[0-9]{2,}$|__[A-Za-z0-9]{5}$`)
