package terms

import "tjm/internal/market"

// gist is what one word of a sentence is about, where the sentence is read by its words alone.
type gist int

const (
	gistRoom  gist = iota + 1 // office, locaux, Labor: where presence is
	gistOwn                   // kitchen, canapé: the reader's own place
	gistWhere                 // the place of work as such: lieu, location, Ort
	gistAny                   // no matter: importe, egal, of your choice
	gistNo                    // pas, no, nie
	gistCome                  // venir, meet, anreisen
	gistOnly                  // nothing else, otherwise: what is told is all
	gistSole                  // uniquement, only, nur
	gistIf                    // if you like
	gistBound                 // it cannot leave the building
	gistOut                   // ailleurs, outside
	gistSplit                 // entre, between, half
	gistDaily                 // every day
	gistSome                  // some days of the week
	gistRare                  // at most about a day a month
	gistThing                 // what else has a time or a place: releases, meetings, data, customers
)

// gistWeight is less than any other statement weighs: the gist counts where nothing else does.
const gistWeight = 8

// found is a word of a sentence with its gist.
type found struct {
	gist
	from, to int
	onSite   float64
}

// gists reads what nothing else has read: sentences in which a place and a time, a refusal and a journey, or a place and
// indifference stand side by side. It is asked last, and of ads alone that have said nothing yet.
func (r *reading) gists() {
	if r.best.weight > customWeight {
		return
	}
	hits := gistWords.First(r.d, mostHits)
	h := 0
	for from, to := range r.sentences() {
		for h < len(hits) && hits[h].From < from {
			h++
		}
		end := h
		for end < len(hits) && hits[end].From < to {
			end++
		}
		if words := r.gistsOf(hits[h:end], from, to); len(words) > 1 || len(words) == 1 && words[0].gist == gistBound {
			r.weigh(words)
		}
	}
}

// weigh weighs the words of one sentence.
func (r *reading) weigh(words []found) {
	for i, w := range words {
		if w.gist == gistBound && !has(words, gistOwn) {
			r.say(statement{remote: market.RemoteNone, onSite: -1, weight: gistWeight - 1, from: w.from, to: w.to})
		}
		for _, v := range words[i+1:] {
			if w.from > v.from {
				w, v = v, w
			}
			if s, ok := r.pair(w, v, words); ok && !r.parted(w.to, v.from) {
				s.from, s.to = w.from, v.to
				r.say(s)
			}
		}
	}
}

// pair weighs two words of a sentence, the second of which stands behind the first.
func (r *reading) pair(a, b found, words []found) (statement, bool) {
	gap := b.from - a.to
	s := statement{onSite: -1}
	is := func(x, y gist) bool { return a.gist == x && b.gist == y || a.gist == y && b.gist == x }
	one := func(x gist) (found, bool) {
		if a.gist == x {
			return a, true
		}
		return b, b.gist == x
	}
	if time, ok := timeOf(a, b); ok {
		_, room := one(gistRoom)
		_, come := one(gistCome)
		_, own := one(gistOwn)
		opens := room && a.gist == gistRoom && r.opens(a)
		if gap > 12 || gap > 10 && !opens || !room && !come && !own || has(words, gistThing) || !r.unparted(a.to, b.from) && gap > 4 && !opens {
			return s, false
		}
		s.weight = gistWeight
		switch {
		case own && time.gist == gistSome:
			s.remote, s.weight = market.RemotePartial, gistWeight-1
		case own && time.gist == gistDaily:
			s.remote, s.weight = market.RemoteFull, gistWeight-1
		case own:
			return s, false
		case time.gist == gistDaily:
			s.remote = market.RemoteNone
		case time.gist == gistSome:
			s.remote, s.onSite = market.RemotePartial, time.onSite
		case has(words, gistOnly) || has(words, gistOwn):
			s.remote, s.weight = market.RemoteFull, gistWeight-1
		default:
			return s, false // "un déplacement par an" says nothing of the other days
		}
		return s, true
	}
	switch {
	case is(gistRoom, gistOwn) && gap <= 8 && has(words, gistAny):
		s.remote, s.weight = market.RemoteFull, gistWeight
	case is(gistRoom, gistOwn) && gap <= 8 && !has(words, gistNo) && !has(words, gistThing):
		s.remote, s.weight = market.RemotePartial, gistWeight-1
	case is(gistNo, gistCome) && !r.away && r.journeysAlone(a.from, b.to):
		return s, false
	case is(gistNo, gistCome) && a.gist == gistNo && gap <= 4, a.gist == gistCome && b.gist == gistNo && gap <= 2:
		s.remote, s.weight = market.RemoteFull, gistWeight-2
	case a.gist == gistNo && (b.gist == gistOwn || b.gist == gistOut) && gap <= 3:
		s.remote, s.weight = market.RemoteNone, gistWeight-2
	case a.gist == gistSole && b.gist == gistRoom && gap <= 2 && r.any(doing, a.from-6, a.from):
		s.remote, s.weight = market.RemoteNone, gistWeight-1
	case is(gistRoom, gistIf) && gap-r.bracketed(a.to, b.from) <= 8:
		s.remote, s.weight = market.RemoteFull, gistWeight-2
	case is(gistWhere, gistAny) && gap <= 5:
		s.remote, s.weight = market.RemoteFull, gistWeight-2
	default:
		return s, false
	}
	return s, true
}

// parted reports whether a bracket opens between two tokens and stays open.
func (r *reading) parted(from, to int) bool {
	open := false
	for k := from; k < to; k++ {
		t := r.d.Tokens()[k]
		open = t.Is('(') || open && !t.Is(')')
	}
	return open
}

// bracketed counts the tokens from from to to that stand in brackets.
func (r *reading) bracketed(from, to int) int {
	n, open := 0, false
	for k := from; k < to; k++ {
		t := r.d.Tokens()[k]
		if open = t.Is('(') || open && !t.Is(')'); open || t.Is(')') {
			n++
		}
	}
	return n
}

// timeOf returns which of two words is a time, if one alone is.
func timeOf(a, b found) (found, bool) {
	isTime := func(f found) bool { return f.gist >= gistDaily && f.gist <= gistRare }
	switch {
	case isTime(a) && !isTime(b):
		return a, true
	case isTime(b) && !isTime(a):
		return b, true
	}
	return found{}, false
}

// opens reports whether a town and a colon or a comma open the sentence: "Hannover: die erste Woche komplett, danach ...".
func (r *reading) opens(f found) bool {
	t := r.d.Tokens()
	return (f.from == 0 || r.d.Ends(f.from-1)) && f.to < len(t) && (t[f.to].Is(':') || t[f.to].Is(','))
}

func has(words []found, g gist) bool {
	for _, w := range words {
		if w.gist == g {
			return true
		}
	}
	return false
}
