package when

import "tjm/extract/text"

// weeksScore is begunScore for weeks, of which few say so much as months do. first tells that they begin what is said.
func weeksScore(d *text.Document, from, to int, l length, first bool) int {
	t := d.Tokens()
	if l.n >= 4 && alone(d, from, to, l.from, l.to) {
		return 18
	}
	if !first {
		return 0
	}
	switch {
	case l.to < to && t[l.to].Is(',') && pricedDay(d, l.to+1):
		return 18 // "2 semaines, 430/jour"
	case l.to < to && t[l.to].Is(',') && noMore.Has(d, l.to+1):
		return 18 // "Deux semaines, pas plus."
	case l.n >= 4 && l.n <= 52 && clients.Has(d, l.to):
		return 16 // "Eight weeks at a bank in Leeds."
	}
	return 0
}
