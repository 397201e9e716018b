package when

import "tjm/extract/text"

// soon is how surely words mean that the work starts as soon as possible.
type soon int

const (
	sure   soon = iota + 1 // "ASAP": of nothing else, unless something is to be sent
	likely                 // "dès que possible": when someone is awaited, or on its own
	vague                  // "rapidement": only beside a word for the start
	near                   // "sous 15 jours", "la semaine prochaine": just behind a word for the start
	urgent                 // "URGENT": where an ad or a line begins with it
)

// soonScore tells how surely the tokens i to end, which mean soon, are said of the start.
func soonScore(d *text.Document, i, end int, how soon) int {
	t := d.Tokens()
	from, to := d.Sentence(i, 30)
	if how == urgent {
		if i == opening(d, from, to) && (i == 0 || t[i].Caps || alone(d, i, to, i, end)) {
			return 12
		}
		return 0
	}
	if how == near {
		if _, n := days.At(d, i); n == end-i && !d.Tokens()[max(0, i-1)].Is(':') {
			return 0 // "disponible aujourd'hui dans douze pays", but not "Début : aujourd'hui"
		}
		if c, e := cueBefore(d, from, i); c == starts && i-e <= 2 || c == 0 && i == opening(d, from, i) && headingCue(d, from) == starts {
			return 48
		}
		return 0
	}
	if t[i].Kind == text.Word && d.Text(i, end) == "rapide" && end < to && !cuts(d, end) && !t[end].Fused {
		return 0 // "la disponibilité rapide des données"
	}
	if how == likely && dated(d, end) {
		return 0 // "au plus tôt le 4 janvier 2027"
	}
	sent := false
	for k := from; k < to && !sent; k++ {
		_, n := sendings.At(d, k)
		sent = n > 0
	}
	awaited := false
	for k := max(from, i-10); k < to && k < end+8; k++ {
		c, n := cueAt(d, k)
		if n == 0 {
			continue
		}
		if c == starts && !(sent && (k > end || i-k > 4)) {
			return 50
		}
		awaited = awaited || c == joins
	}
	if h := headingCue(d, from); h == starts && (i-from <= 2 || to-from <= 12 && !sent) {
		return 45
	}
	if how == vague && i == opening(d, from, to) && alone(d, i, to, i, end) && end >= to-1 && !sent {
		return 16 // a line of its own
	}
	short := i-opening(d, from, i) <= 2 && (end >= to || cuts(d, end) || t[end].Fused || t[end].Cap)
	switch {
	case sent:
		return 0
	case how == sure:
		return 30
	case short && end-i > 1:
		return 28
	case how == likely && (awaited || i > from && d.Text(i-1, i) == "pour"):
		return 26
	case how == likely && alone(d, from, to, i, end):
		return 14 // "six mois, à Nancy, tout de suite"
	}
	return 0
}

// dated reports whether a date follows token k.
func dated(d *text.Document, k int) bool {
	t := d.Tokens()
	for n := 0; n < 2 && k < len(t); n++ {
		if x, ok := dateAt(d, k, DayFirst); ok && x.year != 0 {
			return true
		}
		if w := d.Text(k, k+1); !t[k].Is(':') && !t[k].Is('(') && w != "le" && w != "en" && w != "au" && w != "am" && w != "im" && w != "on" && w != "in" {
			return false
		}
		k++
	}
	x, ok := dateAt(d, k, DayFirst)
	return ok && x.year != 0
}
