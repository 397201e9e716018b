package profile

import (
	"strings"

	"tjm/extract/text"
)

// span of years at token i.
type span struct {
	n         int
	plus      bool
	ranged    bool // "3 à 5 ans"
	adjective bool // "vierjährige Erfahrung", "a five-year experience": the words say what the years are
	from, to  int
}

// labelledYears reads "Années demandées : quatre", "Expérience (ans) : 5", "Experience: 5+".
func labelledYears(d *text.Document, i int) (n, end int) {
	t := d.Tokens()
	v, k := yearsBefore.At(d, i)
	at := i + k
	if isOne(d, i, "annees", "years", "jahre", "jaren") && d.Ends(i-1) {
		if end := ofSomething(d, i+1); end > 0 {
			v, k, at = general, 1, end // "Années : 7", "Années de Java : 6 au moins"
		}
	}
	if k == 0 || v != general || at >= len(t) {
		return 0, 0
	}
	for at < len(t) && at < i+k+3 && t[at].Kind == text.Symbol && !t[at].Is(':') && !t[at].Is('=') && !d.Ends(at) {
		at++ // "Expérience (ans) :"
	}
	years := isOne(d, i, "annees", "nombre", "nb", "years", "jahre", "jaren")
	if at < len(t) && isOne(d, at, "en", "in") {
		at++
	}
	if at < len(t) && isOne(d, at, "ans", "annees", "years", "jahre", "jahren") {
		years = true
		for at++; at < len(t) && t[at].Is(')'); at++ {
		}
	}
	if at < len(t) && t[at].Kind == text.Number && isOne(d, i, "xp", "exp") && at+1 < len(t) && t[at+1].Is('+') && (at+2 >= len(t) || t[at+2].Kind != text.Word) {
		n, _, ok := figure(d, at)
		if ok && n <= 25 {
			return n, at + 2 // "XP 3+"
		}
	}
	if at >= len(t) || !t[at].Is(':') && !t[at].Is('=') {
		return 0, 0
	}
	n, next, ok := figure(d, at+1)
	if !ok || n > 25 {
		return 0, 0
	}
	plus := next < len(t) && t[next].Is('+')
	if plus {
		next++
	}
	// without a word for years the figure must be alone: "Experience: 5+"
	if !years && (!plus || next < len(t) && t[next].Kind == text.Word) {
		return 0, 0
	}
	return n, next
}

// ofSomething returns the colon or equals sign that ends a label of years at token k: " :", " de Java :"; 0 when none does.
func ofSomething(d *text.Document, k int) int {
	t := d.Tokens()
	for j := k; j < len(t) && j < k+4; j++ {
		switch {
		case t[j].Is(':'), t[j].Is('='):
			return j
		case j == k && !isOne(d, j, "de", "d", "of", "in", "en", "met", "mit"), d.Ends(j):
			return 0
		}
	}
	return 0
}

func figure(d *text.Document, i int) (n, next int, ok bool) {
	t := d.Tokens()
	if i >= len(t) {
		return 0, 0, false
	}
	if t[i].Kind == text.Word {
		v, k := spelled.At(d, i)
		return v, i + k, k > 0 && !higher(d, i, v)
	}
	if t[i].Kind != text.Number {
		return 0, 0, false
	}
	digits := d.Text(i, i+1)
	if (len(digits) == 5 || len(digits) == 6) && strings.HasPrefix(digits, "20") {
		digits = digits[4:] // "2 janvier 20273 ans": a year of the calendar run into the figure
	}
	if len(digits) > 2 {
		return 0, 0, false
	}
	for _, c := range digits {
		n = n*10 + int(c-'0')
	}
	return n, i + 1, true
}

// spanAt reads "5 ans", "3 à 5 ans", "5+ years", "six years plus", "deux à quatre ans", "vierjährige Erfahrung".
func spanAt(d *text.Document, i int) (s span, ok bool) {
	t := d.Tokens()
	if n, m := compounds.At(d, i); m > 0 {
		for k := i + m; k < len(t) && k < i+m+4 && !d.Ends(k); k++ {
			if v, m := yearsAfter.At(d, k); m > 0 && v == general {
				return span{n: n, adjective: true, from: i, to: k + m}, true
			}
		}
	}
	if n, m := decades.At(d, i); m > 0 {
		s = span{n: n, from: i, to: i + m}
		if _, m := pluses.At(d, s.to); m > 0 {
			s.plus, s.to = true, s.to+m
		}
		return s, true // "a decade in data work"
	}
	n, k, ok := figure(d, i)
	if !ok {
		return s, false
	}
	s = span{n: n, from: i}
	plus := func() {
		if k < len(t) && t[k].Is('+') {
			s.plus = true
			k++
		}
		if k+1 < len(t) && t[k].Is('-') && t[k].Glued && isOne(d, k+1, "plus") {
			k++ // "eight-plus years"
		}
		if _, m := pluses.At(d, k); m > 0 && !isOne(d, k+m, "tard", "que", "de", "d", "later", "un", "une", "a") {
			s.plus = true
			k += m
		}
	}
	plus()
	ranged := false
	if _, m := toWords.At(d, k); m > 0 {
		if n2, k2, ok := figure(d, k+m); ok && n2 > n {
			k, ranged = k2, true
		}
	} else if isOne(d, k, "and", "und", "y", "e") && isOne(d, i-1, "between", "zwischen", "entre", "tra") {
		if n2, k2, ok := figure(d, k+1); ok && n2 > n {
			k, ranged = k2, true // "between two and five years"
		}
	}
	plus()
	if k < len(t) && t[k].Is('(') && k+2 < len(t) && t[k+2].Is(')') {
		k += 3 // "cinq (5) ans"
	}
	if k < len(t) && t[k].Is('-') && t[k].Glued {
		k++
	}
	for k < len(t) && isOne(d, k, "bonnes", "full", "good", "solid", "volle", "belles", "solides") {
		k++ // "cinq bonnes années", "six full years"
	}
	_, m := yearWords.At(d, k)
	if m == 0 && monthsOfExperience(d, i, k) {
		return span{n: n / 12, from: i, to: k + 1}, n >= 12
	}
	if m == 0 || k >= len(t) || n < 1 && !ranged || n > 25 {
		return s, false
	}
	k += m
	if k < len(t) && t[k].Is(')') && i > 0 && t[i-1].Is('(') {
		k++ // "a decade (10 years) of C++"
	}
	plus()
	if _, m := fillers.At(d, k); m > 0 {
		k += m
	}
	s.to, s.ranged = k, ranged
	return s, true
}

// floorAt reads a figure without its unit that sets the least of years named just before: "ten years or so behind you;
// eight is the floor", "quinze ans, dix au minimum". last is the token behind those years, most their number.
func floorAt(d *text.Document, i, last, most int) (n, end int) {
	t := d.Tokens()
	if last < 0 || i-last > 12 {
		return 0, 0
	}
	n, k, ok := figure(d, i)
	if !ok || n < 1 || n > 25 || k >= len(t) || n == 1 && t[i].Kind == text.Word || t[i].Kind == text.Number && t[i].Glued && i > 0 && t[i-1].Kind == text.Word {
		return 0, 0 // "DB2 au moins"
	}
	for j := max(last, i-4); j < i; j++ {
		if _, m := floorIs.At(d, j); m > 0 && j+m == i && d.Ends(k) && n <= most {
			return n, k // "Plus de vingt ans ? Tant mieux. Le plancher est à 8."
		}
	}
	for j := max(last, i-6); j < i; j++ {
		if _, m := parts.At(d, j); m > 0 {
			return 0, 0
		}
	}
	if _, m := floors.At(d, k); m > 0 && n <= most {
		return n, k + m
	}
	for j := max(last, i-4); j < i; j++ {
		if _, m := totals.At(d, j); m > 0 && j+m <= i && d.Ends(k) {
			return n, k // "Rust seit zwei Jahren, Softwareentwicklung insgesamt seit fünf"
		}
	}
	if !d.Ends(k) && !t[k].Is(',') && !t[k].Is(')') {
		return 0, 0
	}
	for j := max(last, i-3); j < i; j++ {
		if _, m := least.At(d, j); m > 0 && j+m == i && n <= most {
			return n, k // "dix ans, au moins six"
		}
	}
	return 0, 0
}

// yearsOpen are the words with which figures of years and their labels begin.
var yearsOpen = text.AnyOf(spelled, yearsBefore, compounds, decades, text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "annees|years|jahre|jaren"}))
