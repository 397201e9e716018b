package personal

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tjm/extract/text"
)

// cue is what a folded word may begin.
type cue struct {
	address bool // a form of address
	closing bool // the end of a letter
	role    bool // an apposition to a first name
	phrases []phrase
}

// cues are the words that begin one.
var cues = func() map[string]*cue {
	m := map[string]*cue{}
	of := func(w string) *cue {
		if m[w] == nil {
			m[w] = &cue{}
		}
		return m[w]
	}
	for w, list := range phrases {
		of(w).phrases = list
	}
	for w := range formsOfAddress {
		of(w).address = true
	}
	for w := range closings {
		of(w).closing = true
	}
	for w := range roles {
		of(w).role = true
	}
	return m
}()

// cueShapes has a bit for the first two letters and the length of each of cues: most words stop here.
var cueShapes = func() (bits [26 * 26]uint32) {
	for w := range cues {
		if at, ok := shape(w); ok {
			bits[at] |= 1 << min(len(w), 31)
		}
	}
	return bits
}()

// shape numbers the first two letters of a folded word; ok is false for words that begin otherwise.
func shape(w string) (at int, ok bool) {
	first, second := w[0]-'a', byte(0)
	if len(w) > 1 {
		second = w[1] - 'a'
	}
	return int(first)*26 + int(second), first < 26 && second < 26
}

// mayCue reports whether a folded word, which begins with a letter from a to z, may be one of cues.
func mayCue(w string) bool {
	at, ok := shape(w)
	return ok && cueShapes[at]&(1<<min(len(w), 31)) != 0
}

// linking are small words between a cue and the name: "votre contact RH est Julie".
var linking = []string{"est ", "is ", "ist ", "sera ", "wird ", "will be ", "be ", "etre ", "alias ", "aka ", "namens ", "named ", "nomme ", "nommee ", "rh ", "hr ", "moi ", "me ", "nous ", "directement ", "principal ", "technique ", "commercial ", "par ", "(h/f) "}

// linkingReach bounds the bytes in which a linking word is looked for.
const linkingReach = 16

// isLinking reports whether a linking word stands at the beginning of s.
func isLinking(s string) bool {
	s = s[:min(len(s), linkingReach)]
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf || s[i] == '`' || s[i] < ' ' {
			s = text.Fold(s).Text
			break
		}
	}
	return slices.ContainsFunc(linking, func(l string) bool {
		return len(s) >= len(l) && s[0]|0x20 == l[0]|0x20 && strings.EqualFold(s[:len(l)], l)
	})
}
