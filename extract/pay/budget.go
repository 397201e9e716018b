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

// entrusted reports whether a budget is one that the reader will spend: "tu auras un budget de 3 000 € pour les tests".
func (s *scan) entrusted(a *amount, w surroundings) bool {
	if w.before != aboutBudget || w.heading || a.unit != "" {
		return false
	}
	return within(s.d, entrusting, max(0, w.beforeAt-4), w.beforeAt) || within(s.d, awaiting, a.to, min(a.to+3, len(s.d.Tokens())))
}

var (
	entrusting = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tu auras|vous aurez|tu disposes|tu disposeras|vous disposez|vous disposerez|tu geres|tu gereras|vous gerez|vous gererez|you will have|you'll have|you get|you manage|you will manage|sie haben|du hast"})
	awaiting   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vous attend|t'attend|awaits you|is waiting for you|a depenser librement"})
)

// ownWork is what the budget of an ad is for.
var ownWork = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: jobNouns + "|phase|tranche|etape|volet|jours|besoin|poc|mvp|prototype|intervention|interventions|realisation|creation|conception|integration|reprise|correction|depannage|etude|etudes|evolution|evolutions|travaux|depart|demarrage|lancement|l'ordre|moins|plus|base|reference|ce|cette|notre|nos|votre|development|the|this|our"})
