package text

import (
	"encoding/binary"
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

	capitals []uint64 // a bit for each byte of Text that was written as a capital; a character has it on its first byte; may be short
}

// shift says that from folded byte at on, a written byte stands delta bytes further.
type shift struct{ at, delta int32 }

// Fold folds s in one pass. Texts of 2 GiB and more are not supported.
func Fold(s string) Folded {
	out := make([]byte, 0, len(s)+len(s)/16+8)
	f := Folded{raw: len(s)}
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			folded, capitals, n := foldEight(eight(s[i:]))
			if capitals != 0 {
				f.capitalise(len(out), capitals)
			}
			out = binary.LittleEndian.AppendUint64(out, folded)[:len(out)+n]
			if i += n; n == 8 {
				continue
			}
		}
		at := len(out)
		if c := s[i]; c < utf8.RuneSelf {
			if c-'A' < 26 {
				f.capitalise(at, 1)
			}
			out = append(out, asciiFolds[c])
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsUpper(r) {
			f.capitalise(at, 1)
		}
		out = appendFolded(out, r, s[i:i+n])
		i += n
		if len(out)-at != n {
			if f.shifts == nil {
				f.shifts = make([]shift, 0, len(s)/32+4)
			}
			f.shifts = append(f.shifts, shift{int32(len(out)), int32(i - len(out))})
		}
	}
	f.Text = string(out)
	return f
}

// asciiFolds holds the folded form of each ASCII byte. A constant, because lexicons of this very package are made before
// any variable could be relied on.
const asciiFolds = "" +
	"\x00\x01\x02\x03\x04\x05\x06\x07\x08 \n   \x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f" +
	" !\"#$%&'()*+,-./0123456789:;<=>?" +
	"@abcdefghijklmnopqrstuvwxyz[\\]^_" +
	"'abcdefghijklmnopqrstuvwxyz{|}~\x7f"

// appendFolded appends the folded form of one character outside ASCII.
func appendFolded(out []byte, r rune, raw string) []byte {
	if r < rune(len(latin)) && latin[r] != 0 {
		return append(out, latin[r])
	}
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

// latin holds the accented letters that fold to one letter: nearly all characters outside ASCII that ads have.
var latin = func() (t [0x180]byte) {
	for r, f := range folds {
		if int(r) < len(t) && len(f) == 1 {
			t[r] = f[0]
		}
	}
	return t
}()
