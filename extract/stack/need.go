package stack

import (
	"slices"
	"strings"
)

// The clause after a technology says that the work has no need of it: "n'est pas un critère", "helfen hier nicht weiter",
// "isn't needed". It takes a negation and a word of need, in any order, and no word that softens: "obligatoire", "but".

// negations are the words that deny; those of one word say all by themselves.
var negations = words("pas non plus jamais aucun aucune rien not never nicht kein keine keinen keinerlei niet geen no t cannot nor ni")

// needs are the stems of words of need that describe; wants those of verbs, which must end the clause.
var (
	needs = strings.Fields(`necessair utile demande requis attendu recherch souhait sollicit critere concern prevu programme
		interess import retenu perimetre scope needed require relevan asked wanted expected necessary criterion matter considered
		useful concern gefragt gesucht notig notwendig erforderlich gewunscht wichtig interessier rolle thema gefordert benotigt gebraucht
		nodig gevraagd relevant sujet envisag pertinent utilit menu agenda business job affaire
		place used utilise eingesetzt verwendet geplant planned interest apport`)
	wants = strings.Fields(`sert servir aide besoin compt need want help helf hilft weiter brauch benotig touch anfass anruhr fass zahl`)
	soft  = strings.Fields(`obligatoir imperati indispens exige bloqu redhib elimin mandator zwingend must muss essential
		seulement uniquement only just nur suffi secret peur angst scare fear mais but aber bonus appreci vorteil inconnu fremd
		probleme problem present voraussetz vorausgesetzt optional negoci negoti hesit dealbreaker
		teletravail remote anglais english englisch deplac astreint homeoffice diplom permis voiture reis`)
)

// determiners are the negations that deny the noun after them alone: "keine Rolle", "keine Reisen".
var determiners = words("aucun aucune kein keine keinen keinerlei no geen ni nor")

// dispensed reports whether the clause at byte at says that what stands before it is not needed.
func (r *reading) dispensed(at int) bool {
	s := r.text[at:min(len(r.text), at+needReach)]
	if end := clauseStop(s); end >= 0 {
		s = s[:end]
	} else if len(s) == needReach {
		s = s[:strings.LastIndexByte(s, ' ')+1]
	}
	if k := strings.IndexByte(s, ')'); k >= 0 {
		if strings.IndexByte(s[:k], '(') >= 0 {
			return false // a remark on something else: "Java (pas de télétravail prévu)"
		}
		s = s[:k]
	}
	if lead := strings.TrimLeft(s, " "); strings.HasPrefix(lead, ",") && newTopic(lead[1:]) {
		return false
	}
	fields := strings.FieldsFunc(s, func(c rune) bool { return c == ' ' || c == '\'' || c == ',' || c == '-' || c == '(' || c == '"' })
	denied, need, since := -1, -1, 0
	for i, w := range fields {
		switch {
		case stemmed(w, soft):
			return false
		case w == "plus" && !holds(fields[:i], "ne", "n"):
			// "en jobs plus courts"
		case w == "pas" && i > 0 && fields[i-1] == "ne":
			// "qu'on te demandera de ne pas aggraver" denies what is to be done
		case negations[w]:
			if next := following(fields, i); denied < 0 && (!r.denies(w, fields, i) || stemmed(next, needs) || stemmed(next, wants)) {
				denied = i
			}
		case stemmed(w, needs):
			need, since = i, 8
		case need < 0 && stemmed(w, wants):
			need, since = i, 2
		}
	}
	return denied >= 0 && denied <= 8 && need >= 0 && len(fields)-1-max(need, denied) <= since && !r.softened(at+len(s))
}

// denies reports whether a negation denies the noun after it rather than the clause: "pas de", "keine".
func (r *reading) denies(w string, fields []string, i int) bool {
	return determiners[w] || i+1 < len(fields) && (fields[i+1] == "de" || fields[i+1] == "d")
}

// holds reports whether one of the words stands among the fields.
func holds(fields []string, words ...string) bool {
	return slices.ContainsFunc(fields, func(f string) bool { return slices.Contains(words, f) })
}

// following returns the word after field i, over "de".
func following(fields []string, i int) string {
	for i++; i < len(fields); i++ {
		if w := fields[i]; w != "de" && w != "d" && w != "grand" && w != "grande" {
			return w
		}
	}
	return ""
}

// needReach is how far, in bytes, a clause is read for what it says of the technology before it.
const needReach = 90

// newTopic reports whether a clause after a comma is about something else than what stands before the comma.
func newTopic(s string) bool {
	fields := strings.FieldsFunc(s, func(c rune) bool { return c == ' ' || c == '\'' })
	return len(fields) == 0 || !pronouns[fields[0]] && fields[0] != "pas" && fields[0] != "inutile" && fields[0] != "n"
}

func stemmed(w string, stems []string) bool {
	for _, s := range stems {
		if strings.HasPrefix(w, s) {
			return true
		}
	}
	return false
}

// clauseStop returns where the first clause of a text ends, or -1. A comma ends it when it does not come first.
func clauseStop(s string) int {
	for i := range len(s) {
		switch s[i] {
		case '\n', ';', '!', '?', ':':
			return i
		case '.':
			if i+1 == len(s) || !wordByte[s[i+1]] {
				return i
			}
		case ',':
			if strings.TrimSpace(s[:i]) != "" {
				return i
			}
		}
	}
	return -1
}

// dispense refuses the technologies of which the clause says that they are not needed.
func (r *reading) dispense() {
	for i := range r.hits {
		h := &r.hits[i]
		if h.state != accepted || !r.technologyAt(i) {
			continue
		}
		at := int(h.to)
		if at < len(r.text) && (r.text[at] == '/' || r.text[at] == '\n') {
			continue
		}
		if rest := strings.TrimLeft(r.text[at:min(len(r.text), at+3)], " "); strings.HasPrefix(rest, "?") {
			at += strings.IndexByte(r.text[at:], '?') + 1 // "Python ? Ce n'est pas utile."
		}
		if i+1 < len(r.hits) && r.technologyAt(i+1) && int(r.hits[i+1].from) < at+needReach && !sentenceEnds(r.text[at:r.hits[i+1].from]) {
			continue // the clause is about the last of the list, or has an object of its own
		}
		if r.dispensed(at) {
			if first, last, ok := r.topic(i+1, int(h.to)); ok {
				r.take(first, last, refused)
			}
		}
	}
}
