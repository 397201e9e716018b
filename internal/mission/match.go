package mission

import (
	"cmp"
	"slices"

	"tjm/internal/market"
)

// Config bounds a matching. The zero value of a field takes the default.
type Config struct {
	Block int // how many of the newest ads of a block an ad is compared with
}

// Assignment is the mission of one ad.
type Assignment struct {
	Key     market.Key
	Mission string // name of the smallest key among the mission's ads
	Ads     int    // ads of the mission, this one included
	Outcome Outcome
	Score   float64    // of the decision named by With
	With    market.Key // the ad whose comparison tells most; zero when none was near
	Why     string     // the facts that told, or what forbids
}

// Matcher matches ads that come in the order of Compare. Its memory is that of the ads of one Window, and a few bytes for
// each older ad; when some ads have a Prior, that of all ads given.
type Matcher struct {
	corpus *Corpus
	most   int
	ads    []entry
	briefs []brief
	blocks blocks
	edges  []edge
	places map[where]*where
	terms  map[terms]*terms
	rates  map[rate]*rate
	left   map[int32]string // the missions that changed ads were of, by the place of these
	known  bool             // some ad has a Prior
	oldest int              // ads before it have left the window
	seen   []int32          // for each ad, the last ad that met it, plus one
	count  int
}

// entry is an ad in the matcher.
type entry struct {
	profile *profile // nil once no later ad can be compared with it and no edge leads to it
	key     market.Key
	prior   *Prior
	open    bool // to be compared with all that it meets; else what was found stands
	edges   bool
	best    int32 // place, plus one, of the edge to the nearest ad that is not known to be another mission; 0 for none
}

// edge is a pair of ads that is the same mission or undecided.
type edge struct {
	a, b  int32
	score float32
	why   string
	same  bool
}

// NewMatcher returns a matcher for the ads that the corpus was learnt from.
func NewMatcher(c *Corpus, cfg Config) *Matcher {
	n := c.l.ads
	return &Matcher{
		corpus: c, most: cmp.Or(cfg.Block, defaultBlock), blocks: newBlocks(),
		places: map[where]*where{}, terms: map[terms]*terms{}, rates: map[rate]*rate{}, left: map[int32]string{},
		ads: make([]entry, 0, n), briefs: make([]brief, 0, n), seen: make([]int32, 0, n),
	}
}

// Add compares an ad with those before it. Two ads that both have a Prior are compared only if a third makes it necessary.
func (m *Matcher) Add(ad Ad) {
	p := m.corpus.profile(&ad)
	p.where, p.terms = once(m.places, p.where), once(m.terms, p.terms)
	if p.rate != nil {
		p.rate = once(m.rates, p.rate)
	}
	if ad.Left != "" {
		m.left[int32(len(m.ads))] = ad.Left
	}
	m.ads = append(m.ads, entry{profile: p, key: ad.Key(), prior: ad.Prior, open: ad.Prior == nil})
	m.seen = append(m.seen, 0)
	m.briefs = append(m.briefs, p.brief())
	m.known = m.known || ad.Prior != nil
	if !m.known {
		m.forget(p.day - Window)
	}
	m.meet(int32(len(m.ads) - 1))
}

// once returns the first of equal values.
func once[T comparable](all map[T]*T, v *T) *T {
	if first, ok := all[*v]; ok {
		return first
	}
	all[*v] = v
	return v
}

// meet compares an ad with those before it that share a block, where one of the two is open, and adds it to its blocks.
func (m *Matcher) meet(me int32) {
	e := &m.ads[me]
	pair := func(other int32) {
		if m.seen[other] != me+1 {
			m.seen[other] = me + 1
			if !hopeless(&m.briefs[other], &m.briefs[me]) && (e.open || m.ads[other].open) {
				m.pair(other, me)
			}
		}
	}
	m.corpus.blocks(e.profile, func(kind blockKind, id uint64) { m.blocks.meet(id, kind, me, m.most, m.briefs, pair) })
}

// pair compares two ads and keeps what may be one mission.
func (m *Matcher) pair(a, b int32) {
	p, q := m.ads[a].profile, m.ads[b].profile
	if p == nil || q == nil {
		return
	}
	m.count++
	w := m.corpus.compare(p, q)
	outcome := w.outcome()
	if outcome == Different {
		return
	}
	m.edges = append(m.edges, edge{a, b, float32(w.score()), w.why(), outcome == Same})
	m.ads[a].edges, m.ads[b].edges = true, true
}

// Compared is how many pairs were compared so far.
func (m *Matcher) Compared() int { return m.count }

// forget drops the profiles of ads before a day that nothing can be compared with any more, and the blocks that hold
// only such ads.
func (m *Matcher) forget(day int32) {
	from := m.oldest
	for m.oldest < len(m.ads) {
		e := &m.ads[m.oldest]
		if e.profile != nil && e.profile.day >= day {
			break
		}
		if !e.edges {
			e.profile = nil
		}
		m.oldest++
	}
	if from>>14 != m.oldest>>14 {
		m.blocks.forget(int32(m.oldest))
	}
}

// Result gives the mission of every ad, in the order of Add. It ends the matching.
func (m *Matcher) Result() []Assignment {
	for m.known && m.widen() {
		m.again()
	}
	slices.SortFunc(m.edges, func(x, y edge) int {
		return cmp.Or(cmp.Compare(y.score, x.score), m.ads[x.a].key.Compare(m.ads[y.a].key), m.ads[x.b].key.Compare(m.ads[y.b].key))
	})
	c := newClusters(m)
	for _, e := range m.edges {
		if e.same { // both are open
			c.join(e.a, e.b)
		}
	}
	for i := range m.ads {
		m.ads[i].profile = nil // what is found takes its room
	}
	m.blocks, m.corpus = newBlocks(), nil
	c.choose()
	return c.assign()
}
