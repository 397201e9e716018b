package pay

import "tjm/extract/text"

// besideSalary reports whether the sentence states a salary in thousands beside the amount.
func (s *scan) besideSalary(a *amount) bool {
	if !s.permanent {
		return false
	}
	d, t := s.d, s.d.Tokens()
	from, to := d.Sentence(a.from, 20)
	for k := from; k < to; k++ {
		if t[k].Kind != text.Number || k >= a.from && k < a.to {
			continue
		}
		if n, ok := numberAt(d, k); ok && !n.huge && !n.loose && n.value >= 18000 && n.value <= 300000 {
			return true
		}
	}
	return false
}

// overBounds goes on from token k over bounds and fillers: from behind the figure of "430 € HT max" to the end.
func (s *scan) overBounds(k int) int {
	for range 4 {
		_, n := boundsAfter.At(s.d, k)
		if n == 0 {
			_, n = fillers.At(s.d, k)
		}
		if n == 0 || s.d.Ends(k) || s.d.Tokens()[k].Kind == text.Symbol {
			break
		}
		k += n
	}
	return k
}

// raisedSalary reports whether a verb of going up follows an employment in its sentence: "CDI 45 k€, on peut monter à 50".
func (s *scan) raisedSalary(w surroundings) bool {
	if w.heading || s.project || !goingUp.Has(s.d, w.beforeAt) {
		return false
	}
	from, _ := s.d.Sentence(w.beforeAt, 20)
	h, ok := s.lastHit(from, w.beforeAt)
	return ok && (h.Meaning == aboutPermanent || h.Meaning == aboutSalary)
}

var goingUp = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "on peut aller a|on peut monter a|on peut monter jusqu'a|on peut aller jusqu'a|nous pouvons aller a|nous pouvons aller jusqu'a|nous pouvons monter a|on peut pousser jusqu'a|on peut pousser a|on monte a|on monte jusqu'a|peut monter a|peut monter jusqu'a|peut aller jusqu'a|peut aller a|can go up to|can stretch to"})
