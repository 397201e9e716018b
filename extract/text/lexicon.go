package text

import "math"

// Entry gives a meaning to words and phrases.
type Entry[V any] struct {
	Meaning V
	Phrases string // folded, separated by "|": "full remote|100% remote"
}

// Lexicon finds words and phrases among the tokens of a document. Between two words of a phrase the text may have a
// hyphen ("full-remote"), but no line feed. It is read-only after NewLexicon.
type Lexicon[V any] struct {
	member
	meanings []V
}

// NewLexicon makes a lexicon. When a phrase is given twice the later meaning holds. It is for variables of packages: all
// lexicons made before the first Document are found in one walk over each document, while one made later asks at each
// place anew.
func NewLexicon[V any](entries ...Entry[V]) *Lexicon[V] {
	lexicons.Lock()
	defer lexicons.Unlock()
	l := &Lexicon[V]{member: member{id: uint16(lexicons.count)}}
	g := lexicons.growing
	late := g == nil
	if late {
		g = newGrowing()
	}
	for i, e := range entries {
		g.add(e.Phrases, lexicons.count, i)
		l.meanings = append(l.meanings, e.Meaning)
	}
	if late {
		l.alone = g.done()
	}
	lexicons.count++
	return l
}

// At returns the meaning of the longest phrase that begins at token i, and how many tokens it takes; 0 when there is
// none.
func (l *Lexicon[V]) At(d *Document, i int) (meaning V, n int) {
	if !l.may(d, i) {
		return meaning, 0
	}
	m, n := l.longest(d, i)
	if n == 0 {
		return meaning, 0
	}
	return l.meanings[m], n
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
	for i := 0; i < len(d.tokens) && len(hits) < most; {
		m, n := uint16(0), 0
		if l.may(d, i) {
			m, n = l.longest(d, i)
		}
		if n == 0 {
			i++
			continue
		}
		hits = append(hits, Hit[V]{l.meanings[m], i, i + n})
		i += n
	}
	return hits
}
