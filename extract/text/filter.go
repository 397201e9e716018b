package text

import "math/bits"

// Filter refuses nearly all places of a text at which no phrase begins. It has a bit for the hash of each phrase of one
// token, and one for the Pair of the first two tokens of each other phrase.
type Filter []uint64

// bitsOfKey is how many bits a filter has for each phrase: one place in so many is let through in vain, for each of the
// two bits looked at.
const bitsOfKey = 32

func newFilter(keys map[uint32]bool) Filter {
	f := make(Filter, 1<<bits.Len(uint(len(keys)*bitsOfKey/64)))
	for k := range keys {
		f[k>>6&uint32(len(f)-1)] |= 1 << (k & 63)
	}
	return f
}

// Begins reports whether a phrase may begin with the token: a cheap question that refuses most words of a text and lets
// a few through in vain, so that no fact may rest on it.
func (f Filter) Begins(t Token) bool {
	mask := uint32(len(f) - 1)
	return (f[t.Hash>>6&mask]>>(t.Hash&63)|f[t.pair>>6&mask]>>(t.pair&63))&1 != 0
}

// pairOf is the hash of two words that follow one another.
func pairOf(first, second uint32) uint32 {
	return uint32(mix(uint64(first)<<32 | uint64(second)))
}

// keyOf is what a filter knows a phrase by.
func keyOf(phrase []Token) uint32 {
	switch {
	case len(phrase) > 2 && phrase[1].Is('-'):
		return pairOf(phrase[0].Hash, phrase[2].Hash)
	case len(phrase) > 1 && !phrase[1].Is('-'):
		return pairOf(phrase[0].Hash, phrase[1].Hash)
	}
	return phrase[0].Hash
}

// pair joins each token with the one behind it, or behind the hyphen that follows it, for the phrases of all lexicons.
func pair(t []Token) {
	for i := range t {
		k := i + 1
		if k+1 < len(t) && t[k].Is('-') {
			k++
		}
		if k < len(t) {
			t[i].pair = pairOf(t[i].Hash, t[k].Hash)
		}
	}
}

// Phrases is what a Filter can be made of: a Lexicon.
type Phrases interface{ addKeys(keys map[uint32]bool) }

// FilterOf returns a filter of the places where a phrase of any of the lexicons begins, for a rule that would ask each
// of them at every word.
func FilterOf(lexicons ...Phrases) Filter {
	keys := map[uint32]bool{}
	for _, l := range lexicons {
		l.addKeys(keys)
	}
	return newFilter(keys)
}
