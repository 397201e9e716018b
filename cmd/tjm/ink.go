package main

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tjm/extract/text"
)

// ink is how words stand out.
type ink struct {
	heading func(string) string
	proof   func(string) string // words that state a fact
	refused func(string) string // words that were not believed
}

// brackets is the ink of files and pipes.
var brackets = ink{
	heading: func(s string) string { return s },
	proof:   func(s string) string { return "[[" + s + "]]" },
	refused: func(s string) string { return "[[" + s + "]]" },
}

// colours is the ink of terminals: bold; green and underlined; red and underlined.
var colours = ink{heading: sgr("1"), proof: sgr("4;32"), refused: sgr("4;31")}

// sgr colours words by ANSI's "select graphic rendition".
func sgr(codes string) func(string) string {
	return func(s string) string { return "\x1b[" + codes + "m" + s + "\x1b[0m" }
}

// printable spells out what could steer a terminal or deceive the eye: control characters, marks of direction,
// invisible characters, bytes that are no UTF-8. Blanks of every kind become spaces.
func printable(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			b.WriteString(`\x`)
			b.WriteString(strconv.FormatUint(uint64(s[i])|0x100, 16)[1:])
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case r == '\t' || r == '\n' || unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
		default:
			b.WriteString(strings.Trim(strconv.QuoteRuneToASCII(r), "'"))
		}
		i += n
	}
	return b.String()
}

// around is how much of a line is shown on each side of the words meant, and longest how much of these, in characters.
const (
	around  = 48
	longest = 160
)

// excerpt returns the words under a span, marked, within their line.
func excerpt(s string, span text.Span, mark func(string) string) string {
	from := min(max(span.From, 0), len(s))
	to := min(max(span.To, from), len(s))
	before, after := s[:from], s[to:]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	if end := strings.IndexByte(after, '\n'); end >= 0 {
		after = after[:end]
	}
	return tail(before, around) + mark(head(printable(s[from:to]), longest)) + head(printable(after), around)
}

// head returns the first characters of a text, with an ellipsis when it is longer.
func head(s string, most int) string {
	n := 0
	for i := range s {
		if n == most {
			return s[:i] + "…"
		}
		n++
	}
	return s
}

// tail returns the last characters of a text, printable, with an ellipsis when it is longer.
func tail(s string, most int) string {
	cut := len(s)
	for range most {
		if cut == 0 {
			break
		}
		_, n := utf8.DecodeLastRuneInString(s[:cut])
		cut -= n
	}
	if cut > 0 {
		return "…" + printable(s[cut:])
	}
	return printable(s)
}
