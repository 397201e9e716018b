package stack

import "strings"

// nouns may stand between a technology and what is said of it: "PHP skills: ...", "Java-Leute".
var nouns = words(`skill skills experience experiences kenntnisse erfahrung erfahrungen connaissance connaissances competence
	competences profil profils profile profiles dev devs developpeur developpeurs developer developers entwickler people leute folks
	guys knowledge background backgrounds fan fans expert experts experten et and und ou or oder nicht consorts autres co others etc cie cms frameworks langages languages tools outils assimiles`)

var welcome = words("nice plus asset wunschenswert gern desirable helpful utile")

var bare = map[string]bool{"auch nicht": true, "non plus": true, "ook niet": true, "tampoco": true, "neanche": true, "non": true, "no": true, "nein": true, "nope": true, "nee": true, "ausdrucklich nicht": true, "explizit nicht": true, "definitiv nicht": true, "explicitly not": true}

// answer takes back the technologies to which hit i is the answer: "Scala ? Pas ici.", "Dataiku : non", "PHP, nein danke".
// The answer ends its clause; before it stands a mark, and between the technology and the mark nothing but a noun.
func (r *reading) answer(i int) bool {
	h := &r.hits[i]
	if !r.closes(int(h.to)) {
		return false
	}
	k := i - 1
	for k >= 0 && !r.technologyAt(k) && r.forms[r.hits[k].form].kind == plain {
		k--
	}
	if k < 0 || !r.technologyAt(k) || h.from-r.hits[k].to > answerReach {
		return false
	}
	if r.either(i, k) {
		return true
	}
	between := r.text[r.hits[k].to:h.from]
	if between == " " && bare[r.text[h.from:h.to]] && r.familiar(int(r.hits[k].from)) {
		return true // "JavaScript ne vous est pas étranger, Git non plus"
	}
	if between == " " && bare[r.text[h.from:h.to]] {
		r.take(k, k, refused) // "Docker oui, Kubernetes non."
		return true
	}
	at := answerMark(between)
	if at < 0 || strings.ContainsAny(between, "\n;)") {
		return false
	}
	mark, filler := between[at], strings.Trim(between[at+1:], " \u2013\u2014?:,-")
	if ordered(filler) || mark == ',' && introduced(filler) {
		return false
	}
	if strings.ContainsAny(filler, ":?!") || strings.Contains(filler, ". ") || len(strings.Fields(filler)) > 4 {
		return false
	}
	for w := range strings.FieldsSeq(strings.TrimRight(between[:at], " \u2013\u2014")) {
		if persons[w] {
			break // "Scala people curious to cross over: not this round"
		}
		if !nouns[w] && mark != ',' {
			return false
		}
	}
	if mark == ',' {
		for w := range strings.FieldsSeq(between) {
			if stemmed(w, soft) || welcome[w] {
				return false // "is nice to have, not required"
			}
		}
	}
	if mark == ',' && (len(strings.Fields(between[:at])) > 6 || len(strings.Fields(filler)) > 2) {
		return false
	}
	first := k
	for mark != '(' && first > 0 && r.technologyAt(first-1) && !r.titled(first-1) {
		gap := r.text[r.hits[first-1].to:r.hits[first].from]
		if !listed(gap) || strings.ContainsAny(gap, "\n:();") || mark == ',' && !hasJoint(gap) && strings.Contains(gap, ",") {
			break
		}
		first--
	}
	r.take(first, k, refused)
	return true
}

// familiar reports whether the clause before byte at says that something is not unknown, or nothing to fear.
func (r *reading) familiar(at int) bool {
	lead := r.text[max(0, at-60):at]
	for _, end := range []string{"\n", ". ", "! ", "? "} {
		if k := strings.LastIndex(lead, end); k >= 0 {
			lead = lead[k:]
		}
	}
	for w := range strings.FieldsSeq(lead) {
		if stemmed(w, unfamiliar) {
			return true
		}
	}
	return false
}

var unfamiliar = strings.Fields("etrang inconnu fremd peur effra rebut angst")

// ordered reports whether the words before "pas" are an order to the reader: "Nomad (ne riez pas)".
func ordered(filler string) bool {
	verb, ok := strings.CutPrefix(filler, "ne ")
	return ok && strings.HasSuffix(verb, "ez") && strings.IndexByte(verb, ' ') < 0
}

// introduced reports whether the words before an answer are another noun: "PHP setzen wir voraus, ein Studium nicht".
func introduced(filler string) bool {
	article, noun, ok := strings.Cut(filler, " ")
	return ok && noun != "" && indefinite[article]
}

var indefinite = words("a an ein eine einen un une")

// answerMark returns where the mark stands before an answer, or -1. The hyphen of a word is none.
func answerMark(s string) int {
	for i, c := range s {
		hyphen := c == '-' && i > 0 && i+1 < len(s) && wordByte[s[i-1]] && wordByte[s[i+1]]
		if !hyphen && strings.ContainsRune(":?,(-\u2013\u2014\n", c) {
			return i
		}
	}
	return -1
}

// either reports whether an answer leaves the choice between two: "Jenkins ou Azure DevOps, peu importe".
func (r *reading) either(i, k int) bool {
	if !indifferent[r.text[r.hits[i].from:r.hits[i].to]] || k == 0 || !r.technologyAt(k-1) {
		return false
	}
	gap := r.text[r.hits[k-1].to:r.hits[k].from]
	return listed(gap) && (hasJoint(gap) || strings.Contains(gap, "/"))
}

var indifferent = map[string]bool{"peu importe": true, "egal": true, "whatever": true, "no matter": true, "doesn't matter": true, "ist egal": true}

const answerReach = 60

// closes reports whether a clause ends at byte at, perhaps after thanks.
func (r *reading) closes(at int) bool {
	if at > 0 && r.text[at-1] == '\'' {
		return false // "SQL pur, pas d'Hibernate"
	}
	rest := strings.TrimLeft(r.text[at:min(len(r.text), at+24)], " ")
	for _, polite := range []string{"merci", "danke", "thanks", "thank you", "please", "bitte"} {
		rest = strings.TrimLeft(strings.TrimPrefix(rest, polite), " ")
	}
	return rest == "" || at < len(r.text) && wordByte[r.text[at]] || strings.IndexByte(".,;!)\n:", rest[0]) >= 0 && !strings.HasPrefix(rest, "):") ||
		strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "\u2013") || strings.HasPrefix(rest, "\u2014")
}

// staffed takes back a technology whose people are there already: "nous avons déjà deux développeurs React".
func (r *reading) staffed(i int) {
	k := i + 1
	for k < len(r.hits) && !r.technologyAt(k) {
		k++
	}
	if k == len(r.hits) || r.hits[k].from-r.hits[i].to > refusalReach {
		return
	}
	between := r.text[r.hits[i].to:r.hits[k].from]
	if sentenceEnds(between) || strings.ContainsAny(between, ",:(") {
		return
	}
	before, after := r.around(int(r.hits[k].from), int(r.hits[k].to), 2)
	if anyOf(before, persons) || anyOf(after, persons) {
		r.objects(i, int(r.hits[i].to), others)
	}
}

var persons = words(`dev devs developpeur developpeurs developpeuse developpeuses developer developers engineer engineers ingenieur
	ingenieurs consultant consultants consultante people folks guys leute entwickler entwicklern entwicklerin expert experts experten profil profils profile profiles candidats candidates shops freelance freelances
	designer specialist specialists team equipe`)
