package terms

import "tjm/extract/text"

// gistsOf returns the words of a sentence in order: those of the lexicon, counted and named days, and, where it has a time,
// its towns.
func (r *reading) gistsOf(hits []text.Hit[gist], from, to int) []found {
	d, t := r.d, r.d.Tokens()
	var words []found
	timed := false
	for k, h := from, 0; k < to; k++ {
		if h < len(hits) && hits[h].From == k {
			g := hits[h].Meaning
			timed = timed || g >= gistDaily && g <= gistRare || g == gistSole || g == gistSplit
			words = append(words, found{g, k, hits[h].To, -1})
			k = hits[h].To - 1
			h++
			continue
		}
		if h < len(hits) && hits[h].From < k {
			h++
		}
		if t[k].Kind != text.Number && !gistTimes.Has(d, k) {
			continue
		}
		if f, ok := r.gistTime(k, from, to); ok {
			words = append(words, f)
			timed = true
			k = max(k, f.to-1)
		}
	}
	if has(words, gistAny) {
		words = append(words, r.choices(from, to)...)
	}
	if !timed || r.any(calls, from, to) {
		return words
	}
	for k := from; k < to; k++ {
		n := r.townIn(k, to)
		if n == 0 && k+1 < to && isOne(d, k, "entre", "between", "zwischen") && t[k+1].Kind == text.Word && t[k+1].Cap {
			n = 2
		}
		if isOne(d, k, "en") && !r.titled(k+1) {
			n = 0
		}
		if n == 0 && k == from && r.townFirst(k, to) {
			n = r.townEnd(k, to) - k
		}
		if n == 0 && k == from && (r.titled(k) || r.headDays(k, to)) {
			n = 1
		}
		if n == 0 && r.titled(k) && isOne(d, k-1, "de", "of", "d", "'", "le", "la") {
			n = 1
		}
		if n == 0 || t[k].Kind != text.Word {
			continue
		}
		at := len(words)
		for at > 0 && words[at-1].from > k {
			at--
		}
		words = append(words[:at], append([]found{{gistRoom, k, k + n, -1}}, words[at:]...)...)
		k += n - 1
	}
	return words
}

// gistTimes begin what gistTime reads.
var gistTimes = text.AnyOf(numbers, halves, weekdays)

// choices returns the places that a sentence gives to choose from: "à Brest ou à Bastia", "from Cornwall or Caithness".
func (r *reading) choices(from, to int) (where []found) {
	d, t := r.d, r.d.Tokens()
	for k := from + 2; k+1 < to; k++ {
		if !isOne(d, k, "ou", "or", "oder") || !t[k-1].Cap || !isOne(d, k-2, "a", "from", "aus", "depuis", "in", "ob", "whether") {
			continue
		}
		if t[k+1].Cap || k+2 < to && isOne(d, k+1, "a", "from", "aus", "depuis", "in") && t[k+2].Cap {
			where = append(where, found{gistWhere, k - 1, k + 1, -1})
		}
	}
	return where
}

// gistTime reads counted days a week or a month, or named weekdays, at token k.
func (r *reading) gistTime(k, from, to int) (found, bool) {
	d, t := r.d, r.d.Tokens()
	if t[k].Kind == text.Number || counters.Has(d, k) {
		c, ok := countAt(d, k)
		if ok && k > from && t[k].Kind == text.Word && t[k-1].Kind == text.Number {
			return found{}, false // "£14 a day" is a price
		}
		if !ok || c.per == percent || c.to > to || r.workload(c) || !c.said && c.hi > 4 {
			return found{}, false
		}
		f := found{gistSome, k, c.to, -1}
		switch {
		case c.per == perYear, c.per == perMonth && c.hi <= 1.5:
			f.gist = gistRare
		case c.per == perWeek && c.hi >= 5:
			f.gist = gistDaily
		case c.per == perWeek && !c.rough:
			f.onSite = (c.lo + c.hi) / 2
		}
		return f, true
	}
	if _, n := weekdays.At(d, k); n > 0 && !r.monthly(k+n) {
		days := r.weekdaysIn(k, to)
		end := k + n
		for j := end; j < to; j++ {
			if _, n := weekdays.At(d, j); n > 0 {
				end = j + n
			}
		}
		switch {
		case days >= 5:
			return found{gistDaily, k, end, 5}, true
		case days > 0:
			return found{gistSome, k, end, float64(days)}, true
		}
	}
	return found{}, false
}

// headDays reports whether a short sentence consists of a name and its days: "Grenoble le lundi et le mardi".
func (r *reading) headDays(k, to int) bool {
	t := r.d.Tokens()
	return to-k <= 9 && t[k].Kind == text.Word && t[k].Cap && !t[k].Caps && isOne(r.d, k+1, "le", "les", "on", "am") && weekdays.Has(r.d, k+2) && !noTowns.Has(r.d, k) && !gistWords.Has(r.d, k)
}

// titled reports whether token k is a name that the title gives behind a dash, a comma or a preposition, as it gives the
// town: "Développeur PHP – Chalon".
func (r *reading) titled(k int) bool {
	d, t := r.d, r.d.Tokens()
	if k >= len(t) || t[k].Kind != text.Word || !t[k].Cap || t[k].To-t[k].From < 3 {
		return false
	}
	for j := 1; j < len(t) && int(t[j].From) < d.BodyAt-1; j++ {
		if t[j].Kind == text.Word && t[j].Hash == t[k].Hash && t[j].Cap && (t[j-1].Is('-') && !t[j-1].Glued || t[j-1].Is(',') || t[j-1].Is('(') || isOne(d, j-1, "a", "in", "de", "la", "le")) {
			return true
		}
	}
	return false
}
