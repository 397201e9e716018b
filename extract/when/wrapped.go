package when

import "tjm/extract/text"

// wrapped reports whether the line before ends in the cue of the date at token k, which a mail has broken off from it: "à
// partir" above "de septembre 2026".
func wrapped(d *text.Document, from, k int) bool {
	t := d.Tokens()
	if k-from > 1 || from < 8 || t[from-1].Kind != text.Line || t[from-2].Kind == text.Line {
		return false
	}
	end := from - 1
	c, at := cueBefore(d, max(0, end-6), end)
	if d.Text(end-1, end) == "partir" || d.Text(end-1, end) == "compter" {
		return d.Text(end-2, end-1) == "a"
	}
	return at == end && (c == starts || c == since) && k-from <= 1
}

// intake reports whether the words before the date at token k, in an ad for a trainee, are those of a school year.
func intake(d *text.Document, k int) bool {
	for n := 1; n <= 4 && k-n >= 0; n++ {
		if _, m := intakes.At(d, k-n); m > 0 && k-n+m >= k-1 {
			for i := 0; i < len(d.Tokens()) && i < 400; i++ {
				if traineeship(d, i) {
					return true
				}
			}
		}
	}
	return false
}

var intakes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "rentree|la rentree de|rentree de|rentree scolaire|rentree universitaire|rentree academique|intake|ausbildungsjahr|schuljahr"})
