package personal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tjm/extract/text"
)

// person is a name found in a text.
type person struct {
	from, to  int
	words     []string
	announced bool // a colon stands between the cue and the name
	titled    bool // a form of address stands before it: Mme, Herr
	company   bool // a legal form or a trade of companies follows: "Example Ltd"
	ended     bool // nothing that could continue a company's name follows
}

// maxWords is the most words a name has, particles included.
const maxWords = 5

// particles join the words of a name in small letters.
var particles = map[string]bool{
	"de": true, "du": true, "des": true, "la": true, "le": true, "van": true, "von": true, "der": true, "den": true, "da": true,
	"dos": true, "el": true, "al": true, "ben": true, "bin": true, "di": true, "d'": true, "zu": true, "y": true, "e": true, "ter": true,
}

// addresses are the forms of address before a name.
var addresses = map[string]bool{
	"M.": true, "M": true, "Mr": true, "Mr.": true, "Mme": true, "Mme.": true, "Mlle": true, "Madame": true, "Monsieur": true, "Mrs": true,
	"Mrs.": true, "Ms": true, "Ms.": true, "Miss": true, "Frau": true, "Fr.": true, "Herr": true, "Herrn": true, "Hr.": true, "Dr.": true, "Dr": true,
	"Prof.": true, "Hrn.": true,
}

// personAt reads the name that begins at i: an optional form of address, then words with a capital.
func personAt(s string, i int) (p person, ok bool) {
	for range 3 { // "Frau Dr. Weber"
		n := address(s[i:])
		if n == 0 {
			break
		}
		p.titled = true
		i += n
	}
	p.from, p.to = i, i
	capitals := 0
	for len(p.words) < maxWords {
		w := nameWord(s[i:])
		if w == "" {
			break
		}
		if !startsUpper(w) {
			if !particles[w] || capitals != 1 || !followedByCapital(s[i+len(w):]) || isCompany(s[i:]) {
				break
			}
		} else {
			if isNoName(w) && !((capitals > 0 || p.titled) && particles[strings.ToLower(w)]) {
				p.company = companyForms[strings.ToLower(w)]
				break
			}
			capitals++
		}
		p.words = append(p.words, w)
		i += len(w)
		p.to = i
		gap := 0
		for i+gap < len(s) && gap < 3 && s[i+gap] == ' ' {
			gap++
		}
		if gap == 0 || gap > 2 {
			break
		}
		i += gap
	}
	p.ended = endsName(s[p.to:])
	return p, capitals > 0 && (p.titled || !p.isBrand())
}

// address returns the size of a form of address at the beginning of s, with the blank after it.
func address(s string) int {
	end := strings.IndexByte(s[:min(len(s), 12)], ' ')
	if end > 0 && addresses[s[:end]] {
		return end + 1
	}
	for _, a := range []string{"M.\u00a0", "Mme\u00a0"} {
		if strings.HasPrefix(s, a) {
			return len(a)
		}
	}
	return 0
}

// nameWord returns the word at the beginning of s as names have them: letters, hyphens and apostrophes inside, an
// initial with its full stop. Glued words end where a small letter meets a capital, but for Mc, Mac, De and Le.
func nameWord(s string) string {
	i := 0
	var before rune
	for i < len(s) && i < 40 {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case isLetter(r) && r != utf8.RuneError:
			if unicode.IsUpper(r) && unicode.IsLower(before) && !surnamePrefix[s[:i]] {
				return s[:i]
			}
		case (r == '-' || r == '\'' || r == '’') && i > 0 && isLetter(before):
			next, _ := utf8.DecodeRuneInString(s[i+n:])
			if !isLetter(next) {
				return s[:i]
			}
		case r == '.' && i > 0 && i <= 2 && unicode.IsUpper(before):
			return s[:i+1]
		default:
			return s[:i]
		}
		before = r
		i += n
	}
	return s[:i]
}

var surnamePrefix = map[string]bool{"Mc": true, "Mac": true, "De": true, "Le": true, "La": true, "Di": true, "Du": true, "Van": true, "Fitz": true}

// companyForms are the words that end the names of companies.
var companyForms = map[string]bool{
	"gmbh": true, "ag": true, "kg": true, "se": true, "sas": true, "sarl": true, "sa": true, "ltd": true, "limited": true, "inc": true, "llc": true,
	"plc": true, "bv": true, "nv": true, "spa": true, "srl": true, "corp": true, "group": true, "groupe": true, "consulting": true, "conseil": true,
	"services": true, "solutions": true, "technologies": true, "technology": true, "software": true, "systems": true, "partners": true,
	"recruitment": true, "recrutement": true, "global": true, "digital": true, "studio": true, "bank": true, "holding": true, "staffing": true,
}

// isCompany reports whether one of the next words is a company's.
func isCompany(s string) bool {
	s, _, _ = strings.Cut(s[:min(len(s), 60)], "\n")
	for i, w := range strings.Fields(s) {
		if i > 4 {
			return false
		}
		if companyForms[strings.ToLower(strings.Trim(w, ".,;:()"))] {
			return true
		}
	}
	return false
}

func startsUpper(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func followedByCapital(s string) bool {
	s = strings.TrimLeft(s, " ")
	return startsUpper(s) || strings.HasPrefix(s, "la ") || strings.HasPrefix(s, "der ") || strings.HasPrefix(s, "den ")
}

// endsName reports whether a name may end before s.
func endsName(s string) bool {
	t := strings.TrimLeft(s, " \u00a0")
	if t == "" {
		return true
	}
	if r, _ := utf8.DecodeRuneInString(t); strings.ContainsRune("\r\n,;|/()[]-–—.!?:<>*•+", r) {
		return true
	}
	for _, w := range []string{"au ", "par ", "at ", "on ", "from ", "de la ", "chez ", "via ", "unter ", "et ", "and ", "und ", "ou ", "oder ", "avec ", "pour ", "for ", "with ", "qui ", "who ", "in ", "sur ", "en ", "te ", "vous ", "to ", "pourra ", "eine ", "gerne "} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// isPerson judges a name after a cue. strong cues ("je m'appelle") are followed by nothing else; after others a first
// name must be known, or two words must stand alone.
func (p person) isPerson(strong bool) bool {
	first, last := p.words[0], p.words[len(p.words)-1]
	switch {
	case p.titled || strong:
		return len(first) > 2 || len(p.words) > 1
	case isFirstName(first):
		return true
	case len(p.words) == 1, p.company:
		return false
	case technical[strings.ToLower(first)] && p.ended:
		return true
	case isInitial(first):
		return len(p.words) > 1 && !isInitial(last) && len(last) > 2 && p.ended
	case isUpper(first):
		return isFirstName(last)
	}
	return p.ended && len(p.words) <= 3 && !isUpper(last) || isUpper(last) && len(last) > 3 && p.ended
}

// isPair reports whether a first name and a surname are written as such: "Olumide Adeyemi", "A. Marchetti".
func (p person) isPair() bool {
	if len(p.words) < 2 || len(p.words) > 3 || !p.ended || p.company {
		return false
	}
	for _, w := range p.words {
		if isUpper(w) && !isInitial(w) || len(w) < 2 || technical[strings.ToLower(w)] {
			return false
		}
	}
	return !isInitial(p.words[len(p.words)-1]) || isFirstName(p.words[0])
}

// isInitial reports whether a word is an initial with its full stop: "J.", "Th.".
func isInitial(w string) bool { return strings.HasSuffix(w, ".") && len(w) <= 4 }

// isKnown reports whether a form of address or a known first name tells the person.
func (p person) isKnown() bool {
	return p.titled || isFirstName(p.words[0]) || isFirstName(p.words[len(p.words)-1])
}

// isSignedInCapitals reports whether a person is written "Sheila MERCADAL".
func (p person) isSignedInCapitals() bool {
	return len(p.words) == 2 && !isUpper(p.words[0]) && isUpper(p.words[1]) && len(p.words[1]) > 3 && p.ended
}

// signsWith reports whether a contact is made of the person's name: "a.mulej@…" for Adriano Mulej.
func (p person) signsWith(contact string) bool {
	contact = text.Fold(contact).Text
	return len(p.words) > 1 && slices.ContainsFunc(p.words, func(w string) bool {
		return len(w) > 3 && strings.Contains(contact, text.Fold(w).Text)
	})
}

func isUpper(w string) bool {
	return len(w) > 1 && strings.ToUpper(w) == w
}
