package when

import "tjm/extract/text"

// general reports whether the verb at token k has a subject of which the ad speaks in general, and not the work: "une vente
// dure", "nos formations durent".
func general(d *text.Document, from, k int) bool {
	switch d.Text(k, k+1) {
	case "durent", "last", "dauern", "duren":
		return k-2 >= from && plural(d, k-2)
	}
	return k-2 >= from && generic(d, k-2)
}

// plural is generic for several things: "nos formations durent".
func plural(d *text.Document, k int) bool {
	switch d.Text(k, k+1) {
	case "les", "nos", "des", "ces", "our", "these", "unsere", "die", "onze":
	default:
		return false
	}
	_, n := hintAt(d, k+1)
	return n == 0 && d.Tokens()[k+1].Kind == text.Word
}

// amountsTo reports whether the span that begins at token k is what a thing of which the ad speaks in general comes to: "Un
// refit, c'est 60 à 300 jours de travail".
func amountsTo(d *text.Document, from, k int) bool {
	for n := 1; n <= 4; n++ {
		if _, m := comesTo.At(d, k-n); m != n || k-n < from {
			continue
		}
		i := k - n
		if i > 0 && d.Tokens()[i-1].Is(',') {
			i--
		}
		return i-2 >= from && generic(d, i-2)
	}
	return false
}

var comesTo = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "c'est|cela fait|ca fait|ce sont|is|takes|das sind|das heisst"})

// generic reports whether an indefinite article and the name of a thing stand at token k, which is neither the work nor
// its length.
func generic(d *text.Document, k int) bool {
	switch d.Text(k, k+1) {
	case "un", "une", "chaque", "a", "an", "each", "every", "ein", "eine", "jede", "jeder", "jedes":
	default:
		return false
	}
	_, n := hintAt(d, k+1)
	return n == 0 && d.Tokens()[k+1].Kind == text.Word
}

// atMost reports whether words at token k make the span before it the longest that may be.
func atMost(d *text.Document, k int) bool {
	_, n := mosts.At(d, k)
	return n > 0
}

var mosts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "max|maxi|maximum|au maximum|au plus|at most|at the most|hochstens|maximal"})
