package place

import (
	"strings"
	"unicode/utf8"

	"tjm/extract/text"
)

const (
	leftWindow  = 110 // bytes looked at before a name
	rightWindow = 48  // and after it
)

// window is what stands around one name on its line: folded, blanks single, a blank where case separates glued words.
type window struct {
	left   string // up to the name
	clause string // the part of left since the last sentence end
	right  string
	opens  bool // nothing but bullets and digits stands before the name on its line
	glued  bool // a letter or a hyphenated word touches the name
	longer bool // the name is the beginning of a longer one: "Montigny-sur-Loing"
	closes bool // nothing but punctuation stands after it on its line
}

// windowOf reads the surroundings of s[from:to].
func windowOf(s string, from, to int) window {
	start := max(0, from-leftWindow)
	line := strings.LastIndexByte(s[start:from], '\n')
	whole := line >= 0 || start == 0
	start += line + 1
	for start < from && !utf8.RuneStart(s[start]) {
		start++
	}
	end := min(len(s), to+rightWindow)
	if nl := strings.IndexByte(s[to:end], '\n'); nl >= 0 {
		end = to + nl
	}
	for end < len(s) && end > to && !utf8.RuneStart(s[end]) {
		end--
	}
	w := window{left: plain(s[start:from]), right: plain(s[to:end])}
	w.opens = whole && len(w.left) < 24 && strings.IndexFunc(w.left, func(r rune) bool { return 'a' <= r && r <= 'z' }) < 0
	w.closes = !hasLetter(w.right)
	w.glued = touched(s, from, to)
	w.longer = strings.HasPrefix(s[to:], "-") && hasLonger(w.right)
	w.clause = w.left[lastStop(w.left):]
	return w
}

// lastStop returns where what follows the last end of a sentence, or the last bullet, begins.
func lastStop(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		switch c := s[i]; {
		case c == '.', c == ';', c == '!', c == '?':
			return i + 1
		case c < utf8.RuneSelf || !utf8.RuneStart(c):
		default:
			switch r, n := utf8.DecodeRuneInString(s[i:]); r {
			case '•', '▪', '➢', '✔':
				return i + n
			}
		}
	}
	return 0
}

// touched reports whether a letter touches s[from:to], directly or by a hyphen: "ZUGFeRD", "Croix-Rouge".
func touched(s string, from, to int) bool {
	letter := func(i int) bool {
		return i >= 0 && i < len(s) && (classes[s[i]] == smallLetter || classes[s[i]] == capitalLetter)
	}
	return letter(from-1) || letter(to) || from > 0 && s[from-1] == '-' && letter(from-2) || to < len(s) && s[to] == '-' && letter(to+1)
}

// hasLonger reports whether what follows a name begins with a hyphen and a word that joins French names.
func hasLonger(right string) bool {
	switch firstWord(strings.TrimPrefix(right, "-")) {
	case "sur", "sous", "les", "lez", "en", "le", "la", "de", "du", "des", "au", "aux", "et", "d", "l":
		return true
	}
	return false
}

// endings of inclusive and optional writing, dropped so that "basé(e)" and "basé·e·s" read "base".
var endings = strings.NewReplacer("(e)", "", "(s)", "", "(es)", "", "(e)s", "s", "·e·s", "", "·e", "", "·s", "", ".e.s", "")

// fold writes a word folded; most are ASCII, for which lower case is all there is to it.
func fold(b *strings.Builder, word string) {
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf || c < '0' || c == '`' {
			b.WriteString(text.Fold(word[i:]).Text)
			return
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b.WriteByte(c)
	}
}

// plain folds a short piece of text and sets a blank where case separates glued words.
func plain(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 8)
	for i := 0; i < len(s); {
		w, ok := nextWord(s, i)
		if !ok {
			gap(&b, s[i:])
			break
		}
		if w.from == i && i > 0 {
			b.WriteByte(' ')
		}
		gap(&b, s[i:w.from])
		fold(&b, s[w.from:w.to])
		i = w.to
	}
	out := b.String()
	if strings.IndexByte(out, '(') >= 0 || strings.Contains(out, "·") || strings.Contains(out, ".e.s") {
		out = endings.Replace(out)
	}
	return out
}

// gap writes what stands between two words, every run of blanks as one.
func gap(b *strings.Builder, s string) {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			s = text.Fold(s).Text
			break
		}
	}
	blank := false
	for i := range len(s) {
		c := s[i]
		if c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '*' || c == '_' || c == '#' {
			if !blank {
				b.WriteByte(' ')
			}
			blank = true
			continue
		}
		blank = false
		b.WriteByte(c)
	}
}

func hasLetter(folded string) bool {
	for i := range len(folded) {
		if c := folded[i]; 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
			return true
		}
	}
	return false
}

// lastWord returns the last run of folded letters of s.
func lastWord(s string) string {
	to := len(s)
	for to > 0 && s[to-1] < utf8.RuneSelf && !('a' <= s[to-1]|0x20 && s[to-1]|0x20 <= 'z') {
		to--
	}
	from := to
	for from > 0 && 'a' <= s[from-1] && s[from-1] <= 'z' {
		from--
	}
	if from == 0 || s[from-1] < utf8.RuneSelf && !('A' <= s[from-1] && s[from-1] <= 'Z') {
		return s[from:to] // most are folded already
	}
	s = text.Fold(s).Text
	to = len(s)
	for to > 0 && !isLetter(s[to-1]) {
		to--
	}
	from = to
	for from > 0 && isLetter(s[from-1]) {
		from--
	}
	return s[from:to]
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || c >= utf8.RuneSelf }

// backwards calls yield with the words of s from the last to the first, at most n of them.
func backwards(s string, n int, yield func(word string, before string) bool) {
	for to := len(s); n > 0; n-- {
		for to > 0 && !isWordByte(s[to-1]) {
			to--
		}
		from := to
		for from > 0 && isWordByte(s[from-1]) {
			from--
		}
		if from == to || !yield(s[from:to], s[:from]) {
			return
		}
		to = from
	}
}

func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= utf8.RuneSelf
}
