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
	if k+1 >= to || !t[k+1].Cap || !isOne(d, k, "a", "in", "en", "sur", "nach", "te", "at") || t[k].Caps && t[k].To-t[k].From > 1 {
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
	district := false
	for j := k + 1; j < min(to, k+9); j++ {
		switch {
		case t[j].Is(','), t[j].Is('(') && !t[j].Glued:
			return true
		case district && r.counted(j):
			return true // "Paris 15e une fois par semaine"
		case t[j].Kind == text.Number, t[j].Is('-'), t[j].Is('\''):
		case t[j].Kind == text.Word && (t[j].Cap || isOne(d, j, townWords...)):
			if _, n := noTowns.At(d, j); n > 0 && !t[j-1].Is('-') && (j+1 >= to || !t[j+1].Is('-') || !t[j+1].Glued) {
				return false
			}
			district = isOne(d, j, "e", "er", "eme", "ieme") && t[j].Glued && t[j-1].Kind == text.Number
		case isOne(d, j, "ou", "or", "oder") && t[j-1].Cap && j+1 < to && t[j+1].Cap:
		default:
			return false
		}
	}
	return false
}

// townWords are the small words and endings within the names of towns and their districts.
var townWords = []string{"e", "er", "eme", "ieme", "de", "du", "des", "la", "le", "les", "l", "d", "sur", "sous", "en", "lez", "am", "an", "der", "upon", "of"}

// counted reports whether counted days of the week begin at token j.
func (r *reading) counted(j int) bool {
	c, ok := countAt(r.d, j)
	return ok && c.said && c.per == perWeek
}

// townEnd returns the token behind the name at the head of a sentence, its district and another town to choose from: "Lille
// ou Roubaix, au choix".
func (r *reading) townEnd(k, to int) int {
	d, t := r.d, r.d.Tokens()
	end := k + 1
	for end < to {
		switch {
		case t[end].Kind == text.Word && t[end].Cap, t[end].Is('-') && end+1 < to:
		case isOne(d, end, "ou", "or", "oder") && end+1 < to && t[end+1].Cap:
		case t[end].Kind == text.Number && end+1 < to && t[end+1].Glued && isOne(d, end+1, "e", "er", "eme", "ieme"):
			end++
		default:
			return end
		}
		end++
	}
	return end
}

// streetAt returns how many tokens the name of a street has at token k: "rue Réaumur", "boulevard de la Liberté"; 0 when
// there is none.
func (r *reading) streetAt(k, to int) int {
	d, t := r.d, r.d.Tokens()
	if _, n := streets.At(d, k); n == 0 {
		return 0
	}
	for j := k + 1; j < min(to, k+4); j++ {
		if t[j].Kind == text.Word && t[j].Cap {
			return j + 1 - k
		}
		if !isOne(d, j, "de", "du", "des", "d", "la", "l", "le", "les", "'") {
			return 0
		}
	}
	return 0
}

var streets = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "rue|avenue|boulevard|bd|allee|impasse|faubourg|esplanade"})

// told reports whether the words before token k make a condition of what follows: "La contrainte : être à Cayenne", "il
// faut être à Brest".
func (r *reading) told(k, from int) bool {
	t := r.d.Tokens()
	return k == from || k > from && (t[k-1].Is(':') || isOne(r.d, k-1, "faut", "faudra", "must", "need", "devez", "devrez", "to") && !isOne(r.d, k-2, "want", "like", "happen"))
}
