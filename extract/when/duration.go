package when

import "tjm/extract/text"

// mostSpans bounds the spans of time looked at in one ad.
const mostSpans = 2000

// spansOpen are the words with which a span of time begins.
var spansOpen = text.AnyOf(terms, spelled, months, halves, halfYears)

// Duration returns the firm duration of the work in months, and the words that say so; nil when the ad states none.
// Twenty working days are a month and anything shorter counts as one; renewals are not added; of a range ("6 à 12
// mois") the smaller figure is firm.
func Duration(d *text.Document) (*int, text.Span) {
	t := d.Tokens()
	best := candidate{}
	value, seen, tried := 0, 0, 0
	var known stay
	for i := 0; i < len(t) && seen < mostSpans; i++ {
		switch t[i].Kind {
		case text.Number:
		case text.Word:
			if !spansOpen.Has(d, i) {
				continue
			}
			if m, n := terms.At(d, i); n > 0 && best.score < 14 {
				best, value = candidate{score: 14, from: i, to: i + n}, m
			}
		default:
			continue
		}
		if tried++; tried > mostNumbers {
			break
		}
		if x, end, ok := dayRange(d, i); ok {
			if s := min(periodScore(d, x), 30); s > best.score {
				best, value = candidate{score: s, from: x.from, to: end.to}, span(x, end)
			}
			seen++
			i = end.to - 1
			continue
		}
		if x, ok := yearEnd(d, i); ok && best.score < 25 {
			if m := known.see(d, x); m > 0 {
				best, value = candidate{score: 25, from: min(known.start.from, x.from), to: x.to}, m
			}
			continue
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
			if !ranged && best.score < 25 {
				if m := known.see(d, x); m > 0 {
					best = candidate{score: 25, from: min(known.start.from, x.from), to: x.to}
					value = m
				}
			}
			if ranged || x.year != 0 || x.day != 0 { // else "sept" may be seven
				seen++
				i = x.to - 1
				continue
			}
		}
		if l, ok := labelledLength(d, i); ok {
			s := 46
			if l.unit == day {
				s = 24 // a stated period says more
			}
			if s > best.score {
				best, value = candidate{score: s, from: l.from, to: l.to}, l.months()
			}
			continue
		}
		l, ok := lengthAt(d, i)
		if !ok {
			continue
		}
		seen++
		i = l.to - 1
		s := durationScore(d, l)
		if s > best.score && l.unit <= week && hired(d, l.from) {
			continue
		}
		if s > 14 && bounded(d, l.from) {
			s = 14 // "sans pouvoir dépasser 3 ans": what is ordered says more
		}
		if s > best.score {
			best = candidate{score: s, from: l.from, to: l.to}
			value = l.months()
			if m, ok := firmPart(d, l.to, l.unit); ok && m.months() < value {
				value, best.to = m.months(), m.to
			}
			if m, ok := equalMonths(d, l.to); ok && l.unit < month {
				value, best.to = m.months(), m.to
			}
		}
	}
	if best.score == 0 || value > 120 {
		return nil, text.Span{}
	}
	return &value, d.TokenSpan(best.from, best.to)
}

// durationScore tells how surely a span is the duration of the work.
func durationScore(d *text.Document, l length) int {
	from, to := d.Sentence(l.from, 25)
	if fedUp(d, l.from) || amountsTo(d, from, l.from) {
		return 0
	}
	if l.unit == year && l.n > 5 {
		return 0 // experience, the past of a company, the age of a system
	}
	if l.unit == day && monthlyShare(d, from, l.from) {
		return 0 // "6 000 € par mois, pour seize jours de travail"
	}
	if ofSalary(d, l) || retold(d, l.to) {
		return 0
	}
	if _, n := workAmounts.At(d, l.from-1); n == 1 && l.n == 1 && d.Tokens()[l.from].Kind == text.Word {
		return 0 // "40 hours a week"
	}
	if endLabel(d, from, l.from) {
		return 50
	}
	if reckoned(d, from, l) {
		return 40
	}
	if t := d.Tokens(); l.n == 1 && t[l.from].Kind == text.Word && l.from > 0 && t[l.from-1].Kind == text.Number {
		return 0 // "$4,100 a month in total"
	}
	if formerContract(d, from, l.from) {
		return 0 // "the previous contract ran for 3 years"
	}
	if l.unit == day && leaveDays(d, from, to) && !labelled(d, from, l.from) && !forWork(d, l.to) && !workUnits(d, l.to-1) {
		return 0 // "25 jours + 9 RTT"
	}
	if l.unit == day && l.n >= 2 && soldDays(d, l.to) {
		return 20
	}
	if h, gap := hintBefore(d, from, l.from); l.unit == day && l.n > 200 && l.n < 235 && (h != lasts || gap > 7) {
		return 0 // the days a French manager works in a year: "forfait 215 jours"
	}
	if l.unit == week && l.n <= 8 && visit(d, l) {
		return 20
	}
	if l.unit >= month && l.n <= 36 && possessive(d, l.to) {
		return 40
	}
	if l.unit <= week && l.n >= 5 && l.n <= 260 && (possessive(d, l.to) || l.unit == day && pooled(d, l.from) || l.unit == day && loads.Has(d, l.to) && !often(d, l.to+1)) {
		return 22 // "ninety days' work", "rund 80 Tage Aufwand", "une enveloppe de 60 jours"
	}
	h, gap := hintBefore(d, from, l.from)
	if l.unit == day && l.n < 5 && l.from > from && d.Tokens()[l.from-1].Is(',') {
		return 0 // "three-month initial term, three days in the office"
	}
	if h == lasts && l.unit == day && spreadOver(d, l.to) {
		return 33 // the months they are spread over say more
	}
	if tail, n := tailAt(d, l.to); n > 0 {
		switch {
		case l.unit == week && l.n < 4 && (isTotal(d, l.to) || h == 0 && d.Text(l.to, l.to+1) == "max") && !labelled(d, from, l.from):
			return 0 // how long the hiring takes
		case tail == not && l.unit >= month && (h == lasts && gap <= 8 || h == contract && gap <= 2) && placed(d, l.to):
			return 40 // "mission de 6 mois chez", "durée : 6 mois sur site"
		case tail == not && h == 0 && (l.unit == month && l.n <= 36 || l.unit == week && l.n >= 4 && l.n <= 52) && l.from <= opening(d, from, l.from) && placed(d, l.to) && !turns(d, l.to, to):
			return 16 // "Deux mois à distance complète."
		case tail == not && h == lasts && gap <= 8 && l.unit >= week && l.unit < year && l.n <= 36 && forWork(d, l.to):
			return 38 // "comptez deux mois de développement"
		case h == not && !(l.unit <= week && forWork(d, l.to) && d.Text(l.from-3, l.from) == "il y a") || tail == not && !(l.unit == day && forWork(d, l.to)):
			return 0
		case l.unit == day && h == upon && gap == 0 && l.n >= 5 && isTotal(d, l.to):
			return 20 // "vous intervenez pendant 40 jours au total"
		case l.unit == day && !labelled(d, from, l.from):
			if forWork(d, l.to) && (l.n >= 10 || l.n >= 3 && !often(d, l.to+2)) {
				return 18
			}
			return begunScore(d, from, to, l)
		case l.unit == year && !bindsYears(d, from, to, l):
			if orLonger(d, l.to) && l.n <= 3 {
				return 20
			}
			return 0
		}
		if atMost(d, l.to) {
			return 36
		}
		if h == 0 && outlooks.Has(d, l.to) {
			return 34 // "2 ans de visibilité mais contrat de 6 mois"
		}
		return 40 + bonus(d, from, l.from)
	}
	if h == 0 && l.from-from <= 1 {
		switch headingHint(d, from) {
		case lasts, verb:
			return 45
		case not:
			if from == 0 || !d.Tokens()[from-1].Is('.') { // "selon expérience. 6 mois."
				return 0
			}
		}
	}
	switch {
	case h == not:
		return 0
	case h == lasts && gap <= 8 && (atMost(d, l.to) || highest(d, from, l.from)):
		return 36 - gap // what is ordered first says more: "3 ans maximum, commande initiale de 6 mois"
	case h == lasts && gap <= 8:
		return min(50-gap, verbLimit(d, from, l))
	case h == lasts && l.unit != day && leastOf(d, from, l.from):
		return 30
	case l.unit == day:
		if h == contract && gap <= 2 && l.n >= 20 {
			return 23 // says more than the years of a framework: "lot attribué pour 4 ans, commande de 200 jours"
		}
		if h == contract && gap <= 2 && l.n >= 5 || h == upon && gap == 0 && l.n >= 20 && d.Text(l.from-1, l.from) != "de" {
			return 20
		}
	case h == contract && gap <= 4 && l.unit >= week && l.unit < year && d.Tokens()[l.from-1].Is(':') && (l.to >= to || cuts(d, l.to)):
		return 30 // "The gig is short: three weeks."
	case h == contract && gap <= 1 && l.unit >= month && l.n <= 60 && d.Tokens()[l.from-1].Is(':'):
		return 42 // "Presta : 1 an"
	case h == contract && gap <= 2 && l.unit != year:
		return 35
	case sharedOut(d, from, l):
		return 34
	case h != contract && standIn(d, from, to, l):
		return 18
	case l.unit == year:
		if bindsYears(d, from, to, l) || l.n <= 3 && (beginsWith(d, from, l) || h == upon && gap == 0 && startsThen(d, from, to, l)) || h == upon && gap == 0 && l.n <= 3 && (awaits(d, from, to, l) || d.Text(l.from-1, l.from) == "visibilite") {
			return 22
		}
	case h == upon && gap == 0 && l.unit == quarter:
		return 14 // "until the figures agree for three quarters"
	case h == upon && gap == 0 && (l.unit != week || l.n >= 4) && uponContract(d, from, to, l.from):
		return 20
	}
	return begunScore(d, from, to, l)
}
