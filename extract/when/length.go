package when

import (
	"math"
	"strconv"
	"strings"

	"tjm/extract/text"
)

// length is a span of time as written.
type length struct {
	n        float64 // the smaller figure of a range
	unit     period
	from, to int // tokens
}

func (l length) months() int {
	m := l.n
	switch l.unit {
	case day:
		m /= 20
	case week:
		if m < 13 {
			m /= 4
		} else {
			m *= 12. / 52 // "26 weeks" are half a year
		}
	case quarter:
		m *= 3
	case semester:
		m *= 6
	case year:
		m *= 12
	}
	return max(1, int(math.Round(m)))
}

var toSigns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "-|/|a|to|bis|ou|or|oder|tot|et|and|~"})

// lengthAt reads "6 mois", "6 à 12 mois", "3-month", "2 x 3 mois", "1 an et demi" or "six months" at token i.
func lengthAt(d *text.Document, i int) (l length, ok bool) {
	t := d.Tokens()
	if m, n := halfYears.At(d, i); n > 0 {
		return length{n: m, unit: month, from: i, to: i + n}, true
	}
	v, k, ok := quantity(d, i)
	if !ok {
		return l, false
	}
	l = length{n: v, from: i}
	if k < len(t) && t[k].Is('+') {
		k++
		if v2, k2, ok := quantity(d, k); ok { // "3 + 3 mois": the second is a renewal
			_, k = v2, k2
		}
	}
	if k < len(t) && d.Text(k, k+1) == "x" {
		if v2, k2, ok := quantity(d, k+1); ok {
			l.n *= v2
			k = k2
		}
	}
	if _, n := toSigns.At(d, k); n > 0 {
		if v2, k2, ok := quantity(d, k+n); ok {
			if v2 < v {
				return l, false
			}
			k = k2
		} else if k < len(t) && t[k].Is('-') {
			k++ // "3-month"
		}
	}
	if k < len(t) && t[k].Is('(') && k+2 < len(t) { // "six (6) mois"
		if _, k2, ok := quantity(d, k+1); ok && k2 < len(t) && t[k2].Is(')') {
			k = k2 + 1
		}
	}
	if _, n := fullness.At(d, k); n > 0 {
		k += n // "deux bons mois"
	}
	if k >= len(t) {
		return l, false
	}
	unit, n := periods.At(d, k)
	if u := isoUnit(d, i, k); u != 0 {
		unit, n = u, 1
		l.from = i - 1
	}
	if n == 0 && lettered(d, i, k) {
		unit, n = month, 1
	}
	if n == 0 && unitsOfWork.Has(d, k) && unitIsDay(d, k) {
		unit = day
		_, n = unitsOfWork.At(d, k)
	}
	if n == 0 || t[k].Kind == text.Line {
		return l, false
	}
	l.unit, l.to = unit, k+n
	if n := half(d, l.to); n > 0 {
		l.n += .5
		l.to += n
	}
	return l, l.n > 0 && l.n < 1000
}

// halfYears are parts of a year whose months no figure counts.
var halfYears = text.NewLexicon(
	text.Entry[float64]{Meaning: 3, Phrases: "vierteljahr|ein vierteljahr|einem vierteljahr|un quart d'annee"},
	text.Entry[float64]{Meaning: 9, Phrases: "dreivierteljahr|ein dreivierteljahr|einem dreivierteljahr|three quarters of a year|trois quarts d'annee"},
	text.Entry[float64]{Meaning: 6, Phrases: "half a year|une demi annee|demi annee|la moitie d'une annee|una mezza annata|medio ano|meio ano|mezzo anno|een half jaar"},
)

// fullness may stand between a figure and its unit.
var fullness = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "prochains|prochaines|next|coming|nachsten|kommenden|bons|bonnes|pleins|pleines|petits|petites|longs|longues|gros|grosses|solid|full|good|volle|gute|ganze|volledige"})

// isoUnit reads the unit of "P6M", of which the figure stands at token i and the letter at token k.
func isoUnit(d *text.Document, i, k int) period {
	t := d.Tokens()
	if i == 0 || !t[i].Glued || !t[k].Glued || t[i].Kind != text.Number || !t[i-1].Caps || d.Text(i-1, i) != "p" || !t[k].Caps {
		return 0
	}
	switch d.Text(k, k+1) {
	case "d":
		return day
	case "w":
		return week
	case "m":
		return month
	case "y":
		return year
	}
	return 0
}

// lettered reports whether the m at token k stands for months: "durée : 6m", "dur. 9 M".
func lettered(d *text.Document, i, k int) bool {
	t := d.Tokens()
	if d.Text(k, k+1) != "m" || !t[k].Glued && !t[k].Caps {
		return false
	}
	if _, n := durationTails.At(d, k+1); n == 0 && k+1 < len(t) && !cuts(d, k+1) {
		return false
	}
	for j := i - 1; j >= 0 && i-j <= 3 && !d.Ends(j); j-- {
		if w := d.Text(j, j+1); strings.HasPrefix(w, "dur") || w == "laufzeit" || w == "dauer" {
			return true
		}
	}
	// "Contrat de prestation : 12M", not "Marché : 12M€"
	return i > 0 && t[i-1].Is(':') && t[k].Caps && (k+1 >= len(t) || !t[k+1].Is('€') && !t[k+1].Is('£') && !t[k+1].Is('$')) && forContracts.Has(d, labelStart(d, i-1))
}

// half returns the tokens of "et demi" behind a unit, 0 where none stand.
func half(d *text.Document, i int) int {
	_, n := andHalf.At(d, i)
	return n
}

var andHalf = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "et demi|et demie|and a half"})

// quantity reads a number in digits ("6", "1,5") or in words.
func quantity(d *text.Document, i int) (v float64, next int, ok bool) {
	t := d.Tokens()
	if i >= len(t) {
		return 0, 0, false
	}
	if t[i].Kind == text.Word {
		if v, k := halves.At(d, i); k > 0 {
			return v, i + k, true
		}
		n, k := spelled.At(d, i)
		if k == 1 && (d.Text(i, i+1) == "a" || d.Text(i, i+1) == "an") && !englishUnit(d, i+1) {
			return 0, 0, false // "mise à jour"
		}
		return float64(n), i + k, k > 0
	}
	if t[i].Kind != text.Number || t[i].To-t[i].From > 3 {
		return 0, 0, false
	}
	s := d.Text(i, i+1)
	next = i + 1
	if next+1 < len(t) && (t[next].Is(',') || t[next].Is('.')) && t[next].Glued && t[next+1].Glued && t[next+1].Kind == text.Number && t[next+1].To-t[next+1].From == 1 {
		s += "." + d.Text(next+1, next+2)
		next += 2
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, next, err == nil
}

func englishUnit(d *text.Document, i int) bool {
	t := d.Tokens()
	if i >= len(t) {
		return false
	}
	switch d.Text(i, i+1) {
	case "year", "month", "week", "day":
		return true
	}
	return false
}
