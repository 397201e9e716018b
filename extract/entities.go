package extract

import (
	"html"
	"strings"
)

// entity bounds: "&amp;" to "&CounterClockwiseContourIntegral;", of which ads use the short ones.
const maxEntity = 12

// unescaped decodes HTML entities that boards leave in text ("d&eacute;marrage"). Only those closed by a semicolon
// count, so that "R&D" and addresses with "&copy=1" stay as they are. One pass: "&amp;lt;" becomes "&lt;".
func unescaped(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		s = s[i:]
		end := strings.IndexByte(s[:min(len(s), maxEntity)], ';')
		if end < 2 || !isEntity(s[1:end]) {
			b.WriteByte('&')
			s = s[1:]
			continue
		}
		b.WriteString(html.UnescapeString(s[:end+1]))
		s = s[end+1:]
	}
}

// isEntity reports whether a name between "&" and ";" can be one: letters and digits, or a number after "#".
func isEntity(name string) bool {
	for i := range len(name) {
		c := name[i]
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '#' && i == 0) {
			return false
		}
	}
	return true
}
