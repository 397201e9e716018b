package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// RemoteResult is how much of the work is done away from the client's site.
type RemoteResult struct {
	Remote market.Remote
	OnSite *float64 // days on site per week, 0 to 5; nil when not stated
	Span   text.Span
	Notes  []text.Note // words considered and refused, at most 20
}

const (
	mostHits  = 1000
	mostNotes = 20
)

// statement is one thing the ad says about where the work is done.
type statement struct {
	remote   market.Remote
	onSite   float64 // days a week; -1 when not said
	weight   int
	from, to int // tokens
}

// Remote reads how much of the work is done away from the client's site. Counted days weigh more than words, a refusal
// ("pas de télétravail") more than a mention. Presence up to about one day a month is full remote.
func Remote(d *text.Document) RemoteResult {
	r := &reading{d: d, best: statement{remote: market.RemoteUnknown, onSite: -1}}
	r.hits = sides.First(d, mostHits)
	for i := range r.hits {
		r.words(i)
	}
	r.counts()
	out := RemoteResult{Remote: r.best.remote, Notes: r.notes}
	if r.best.weight > 0 {
		out.Span = d.TokenSpan(r.best.from, r.best.to)
	}
	if r.days.weight > 0 && out.Remote == r.days.remote {
		v := r.days.onSite
		out.OnSite = &v
	} else if r.best.onSite >= 0 {
		v := r.best.onSite
		out.OnSite = &v
	}
	return out
}

type reading struct {
	d     *text.Document
	hits  []text.Hit[side]
	best  statement
	days  statement // the best counted days a week
	full  bool      // words for full remote were seen
	notes []text.Note
}

func (r *reading) say(s statement) {
	if s.weight > r.best.weight {
		r.best = s
	}
	if s.onSite >= 0 && s.weight > r.days.weight {
		r.days = s
	}
}

// words weighs one word or phrase without a count.
func (r *reading) words(i int) {
	d, h := r.d, r.hits[i]
	from, to := d.Sentence(h.From, 20)
	s := statement{onSite: -1, from: h.From, to: h.To}
	switch h.Meaning {
	case ignoredIt:
		if len(r.notes) < mostNotes {
			r.notes = append(r.notes, text.Note{Span: d.TokenSpan(h.From, h.To), Field: "remote", Why: "not about where the work is done"})
		}
		return
	case noneAway:
		s.remote, s.weight = market.RemoteNone, 50
		if r.laterAway(i, h.To, to) {
			s.remote, s.weight = market.RemotePartial, 50
		}
	case notAll:
		s.remote, s.weight = market.RemotePartial, 25
	case allAway:
		r.full = true
		s.remote, s.weight, s.onSite = market.RemoteFull, 45, 0
		if r.any(limits, h.To, min(h.To+2, to)) && d.Text(h.To, h.To+1) != "selon" {
			s.weight = 40 // "full remote possible" is still an offer of it
		}
	case hybrid:
		if !r.hybridWork(h, from, to) {
			return
		}
		s.remote, s.weight = market.RemotePartial, 35
	case away, awayWord:
		s = r.mention(h, from, to)
	case onSite:
		s = r.presence(h, from, to)
	}
	if h.Meaning <= awayWord && r.any(alternates, from, to) {
		s.remote, s.weight, s.onSite = market.RemotePartial, 40, -1
	}
	r.say(s)
}

// mention weighs a bare word for remote work.
func (r *reading) mention(h text.Hit[side], from, to int) statement {
	d := r.d
	t := d.Tokens()
	s := statement{remote: market.RemoteFull, weight: 20, onSite: -1, from: h.From, to: h.To}
	if isOne(d, h.To-1, "distance") && isOne(d, h.To, "de", "des", "du", "d", "les", "via") {
		return statement{onSite: -1} // "distribution à distance des logiciels"
	}
	limited := r.any(limits, max(from, h.From-3), min(to, h.To+4))
	shared := h.From > from && (t[h.From-1].Is('+') || t[h.From-1].Is('/') || t[h.From-1].Is('&') || isOne(d, h.From-1, "et", "and", "und", "ou", "or", "oder")) && h.From-1 > from
	switch {
	case limited || shared:
		s.remote = market.RemotePartial
	case h.Meaning == awayWord && !r.any(rares, from, to):
		s.remote, s.weight = market.RemotePartial, 18
	}
	if days := r.weekdaysIn(from, to); days > 0 && days < 5 {
		s.remote, s.weight = market.RemotePartial, 32
	}
	return s
}

// hybridWork tells hybrid work from hybrid clouds, systems and engines.
func (r *reading) hybridWork(h text.Hit[side], from, to int) bool {
	d, t := r.d, r.d.Tokens()
	if h.To-h.From > 1 || h.From == from || t[h.From-1].Kind == text.Symbol {
		_, n := hybridThings.At(d, h.To)
		return n == 0
	}
	if _, n := hybridBefore.At(d, h.From-1); n > 0 || t[h.From-1].Kind == text.Number {
		return true
	}
	if _, n := hybridAfter.At(d, h.To); n > 0 && h.To < to {
		return true
	}
	return t[h.From-1].Cap && !t[h.From-1].Caps && r.segmentEnds(h.To, to)
}

func (r *reading) segmentEnds(k, to int) bool {
	t := r.d.Tokens()
	return k >= to || t[k].Kind != text.Word
}

// presence weighs a bare word for work on site.
func (r *reading) presence(h text.Hit[side], from, to int) statement {
	d := r.d
	s := statement{onSite: -1, from: h.From, to: h.To}
	if r.any(optional, from, to) {
		s.remote, s.weight = market.RemoteFull, 22
		return s
	}
	if days := r.weekdaysIn(from, to); days > 0 {
		s.remote, s.weight = market.RemotePartial, 30
		if days == 5 {
			s.remote = market.RemoteNone
		} else {
			s.onSite = float64(days)
		}
		return s
	}
	if isOne(d, h.From, "sur", "presentiel", "en", "on", "onsite", "vor") && r.segment(h, from, to) {
		s.remote, s.weight = market.RemoteNone, 12
	}
	if isOne(d, h.From, "presence", "presentiel") && isOne(d, h.To, "obligatoire", "requise", "exigee", "imperative", "indispensable") {
		s.remote, s.weight = market.RemoteNone, 12
	}
	return s
}

// segment reports whether the hit fills its part of a line: "Toulon, sur site", "Mode : présentiel".
func (r *reading) segment(h text.Hit[side], from, to int) bool {
	d, t := r.d, r.d.Tokens()
	cut := func(k int) bool {
		return t[k].Is(',') || t[k].Is('(') || t[k].Is(')') || t[k].Is('-') || t[k].Is(':') || t[k].Is('/') || d.Ends(k)
	}
	label := h.From > from && t[h.From-1].Is(':')
	return (h.From == from || cut(h.From-1)) && (h.To >= to || cut(h.To) || t[h.To].Fused || label && t[h.To].Cap)
}

// laterAway reports whether remote work is granted behind a refusal: "pas de télétravail le premier mois, puis 2 j".
func (r *reading) laterAway(i, at, to int) bool {
	for k := at; k < to; k++ {
		if isOne(r.d, k, "puis", "ensuite", "then", "danach") {
			return true
		}
	}
	return false
}

func (r *reading) any(l *text.Lexicon[bool], from, to int) bool {
	for k := from; k < to; k++ {
		if _, n := l.At(r.d, k); n > 0 {
			return true
		}
	}
	return false
}

// weekdaysIn counts the working days that a sentence names; a range ("Mon-Wed", "du lundi au jeudi") counts whole.
func (r *reading) weekdaysIn(from, to int) int {
	first, last, n, ranged := 0, 0, 0, false
	for k := from; k < to; k++ {
		w, m := weekdays.At(r.d, k)
		if m == 0 {
			continue
		}
		if n > 0 && k > from && (isOne(r.d, k-1, "au", "a", "to", "bis", "tot") || r.d.Tokens()[k-1].Is('-')) {
			ranged = true
		}
		if n == 0 {
			first = w
		}
		last = w
		n++
	}
	if ranged && n == 2 && last > first {
		return last - first + 1
	}
	if ranged && n > 2 {
		return 4 // "du lundi au jeudi, vendredi en télétravail"
	}
	return n
}

func isOne(d *text.Document, i int, words ...string) bool {
	if i < 0 || i >= len(d.Tokens()) {
		return false
	}
	s := d.Text(i, i+1)
	for _, w := range words {
		if s == w {
			return true
		}
	}
	return false
}
