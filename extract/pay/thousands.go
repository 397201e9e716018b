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
	if !within(s.d, inThousands, from, a.from) && !within(s.d, inThousands, a.to, to) {
		return
	}
	*a.lo, *a.hi = *a.lo*1000, *a.hi*1000
	a.kilo, a.currency = true, "EUR"
}
