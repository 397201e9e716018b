package stack

import (
	"slices"
	"strings"
)

// aside takes back the technologies that the ad names nowhere but in a sentence that leaves them to others or to the
// past. The rules of clauses find what such a sentence is about when it is built as usual; people build it as they like:
// "Spark jobs exist downstream; the data team owns them and you are not expected to help." A technology of the title, one
// that is named elsewhere, one of a list, and one that the reader is told of afterwards are no asides.
func (r *reading) aside() {
	var asked map[int16]int // by entry, how often the ad asks for it
	until := 0              // where the last sentence ended
	for i := range r.hits {
		s := others
		switch r.forms[r.hits[i].form].kind {
		case aside:
		case settled:
			s = refused
		default:
			continue
		}
		if int(r.hits[i].from) < until {
			continue
		}
		if !r.cleft(i) {
			continue
		}
		from, to := r.sentence(int(r.hits[i].from), int(r.hits[i].to))
		back := !r.namesAny(i, from, to)
		if back && (from == 0 || r.text[from-1] == '\n' || !pointsBack(r.text[from:to])) {
			continue
		}
		if from < r.doc.BodyAt || r.inherited(from, int(r.hits[i].from)) || r.inherited(int(r.hits[i].to), to) || lectured(r.text[from:to]) {
			continue
		}
		if asked == nil {
			asked = r.asked()
		}
		named := r.leftOut(i, from, to)
		if back {
			from, _ = r.sentence(from-1, from-1) // "The core is COBOL. You will not see a line of it."
			if from < r.doc.BodyAt || r.inherited(from, to) {
				continue
			}
			named = r.leftOut(i, from, to)
		}
		if len(named) > maxAside {
			continue
		}
		inside := map[int16]int{}
		for _, k := range named {
			inside[r.forms[r.hits[k].form].entry]++
		}
		for _, k := range named {
			if e := r.forms[r.hits[k].form].entry; asked[e] == inside[e] {
				r.take(k, k, s)
				until = to
			}
		}
	}
}

// cleft reports whether a relative clause at hit i belongs to somebody whom the sentence singles out: "c'est Tom qui s'en
// occupe", not "quelqu'un qui s'en occupe". Other phrases need none.
func (r *reading) cleft(i int) bool {
	h := &r.hits[i]
	if s := r.text[h.from:h.to]; !strings.HasPrefix(s, "qui ") && !strings.HasPrefix(s, "who ") {
		return true
	}
	lead := r.text[max(0, int(h.from)-32):h.from]
	return strings.Contains(lead, "c'est ") || strings.Contains(lead, "ce sont ") || strings.Contains(lead, "it's ") || strings.Contains(lead, "it is ")
}

// maxAside is how many technologies a sentence may name and still be an aside.
const maxAside = 3

// asked counts how often the ad asks for each technology.
func (r *reading) asked() map[int16]int {
	n := map[int16]int{}
	for k := range r.hits {
		if r.known(k) {
			n[r.forms[r.hits[k].form].entry]++
		}
	}
	return n
}

// leftOut returns the technologies asked for in the sentence from byte from to byte to that hit i may be about: those of
// its part between semicolons, or of the whole when that part has none, but none behind a word to the reader.
func (r *reading) leftOut(i, from, to int) []int {
	at, end := int(r.hits[i].from), int(r.hits[i].to)
	start, stop := from, to
	if k := strings.LastIndexByte(r.text[from:at], ';'); k >= 0 {
		start = from + k + 1
	}
	if k := strings.IndexByte(r.text[end:to], ';'); k >= 0 {
		stop = end + k
	}
	var part, whole []int
	own := false
	see := func(k int) {
		h := &r.hits[k]
		within := int(h.from) >= start && int(h.to) <= stop
		own = own || within && h.state != aword
		if h.state != accepted || int(h.from) > end && (addressed(r.text[end:h.from]) || contrasts(r.text[end:h.from])) {
			return
		}
		whole = append(whole, k)
		if within {
			part = append(part, k)
		}
	}
	pronoun, _ := r.wordBefore(at)
	relative := pronoun == "that" || pronoun == "which" || pronoun == "que" || pronoun == "qu"
	for k := i - 1; k >= 0 && int(r.hits[k].from) >= from; k-- {
		if !r.technologyAt(k) {
			continue
		}
		if relative && len(whole) > 0 && !listed(r.text[r.hits[k].to:r.hits[whole[len(whole)-1]].from]) {
			break // "C#, fronted by Blazor pages that a partner supplies" speaks of Blazor
		}
		see(k)
	}
	if relative && len(whole) > 0 {
		if noun := r.text[r.hits[whole[0]].to:at]; len(strings.Fields(noun)) > 4 || aimed(noun) {
			return nil // "Temporal for the closing that used to be a job" speaks of the closing
		}
		return whole
	}
	for k := i + 1; k < len(r.hits) && int(r.hits[k].to) <= to; k++ {
		if r.technologyAt(k) {
			see(k)
		}
	}
	if own || (start > from || stop < to) && !goesOn(r.text[start:stop]) && !r.pronoun(start) {
		return part
	}
	return whole
}

// contrasts reports whether a text turns to something else: "vous ne développez pas le front mais les API en Go".
func contrasts(s string) bool {
	for _, but := range turns {
		if strings.Contains(s, but) {
			return true
		}
	}
	return false
}

var turns = []string{" mais ", " but ", " sondern ", " aber ", " maar "}

// pronoun reports whether the part of a sentence at byte at begins with the German "das" alone, not before its noun.
func (r *reading) pronoun(at int) bool {
	lead := r.text[at:min(len(r.text), at+8)]
	trimmed := strings.TrimLeft(lead, " ")
	return strings.HasPrefix(trimmed, "das ") && !r.capitalAt(at+len(lead)-len(trimmed)+4)
}

// goesOn reports whether a part of a sentence speaks of what stands beyond its semicolons: "the data team owns them".
func goesOn(part string) bool {
	for w := range strings.FieldsFuncSeq(part, func(c rune) bool { return c == ' ' || c == '\'' || c == ',' }) {
		if referring[w] {
			return true
		}
	}
	return false
}

// namesAny reports whether the sentence around hit i, from byte from to byte to, names a technology, asked for or not.
func (r *reading) namesAny(i, from, to int) bool {
	for k := i - 1; k >= 0 && int(r.hits[k].from) >= from; k-- {
		if r.technologyAt(k) && r.hits[k].state != aword {
			return true
		}
	}
	for k := i + 1; k < len(r.hits) && int(r.hits[k].to) <= to; k++ {
		if r.technologyAt(k) && r.hits[k].state != aword {
			return true
		}
	}
	return false
}

// pointsBack reports whether a sentence is about what the one before named.
func pointsBack(s string) bool {
	words := strings.FieldsFunc(s, func(c rune) bool { return c == ' ' || c == '\'' || c == ',' || c == '-' })
	return len(words) > 0 && told[words[0]] && slices.ContainsFunc(words[1:], func(w string) bool { return backward[w] })
}

// told begin sentences that have no other subject than the reader, or nobody.
var told = words("you vous tu nobody personne leave laissez laisse lassen lass niemand sie du")

var backward = words("it them those en le la les davon darum damit es")

var referring = words("it them those you y en ca celle celui elle lui es dafur damit ihn lo la los las")

// sentence returns the bounds of the sentence around bytes from to to; a line ends one.
func (r *reading) sentence(from, to int) (start, end int) {
	start = max(0, from-headingReach)
	for i := from - 1; i >= start; i-- {
		if c := r.text[i]; c == '\n' || (c == '.' || c == '!') && i+1 < len(r.text) && r.text[i+1] == ' ' {
			start = i + 1
			break
		}
	}
	end = min(len(r.text), to+headingReach)
	for i := to; i < end; i++ {
		if c := r.text[i]; c == '\n' || (c == '.' || c == '!' || c == '?') && (i+1 == len(r.text) || r.text[i+1] == ' ' || r.text[i+1] == '\n') {
			end = i
			break
		}
	}
	return start, end
}

// inherited reports whether a sentence hands work of others over to the reader.
func (r *reading) inherited(from, to int) bool {
	for _, stem := range inherits {
		if strings.Contains(r.text[from:to], stem) {
			return true
		}
	}
	return false
}

// lectured reports whether a text says that the reader will read the code: then it is a part of the work.
func lectured(s string) bool {
	for _, reading := range lectures {
		if at := strings.Index(s, reading); at >= 0 && !hasNot(s[max(0, at-30):min(len(s), at+len(reading)+10)]) {
			return true
		}
	}
	return false
}

var lectures = []string{"lirez", " liras", "will read", "le lire", "la lire", "les lire", "lire son code", "read it", "read its code", "read their code", "lesen sie", "sie lesen", "liest du", "du liest"}

// addressed reports whether a text speaks to the reader. The German "du" is an article in French unless it begins a clause.
func addressed(s string) bool { return hasYou(s) || strings.Contains(s, ", du ") }
