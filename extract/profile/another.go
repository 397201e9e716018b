package profile

import "tjm/extract/text"

// another reports whether the years are those of somebody of the house: "La directrice du projet a 20 ans d'ancienneté",
// "our CTO has fifteen years of Java", or of a thing.
func another(d *text.Document, s span, from int) bool {
	if isOne(d, s.to, "running") && d.Ends(s.to+1) {
		return true // "rated 4.8 for five years running"
	}
	if !isOne(d, s.from-1, "a", "has", "hat", "heeft") || s.from-from > 8 {
		return false
	}
	if !isOne(d, from, "la", "le", "notre", "nos", "votre", "our", "your", "the", "die", "der", "unser", "unsere", "son", "sa", "onze") {
		return false
	}
	return !within(d, candidates, from, s.from-1) && !within(d, people, from, s.from-1) && !within(d, persons, from, s.from-1)
}
