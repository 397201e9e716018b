package pay

import "tjm/extract/text"

// labelCell reads the cell beside one that holds nothing but an amount: "Fixed-price · $300.00 · Remote", "TJM | 450 €".
// The cell before is preferred to the one behind, and each must hold the word for pay and nothing else.
func (s *scan) labelCell(a *amount, from, to int, w *surroundings) {
	if w.before != 0 && !w.heading || w.after != 0 || a.unit != "" || !s.fillsCell(a, from, to) {
		return
	}
	if h, ok := s.cellBefore(from); ok {
		w.before, w.beforeAt, w.beforeTo, w.distance, w.heading = h.Meaning, h.From, h.To, 1, false
		w.onlyAmount = false
		return
	}
	if h, ok := s.cellBehind(to); ok {
		w.before, w.beforeAt, w.beforeTo, w.distance, w.heading = h.Meaning, h.From, h.To, 1, false
		w.onlyAmount = false
	}
}

// fillsCell reports whether the tokens from to k hold the amount, its fillers and the separator alone.
func (s *scan) fillsCell(a *amount, from, to int) bool {
	for k := from; k < to; {
		if k >= a.from && k < a.to {
			k = a.to
			continue
		}
		n := 0
		if _, n = fillers.At(s.d, k); n == 0 {
			if _, n = boundsBefore.At(s.d, k); n == 0 {
				_, n = boundsAfter.At(s.d, k)
			}
		}
		if n == 0 && !s.separates(k) && s.d.Tokens()[k].Kind != text.Line {
			return false
		}
		k += max(n, 1)
	}
	return true
}

// separates reports whether token k parts the cells of a line.
func (s *scan) separates(k int) bool {
	t := s.d.Tokens()
	return k >= 0 && k < len(t) && (t[k].Is('·') || t[k].Is('|') || t[k].Is('•')) && s.d.Ends(k)
}

// cellBefore returns the subject that fills the cell which ends before token from.
func (s *scan) cellBefore(from int) (h text.Hit[about], ok bool) {
	end := from
	for end > 0 && s.separates(end-1) {
		end--
	}
	if end == from {
		return h, false
	}
	h, ok = s.lastHit(max(0, end-6), end)
	return h, ok && h.To == end && (h.From == 0 || s.d.Ends(h.From-1))
}

// cellBehind returns the subject that fills the cell behind the separator before token to.
func (s *scan) cellBehind(to int) (h text.Hit[about], ok bool) {
	if !s.separates(to - 1) {
		return h, false
	}
	t := s.d.Tokens()
	end := to
	for end < len(t) && end < to+6 && !s.d.Ends(end) {
		end++
	}
	h, ok = s.lastHit(to, end)
	return h, ok && h.From == to && h.To == end
}

// lastCell reports whether the amount closes a line of which a cell before names other terms of the work: "TT trois jours,
// 540 €."
func (s *scan) lastCell(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	end := a.to
	if _, n := boundsAfter.At(d, end); n > 0 {
		end += n
	}
	separated := func(k int) bool { return t[k].Is(',') || t[k].Is('/') && !t[k].Glued }
	if a.from == 0 || !separated(a.from-1) || end < len(t) && !d.Ends(end) {
		return false
	}
	from, _ := d.Sentence(a.from, 30)
	for k := a.from - 1; k > from; k-- {
		if !separated(k-1) && k-1 != from {
			continue
		}
		at := k
		if k-1 == from {
			at = from
		}
		if t[at].Kind == text.Number || spelled.Has(d, at) {
			at++ // "Cent jours de travail, 390 €."
		}
		if missionCues.Has(d, at) || settings.Has(d, at) {
			return true
		}
	}
	return false
}

// settings begin a cell about where and how long the work is done.
var settings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "jours de travail|jours ouvres|jours facturables|jours de mission|days of work|working days|arbeitstage|full remote|remote|hybrid|hybride|sur site|presentiel|on site|on-site|vor ort|a distance|temps plein|full time|vollzeit|outside ir35|inside ir35|homeoffice"})
