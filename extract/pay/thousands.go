package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// inThousands say of figures that a k is to be added to them.
var inThousands = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "en milliers d'euros|milliers d'euros|en milliers|en k€|en ke|en keur|en keuros|in k€|in thousands|in tausend|in tausend euro|in tsd|in tsd.|in teur"})

// thousands reads "Salaire annuel (en k€) : 38 à 44" and "42 à 50 selon parcours (milliers d'euros, bruts)": figures whose
// thousands are said beside them.
func (s *scan) thousands(a *amount) {
	if a.kilo || a.currency != "" || a.unit != "" && a.unit != market.Yearly || *a.lo < 15 || *a.hi > 300 {
		return
	}
	from, to := s.d.Sentence(a.from, 20)
	if s.roundSalary(a, from) {
		*a.lo, *a.hi = *a.lo*1000, *a.hi*1000
		a.kilo, a.currency = true, "EUR"
		return
	}
	if !within(s.d, inThousands, from, a.from) && !within(s.d, inThousands, a.to, to) {
		return
	}
	*a.lo, *a.hi = *a.lo*1000, *a.hi*1000
	a.kilo, a.currency = true, "EUR"
}

// roundSalary reports whether a bare range right behind a word for a salary, or behind that for an employment and its colon,
// leaves the thousands out: "CDI : 40 à 45", "Salaire 38-44 selon
// expérience". "CDI : 35-39" may be hours.
func (s *scan) roundSalary(a *amount, from int) bool {
	if !a.ranged || a.unit != "" || *a.lo < 25 || *a.hi > 150 || *a.hi <= *a.lo || *a.hi > 1.6**a.lo || a.refused != "" {
		return false
	}
	d, t := s.d, s.d.Tokens()
	h, ok := s.lastHit(from, a.from)
	if !ok || h.Meaning != aboutSalary && h.Meaning != aboutPermanent || !s.quiet(h.To, a.from) {
		return false
	}
	if h.Meaning == aboutPermanent && (*a.hi <= 40 || !t[a.from-1].Is(':') || a.from-h.To > 1 || t[a.from+1].Is('/')) {
		return false
	}
	k := s.overBounds(a.to)
	_, reason := reasonHeads.At(d, k)
	return reason > 0 || isWord(d, k, "doe") || d.Ends(k) || t[k].Is(',') || t[k].Is('+')
}
