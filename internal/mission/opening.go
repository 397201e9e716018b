package mission

import (
	"strings"
	"unicode"
)

// open keeps what finds a copy that breaks off: the hashes of the text's beginnings.
func (p *profile) open(text string) {
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
				p.opening = append(p.opening, uint32(h))
			}
		}
		if n >= openingStep*maxOpening {
			break
		}
	}
	if p.cut && n > 0 && n%openingStep == 0 && len(p.opening) > 0 {
		p.opening = p.opening[:len(p.opening)-1] // the last word may be cut
	}
	p.opening = p.opening[:min(len(p.opening), maxOpening)]
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
	n := len(cut.opening)
	return n >= minOpening && n <= len(whole.opening) && cut.opening[n-1] == whole.opening[n-1]
}
