package stack

import "strings"

// cuesBefore are words before a spelling that make it a technology.
var cuesBefore = words(`developpeur developpeurs developpeuse developpeuses dev devs developer developers entwickler
	entwicklerin programmeur programmeurs ingenieur ingenieurs ingenieure engineer architecte architect lead expert experte
	experts expertise consultant consultante specialiste langage langages language languages framework frameworks stack
	technos techno technologie technologies technologique backend back-end backends front frontend fullstack coder
	programmation programming competence competences skills librairie bibliotheque library lib sprache programmiersprache
	senior junior confirme services microservices micro-services api apis code codebase using utilisant ecosysteme
	ecosystem outil outils serveur serveurs cluster clusters composants composant module modules scripts script
	connaissances kenntnisse erfahrung environnement environnements sous clients developpement schwerpunkt logiciel software
	migration decommissionnement vieil vieux ancien alte altes altem alten legacy fichier fichiers traitements programmes macros profil profils profile profiles missions embarque embarquee embedded
	utilisons utilise utilisez utilisent maitrisez maitrises maitrisant connaissez connais pratiquez pratiques ecrivez codez use uses know knows speak
	write writes nutzen nutzt verwenden verwendet setzen setzt beherrschen beherrschst kennen kennst orm bundler linter orchestrateur orchestrator
	demon demons daemon worker workers binaire binaires exporter exporters monolithe crawler scraper ordonnanceur scheduler plugin plugins bundle gem crate package paquet agregateur aggregator cms crm erp etl`)

// cuesLinked count with a capital after them: "en Go", "maîtrise de R", "experience with Go".
var cuesLinked = words("from auf en in du de d' avec with sur mit von le la l' of et and on by par via sous unter durch")

// linked are the words before a linked cue that make it one; "en", "in" and "mit" need none.
var linked = words(`maitrise maitrisez maitriser experience experiences expertise connaissance connaissances pratique
	notions bases competences utilisation programmation developpement developpements developper coder ecosysteme langage
	migration migrated migrating moved moving switched passage passes niveau reliquat dose code mastery knowledge proficiency proficient experienced command love written
	fluent comfortable skills praxis kenntnisse erfahrung erfahrungen years ans annees lignes framework usage montee
	lire ecrire lecture ecriture lesen read run runs running tourne tournent tournant tourner tournera hosted hosting heberge hebergee
	heberges hebergees deploye deployee deployes deployees deployed deploying orchestre orchestree orchestrated built batis bati batie
	based base basee construit construite construits construites powered gebaut lauft laufen gehostet geschrieben betrieben specialiste expert experts expertes peu bit dose brin touche notion setzen setzt sondern basis stack technologie technologies outil outils environnement serveur cluster`)

// cuesAfter are words after a spelling that make it a technology.
var cuesAfter = words(`framework developer developers developpeur developpeuse engineer engineers entwickler entwicklerin
	programming language program programs programme programmes scraper scrapers crawler crawlers daemon daemons binary binaries monolith worker workers exporter tooling backend back-end codebase code api apis services microservices
	developpement development entwicklung stack lang routines sdk cluster clusters server application applications
	contractor freelance senior confirme expert cote app apps apprecie appreciee souhaite souhaitee requis requise exige exigee serait would
	erwunscht wunschenswert accepte acceptee bienvenu bienvenue connu connue`)

func words(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// cued reports whether the words around a hit make it a technology. Spellings in small letters ask for a hard cue.
func (r *reading) cued(h *hit) bool {
	before, at := r.wordBefore(int(h.from))
	if h.caps != small {
		if cuesBefore[before] || before == "" && r.bracketedTrade(h) {
			return true
		}
		if before == "du" && h.caps == initial && r.capitalAt(int(h.from)) {
			return true // "du Go, du Rust"
		}
		if cuesLinked[before] {
			if (before == "en" || before == "in" || before == "mit") && r.tail(int(h.to), -1) {
				return true
			}
			for range 2 { // "maîtrise de Go", "years of experience with Go"
				before, at = r.wordBefore(at)
				if linked[before] {
					return true
				}
			}
		}
		return cuesAfter[r.wordAfter(int(h.to))] || r.labelled(h)
	}
	switch before {
	case "framework", "langage", "language", "developpeur", "developer", "dev", "stack", "librairie":
		return true
	}
	return r.wordAfter(int(h.to)) == "framework"
}

// bracketedTrade reports whether a hit stands alone in brackets behind a trade: "Software engineer (Go)".
func (r *reading) bracketedTrade(h *hit) bool {
	s, from, to := r.text, int(h.from), int(h.to)
	if from < 2 || s[from-1] != '(' || to >= len(s) || s[to] != ')' {
		return false
	}
	trade, _ := r.wordBefore(from - 1)
	return cuesBefore[trade]
}

// labels are the words before a colon that announce technologies.
var labels = words(`technique techniques technologique technologiques stack technos techno technologies technologie tech
	langage langages language languages outils tools toolbox framework frameworks backend back back-end serveur server
	competences skills kenntnisse programmiersprache programmiersprachen sprachen dev developpement devops bibliotheques
	librairies libs environnement environment attendu attendue attendus recherche recherches requis requise profil profile
	must muss kann stack-technique statistiques analyse scripts nice bonus socle pile base bases bdd db file files queue messaging messagerie
	ordonnancement ordonnanceur orchestration orchestrateur supervision monitoring cache indexation front frontend ihm mobile infra
	infrastructure cloud conteneurs containers tests test build os systeme ci cd deploiement hosting hebergement datenbank datenbanken
	oberflache persistance etl elt bi dataviz securite versioning gestionnaire`)

// labelled reports whether a hit is the first of a labelled list: "Langage : Go".
func (r *reading) labelled(h *hit) bool {
	s := r.text
	at := int(h.from)
	for at > 0 && int(h.from)-at < 2 && s[at-1] == ' ' {
		at--
	}
	if at == 0 || s[at-1] != ':' || !r.tail(int(h.to), -1) {
		return false
	}
	word, _ := r.wordBefore(at - 1)
	return labels[word]
}

// wordBefore returns the word that ends before folded byte at with nothing but one blank or apostrophe between, and
// where it begins.
func (r *reading) wordBefore(at int) (word string, from int) {
	s := r.text
	end := at
	for end > 0 && at-end < 3 && (s[end-1] == ' ' || s[end-1] == '"' || s[end-1] == '*') {
		end--
	}
	from = end
	if from > 0 && s[from-1] == '\'' {
		from--
	}
	for from > 0 && end-from < 24 && (wordByte[s[from-1]] || s[from-1] == '-') {
		from--
	}
	return s[from:end], from
}

func (r *reading) wordAfter(at int) string {
	s := r.text
	from := at
	for from < len(s) && from-at < 2 && (s[from] == ' ' || s[from] == '-') {
		from++
	}
	to := from
	for to < len(s) && to-from < 24 && wordByte[s[to]] {
		to++
	}
	return s[from:to]
}

// versioned reports whether a version follows: "Go 1.22", "Spring 6"; not "Go 3 jours" and not "Spring 2027".
func (r *reading) versioned(h *hit) bool {
	s := r.text
	at := int(h.to)
	if h.caps == small || at >= len(s) || s[at] != ' ' {
		return false
	}
	at++
	if at < len(s) && s[at] == 'v' {
		at++
	}
	from, dots := at, 0
	for at < len(s) && (digit[s[at]] || s[at] == '.' && at+1 < len(s) && digit[s[at+1]]) {
		if s[at] == '.' {
			dots++
		}
		at++
	}
	if at == from || dots == 0 && at-from > 2 {
		return false
	}
	return dots > 0 || r.tail(at, -1) || moves[r.wordAfter(at)] || cuesAfter[r.wordAfter(at)]
}

// moves are what is done with a version: "Swift 6 migration".
var moves = words("migration upgrade update rewrite port projekt project projet codebase minimum mini max ou or oder et and und vers to auf")

// year reports whether a year follows.
func (r *reading) year(at int) bool {
	s := r.text
	if at+5 > len(s) || s[at] != ' ' || s[at+1] != '2' || s[at+2] != '0' || !digit[s[at+3]] || !digit[s[at+4]] {
		return false
	}
	return at+5 == len(s) || !wordByte[s[at+5]]
}

// amount reports whether a number stands before a spelling that is also a unit or a thing to count: "500 Go", "130
// flux". The number may be the version of a technology before it: "Angular 17 Vite".
func (r *reading) amount(h *hit, f *form) bool {
	s := r.text
	at := int(h.from)
	if f.rule != word && f.rule != letter {
		return false
	}
	for at > 0 && s[at-1] == ' ' {
		at--
	}
	to := at
	for at > 0 && (digit[s[at-1]] || s[at-1] == '.') {
		at--
	}
	if to == at || !digit[s[to-1]] {
		return false
	}
	for k := len(r.hits) - 1; k >= 0 && h.to-h.from > 2; k-- {
		if n := &r.hits[k]; int(n.to) <= at {
			return strings.TrimSpace(s[n.to:at]) != ""
		}
	}
	return true
}

// code reports whether a spelling in capitals is part of a reference: "TLS-JAV-2231".
func (r *reading) code(h *hit) bool {
	s, to := r.text, int(h.to)
	if to+1 >= len(s) || s[to] != '-' || !wordByte[s[to+1]] {
		return false
	}
	from, end := to+1, to+1
	for end < len(s) && wordByte[s[end]] {
		end++
	}
	if r.capitalAt(from) && r.capitalAt(end-1) && !strings.HasPrefix(s[from:end], "api") {
		return end < len(s) && s[end] == '-' || strings.HasSuffix(strings.TrimRight(s[:h.from], " :.\u00b0n"), "ref")
	}
	return false
}

// written tells how a hit is written.
func (r *reading) written(h *hit) letters {
	w := r.doc.Words(r.span(h))
	upper, lower, first := 0, 0, false
	for i := range len(w) {
		switch c := w[i]; {
		case 'A' <= c && c <= 'Z':
			first = first || upper+lower == 0
			upper++
		case 'a' <= c && c <= 'z':
			lower++
		}
	}
	if last := w[strings.LastIndexByte(w, ' ')+1:]; len(last) < len(w) && strings.ToUpper(w[:len(w)-len(last)]) == w[:len(w)-len(last)] && strings.ToLower(last) == last && len(last) > 2 {
		return small // the capitals of "API gateway" are those of API
	}
	switch {
	case lower == 0 && upper > 0:
		return allCaps
	case first || upper > 0:
		return initial
	default:
		return small
	}
}
