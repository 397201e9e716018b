package personal

import (
	"strings"
	"unicode/utf8"
)

// run is a row of digits with the marks that phone numbers are written with between them.
type run struct {
	from, to int
	digits   []byte  // at most maxDigits
	groups   []uint8 // the length of each group of digits
	marks    []byte  // the first mark after each group but the last
	plus     bool    // begins with +

	space [3 * maxDigits]byte // what the slices stand on, so that most digits of a text cost no allocation
}

const (
	maxDigits = 20
	maxRun    = 48 // bytes
)

// read reads the row of digits that begins at i.
func (r *run) read(s string, i int) {
	*r = run{from: i, to: i}
	r.digits, r.groups, r.marks = r.space[:0:maxDigits], r.space[maxDigits:maxDigits:2*maxDigits], r.space[2*maxDigits:2*maxDigits]
	if s[i] == '+' {
		r.plus = true
		i++
	}
	group := uint8(0)
	for i < len(s) && i-r.from < maxRun {
		c := s[i]
		if '0' <= c && c <= '9' {
			if len(r.digits) == maxDigits {
				break
			}
			if !(c == '0' && strings.HasPrefix(s[max(0, i-1):], "(0)")) { // dialled at home, not from abroad
				r.digits = append(r.digits, c)
				group++
			}
			i++
			r.to = i
			continue
		}
		size, ok := markAt(s, i)
		if !ok || len(r.digits) == 0 && c != '(' && c != ' ' {
			break
		}
		if group > 0 {
			r.groups = append(r.groups, group)
			r.marks = append(r.marks, s[i])
			group = 0
		}
		if i-r.to >= 4 { // too wide a gap
			break
		}
		i += size
	}
	if group > 0 {
		r.groups = append(r.groups, group)
	}
}

// markAt returns the size of a mark that may stand between the digits of a phone number.
func markAt(s string, i int) (int, bool) {
	switch c := s[i]; {
	case c == ' ' || c == '.' || c == '-' || c == '/' || c == '(' || c == ')':
		return 1, true
	case c < utf8.RuneSelf:
		return 0, false
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch r {
	case '\u00a0', '\u202f', '\u2009', '\u2011', '\u2013', '\u2010', '·', '\u2007':
		return n, true
	}
	return 0, false
}

// isDate reports whether the digits begin with a date: 01/10/2025, 01.10.25 - 31.12.25, 2025-10-01.
func (r *run) isDate() bool {
	g, d := r.groups, string(r.digits)
	if len(g) < 3 || len(r.marks) < 2 || r.marks[0] == ' ' || r.marks[0] != r.marks[1] {
		return false
	}
	year := func(s string) bool { return len(s) == 4 && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")) }
	switch {
	case g[0] == 4 && g[1] == 2 && g[2] == 2:
		return year(d[:4])
	case g[0] <= 2 && g[1] <= 2 && g[2] == 4:
		return year(d[g[0]+g[1] : g[0]+g[1]+4])
	case len(g) == 6 && g[0] == 2 && g[1] == 2 && g[2] == 2: // two short dates
		return r.marks[2] != r.marks[0]
	}
	return false
}
