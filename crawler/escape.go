package crawler

import "strings"

const upperHex = "0123456789ABCDEF"

// cleanEscapes gives the path and query of an address one percent-encoding: unreserved characters bare, octets that
// may not stand in an address encoded, reserved characters left as they came, since "%2B" and "+" differ in a query,
// and a per cent sign that begins no escape encoded. cleanEscapes(cleanEscapes(s)) is cleanEscapes(s).
func cleanEscapes(s string) string {
	if !needsCleaning(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16)
	inQuery := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%' && i+2 < len(s) && unhex(s[i+1]) >= 0 && unhex(s[i+2]) >= 0:
			octet := byte(unhex(s[i+1])<<4 | unhex(s[i+2]))
			if isUnreserved(octet) {
				b.WriteByte(octet)
			} else {
				writeEscaped(&b, octet)
			}
			i += 2
		case c == '\\' && !inQuery: // as browsers read it
			b.WriteByte('/')
		case mustEscape(c), c == '\'' && inQuery:
			writeEscaped(&b, c)
		default:
			inQuery = inQuery || c == '?'
			b.WriteByte(c)
		}
	}
	return b.String()
}

func needsCleaning(s string) bool {
	for i := range len(s) {
		if c := s[i]; mustEscape(c) || c == '\'' {
			return true
		}
	}
	return false
}

func mustEscape(c byte) bool {
	return c <= ' ' || c >= 0x7f || strings.IndexByte("%\"<>\\^`{|}", c) >= 0
}

func isUnreserved(c byte) bool {
	switch {
	case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		return true
	}
	return c == '-' || c == '.' || c == '_' || c == '~'
}

func writeEscaped(b *strings.Builder, c byte) {
	b.WriteByte('%')
	b.WriteByte(upperHex[c>>4])
	b.WriteByte(upperHex[c&15])
}

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
