package terms

import "tjm/extract/text"

// roomBefore returns how many tokens before the word for a room lead into it ("à l'", "in our", "sur le"); 0 when it is
// not a place that somebody is at.
func roomBefore(d *text.Document, k, from int) int {
	for p := 1; p <= 5 && k-p >= from; p++ {
		if _, n := leads.At(d, k-p); n > 0 && n <= p && p-n <= 1 {
			for j := k - p + n; j < k; j++ {
				if d.Tokens()[j].Kind != text.Word && !d.Tokens()[j].Is('\'') {
					return 0
				}
			}
			return p
		}
	}
	return 0
}

// townIn returns the tokens of a town behind its preposition at token k: "à Cluses", "in Sheffield", "en Guadeloupe".
func (r *reading) townIn(k, to int) int {
	d, t := r.d, r.d.Tokens()
	if !isOne(d, k, "a", "in", "en", "sur", "nach", "te", "at") || k+1 >= to || t[k].Caps && t[k].To-t[k].From > 1 {
		return 0
	}
	n := k + 1
	for n < to && (t[n].Kind == text.Word && t[n].Cap && !t[n].Fused || n > k+1 && t[n].Is('-') && n+1 < to && t[n].Glued) {
		n++
	}
	if n == k+1 {
		return 0
	}
	if _, no := noRooms.At(d, k+1); no > 0 {
		return 0
	}
	return n - k
}

// townFirst reports whether the sentence begins with a name and what follows can be a frequency: "Cluses, tous les
// jours", "Dépôt des Abymes, chaque jour".
func (r *reading) townFirst(k, to int) bool {
	d, t := r.d, r.d.Tokens()
	if t[k].Kind != text.Word || !t[k].Cap || int(t[k].From) < d.BodyAt-1 {
		return false
	}
	if _, n := noTowns.At(d, k); n > 0 {
		return false
	}
	if b, n := bearings.At(d, k); n > 0 && b != room {
		return false
	}
	if _, n := forms.At(d, k); n > 0 {
		return false
	}
	for j := k + 1; j < min(to, k+9); j++ {
		switch {
		case t[j].Is(','), t[j].Is('(') && !t[j].Glued:
			return true
		case t[j].Kind == text.Number, t[j].Is('-'), t[j].Is('\''):
		case t[j].Kind == text.Word && (t[j].Cap || isOne(d, j, "e", "er", "eme", "de", "du", "des", "la", "le", "les", "l", "d", "sur", "sous", "en", "lez", "am", "an", "der", "upon", "of")):
			if _, n := noTowns.At(d, j); n > 0 {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// told reports whether the words before token k make a condition of what follows: "La contrainte : être à Cayenne", "il
// faut être à Brest".
func (r *reading) told(k, from int) bool {
	t := r.d.Tokens()
	return k == from || k > from && (t[k-1].Is(':') || isOne(r.d, k-1, "faut", "faudra", "must", "need", "devez", "devrez", "to") && !isOne(r.d, k-2, "want", "like", "happen"))
}
