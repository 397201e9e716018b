package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// consequence reports whether the amount is what something else comes to: "un camion immobilisé, c'est 150 € par heure".
func (s *scan) consequence(a *amount) bool {
	d := s.d
	for k := a.from - 1; k >= 0 && a.from-k <= 5; k-- {
		if _, n := comesTo.At(d, k); n > 0 {
			to := k + n
			if _, m := roughly.At(d, to); m > 0 {
				to += m
			}
			if to == a.from {
				return true
			}
		}
	}
	return false
}

// converted reports whether a day's price of the size that freelancers are paid leads to the same price by the month: "cela
// représente 400 € par jour, soit à peu près 8 000 € par mois".
func (s *scan) converted(a *amount) bool {
	if !s.freelance || a.unit != market.Daily || *a.lo < 200 || *a.hi > 1200 {
		return false
	}
	d, t := s.d, s.d.Tokens()
	_, end := d.Sentence(a.from, 40)
	turned := false
	for k := a.to; k < min(end, a.to+10); k++ {
		if _, n := thatIs.At(d, k); n > 0 {
			turned = true
		}
		if turned && t[k].Kind == text.Number {
			next, _, ok := amountAt(d, k, Hint{})
			return ok && next.unit == market.Monthly
		}
	}
	return false
}

// roughly may stand between such a verb and its amount.
var roughly = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a peu pres|environ|pres de|presque|plus de|moins de|quelque|jusqu'a|au moins|dans les|about|around|roughly|nearly|almost|over|some|up to|etwa|rund|ungefahr|fast|knapp|bis zu"})

var comesTo = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "c'est|ca fait|vaut|valent|represente|representent|pese|pesent|equivaut a|is worth|are worth|worth|equals|entspricht|bringt"})
