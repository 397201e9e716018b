package stack

import "strings"

// aside takes back the technologies that the ad names nowhere but in a sentence that leaves them to others or to the
// past. The rules of clauses find what such a sentence is about when it is built as usual; people build it as they like:
// "Spark jobs exist downstream; the data team owns them and you are not expected to help." A technology of the title, one
// that is named elsewhere, one of a list, and one that the reader is told of afterwards are no asides.
func (r *reading) aside() {
	var asked map[int16]int // by entry, how often the ad asks for it
	until := 0              // where the last sentence ended
	for i := range r.hits {
		if r.forms[r.hits[i].form].kind != aside || int(r.hits[i].from) < until {
			continue
		}
		if !r.cleft(i) {
			continue
		}
		from, to := r.sentence(int(r.hits[i].from), int(r.hits[i].to))
		until = to
		if from < r.doc.BodyAt || r.inherited(from, to) {
			continue
		}
		if asked == nil {
			asked = r.asked()
		}
		named := r.leftOut(i, from, to)
		if len(named) > maxAside {
			continue
		}
		inside := map[int16]int{}
		for _, k := range named {
			inside[r.forms[r.hits[k].form].entry]++
		}
		for _, k := range named {
			if e := r.forms[r.hits[k].form].entry; asked[e] == inside[e] {
				r.take(k, k, others)
			}
		}
	}
}

// cleft reports whether a relative clause at hit i belongs to somebody whom the sentence singles out: "c'est Tom qui s'en
// occupe", not "quelqu'un qui s'en occupe". Other phrases need none.
func (r *reading) cleft(i int) bool {
	h := &r.hits[i]
	if s := r.text[h.from:h.to]; !strings.HasPrefix(s, "qui s'en ") && !strings.HasPrefix(s, "who ") {
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
		if h.state != accepted || int(h.from) > end && addressed(r.text[end:h.from]) {
			return
		}
		whole = append(whole, k)
		if within {
			part = append(part, k)
		}
	}
	for k := i - 1; k >= 0 && int(r.hits[k].from) >= from; k-- {
		if r.technologyAt(k) {
			see(k)
		}
	}
	for k := i + 1; k < len(r.hits) && int(r.hits[k].to) <= to; k++ {
		if r.technologyAt(k) {
			see(k)
		}
	}
	if own || (start > from || stop < to) && !goesOn(r.text[start:stop]) {
		return part
	}
	return whole
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
		if c := r.text[i]; c == '\n' || (c == '.' || c == '!' || c == '?') && (i+1 == len(r.text) || r.text[i+1] == ' ') {
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

// addressed reports whether a text speaks to the reader. The German "du" is an article in French unless it begins a clause.
func addressed(s string) bool { return hasYou(s) || strings.Contains(s, ", du ") }
