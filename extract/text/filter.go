package text

import "math/bits"

// Filter refuses most words with which no phrase begins: a bit for the hash of each first token.
type Filter []uint64

// bitsOfFirst is how many bits a filter has for each first token: one word in so many is let through in vain.
const bitsOfFirst = 32

func newFilter(firsts map[uint32]bool) Filter {
	f := make(Filter, 1<<bits.Len(uint(len(firsts)*bitsOfFirst/64)))
	for h := range firsts {
		f[h>>6&uint32(len(f)-1)] |= 1 << (h & 63)
	}
	return f
}

// Begins reports whether a phrase may begin with the token: a cheap question that refuses most words of a text.
func (f Filter) Begins(t Token) bool {
	return f[t.Hash>>6&uint32(len(f)-1)]&(1<<(t.Hash&63)) != 0
}

// Phrases is what a Filter can be made of: a Lexicon.
type Phrases interface{ beginnings(firsts map[uint32]bool) }

// FilterOf returns a filter of the words with which a phrase of any of the lexicons begins, for a rule that would ask
// each of them at every word.
func FilterOf(lexicons ...Phrases) Filter {
	firsts := map[uint32]bool{}
	for _, l := range lexicons {
		l.beginnings(firsts)
	}
	return newFilter(firsts)
}
