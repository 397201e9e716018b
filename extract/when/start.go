package when

import (
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

// mayBegin reports whether a token may begin a date or "as soon as possible".
func mayBegin(t text.Token) bool {
	switch t.Kind {
	case text.Number:
		return true
	case text.Word:
		return months.Begins(t) || soons.Begins(t) || nextMonths.Begins(t)
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
	seen, numbers := 0, 0
	for i := 0; i < len(t) && seen < mostDates; i++ {
		if !mayBegin(t[i]) {
			continue
		}
		if t[i].Kind == text.Number {
			if numbers++; numbers > mostNumbers {
				break
			}
		}
		if strong, n := soons.At(d, i); n > 0 {
			seen++
			if s := soonScore(d, i, i+n, strong); s > best.score {
				best = candidate{ASAP, s, i, i + n}
			}
			i += n - 1
			continue
		}
		if v, n := relativeMonth(d, i, now); n > 0 {
			seen++
			if s := dateScore(d, date{from: i, to: i + n}); s > best.score {
				best = candidate{v, s, i, i + n}
			}
			i += n - 1
			continue
		}
		x, ok := dateAt(d, i, DayFirst)
		if !ok {
			continue
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
		if x.year == 0 || x.year < now.Year()-3 {
			continue
		}
		if s = max(s, dateScore(d, x)); s > best.score {
			best = candidate{x.String(), s, x.from, x.to}
		}
	}
	if best.score == 0 {
		return "", text.Span{}
	}
	return best.value, d.TokenSpan(best.from, best.to)
}

// dateScore tells how surely a date is the start: the nearest cue before it in its sentence, or its heading, decides.
func dateScore(d *text.Document, x date) int {
	t := d.Tokens()
	from, to := d.Sentence(x.from, 30)
	k := x.from
	if k > from {
		if _, n := weekdays.At(d, k-1); n > 0 {
			k--
		}
	}
	if k > from && t[k-1].Is('-') && t[k-1].Glued {
		k-- // "mi-février"
	}
	c, end := cueBefore(d, from, k)
	if c == around && end == k {
		for c == around && end >= k-3 {
			k = start(d, end, from)
			c, end = cueBefore(d, from, k)
		}
	}
	switch {
	case c == starts:
		return 50
	case c == since && k-end <= 1:
		if p, _ := cueBefore(d, from, start(d, end, from)); p == other {
			return 0
		}
		return 30
	case c == other || c == since:
		return 0
	}
	if from == x.from || from == k {
		if h := headingCue(d, from); h == starts {
			return 45
		} else if h == other {
			return 0
		}
	}
	for i := x.to; i < to && i <= x.to+4; i++ {
		if c, n := cues.At(d, i); n > 0 && c == starts && !t[i].Is('-') {
			return 25
		}
	}
	return 0
}

// cueBefore returns the nearest cue that ends at or before token k, within the sentence, and its end.
func cueBefore(d *text.Document, from, k int) (cue, int) {
	for i := k - 1; i >= from && k-i <= 14; i-- {
		for n := min(6, k-i); n >= 1; n-- {
			if c, m := cues.At(d, i); m > 0 && i+m <= k {
				// a longer cue may begin before: "date de debut", "prise de fonction"
				for j := i - 1; j >= from && i-j <= 5; j-- {
					if c2, m2 := cues.At(d, j); m2 > 0 && j+m2 >= i+m && j+m2 <= k {
						c, i, m = c2, j, m2
					}
				}
				return c, i + m
			}
		}
	}
	return 0, -1
}

// start returns the first token of the cue that ends at end.
func start(d *text.Document, end, from int) int {
	best := end - 1
	for i := end - 1; i >= from && end-i <= 6; i-- {
		if _, m := cues.At(d, i); m > 0 && i+m == end {
			best = i
		}
	}
	return best
}

// headingCue reads the cue that closes the line or cell just before token from: "Démarrage" above "01/03/2026".
func headingCue(d *text.Document, from int) cue {
	t := d.Tokens()
	k := from
	for k > 0 && from-k < 3 && (t[k-1].Kind == text.Line || d.Ends(k-1) || t[k-1].Is(':')) {
		k--
	}
	if k == from || k == 0 {
		return 0
	}
	c, end := cueBefore(d, max(0, k-6), k)
	if k-end > 1 {
		return 0
	}
	return c
}

// soonScore tells how surely "ASAP" is said of the start.
func soonScore(d *text.Document, i, end int, strong bool) int {
	from, to := d.Sentence(i, 30)
	sent := false
	for k := from; k < to; k++ {
		if _, n := sendings.At(d, k); n > 0 {
			sent = true
		}
	}
	for k := max(from, i-10); k < to && k < end+8; k++ {
		if c, n := cues.At(d, k); n > 0 && c == starts && !(sent && (k > end || i-k > 4)) {
			return 50
		}
	}
	if h := headingCue(d, from); h == starts && i-from <= 2 {
		return 45
	}
	t := d.Tokens()
	short := i-from <= 2 && (end >= to || t[end].Is(',') || t[end].Is('-') || t[end].Is('(') || d.Ends(end) || t[end].Fused || t[end].Cap)
	switch {
	case strong && !sent:
		return 30
	case short && !sent && end-i > 1:
		return 28
	}
	return 0
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
