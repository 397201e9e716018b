package mission

import (
	"strings"
	"unicode"
)

// open returns what finds a copy that breaks off: the hashes of the text's beginnings.
func (p *profile) open(text string) (opening []uint32) {
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	for _, end := range readOn {
		if rest, ok := cutSuffixFold(text, end); ok {
			text = strings.TrimRightFunc(rest, unicode.IsSpace)
			break
		}
	}
	for _, end := range brokenOff {
		p.cut = p.cut || strings.HasSuffix(text, end)
	}
	h, n := uint64(0), 0
	for _, s := range sentences(text) {
		for _, w := range s.words {
			h = mix(h ^ uint64(w))
			if n++; n%openingStep == 0 {
				opening = append(opening, uint32(h))
			}
		}
		if n >= openingStep*maxOpening {
			break
		}
	}
	if p.cut && n > 0 && n%openingStep == 0 && len(opening) > 0 {
		opening = opening[:len(opening)-1] // the last word may be cut
	}
	return opening[:min(len(opening), maxOpening)]
}

// openingStep and maxOpening say how many words lie between two of a text's beginnings, and how many are kept.
const (
	openingStep = 4
	maxOpening  = 40
)

// brokenOff ends a text that a board cut, and readOn what boards write behind it.
var (
	brokenOff = []string{"…", "...", "[…]", "[...]", "(…)", "(...)"}
	readOn    = []string{"voir plus", "lire la suite", "lire plus", "read more", "see more", "show more", "mehr anzeigen", "weiterlesen", "mehr"}
)

func cutSuffixFold(s, end string) (string, bool) {
	if len(s) >= len(end) && strings.EqualFold(s[len(s)-len(end):], end) {
		return s[:len(s)-len(end)], true
	}
	return s, false
}

// minOpening is how many beginnings a text that breaks off must share with another to be its copy.
const minOpening = 4

// begins says whether a text that breaks off is the beginning of another.
func begins(cut, whole *profile) bool {
	a, b := cut.list(inOpening), whole.list(inOpening)
	n := len(a)
	return n >= minOpening && n <= len(b) && a[n-1] == b[n-1]
}
