package when

import (
	"strings"
	"time"

	"tjm/extract/text"
)

// ASAP is the start of work that begins as soon as possible.
const ASAP = "asap"

// The dates and the numbers looked at in one ad; real ones have a few dozen.
const (
	mostDates   = 1000
	mostNumbers = 10000
)

// startsOpen are the words with which a date, or a word for soon, begins.
var startsOpen = text.AnyOf(months, soons, nextMonths)

// mayBegin reports whether a token may begin a date or "as soon as possible".
func mayBegin(d *text.Document, i int) bool {
	switch d.Tokens()[i].Kind {
	case text.Number:
		return true
	case text.Word:
		return startsOpen.Has(d, i)
	}
	return false
}

type candidate struct {
	value    string
	score    int
	from, to int // tokens
}

// Start returns when the work starts: "asap", "2026-01" or "2026-01-15", and the words that say so; "" when the ad
// does not say. Deadlines, go-lives and months without a year are no start. Relative months ("le mois prochain") are
// counted from now.
func Start(d *text.Document, now time.Time) (string, text.Span) {
	t := d.Tokens()
	best := candidate{}
	order := Order(-1) // not looked for yet
	seen, numbers := 0, 0
	for i := 0; i < len(t) && seen < mostDates; i++ {
		if !mayBegin(d, i) {
			continue
		}
		if t[i].Kind == text.Number {
			if numbers++; numbers > mostNumbers {
				break
			}
		}
		if how, n := soons.At(d, i); n > 0 {
			seen++
			if s := soonScore(d, i, i+n, how); s > best.score {
				best = candidate{ASAP, s, i, i + n}
			}
			i += n - 1
			continue
		}
		if v, n := relativeMonth(d, i, now); n > 0 {
			seen++
			if s := dateScore(d, date{from: i, to: i + n}, now); s > best.score {
				best = candidate{v, s, i, i + n}
			}
			i += n - 1
			continue
		}
		if x, end, ok := dayRange(d, i); ok {
			seen++
			if s := max(periodScore(d, x), dateScore(d, x, now)); s > best.score && x.year >= now.Year()-3 {
				best = candidate{x.String(), s, x.from, end.to}
			}
			i = end.to - 1
			continue
		}
		x, ok := dateAt(d, i, DayFirst)
		if !ok {
			x, ok = shortMonth(d, i)
		}
		if !ok {
			continue
		}
		if x.day > 0 && x.day <= 12 && x.to == x.from+5 {
			if order < 0 {
				order = orderOf(d)
			}
			if y, ok := dateAt(d, i, order); ok {
				x = y
			}
		}
		seen++
		i = x.to - 1
		s := 0
		if end, ok := rangeEnd(d, x); ok {
			if x.year == 0 {
				x.year = yearBefore(x, end)
			}
			s = periodScore(d, x)
			i = end.to - 1
		}
		if x.year == 0 {
			x.year = yearOfOther(d, x)
		}
		if x.year == 0 {
			x.year = yearTold(d, x)
		}
		if x.year == 0 || x.year < now.Year()-3 {
			continue
		}
		if s = max(s, dateScore(d, x, now)); s > best.score {
			best = candidate{x.String(), s, x.from, x.to}
		}
	}
	if best.score == 0 {
		return "", text.Span{}
	}
	return best.value, d.TokenSpan(best.from, best.to)
}

// dateScore tells how surely a date is the start: the nearest cue before it in its sentence, or its heading, decides.
// A date that stands alone in its cell is one when it is still to come.
func dateScore(d *text.Document, x date, now time.Time) int {
	from, to := d.Sentence(x.from, 30)
	if to < x.to {
		_, to = d.Sentence(x.to-1, 12) // the point of "2. November 2026" ends no sentence
	}
	k := firstOf(d, from, x.from)
	c, end := cueBefore(d, from, k)
	first := k // of the words that belong to the date
	for c == around && end >= first-1 {
		first = start(d, end, from)
		c, end = cueBefore(d, from, first)
	}
	for c == around || c == since && first-end > 1 { // "début des prestations :", in which "des" is no "dès"
		c, end = cueBefore(d, from, start(d, end, from))
	}
	if x.short && c != starts {
		return 0
	}
	if w := d.Text(end-1, end); c == starts && first-end > 3 && (w == "lancement" || w == "chantier") {
		return 0 // "lancement au festival d'Avignon (juillet 2026)"
	}
	switch {
	case c == starts:
		at := start(d, end, from)
		if strings.HasPrefix(d.Text(at, at+1), "attendu") {
			if p, e := cueBefore(d, from, at); p == other && e == at || handed(d, at) {
				return 0 // "rapport attendu le 30 mars"
			}
		}
		if beginsElse(d, from, at) {
			return 0
		}
		return 50
	case c == joins && first-end <= 4, c == since && first-end <= 1:
		at := start(d, end, from)
		if c == joins && handed(d, at) {
			return 0 // "réponse attendue pour le 30/01/2026"
		}
		if w := d.Text(at, end); (w == "a caler" || w == "a planifier") && at > opening(d, from, at) {
			if p, _ := cueBefore(d, from, at); p == starts {
				return 50
			}
			return 0 // "réunion à caler en janvier 2027"
		}
		if p, e := cueBefore(d, from, at); p == other && !(c == since && at > e && d.Tokens()[at-1].Is(',')) && (c == since && !hasNumber(d, e, at) || at-e <= 1) {
			return 0 // "candidatures à partir du", "livraison attendue en"
		}
		return 30
	case c == other && startsBy(d, from, end):
		return 40
	case c == other || c == since:
		return 0
	}
	if onwards(d, x.to) || first-opening(d, from, first) <= 1 && lengthBehind(d, x.to, to) {
		return 25
	}
	if c == 0 && effortBefore(d, from, first) {
		return 24 // "Cinq jours d'audit en mai 2026"
	}
	if intake(d, first) || intake(d, k) {
		return 26 // "un apprenti pour deux ans, à la rentrée de septembre 2026"
	}
	if first <= opening(d, from, first) {
		switch headingCue(d, from) {
		case starts:
			return 45
		case other:
			return 0
		}
	}
	for i := x.to; i < to && i <= x.to+4; i++ {
		if c, n := cueAt(d, i); n > 0 && c == starts {
			return 25
		}
	}
	if wrapped(d, from, first) {
		return 30
	}
	if at := opening(d, from, first); alone(d, at, to, first, x.to) && (x.toCome(now) || calendar(d, first)) && !bracketed(d, at, first) {
		return 15
	}
	return 0
}

// hasNumber reports whether a figure stands among the tokens from to k: the words before it have a date of their own.
func hasNumber(d *text.Document, from, k int) bool {
	for i := from; i < k; i++ {
		if d.Tokens()[i].Kind == text.Number {
			return true
		}
	}
	return false
}

// calendar reports whether a picture of a calendar stands before token k.
func calendar(d *text.Document, k int) bool {
	t := d.Tokens()
	for i := k - 1; i >= 0 && k-i <= 3 && t[i].Kind == text.Symbol; i-- {
		if t[i].Is('📅') || t[i].Is('📆') || t[i].Is('🗓') {
			return true
		}
	}
	return false
}

// bracketed reports whether the date at token k stands in brackets behind a sentence that goes on about something else:
// "nous avons recruté quatre personnes (janvier 2027)".
func bracketed(d *text.Document, from, k int) bool {
	return k > from && d.Tokens()[k-1].Is('(') && k-from > 6
}

// startsBy reports whether the words that end at token end are the deadline of a start: "début au plus tard le".
func startsBy(d *text.Document, from, end int) bool {
	at := start(d, end, from)
	if _, n := latest.At(d, at); n != end-at {
		return false
	}
	c, e := cueBefore(d, from, at)
	return c == starts && at-e <= 1
}

var latest = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "au plus tard|au plus tard le|no later than|spatestens"})

// firstOf passes back over the weekday and the "mi-" that belong to the date at token k.
func firstOf(d *text.Document, from, k int) int {
	t := d.Tokens()
	if k > from {
		if _, n := weekdays.At(d, k-1); n > 0 {
			k--
		}
	}
	if k > from && t[k-1].Is('-') && t[k-1].Glued {
		k--
	}
	return k
}

// toCome reports whether a date lies behind the day of now. A month is given a year more: ads are read late, and nobody
// dates a publication by its month.
func (x date) toCome(now time.Time) bool {
	if x.day == 0 {
		return x.year >= now.Year() || x.year == now.Year()-1 && x.month >= int(now.Month())
	}
	return time.Date(x.year, time.Month(x.month), x.day, 0, 0, 0, 0, time.UTC).After(now)
}

// relativeMonth reads "le mois prochain" and its like.
func relativeMonth(d *text.Document, i int, now time.Time) (string, int) {
	_, n := nextMonths.At(d, i)
	if n == 0 {
		return "", 0
	}
	m := time.Date(now.UTC().Year(), now.UTC().Month()+1, 1, 0, 0, 0, 0, time.UTC)
	return m.Format("2006-01"), n
}

var nextMonths = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "le mois prochain|mois prochain|next month|nachsten monat|kommenden monat|volgende maand"})
