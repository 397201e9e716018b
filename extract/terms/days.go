package terms

import (
	"math"

	"tjm/extract/text"
	"tjm/internal/market"
)

// counts weighs the days and percentages that stand beside words for site or distance.
func (r *reading) counts() {
	t := r.d.Tokens()
	seen, tried := 0, 0
	for i := 0; i < len(t) && seen < mostHits && tried < 10*mostHits; i++ {
		if t[i].Kind != text.Number && (t[i].Kind != text.Word || !counters.Has(r.d, i)) {
			continue
		}
		tried++
		c, ok := countAt(r.d, i)
		if !ok {
			continue
		}
		seen++
		r.count(c)
		i = c.to - 1
	}
	r.labelledDays()
	r.shares()
}

// count weighs one count: it is turned into days on site a week first, and those decide.
func (r *reading) count(c count) {
	where, h := r.nearest(c)
	if c.said && c.per == perWeek && c.lo == c.hi && (where == 0 || r.workload(c)) {
		r.load = c.hi
	}
	if where == 0 || r.workload(c) && (h.From < c.unit || h.From > c.to) {
		return
	}
	if r.lastsOnly(c) || c.per == perWeek && c.hi == 5 && !c.said && isOne(r.d, c.from-1, "les", "the", "vos", "your", "den") && isOne(r.d, c.from-2, "sur", "of", "von") || c.per == perWeek && c.hi == 5 && isOne(r.d, c.from-1, "sur", "of") {
		return
	}
	if where != onSite && c.per != percent {
		if _, to := r.d.Sentence(c.from, 25); r.butNotHere(c.to, to) {
			return // "trois jours de télétravail, mais pas pour ce poste"
		}
	}
	if where != onSite && r.any(unbroken, c.from-2, c.from) {
		if from, to := r.d.Sentence(c.from, 20); r.stanceOf(h, from, to) == refused {
			return // "vor Ort an allen fünf Tagen, mobiles Arbeiten ist ausgeschlossen"
		}
	}
	if c.per == perWeek && !c.said && where == onSite && !(c.lo < c.hi && r.placeLabel(c)) && (r.any(events, c.from-7, c.from) || r.any(events, c.to, min(c.to+4, len(r.d.Tokens()))) || r.any(company, h.From, h.To) && !r.complemented(c)) {
		if from, to := r.d.Sentence(c.from, 20); r.any(thens, c.to, to) && from < to {
			r.say(statement{remote: market.RemotePartial, onSite: -1, weight: 29, from: c.from, to: c.to})
		}
		return // "présence pour le lancement (2 jours)", "une journée avec l'équipe": once, not weekly
	}
	s := statement{onSite: -1, from: min(c.from, h.From), to: max(c.to, h.To)}
	mean := (c.lo + c.hi) / 2
	switch c.per {
	case percent:
		share := mean / 100
		if where == onSite {
			share = 1 - share
		}
		s.weight = 55
		s.remote, s.onSite = byShare(share)
		if c.hi > c.lo && s.remote == market.RemoteFull && share < 1 {
			s.remote = market.RemotePartial // "90-100 % remote"
		}
		if share >= 1 && r.notWhole(c, h) {
			s.remote, s.onSite, s.weight = market.RemotePartial, -1, 46
		}
	case perMonth, perYear:
		switch {
		case where != onSite:
			s.remote, s.weight = market.RemotePartial, 48
		case c.per == perYear && !r.away && (r.any(journeys, h.From, h.From+1) || r.any(journeys, c.from, c.unit)):
			return // "un déplacement par an" says nothing of the other days
		case c.per == perYear || c.hi <= 1.5:
			s.remote, s.weight = market.RemoteFull, 30
			if from, _ := r.d.Sentence(c.from, 12); r.hybridIn(from, c.from) {
				s.weight = 36 // "Hybride : 1 j/mois sur site" says how much that is
			}
		default:
			s.remote, s.weight = market.RemotePartial, 48
			if r.optionalAround(c) {
				s.remote = market.RemoteFull
			}
		}
	case perWeek:
		days := mean
		if where != onSite {
			days = 5 - mean
		}
		s.weight = 60
		s.onSite = days
		switch {
		case days <= 0:
			s.remote = market.RemoteFull
		case days >= 5:
			s.remote = market.RemoteNone
		default:
			s.remote = market.RemotePartial
		}
		if c.rough && days > 0 && days < 5 {
			s.onSite = -1
		}
		if where != onSite && h.From >= c.to && r.any(allOfThem, c.to, h.From) {
			s.remote, s.onSite = market.RemoteFull, 0 // "trois jours par semaine, tous à distance"
		} else if where != onSite && isOne(r.d, c.from-1, "pas", "not", "kein", "keinen", "nicht") && c.hi <= 1 {
			s.remote, s.onSite = market.RemoteNone, -1 // "pas un jour de télétravail"
		}
		if r.optionalAround(c) && where == onSite {
			s.remote, s.onSite = market.RemoteFull, -1
		} else if where == onSite && days < 5 && (r.noneBeside(c) || days == r.load && !c.said && isOne(r.d, c.from-1, "les", "the", "die", "ces", "these", "vos", "all")) {
			s.remote, s.onSite = market.RemoteNone, -1
		}
	}
	from, _ := r.d.Sentence(s.from, 12)
	if r.custom(from, s.from) {
		s.weight = customWeight // "nos salariés ont deux jours de télétravail"
	}
	r.say(s)
}

// hybridIn reports whether a word for hybrid work stands among the tokens from to k.
func (r *reading) hybridIn(from, k int) bool {
	for i := range r.hits {
		if h := r.hits[i]; h.From >= from && h.To <= k && h.Meaning == hybrid {
			return true
		}
	}
	return false
}

// ours say whom the days of an office concern.
var ours = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "we ask|we meet|we're in|we are in|together|on s'y voit|on s'y retrouve|nous nous y voyons|ensemble|sehen wir uns|treffen wir uns|gemeinsam"})

var journeys = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "deplacement|deplacements|trip|trips|voyage|voyages|reise|reisen"})

// placeLabel reports whether a word for presence and a colon open the sentence of the count: "Sur place : deux à trois
// jours suivant les ateliers".
func (r *reading) placeLabel(c count) bool {
	from, _ := r.d.Sentence(c.from, 20)
	_, n := places.At(r.d, from)
	return n > 0 && from+n < c.from && r.d.Tokens()[from+n].Is(':')
}

// workload reports whether the days are how much is worked, not where: "Umfang: 4 Tage/Woche", "3 jours par semaine de
// charge".
func (r *reading) workload(c count) bool {
	from, to := r.d.Sentence(c.from, 8)
	if c.per == perWeek && isOne(r.d, c.from-1, "de", "of") && isOne(r.d, c.from-2, "semaine", "semaines", "week", "weeks") {
		return true // "sur place, semaine de 4,5 jours"
	}
	return c.where == 0 && (r.any(loads, max(from, c.from-3), c.from) || r.any(loads, c.to, min(to, c.to+2)))
}

var thens = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: joined("puis|ensuite|apres|then|afterwards|after that|danach|anschliessend|dann|later|spater|daarna", " ", "1|2|3|4|un|une|deux|trois|quatre|one|two|three|four|ein|einmal|einen|zwei|zweimal|drei|dreimal|vier|once|twice|jeden|jede|chaque|le lundi|le mardi|le mercredi|le jeudi|le vendredi|every|on mondays|on tuesdays|a la carte|selon|weniger|less|moins|nur") + "|puis 1|puis 2|puis 3|puis 4|puis un|puis deux|puis trois|puis quatre|ensuite 1|ensuite 2|ensuite 3|ensuite deux|then 1|then 2|then 3|then one|then two|then three|danach 1|danach 2|danach 3|danach zwei|danach drei"})

var loads = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "factures|facturables|factures par semaine|payes|billed|billable|paid|bezahlt|umfang|auslastung|pensum|workload|volume|charge|temps partiel|part time|part-time|teilzeit|kapazitat|arbeitszeit|volumetrie|occupation|taux d'activite|de charge|d'activite|effort|utilisation"})

// notWhole reports whether "100 % remote" is denied.
func (r *reading) notWhole(c count, h text.Hit[side]) bool {
	from, to := r.d.Sentence(c.from, 20)
	whole := text.Hit[side]{Meaning: h.Meaning, From: min(c.from, h.From), To: max(c.to, h.To)}
	v := r.stanceOf(whole, from, to)
	return v == refused || v == some
}

// labelledDays weighs the weekdays of a line about the place: "Site: Swindon, Tues-Thurs".
func (r *reading) labelledDays() {
	d, t := r.d, r.d.Tokens()
	for i := range t {
		if !t[i].Is(':') || i == 0 {
			continue
		}
		if !placeLabels.Has(d, i-1) && !isOne(d, i-1, "office", "offices", "buro") || i > 1 && !d.Ends(i-2) {
			continue
		}
		_, to := d.Sentence(i+1, 16)
		if r.weekdaysIn(i+1, to) == 0 && to < len(t) && t[to-1].Is('.') { // "Office: Farringdon. We ask for Tuesdays and Thursdays together."
			if from, end := d.Sentence(to, 12); r.any(ours, from, end) && !r.any(calls, from, end) {
				to = end
			}
		}
		if days := r.weekdaysIn(i+1, to); days > 0 && days < 5 {
			r.say(statement{remote: market.RemotePartial, onSite: float64(days), weight: 26, from: i - 1, to: to})
		}
		return
	}
}

func byShare(away float64) (market.Remote, float64) {
	switch {
	case away >= 0.95: // a day a month on site at most
		return market.RemoteFull, math.Round(500*(1-away)) / 100
	case away <= 0:
		return market.RemoteNone, 5
	}
	return market.RemotePartial, math.Round(500*(1-away)) / 100
}

func (r *reading) optionalAround(c count) bool {
	from, to := r.d.Sentence(c.from, 20)
	for k := c.to; k < to; k++ {
		if _, n := rests.At(r.d, k); n > 0 {
			to = k // "à Rennes une fois par semaine, sinon tu fais comme tu veux"
		}
	}
	return r.any(optional, from, to) && !r.any(floors, max(from, c.from-3), c.from)
}
