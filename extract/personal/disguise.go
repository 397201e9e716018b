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

var (
	allAts  = slices.Concat(ats, wordAts)
	allDots = slices.Concat(dots, words)
)

// signsOfAts are bytes and characters of which every bracketed @ holds one.
const signsOfAts = "[({<&%\uff20"

// disguised finds addresses whose @ or dot is written out.
func disguised(s string, found []Removal) []Removal {
	if !strings.ContainsAny(s, "[({<&%A") && !strings.Contains(s, "aro") && !strings.Contains(s, "at") && !strings.Contains(s, "\uff20") && !strings.Contains(s, " @ ") {
		return found
	}
	low := lowered(s)
	bracketed := strings.ContainsAny(s, signsOfAts)
	// Without brackets only a written dot makes an address, and few texts have one.
	worded := strings.Contains(s, "DOT") || slices.ContainsFunc(words, func(w string) bool { return strings.Contains(low, w) })
	for i, a := range allAts {
		if i < len(ats) && !bracketed || i >= len(ats) && !worded {
			continue
		}
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
			if r, ok := disguisedAt(s, low, at, len(a), i < len(ats)); ok {
				found = append(found, r)
				at = r.To
				continue
			}
			at += len(a)
		}
	}
	return found
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
