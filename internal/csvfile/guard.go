package csvfile

import (
	"strings"
	"unicode"
)

// openers are the characters with which a spreadsheet starts a formula, in their ordinary and fullwidth forms:
// spreadsheets of East Asian systems read the latter as the former.
const openers = "=+-@＝＋－＠"

// runsAsFormula reports whether a spreadsheet could take the text for a formula. Spaces and invisible characters before
// the opener are skipped, because some importers trim them; a leading tab or line break is itself refused, because some
// importers split there.
func runsAsFormula(s string) bool {
	if s == "" {
		return false
	}
	switch s[0] {
	case '\t', '\r', '\n':
		return true
	}
	if c := s[0] | 0x20; c >= 'a' && c <= 'z' || s[0] >= '0' && s[0] <= '9' {
		return false // most texts, at once
	}
	rest := strings.TrimLeftFunc(s, invisible)
	return rest != "" && strings.ContainsRune(openers, []rune(rest[:min(len(rest), 4)])[0])
}

// invisible reports spaces of any width, controls and format characters such as zero-width spaces and byte-order marks.
func invisible(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || unicode.IsControl(r)
}
