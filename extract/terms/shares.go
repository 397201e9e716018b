package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// shares weighs two ways to split a week without a word for site or distance: weekdays with the rest of the week ("le
// mardi et le jeudi, le reste vous appartient"), and a rhythm ("rythme 3/2").
func (r *reading) shares() {
	d, t := r.d, r.d.Tokens()
	for i, tried := 0, 0; i < len(t) && tried < mostHits; i++ {
		if t[i].Kind != text.Word || !splits.Has(d, i) {
			continue
		}
		if _, n := rhythms.At(d, i); n > 0 {
			tried++
			if to, ok := split(d, i+n); ok {
				r.say(statement{remote: market.RemotePartial, onSite: -1, weight: 33, from: i, to: to})
			}
			continue
		}
		if _, n := weekWords.At(d, i); n > 0 {
			tried++
			if to, ok := r.weeksSplit(i); ok {
				r.say(statement{remote: market.RemotePartial, onSite: -1, weight: 52, from: i - 1, to: to})
			}
			continue
		}
		if _, n := weekdays.At(d, i); n == 0 {
			continue
		}
		tried++
		from, to := d.Sentence(i, 16)
		days := r.weekdaysIn(from, to)
		rest := to
		if to < len(t) && (t[to].Is(';') || t[to-1].Is(';')) {
			rest = min(len(t), to+6) // "vous y passez le mardi ; le reste vous appartient"
		}
		if days > 0 && days < 5 && (r.any(remainders, from, rest) || r.restIsYours(to)) && !r.any(calls, from, to) {
			r.say(statement{remote: market.RemotePartial, onSite: float64(days), weight: 25, from: from, to: to})
		}
		i = to - 1
	}
}

// splits are the words with which a way to split a week begins.
var splits = text.AnyOf(rhythms, weekWords, weekdays)

// weeksSplit reads weeks by turns at the word for weeks k: "1 semaine au bureau, 3 semaines chez soi".
func (r *reading) weeksSplit(k int) (end int, ok bool) {
	d := r.d
	here, n := sides.At(d, k+1)
	if n == 0 || k == 0 || !counted(d, k-1) {
		return 0, false
	}
	_, to := d.Sentence(k, 16)
	for j := k + 1 + n; j < min(to, k+8+n); j++ {
		if _, m := weekWords.At(d, j); m == 0 || !counted(d, j-1) {
			continue
		}
		there, m := sides.At(d, j+1)
		return j + 1 + m, m > 0 && (here == onSite) != (there == onSite)
	}
	return 0, false
}

func counted(d *text.Document, i int) bool {
	_, _, ok := smallNumber(d, i)
	return ok
}

// split reads "3/2", "3-2" or ": 3/2" at token k: two counts of days that make a week.
func split(d *text.Document, k int) (end int, ok bool) {
	t := d.Tokens()
	if k < len(t) && (t[k].Is(':') || t[k].Is('=')) {
		k++
	}
	if k+2 >= len(t) || !t[k+1].Is('/') && !t[k+1].Is('-') && !t[k+1].Is('+') {
		return 0, false
	}
	a, _, okA := smallNumber(d, k)
	b, _, okB := smallNumber(d, k+2)
	return k + 3, okA && okB && a+b == 5 && a > 0 && b > 0
}

// yearly reports whether remote days are counted for a year: "télétravail : 100 jours par an".
func (r *reading) yearly(k, to int) bool {
	if j := k - 4; j >= 0 { // "90 jours de télétravail par an"
		if v, next, ok := smallNumber(r.d, j); ok && v >= 20 && isOne(r.d, j+2, "de") {
			_, n := dayWords.At(r.d, next)
			return n > 0
		}
	}
	for j := k; j < min(to, k+4); j++ {
		if v, next, ok := smallNumber(r.d, j); ok && v >= 20 {
			_, n := dayWords.At(r.d, next)
			return n > 0
		}
	}
	return false
}

var (
	rhythms    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "rythme|organisation|format|modalite|modalites|hybride|hybrid|teletravail|tt|remote|schedule|working pattern|pattern|arbeitsmodell|modell|presence"})
	remainders = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "le reste|the rest|remainder|les autres jours|les autres|autres jours|other days|the other days|die ubrigen tage|ubrige tage|der rest|rest|sonst|ansonsten|sinon|otherwise|de rest|el resto|il resto"})
)
