package jobposting

import "strings"

// closes reports whether the quote at r.i ends its string. In valid JSON every unescaped quote does; boards also leave
// quotes of the prose unescaped, and those are told by what follows them.
func (r *reader) closes(key bool, depth int) bool {
	rest := strings.TrimLeft(r.s[r.i+1:], " \t\r\n")
	if rest == "" {
		return true
	}
	if key {
		return rest[0] == ':'
	}
	switch rest[0] {
	case '}', ']', '/', ';':
		return true
	case ',':
		next := strings.TrimLeft(rest[1:], " \t\r\n,")
		return next == "" || strings.IndexByte("\"'{}[]/-0123456789", next[0]) >= 0 || startsLiteral(next) || bareKey(next)
	case '"': // a missing comma, when what follows is a key
		return quotedKey(rest)
	}
	return false
}

func startsLiteral(s string) bool {
	return strings.HasPrefix(s, "true") || strings.HasPrefix(s, "false") || strings.HasPrefix(s, "null")
}

// bareKey reports whether s begins with a key without quotes: a word and a colon.
func bareKey(s string) bool {
	i := 0
	for i < len(s) && i < 60 && (s[i] == '@' || s[i] == '_' || s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z') {
		i++
	}
	return i > 0 && i < len(s) && s[i] == ':'
}

// quotedKey reports whether s begins with "name":
func quotedKey(s string) bool {
	end := strings.IndexByte(s[1:min(len(s), 60)], '"')
	if end <= 0 || strings.ContainsAny(s[1:1+end], " \t\r\n") {
		return false
	}
	return strings.HasPrefix(strings.TrimLeft(s[end+2:min(len(s), end+12)], " \t\r\n"), ":")
}
