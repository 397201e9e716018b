package mission

import (
	"math"
	"time"

	"tjm/internal/market"
)

// widen opens the ads whose place an open ad may change: those that are the same mission as it, all ads of a mission that
// one of them is or was of, and those that were undecided for its sake. It says whether there were any.
func (m *Matcher) widen() bool {
	grown := false
	open := func(e *entry) {
		if !e.open {
			e.open, grown = true, true
		}
	}
	for _, e := range m.edges {
		if e.same && m.ads[e.a].open != m.ads[e.b].open {
			open(&m.ads[e.a])
			open(&m.ads[e.b])
		}
	}
	missions, keys := map[string]bool{}, map[market.Key]bool{}
	for i := range m.ads {
		e := &m.ads[i]
		if !e.open {
			continue
		}
		keys[e.key] = true
		if left, ok := m.left[int32(i)]; ok {
			missions[left] = true
		}
		if e.prior != nil {
			missions[e.prior.Mission] = true
		}
	}
	for i := range m.ads {
		if e := &m.ads[i]; !e.open && (missions[e.prior.Mission] || keys[e.prior.With]) {
			open(e)
		}
	}
	return grown
}

// again compares anew, now that more ads are open.
func (m *Matcher) again() {
	m.edges = m.edges[:0]
	m.blocks.clear()
	clear(m.seen)
	for i := range m.ads {
		m.ads[i].edges = false
	}
	for i := range m.ads {
		if m.ads[i].profile != nil { // else it met all that it could, and was near none
			m.meet(int32(i))
		}
	}
}

// Reach is the days of the first and the last ad whose place was decided anew, once there is a Result: ads of a Window
// before and after it had a say. Both are zero when nothing was.
func (m *Matcher) Reach() (first, last time.Time) {
	least, most := int32(math.MaxInt32), int32(math.MinInt32)
	for i := range m.ads {
		if m.ads[i].open {
			least, most = min(least, m.briefs[i].day), max(most, m.briefs[i].day)
		}
	}
	if least > most {
		return first, last
	}
	return day(least), day(most)
}

func day(n int32) time.Time { return time.Unix(int64(n)*86400, 0).UTC() }
