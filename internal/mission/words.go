package mission

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"
)

// Bounds of what is read of one text: enough for any ad, and a bound for hostile ones.
const (
	maxText      = 20_000 // bytes
	maxSentences = 300
)

// sentence is one sentence or list item: its words as written here, lower case and without accents.
type sentence struct {
	words []uint32 // hashes, in order
	stems []uint32 // hashes of their first letters, by which words of one family are equal
	inner []uint32 // hashes of letters inside long words, where a compound's later parts may begin
	hash  uint64   // of all words
}

// stemLetters is how much of a word its family shares, near enough in French, English and German: factur-er, -ation, -es.
const stemLetters = 6

// folded are the Latin letters that lose their accent; letters outside it stay as they are.
var folded = func() map[rune]rune {
	m := map[rune]rune{}
	for plain, accented := range map[rune]string{
		'a': "àáâãäå", 'c': "ç", 'e': "èéêë", 'i': "ìíîï", 'n': "ñ", 'o': "òóôõöø", 'u': "ùúûü", 'y': "ýÿ",
	} {
		for _, r := range accented {
			m[r] = plain
		}
	}
	return m
}()

func fold(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}
	r = unicode.ToLower(r)
	if plain, ok := folded[r]; ok {
		return plain
	}
	return r
}

// part says whether a rune belongs to a word; "+" and "#" do, for C++ and C#.
func part(r rune) bool {
	return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '+' || r == '#' || r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// sentences cuts a text at line ends and at stops that a space follows.
func sentences(text string) []sentence { return cutText(text, false) }

// cutText is sentences, with the inner parts of long words if compounds are wanted.
func cutText(text string, compounds bool) []sentence {
	if len(text) > maxText {
		text = text[:maxText]
	}
	var list []sentence
	var words, stems, inner []uint32
	var word []byte
	letters := 0
	stem := 0 // end of the word's first letters; 0 while it is shorter
	endWord := func() {
		if len(word) > 0 {
			words = append(words, wordHash(word))
			if stem == 0 {
				stem = len(word)
			}
			stems = append(stems, stemHash(word[:stem]))
			if compounds && letters >= minCompound {
				inner = appendInner(inner, word)
			}
			word, stem, letters = word[:0], 0, 0
		}
	}
	end := func() {
		endWord()
		if len(words) > 0 && len(list) < maxSentences {
			list = append(list, sentence{words, stems, inner, hashWords(words)})
			words, stems, inner = nil, nil, nil
		}
		words, stems, inner = words[:0], stems[:0], inner[:0]
	}
	for i, r := range text {
		r = fold(r)
		switch {
		case part(r):
			word = utf8.AppendRune(word, r)
			if letters++; letters == stemLetters {
				stem = len(word)
			}
		case r == '\n':
			end()
		case strings.ContainsRune(".!?;", r) && (i+1 == len(text) || text[i+1] <= ' '):
			end()
		default:
			endWord()
		}
	}
	end()
	return list
}

// A compound has letters enough for two words, of which none is shorter than minPart.
const (
	minCompound = 10
	minPart     = 4
)

// appendInner appends what the later words of a compound would count as, wherever in it they might begin.
func appendInner(list []uint32, word []byte) []uint32 {
	for i := minPart; i+minPart <= len(word); i++ {
		if utf8.RuneStart(word[i]) {
			end := i
			for n := 0; n < stemLetters && end < len(word); n++ {
				_, size := utf8.DecodeRune(word[end:])
				end += size
			}
			list = append(list, stemHash(word[i:end]))
		}
	}
	return list
}

func wordHash(word []byte) uint32 { return uint32(xxhash.Sum64(word)) }

// stemHash is odd for words with a figure and even for the others.
func stemHash(stem []byte) uint32 {
	h := wordHash(stem) &^ 1
	for _, b := range stem {
		if '0' <= b && b <= '9' {
			return h | 1
		}
	}
	return h
}

func isFigure(stem uint32) bool { return stem&1 == 1 }

// hashWords hashes words in their order.
func hashWords(words []uint32) uint64 {
	h := uint64(len(words)) + 0x9e3779b97f4a7c15
	for _, w := range words {
		h = mix(h ^ uint64(w))
	}
	return h
}

// mix is the finaliser of SplitMix64: every bit of the result depends on every bit of x.
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// stemsOf returns the stems of a short text, such as a title.
func stemsOf(text string) (stems []uint32) {
	for _, s := range sentences(text) {
		stems = append(stems, s.stems...)
	}
	return stems
}

// nameHash hashes a name without regard to case, accents and signs; 0 for an empty one.
func nameHash(name string) uint32 {
	h := uint64(0)
	for _, s := range sentences(name) {
		h = mix(h ^ s.hash)
	}
	if h == 0 {
		return 0
	}
	return uint32(h) | 1
}
