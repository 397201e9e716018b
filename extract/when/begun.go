package when

import "tjm/extract/text"

// begunScore is for a span that no word calls the duration: it counts when it begins its cell, or stands in the title,
// and nothing behind it tells of another span.
func begunScore(d *text.Document, from, to int, l length) int {
	t := d.Tokens()
	title := int(t[l.from].From) < d.BodyAt-1
	for k := l.to; k < min(to, l.to+8) && !cuts(d, k) && t[k].Kind != text.Number; k++ {
		if _, n := otherSpans.At(d, k); n > 0 && !traineeship(d, k) {
			return 0
		}
	}
	first := l.from <= opening(d, from, l.from) || t[l.from-1].Is('.') && !t[l.from].Glued && (t[l.from].Cap || t[l.from].Kind == text.Number) // "410 max. Cinq mois"
	if l.unit == month && l.n <= 36 && l.from-2 > from && t[l.from-2].Is(',') && (l.to >= to || d.Ends(l.to)) {
		if _, n := ands.At(d, l.from-1); n == 1 {
			return 12 // "entre les deux : vous, un architecte, et neuf mois."
		}
	}
	if l.unit == day && d.Text(l.from-1, l.from) == "soit" {
		first = true // "24 000 €, soit 60 jours à 400 €"
	}
	if !first && !cuts(d, l.from-1) {
		if title && l.unit == month && l.n <= 36 {
			return 15
		}
		return 0
	}
	if !first && l.n == 1 && t[l.from].Kind == text.Word && !(l.unit == year && behindPrice(d, from, l.from)) {
		return 0 // "500 € a month"
	}
	switch l.unit {
	case day:
		return workdaysScore(d, to, l)
	case week:
		return weeksScore(d, from, to, l, first)
	case year:
		if l.n <= 2 && alone(d, from, to, l.from, l.to) && (behindContract(d, from, l.from) || l.n == 1 && behindPrice(d, from, l.from)) {
			return 20
		}
		if c, n := cueAt(d, l.to+1); n > 0 && c == starts && l.n <= 3 && d.Tokens()[l.to].Is(',') && alone(d, from, to, l.from, l.to) {
			return 20 // "550 €/jour, 1 an, démarrage en février"
		}
		if l.n <= 2 && first && (l.to >= to || d.Ends(l.to) || l.n < 2 && t[l.to].Is(',')) && (l.to-l.from == 2 || l.n == 1.5) {
			return 12 // a line of its own
		}
		return 0
	}
	if l.n > 36 {
		return 0
	}
	if alone(d, from, to, l.from, l.to) {
		if pricedCell(d, from, to) {
			return 32 // "450 € HT la journée, 6 mois"
		}
		if first && (l.to >= to || d.Ends(l.to)) {
			return 21 // a sentence of its own says more than how many days the work has
		}
		return 18
	}
	switch d.Text(l.to, l.to+1) {
	case "sur":
		return 0
	case "de", "d", "of":
		if l.n > 12 || l.n < 2 {
			return 0 // "13 mois de salaire"
		}
	}
	return 16
}
