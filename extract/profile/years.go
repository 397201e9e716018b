package profile

import (
	"tjm/extract/text"
)

// Experience is the years of experience asked.
type Experience struct {
	Years *int // least total years; nil when none are asked
	Span  text.Span
	Notes []text.Note // years that are something else, at most 20
}

// span of years at token i.
type span struct {
	n        int
	plus     bool
	from, to int
}

const mostSpans = 2000

// Years reads the least total years of experience asked. Years of one technology count when no total is said; the
// largest of them then. Ages, contracts and the past of a company are no experience.
func Years(d *text.Document) Experience {
	t := d.Tokens()
	var out Experience
	score, seen, tried := 0, 0, 0
	for i := 0; i < len(t) && seen < mostSpans && tried < 10*mostSpans; i++ {
		switch t[i].Kind {
		case text.Number:
		case text.Word:
			if !spelled.Begins(t[i]) && !yearsBefore.Begins(t[i]) {
				continue
			}
		default:
			continue
		}
		tried++
		s, ok := spanAt(d, i)
		if !ok {
			if n, end := labelledYears(d, i); end > 0 && score < 60 {
				score = 60
				out.Years, out.Span = &n, d.TokenSpan(i, end)
			}
			continue
		}
		seen++
		i = s.to - 1
		v := yearsScore(d, s)
		if v == 0 {
			if len(out.Notes) < mostNotes {
				out.Notes = append(out.Notes, text.Note{Span: d.TokenSpan(s.from, s.to), Field: "years", Why: "no experience asked"})
			}
			continue
		}
		if v > score || v == score && s.n > *out.Years && s.n <= 10 {
			n := s.n
			score, out.Years, out.Span = v, &n, d.TokenSpan(s.from, s.to)
		}
	}
	return out
}

// labelledYears reads "Années demandées : quatre".
func labelledYears(d *text.Document, i int) (n, end int) {
	t := d.Tokens()
	v, k := yearsBefore.At(d, i)
	if k < 2 || v != general || !isOne(d, i, "annees", "years") || i+k >= len(t) || !t[i+k].Is(':') {
		return 0, 0
	}
	n, next, ok := figure(d, i+k+1)
	if !ok || n > 25 {
		return 0, 0
	}
	return n, next
}

func figure(d *text.Document, i int) (n, next int, ok bool) {
	t := d.Tokens()
	if i >= len(t) {
		return 0, 0, false
	}
	if t[i].Kind == text.Word {
		v, k := spelled.At(d, i)
		return v, i + k, k > 0
	}
	if t[i].Kind != text.Number || t[i].To-t[i].From > 2 {
		return 0, 0, false
	}
	for _, c := range d.Text(i, i+1) {
		n = n*10 + int(c-'0')
	}
	return n, i + 1, true
}

// spanAt reads "5 ans", "3 à 5 ans", "5+ years", "deux à quatre ans".
func spanAt(d *text.Document, i int) (s span, ok bool) {
	t := d.Tokens()
	n, k, ok := figure(d, i)
	if !ok {
		return s, false
	}
	s = span{n: n, from: i}
	if k < len(t) && t[k].Is('+') {
		s.plus = true
		k++
	}
	if _, m := toWords.At(d, k); m > 0 {
		if n2, k2, ok := figure(d, k+m); ok && n2 > n {
			k = k2
		}
	}
	if k < len(t) && t[k].Is('+') {
		s.plus = true
		k++
	}
	if k < len(t) && t[k].Is('(') && k+2 < len(t) && t[k+2].Is(')') {
		k += 3 // "cinq (5) ans"
	}
	if k < len(t) && t[k].Is('-') && t[k].Glued {
		k++
	}
	_, m := yearWords.At(d, k)
	if m == 0 || k >= len(t) || n < 1 || n > 25 {
		return s, false
	}
	s.to = k + m
	return s, true
}

// yearsScore tells how surely years are experience asked: 60 total, 30 of something, 0 none.
func yearsScore(d *text.Document, s span) int {
	t := d.Tokens()
	from, to := d.Sentence(s.from, 25)
	before, gap := wordBefore(d, from, s.from)
	after, _ := wordAfter(d, s, to)
	// a plus sign before counts a company's age: "+35 ans d'existence"
	if s.from > 0 && t[s.from-1].Is('+') && t[s.from].Glued && after == notYears {
		return 0
	}
	if companyPast(d, from, s.from) {
		return 0
	}
	switch {
	case after == notYears, before == notYears && gap <= 3:
		return 0
	case before == part && gap <= 2:
		return 0
	case after == general:
		return 60
	case before == general && gap <= 5:
		return 58
	case (before == minimum && gap <= 1 || s.plus || after == minimum) && !boundToContract(d, from, to):
		if after == specific || before == minimum && gap <= 1 || s.plus {
			return 50
		}
		return 45
	case after == specific && s.n >= 2 && (isOne(d, s.to, "sur", "de", "en", "in", "of", "with", "mit") || isOne(d, s.to, "d")) && experienceContext(d, from, to):
		return 30
	case alone(d, s, from, to):
		return 25
	}
	return 0
}

// wordBefore returns the nearest word before the years that says what they are, and the words between.
func wordBefore(d *text.Document, from, k int) (verdictOf, int) {
	for i := k - 1; i >= from && k-i <= 8; i-- {
		for j := max(from, i-4); j <= i; j++ {
			if v, n := yearsBefore.At(d, j); n > 0 && j+n == i+1 {
				return v, k - i - 1
			}
		}
	}
	return 0, 99
}

func wordAfter(d *text.Document, s span, to int) (verdictOf, int) {
	t := d.Tokens()
	k := s.to
	first, at := yearsAfter.At(d, k)
	if at == 0 && k < to && (t[k].Is('\'') || t[k].Is('(')) {
		first, at = yearsAfter.At(d, k+1)
		k++
	}
	if first == minimum || first == specific && at > 0 {
		// "5 ans mini d'expérience", "10 ans sur un poste similaire", "3 ans en tant que dev, d'expérience"
		for j := k + at; j < to && j < k+at+5; j++ {
			if v, n := yearsAfter.At(d, j); n > 0 && v == general {
				return general, n
			}
			if t[j].Kind == text.Symbol && !t[j].Is('\'') && !t[j].Is('/') && !t[j].Is('-') {
				break
			}
		}
	}
	return first, at
}

// companyPast refuses "notre société, 20 ans d'expertise" and "fort de plus de 15 ans d'expérience".
func companyPast(d *text.Document, from, k int) bool {
	for i := k - 1; i >= from && k-i <= 10; i-- {
		if _, n := companies.At(d, i); n > 0 {
			return true
		}
		if _, n := candidates.At(d, i); n > 0 {
			return false
		}
	}
	return false
}

// boundToContract reports whether the sentence is about the length of a contract.
func boundToContract(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if isOne(d, k, "cdd", "duree", "contrat", "durée", "laufzeit", "duration", "renouvelable", "renouvelables", "engagement", "visibilite") {
			return true
		}
	}
	return false
}

// experienceContext reports whether the sentence asks for something of a person.
func experienceContext(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if _, n := contexts.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

// alone reports whether the years fill a short item of their own: "3 ans mini", "Senior (8 ans)", "5+ ans".
func alone(d *text.Document, s span, from, to int) bool {
	t := d.Tokens()
	if s.from > from+1 && t[s.from-1].Is('(') && s.to < len(t) && t[s.to].Is(')') {
		_, n := levels.At(d, s.from-2)
		return n > 0
	}
	if to-from <= 10 && (s.to >= to || d.Ends(s.to)) {
		for k := max(from, s.from-6); k < s.from; k++ { // "Confirmé(e), 5 ans"
			if _, n := levels.At(d, k); n > 0 {
				return true
			}
		}
	}
	return s.from-from <= 1 && to-s.to <= 1 && s.plus
}
