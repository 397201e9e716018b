package text

import (
	"unicode"
	"unicode/utf8"
)

// Kind is what a token is made of.
type Kind uint8

// The kinds of token.
const (
	Word   Kind = iota + 1 // letters
	Number                 // digits
	Symbol                 // one other character; its Hash is the character
	Line                   // a line feed
)

// Token is a word, a run of digits, one symbol or a line feed of a folded text. A word ends where letters meet digits
// and where small letters meet a capital in the text as written, so that words run together ("asapDurée", "Lyon5")
// come apart; those are Fused.
type Token struct {
	From, To int32  // bytes of Document.Folded.Text
	Hash     uint32 // of the folded word or digits; the character of a symbol
	Kind     Kind
	Glued    bool // no blank before it
	Fused    bool // a word that began in the middle of letters, at a capital
	Cap      bool // begins with a capital as written
	Caps     bool // capitals only, as written
}

// Is reports whether the token is the symbol r.
func (t Token) Is(r rune) bool { return t.Kind == Symbol && t.Hash == uint32(r) }

// Tokens returns the tokens of the document, made at the first call. The slice is shared: it must not be changed.
func (d *Document) Tokens() []Token {
	d.tokenise.Do(func() { d.tokens = tokens(d.Raw, &d.Folded) })
	return d.tokens
}

// Text returns the folded words of the tokens i to j, j excluded.
func (d *Document) Text(i, j int) string {
	t := d.Tokens()
	if i >= j {
		return ""
	}
	return d.Folded.Text[t[i].From:t[j-1].To]
}

// TokenSpan returns the written bytes of the tokens i to j, j excluded.
func (d *Document) TokenSpan(i, j int) Span {
	t := d.Tokens()
	if i >= j {
		return Span{}
	}
	return d.Span(int(t[i].From), int(t[j-1].To))
}

// classes holds the Kind of each ASCII byte of folded text as a digit; 0 is blank or control. A constant, because
// lexicons of this very package are made before any variable could be relied on.
const classes = "" +
	"00000000004000000000000000000000" +
	"03333333333333332222222222333333" +
	"33333333333333333333333333333333" +
	"31111111111111111111111111133330"

func tokens(raw string, f *Folded) []Token {
	s := f.Text
	out := make([]Token, 0, len(s)/5+8)
	glued := false
	w := writing{raw: raw, cursor: f.Cursor()}
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			glued = false
			i++
			continue
		}
		kind, n := kindAt(s, i)
		if kind == 0 {
			glued = false
			i += n
			continue
		}
		from := i
		switch kind {
		case Word:
			out, i = w.words(out, s, from, glued)
		case Number:
			h := offset32
			for ; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
				h = (h ^ uint32(s[i])) * prime32
			}
			out = append(out, Token{From: int32(from), To: int32(i), Hash: h, Kind: Number, Glued: glued})
		case Line:
			i += n
			out = append(out, Token{From: int32(from), To: int32(i), Hash: '\n', Kind: Line, Glued: glued})
		default:
			r, _ := utf8.DecodeRuneInString(s[i:])
			i += n
			out = append(out, Token{From: int32(from), To: int32(i), Hash: uint32(r), Kind: Symbol, Glued: glued})
		}
		glued = kind != Line
	}
	return out
}

// FNV-1a
const (
	offset32 = uint32(2166136261)
	prime32  = uint32(16777619)
)

func hash(s string) uint32 {
	h := offset32
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * prime32
	}
	return h
}

func kindAt(s string, i int) (Kind, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return Kind(classes[c] - '0'), 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case unicode.IsLetter(r):
		return Word, n
	case unicode.IsSpace(r):
		return 0, n
	}
	return Symbol, n
}

// writing walks the written text beside the folded one, to tell capitals.
type writing struct {
	raw          string
	cursor       Cursor
	delta, until int
}

// capital reports whether the letter at folded byte at was written as a capital. Positions must not decrease.
func (w *writing) capital(at int) bool {
	if at >= w.until {
		w.delta, w.until = w.cursor.Segment(at)
	}
	i := at + w.delta
	if i >= len(w.raw) {
		return false
	}
	c := w.raw[i]
	if c < utf8.RuneSelf {
		return c-'A' < 26
	}
	r, _ := utf8.DecodeRuneInString(w.raw[i:])
	return unicode.IsUpper(r)
}

// small reports whether a small letter stands at i.
func (w *writing) small(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	kind, _ := kindAt(s, i)
	return kind == Word && !w.capital(i)
}

// words appends the words of one run of letters and returns the offset behind it. A capital after a small letter begins
// a word ("asapDurée"), and so does the last of three or more capitals when small letters follow ("TTAnglais", but
// "APIs" stays whole).
func (w *writing) words(out []Token, s string, from int, glued bool) ([]Token, int) {
	t := Token{From: int32(from), Hash: offset32, Kind: Word, Glued: glued, Caps: true}
	capitals, last := 0, from // capitals in a row, and where the last one stands
	i := from
	for i < len(s) {
		n := 1
		if c := s[i]; c-'a' >= 26 {
			if c < utf8.RuneSelf {
				break
			}
			var kind Kind
			if kind, n = kindAt(s, i); kind != Word {
				break
			}
		}
		capital := w.capital(i)
		switch {
		case i == from:
			t.Cap = capital
		case capital && capitals == 0:
			t.To = int32(i)
			out = append(out, t)
			t = Token{From: int32(i), Hash: offset32, Kind: Word, Glued: true, Fused: true, Cap: true, Caps: true}
		case !capital && capitals >= 3 && w.small(s, i+n):
			t.To, t.Hash = int32(last), hash(s[t.From:last])
			out = append(out, t)
			t = Token{From: int32(last), Hash: hash(s[last:i]), Kind: Word, Glued: true, Fused: true, Cap: true}
		}
		if capital {
			capitals, last = capitals+1, i
		} else {
			capitals, t.Caps = 0, false
		}
		for range n {
			t.Hash = (t.Hash ^ uint32(s[i])) * prime32
			i++
		}
	}
	t.To = int32(i)
	return append(out, t), i
}
