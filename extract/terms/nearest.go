package terms

import (
	"sort"

	"tjm/extract/text"
)

// nearest returns the side that a count belongs to: the word nearest to it in its sentence, a comma or a slash counting
// as distance. A town right behind a count of days ("2 jours par mois à Paris") is presence.
func (r *reading) nearest(c count) (side, text.Hit[side]) {
	d, t := r.d, r.d.Tokens()
	from, to := d.Sentence(c.from, 25)
	best, bestAt := 99, text.Hit[side]{}
	i := sort.Search(len(r.hits), func(i int) bool { return r.hits[i].To > from })
	for ; i < len(r.hits) && r.hits[i].From < to; i++ {
		h := r.hits[i]
		if c.per == percent && isOne(d, h.From, "visite", "visites", "visit", "visits", "passage", "passages", "besuch", "besuche") {
			continue // "62 % des visites sur téléphone"
		}
		if isOne(d, h.From-1, "sans", "without", "ohne") && !r.place(h) {
			continue // "une journée sans réunion par semaine"
		}
		if h.Meaning == ignoredIt || h.Meaning == notAll || h.Meaning == noneAway && c.per != percent {
			continue
		}
		if h.From < c.unit && h.To > c.from && c.per != percent {
			continue
		}
		if c.per != percent && h.From > c.unit && (t[h.From-1].Is('%') || isOne(d, h.From-1, "prozent", "percent") || isOne(d, h.From-1, "cent") && isOne(d, h.From-2, "pour")) {
			continue // "à quatre jours par semaine, 100 % télétravail": the word has a share of its own
		}
		gap := r.gap(h.To, c.from)
		if h.From >= c.unit {
			gap = r.gap(c.unit, h.From)
		}
		if gap < best {
			best, bestAt = gap, h
		}
	}
	reach := 9
	if c.per == percent {
		reach = 3
		if isOne(d, c.from-1, "auslastung", "pensum", "workload", "utilisation") || isOne(d, c.from-2, "auslastung", "pensum", "workload", "utilisation") {
			reach = 0
		}
	}
	if c.where != 0 {
		return c.where, text.Hit[side]{Meaning: c.where, From: c.from, To: c.to}
	}
	if best > 1 && c.per != percent && (r.townBehind(c.to) || r.townBehind(c.unit) || r.roomBehind(c)) {
		return onSite, text.Hit[side]{Meaning: onSite, From: c.to, To: c.to + 2}
	}
	if c.per == percent && c.said && best > 1 && (r.townBehind(c.to) || isOne(d, c.to, "se") && r.townBehind(c.to+2)) {
		return onSite, text.Hit[side]{Meaning: onSite, From: c.to, To: c.to + 2}
	}
	if best > reach {
		if c.visit && (r.away || c.per == perWeek || r.any(remainders, c.to, to)) {
			return onSite, text.Hit[side]{Meaning: onSite, From: c.from, To: c.to}
		}
		if (c.per == perWeek || c.per == perMonth) && c.said && r.wantedIn(c, from) {
			return onSite, text.Hit[side]{Meaning: onSite, From: c.from - 1, To: c.from}
		}
		if c.per == perWeek && r.townLine(c, from) {
			return onSite, text.Hit[side]{Meaning: onSite, From: from, To: c.from}
		}
		if c.per == perWeek && r.townBefore(c, from) || c.per == perMonth && r.away && r.townBefore(c, from) {
			if r.placeless() && (c.per == perMonth || int(t[c.from].From) < d.BodyAt) {
				return 0, bestAt // "Dev Elixir 3 j/semaine", "Le rythme : 4 jours par mois", of a house without an office
			}
			return onSite, text.Hit[side]{Meaning: onSite, From: c.from - 1, To: c.from}
		}
		return 0, bestAt
	}
	switch bestAt.Meaning {
	case allSite:
		if c.from > bestAt.To && t[c.from-1].Is(',') && c.per == perWeek && r.any(undivided, bestAt.From, bestAt.To) {
			return 0, bestAt // "intégralement sur site, quatre jours par semaine": so much is worked
		}
		return onSite, bestAt
	case onSite:
		return onSite, bestAt
	case allAway:
		// "full remote, avec 2 jours par mois": the days are those of presence
		if c.per == percent {
			return away, bestAt
		}
		if c.per == perMonth || c.per == perYear {
			return onSite, bestAt
		}
		return 0, bestAt
	case away, awayWord:
		if bestAt.From >= c.unit && (r.any(rests, c.unit, bestAt.From) || r.any(rests, bestAt.To, min(bestAt.To+1, to))) {
			return onSite, bestAt // "2 jours, sinon remote"
		}
		if c.per == perYear || c.per == perMonth && t[c.from].From > t[bestAt.From].From && !isOne(d, c.to, "de", "en") {
			return onSite, bestAt // "travaille à distance et se retrouve un jour par mois"
		}
		return away, bestAt
	case hybrid:
		if c.per == percent {
			if c.lo >= 100 {
				return 0, bestAt // "Auslastung 100 % (hybrid)"
			}
			return away, bestAt
		}
		return onSite, bestAt
	}
	return 0, bestAt
}

var undivided = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "exclusivement|uniquement|integralement|entierement|totalement|only|exclusively|entirely|fully|ausschliesslich|nur|komplett|vollstandig|100 %"})

// gap is the distance between two tokens; what separates parts of a sentence weighs more.
func (r *reading) gap(from, to int) int {
	t := r.d.Tokens()
	n := 0
	for k := from; k < to && n < 99; k++ {
		switch {
		case t[k].Is(','), t[k].Is('/') && !t[k].Glued, t[k].Is('-') && !(t[k].Glued && k+1 < len(t) && t[k+1].Glued):
			n += 2
		case t[k].Is(':'), t[k].Is('('), t[k].Is('/'), isOne(r.d, k, "of", "the", "time", "du", "temps", "der", "zeit", "d", "'", "de", "en", "in"):
		default:
			n++
		}
	}
	return n
}
