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
	pair     uint32 // of this hash and the next token's
	Kind     Kind
	Glued    bool // no blank before it
	Fused    bool // a word that began in the middle of letters, at a capital
	Cap      bool // begins with a capital as written
	Caps     bool // capitals only, as written
}

// Is reports whether the token is the symbol r.
func (t Token) Is(r rune) bool { return t.Kind == Symbol && t.Hash == uint32(r) }

// Tokens returns the tokens of the document. The slice is shared: it must not be changed.
func (d *Document) Tokens() []Token { return d.tokens }

// Text returns the folded words of the tokens i to j, j excluded. What lies beyond the text is empty, so that a rule may
// look ahead without asking where the text ends.
func (d *Document) Text(i, j int) string {
	t := d.Tokens()
	if i, j = max(i, 0), min(j, len(t)); i >= j {
		return ""
	}
	return d.Folded.Text[t[i].From:t[j-1].To]
}

// TokenSpan returns the written bytes of the tokens i to j, j excluded; beyond the text it is empty, as Text.
func (d *Document) TokenSpan(i, j int) Span {
	t := d.Tokens()
	if i, j = max(i, 0), min(j, len(t)); i >= j {
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

func tokens(f *Folded) []Token {
	s := f.Text
	out := make([]Token, 0, len(s)/5+8)
	glued := false
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
		hash, capital := uint32(0), false
		switch kind {
		case Word:
			if n, hash = plainWord(f, i); n == 0 {
				out, i = words(out, f, i, glued)
				glued = true
				continue
			}
			i += n
			capital = f.Capital(from)
		case Number:
			for i < len(s) && '0' <= s[i] && s[i] <= '9' {
				i++
			}
			hash = hashOf(s[from:i])
		case Line:
			i += n
			hash = '\n'
		default:
			r, _ := utf8.DecodeRuneInString(s[i:])
			i += n
			hash = uint32(r)
		}
		out = append(out, Token{})
		t := &out[len(out)-1] // written in place: this runs for every word of every ad
		t.From, t.To, t.Hash, t.Kind, t.Glued = int32(from), int32(i), hash, kind, glued
		t.Cap, t.Caps = capital, capital && n == 1
		glued = kind != Line
	}
	return out
}

func kindAt(s string, i int) (Kind, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return Kind(classes[c] - '0'), 1
	}
	return kindBeyond(s, i)
}

// kindBeyond is kindAt for characters outside ASCII.
func kindBeyond(s string, i int) (Kind, int) {
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case unicode.IsLetter(r):
		return Word, n
	case unicode.IsSpace(r):
		return 0, n
	}
	return Symbol, n
}

// plainWord returns the length and the hash of the word at folded byte i when it is of the most frequent kind: letters a
// to z, of which at most the first was written as a capital. It returns 0 for any other word, and for one that ends
// within eight bytes of the text's end.
func plainWord(f *Folded, i int) (n int, hash uint32) {
	var h uint64
	for {
		if i+n+8 > len(f.Text) {
			return 0, 0
		}
		x := eight(f.Text[i+n:])
		k := lettersIn(x)
		if k > 0 {
			h = mix(h ^ x&firstBytes(k))
			n += k
		}
		if k == 8 {
			continue
		}
		if f.Text[i+n] >= utf8.RuneSelf || f.anyCapital(i+1, i+n) {
			return 0, 0
		}
		return n, uint32(h)
	}
}

// words appends the words of one run of letters and returns the offset behind it. A capital after a small letter begins
// a word ("asapDurée"), and so does the last of three or more capitals when small letters follow ("TTAnglais", but
// "APIs" stays whole).
func words(out []Token, f *Folded, from int, glued bool) ([]Token, int) {
	s := f.Text
	t := Token{From: int32(from), Kind: Word, Glued: glued, Caps: true}
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
		capital := f.Capital(i)
		switch {
		case i == from:
			t.Cap = capital
		case capital && capitals == 0:
			out = append(out, t.until(s, i))
			t = Token{From: int32(i), Kind: Word, Glued: true, Fused: true, Cap: true, Caps: true}
		case !capital && capitals >= 3 && f.small(i+n):
			out = append(out, t.until(s, last))
			t = Token{From: int32(last), Kind: Word, Glued: true, Fused: true, Cap: true}
		}
		if capital {
			capitals, last = capitals+1, i
		} else {
			capitals, t.Caps = 0, false
		}
		i += n
	}
	return append(out, t.until(s, i)), i
}

// small reports whether a small letter stands at folded byte i.
func (f *Folded) small(i int) bool {
	if i >= len(f.Text) {
		return false
	}
	kind, _ := kindAt(f.Text, i)
	return kind == Word && !f.Capital(i)
}

// until returns the token with its end.
func (t Token) until(s string, to int) Token {
	t.To, t.Hash = int32(to), hashOf(s[t.From:to])
	return t
}
