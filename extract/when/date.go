package when

import (
	"strconv"
	"time"

	"tjm/extract/text"
)

// Order says how a date of three numbers is to be read when its parts allow both ways.
type Order int

// The orders. A year of four digits in front is always year, month, day.
const (
	DayFirst   Order = iota // 02/03/2026 is 2 March
	MonthFirst              // 02/03/2026 is 3 February
)

// date is a date as written: the day may be missing (0), and so may the year.
type date struct {
	year, month, day int
	from, to         int  // tokens
	short            bool // "01/26": a date only behind a word for the start
}

// String returns "2026-01-15", "2026-01", or "" for a date without year.
func (x date) String() string {
	if x.year == 0 {
		return ""
	}
	s := strconv.Itoa(x.year) + "-" + two(x.month)
	if x.day > 0 {
		s += "-" + two(x.day)
	}
	return s
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

func (x date) valid() bool {
	if x.month < 1 || x.month > 12 || x.day < 0 || x.day > 31 {
		return false
	}
	if x.year != 0 && (x.year < 1990 || x.year > 2100) {
		return false
	}
	if x.day > 0 && x.year > 0 {
		t := time.Date(x.year, time.Month(x.month), x.day, 0, 0, 0, 0, time.UTC)
		return t.Day() == x.day
	}
	return true
}

// integer returns the number at token i and its digits; -1 when none of at most four digits stands there.
func integer(d *text.Document, i int) (v, digits int) {
	t := d.Tokens()
	if i < 0 || i >= len(t) || t[i].Kind != text.Number {
		return -1, 0
	}
	digits = int(t[i].To - t[i].From)
	if digits > 4 {
		return -1, digits
	}
	v, err := strconv.Atoi(d.Text(i, i+1))
	if err != nil {
		return -1, digits
	}
	return v, digits
}

// dateAt reads the date that begins at token i.
func dateAt(d *text.Document, i int, o Order) (date, bool) {
	if x, ok := numeric(d, i, o); ok {
		return x, true
	}
	if x, ok := dayMonth(d, i); ok {
		return x, true
	}
	return monthFirst(d, i)
}

// numeric reads 2026-03-01, 01/03/2026, 1.3.26, 03/2026 and 2026-03.
func numeric(d *text.Document, i int, o Order) (x date, ok bool) {
	t := d.Tokens()
	a, wa := integer(d, i)
	if a < 0 || i+2 >= len(t) {
		return x, false
	}
	sep := t[i+1]
	if !sep.Is('/') && !sep.Is('.') && !sep.Is('-') || !sep.Glued {
		return x, false
	}
	b, wb := integer(d, i+2)
	if b < 0 || !t[i+2].Glued && !sep.Is('.') {
		return x, false
	}
	three := i+4 < len(t) && t[i+3].Kind == text.Symbol && t[i+3].Hash == sep.Hash && t[i+3].Glued && (t[i+4].Glued || sep.Is('.'))
	c, wc := -1, 0
	if three {
		c, wc = integer(d, i+4)
	}
	x.from = i
	switch {
	case three && wa == 4 && wb <= 2 && wc <= 2 && c > 0:
		x.year, x.month, x.day, x.to = a, b, c, i+5
	case three && wa <= 2 && wb <= 2 && (wc == 4 || wc == 2) && c >= 0:
		x.day, x.month, x.year, x.to = a, b, c, i+5
		if wc == 2 {
			x.year += 2000
		}
		if o == MonthFirst && b <= 31 && a <= 12 || b > 12 && a <= 12 {
			x.day, x.month = b, a
		}
	case wa <= 2 && wb == 4 && !three && t[i+2].Glued:
		x.month, x.year, x.to = a, b, i+3
	case wa == 4 && wb == 2 && sep.Is('-') && !three && t[i+2].Glued:
		x.year, x.month, x.to = a, b, i+3
	default:
		return x, false
	}
	if three && x.day == 0 {
		return x, false
	}
	if i > 0 && t[i].Glued && (d.Text(i-1, i) == "q" || d.Text(i-1, i) == "t") {
		return x, false // "Q1/2027"
	}
	if i > 0 && x.day == 0 && calendarWeek(d.Text(i-1, i)) {
		return x, false // "KW 10/2026"
	}
	// a longer chain of numbers is an address or a version
	if x.to < len(t) && t[x.to].Glued && t[x.to].Kind == text.Number || i > 0 && t[i].Glued && (t[i-1].Is('.') || t[i-1].Is('/')) {
		return x, false
	}
	return x, x.valid()
}

// shortMonth reads "01/26", which only a word before it makes a month of a year.
func shortMonth(d *text.Document, i int) (x date, ok bool) {
	t := d.Tokens()
	a, wa := integer(d, i)
	if i+2 >= len(t) || wa != 2 || !t[i+1].Is('/') || !t[i+1].Glued || !t[i+2].Glued || i > 0 && t[i].Glued {
		return x, false
	}
	b, wb := integer(d, i+2)
	if wb != 2 || b < 25 || b > 39 || i+3 < len(t) && t[i+3].Glued && !d.Ends(i+3) && !t[i+3].Is(',') && !t[i+3].Is(')') {
		return x, false
	}
	x = date{year: 2000 + b, month: a, from: i, to: i + 3, short: true}
	return x, x.valid()
}

func calendarWeek(w string) bool {
	switch w {
	case "kw", "cw", "week", "semaine", "sem", "s", "w":
		return true
	}
	return false
}

// dayMonth reads "1er mars 2026", "2. Februar 2026", "9th of March, 2026" and the same without a year.
func dayMonth(d *text.Document, i int) (x date, ok bool) {
	t := d.Tokens()
	v, w := integer(d, i)
	if v < 1 || v > 31 || w > 2 {
		return x, false
	}
	k := i + 1
	if k < len(t) && (t[k].Is('.') && t[k].Glued || t[k].Glued && ordinal(d.Text(k, k+1)) || t[k].Is('°')) {
		k++
	}
	if k < len(t) && (d.Text(k, k+1) == "of" || d.Text(k, k+1) == "de") {
		k++
	}
	m, n := months.At(d, k)
	if n == 0 {
		return x, false
	}
	x = date{month: m, day: v, from: i, to: k + n}
	x.readYear(d)
	return x, x.valid()
}

func ordinal(s string) bool {
	switch s {
	case "er", "e", "st", "nd", "rd", "th", "re", "o":
		return true
	}
	return false
}

// monthFirst reads "mars 2026", "January 12, 2026", "March 9th".
func monthFirst(d *text.Document, i int) (x date, ok bool) {
	t := d.Tokens()
	m, n := months.At(d, i)
	if n == 0 {
		return x, false
	}
	x = date{month: m, from: i, to: i + n}
	if i > 0 && d.Text(i-1, i) == "premier" {
		x.day, x.from = 1, i-1
		x.readYear(d)
		return x, x.valid()
	}
	k := x.to
	if k < len(t) && t[k].Is('.') && t[k].Glued {
		k++
	}
	if v, w := integer(d, k); v >= 1 && v <= 31 && w <= 2 {
		e := k + 1
		if e < len(t) && t[e].Glued && ordinal(d.Text(e, e+1)) {
			e++
		}
		y := date{month: m, day: v, from: i, to: e}
		y.readYear(d)
		if y.year != 0 {
			return y, y.valid()
		}
	}
	x.readYear(d)
	return x, x.valid()
}

// shortYear takes a year of two digits: "6 janvier 26", "March '26", "février 26", but not the day of "January 26".
func (x *date) shortYear(d *text.Document, k int) bool {
	t := d.Tokens()
	marked := k < len(t) && (t[k].Is('\'') || t[k].Is('’'))
	if marked {
		k++
	}
	v, w := integer(d, k)
	if w != 2 || v < 25 || v > 39 || k-x.to > 2 || marked && !t[k].Glued {
		return false
	}
	end := k + 1
	if end < len(t) && !d.Ends(end) && !t[end].Is(',') && !t[end].Is(')') && !t[end].Is('(') && !(t[end].Is('-') && !t[end].Glued) {
		return false
	}
	if _, n := englishMonths.At(d, x.from); n > 0 && !marked && x.day == 0 {
		return false
	}
	x.year, x.to = 2000+v, end
	return true
}

// readYear takes a year of four digits that follows the date.
func (x *date) readYear(d *text.Document) {
	t := d.Tokens()
	k := x.to
	for k < len(t) && (t[k].Is(',') || t[k].Is('.') && t[k].Glued || t[k].Is('/') || t[k].Is('-') && t[k].Glued) {
		k++
	}
	if k < len(t) && d.Text(k, k+1) == "de" {
		k++
	}
	if v, w := integer(d, k); w == 4 && v >= 1990 && v <= 2100 && k-x.to <= 2 {
		x.year, x.to = v, k+1
		return
	}
	if x.shortYear(d, k) {
		return
	}
	// "1er décembre 20263 ans d'expérience": the year runs into the next figure
	if k < len(t) && k-x.to <= 2 && t[k].Kind == text.Number && (t[k].To-t[k].From == 5 || t[k].To-t[k].From == 6) {
		if v, err := strconv.Atoi(d.Text(k, k+1)[:4]); err == nil && v >= 2020 && v <= 2039 && k+1 < len(t) && t[k+1].Kind == text.Word {
			x.year, x.to = v, k+1
		}
	}
}
