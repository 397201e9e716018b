package place

import (
	"unicode"
	"unicode/utf8"

	"tjm/extract/text"
)

// The lexer reads the written text, not its folded form: capitals tell Nice from nice, and boards that drop line
// breaks leave words glued together ("LyonDurée", "LILLETélétravail", "Lyon5 à 10 ans") that only case separates.

// shape is how a word is written.
type shape uint8

const (
	lower shape = iota
	title       // first letter capital
	upper       // all capitals; at least two letters
	digits
)

// word is one word of the text, its folded form reduced to a hash.
type word struct {
	from, to int
	hash     uint64
	shape    shape
}

const (
	hashSeed  = 14695981039346656037
	hashPrime = 1099511628211
)

// class of a byte for the lexer.
type class uint8

const (
	separator class = iota
	smallLetter
	capitalLetter
	digit
	beyond // not ASCII
)

var classes = func() (t [256]class) {
	for c := range 256 {
		switch {
		case c >= utf8.RuneSelf:
			t[c] = beyond
		case 'a' <= c && c <= 'z':
			t[c] = smallLetter
		case 'A' <= c && c <= 'Z':
			t[c] = capitalLetter
		case '0' <= c && c <= '9':
			t[c] = digit
		}
	}
	return t
}()

// folded holds the folded form of Latin letters; empty for what is no letter.
var folded = func() (t [0x250]string) {
	for r := rune(utf8.RuneSelf); r < 0x250; r++ {
		if unicode.IsLetter(r) {
			t[r] = text.Fold(string(r)).Text
		}
	}
	return t
}()

// letterAt decodes the character at i. kind is separator for what ends a word; form is what it adds to the hash,
// empty for combining marks.
func letterAt(s string, i int) (k class, form string, size int) {
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == 'ð' && !letterFollows(s[i+n:]):
		return separator, "", n // the first byte of a picture in a wrong charset
	case r < 0x250:
		form = folded[r]
		if form == "" {
			return separator, "", n
		}
	case unicode.Is(unicode.Mn, r):
		return smallLetter, "", n
	case r != utf8.RuneError && unicode.IsLetter(r):
		form = s[i : i+n]
	default:
		return separator, "", n
	}
	if unicode.IsUpper(r) {
		return capitalLetter, form, n
	}
	return smallLetter, form, n
}

func letterFollows(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// nextWord returns the first word at or after i. ok is false at the end of the text.
func nextWord(s string, i int) (w word, ok bool) {
	for i < len(s) {
		switch classes[s[i]] {
		case separator:
			i++
			continue
		case digit:
			return number(s, i), true
		case beyond:
			if k, _, n := letterAt(s, i); k == separator {
				i += n
				continue
			}
		}
		return letters(s, i), true
	}
	return word{}, false
}

func number(s string, i int) word {
	w := word{from: i, hash: hashSeed, shape: digits}
	for i < len(s) && classes[s[i]] == digit {
		w.hash = (w.hash ^ uint64(s[i])) * hashPrime
		i++
	}
	w.to = i
	return w
}

// letters reads one run of letters, ending where a small letter meets a capital, or before the last of several
// capitals that a small letter follows.
func letters(s string, i int) word {
	w := word{from: i}
	h := uint64(hashSeed)
	var before uint64 // hash before the last letter
	var capitals, smalls, last int
	for i < len(s) {
		k, n := classes[s[i]], 1
		var form string
		if k == beyond {
			k, form, n = letterAt(s, i)
		}
		switch k {
		case capitalLetter:
			if smalls > 0 {
				return w.end(i, h, capitals, smalls)
			}
			capitals++
		case smallLetter:
			if n > 1 && form == "" { // a combining accent belongs to the letter before it
				i += n
				continue
			}
			if capitals > 2 && smalls == 0 {
				return w.end(last, before, capitals-1, 0)
			}
			smalls++
		default:
			return w.end(i, h, capitals, smalls)
		}
		before, last = h, i
		if n == 1 {
			h = (h ^ uint64(s[i]|0x20)) * hashPrime
		} else {
			for j := range len(form) {
				h = (h ^ uint64(form[j])) * hashPrime
			}
		}
		i += n
	}
	return w.end(i, h, capitals, smalls)
}

func (w word) end(to int, h uint64, capitals, smalls int) word {
	w.to, w.hash = to, h
	switch {
	case capitals > 1 && smalls == 0:
		w.shape = upper
	case capitals > 0:
		w.shape = title
	}
	return w
}

// wordsOf returns the folded words of a name, for the tables.
func wordsOf(name string) []string {
	var out []string
	for i := 0; ; {
		w, ok := nextWord(name, i)
		if !ok {
			return out
		}
		out = append(out, text.Fold(name[w.from:w.to]).Text)
		i = w.to
	}
}

func hashOf(folded string) uint64 {
	h := uint64(hashSeed)
	for j := range len(folded) {
		h = (h ^ uint64(folded[j])) * hashPrime
	}
	return h
}
