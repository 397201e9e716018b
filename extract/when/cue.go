package when

import (
	"strings"

	"tjm/extract/text"
)

// ending gives a meaning to the German words that end so: "Leistungsbeginn" is a beginning.
type ending[V any] struct {
	end     string
	meaning V
}

// byEnding returns the meaning of a long word by its ending.
func byEnding[V any](d *text.Document, i int, endings []ending[V]) (meaning V, ok bool) {
	t := d.Tokens()
	if t[i].Kind != text.Word || t[i].To-t[i].From < 8 {
		return meaning, false
	}
	w := d.Text(i, i+1)
	for _, e := range endings {
		if len(w) >= len(e.end)+3 && strings.HasSuffix(w, e.end) {
			return e.meaning, true
		}
	}
	return meaning, false
}

// cueAt reads what the words at token i announce.
func cueAt(d *text.Document, i int) (cue, int) {
	t := d.Tokens()
	if c, n := cues.At(d, i); n > 0 {
		if n == 1 && c == starts && i+2 < len(t) && t[i+1].Is('-') && t[i+1].Glued && d.Text(i+2, i+3) == "up" {
			return 0, 0 // "start-up"
		}
		if n == 1 && c == other && i > 1 && t[i].Glued && t[i-1].Is('-') && t[i-1].Glued && d.Text(i, i+1) == "end" {
			return 0, 0 // "back-end"
		}
		if n == 2 && c == starts && d.Text(i, i+1) == "date" && i > 0 && t[i-1].Kind == text.Word {
			return 0, 0 // "closing date:"
		}
		return c, n
	}
	if i < 0 || i >= len(t) || t[i].Kind != text.Word {
		return 0, 0
	}
	if t[i].To-t[i].From < 7 {
		if w := d.Text(i, i+1); (w == "dem" || w == "deb") && (t[i].Caps || d.Ends(i-1)) {
			return starts, 1 // short for démarrage, and no German article
		}
		return 0, 0
	}
	if c, ok := byEnding(d, i, cueEndings); ok {
		return c, 1
	}
	if begins(d.Text(i, i+1)) {
		return starts, 1
	}
	return 0, 0
}

// begins reports whether a word is a form of the French verbs for to begin: "commencerez", "débuteront".
func begins(w string) bool {
	return strings.HasPrefix(w, "commenc") || strings.HasPrefix(w, "demarr") || strings.HasPrefix(w, "debuter") || w == "debutent"
}

// cueBefore returns the nearest cue that ends at or before token k, within the sentence, and its end. Of cues that
// overlap the one that begins first is meant: "date de debut", "prise de fonction".
func cueBefore(d *text.Document, from, k int) (cue, int) {
	for i := k - 1; i >= from && k-i <= 14; i-- {
		c, m := cueAt(d, i)
		if m == 0 || i+m > k {
			continue
		}
		for j := i - 1; j >= from && i-j <= 5; j-- {
			if c2, m2 := cueAt(d, j); m2 > 0 && j+m2 >= i+m && j+m2 <= k {
				c, i, m = c2, j, m2
			}
		}
		return c, i + m
	}
	return 0, -1
}

// start returns the first token of the cue that ends at end.
func start(d *text.Document, end, from int) int {
	best := end - 1
	for i := end - 1; i >= from && end-i <= 6; i-- {
		if _, m := cueAt(d, i); m > 0 && i+m == end {
			best = i
		}
	}
	return best
}

// headingCue reads the cue that closes the line or cell just before token from: "Démarrage" above "01/03/2026".
func headingCue(d *text.Document, from int) cue {
	k := headingEnd(d, from)
	if k == from || k == 0 {
		return 0
	}
	c, end := cueBefore(d, max(0, k-6), k)
	if k-end > 1 {
		if bareDate(d, k) {
			return starts
		}
		return 0
	}
	return c
}

// bareDate reports whether "date" and no other word fills the line that ends before token k.
func bareDate(d *text.Document, k int) bool {
	if d.Text(k-1, k) != "date" {
		return false
	}
	t := d.Tokens()
	for k--; k > 0 && t[k-1].Kind != text.Line; k-- {
		if t[k-1].Kind != text.Symbol && d.Text(k-1, k) != "la" && d.Text(k-1, k) != "the" {
			return false
		}
	}
	return true
}

// headingEnd returns the token behind the words of the line or cell just before token from.
func headingEnd(d *text.Document, from int) int {
	t := d.Tokens()
	k := from
	for k > 0 && from-k < 3 && (t[k-1].Kind == text.Line || d.Ends(k-1) || t[k-1].Is(':')) {
		k--
	}
	return k
}

// opening passes over the bullets and colons that a sentence begins with.
func opening(d *text.Document, from, to int) int {
	t := d.Tokens()
	for from < to && t[from].Kind == text.Symbol {
		from++
	}
	return from
}

// cuts reports whether token k ends a cell of a line: a comma, a dash, a bracket, the end of a sentence.
func cuts(d *text.Document, k int) bool {
	t := d.Tokens()[k]
	if t.Kind != text.Symbol {
		return d.Ends(k)
	}
	if all := d.Tokens(); t.Is('.') && (k+1 >= len(all) || all[k+1].Kind == text.Line) {
		return true
	}
	switch rune(t.Hash) {
	case ',', '/', '(', ')', ':', '+', '-', '*', '>', '~', '#', '[', ']', '=', '€':
		return true
	}
	return d.Ends(k)
}

// alone reports whether the tokens i to j fill a cell of their sentence, which goes from from to to: "Massy / ASAP / 3
// mois", "outside IR35, 12 months".
func alone(d *text.Document, from, to, i, j int) bool {
	t := d.Tokens()
	before := i == from || cuts(d, i-1)
	after := j >= to || cuts(d, j) || t[j].Fused || t[j].Kind == text.Word && t[j].Cap
	return before && after
}
