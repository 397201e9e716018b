package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// bearing is what a word of a sentence says of who is where how often.
type bearing int

const (
	someone   bearing = iota + 1 // the reader, the team, the work: who is somewhere
	coming                       // to come, to be present: presence without a place
	happening                    // the work is done, somewhere
	room                         // atelier, office, Werk: a place of work behind "at the"
	always                       // every day, throughout
	partly                       // un jour sur deux, most days
	seldom                       // once a month, now and then
	needless                     // no need to come
)

// situation is what the bearings of one sentence add up to.
type situation struct {
	who, comes, room, town, label bool
	needless                      bool
	happens, strictly             bool // the work is done there; one is told to be there
	head                          bool // the place is a name at the head of the sentence
	lead                          int  // tokens that may stand between the time and the place
	opens                         bool // the place stands first in its sentence
	often                         often
	onSite                        float64
	withUs                        int    // the token behind "avec nous", where the place ends before it
	place, time                   [2]int // tokens of the first place and of the frequency
}

type often int

const (
	untold    often = iota
	rarely          // at most about a day a month
	sometimes       // some days of the week
	daily5          // every working day
)

// whereabouts reads sentences that say who is where how often without a word of the trade: "vous viendrez à l'atelier au
// moins une fois par semaine", "at the mill, every day", "Biarritz, un jour sur deux". They weigh less than counts beside
// words for site and distance.
func (r *reading) whereabouts() {
	for from, to := range r.sentences() {
		if tells(r.d, from, to) {
			if s := r.situation(from, to); s.often != untold || s.needless || s.strictly || s.happens {
				r.situated(s, from, to)
			}
		}
	}
}

// tells reports whether a sentence may say how often: most say nothing of the kind.
func tells(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if d.Tokens()[k].Kind == text.Number || tellers.Has(d, k) {
			return true
		}
	}
	return false
}

// tellers begin what a situation is told by, counters a count.
var (
	counters = text.AnyOf(numbers, halves)
	tellers  = text.AnyOf(numbers, halves, weekdays, text.NewLexicon(append(telling, text.Entry[bearing]{Meaning: someone, Phrases: "etre|be"})...))
)

// situated weighs a situation.
func (r *reading) situated(s situation, from, to int) {
	out := statement{onSite: -1, from: min(s.place[0], s.time[0]), to: max(s.place[1], s.time[1])}
	if s.time[1] == 0 {
		out.from, out.to = s.place[0], s.place[1]
	}
	if s.needless {
		if !r.away && r.journeysAlone(s.place[0], s.place[1]) {
			return
		}
		out.remote, out.weight = market.RemoteFull, 10
		r.say(out)
		return
	}
	if s.place[1] == 0 || s.often != untold && s.time[1] == 0 || r.any(calls, from, to) || r.deniedPlace(s, from) {
		return
	}
	near := s.near() && r.heads(min(s.place[0], s.time[0]), from)
	if s.often == untold {
		if !s.head && (s.happens || s.strictly && s.town) {
			out.remote, out.weight = market.RemoteNone, 11
			r.say(out)
		}
		return
	}
	if s.head && !near {
		return // a name at the head of a sentence says nothing of what is far behind it
	}
	if !s.comes && !s.label && !(s.who && s.together()) && !near {
		return
	}
	switch s.often {
	case daily5:
		if r.any(thens, s.time[1], to) && !r.any(thens, from, s.time[0]) {
			out.remote, out.weight = market.RemotePartial, 38 // "tous les matins la première quinzaine, puis trois fois par semaine"
			break
		}
		if r.dayOff(from, to) {
			out.remote, out.weight, out.onSite = market.RemotePartial, 38, 4 // "tous les jours sauf le mercredi"
			break
		}
		if !r.awayIn(from, to) {
			out.remote, out.weight, out.onSite = market.RemoteNone, 38, 5
		}
	case sometimes:
		out.remote, out.weight, out.onSite = market.RemotePartial, 27, s.onSite
	case rarely:
		if s.comes || s.room {
			out.remote, out.weight = market.RemoteFull, 15
		}
	}
	r.say(out)
}

// awayIn reports whether the sentence grants remote work.
func (r *reading) awayIn(from, to int) bool {
	for i := range r.hits {
		h := r.hits[i]
		if h.From >= to {
			break
		}
		if h.From < from {
			continue
		}
		switch h.Meaning {
		case away, awayWord, allAway, hybrid:
			if r.stanceOf(h, from, to) != refused {
				return true
			}
		}
	}
	return false
}

// situation adds up the bearings of a sentence.
func (r *reading) situation(from, to int) (s situation) {
	d, t := r.d, r.d.Tokens()
	s.onSite, s.lead = -1, 2
	happened := -1
	start := from
	for start < to && t[start].Kind == text.Symbol {
		start++
	}
	if _, n := placeLabels.At(d, start); n > 0 && start+n < to && t[start+n].Is(':') {
		s.label = true
		start += n + 1
	}
	put := func(p *[2]int, a, b int) {
		if p[1] == 0 || s.head && s.often == untold {
			*p, s.head = [2]int{a, b}, false
		}
	}
	for k := from; k < to; k++ {
		if t[k].Kind == text.Symbol || t[k].Kind == text.Line {
			if t[k].Is('(') || t[k].Is(':') {
				s.lead = 0 // "Anglais tous les jours (équipe à Cracovie)"
			}
			continue
		}
		if k == start && r.townFirst(k, to) {
			s.town, s.opens = true, true
			put(&s.place, k, r.townEnd(k, to))
			s.head = true
		}
		if _, m := company.At(d, k); m > 0 && k == s.place[1] {
			s.withUs = k + m
		}
		b, n := bearings.At(d, k)
		switch b {
		case someone:
			s.who = true
		case happening:
			s.who, happened = true, k+n
		case coming:
			s.comes = true
			put(&s.place, k, k+n)
		case needless:
			s.needless = true
			put(&s.place, k, k+n)
		case room:
			if p := roomBefore(d, k, from); p > 0 {
				s.room = true
				s.happens = s.happens || happened >= 0 && k-p-happened <= 6 && r.unparted(happened, k-p)
				s.opens = s.opens || k-p == start
				put(&s.place, k-p, k+n)
			}
		case always:
			s.settle(daily5, 5, k, k+n)
		case partly:
			s.settle(sometimes, -1, k, k+n)
		case seldom:
			s.settle(rarely, -1, k, k+n)
		}
		if n > 1 {
			k += n - 1
			continue
		}
		if n > 0 && b == someone && isOne(d, k, "etre", "be") && r.told(k, from) {
			s.strictly = r.townIn(k+1, to) > 0
		}
		if n == 0 {
			if m := r.streetAt(k, to); m > 0 {
				s.comes = true
				put(&s.place, k, k+m)
				k += m - 1
				continue
			}
			if _, is := places.At(d, k); is > 0 {
				if v, m := sides.At(d, k); m > 0 && (v == onSite || v == allSite) {
					s.comes = true
					put(&s.place, k, k+m)
					k += m - 1
					continue
				}
			}
			if m := r.townIn(k, to); m > 0 {
				s.town = true
				s.opens = s.opens || k == start
				put(&s.place, k, k+m)
			}
		}
		r.timed(&s, k, from, to)
	}
	return s
}

// timed reads a frequency that begins at token k: counted days, or named weekdays.
func (r *reading) timed(s *situation, k, from, to int) {
	d, t := r.d, r.d.Tokens()
	if t[k].Kind == text.Number || counters.Has(d, k) {
		c, ok := countAt(d, k)
		if !ok || c.to > to || c.where == away || c.per == percent || t[k].Glued && k > from && !t[k-1].Is(',') || r.workload(c) {
			return
		}
		switch {
		case c.per == perYear, c.per == perMonth && c.hi <= 1.5:
			s.settle(rarely, -1, k, c.to)
		case c.per == perMonth:
			s.settle(sometimes, -1, k, c.to)
		case c.said && c.hi >= 5:
			s.settle(daily5, 5, k, c.to)
		case c.said || s.place[1] > 0 && c.hi < 5 && s.town && s.opens && k-s.place[1] <= 2:
			s.settle(sometimes, (c.lo+c.hi)/2, k, c.to)
		}
		return
	}
	if _, n := weekdays.At(d, k); n > 0 && s.time[1] == 0 && !r.monthly(k+n) {
		_, end := d.Sentence(k, 16)
		switch days := r.weekdaysIn(k, min(to, end)); {
		case days >= 5:
			s.settle(daily5, 5, k, k+n)
		case days > 0:
			s.settle(sometimes, float64(days), k, k+n)
		}
	}
}

// settle keeps the first frequency of a sentence; every day and rarely give way to nothing.
func (s *situation) settle(o often, onSite float64, from, to int) {
	if s.often == untold {
		s.often, s.onSite, s.time = o, onSite, [2]int{from, to}
	}
}
