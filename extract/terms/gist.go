package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

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
	t := r.d.Tokens()
	hits := gistWords.First(r.d, mostHits)
	for from, h := 0, 0; from < len(t); {
		if r.d.Ends(from) {
			from++
			continue
		}
		to := from + 1
		for to < len(t) && to-from < 60 && !r.d.Ends(to) {
			to++
		}
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
		from = to
	}
}

// gistsOf returns the words of a sentence in order: those of the lexicon, counted and named days, and, where it has a time,
// its towns.
func (r *reading) gistsOf(hits []text.Hit[gist], from, to int) []found {
	d, t := r.d, r.d.Tokens()
	var words []found
	timed := false
	for k, h := from, 0; k < to; k++ {
		if h < len(hits) && hits[h].From == k {
			g := hits[h].Meaning
			timed = timed || g >= gistDaily && g <= gistRare || g == gistSole || g == gistSplit
			words = append(words, found{g, k, hits[h].To, -1})
			k = hits[h].To - 1
			h++
			continue
		}
		if h < len(hits) && hits[h].From < k {
			h++
		}
		if f, ok := r.gistTime(k, from, to); ok {
			words = append(words, f)
			timed = true
			k = max(k, f.to-1)
		}
	}
	if has(words, gistAny) {
		words = append(words, r.choices(from, to)...)
	}
	if !timed || r.any(calls, from, to) {
		return words
	}
	for k := from; k < to; k++ {
		n := r.townIn(k, to)
		if n == 0 && k+1 < to && isOne(d, k, "entre", "between", "zwischen") && t[k+1].Kind == text.Word && t[k+1].Cap {
			n = 2
		}
		if isOne(d, k, "en") && !r.titled(k+1) {
			n = 0
		}
		if n == 0 && k == from && r.townFirst(k, to) {
			n = r.townEnd(k, to) - k
		}
		if n == 0 && k == from && (r.titled(k) || r.headDays(k, to)) {
			n = 1
		}
		if n == 0 && r.titled(k) && isOne(d, k-1, "de", "of", "d", "'", "le", "la") {
			n = 1
		}
		if n == 0 || t[k].Kind != text.Word {
			continue
		}
		at := len(words)
		for at > 0 && words[at-1].from > k {
			at--
		}
		words = append(words[:at], append([]found{{gistRoom, k, k + n, -1}}, words[at:]...)...)
		k += n - 1
	}
	return words
}

// choices returns the places that a sentence gives to choose from: "à Brest ou à Bastia", "from Cornwall or Caithness".
func (r *reading) choices(from, to int) (where []found) {
	d, t := r.d, r.d.Tokens()
	for k := from + 2; k+1 < to; k++ {
		if !isOne(d, k, "ou", "or", "oder") || !t[k-1].Cap || !isOne(d, k-2, "a", "from", "aus", "depuis", "in", "ob", "whether") {
			continue
		}
		if t[k+1].Cap || k+2 < to && isOne(d, k+1, "a", "from", "aus", "depuis", "in") && t[k+2].Cap {
			where = append(where, found{gistWhere, k - 1, k + 1, -1})
		}
	}
	return where
}

// gistTime reads counted days a week or a month, or named weekdays, at token k.
func (r *reading) gistTime(k, from, to int) (found, bool) {
	d, t := r.d, r.d.Tokens()
	if t[k].Kind == text.Number || counters.Begins(t[k]) {
		c, ok := countAt(d, k)
		if !ok || c.per == percent || c.to > to || r.workload(c) || !c.said && c.hi > 4 {
			return found{}, false
		}
		f := found{gistSome, k, c.to, -1}
		switch {
		case c.per == perYear, c.per == perMonth && c.hi <= 1.5:
			f.gist = gistRare
		case c.per == perWeek && c.hi >= 5:
			f.gist = gistDaily
		case c.per == perWeek && !c.rough:
			f.onSite = (c.lo + c.hi) / 2
		}
		return f, true
	}
	if _, n := weekdays.At(d, k); n > 0 && !r.monthly(k+n) {
		days := r.weekdaysIn(k, to)
		end := k + n
		for j := end; j < to; j++ {
			if _, n := weekdays.At(d, j); n > 0 {
				end = j + n
			}
		}
		switch {
		case days >= 5:
			return found{gistDaily, k, end, 5}, true
		case days > 0:
			return found{gistSome, k, end, float64(days)}, true
		}
	}
	return found{}, false
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
	case is(gistRoom, gistOwn) && gap <= 8 && !has(words, gistNo):
		s.remote, s.weight = market.RemotePartial, gistWeight-1
	case is(gistNo, gistCome) && a.gist == gistNo && gap <= 4, a.gist == gistCome && b.gist == gistNo && gap <= 2:
		s.remote, s.weight = market.RemoteFull, gistWeight-2
	case a.gist == gistNo && (b.gist == gistOwn || b.gist == gistOut) && gap <= 3:
		s.remote, s.weight = market.RemoteNone, gistWeight-2
	case a.gist == gistSole && b.gist == gistRoom && gap <= 2 && r.any(doing, a.from-6, a.from):
		s.remote, s.weight = market.RemoteNone, gistWeight-1
	case is(gistRoom, gistIf) && gap <= 8:
		s.remote, s.weight = market.RemoteFull, gistWeight-2
	case is(gistWhere, gistAny) && gap <= 5:
		s.remote, s.weight = market.RemoteFull, gistWeight-2
	default:
		return s, false
	}
	return s, true
}

// parted reports whether a bracket opens between two tokens.
func (r *reading) parted(from, to int) bool {
	for k := from; k < to; k++ {
		if r.d.Tokens()[k].Is('(') {
			return true
		}
	}
	return false
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

// headDays reports whether a short sentence consists of a name and its days: "Grenoble le lundi et le mardi".
func (r *reading) headDays(k, to int) bool {
	t := r.d.Tokens()
	return to-k <= 9 && t[k].Kind == text.Word && t[k].Cap && !t[k].Caps && isOne(r.d, k+1, "le", "les", "on", "am") && weekdays.Has(r.d, k+2) && !noTowns.Has(r.d, k) && !gistWords.Has(r.d, k)
}

// titled reports whether token k is a name that the title gives behind a dash, a comma or a preposition, as it gives the
// town: "Développeur PHP – Chalon".
func (r *reading) titled(k int) bool {
	d, t := r.d, r.d.Tokens()
	if t[k].Kind != text.Word || !t[k].Cap || t[k].To-t[k].From < 3 {
		return false
	}
	for j := 1; j < len(t) && int(t[j].From) < d.BodyAt-1; j++ {
		if t[j].Kind == text.Word && t[j].Hash == t[k].Hash && t[j].Cap && (t[j-1].Is('-') && !t[j-1].Glued || t[j-1].Is(',') || t[j-1].Is('(') || isOne(d, j-1, "a", "in", "de", "la", "le")) {
			return true
		}
	}
	return false
}
