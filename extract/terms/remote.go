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
		m := r.hits[i].Meaning
		r.away = r.away || (m == away || m == awayWord || m == allAway) && !r.journeysAlone(r.hits[i].From, r.hits[i].To)
	}
	for i := range r.hits {
		r.words(i)
	}
	r.elsewise()
	r.ratios()
	r.counts()
	r.visits()
	r.whereabouts()
	r.screens()
	r.gists()
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
	load  float64   // days worked a week, where a count says so; 0 when none does
	away  bool      // a word for remote work stands somewhere
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
	if t := d.Tokens(); h.From > 0 && t[h.From].Glued && t[h.From-1].Kind == text.Word && isOne(d, h.From, "no", "not") {
		return // "the SoHo-like RiNo office"
	}
	if (h.Meaning == allSite || h.Meaning == onSite) && r.dated(h, to) {
		return // "at the desk on Monday 2 February": when it begins
	}
	switch h.Meaning {
	case ignoredIt:
		if len(r.notes) < mostNotes {
			r.notes = append(r.notes, text.Note{Span: d.TokenSpan(h.From, h.To), Field: "remote", Why: "not about where the work is done"})
		}
		return
	case noneAway, allSite:
		if h.Meaning == allSite && r.any(events, h.To, min(to, h.To+6)) && !r.any(rests, h.To, to) && r.onlyThen(h) {
			s.remote, s.weight = market.RemoteFull, 24 // "sur site uniquement au lancement"
			break
		}
		s.remote, s.weight = market.RemoteNone, 50
		if r.postponed(h.To, to) {
			s.remote = market.RemotePartial
		}
	case notAll:
		s.remote, s.weight = market.RemotePartial, 46
	case allAway:
		s = r.everything(h, from, to)
	case hybrid:
		if !r.hybridWork(h, from, to) {
			return
		}
		s.remote, s.weight = market.RemotePartial, 35
		if r.dismissed(h, from, to) {
			s.remote, s.weight = market.RemoteNone, 50
		}
	case away, awayWord:
		s = r.mention(h, from, to)
	case onSite:
		s = r.presence(h, from, to)
	}
	if s.remote == market.RemoteFull && !r.away && r.journeysAlone(h.From, h.To) {
		return
	}
	if s.remote == market.RemoteNone && (h.Meaning == allSite || h.Meaning == onSite) && r.dayOff(from, to) {
		s.remote, s.onSite = market.RemotePartial, 4
	}
	if h.Meaning <= awayWord && r.any(alternates, from, to) {
		s.remote, s.weight, s.onSite = market.RemotePartial, 40, -1
	}
	r.say(s)
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
		if m == 0 || r.monthly(k+m) || isOne(r.d, k-1, "premier", "dernier", "deuxieme", "troisieme", "first", "last", "second", "third", "ersten", "letzten", "zweiten", "dritten") || isOne(r.d, k, "mon", "jeu") && k+1 < to && r.d.Tokens()[k+1].Kind == text.Word && !isOne(r.d, k+1, "to", "and", "bis", "et", "au", "ven") {
			continue // "mon client", "un jeu en ligne"
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

// dayOff reports whether a weekday is taken out of a presence of every day: "tous les jours sauf le mercredi", "vendredi
// libre de lieu".
func (r *reading) dayOff(from, to int) bool {
	for k := from; k < to; k++ {
		_, n := weekdays.At(r.d, k)
		if n == 0 {
			continue
		}
		if r.any(excepts, max(from, k-3), k) || r.any(daysFree, k+n, min(to, k+n+3)) {
			return true
		}
	}
	return false
}

var daysFree = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "libre|libres|au choix|a votre choix|a ton choix|ou vous voulez|ou tu veux|chez vous|chez toi|a la maison|a distance|en teletravail|teletravaille|free|wherever you like|from home|at home|frei|frei wahlbar|zu hause|von zu hause|im homeoffice|homeoffice"})

// monthly reports whether a weekday before token k comes once a month or less: "un vendredi par mois", "le premier lundi
// du mois".
func (r *reading) monthly(k int) bool {
	if p, n := periods.At(r.d, k); n > 0 {
		return p >= perMonth && p != percent && p != perFortnight
	}
	_, n := ofMonth.At(r.d, k)
	return n > 0
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
