package mission

import (
	"slices"

	"tjm/internal/market"
)

// maxMission bounds the ads of one mission: more than this is a text that everybody copies.
const maxMission = 60

// clusters are the missions while they grow. Pairs join in falling order of their score. Two missions stay apart when
// something forbids one mission of any ad of one and any ad of the other, when one advertiser wrote different ads in the
// two, and when the pairs between them do not look alike on the whole.
type clusters struct {
	m       *Matcher
	of      []int32 // the mission of each ad, by the index of its first ad
	members map[int32][]int32
}

func newClusters(m *Matcher) *clusters {
	c := &clusters{m: m, of: make([]int32, len(m.ads)), members: map[int32][]int32{}}
	before := map[string]int32{}
	for i := range m.ads {
		c.of[i] = int32(i)
		p := m.ads[i].prior
		if p == nil || p.Outcome != Same {
			continue
		}
		if first, ok := before[p.Mission]; ok {
			c.merge(first, int32(i)) // an earlier matching checked it
		} else {
			before[p.Mission] = int32(i)
		}
	}
	return c
}

func (c *clusters) list(i int32) []int32 {
	if l, ok := c.members[i]; ok {
		return l
	}
	return []int32{i}
}

// join makes the missions of two ads one, unless something forbids it.
func (c *clusters) join(a, b int32) {
	x, y := c.of[a], c.of[b]
	if x == y {
		return
	}
	left, right := c.list(x), c.list(y)
	if len(left)+len(right) > maxMission {
		return
	}
	if !c.alike(left, right) {
		return
	}
	c.merge(x, y)
}

// alike says whether two missions may be one. A text that breaks off tells little, so that whole texts decide where
// there are any.
func (c *clusters) alike(left, right []int32) bool {
	sum, pairs := 0.0, 0.0
	broken, breaks := 0.0, 0.0
	for _, i := range left {
		for _, j := range right {
			p, q := c.m.ads[i].profile, c.m.ads[j].profile
			if p == nil || q == nil {
				return false // it left the window before the other came
			}
			w := c.m.corpus.compare(p, q)
			switch {
			case w.forbids != allowed || oneHand(p, q) && w.outcome() == Different:
				return false
			case p.cut || q.cut:
				broken, breaks = broken+w.score(), breaks+1
			default:
				sum, pairs = sum+w.score(), pairs+1
			}
		}
	}
	if pairs == 0 {
		sum, pairs = broken, breaks
	}
	return sum >= JoinFrom*pairs
}

func (c *clusters) merge(x, y int32) {
	x, y = min(x, y), max(x, y)
	list := append(slices.Clone(c.list(x)), c.list(y)...)
	delete(c.members, y)
	c.members[x] = list
	for _, i := range list {
		c.of[i] = x
	}
}

// assign names the missions and gives each ad its own.
func (c *clusters) assign() []Assignment {
	list := make([]Assignment, len(c.m.ads))
	for i := range c.m.ads {
		e := &c.m.ads[i]
		list[i] = Assignment{Key: e.key, Mission: Name(e.key), Ads: 1, Outcome: Different}
		a := &list[i]
		switch {
		case e.edges:
			a.Score, a.Why, a.With = float64(e.best.score), e.best.why, c.m.ads[e.best.b].key
			if a.With == e.key {
				a.With = c.m.ads[e.best.a].key
			}
			a.Outcome = Undecided
		case e.prior != nil:
			a.Score, a.Why, a.With, a.Outcome = e.prior.Score, e.prior.Why, e.prior.With, e.prior.Outcome
			if a.Outcome == Same {
				a.Outcome = Different // unless its mission is still shared, below
			}
		}
	}
	for _, members := range c.members {
		c.name(members, list)
	}
	return list
}

// name gives the ads of one mission its name: that of the smallest key.
func (c *clusters) name(members []int32, list []Assignment) {
	least := slices.MinFunc(members, func(i, j int32) int { return c.m.ads[i].key.Compare(c.m.ads[j].key) })
	name := Name(c.m.ads[least].key)
	for _, i := range members {
		a := &list[i]
		a.Mission, a.Ads, a.Outcome = name, len(members), Same
		if a.With == (market.Key{}) {
			a.With = c.m.ads[members[0]].key
		}
	}
}
