package terms

// journeysAlone reports whether words speak of journeys for the work and not of the way to it: "pas de déplacement à prévoir", "no travel
// required" say that nobody is sent elsewhere, not where the work is done. Only beside a word for remote work do they tell of that.
func (r *reading) journeysAlone(from, to int) bool {
	for k := from; k < to; k++ {
		if isOne(r.d, k, "deplacement", "deplacements", "reisen") || isOne(r.d, k, "travel") && !isOne(r.d, k-1, "to") {
			return true
		}
	}
	return false
}
