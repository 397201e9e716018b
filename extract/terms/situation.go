package terms

import "tjm/extract/text"

// near reports whether the place and the time stand side by side: "3 j / semaine sur le chantier", "Cluses, tous les jours".
func (s situation) near() bool {
	if s.time[1] == 0 || s.place[1] == 0 {
		return false
	}
	if s.time[0] >= s.place[1] {
		if s.withUs > 0 && s.time[0] == s.withUs {
			return true // "dans l'entrepôt avec nous tous les jours"
		}
		return s.opens && s.time[0]-s.place[1] <= 4 || s.time[0]-s.place[1] <= 1
	}
	return s.place[0]-s.time[1] <= s.lead
}

// together reports whether the place and the time stand close enough to be of one clause.
func (s situation) together() bool {
	return max(s.time[0]-s.place[1], s.place[0]-s.time[1]) <= 9
}

// unparted reports whether the words from i to k have no symbol between them but a town's comma.
func (r *reading) unparted(i, k int) bool {
	t := r.d.Tokens()
	for j := i; j < k; j++ {
		if t[j].Kind == text.Symbol && !t[j].Is('\'') && !(t[j].Is(',') && j > 0 && t[j-1].Cap) {
			return false
		}
	}
	return true
}

// heads reports whether a part of a sentence begins at token k, so that what follows is said of nobody else: not "utilisé
// chaque jour dans l'atelier".
func (r *reading) heads(k, from int) bool {
	return k <= from || r.d.Tokens()[k-1].Kind == text.Symbol && !r.d.Tokens()[k-1].Is('\'') || isOne(r.d, k-1, "et", "and", "und", "puis", "then", "dont", "soit", "presence", "avec", "with", "mit", "surtout", "donc", "so", "est", "is", "only", "seulement", "minimum", "moins", "least")
}

// deniedPlace reports whether the presence is denied: "vous ne venez jamais au bureau".
func (r *reading) deniedPlace(s situation, from int) bool {
	return r.deniedBefore(text.Hit[side]{From: s.place[0], To: s.place[1]}, from, 4)
}
