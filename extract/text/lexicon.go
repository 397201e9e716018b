package text

import (
	"math"
	"strings"
)

// Entry gives a meaning to words and phrases.
type Entry[V any] struct {
	Meaning V
	Phrases string // folded, separated by "|": "full remote|100% remote"
}

// Lexicon finds words and phrases among the tokens of a document. Between two words of a phrase the text may have a
// hyphen ("full-remote"), but no line feed. It is read-only after NewLexicon.
type Lexicon[V any] struct {
	phraseTrie
	meanings []V
}

// NewLexicon makes a lexicon. When a phrase is given twice the later meaning holds.
func NewLexicon[V any](entries ...Entry[V]) *Lexicon[V] {
	l := &Lexicon[V]{}
	g := grownTrie{states: []state{{meaning: -1}}, steps: map[step]uint32{}, keys: map[uint32]bool{}}
	for i, e := range entries {
		for p := range strings.SplitSeq(e.Phrases, "|") {
			g.add(strings.TrimSpace(p), int32(i))
		}
		l.meanings = append(l.meanings, e.Meaning)
	}
	l.phraseTrie = g.done()
	return l
}

// At returns the meaning of the longest phrase that begins at token i, and how many tokens it takes; 0 when there is
// none.
func (l *Lexicon[V]) At(d *Document, i int) (meaning V, n int) {
	if i < 0 || i >= len(d.tokens) || !l.Begins(d.tokens[i]) {
		return meaning, 0
	}
	m, n := l.longest(d, i)
	if n == 0 {
		return meaning, 0
	}
	return l.meanings[m], n
}

// Has reports whether a phrase begins at token i.
func (l *Lexicon[V]) Has(d *Document, i int) bool {
	_, n := l.At(d, i)
	return n > 0
}

// Hit is a phrase found.
type Hit[V any] struct {
	Meaning  V
	From, To int // tokens, To excluded
}

// All returns the phrases of the document from left to right, none overlapping another.
func (l *Lexicon[V]) All(d *Document) []Hit[V] { return l.First(d, math.MaxInt) }

// First is All, of which it returns at most the first most.
func (l *Lexicon[V]) First(d *Document, most int) []Hit[V] {
	var hits []Hit[V]
	t := d.tokens
	for i := 0; i < len(t) && len(hits) < most; {
		if !l.Begins(t[i]) {
			i++
			continue
		}
		m, n := l.longest(d, i)
		if n == 0 {
			i++
			continue
		}
		hits = append(hits, Hit[V]{l.meanings[m], i, i + n})
		i += n
	}
	return hits
}
