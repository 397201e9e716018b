package when

import "tjm/extract/text"

// mostSpans bounds the spans of time looked at in one ad.
const mostSpans = 2000

// Duration returns the firm duration of the work in months, and the words that say so; nil when the ad states none.
// Twenty working days are a month and anything shorter counts as one; renewals are not added; of a range ("6 à 12
// mois") the smaller figure is firm.
func Duration(d *text.Document) (*int, text.Span) {
	t := d.Tokens()
	best := candidate{}
	value, seen, tried := 0, 0, 0
	for i := 0; i < len(t) && seen < mostSpans; i++ {
		switch t[i].Kind {
		case text.Number:
		case text.Word:
			if !spelled.Begins(t[i]) && !months.Begins(t[i]) {
				continue
			}
		default:
			continue
		}
		if tried++; tried > mostNumbers {
			break
		}
		if x, ok := dateAt(d, i, DayFirst); ok {
			end, ranged := rangeEnd(d, x)
			if ranged {
				if x.year == 0 {
					x.year = yearBefore(x, end)
				}
				if s := min(periodScore(d, x), 30); s > best.score {
					best = candidate{score: s, from: x.from, to: end.to}
					value = span(x, end)
				}
				x.to = end.to
			}
			if ranged || x.year != 0 || x.day != 0 { // else "sept" may be seven
				seen++
				i = x.to - 1
				continue
			}
		}
		l, ok := lengthAt(d, i)
		if !ok {
			continue
		}
		seen++
		i = l.to - 1
		if s := durationScore(d, l); s > best.score {
			best = candidate{score: s, from: l.from, to: l.to}
			value = l.months()
		}
	}
	if best.score == 0 || value > 120 {
		return nil, text.Span{}
	}
	return &value, d.TokenSpan(best.from, best.to)
}

// durationScore tells how surely a span is the duration of the work.
func durationScore(d *text.Document, l length) int {
	t := d.Tokens()
	from, to := d.Sentence(l.from, 25)
	if l.unit == year && l.n > 5 {
		return 0 // experience, the past of a company, the age of a system
	}
	if tail, n := tailAt(d, l.to); n > 0 {
		if tail == not {
			return 0
		}
		if l.unit == day && !labelled(d, from, l.from) {
			return 0
		}
		if h, _ := hintBefore(d, from, l.from); h == not {
			return 0
		}
		if l.unit == year && !bindsYears(d, from, to, l) {
			return 0
		}
		return 40 + bonus(d, from, l.from)
	}
	h, gap := hintBefore(d, from, l.from)
	if h == 0 && l.from-from <= 1 {
		if headingHint(d, from) == lasts {
			return 45
		}
	}
	switch {
	case h == not:
		return 0
	case h == lasts && gap <= 8:
		return 50 - gap
	case l.unit == day:
		if h == contract && gap <= 2 && l.n >= 5 || h == upon && gap == 0 && l.n >= 20 && d.Text(l.from-1, l.from) != "de" {
			return 20
		}
		return 0
	case h == contract && gap <= 2 && l.unit != year:
		return 35
	case l.unit == year:
		if bindsYears(d, from, to, l) {
			return 22
		}
		return 0
	case l.unit == week && l.n < 4:
		return 0
	case h == upon && gap == 0 && uponContract(d, from, to, l.from):
		return 20
	case alone(d, from, to, l.from, l.to) && l.n <= 36:
		return 18
	case int(t[l.from].From) < d.BodyAt-1 && l.unit == month && l.n <= 36:
		return 15
	}
	return 0
}

func bonus(d *text.Document, from, k int) int {
	if h, gap := hintBefore(d, from, k); h == lasts && gap <= 8 {
		return 12
	}
	return 0
}

// labelled reports whether a word for the duration stands before token k in its sentence.
func labelled(d *text.Document, from, k int) bool {
	h, gap := hintBefore(d, from, k)
	return h == lasts && gap <= 8 || h == contract && gap <= 2
}

// tailAt reads the cue behind a span, past a closing or an adverb.
func tailAt(d *text.Document, k int) (hint, int) {
	t := d.Tokens()
	for skip := 0; skip < 2 && k < len(t); skip++ {
		if h, n := durationTails.At(d, k); n > 0 {
			return h, n
		}
		if !t[k].Is(',') && !t[k].Is('(') && !t[k].Is('\'') && !t[k].Is('-') {
			return 0, 0
		}
		if t[k].Is(',') || t[k].Is('(') {
			if h, n := durationTails.At(d, k+1); n > 0 && h == lasts {
				return h, n
			}
			return 0, 0
		}
		k++
	}
	return 0, 0
}

// hintBefore returns the nearest cue before token k in its sentence and how many words stand between; a weaker cue
// directly before gives way to a strong one just behind it ("durée de", "mission pour").
func hintBefore(d *text.Document, from, k int) (hint, int) {
	var weak hint
	weakGap := 0
	for i := k - 1; i >= from && k-i <= 12; i-- {
		h, n := longestEnding(d, from, i, k)
		if n == 0 {
			continue
		}
		gap := k - i - 1
		if h == upon {
			if weak == 0 {
				weak, weakGap = upon, gap
			}
			continue
		}
		if h == not && gap > 5 {
			break
		}
		if h == contract && gap > 4 {
			break
		}
		if weak == upon && h == contract {
			return contract, max(0, gap-2)
		}
		return h, gap
	}
	return weak, weakGap
}

// longestEnding returns the longest cue whose last token is i.
func longestEnding(d *text.Document, from, i, k int) (hint, int) {
	var best hint
	size := 0
	for j := i; j >= from && i-j <= 5; j-- {
		if h, n := durationCues.At(d, j); n > 0 && j+n == i+1 && j+n <= k {
			best, size = h, n
		}
	}
	return best, size
}

func headingHint(d *text.Document, from int) hint {
	t := d.Tokens()
	k := from
	for k > 0 && from-k < 3 && (t[k-1].Kind == text.Line || d.Ends(k-1) || t[k-1].Is(':')) {
		k--
	}
	if k == from || k == 0 {
		return 0
	}
	h, _ := longestEnding(d, max(0, k-5), k-1, k)
	return h
}

// bindsYears reports whether years are bound to a contract: experience is what most years in ads are about.
func bindsYears(d *text.Document, from, to int, l length) bool {
	if l.n > 5 {
		return false
	}
	for k := from; k < to; k++ {
		if h, n := durationCues.At(d, k); n > 0 && (h == lasts || h == contract && d.Text(k, k+1) != "freelance" && d.Text(k, k+1) != "projet") {
			return true
		}
	}
	if _, n := durationTails.At(d, l.to); n > 0 {
		s := d.Text(l.to, l.to+1)
		return s != "minimum" && s != "mini" && s != "min" && s != "+" && s != "au" && s != "environ"
	}
	return false
}

// uponContract reports whether "pour 9 mois" or "über 12 Monate" is said of the work. "sur douze mois" needs a word for
// the contract in its sentence.
func uponContract(d *text.Document, from, to, k int) bool {
	switch d.Text(k-1, k) {
	case "sur", "de", "of", "pendant", "d'abord":
		for i := from; i < to; i++ {
			if h, n := durationCues.At(d, i); n > 0 && (h == contract || h == lasts) {
				return true
			}
		}
		return false
	}
	return true
}

