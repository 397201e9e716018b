package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lower is strings.ToLower, which takes several times as long for what has accents.
func lower(s string) string {
	out := []byte(s)
	for i := 0; i < len(out); {
		c := out[i]
		switch {
		case c-'A' < 26:
			out[i] = c + 'a' - 'A'
			i++
		case c < utf8.RuneSelf:
			i++
		case c == 0xC3 && i+1 < len(out) && out[i+1]-0x80 < 0x40: // the capitals of Latin-1, but for ×
			if low := out[i+1]; low < 0x9F && low != 0x97 {
				out[i+1] = low + 0x20
			}
			i += 2
		default:
			r, n := utf8.DecodeRune(out[i:])
			if r == utf8.RuneError || unicode.ToLower(r) != r {
				return strings.ToLower(s)
			}
			i += n
		}
	}
	return string(out)
}
