package when

import "tjm/extract/text"

// spreadOver reports whether months follow the days that end before token k: "60 jours répartis sur 6 mois".
func spreadOver(d *text.Document, k int) bool {
	if _, n := abouts.At(d, k); n > 0 {
		k += n // "45 jours environ sur 4 mois"
	}
	if k < len(d.Tokens()) && d.Tokens()[k].Is(',') {
		k++
	}
	_, n := spreadSigns.At(d, k)
	if n == 0 {
		return false
	}
	l, ok := lengthAt(d, k+n)
	return ok && l.unit >= month
}

var spreadSigns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "sur|over|auf|a consommer sur|repartis sur|etales sur|reparties sur|etalees sur|spread over|spread across|verteilt auf|verteilt uber"})

var abouts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "environ|env|env.|approx|approx.|max|maximum|au total|in total|etwa|insgesamt"})

// leastOf reports whether the words just before token k make the span behind them the least of what a label opens:
// "Durée : jusqu'à la recette, au moins 5 mois".
func leastOf(d *text.Document, from, k int) bool {
	for n := 1; n <= 2 && k-n > from; n++ {
		if _, m := leasts.At(d, k-n); m == n {
			at := opening(d, from, k)
			h, m := hintAt(d, at)
			return m > 0 && h == lasts && d.Tokens()[at+m].Is(':')
		}
	}
	return false
}

var leasts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "au moins|au minimum|minimum|at least|mindestens|minstens"})

// pricedDay reports whether the cell that begins at token k is the price of a day: "430/jour", "480 € par jour".
func pricedDay(d *text.Document, k int) bool {
	t := d.Tokens()
	if k >= len(t) || t[k].Kind != text.Number || t[k].To-t[k].From < 3 {
		return false
	}
	for i := k + 1; i < k+5 && !d.Ends(i) && (i >= len(t) || !t[i].Is(',')); i++ {
		switch d.Text(i, i+1) {
		case "jour", "j", "journee", "day", "tag":
			return true
		}
	}
	return false
}

// behindContract reports whether the cell before token k ends with a word for the contract: "Freelance, 1 year".
func behindContract(d *text.Document, from, k int) bool {
	h, _ := longestEnding(d, from, k-2, k)
	return k-2 >= from && h == contract
}

// behindPrice reports whether the cell before token k is the price of a day: "480 € jour, un an".
func behindPrice(d *text.Document, from, k int) bool {
	if k-2 < from || !d.Tokens()[k-1].Is(',') {
		return false
	}
	for i := k - 2; i > from && k-i <= 6; i-- {
		if dayPrice(d, i) {
			return true
		}
	}
	return false
}

// stretchBefore reports whether a length of some months ends just before token k, with nothing but a comma between: "8
// mois, de mars à octobre 2026".
func stretchBefore(d *text.Document, from, k int) bool {
	if k > from && (d.Tokens()[k-1].Is(',') || d.Tokens()[k-1].Is(':')) {
		k--
	}
	for i := k - 2; i >= from && k-i <= 4; i-- {
		if l, ok := lengthAt(d, i); ok && l.to == k && l.unit >= month && l.unit < year {
			return true
		}
	}
	return false
}

// yearTold is the year that a day leaves to the period it makes exact: "au 1er trimestre 2027, exactement le 11
// janvier"; 0 where it makes none exact.
func yearTold(d *text.Document, x date) int {
	if x.day == 0 {
		return 0
	}
	from, _ := d.Sentence(x.from, 30)
	k := firstOf(d, from, x.from)
	for k > from && (d.Text(k-1, k) == "le" || d.Text(k-1, k) == "am" || d.Text(k-1, k) == "on" || d.Text(k-1, k) == "the") {
		k--
	}
	exact := false
	for n := 1; n <= 3 && k-n > from && !exact; n++ {
		_, m := exactly.At(d, k-n)
		exact = m == n
	}
	if !exact {
		return 0
	}
	for i := k - 1; i > from && k-i <= 6; i-- {
		if v, w := integer(d, i); w == 4 && v >= 2000 && v <= 2100 {
			return v
		}
	}
	return 0
}

var exactly = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "soit|exactement|precisement|plus precisement|plus exactement|concretement|a savoir|exactly|namely|more precisely|genauer|genau|und zwar"})

// uponContract reports whether "pour 9 mois" or "über 12 Monate" is said of the work. "sur douze mois" needs a word for
// the contract in its sentence.
func uponContract(d *text.Document, from, to, k int) bool {
	if d.Text(k-2, k-1) == "visibilite" {
		return true // "Visibilité de 18 mois"
	}
	switch d.Text(k-1, k) {
	case "sur", "de", "of", "pendant", "d'abord":
		if w := d.Text(k-1, k); w == "pendant" && k-1 == opening(d, from, k) {
			return true // "Pendant trois mois il faudrait"
		}
		for i := from; i < to; i++ {
			if h, n := hintAt(d, i); n > 0 && (h == contract || h == lasts) {
				return true
			}
			if c, n := cueAt(d, i); n > 0 && c == joins && d.Text(k-1, k) == "pendant" {
				return true
			}
			if (d.Text(k-1, k) == "pendant" || d.Text(k-1, k) == "sur" && i >= k-6 && i < k+10) && dayPrice(d, i) {
				return true
			}
		}
		return false
	}
	return true
}

// soldDays reports whether the days that end before token k have their price behind them: "40 jours à 370 €", "12 x
// 500 €".
func soldDays(d *text.Document, k int) bool {
	t := d.Tokens()
	switch d.Text(k, k+1) {
	case "a", "at", "@", "zu", "x", "mal", "tegen":
	default:
		return false
	}
	for i := k + 1; i < len(t) && i <= k+4; i++ {
		if t[i].Is('€') || t[i].Is('£') || t[i].Is('$') {
			return true
		}
		if t[i].Kind != text.Number && d.Text(i, i+1) != "eur" && d.Text(i, i+1) != "euros" && d.Text(i, i+1) != "chf" {
			return false
		}
		if t[i].Kind == text.Word {
			return true
		}
	}
	return false
}

// endLabel reports whether the words before token k are a label for the end of the work: "Jusqu'à : 9 mois", "Ende: nach
// 12 Monaten".
func endLabel(d *text.Document, from, k int) bool {
	t := d.Tokens()
	if k-1 > from && t[k-1].Kind == text.Word {
		if _, n := afters.At(d, k-1); n == 1 {
			k--
		} else if _, n := afters.At(d, max(from, k-3)); n == 3 {
			k -= 3
		}
	}
	if k-2 < from || !t[k-1].Is(':') {
		return false
	}
	at := opening(d, from, k)
	_, n := stayEnds.At(d, at)
	return n > 0 && at+n == k-1
}

var afters = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "nach|after|in|dans|apres|na|au bout de"})

// equalMonths reads the months that a span of days or weeks ending before token k is said to be: "26 weeks (6 months)",
// "40 jours, soit deux mois".
func equalMonths(d *text.Document, k int) (length, bool) {
	t := d.Tokens()
	for n := 0; n < 2 && k < len(t); n++ {
		w := d.Text(k, k+1)
		if !t[k].Is('(') && !t[k].Is(',') && !t[k].Is('=') && w != "soit" && w != "or" && w != "ie" && w != "also" {
			break
		}
		k++
	}
	if k == 0 || k >= len(t) || !t[k-1].Is('(') && !t[k-1].Is('=') && d.Text(k-1, k) != "soit" {
		return length{}, false
	}
	l, ok := lengthAt(d, k)
	return l, ok && l.unit >= month
}

// datedBefore reports whether the words before token k end with a day or a month of a year: "Du 2 mars 2026, pour deux
// ans".
func datedBefore(d *text.Document, from, k int) bool {
	for i := k - 1; i >= from && k-i <= 12; i-- {
		if x, ok := dateAt(d, i, DayFirst); ok && x.year != 0 && x.to <= k {
			return true
		}
	}
	return false
}

// lengthBehind reports whether the cell behind the date that ends at token k is a length of some months: "le 24 août
// 2026 à 9 h, pour cinq mois", "Vom 07.04.2026 an, vier Monate lang".
func lengthBehind(d *text.Document, k, to int) bool {
	t := d.Tokens()
	for i := k; i < to && i <= k+6; i++ {
		if !t[i].Is(',') && !t[i].Is('(') && d.Text(i, i+1) != "pour" && d.Text(i, i+1) != "fur" && d.Text(i, i+1) != "for" {
			continue
		}
		for j := i + 1; j <= i+2 && j < to; j++ {
			if l, ok := lengthAt(d, j); ok && l.unit >= month && (l.unit != year || l.n <= 4) {
				return true
			}
		}
	}
	return false
}

// onwards reports whether the words behind a date make it a beginning: "vom 1. März 2026 an", "from 2 March onwards".
func onwards(d *text.Document, k int) bool {
	switch d.Text(k, k+1) {
	case "an", "onwards", "onward":
		return k+1 >= len(d.Tokens()) || cuts(d, k+1)
	}
	return false
}
