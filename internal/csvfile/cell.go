package csvfile

import (
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Cell is one field of a row. The zero Cell is an empty field.
type Cell struct {
	text   string
	number bool // text is a number of our own making: never guarded, and its point follows the dialect
}

// Text returns a cell of free text. Bytes that are not UTF-8 become U+FFFD, NUL is dropped, and what a spreadsheet
// would run as a formula gets a leading apostrophe when it is written.
func Text(s string) Cell {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	if strings.IndexByte(s, 0) >= 0 {
		s = strings.ReplaceAll(s, "\x00", "")
	}
	return Cell{text: s}
}

// Int returns a whole number.
func Int(n int) Cell { return Cell{text: strconv.Itoa(n), number: true} }

// Number returns a number with exactly this many decimals, rounded half to even on its binary value.
// An infinity or a NaN is an empty cell: there is no number to show.
func Number(v float64, decimals int) Cell {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return Cell{}
	}
	text := strconv.FormatFloat(v, 'f', decimals, 64)
	if strings.Trim(text, "-0.") == "" {
		text = strings.TrimPrefix(text, "-") // no minus zero
	}
	return Cell{text: text, number: true}
}

// Day returns a date as 2026-01-31 in UTC, or an empty cell for the zero time.
func Day(t time.Time) Cell {
	if t.IsZero() {
		return Cell{}
	}
	return Cell{text: t.UTC().Format(time.DateOnly)}
}
