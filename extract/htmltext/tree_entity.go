package htmltext

import (
	"strings"

	"golang.org/x/net/html"
)

// unescaped is the value of an attribute without its entities, which are not those of a text: what looks like one and is
// followed by = is a parameter. ok is false when it takes the standard's whole list to tell.
func (r *reader) unescaped(s string) (value string, ok bool) {
	if r.returns && strings.IndexByte(s, '\r') >= 0 {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	}
	n := strings.IndexByte(s, '&')
	if n < 0 {
		return s, true
	}
	out := make([]byte, 0, len(s))
	for ; n >= 0; n = strings.IndexByte(s, '&') {
		end := n + 1
		if isNumber := end < len(s) && s[end] == '#'; isNumber {
			end++
		}
		for end < len(s) && isNameByte(s[end]) && s[end] != '-' {
			end++
		}
		name := s[n+1 : end]
		isEnded := end < len(s) && s[end] == ';'
		if isEnded {
			end++
		}
		out = append(out, s[:n]...)
		switch piece := s[n:end]; {
		case name == "":
			out = append(out, piece...)
		case name[0] == '#', isEnded && plainEntity(name):
			out = append(out, html.UnescapeString(piece)...)
		case !isEnded && end < len(s) && s[end] == '=':
			out = append(out, piece...)
		case html.UnescapeString(piece) == piece:
			out = append(out, piece...)
		default:
			return "", false
		}
		s = s[end:]
	}
	return string(append(out, s...)), true
}

// plainEntity reports whether an entity's name is one of the most frequent.
func plainEntity(name string) bool {
	switch name {
	case "amp", "quot", "lt", "gt", "apos", "nbsp", "eacute", "egrave", "agrave", "ecirc", "ccedil", "rsquo", "laquo", "raquo":
		return true
	}
	return false
}
