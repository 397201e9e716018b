package terms

import "iter"

// Whole ads have a hundred sentences or two, of some twenty words.
const (
	mostSentences = 500
	longSentence  = 60 // tokens; what goes on is another one
)

// sentences yields the bounds of each sentence and list item, in tokens, up to mostSentences.
func (r *reading) sentences() iter.Seq2[int, int] {
	return func(yield func(from, to int) bool) {
		n := len(r.d.Tokens())
		for from, seen := 0, 0; from < n && seen < mostSentences; {
			if r.d.Ends(from) {
				from++
				continue
			}
			to := from + 1
			for to < n && to-from < longSentence && !r.d.Ends(to) {
				to++
			}
			if seen++; !yield(from, to) {
				return
			}
			from = to
		}
	}
}
