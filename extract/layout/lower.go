package layout

import (
	"unicode"
	"unicode/utf8"
)

// lower is strings.ToLower, which takes several times as long for what has accents.
func lower(s string) string {
	i := 0
	for i < len(s) && s[i] < utf8.RuneSelf && s[i]-'A' >= 26 {
		i++
	}
	if i == len(s) {
		return s
	}
	out := append(make([]byte, 0, len(s)+8), s[:i]...)
	for i < len(s) {
		c := s[i]
		switch {
		case c-'A' < 26:
			out = append(out, c+'a'-'A')
			i++
		case c < utf8.RuneSelf:
			out = append(out, c)
			i++
		case c == 0xC3 && i+1 < len(s) && s[i+1]-0x80 < 0x40: // the capitals of Latin-1, but for ×
			low := s[i+1]
			if low < 0x9F && low != 0x97 {
				low += 0x20
			}
			out = append(out, c, low)
			i += 2
		case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2]-0x80 < 0x40: // punctuation
			out = append(out, s[i:i+3]...)
			i += 3
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			out = utf8.AppendRune(out, unicode.ToLower(r))
			i += n
		}
	}
	return string(out)
}
