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
	places  map[market.Key]int32 // of the ads; nil until it is asked for
}

func newClusters(m *Matcher) *clusters {
	c := &clusters{m: m, of: make([]int32, len(m.ads)), members: map[int32][]int32{}}
	before := map[string]int32{}
	for i := range m.ads {
		c.of[i] = int32(i)
		p := m.ads[i].prior
		if m.ads[i].open || p.Outcome != Same {
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

// assign names the missions and gives each ad its own. What was found of an ad that is not open stands, but for a nearer
// ad that is no part of its mission.
func (c *clusters) assign() []Assignment {
	list := make([]Assignment, len(c.m.ads))
	for i := range c.m.ads {
		e := &c.m.ads[i]
		a := &list[i]
		*a = Assignment{Key: e.key, Mission: Name(e.key), Ads: 1, Outcome: Different}
		if !e.open {
			p := e.prior
			*a = Assignment{e.key, p.Mission, p.Ads, p.Outcome, p.Score, p.With, p.Why}
			if !e.edges || p.Outcome == Same && c.inside(int32(i), p.With) || !c.nearer(int32(i), p) {
				continue
			}
		}
		if e.edges {
			best, with := c.nearest(int32(i))
			a.Score, a.Why, a.With = float64(best.score), best.why, with
			if a.Outcome == Different {
				a.Outcome = Undecided
			}
		}
	}
	for _, members := range c.members {
		c.name(members, list)
	}
	return list
}

// inside says whether an ad is of the mission of another, by its key; of one that was not given it is.
func (c *clusters) inside(i int32, other market.Key) bool {
	if c.places == nil {
		c.places = make(map[market.Key]int32, len(c.m.ads))
		for j := range c.m.ads {
			c.places[c.m.ads[j].key] = int32(j)
		}
	}
	j, given := c.places[other]
	return !given || c.of[i] == c.of[j]
}

// nearest is the edge that tells most of an ad that has edges, and the key of the ad at its other end.
func (c *clusters) nearest(i int32) (best *edge, with market.Key) {
	best = &c.m.edges[c.m.ads[i].best-1]
	return best, c.m.ads[best.a+best.b-i].key
}

// nearer says whether what was found now of an ad is nearer than what was known.
func (c *clusters) nearer(i int32, p *Prior) bool {
	best, with := c.nearest(i)
	if p.With == (market.Key{}) || float32(p.Score) != best.score {
		return p.With == (market.Key{}) || best.score > float32(p.Score)
	}
	return with.Compare(p.With) < 0
}

// choose keeps the edge that tells most of each ad: one to an ad of its own mission before one to a stranger, then the
// strongest, then that to the least key.
func (c *clusters) choose() {
	inside := make([]bool, len(c.m.ads))
	for at := range c.m.edges {
		edge := &c.m.edges[at]
		same := c.of[edge.a] == c.of[edge.b]
		for _, i := range [2]int32{edge.a, edge.b} {
			e := &c.m.ads[i]
			better := e.best == 0
			if !better {
				best, with := c.nearest(i)
				switch {
				case same != inside[i]:
					better = same
				case edge.score != best.score:
					better = edge.score > best.score
				default:
					better = c.m.ads[edge.a+edge.b-i].key.Compare(with) < 0
				}
			}
			if better {
				e.best, inside[i] = int32(at+1), same
			}
		}
	}
}

// name gives the ads of one mission its name: that of the smallest key. Missions that stand have theirs.
func (c *clusters) name(members []int32, list []Assignment) {
	if !c.m.ads[members[0]].open {
		return
	}
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
