package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// best returns the surest rate or salary; the earliest of equally sure ones. Another of the same kind in the same
// sentence completes it: "min. 400 €, max. 500 €", "2 500 € jusqu'à 5 ans, salaire de 3 000 € au-delà".
func best(d *text.Document, all []found, salary bool) (*market.Pay, text.Span) {
	at := -1
	for i, f := range all {
		if f.salary == salary && (at < 0 || f.score > all[at].score) {
			at = i
		}
	}
	if at < 0 {
		return nil, text.Span{}
	}
	if salary && all[at].verdict.unit == market.Monthly {
		if year := yearly(all); year >= 0 && (!all[year].maybe || all[at].maybe) {
			at = year // "2 150 € bruts par mois, soit 25 800 € par an"
		}
	}
	for i := range all[:at] { // the first of a sentence is the stated one: "720 € (90 €/h)"
		if all[i].salary == salary && all[i].score >= 40 && !all[i].maybe && !(all[i].verdict.unit == market.Fixed && (all[at].verdict.unit == market.Daily || all[at].verdict.unit == market.Hourly)) && !(salary && all[i].verdict.unit != all[at].verdict.unit) && sameSentence(d, all[i].from, all[at].from) {
			at = i
			break
		}
	}
	f := all[at]
	lo, hi, from, to := f.lo, f.hi, f.from, f.to
	for i, g := range all {
		if i == at || g.salary != salary || g.verdict.unit != f.verdict.unit || g.currency != f.currency || g.ranged || f.ranged || g.maybe && !f.maybe || !sameSentence(d, f.from, g.from) {
			continue
		}
		switch {
		case lo == nil && g.hi == nil && *g.lo <= *hi:
			lo = g.lo
		case hi == nil && g.lo == nil && *g.hi >= *lo:
			hi = g.hi
		case lo != nil && hi != nil && *lo == *hi && g.lo == nil && *g.hi > *hi && g.subject > f.to:
			hi = g.hi // "on vise 400 €, jusqu'à 430 pour un bon profil"
		case lo != nil && hi != nil && g.lo != nil && g.hi != nil && (g.subject != f.subject || f.amount.unit != "" && g.amount.unit != "" && forSome(d, f.to) && forSome(d, g.to)) && *lo == *hi && *g.hi <= 2**lo && *lo <= 2**g.lo:
			lo, hi = least(lo, g.lo), greatest(hi, g.hi)
		default:
			continue
		}
		from, to = min(from, g.from), max(to, g.to)
	}
	for _, g := range all { // "Zürich – CHF 1'150/day" above "Day rate: up to CHF 1'150"
		if g.salary == salary && g.verdict.unit == f.verdict.unit && g.currency == f.currency && inTitle(d, f.from) && lo != nil && hi != nil && *lo == *hi && g.lo == nil && *g.hi == *hi {
			lo, from, to = nil, g.from, g.to
			break
		}
	}
	for i, g := range all { // "TJM min : 400 €", below "TJM max : 500 €"
		if i == at || g.salary != salary || g.verdict.unit != f.verdict.unit || g.currency != f.currency || !neighbours(f, g) {
			continue
		}
		switch {
		case lo == nil && g.hi == nil && *g.lo <= *hi:
			lo = g.lo
		case hi == nil && g.lo == nil && *g.hi >= *lo:
			hi = g.hi
		default:
			continue
		}
		from, to = min(from, g.from), max(to, g.to)
	}
	for i, g := range all { // "Lot 1 : 450 €/j", below "Lot 2 : 500 €/j"
		if i != at && g.salary == salary && g.verdict.unit == f.verdict.unit && g.currency == f.currency && lo != nil && hi != nil && g.lo != nil && g.hi != nil && tier(d, f.from) && tier(d, g.from) {
			lo, hi = least(lo, g.lo), greatest(hi, g.hi)
			from, to = min(from, g.from), max(to, g.to)
		}
	}
	return &market.Pay{Min: lo, Max: hi, Unit: f.verdict.unit, Currency: f.currency}, d.TokenSpan(from, to)
}

func inTitle(d *text.Document, k int) bool { return int(d.Tokens()[k].From) < d.BodyAt-1 }

// yearly returns the surest yearly salary; -1 when there is none.
func yearly(all []found) int {
	at := -1
	for i, f := range all {
		if f.salary && f.verdict.unit == market.Yearly && (at < 0 || f.score > all[at].score) {
			at = i
		}
	}
	return at
}

// tier reports whether the sentence around token i prices one of several lots, profiles or levels.
func tier(d *text.Document, i int) bool {
	from, _ := d.Sentence(i, 20)
	t := d.Tokens()
	for k := from; k < i && k < from+6; k++ {
		if n, ok := tiers.At(d, k); ok > 0 && (n || k+1 < len(t) && (t[k+1].Kind == text.Number || t[k+1].To-t[k+1].From == 1)) {
			return true
		}
	}
	return false
}

// tiers open the line of one price among several: true by themselves, false with the number or letter behind them.
var tiers = text.NewLexicon(
	text.Entry[bool]{Meaning: true, Phrases: "junior|confirme|senior|medior|expert|lead|mid|mid level|intermediate|berufseinsteiger|erfahren"},
	text.Entry[bool]{Meaning: false, Phrases: "lot|los|profil|profile|poste|position|mission|role|phase|niveau|level"},
)

// forSome reports whether the price before token k is that of one kind of people: "600 €/j pour un profil confirmé".
func forSome(d *text.Document, k int) bool {
	_, n := someones.At(d, k)
	return n > 0
}

var someones = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pour un|pour une|pour les|pour des|for a|for an|for the|fur einen|fur eine|si vous|if you|(junior|(senior|(confirme|junior|senior|confirme"})

// neighbours reports whether two amounts, each with a word that names it, stand on lines one below the other.
func neighbours(f, g found) bool {
	if f.from > g.from {
		f, g = g, f
	}
	return f.subject >= 0 && g.subject > f.to && g.from-f.to <= 10
}

func sameSentence(d *text.Document, i, j int) bool {
	if i > j {
		i, j = j, i
	}
	if j-i > 40 {
		return false
	}
	for k := i; k < j; k++ {
		if d.Ends(k) {
			return false
		}
	}
	return true
}

func least(a, b *float64) *float64 {
	if *b < *a {
		return b
	}
	return a
}

func greatest(a, b *float64) *float64 {
	if *b > *a {
		return b
	}
	return a
}
