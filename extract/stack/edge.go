package stack

import "strings"

// wordByte tells the bytes of words in folded text; startMark the others that a spelling may begin with.
var (
	wordByte  = byteSet("abcdefghijklmnopqrstuvwxyz0123456789")
	startMark = byteSet(".$")
	digit     = byteSet("0123456789")
)

func byteSet(s string) (set [256]bool) {
	for i := range len(s) {
		set[s[i]] = true
	}
	return set
}

// edge decides whether a form that begins at from may end at to, and where it ends with its version ("PHP8.2",
// "Python3") or plural. A form that begins or ends amid letters, in words run together, must be long enough.
func (r *reading) edge(from, to int, f *form, fused bool) (end int, ok bool) {
	s := r.text
	if fused && f.short && (len(r.hits) == 0 || int(r.hits[len(r.hits)-1].to) != from) {
		return 0, false
	}
	if to == len(s) {
		return to, true
	}
	switch c := s[to]; {
	case !wordByte[c]:
		return to, f.kind != technology || !r.notHere(from, to, f)
	case f.kind == plain || f.kind == verdict:
		return to, r.runIn(to)
	case f.kind != technology && s[to-1] == '\'':
		return to, true
	case f.kind != technology || !wordByte[s[to-1]] && f.rule == letter:
		return 0, false
	case digit[c]:
		if f.rule > proper {
			return 0, false
		}
		for to < len(s) && (digit[s[to]] || s[to] == '.' && to+1 < len(s) && digit[s[to+1]]) {
			to++
		}
		return to, to == len(s) || !wordByte[s[to]] || r.runIn(to)
	case c == 's' && f.rule == sure && to-from > 3 && (to+1 == len(s) || !wordByte[s[to+1]]):
		return to + 1, true
	case c == 'o' && f.rule != letter && to-from > 3 && (to+1 == len(s) || s[to+1] == ' '):
		return to, true // the bullet of the next item: "o Snowflakeo Power BI"
	case (f.short || f.rule > word && to-from < minJoined) && !fused:
		return 0, false
	}
	return to, r.runIn(to) || r.chained(to, f)
}

// chained reports whether a name in small letters is run into the one that ends at to: "KafkaxDI", "JavapySpark".
func (r *reading) chained(to int, f *form) bool {
	a, s := r.auto, r.text
	if f.rule != sure || !a.begins(s[to:]) {
		return false
	}
	node, inner := 0, false
	for j := to; j < min(len(s), to+reach) && wordByte[s[j]]; j++ {
		var ends bool
		if node, ends = a.step(node, a.class[s[j]]); node == 0 {
			return false
		}
		inner = inner || r.capitalAt(j)
		id := a.end(node)
		if ends && inner && j-to > 1 && r.forms[id].kind == technology && r.forms[id].rule == sure &&
			(j+1 == len(s) || !wordByte[s[j+1]] || r.runIn(j+1)) {
			return true
		}
	}
	return false
}

// runIn reports whether the next word is run into the one that ends at to: "GitDocker", "SQLPython".
func (r *reading) runIn(to int) bool {
	s := r.text
	if !r.capitalAt(to) {
		return false
	}
	if strings.HasPrefix(s[to:], "ci/cd") {
		return true // "AWS / GCPCI/CD"
	}
	before := s[to-1]
	return 'a' <= before && before <= 'z' && !r.capitalAt(to-1) ||
		to+1 < len(s) && 'a' <= s[to+1] && s[to+1] <= 'z' && !r.capitalAt(to+1)
}

// notHere reports what follows a spelling and makes it another thing: an address, "C'est", "C++" in other spellings.
func (r *reading) notHere(from, to int, f *form) bool {
	rest := r.text[to:]
	if f.rule == letter && strings.IndexByte("'+#&.", rest[0]) >= 0 && !strings.HasPrefix(rest, ". ") && !strings.HasPrefix(rest, ".\n") {
		return true
	}
	if from > 0 && r.text[from-1] == '@' {
		return true
	}
	if rest[0] == '-' && len(rest) > 2 && digit[rest[1]] && digit[rest[2]] && r.reference(from) {
		return true
	}
	if rest[0] != '.' || len(rest) < 3 || !wordByte[rest[1]] {
		return false
	}
	for _, tld := range []string{".com", ".fr", ".org", ".de", ".eu", ".io", ".net", ".ch", ".be", ".lu"} {
		if strings.HasPrefix(rest, tld) && (len(rest) == len(tld) || !wordByte[rest[len(tld)]]) && !r.capitalAt(to+1) {
			return true
		}
	}
	return false
}

// reference reports whether the word for the number of an ad stands just before byte from: "Réf : TLS-2604".
func (r *reading) reference(from int) bool {
	before := strings.TrimRight(r.text[max(0, from-14):from], " :.n°#")
	for _, word := range []string{"ref", "reference", "referenz", "kennziffer"} {
		if strings.HasSuffix(before, word) && (len(before) == len(word) || !wordByte[before[len(before)-len(word)-1]]) {
			return true
		}
	}
	return false
}

// capitalAt reports whether folded byte i was written as a capital.
func (r *reading) capitalAt(i int) bool { return r.doc.Folded.Capital(i) }
