package place

import "math/bits"

// trie holds names by the hashes of their folded words. Two different words, or places in the trie, share a 64-bit
// hash with a probability that no list of names can make matter, so words themselves are not kept.
type trie struct {
	next   map[edge]int32
	roots  []uint64 // the hashes that begin a name
	senses map[int32][]sense
	nodes  int32
	first  [1 << 12]uint64 // a bit for every hash that begins a name: most words of a text stop here

	table []leap // next once sealed, each edge in the first free place from the one that its hash names
	ends  [][]sense
}

// leap is an edge as the sealed table holds it; to is 0 where a place is free.
type leap struct {
	edge edge
	to   int32
	ends int32 // what the names that end at to mean, as a place in trie.ends; 0 for none
}

// edge is a node and the hash of the word that leaves it, mixed into one number.
type edge uint64

func edgeOf(node int32, word uint64) edge {
	return edge(word ^ uint64(node)*0x9E3779B97F4A7C15)
}

const firstBits = 1<<18 - 1

func newTrie() trie {
	return trie{next: map[edge]int32{}, senses: map[int32][]sense{}}
}

func (t *trie) insert(words []string, s sense) {
	if len(words) == 0 {
		return
	}
	node := int32(0)
	for _, w := range words {
		e := edgeOf(node, hashOf(w))
		to, ok := t.next[e]
		if !ok {
			t.nodes++
			to = t.nodes
			t.next[e] = to
			if node == 0 {
				t.roots = append(t.roots, hashOf(w))
			}
		}
		node = to
	}
	for _, have := range t.senses[node] {
		if have.place == s.place {
			return
		}
	}
	t.senses[node] = append(t.senses[node], s)
}

// seal fills the filter of first words and the table of edges; insert must not be called after it.
func (t *trie) seal() {
	for _, hash := range t.roots {
		bit := hash & firstBits
		t.first[bit>>6] |= 1 << (bit & 63)
	}
	t.table = make([]leap, 1<<bits.Len(uint(2*len(t.next))))
	t.ends = [][]sense{nil}
	for e, to := range t.next {
		b := leap{edge: e, to: to}
		if found := t.senses[to]; found != nil {
			b.ends = int32(len(t.ends))
			t.ends = append(t.ends, found)
		}
		i := t.place(e)
		for t.table[i].to != 0 {
			i = (i + 1) & (len(t.table) - 1)
		}
		t.table[i] = b
	}
}

// place is where the search for an edge begins.
func (t *trie) place(e edge) int { return int(e^e>>32) & (len(t.table) - 1) }

// leap returns what an edge leads to; its to is 0 when there is no such edge.
func (t *trie) leap(e edge) leap {
	for i := t.place(e); ; i = (i + 1) & (len(t.table) - 1) {
		if b := t.table[i]; b.edge == e || b.to == 0 {
			return b
		}
	}
}

func (t *trie) mayBegin(hash uint64) bool {
	bit := hash & firstBits
	return t.first[bit>>6]&(1<<(bit&63)) != 0
}

// longest matches names beginning with w and returns the senses of the longest and the word that ends it.
func (t *trie) longest(s string, w word) (senses []sense, last word) {
	node := int32(0)
	for {
		b := t.leap(edgeOf(node, w.hash))
		if b.to == 0 {
			return senses, last
		}
		node = b.to
		if b.ends != 0 {
			senses, last = t.ends[b.ends], w
		}
		following, ok := nextWord(s, w.to)
		if !ok || !joins(s[w.to:following.from]) {
			return senses, last
		}
		w = following
	}
}

// joins reports whether what stands between two words may stand inside a name.
func joins(gap string) bool {
	if len(gap) > 5 {
		return false
	}
	for i := range len(gap) {
		switch c := gap[i]; {
		case c == '\n' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '|' || c == '+':
			return false
		}
	}
	return true
}
