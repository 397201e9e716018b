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
// each older ad.
type Matcher struct {
	corpus *Corpus
	most   int
	ads    []entry
	blocks map[uint64]*block
	edges  []edge
	oldest int // ads before it have left the window
	met    map[int32]bool
}

// entry is an ad in the matcher.
type entry struct {
	profile *profile // nil once no later ad can be compared with it and no edge leads to it
	key     market.Key
	prior   *Prior
	edges   bool
	best    edge // the nearest ad that is not known to be another mission
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
	return &Matcher{corpus: c, most: cmp.Or(cfg.Block, defaultBlock), blocks: map[uint64]*block{}, met: map[int32]bool{}}
}

// Add compares an ad with those before it. Two ads that both have a Prior are not compared again.
func (m *Matcher) Add(ad Ad) {
	p := m.corpus.profile(&ad)
	me := int32(len(m.ads))
	m.ads = append(m.ads, entry{profile: p, key: p.key, prior: ad.Prior})
	m.forget(p.day - Window)
	clear(m.met)
	m.corpus.blocks(p, func(id uint64) {
		b := m.blocks[id]
		if b == nil {
			b = &block{}
			m.blocks[id] = b
		}
		for _, other := range b.ads {
			if !m.met[other] {
				m.met[other] = true
				m.pair(other, me)
			}
		}
		b.add(me, m.most)
	})
}

// pair compares two ads and keeps what may be one mission.
func (m *Matcher) pair(a, b int32) {
	p, q := m.ads[a].profile, m.ads[b].profile
	if p == nil || !p.fresh && !q.fresh {
		return
	}
	w := m.corpus.compare(p, q)
	outcome := w.outcome()
	if outcome == Different {
		return
	}
	m.edges = append(m.edges, edge{a, b, float32(w.score()), w.why(), outcome == Same})
	m.ads[a].edges, m.ads[b].edges = true, true
}

// forget drops the profiles of ads before a day that nothing can be compared with any more, and the blocks that hold
// only such ads.
func (m *Matcher) forget(day int32) {
	from := m.oldest
	for m.oldest < len(m.ads) {
		e := &m.ads[m.oldest]
		if e.profile != nil && e.profile.day >= day {
			break
		}
		if !e.edges && (e.prior == nil || e.prior.Outcome != Same) {
			e.profile = nil
		}
		m.oldest++
	}
	if from>>14 == m.oldest>>14 {
		return
	}
	for id, b := range m.blocks {
		if slices.IndexFunc(b.ads, func(i int32) bool { return int(i) >= m.oldest }) < 0 {
			delete(m.blocks, id)
		}
	}
}

// Result gives the mission of every ad, in the order of Add.
func (m *Matcher) Result() []Assignment {
	slices.SortFunc(m.edges, func(x, y edge) int {
		return cmp.Or(cmp.Compare(y.score, x.score), m.ads[x.a].key.Compare(m.ads[y.a].key), m.ads[x.b].key.Compare(m.ads[y.b].key))
	})
	c := newClusters(m)
	for _, e := range m.edges {
		if e.same {
			c.join(e.a, e.b)
		}
	}
	for _, inside := range []bool{false, true} { // an ad of its own mission tells more than a stranger
		for _, e := range slices.Backward(m.edges) { // the strongest last, so that it stays
			if (c.of[e.a] == c.of[e.b]) == inside {
				m.ads[e.a].best, m.ads[e.b].best = e, e
			}
		}
	}
	return c.assign()
}
