package personal

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// The ways people write @ and the dot to hide an address from programs. Those in brackets need nothing else; the bare
// words count only when the dot is a word too, for "meet us at booking.com" is no address.
var (
	ats = []string{
		"[at]", "(at)", "{at}", "<at>", "[ at ]", "( at )", "[a]", "(a)", "[arobase]", "(arobase)", "[arobas]", "(arobas)",
		"[@]", "(@)", "&#64;", "%40", "\uff20",
	}
	wordAts = []string{" at ", " arobase ", " arobas ", " @ ", "_at_", "-at-", "AT"}
	dots    = []string{"[dot]", "(dot)", "{dot}", "[ dot ]", "( dot )", "[point]", "(point)", "[punkt]", "(punkt)", "[.]", "(.)", "<dot>"}
	words   = []string{" dot ", " point ", " punkt ", "_dot_", "-dot-", "DOT", " . "}
)

var allDots = slices.Concat(dots, words)

// signs are the bytes that a written-out address has: those with which a bracketed @ begins, and those with which a
// written dot does.
var signs = func() (t [256]sign) {
	for _, a := range ats {
		t[a[0]] = bracket
	}
	for _, w := range words {
		t[w[0]] = dotSign
	}
	return t
}()

type sign uint8

const (
	bracket sign = iota + 1
	dotSign
)

// disguised finds addresses whose @ or dot is written out.
func disguised(s string, found []Removal) []Removal {
	low := "" // made when it is needed: nearly all texts have no such address
	worded := false
	var done [32]int // by form of @: the end of the last address found by it
	for i := range len(s) {
		switch signs[s[i]] {
		case bracket:
			for k, a := range ats {
				if i < done[k] || !hasPrefixFold(s[i:], a) {
					continue
				}
				if low == "" {
					low = lowered(s)
				}
				if r, ok := disguisedAt(s, low, i, len(a), true); ok {
					found = append(found, r)
					done[k] = r.To
				}
			}
		case dotSign:
			worded = worded || beginsDot(s[i:])
		}
	}
	if !worded {
		return found // without brackets only a written dot makes an address, and few texts have one
	}
	if low == "" {
		low = lowered(s)
	}
	for _, a := range wordAts {
		text := low
		if a == "AT" {
			text = s
		}
		for at := 0; ; {
			j := strings.Index(text[at:], a)
			if j < 0 {
				break
			}
			at += j
			if r, ok := disguisedAt(s, low, at, len(a), false); ok {
				found = append(found, r)
				at = r.To
				continue
			}
			at += len(a)
		}
	}
	return found
}

// beginsDot reports whether s begins with a dot that is written as a word.
func beginsDot(s string) bool {
	if len(s) < 2 {
		return false
	}
	switch s[1] | 0x20 {
	case 'd', 'p', '.', 'o':
		return slices.ContainsFunc(words, func(w string) bool {
			return w == "DOT" && strings.HasPrefix(s, w) || w != "DOT" && hasPrefixFold(s, w)
		})
	}
	return false
}

// hasPrefixFold is strings.HasPrefix for a prefix in lower case and a text in any.
func hasPrefixFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}

// disguisedAt reads the address whose @ is written as the n bytes at s[at:].
func disguisedAt(s, low string, at, n int, bracketed bool) (Removal, bool) {
	end := at
	for end > 0 && s[end-1] == ' ' && at-end < 2 {
		end--
	}
	from := localBefore(s, end)
	// "prenom dot nom [at] societe dot fr"
	for range 2 {
		f, ok := precedingDot(s, low, from)
		if !ok {
			break
		}
		from = f
	}
	if from == end {
		return Removal{}, false
	}
	i := at + n
	for i < len(s) && s[i] == ' ' && i-at-n < 2 {
		i++
	}
	parts, wordy, last := 0, 0, i
	for start := i; i < len(s) && i-start < maxDomain; {
		label := i
		for i < len(s) && (isAlnum(s[i]) || s[i] == '-' || s[i] >= utf8.RuneSelf) && !isWordDot(s, i) {
			i++
		}
		if i == label {
			break
		}
		parts++
		last = label
		size, isWord := dotAt(s, low, i)
		if size == 0 || i+size >= len(s) || !isAlnum(s[i+size]) {
			break
		}
		if isWord {
			wordy++
		}
		i += size
	}
	for i > last && s[i-1] == '-' {
		i--
	}
	if parts < 2 || !bracketed && wordy == 0 || !topDomains[strings.ToLower(s[last:i])] {
		return Removal{}, false
	}
	return Removal{Email, from, i}, true
}

// isWordDot reports whether an upper-case DOT stands at i, between small letters.
func isWordDot(s string, i int) bool {
	return i > 0 && 'a' <= s[i-1] && s[i-1] <= 'z' && strings.HasPrefix(s[i:], "DOT")
}

// dotAt returns the size of the dot written at i, 0 for none, and whether it is written out.
func dotAt(s, low string, i int) (size int, isWord bool) {
	spaced := i
	if spaced < len(s) && s[spaced] == ' ' {
		spaced++
	}
	for _, d := range dots {
		if strings.HasPrefix(low[spaced:], d) {
			size := spaced + len(d) - i
			if i+size < len(s) && s[i+size] == ' ' {
				size++
			}
			return size, true
		}
	}
	for _, d := range words {
		text := low
		if d == "DOT" {
			text = s
		}
		if strings.HasPrefix(text[i:], d) {
			return len(d), true
		}
	}
	if i < len(s) && s[i] == '.' {
		return 1, false
	}
	return 0, false
}

// precedingDot extends a local part that ends before from by a written-out dot and the word before it.
func precedingDot(s, low string, from int) (int, bool) {
	for _, d := range allDots {
		end := from - len(d)
		if end <= 0 || low[end:from] != d {
			continue
		}
		if f := localBefore(s, end); f < end {
			return f, true
		}
	}
	return from, false
}

// lowered returns s with ASCII letters in lower case and, unlike strings.ToLower, every byte in its place.
func lowered(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// isNameRune reports whether r may stand in a name: a letter.
func isNameRune(r rune) bool { return r != utf8.RuneError && isLetter(r) }
