package text

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Folded is a text in lower case without accents. Ligatures are spelled out (œ is oe, ß is ss), every kind of blank but
// the line feed is a space, every dash is "-", every quotation mark is ' or ", and invisible characters are gone.
// Other characters stay as they are.
type Folded struct {
	Text   string
	raw    int
	shifts []shift // sorted by at; where the distance between the two forms changes
}

// shift says that from folded byte at on, a written byte stands delta bytes further.
type shift struct{ at, delta int32 }

// Fold folds s in one pass. Texts of 2 GiB and more are not supported.
func Fold(s string) Folded {
	out := make([]byte, 0, len(s)+len(s)/16)
	var shifts []shift
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case c == '\t' || c == '\r' || c == '\v' || c == '\f':
				c = ' '
			case c == '`':
				c = '\''
			}
			out = append(out, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		before := len(out)
		out = appendFolded(out, r, s[i:i+n])
		i += n
		if len(out)-before != n {
			shifts = append(shifts, shift{int32(len(out)), int32(i - len(out))})
		}
	}
	return Folded{Text: string(out), raw: len(s), shifts: shifts}
}

// appendFolded appends the folded form of one character outside ASCII.
func appendFolded(out []byte, r rune, raw string) []byte {
	if f, ok := folds[r]; ok {
		return append(out, f...)
	}
	if unicode.IsSpace(r) {
		return append(out, ' ')
	}
	if unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Mn, r) {
		return out // zero-width joiners, marks of direction, combining accents
	}
	if r == utf8.RuneError {
		return append(out, raw...)
	}
	return utf8.AppendRune(out, unicode.ToLower(r))
}

// Span returns the written bytes behind the folded bytes from..to.
func (f Folded) Span(from, to int) Span {
	at := f.written(from)
	return Span{at, max(at, f.writtenEnd(to))}
}

func (f Folded) written(at int) int {
	i := sort.Search(len(f.shifts), func(i int) bool { return int(f.shifts[i].at) > at }) - 1
	if i < 0 {
		return min(at, f.raw)
	}
	return min(at+int(f.shifts[i].delta), f.raw)
}

// writtenEnd is written for the end of a range: it stops before invisible characters that follow.
func (f Folded) writtenEnd(at int) int {
	if at == 0 {
		return 0
	}
	return f.written(at)
}

// Find returns the folded offset of the written byte at.
func (f Folded) Find(at int) int {
	return sort.Search(len(f.Text), func(i int) bool { return f.written(i) >= at })
}

var folds = func() map[rune]string {
	m := map[rune]string{
		'œ': "oe", 'Œ': "oe", 'æ': "ae", 'Æ': "ae", 'ß': "ss", 'ẞ': "ss", 'ø': "o", 'Ø': "o", 'ł': "l", 'Ł': "l",
		'’': "'", '‘': "'", 'ʼ': "'", '´': "'", '′': "'", '“': `"`, '”': `"`, '„': `"`, '«': `"`, '»': `"`,
		'‐': "-", '‑': "-", '‒': "-", '–': "-", '—': "-", '―': "-", '−': "-", '﹣': "-", '－': "-", '\u00ad': "",
		'／': "/", '：': ":", '，': ",", '．': ".", '＋': "+", '＃': "#", '（': "(", '）': ")", '…': "...",
		'\u2028': "\n", '\u2029': "\n", '\u0085': "\n",
	}
	for plain, accented := range map[string]string{
		"a": "àáâãäåāăą", "c": "çćčĉ", "d": "ďđ", "e": "èéêëēėęě", "g": "ğĝ", "i": "ìíîïīįı", "n": "ñńň",
		"o": "òóôõöōő", "r": "řŕ", "s": "śšşș", "t": "ťţț", "u": "ùúûüūůűų", "y": "ýÿ", "z": "źżž",
	} {
		for _, r := range accented {
			m[r] = plain
			m[unicode.ToUpper(r)] = plain
		}
	}
	delete(m, 'I') // upper case of ı
	for i := range 10 {
		m[rune('０'+i)] = string(rune('0' + i))
	}
	for i := range 26 {
		m[rune('Ａ'+i)] = string(rune('a' + i))
		m[rune('ａ'+i)] = strings.ToLower(string(rune('a' + i)))
	}
	return m
}()
