package text

import (
	"math"
	"math/bits"
	"sort"
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
	first  [256]uint64  // a bit for each hash of a first token: most words of a text are refused here
	phrase []*family[V] // by the hash of the first token, each in the first free place from place() on; nil is free
}

// family is the phrases that share a first token.
type family[V any] struct {
	hash   uint32      // of the first token
	alone  bool        // one of them is that token alone
	second uint64      // a bit for each hash of a second token
	list   []phrase[V] // longest first
}

type phrase[V any] struct {
	meaning V
	tokens  []Token
	text    string
}

// NewLexicon makes a lexicon. When a phrase is given twice the later meaning holds.
func NewLexicon[V any](entries ...Entry[V]) *Lexicon[V] {
	l := &Lexicon[V]{}
	families := map[uint32]*family[V]{}
	for _, e := range entries {
		for p := range strings.SplitSeq(e.Phrases, "|") {
			l.add(families, strings.TrimSpace(p), e.Meaning)
		}
	}
	l.phrase = make([]*family[V], 1<<bits.Len(uint(2*len(families))))
	for _, f := range families {
		i := l.place(f.hash)
		for l.phrase[i] != nil {
			i = (i + 1) & (len(l.phrase) - 1)
		}
		l.phrase[i] = f
	}
	return l
}

// place is where the search for a hash begins.
func (l *Lexicon[V]) place(hash uint32) int { return int(hash^hash>>16) & (len(l.phrase) - 1) }

// family returns the phrases whose first token has a hash; nil when there are none.
func (l *Lexicon[V]) family(hash uint32) *family[V] {
	for i := l.place(hash); ; i = (i + 1) & (len(l.phrase) - 1) {
		if f := l.phrase[i]; f == nil || f.hash == hash {
			return f
		}
	}
}

func (l *Lexicon[V]) add(families map[uint32]*family[V], p string, meaning V) {
	f := Fold(p)
	t := tokens(&f)
	if len(t) == 0 {
		return
	}
	h := t[0].Hash
	l.first[h>>6&255] |= 1 << (h & 63)
	fam := families[h]
	if fam == nil {
		fam = &family[V]{hash: h}
		families[h] = fam
	}
	if len(t) == 1 {
		fam.alone = true
	} else {
		fam.second |= 1 << (t[1].Hash & 63)
	}
	fam.list = append([]phrase[V]{{meaning, t, f.Text}}, fam.list...)
	sort.SliceStable(fam.list, func(i, j int) bool { return len(fam.list[i].tokens) > len(fam.list[j].tokens) })
}

// Begins reports whether a phrase may begin with the token: a cheap question that refuses most words of a text.
func (l *Lexicon[V]) Begins(t Token) bool { return l.first[t.Hash>>6&255]&(1<<(t.Hash&63)) != 0 }

// At returns the meaning of the longest phrase that begins at token i, and how many tokens it takes; 0 when there is
// none.
func (l *Lexicon[V]) At(d *Document, i int) (meaning V, n int) {
	t := d.Tokens()
	if i < 0 || i >= len(t) {
		return meaning, 0
	}
	if !l.Begins(t[i]) {
		return meaning, 0
	}
	fam := l.family(t[i].Hash)
	if fam == nil || !fam.alone && !fam.goesOn(t, i+1) {
		return meaning, 0
	}
	for _, p := range fam.list {
		if n := p.match(d, t[i:]); n > 0 {
			return p.meaning, n
		}
	}
	return meaning, 0
}

// goesOn reports whether a phrase of the family may go on with token k, or behind it when it is a hyphen.
func (f *family[V]) goesOn(t []Token, k int) bool {
	if k >= len(t) {
		return false
	}
	if f.second&(1<<(t[k].Hash&63)) != 0 {
		return true
	}
	return t[k].Is('-') && k+1 < len(t) && f.second&(1<<(t[k+1].Hash&63)) != 0
}

func (p *phrase[V]) match(d *Document, t []Token) int {
	if len(p.tokens) > 1 && len(t) > 1 && t[1].Hash != p.tokens[1].Hash && !t[1].Is('-') {
		return 0 // most phrases of a large family differ here
	}
	k := 0
	for j, want := range p.tokens {
		if j > 0 && k < len(t) && t[k].Is('-') && !want.Is('-') {
			k++
		}
		if k >= len(t) || t[k].Hash != want.Hash || t[k].Kind != want.Kind {
			return 0
		}
		if want.Kind != Symbol && d.Folded.Text[t[k].From:t[k].To] != p.text[want.From:want.To] {
			return 0
		}
		k++
	}
	return k
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
	t := d.Tokens()
	for i := 0; i < len(t) && len(hits) < most; {
		if !l.Begins(t[i]) {
			i++
			continue
		}
		if m, n := l.At(d, i); n > 0 {
			hits = append(hits, Hit[V]{m, i, i + n})
			i += n
			continue
		}
		i++
	}
	return hits
}
