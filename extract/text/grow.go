package text

import (
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strings"
	"sync"
)

// growing is an index while phrases are added to it.
type growing struct {
	states []grown
	steps  map[step]uint32 // without to
	pairs  map[uint32]bool
}

// grown is a state with its ends.
type grown struct {
	ends   []ending
	depth  int
	goesOn bool
	always bool
}

func newGrowing() *growing {
	return &growing{states: make([]grown, 1), steps: map[step]uint32{}, pairs: map[uint32]bool{}}
}

// add adds phrases, separated by "|". Of a phrase that a lexicon has twice the later meaning holds. It panics when there are
// too many lexicons or meanings, or when a phrase is too long: all are written in the program.
func (g *growing) add(phrases string, lexicon, meaning int) {
	if lexicon > math.MaxUint16 || meaning > math.MaxUint16 {
		panic(fmt.Sprintf("lexicon %d, meaning %d: more than an index holds", lexicon, meaning))
	}
	for phrase := range strings.SplitSeq(phrases, "|") {
		f := Fold(strings.TrimSpace(phrase))
		t := tokens(&f)
		if len(t) > longestPhrase {
			panic(fmt.Sprintf("a phrase of %d words: %.80q", len(t), phrase))
		}
		if len(t) > 0 {
			g.addTokens(f.Text, t, ending{uint16(lexicon), uint16(meaning)})
		}
	}
}

func (g *growing) addTokens(s string, phrase []Token, end ending) {
	key, paired := pairOfPhrase(phrase)
	if paired {
		g.pairs[key] = true
	}
	at := uint32(0)
	for depth, t := range phrase {
		next := step{from: at, hash: t.Hash, form: formOf(s, t)}
		to, ok := g.steps[next]
		if !ok {
			to = uint32(len(g.states))
			g.steps[next] = to
			g.states[at].goesOn = true
			g.states = append(g.states, grown{depth: depth + 1})
		}
		if at = to; depth == 0 && len(phrase) > 1 && !paired {
			g.states[at].always = true
		}
	}
	ends := &g.states[at].ends
	if i := slices.IndexFunc(*ends, func(e ending) bool { return e.lexicon == end.lexicon }); i >= 0 {
		(*ends)[i] = end
	} else {
		*ends = append(*ends, end)
	}
}

// done returns the index; g must not be used again. Its states are sorted by depth, so that the first ones, which nearly
// every word leads to, stand together.
func (g *growing) done() *index {
	order := make([]uint32, len(g.states))
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortStableFunc(order, func(a, b uint32) int { return g.states[a].depth - g.states[b].depth })
	number := make([]uint32, len(order))
	x := &index{pairs: newFilter(g.pairs), states: make([]state, len(order))}
	for i, old := range order {
		number[old] = uint32(i)
		from := &g.states[old]
		to := &x.states[i]
		to.ends, to.count, to.goesOn, to.always = uint32(len(x.ends)), uint16(len(from.ends)), from.goesOn, from.always
		x.ends = append(x.ends, from.ends...)
		for _, e := range from.ends {
			to.lexicons |= bitOf(e.lexicon)
		}
	}
	var roots, steps []step
	for s, to := range g.steps {
		s.from, s.to = number[s.from], number[to]
		if s.from == 0 {
			roots = append(roots, s)
		} else {
			steps = append(steps, s)
		}
	}
	x.roots, x.steps = tableOf(roots), tableOf(steps)
	return x
}

// tableOf puts steps where find looks for them.
func tableOf(steps []step) []step {
	table := make([]step, 1<<bits.Len(uint(2*len(steps))))
	for _, s := range steps {
		i := place(s.from, s.hash, table)
		for table[i].to != 0 {
			i = (i + 1) & uint32(len(table)-1)
		}
		table[i] = s
	}
	return table
}

// lexicons are all that packages make while they are initialised. The first document makes one index of them.
var lexicons = struct {
	sync.Mutex
	growing *growing // nil once there is an index
	count   int
}{growing: newGrowing()}

// whole is the index of all lexicons.
var whole = sync.OnceValue(func() *index {
	lexicons.Lock()
	defer lexicons.Unlock()
	g := lexicons.growing
	lexicons.growing = nil
	return g.done()
})
