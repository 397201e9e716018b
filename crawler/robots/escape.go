package robots

import "strings"

const upperHex = "0123456789ABCDEF"

// canonical brings the percent-encoding of a path to one form, so that paths and patterns can be compared octet by
// octet (RFC 9309 section 2.2.2): unreserved characters stand bare, everything outside printable US-ASCII is encoded,
// and a reserved character keeps the form it came in, since "/" and "%2F" differ. Stars and dollars are encoded too:
// in a path they are plain characters, and a pattern's own wildcards were taken out before. canonical(canonical(s))
// is canonical(s).
func canonical(s string) string {
	if isCanonical(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '%' && i+2 < len(s) {
			high, low := unhex(s[i+1]), unhex(s[i+2])
			if high >= 0 && low >= 0 {
				octet := byte(high<<4 | low)
				if isUnreserved(octet) {
					b.WriteByte(octet)
				} else {
					writeEscaped(&b, octet)
				}
				i += 2
				continue
			}
		}
		if mustEscape(c) {
			writeEscaped(&b, c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func isCanonical(s string) bool {
	for i := range len(s) {
		if mustEscape(s[i]) {
			return false
		}
	}
	return true
}

// mustEscape also says yes to a bare per cent sign: one that begins no valid escape is a plain character.
func mustEscape(c byte) bool {
	return c <= ' ' || c >= 0x7f || strings.IndexByte("%*$\"<>\\^`{|}", c) >= 0
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
