package pay

import "tjm/extract/text"

// purpose reports whether the word for a budget that ends before token k is of one for something else than the work: "un
// budget de tests de charge de 6 000 €".
func (s *scan) purpose(a *amount, k int) bool {
	d, t := s.d, s.d.Tokens()
	if a.from-k < 3 || a.from-k > 9 || !s.of(k) || !s.of(a.from-1) {
		return false
	}
	for i := k + 1; i < a.from-1; i++ {
		if t[i].Kind != text.Word && !t[i].Is('\'') || within(d, fillers, i, i+1) {
			return false
		}
	}
	return !within(d, ownWork, k+1, a.from-1) && !within(d, ownBudgets, k+1, a.from-1)
}

// ownWork is what the budget of an ad is for.
var ownWork = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: jobNouns + "|realisation|creation|conception|integration|reprise|correction|depannage|etude|etudes|evolution|evolutions|travaux|depart|demarrage|lancement|l'ordre|moins|plus|base|reference|ce|cette|notre|nos|votre|development|the|this|our"})
