package stack

import (
	"unicode"
	"unicode/utf8"

	"tjm/extract/text"
)

// reading is the state of one Find.
type reading struct {
	*Matcher
	doc  *text.Document
	text string // doc.Folded.Text
	hits []hit  // from left to right, none overlapping another
}

// hit is a form found at text[from:to].
type hit struct {
	from, to int32
	form     uint16
	state    state
	caps     letters // how it is written; guarded forms alone
}

func (r *reading) span(h *hit) text.Span { return r.doc.Span(int(h.from), int(h.to)) }

// mostHits bounds the names and phrases looked at in one ad. None of those that we know has 300.
const mostHits = 1000

// scan finds the longest form at each place where one may begin.
func (r *reading) scan() {
	s, raw := r.text, r.doc.Raw
	r.hits = make([]hit, 0, 16+len(s)/64)
	cursor := r.doc.Folded.Cursor()
	delta, until := cursor.Segment(0)
	since, last := 0, -1 // where the segment began; where the last hit ended
	for i := 0; i < len(s) && len(r.hits) < mostHits; {
		if i >= until {
			since = i
			delta, until = cursor.Segment(i)
		}
		c := s[i]
		begins := false
		switch {
		case !wordByte[c]:
			begins = startMark[c] && (i == 0 || !wordByte[s[i-1]])
		case i == 0 || !wordByte[s[i-1]]:
			begins = true
		case i == last:
			begins = true // "KafkaxDI": chained
		case i > since && capital(raw, i+delta):
			begins = !capital(raw, i-1+delta) || i+1 < len(s) && !capital(raw, i+1+delta) && 'a' <= s[i+1] // "CDKafka"
		case i == since && capital(raw, i+delta):
			before, _ := utf8.DecodeLastRuneInString(raw[:i+delta])
			begins = unicode.IsLower(before) // "ObservabilitéPrometheus"
		}
		if !begins || !r.auto.begins(s[i:]) {
			i++
			if wordByte[c] {
				i = r.passOver(i, min(until, len(s)))
			}
			continue
		}
		fused := i > 0 && wordByte[c] && wordByte[s[i-1]]
		to, form := r.longest(i, fused)
		if fused && i != last && capital(raw, i-1+delta) && to-i < minJoined {
			form = 0 // the end of a word in capitals
		}
		if form == 0 && !fused && capital(raw, i+delta) {
			to, form = r.misspelling(i)
		}
		if form == 0 {
			i++
			continue
		}
		r.hits = append(r.hits, hit{from: int32(i), to: int32(to), form: form})
		i, last = to, to
	}
}

// passOver returns where the rest of the word at i ends, or where a capital stands in it, but at most end.
func (r *reading) passOver(i, end int) int {
	s := r.text
	for i < end && wordByte[s[i]] && !r.doc.Folded.Capital(i) {
		i++
	}
	return i
}

// misspelling returns the end of the word at i and the form that it misspells, or 0.
func (r *reading) misspelling(i int) (to int, form uint16) {
	s := r.text
	for to = i; to < len(s) && wordByte[s[to]]; to++ {
		if to-i >= maxMisspelt || s[to] < 'a' || s[to] > 'z' {
			return to, 0
		}
	}
	if to-i < minMisspelt-1 || to < len(s) && s[to] == '\'' {
		return to, 0
	}
	return to, r.speller.misspelt(s[i:to])
}

// minJoined is the least length of a spelling that may be run into a word in capitals: "CDKafka" but not "ATMake".
const minJoined = 5

// reach bounds the bytes looked at for one form; blanks in a row make a text longer than its spelling.
const reach = 96

// longest returns the end and the number of the longest form that begins at i, or 0.
func (r *reading) longest(i int, fused bool) (to int, form uint16) {
	a, s := r.auto, r.text
	node := 0
	for j := i; j < min(len(s), i+reach); j++ {
		if s[j] == ' ' && j > i && s[j-1] == ' ' && node != 0 {
			continue // blanks in a row are one
		}
		var ends bool
		if node, ends = a.step(node, a.class[s[j]]); node == 0 {
			return to, form
		}
		if ends {
			id := a.end(node)
			if end, ok := r.edge(i, j+1, &r.forms[id], fused); ok {
				to, form = end, id
			}
		}
	}
	return to, form
}

func capital(raw string, i int) bool { return i >= 0 && i < len(raw) && 'A' <= raw[i] && raw[i] <= 'Z' }
