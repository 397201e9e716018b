package terms

// placeless reports whether the ad has a phrase for all of the work at a distance.
func (r *reading) placeless() bool {
	for _, h := range r.hits {
		if h.Meaning == allAway {
			return true
		}
	}
	return false
}

// noneBeside reports whether the sentence refuses remote work altogether, so that its days are all that is worked: "deux
// jours par semaine dans nos bureaux, sans télétravail".
func (r *reading) noneBeside(c count) bool {
	from, to := r.d.Sentence(c.from, 20)
	for _, h := range r.hits {
		if h.From >= to {
			break
		}
		if h.From >= from && h.Meaning == noneAway {
			return !r.postponed(h.To, to) && r.weekdaysIn(h.To, min(to, h.To+4)) == 0
		}
	}
	return false
}
