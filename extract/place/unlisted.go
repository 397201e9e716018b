package place

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tjm/extract/text"
)

// noTowns are words that stand before a department or a country without being a town: "Lieu : site client (92)".
var noTowns = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`site client region secteur zone banlieue agence bureau bureaux dept dpt departement remote
		teletravail hybride ouest est nord sud centre proche france idf lieu siege locaux mission poste dsi plusieurs divers
		metropole agglomeration presentiel tt sites clients java php angular react python node senior junior confirme lead
		developpeur developpeuse ingenieur consultant expert data devops cdi freelance distance distanciel europe monde
		worldwide anywhere hybrid onsite office full fully home homeoffice bundesweit deutschlandweit international
		various multiple emea dach eu ue union north south east west northern southern eastern western central euro english
		french german anglais francais allemand deutsch contract permanent kotlin scala go golang rust ruby rails
		typescript javascript sql oracle sap salesforce spring symfony laravel django aws azure gcp kubernetes docker test
		production banque assurance sante industrie startup part time monday friday sprint january january february march
		april may june july august september october november december janvier fevrier mars avril mai juin juillet aout
		septembre octobre novembre decembre the our my your and or et ou und oder local locale domicile partout
		permanence tbd asap`) {
		m[w] = true
	}
	return m
}()

// joiners are the words of French names that keep their small letters.
var joiners = strings.Fields("sur sous en de du des la le les lès lez l d et au aux à saint sainte près am an der upon")

// leads are the words that lead to a town: "à Sousse (Tunisie)", "in Kaunas, Lithuania".
var leads = map[string]bool{"a": true, "in": true, "near": true, "bei": true, "sur": true, "te": true}

// span is a range of the written text.
type span struct{ from, to int }

// announcedTown returns the town that the gazetteer does not know but that a label or a preposition announces and a
// department, a region or a country follows: "Lieu : Trifouilly-les-Oies (44)", "in Kaunas, Lithuania". before are the
// names found earlier, none of which it may hold.
func announcedTown(raw string, before []candidate, n named, m meaning) (name span, ok bool) {
	if m.kind < kindDepartment || n.postcode || n.abroad.Country == "DE" {
		return name, false
	}
	floor := max(0, n.from-60)
	for i := len(before) - 1; i >= 0 && before[i].to > floor; i-- {
		if c := before[i]; c.rank > refused && !(c.kind == kindTown && n.number == "" && c.place.Country == "FR" && m.place.Country == "FR" && m.place.Region != "" && c.place.Region != m.place.Region && strings.TrimSpace(raw[c.to:n.from]) == "(") {
			floor = c.to // "Saint-Georges (Guyane)" is none of the others
		}
	}
	lead := strings.TrimRight(raw[floor:n.from], " \u00a0")
	trimmed := strings.TrimRight(lead, "(,-– ")
	if trimmed == lead { // no punctuation joins them
		return name, false
	}
	name.to = floor + len(trimmed)
	name.from = nameStart(raw, floor, name.to)
	if name.from >= name.to || !isTownName(raw[name.from:name.to]) {
		return name, false
	}
	if last := len(before) - 1; last >= 0 && before[last].to > name.from && before[last].kind != kindTown {
		return name, false // "in Belgium, Germany"
	}
	w := windowOf(raw, name.from, name.to)
	if l, within := labelOf(w); l == placeLabel && !hasLetter(within) {
		return name, true
	}
	if !strings.Contains(raw[:n.from], "\n") && townShaped(raw[name.from:name.to]) && segmentBegins(raw, name.from) {
		return name, true // "Développeur PHP – Le Marin, Martinique"
	}
	_, spaced := strings.CutSuffix(w.clause, " ")
	return name, spaced && leads[lastWord(w.clause)] && m.kind != kindArea
}

// nameStart returns where the name that ends at to begins: at its first capital after something that is none of it.
func nameStart(raw string, floor, to int) int {
	from := to
	for at := to; at > floor; {
		word := strings.LastIndexFunc(raw[floor:at], func(r rune) bool { return !unicode.IsLetter(r) }) + 1 + floor
		for word < at && !utf8.RuneStart(raw[word]) {
			word++
		}
		w := raw[word:at]
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case w == "":
		case unicode.IsUpper(r):
			from = word
		case !slices.Contains(joiners, strings.ToLower(w)):
			return from
		}
		if word <= floor {
			return from
		}
		_, size := utf8.DecodeLastRuneInString(raw[floor:word])
		at = word - size
		if c := raw[at:word]; c != " " && c != "-" && c != "'" && c != "’" {
			return from
		}
	}
	return from
}

// isTownName reports whether words are written as a town's name and hold no word that is none.
func isTownName(name string) bool {
	if len(name) < 3 || len(name) > 45 || !utf8.ValidString(name) {
		return false
	}
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '\'' || r == '’' })
	if len(words) == 0 || len(words) > 6 {
		return false
	}
	for _, w := range words {
		if noTowns[text.Fold(w).Text] {
			return false
		}
	}
	return true
}

// townShaped reports whether a name is built as French towns are and other things seldom: "Le Marin", "Saint-Georges",
// "Vic-sur-Cère".
func townShaped(name string) bool {
	words := strings.FieldsFunc(text.Fold(name).Text, func(r rune) bool { return r == ' ' || r == '-' || r == '\'' })
	if len(words) < 2 {
		return false
	}
	switch words[0] {
	case "saint", "sainte", "st", "ste", "le", "la", "les", "l":
		return len(words) <= 4
	}
	return slices.ContainsFunc(words[1:len(words)-1], func(w string) bool { return slices.Contains(joiners, w) }) && strings.Contains(name, "-")
}

// segmentBegins reports whether a name begins the title or one of its parts: behind a dash, a bar or a bracket.
func segmentBegins(raw string, from int) bool {
	before := strings.TrimRight(raw[:from], " \u00a0")
	if before == "" {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("-–—|(,:/·", r)
}

// stateAt reads the code of a US state or a Canadian province behind a town that the gazetteer does not know:
// "Cedar Rapids, IA". found are the names before it.
func (g *Gazetteer) stateAt(s string, w word, found []named) (n named, ok bool) {
	lead, comma := strings.CutSuffix(strings.TrimRight(s[max(0, w.from-40):w.from], " "), ",")
	if !comma || w.to < len(s) && classes[s[w.to]] != separator {
		return n, false
	}
	to := max(0, w.from-40) + len(lead)
	if len(found) > 0 && found[len(found)-1].to >= to || !isTownName(s[nameStart(s, max(0, w.from-40), to):to]) {
		return n, false
	}
	for _, id := range g.codes[s[w.from:w.to]] {
		if p := g.places[id].place; p.Country == "US" || p.Country == "CA" {
			return named{from: w.from, to: w.to, shape: upper, abroad: p}, true
		}
	}
	return n, false
}
