package text

import "math/bits"

// filter refuses nearly all pairs of words with which no phrase begins. It has a bit for each pair that it knows.
type filter []uint64

// bitsOfPair is how many bits a filter has for each pair: one in so many is let through in vain.
const bitsOfPair = 16

func newFilter(pairs map[uint32]bool) filter {
	f := make(filter, 1<<bits.Len(uint(len(pairs)*bitsOfPair/64)))
	for k := range pairs {
		f[k>>6&uint32(len(f)-1)] |= 1 << (k & 63)
	}
	return f
}

func (f filter) has(pair uint32) bool {
	return f[pair>>6&uint32(len(f)-1)]>>(pair&63)&1 != 0
}

// pairOf is the hash of two words that follow one another.
func pairOf(first, second uint32) uint32 {
	return uint32(mix(uint64(first)<<32 | uint64(second)))
}

// pairOfPhrase is the pair with which a phrase begins, if it has one: a hyphen joins, and is no second word.
func pairOfPhrase(phrase []Token) (pair uint32, ok bool) {
	switch {
	case len(phrase) > 2 && phrase[1].Is('-'):
		return pairOf(phrase[0].Hash, phrase[2].Hash), true
	case len(phrase) > 1 && !phrase[1].Is('-'):
		return pairOf(phrase[0].Hash, phrase[1].Hash), true
	}
	return 0, false
}

// pair joins each token with the one behind it, or behind the hyphen that follows it.
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
