package stack

import (
	"strings"

	"tjm/extract/text"
)

// speller finds names in which one letter is missing, too many, wrong or out of place: "Kubernets", "Elastisearch".
type speller struct {
	near map[uint32][]uint16 // by hash of a name without one of its letters, or of the whole: forms
	seen []uint64            // a bit for each hash in near, by its lower bits
	name map[uint16]string   // the folded names of the forms in near
}

// A misspelling is looked for in names of one long word alone: in short ones a letter makes another word.
const (
	minMisspelt = 8
	maxMisspelt = 20
	seenBits    = 20
)

func newSpeller(entries []Entry, forms map[string]uint16, kinds []form) *speller {
	p := &speller{near: map[uint32][]uint16{}, seen: make([]uint64, 1<<seenBits/64), name: map[uint16]string{}}
	for _, e := range entries {
		for _, spelling := range append([]string{e.Name}, e.Aliases...) {
			name := text.Fold(spelling).Text
			id := forms[name]
			if len(name) < minMisspelt || len(name) > maxMisspelt || id == 0 || kinds[id].rule != sure || !oneWord(name) {
				continue
			}
			p.name[id] = name
			without(name, func(h uint32) {
				p.near[h] = append(p.near[h], id)
				p.seen[h%(1<<seenBits)/64] |= 1 << (h % 64)
			})
		}
	}
	return p
}

func oneWord(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// without gives the hashes of a word and of the word without each of its letters but the first.
func without(w string, give func(uint32)) {
	const base = 0x01000193
	var heads [maxMisspelt + 1]uint32
	for i := range len(w) {
		heads[i+1] = heads[i]*base + uint32(w[i])
	}
	give(heads[len(w)])
	power, tail := uint32(1), uint32(0) // of the letters behind the one left out
	for i := len(w) - 1; i > 0; i-- {
		give(heads[i]*power + tail)
		tail += uint32(w[i]) * power
		power *= base
	}
}

// misspelt returns the form that a word misspells, or 0. "Formats" is no slip of "FormatJS".
func (p *speller) misspelt(w string) (form uint16) {
	without(w, func(h uint32) {
		if p.seen[h%(1<<seenBits)/64]>>(h%64)&1 == 0 || form != 0 {
			return
		}
		for _, id := range p.near[h] {
			if oneOff(w, p.name[id]) && strings.HasSuffix(w, "js") == strings.HasSuffix(p.name[id], "js") {
				form = id
				return
			}
		}
	})
	return form
}

// oneOff reports whether two words that begin alike differ by one letter: missing, wrong, or changed with the next. A
// last letter that is missing, wrong or too many makes another form of a word, or another word.
func oneOff(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || a == b || a[0] != b[0] {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case len(a) < len(b):
		return i < len(a) && a[i:] == b[i+1:]
	case i+1 >= len(a):
		return false
	case a[i+1:] == b[i+1:]:
		return true
	}
	return a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
