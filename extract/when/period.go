package when

import "tjm/extract/text"

var (
	rangeSigns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a fin|a la fin de|jusqu'a fin|jusqu'a la fin de|to the end of|to end of|until the end of|until end of|bis ende|-|--|a|au|jusqu'au|jusqu'a|to|until|till|through|bis|bis zum|tot|tot en met|t/m|->|→|/|fino a|hasta|do"})
	froms      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "du|de|from|von|vom|van|entre|between|zwischen"})
)

// rangeEnd reads the second date of "avril 2026 à mars 2027".
func rangeEnd(d *text.Document, x date) (date, bool) {
	_, n := rangeSigns.At(d, x.to)
	if n == 0 {
		n = andAfterBetween(d, x)
	}
	if n == 0 {
		return date{}, false
	}
	at := x.to + n
	middle := middles.Has(d, at)
	if middle {
		for at++; at < len(d.Tokens()) && d.Tokens()[at].Is('-'); at++ {
		}
	}
	end, ok := dateAt(d, at, DayFirst)
	if !ok || end.year == 0 {
		return date{}, false
	}
	if middle && end.day == 0 && midBefore(d, x.from) {
		end.month-- // "de mi-mars à mi-septembre 2026": six months, not seven
		if end.month == 0 {
			end.year, end.month = end.year-1, 12
		}
	}
	if x.year == 0 {
		x.year = yearBefore(x, end)
	}
	return end, span(x, end) > 0
}

// midBefore reports whether the month at token k is told from its middle: "mi-mars", "mid March", "Mitte März".
func midBefore(d *text.Document, k int) bool {
	if k > 1 && d.Tokens()[k-1].Is('-') {
		k--
	}
	return middles.Has(d, k-1)
}

var middles = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mi|mid|mitte|medio"})

// andAfterBetween returns the tokens of the "et le" in "entre le 5 janvier et le 27 février 2026", 0 where none stands.
func andAfterBetween(d *text.Document, x date) int {
	_, n := ands.At(d, x.to)
	if n == 0 {
		return 0
	}
	for k := x.from - 1; k >= 0 && x.from-k <= 2; k-- {
		if _, m := betweens.At(d, k); m > 0 {
			return n
		}
	}
	return 0
}

var (
	ands     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "et|et le|et la|et fin|and|and the|und|und dem|en"})
	betweens = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "entre|between|zwischen|tussen"})
)

// dayRange reads "8 au 12 décembre 2025", of which the first day leaves month and year to the second date.
func dayRange(d *text.Document, i int) (x, end date, ok bool) {
	t := d.Tokens()
	v, w := integer(d, i)
	if v < 1 || v > 31 || w > 2 || i > 0 && t[i].Glued && t[i-1].Kind == text.Symbol {
		return x, end, false
	}
	k := i + 1
	if k < len(t) && t[k].Glued && (ordinal(d.Text(k, k+1)) || t[k].Is('.')) {
		k++
	}
	_, n := rangeSigns.At(d, k)
	if n == 0 {
		n = andAfterBetween(d, date{from: i, to: k})
	}
	if n == 0 {
		return x, end, false
	}
	k += n
	if _, n := weekdays.At(d, k); n > 0 {
		k += n
	}
	end, ok = dayMonth(d, k)
	if !ok || end.year == 0 || end.day <= v {
		return x, end, false
	}
	if i > 0 {
		if _, n := weekdays.At(d, i-1); n > 0 {
			i--
		}
	}
	return date{year: end.year, month: end.month, day: v, from: i, to: end.to}, end, true
}

// yearOfOther is the year that the first of two dates leaves to the second: "janvier ou février 2026"; 0 where none is.
func yearOfOther(d *text.Document, x date) int {
	_, n := choices.At(d, x.to)
	if n == 0 {
		return 0
	}
	end, ok := dateAt(d, x.to+n, DayFirst)
	if !ok || end.year == 0 {
		return 0
	}
	return yearBefore(x, end)
}

var choices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ou|or|oder|of|ou debut|ou fin|voire"})

// yearBefore is the year of a first date that leaves it to the second one.
func yearBefore(x, end date) int {
	if x.month > end.month {
		return end.year - 1
	}
	return end.year
}

// span counts the months of a period, both of its ends included; 0 when it runs backwards or beyond ten years.
func span(x, end date) int {
	m := (end.year-x.year)*12 + end.month - x.month
	switch {
	case x.day == 0 || end.day == 0:
		m++ // "avril 2026 à mars 2027"
	case end.day-x.day >= 14:
		m++ // "02/02 - 31/07"
	case end.day-x.day < -16:
		m-- // "20/01 - 02/02"
	}
	if m < 0 || m > 120 {
		return 0
	}
	return max(m, 1)
}

// told returns what the last telling word among the tokens from to k is about: contract for the work and how long it
// lasts ("la mission court de mars à novembre 2026"), not for another span, 0 where none stands.
func told(d *text.Document, from, k int) hint {
	var last hint
	for i := from; i < k; i++ {
		switch h, _ := hintAt(d, i); h {
		case not:
			last = not
		case lasts, contract:
			last = contract
		}
	}
	return last
}

// event reports whether a word for something else that takes some days stands among the tokens from to k.
func event(d *text.Document, from, k int) bool {
	for i := from; i < k; i++ {
		if _, n := events.At(d, i); n > 0 {
			return true
		}
	}
	return false
}

var events = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "messe|salon|festival|conference|konferenz|congres|tournoi|foire|evenement|exposition|auditions|soutenances|vacances|fermeture|exhibition|trade fair|urlaub"})

// periodScore tells how surely a period of two dates is that of the work.
func periodScore(d *text.Document, x date) int {
	from, _ := d.Sentence(x.from, 30)
	if midBefore(d, x.from) {
		x.from-- // "de mi-mars 2026 à"
		if d.Tokens()[x.from].Is('-') {
			x.from--
		}
	}
	c, end := cueBefore(d, from, x.from)
	for c == around && end == x.from {
		x.from = start(d, end, from)
		c, end = cueBefore(d, from, x.from)
	}
	switch {
	case event(d, from, x.from):
		return 0
	case c == starts:
		return 50
	case c == other && stretchBefore(d, from, firstOf(d, from, x.from)-1) && x.from > from:
		return 35 // "Échéance : six mois, du 02.03.2026 au 31.08.2026"
	case c == other:
		return 0
	}
	if h, n := hintAt(d, from); n > 0 && h != not {
		return 40
	}
	if _, n := froms.At(d, x.from-1); n > 0 && x.from > from && told(d, from, x.from) == contract {
		return 35
	}
	if _, n := froms.At(d, x.from); n > 0 && told(d, from, x.from) != not {
		return 35
	}
	if _, n := froms.At(d, x.from-1); n > 0 && (workBefore(d, from, x.from-1) || effortBefore(d, from, x.from-1)) {
		return 35 // "80 jours entre mars et décembre 2026"
	}
	if _, n := froms.At(d, x.from-1); n > 0 && told(d, from, x.from) != not && stretchBefore(d, from, x.from-1) {
		return 35
	}
	if k := x.from - 2; k > from && d.Text(k, k+1) == "d" && (told(d, from, k) == contract || stretchBefore(d, from, k)) {
		return 35 // "Six mois, d'avril à septembre 2026", "part en congé maternité d'avril à août 2026"
	}
	if x.from > from && d.Tokens()[x.from-1].Is(',') && stretchBefore(d, from, x.from-1) {
		return 35 // "5 mois, février à juin 2026"
	}
	if x.from-from <= 2 || d.Tokens()[x.from-1].Is('(') {
		return 20
	}
	return 0
}
