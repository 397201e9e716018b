package jobposting

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// maxNesting is how deep JSON is read; what is nested deeper is left out.
const maxNesting = 64

// readJSON reads the JSON values of a text one after the other. It reads valid JSON as encoding/json does (numbers stay
// text, as json.Number) and goes on where boards break the rules: raw control characters and unescaped quotes in
// strings, comments, CDATA marks, missing and trailing commas, single quotes, bare keys, a text that ends too early.
func readJSON(s string) []any {
	r := reader{s: s}
	var values []any
	for len(values) < 100 {
		at := strings.IndexAny(r.s[r.i:], "{[")
		if at < 0 {
			return values
		}
		r.i += at
		if r.i >= 2 && strings.HasPrefix(r.s[r.i-2:], "<![CDATA[") {
			r.i += len("[CDATA[")
			continue
		}
		if v, ok := r.value(0); ok {
			values = append(values, v)
		}
	}
	return values
}

// number is a JSON number as written.
type number string

type reader struct {
	s string
	i int
}

// blank skips white space, comments and CDATA marks.
func (r *reader) blank() {
	for r.i < len(r.s) {
		switch c := r.s[r.i]; {
		case c <= ' ' || c == 0xEF && strings.HasPrefix(r.s[r.i:], "\uFEFF"):
			r.i++
			if c == 0xEF {
				r.i += 2
			}
		case c == '/' && strings.HasPrefix(r.s[r.i:], "//"):
			r.skipPast("\n")
		case c == '/' && strings.HasPrefix(r.s[r.i:], "/*"):
			r.skipPast("*/")
		case c == '<' && strings.HasPrefix(r.s[r.i:], "<!--"):
			r.skipPast("-->")
		case c == ']' && strings.HasPrefix(r.s[r.i:], "]]>"):
			r.i += 3
		default:
			return
		}
	}
}

func (r *reader) skipPast(end string) {
	if at := strings.Index(r.s[r.i:], end); at >= 0 {
		r.i += at + len(end)
	} else {
		r.i = len(r.s)
	}
}

// value reads one value; ok is false when there is none here.
func (r *reader) value(depth int) (v any, ok bool) {
	r.blank()
	if r.i >= len(r.s) || depth > maxNesting {
		r.i = len(r.s)
		return nil, false
	}
	switch c := r.s[r.i]; c {
	case '{':
		r.i++
		return r.object(depth), true
	case '[':
		r.i++
		return r.array(depth), true
	case '"', '\'':
		r.i++
		return r.str(c, depth, false), true
	case '}', ']', ',', ':':
		return nil, false
	}
	return r.word()
}

func (r *reader) object(depth int) map[string]any {
	m := map[string]any{}
	for {
		r.blank()
		if r.i >= len(r.s) {
			return m
		}
		switch c := r.s[r.i]; c {
		case '}':
			r.i++
			return m
		case ',', ';', ':':
			r.i++
			continue
		case ']': // a bracket of an outer array: this object was never closed
			return m
		default:
			key := r.key(c, depth)
			r.blank()
			if r.i < len(r.s) && r.s[r.i] == ':' {
				r.i++
			}
			if v, ok := r.value(depth + 1); ok {
				if _, known := m[key]; !known || v != nil {
					m[key] = v
				}
			}
		}
	}
}

func (r *reader) key(c byte, depth int) string {
	if c == '"' || c == '\'' {
		r.i++
		return r.str(c, depth, true)
	}
	from := r.i
	for r.i < len(r.s) && strings.IndexByte(" \t\r\n:,{}[]\"", r.s[r.i]) < 0 {
		r.i++
	}
	if r.i == from {
		r.i++
	}
	return r.s[from:r.i]
}

func (r *reader) array(depth int) []any {
	list := []any{}
	for {
		r.blank()
		if r.i >= len(r.s) {
			return list
		}
		switch r.s[r.i] {
		case ']':
			r.i++
			return list
		case ',', ':':
			r.i++
		case '}':
			return list
		default:
			if v, ok := r.value(depth + 1); ok {
				list = append(list, v)
			}
		}
	}
}

// word reads a number or a bare word.
func (r *reader) word() (any, bool) {
	from := r.i
	for r.i < len(r.s) && strings.IndexByte(" \t\r\n,:{}[]\"", r.s[r.i]) < 0 {
		r.i++
	}
	switch w := r.s[from:r.i]; w {
	case "true":
		return true, true
	case "false":
		return false, true
	case "null", "undefined", "NaN", "":
		if w == "" {
			r.i++
		}
		return nil, true
	default:
		if _, err := strconv.ParseFloat(w, 64); err == nil {
			return number(w), true
		}
		return w, true
	}
}

// str reads a string whose opening quote has been read.
func (r *reader) str(quote byte, depth int, key bool) string {
	from := r.i
	var b []byte // set once the string differs from its source
	flush := func() {
		if b == nil { // it reaches to the next quote at least
			b = make([]byte, 0, 16+r.i-from+max(strings.IndexByte(r.s[r.i:], quote), 0))
		}
		b = append(b, r.s[from:r.i]...)
	}
	for r.i < len(r.s) {
		c := r.s[r.i]
		switch {
		case c == quote && r.closes(key, depth):
			if b == nil {
				v := r.s[from:r.i]
				r.i++
				return strings.ToValidUTF8(v, "\uFFFD")
			}
			flush()
			r.i++
			return strings.ToValidUTF8(string(b), "\uFFFD")
		case c == '\\' && r.i+1 < len(r.s):
			flush()
			b = r.escape(b)
			from = r.i
		default:
			for r.i++; r.i < len(r.s) && r.s[r.i] != quote && r.s[r.i] != '\\'; r.i++ {
			}
		}
	}
	flush()
	return strings.ToValidUTF8(string(b), "\uFFFD")
}

// escape appends what the escape sequence at r.i means.
func (r *reader) escape(b []byte) []byte {
	c := r.s[r.i+1]
	r.i += 2
	if b == nil {
		b = []byte{}
	}
	switch c {
	case 'n':
		return append(b, '\n')
	case 't':
		return append(b, '\t')
	case 'r':
		return append(b, '\r')
	case 'b':
		return append(b, '\b')
	case 'f':
		return append(b, '\f')
	case 'u':
		u, ok := r.hex()
		if !ok {
			return append(b, `\u`...)
		}
		if utf16.IsSurrogate(u) && strings.HasPrefix(r.s[r.i:], `\u`) {
			back := r.i
			r.i += 2
			if low, ok := r.hex(); ok {
				if both := utf16.DecodeRune(u, low); both != utf8.RuneError {
					return utf8.AppendRune(b, both)
				}
			}
			r.i = back
		}
		return utf8.AppendRune(b, u)
	}
	return append(b, c)
}

func (r *reader) hex() (rune, bool) {
	if r.i+4 > len(r.s) {
		return 0, false
	}
	v, err := strconv.ParseUint(r.s[r.i:r.i+4], 16, 32)
	if err != nil {
		return 0, false
	}
	r.i += 4
	return rune(v), true
}
