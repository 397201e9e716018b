package text

import (
	"cmp"
	"slices"
)

// index holds the phrases of many lexicons as one trie, so that one walk over a document finds what all of them know. State
// 0 is the beginning, and each token of a phrase leads to the next state. It is read-only.
//
// The tables are asked for every word of every ad, and are larger than a processor's nearest caches: what the first word
// of a phrase needs stands apart from the rest.
type index struct {
	roots  []step // from the beginning, by hash, each in the first free place; a step to 0 is free
	steps  []step // from all other states
	pairs  filter // of the first two tokens of phrases
	states []state
	ends   []ending // of the states
}

type step struct{ from, hash, form, to uint32 }

type state struct {
	lexicons uint64 // of which a phrase ends here, a bit for each; several share one
	ends     uint32 // where they begin
	count    uint16 // of ends
	goesOn   bool
	always   bool // goes on whatever pairs say
}

// ending says that a phrase of a lexicon ends at a state, and what it means there.
type ending struct{ lexicon, meaning uint16 }

// reach is a state that a place of a text leads to and at which phrases end.
type reach struct {
	lexicons uint64
	ends     uint32
	count    uint16
	depth    uint8 // tokens of the phrase
	n        uint8 // tokens of the text, hyphens that the phrase has not included
}

// longestPhrase is how many tokens a phrase has at most: a reach counts in bytes, hyphens between all of them included.
const longestPhrase = 100

func bitOf(lexicon uint16) uint64 { return 1 << (lexicon & 63) }

// formOf tells words of one hash apart: what a token is made of, its length, its first and its last byte. Words alike in
// all that are taken for the same.
func formOf(s string, t Token) uint32 {
	if t.Kind == Symbol || t.Kind == Line { // the hash is the character
		return uint32(t.Kind) << 24
	}
	return uint32(t.Kind)<<24 | uint32(min(t.To-t.From, 255))<<16 | uint32(s[t.From])<<8 | uint32(s[t.To-1])
}

// place is where the search for a step begins.
func place(from, hash uint32, steps []step) uint32 {
	h := hash ^ from*0x9e3779b1
	return (h ^ h>>15) & uint32(len(steps)-1)
}

// find returns the state that a step leads to; 0 when there is none.
func find(steps []step, from, hash, form uint32) uint32 {
	for i := place(from, hash, steps); ; i = (i + 1) & uint32(len(steps)-1) {
		if s := &steps[i]; s.to == 0 || s.hash == hash && s.from == from && s.form == form {
			return s.to
		}
	}
}

// reached appends the states with ends that token i leads to, those of the longest phrases first.
func (x *index) reached(d *Document, i int, list []reach) []reach {
	t := &d.tokens[i]
	at := find(x.roots, 0, t.Hash, formOf(d.Folded.Text, *t))
	if at == 0 {
		return list
	}
	s := &x.states[at]
	if !s.goesOn || !s.always && !x.pairs.has(t.pair) {
		if s.count > 0 {
			list = append(list, reach{s.lexicons, s.ends, s.count, 1, 1})
		}
		return list
	}
	before := len(list)
	list = x.from(d, i, at, i+1, 1, list)
	if found := list[before:]; len(found) > 1 {
		slices.SortStableFunc(found, func(a, b reach) int { return cmp.Compare(b.depth, a.depth) })
	}
	return list
}

// from goes on from a state, depth tokens deep, with token k of the text.
func (x *index) from(d *Document, i int, at uint32, k, depth int, list []reach) []reach {
	t := d.tokens
	for {
		s := &x.states[at]
		if s.count > 0 {
			list = append(list, reach{s.lexicons, s.ends, s.count, uint8(depth), uint8(k - i)})
		}
		if !s.goesOn || k >= len(t) {
			return list
		}
		if t[k].Is('-') && k+1 < len(t) && !t[k+1].Is('-') {
			if over := x.next(d, at, k+1); over != 0 {
				list = x.from(d, i, over, k+2, depth+1, list)
			}
		}
		if at = x.next(d, at, k); at == 0 {
			return list
		}
		k++
		depth++
	}
}

// next returns the state that token k leads to from another than the beginning; 0 when it leads nowhere.
func (x *index) next(d *Document, from uint32, k int) uint32 {
	return find(x.steps, from, d.tokens[k].Hash, formOf(d.Folded.Text, d.tokens[k]))
}

// longest returns what the longest phrase of a lexicon means among the states that a place leads to, and how many tokens
// of the text it takes; 0 when there is none.
func (x *index) longest(lexicon uint16, list []reach) (meaning uint16, n int) {
	for i := range list {
		r := &list[i]
		if r.lexicons&bitOf(lexicon) == 0 {
			continue
		}
		for _, e := range x.ends[r.ends : r.ends+uint32(r.count)] {
			if e.lexicon == lexicon {
				return e.meaning, int(r.n)
			}
		}
	}
	return 0, 0
}
