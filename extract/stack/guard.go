package stack

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// rule decides whether a spelling means its technology.
type rule uint8

const (
	sure      rule = iota
	initialed      // written with a capital anywhere, or with a good neighbour
	proper         // written with a capital within a sentence, or with a good neighbour
	word           // a good neighbour: a list of technologies, a version, "développeur Go"
	caps           // written in capitals among other words, or with a good neighbour
	letter         // as word, and written as a capital
	with           // another technology of a family stands in the ad, and a capital or a good neighbour
	near           // another technology of a family stands close by, and a capital or a good neighbour
	after          // a technology of a family is the neighbour in a list
)

var rules = map[string]rule{"capital": initialed, "proper": proper, "word": word, "caps": caps, "letter": letter, "with": with, "near": near, "after": after}

func guardForm(entry int16, g Guard, index map[string]int16) (form, error) {
	name, other, _ := strings.Cut(g.Rule, " ")
	r, ok := rules[name]
	if !ok || (other != "") != (r >= with) {
		return form{}, fmt.Errorf("%s: unknown rule %q", g.Form, g.Rule)
	}
	f := form{entry: entry, rule: r, other: -1, short: len(g.Form) < 3, plain: isASCII(g.Form)}
	if other != "" {
		if f.other, ok = index[other]; !ok {
			return form{}, fmt.Errorf("%s: the rule names %q, which the vocabulary does not have", g.Form, other)
		}
	}
	return f, nil
}

// state is what has been decided of a hit.
type state uint8

const (
	open state = iota
	accepted
	aword   // not the technology
	refused // the technology, which the ad does not want
	vendor  // a partner or customer, or what the company deals in
	others  // the work of another team or company
)

func (s state) why() string {
	switch s {
	case refused:
		return "named to be refused"
	case vendor:
		return "named as a partner or customer"
	case others:
		return "the work of others"
	default:
		return "not the technology here"
	}
}

// letters tells how a hit is written.
type letters uint8

const (
	small   letters = iota
	initial         // first letter a capital
	allCaps
)

// entrySet has a bit for each entry of the vocabulary.
type entrySet []uint64

func (s entrySet) has(e int16) bool { return s[e>>6]>>(e&63)&1 != 0 }

func (s entrySet) add(e int16) { s[e>>6] |= 1 << (e & 63) }

// judge decides of every spelling whether it means its technology.
func (r *reading) judge() {
	present := make(entrySet, len(r.entries)/64+1) // by entry: it or a technology of its family is meant somewhere
	german := strings.Count(r.text, " und ") >= 2 && strings.Contains(r.text, " mit ")
	for i := range r.hits {
		h := &r.hits[i]
		f := &r.forms[h.form]
		if f.kind != technology {
			continue
		}
		if f.rule != sure {
			h.caps = r.written(h)
			r.alone(h, f, german)
		} else {
			h.state = accepted
		}
		r.mark(h, f, present)
	}
	r.homonyms(present, german)
	for range 2 { // what the first round finds may be what the second looks for
		for i := range r.hits {
			r.beside(i, i-1, present)
			r.befriend(i, present)
		}
		for i := len(r.hits) - 1; i >= 0; i-- {
			r.beside(i, i+1, present)
		}
	}
	for i := range r.hits {
		if h := &r.hits[i]; h.state == open {
			h.state = aword
		}
	}
}

// homonyms gives a spelling of several technologies, such as "Composer", to the first whose company the ad has, or to
// the one that needs none.
func (r *reading) homonyms(present entrySet, german bool) {
	for i := range r.hits {
		h := &r.hits[i]
		if f := &r.forms[h.form]; f.also == 0 || h.state != open {
			continue
		}
		for id := h.form; id != 0; id = r.forms[id].also {
			if f := &r.forms[id]; f.rule < with {
				h.form = id
				r.alone(h, f, german)
				r.mark(h, f, present)
			} else if present.has(f.other) {
				h.form = id
				break
			}
		}
	}
}

func (r *reading) accept(h *hit, f *form, present entrySet) {
	h.state = accepted
	r.mark(h, f, present)
}

func (r *reading) mark(h *hit, f *form, present entrySet) {
	if h.state == accepted {
		for _, e := range r.families[f.entry] {
			present.add(e)
		}
	}
}

// alone decides by the hit's own writing and the words around it.
func (r *reading) alone(h *hit, f *form, german bool) {
	switch {
	case r.year(int(h.to)) || r.amount(h, f) || f.rule == caps && r.code(h) || f.rule >= with && f.plain && r.accented(h):
		h.state = aword
	case f.rule == letter && h.caps == small:
		h.state = aword
	case (f.rule < with || f.rule == with && r.own(f)) && r.employed(h):
		h.state = accepted
	case f.rule >= with:
	case r.cued(h) || r.versioned(h):
		h.state = accepted
	case f.rule == initialed && h.caps != small:
		h.state = accepted
	case f.rule == proper && h.caps != small && !german && r.midSentence(int(h.from)):
		h.state = accepted
	case f.rule == caps && h.caps == allCaps && !r.shouted(h):
		h.state = accepted
	}
}

// closeBy is how far, in bytes, a technology may stand to decide for a near one.
const closeBy = 60

// close reports whether a technology of the family stands shortly before hit i, in the same sentence.
func (r *reading) close(i int, family int16) bool {
	h := &r.hits[i]
	for k := i - 1; k >= 0 && h.from-r.hits[k].to < closeBy && !sentenceEnds(r.text[r.hits[k].to:r.hits[k+1].from]); k-- {
		if r.means(k, family) {
			return true
		}
	}
	return false
}

func (r *reading) means(k int, family int16) bool {
	f := &r.forms[r.hits[k].form]
	return f.kind == technology && r.hits[k].state == accepted && r.related(f.entry, family)
}

// related reports whether an entry belongs to the family of another.
func (r *reading) related(entry, family int16) bool {
	for _, e := range r.families[entry] {
		if e == family {
			return true
		}
	}
	return false
}

// accented reports whether a hit is written with an accent: "Orléans" is the town. Other hyphens and blanks are none.
func (r *reading) accented(h *hit) bool {
	words := r.doc.Words(r.span(h))
	return !isASCII(words) && strings.ContainsFunc(words, func(c rune) bool { return c >= utf8.RuneSelf && unicode.IsLetter(c) })
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
