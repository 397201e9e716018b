package text

import (
	"maps"
	"math/bits"
	"slices"
)

// phraseTrie holds phrases as states: state 0 is the beginning, and each token of a phrase leads to the next state. All
// steps stand in one table, so that a lexicon stays in the processor's cache.
type phraseTrie struct {
	Filter          // refuses most places of a text
	keys   []uint32 // of the filter
	steps  []step   // by state and hash, each in the first free place from place() on; a step to 0 is free
	states []state
}

type step struct {
	from, hash, to uint32
	kind           Kind
}

type state struct {
	word    string // the folded word that leads here; empty for symbols, whose hash tells them apart
	meaning int32  // what ends here; -1 when no phrase does
	goesOn  bool
}

// grownTrie is a trie while phrases are added to it.
type grownTrie struct {
	states []state
	steps  map[step]uint32 // without to
	keys   map[uint32]bool
}

func (g *grownTrie) add(phrase string, meaning int32) {
	f := Fold(phrase)
	all := tokens(&f)
	if len(all) == 0 {
		return
	}
	g.keys[keyOf(all)] = true
	at := uint32(0)
	for _, t := range all {
		s := step{from: at, hash: t.Hash, kind: t.Kind}
		to, ok := g.steps[s]
		if !ok {
			to = uint32(len(g.states))
			g.steps[s] = to
			g.states[at].goesOn = true
			word := ""
			if t.Kind != Symbol {
				word = f.Text[t.From:t.To]
			}
			g.states = append(g.states, state{word: word, meaning: -1})
		}
		at = to
	}
	g.states[at].meaning = meaning
}

func (g *grownTrie) done() phraseTrie {
	p := phraseTrie{states: g.states}
	p.Filter = newFilter(g.keys)
	p.keys = slices.Collect(maps.Keys(g.keys))
	p.steps = make([]step, 1<<bits.Len(uint(2*len(g.steps))))
	for s, to := range g.steps {
		i := p.place(s.from, s.hash)
		for p.steps[i].to != 0 {
			i = (i + 1) & uint32(len(p.steps)-1)
		}
		s.to = to
		p.steps[i] = s
	}
	return p
}

func (p *phraseTrie) addKeys(keys map[uint32]bool) {
	for _, k := range p.keys {
		keys[k] = true
	}
}

// place is where the search for a step begins.
func (p *phraseTrie) place(from, hash uint32) uint32 {
	h := hash ^ from*0x9e3779b1
	return (h ^ h>>15) & uint32(len(p.steps)-1)
}

// next returns the state that a token leads to; 0 when it leads nowhere.
func (p *phraseTrie) next(d *Document, from uint32, t Token) uint32 {
	for i := p.place(from, t.Hash); ; i = (i + 1) & uint32(len(p.steps)-1) {
		s := &p.steps[i]
		if s.to == 0 {
			return 0
		}
		if s.hash != t.Hash || s.from != from || s.kind != t.Kind {
			continue
		}
		if t.Kind == Symbol || p.states[s.to].word == d.Folded.Text[t.From:t.To] {
			return s.to
		}
	}
}

// longest returns the meaning of the phrase with the most tokens that begins at token i, and how many tokens of the
// text it takes; 0 when there is none.
func (p *phraseTrie) longest(d *Document, i int) (meaning int32, n int) {
	at := p.next(d, 0, d.tokens[i])
	if at == 0 {
		return 0, 0
	}
	if s := &p.states[at]; !s.goesOn {
		return s.meaning, 1
	}
	w := walk{p: p, d: d}
	w.from(at, i+1, 1)
	return w.meaning, max(w.to-i, 0)
}

// walk is a search for the longest phrase.
type walk struct {
	p       *phraseTrie
	d       *Document
	meaning int32
	depth   int // tokens of the longest phrase so far
	to      int // where it ends
}

// from goes on from a state, depth tokens deep, with token k of the text.
func (w *walk) from(at uint32, k, depth int) {
	t := w.d.tokens
	for {
		s := &w.p.states[at]
		if s.meaning >= 0 && depth > w.depth {
			w.meaning, w.depth, w.to = s.meaning, depth, k
		}
		if !s.goesOn || k >= len(t) {
			return
		}
		if t[k].Is('-') && k+1 < len(t) && !t[k+1].Is('-') {
			if over := w.p.next(w.d, at, t[k+1]); over != 0 {
				w.from(over, k+2, depth+1)
			}
		}
		if at = w.p.next(w.d, at, t[k]); at == 0 {
			return
		}
		k++
		depth++
	}
}
