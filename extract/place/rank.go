package place

import "strings"

// How surely a name is where the work is. Ties are won by the first named.
const (
	labelled   = 100 // "Lieu : Lyon"
	lineProved = 95  // "91 - Massy" on its own line
	titled     = 90  // in the title
	proved     = 79  // "Grenoble (38)"
	worked     = 80  // "3 jours par semaine à Nantes"
	beside     = 78  // "Mission Lyon", "hybride Paris"
	lineStart  = 75  // "Lannion, sur site 4 jours"
	boardField = 70  // the line a board puts before the text, its default as often as the truth
	reached    = 60  // "à Lyon"
	seated     = 52  // the company's own town
	bare       = 50  // "(menuiserie, Dijon)"
	vague      = 45  // "proche de Toulouse", "siège : Paris"
	passing    = 40  // a region named in passing
	listed     = 30  // one of three towns and more
	adjective  = 25  // "un éditeur angevin"
	refused    = 0
)

// elsewhere is why a name was refused that is a place, but another than the work's.
const elsewhere = "another place than the work's"

// commonWord is why a name was refused that reads as a plain word; too frequent to be worth a note.
const commonWord = "a common word"

// candidate is a name judged in its surroundings.
type candidate struct {
	named
	meaning
	rank int
	why  string // why it was refused
}

// judge ranks one name. inTitle and boardLine tell where it stands; heading is the label above its line.
func judge(n named, m meaning, w window, inTitle, boardLine bool, heading label) (rank int, why string) {
	l, within := labelOf(w)
	if len(within) > 90 {
		l = noLabel
	}
	if partOfName(w, l == placeLabel) {
		return refused, "part of another name"
	}
	if n.number != "" || n.abroad.Country != "" {
		return judgeNumber(n, m, w, l, inTitle)
	}
	nearest := cutClause(unbracket(w.clause))
	c, direct := cueBefore(nearest)
	if c == noCue && len(nearest) != len(w.clause) {
		if far, d := cueBefore(w.clause); far != away {
			c, direct = far, direct || d
		}
	}
	direct = direct || n.melted
	if strings.HasSuffix(w.clause, " de ") && strings.HasPrefix(w.right, " a ") && m.kind == kindTown ||
		strings.HasSuffix(w.clause, " from ") && strings.HasPrefix(w.right, " to ") || strings.HasSuffix(w.clause, " von ") && strings.HasPrefix(w.right, " bis ") {
		return refused, elsewhere // "de Brest à Montréal"
	}
	if (c == away || c == noCue) && direct && hires(w.right) || branch(w.clause) {
		c = atWork
	}
	if c == away && strings.HasSuffix(w.clause, " entre ") && offered(w.right) {
		c, direct = atWork, true // "entre Rennes et le télétravail"
	}
	if c == away && direct && weekly(w.right) || leaves(w.clause) {
		c, direct = atWork, true
	}
	if c == away && m.kind >= kindDepartment && m.kind <= kindRegion && ownLand(w.clause) {
		c, direct = seat, true // "je tiens un magasin dans le Cher"
	}
	if c == away && m.kind == kindDepartment && ownRounds(w.clause) {
		c, direct = seat, true
	}
	if c == away && officeAfter(w.right) {
		c, direct = atWork, true // "deux séminaires par an à Pau où nous avons un bureau"
	}
	if c == away && strings.HasPrefix(w.right, " office") && (strings.HasSuffix(w.clause, "works from the ") || strings.HasSuffix(w.clause, "works in the ") || strings.HasSuffix(w.clause, "work from the ")) {
		c, direct = atWork, true // "the team works from the Sliema office"
	}
	if !inTitle && !m.proved && !m.quarter && m.kind == kindTown && strings.HasSuffix(w.clause, "quartier ") {
		return refused, "a part of a town"
	}
	if over(w.right) {
		return refused, elsewhere
	}
	if employs(w) {
		c = seat
	}
	if teamBracket(w.clause) {
		c = away
	}
	if !direct && !inTitle && m.kind == kindTown && n.shape != lower && christened(w) {
		return refused, "a product of that name"
	}
	if c == away || isHostRegion(w.clause) || ownZone(w.clause) {
		return refused, elsewhere
	}
	if w.longer && m.kind == kindTown && !m.proved {
		return refused, "the beginning of a longer name"
	}
	announced := l == placeLabel || heading == placeLabel
	if m.product && !announced && !(c == based && direct) && !(inTitle && alone(w) && !listsStack(w) && !strings.HasSuffix(w.left, "(")) {
		return refused, "a product of that name"
	}
	if m.word && !announced && (w.glued || m.unaccented || strings.HasPrefix(w.right, ":") || strings.HasPrefix(w.right, " :") ||
		!(firmly(w.clause, c, direct) && !(m.kind == kindTown && articles[lastWord(w.clause)])) && !(inTitle && (alone(w) || closesTitle(w)) && !(n.shape == upper && listsStack(w))) && !(w.opens && w.closes) && !offered(w.right) && !ownBracket(w) && !(m.kind == kindDepartment && ownDepartment(w)) && !(m.hinted && (w.opens || stands(w))) && !street(w.right) &&
			!companies[firstWord(strings.TrimLeft(w.right, " "))]) {
		return refused, commonWord
	}
	if n.shape == lower && l != placeLabel && m.kind == kindTown && !m.proved && (ofWord(w.clause) || !direct && !inTitle) {
		return refused, "not written as a name"
	}
	switch {
	case boardLine:
		return boardField, ""
	case l == placeLabel || heading == placeLabel:
		return labelled, ""
	case l == refuseLabel && c != atWork && c != based && !remoteAfter(w.right):
		return refused, "the label is not the work's place"
	}
	switch m.kind {
	case kindDemonym:
		if n.shape == lower && c == noCue && m.plural {
			return refused, commonWord // "vêtements bretons"
		}
		if m.place.City == "" && n.shape != lower {
			return refused, commonWord // "Picard", "Breton"
		}
		if n.shape == lower && (weekly(strings.ReplaceAll(w.right, ",", " ")) || remoteAfter(strings.TrimLeft(w.right, " :"))) {
			return worked, "" // "Mission lilloise : 2 j/sem. sur place"
		}
		return adjective, ""
	case kindCountry:
		return judgeCountry(n, w, l, c, direct, inTitle)
	case kindDepartment, kindArea, kindRegion:
		if c == noCue && ofWord(w.clause) && !belongs(w.clause) {
			direct = false // "vins de Bourgogne"
		}
		if !direct && !inTitle && !m.proved && !w.opens {
			if m.kind == kindDepartment && !isCueAdjacent(w.clause) && !ownDepartment(w) {
				return refused, "a department named in passing"
			}
			switch {
			case stands(w):
				return passing, ""
			case c == noCue && m.kind == kindRegion && m.place.Country == "FR":
				return refused, "a region named in passing"
			case c == noCue:
				return passing, ""
			}
		}
	}
	return judgeTown(m, w, l, c, direct, inTitle), ""
}

// firmly reports whether a preposition leads to a town so that a common word can be excluded: "à Nice", not "de Sens".
func firmly(clause string, c cue, direct bool) bool {
	if !direct || c == atWork || c == based || c == near {
		return direct
	}
	return !ofWord(clause) || belongs(clause)
}

// ofWord reports whether a clause ends in "de" or its like, which says whose something is rather than where.
func ofWord(clause string) bool {
	last := lastWord(clause)
	if articles[last] {
		last = lastWord(strings.TrimSuffix(strings.TrimRight(clause, " '"), last))
	}
	switch last {
	case "de", "du", "des", "d", "of", "von":
		return true
	}
	return false
}

// organisations are what belongs to a town or a department that follows: "Coopérative du Gers", "une PME du Lot".
var organisations = map[string]bool{
	"cooperative": true, "association": true, "pme": true, "tpe": true, "eti": true, "mairie": true, "ville": true, "usine": true,
	"industriel": true, "fabricant": true, "negociant": true, "transporteur": true, "editeur": true, "entreprise": true,
	"societe": true, "startup": true, "departement": true, "communaute": true, "agglomeration": true, "hopital": true,
	"chu": true, "musee": true, "prefecture": true, "departemental": true, "municipale": true, "assureur": true, "agence": true,
	"mutuelle": true, "domaine": true, "vigneron": true, "hotel": true, "commune": true, "artisan": true, "imprimerie": true,
	"imprimeur": true, "grossiste": true, "chambre": true, "syndicat": true, "metropole": true, "laiterie": true, "boite": true, "ferme": true, "gite": true, "gites": true, "magasin": true, "garage": true, "menuiserie": true, "camping": true, "commerce": true, "boutique": true, "club": true, "federation": true, "fromagerie": true, "brasserie": true, "scierie": true, "clinique": true, "lycee": true, "college": true, "ecole": true, "office": true, "exploitation": true, "cave": true, "centre": true, "coeur": true, "scop": true, "cidrerie": true, "theatre": true, "cinema": true,
}

// belongs reports whether an organisation of the place that follows ends a clause.
func belongs(clause string) bool {
	found := false
	backwards(clause, 3, func(w, _ string) bool {
		found = organisations[w]
		return !found && (prepositions[w] || articles[w])
	})
	return found
}

// judgeTown ranks a town or a region that nothing refuses and no label announces.
func judgeTown(m meaning, w window, l label, c cue, direct, inTitle bool) int {
	switch {
	case inTitle && (c == near || around(w)):
		return boardField // the town itself, where the text names it, goes first
	case inTitle:
		return titled
	case m.proved && w.opens:
		return lineProved
	case l == seatLabel:
		return vague
	case c == based:
		return basedRank(w)
	case m.proved:
		return proved
	case c == atWork && direct, remoteAfter(w.right):
		return worked
	case c == atWork && isCueAdjacent(w.clause):
		return beside
	case c == near:
		return vague
	case w.opens:
		return lineStart
	case c == seat:
		return seated
	case direct && (!ofWord(w.clause) || belongs(w.clause)):
		return reached
	}
	return bare
}

// basedRank ranks "basé à": the client's, the post's or the team's base is the work's; the advertiser's own is weaker.
func basedRank(w window) int {
	owner := noCue
	backwards(w.clause, 14, func(word, _ string) bool {
		o, ok := owners[word]
		if ok {
			owner = o
		}
		return !ok
	})
	switch owner {
	case seat:
		return seated + 8
	case away:
		return passing
	case atWork:
		return worked
	}
	return beside
}

// remoteAfter reports whether what follows a town speaks of presence: "Marseille 3j", "Paris - 2 jours de TT".
func remoteAfter(right string) bool {
	s := strings.TrimLeft(right, " -,(+/:&")
	i := 0
	for i < len(s) && (classes[s[i]] == digit || s[i] == ' ' || s[i] == '/' || s[i] == '-') {
		i++
	}
	if i > 0 && i < 8 {
		for _, p := range []string{"j ", "j/", "j)", "jours", "jrs", "days", "day", "tage", "x ", "% "} {
			if strings.HasPrefix(s[i:]+" ", p) {
				return true
			}
		}
	}
	for _, p := range []string{
		"remote", "hybrid", "teletravail", "sur site", "sur place", "presentiel", "onsite", "on-site", "on site", "centre,", "centre.", "centre ville", "centre-ville",
		"city centre", "tt ", "full remote", "homeoffice", "home office", "vor ort", "office",
	} {
		if strings.HasPrefix(s+" ", p) {
			return true
		}
	}
	return false
}
