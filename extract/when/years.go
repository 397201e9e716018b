package when

import "tjm/extract/text"

// awaits reports whether years are those someone is wanted for: "Pour un an", "we need a developer for two years".
func awaits(d *text.Document, from, to int, l length) bool {
	switch d.Text(l.from-1, l.from) {
	case "pour", "for", "fur", "voor", "over", "uber":
	case "pendant", "durant", "during", "vorerst", "zunachst", "erstmal":
		return l.from-1 > from && cuts(d, l.from-2) && (l.to >= to || cuts(d, l.to))
	default:
		return false
	}
	if l.from-1 <= opening(d, from, l.from) || datedBefore(d, from, l.from-1) && l.n <= 4 {
		return true
	}
	if d.Tokens()[l.from-2].Is(',') && (l.to >= to || cuts(d, l.to)) {
		for k := from; k < l.from-2; k++ {
			if c, n := cueAt(d, k); n > 0 && c == starts {
				return true // "démarrage rapide, pour 2 ans"
			}
		}
	}
	for k := from; k < to; k++ {
		if c, n := cueAt(d, k); n > 0 && c == joins {
			return true
		}
	}
	return false
}

// orLonger reports whether the years that end before token k are the least of a stay that may go on: "Un an minimum, deux
// si le budget suit".
func orLonger(d *text.Document, k int) bool {
	t := d.Tokens()
	if !leasts.Has(d, k) && !shortLeasts.Has(d, k) {
		return false
	}
	for k < len(t) && t[k].Kind == text.Word && !d.Ends(k) {
		k++
	}
	if k >= len(t) || !t[k].Is(',') {
		return false
	}
	if k++; furthers.Has(d, k) {
		return true
	}
	_, end, ok := quantity(d, k)
	return ok && conditions.Has(d, end)
}

var (
	shortLeasts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mini|min"})
	furthers    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "plus si le|plus si la|plus si tout|plus si les|davantage si le|davantage si tout|renouvelable|reconductible|prolongeable|more if the|more if all|longer if|possibly longer|renewable|extendable|langer wenn|gerne langer|verlangerbar|und dann"})
	conditions  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "si|ans si|annees si|peut etre|sans doute|if|years if|wenn|falls|jahre wenn"})
)

// bindsYears reports whether years are bound to a contract: experience is what most years in ads are about.
func bindsYears(d *text.Document, from, to int, l length) bool {
	if l.n > 5 {
		return false
	}
	for k := from; k < to; k++ {
		if h, n := hintAt(d, k); n > 0 && (h == lasts || h == contract && !statuses.Has(d, k)) {
			return true
		}
	}
	k := l.to
	if d.Tokens()[min(k, len(d.Tokens())-1)].Is(',') {
		k++
	}
	if _, n := durationTails.At(d, k); n > 0 {
		s := d.Text(k, k+1)
		return s != "minimum" && s != "mini" && s != "min" && s != "+" && s != "au" && s != "environ"
	}
	return false
}

// statuses are contracts that a person may have behind him as well: "freelance, 3 ans de métier".
var statuses = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "freelance|projet|freiberuflich|freiberufler|freie mitarbeit|independant|independante|auto entrepreneur"})

// beginsWith reports whether the span is how long the work lasts at first, and of nothing else: "zunächst für ein Jahr".
func beginsWith(d *text.Document, from int, l length) bool {
	switch d.Text(l.to, l.to+1) {
	case "de", "d", "of", "alt", "old", "ago":
		return false
	}
	k := l.from
	for i := max(from, k-4); i < k; i++ {
		if _, n := atFirst.At(d, i); n > 0 && i+n <= k && k-i-n <= 1 {
			return true
		}
	}
	return false
}

// startsThen reports whether a start and a comma lead to the span that closes the sentence: "Dès que vous êtes libre, pour un an".
func startsThen(d *text.Document, from, to int, l length) bool {
	if l.from < from+3 || !d.Tokens()[l.from-2].Is(',') || l.to < to && !d.Ends(l.to) {
		return false
	}
	for k := from; k < l.from-2; k++ {
		if _, n := soons.At(d, k); n > 0 {
			return true
		}
		if c, n := cueAt(d, k); n > 0 && (c == starts || c == since) {
			return true
		}
	}
	return false
}

var atFirst = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "zunachst|vorerst|erstmal|erst einmal|d'abord|initially|initialement|pour commencer,|dans un premier temps,|to begin with,|to start with,|voorlopig"})

// possessive reports whether "year's work" or "months' contract" stands behind the unit that ends before token k.
func possessive(d *text.Document, k int) bool {
	t := d.Tokens()
	if k >= len(t) || !t[k].Is('\'') && !t[k].Is('’') {
		return false
	}
	if k++; d.Text(k, k+1) == "s" {
		k++
	}
	switch d.Text(k, k+1) {
	case "work", "contract", "contracting", "cover", "engagement", "assignment", "project", "freelancing":
		return true
	}
	return false
}

// fedUp reports whether the span at token k is of work that the reader is said to have had enough of: "marre des
// missions de trois mois ?".
func fedUp(d *text.Document, k int) bool {
	for i := k - 1; i >= 0 && k-i <= 7 && !d.Ends(i); i-- {
		if _, n := weary.At(d, i); n > 0 {
			return true
		}
	}
	return false
}

var weary = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "marre|lasse|lasses|fatigue|fatigues|assez des|assez de|plus de missions|ras le bol|fed up|tired of|sick of|enough of|no more|genug von|satt|moe van"})
