package place

import (
	"slices"
	"strings"
	"unicode"

	"tjm/internal/market"
)

// maxNames bounds the names looked at in one text. Offers hold a few; only a list of towns holds hundreds.
const maxNames = 1000

// named is one name found in a text, before its surroundings are looked at.
type named struct {
	from, to int
	senses   []sense
	shape    shape
	number   string       // French department number, when digits alone were found; senses is then empty
	postcode bool         // the digits were a postcode
	melted   bool         // its article has melted into "à" or "de": "au Mans"
	abroad   market.Place // where German digits or the code of a state are; its country is set
}

// scan finds every name and every number that could be a department, in order, without overlaps.
func (g *Gazetteer) scan(s string) []named {
	var found []named
	for i := 0; len(found) < maxNames; {
		w, ok := nextWord(s, i)
		if !ok {
			break
		}
		i = w.to
		if w.shape == digits {
			if n, ok := g.numberAt(s, w); ok {
				found = append(found, n)
				i = n.to
			}
			continue
		}
		if w.shape == upper && w.to-w.from == 2 {
			if n, ok := g.stateAt(s, w, found); ok {
				found = append(found, n)
				continue
			}
		}
		if !g.names.mayBegin(w.hash) {
			continue
		}
		senses, last := g.names.longest(s, w)
		if senses == nil {
			continue
		}
		if last.from > w.from && s[last.from:last.to] == "oder" { // "Frankfurt oder München"
			senses, last = g.names.longest(s[:last.from], w)
		}
		n := named{from: w.from, to: last.to, senses: senses, shape: shapeOf(s[w.from:last.to]), melted: melted(s[w.from:last.to])}
		if n.shape != upper {
			n.senses = without(n.senses, func(s sense) bool { return s.capital })
		}
		if n.shape == lower {
			n.senses = without(n.senses, func(s sense) bool { return s.word })
		}
		if len(n.senses) > 0 {
			found = append(found, n)
			i = last.to
		}
	}
	return found
}

// melted reports whether a name begins with the preposition into which its article has melted.
func melted(name string) bool {
	for _, p := range []string{"au ", "Au ", "aux ", "Aux ", "du ", "Du ", "des ", "Des "} {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}

// without drops the senses that a form of writing excludes; it copies only when there are any.
func without(senses []sense, excluded func(sense) bool) []sense {
	if !slices.ContainsFunc(senses, excluded) {
		return senses
	}
	return slices.DeleteFunc(slices.Clone(senses), excluded)
}

// shapeOf tells how a whole name is written: in capitals, with a capital, or without.
func shapeOf(name string) shape {
	var capitals, smalls int
	for _, r := range name {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			smalls++
		}
	}
	switch {
	case capitals == 0:
		return lower
	case smalls == 0 && capitals > 1:
		return upper
	}
	return title
}

// numberAt reads digits that may stand for a department: a postcode, or two or three digits in brackets, after a colon,
// a dash or the word département. Most digits of an offer are something else and stop here.
func (g *Gazetteer) numberAt(s string, w word) (named, bool) {
	n := named{from: w.from, to: w.to, shape: digits}
	if p, to := germanArea(s, w.from, w.to); p.Country != "" {
		n.abroad, n.to = p, to
		return n, true
	}
	switch w.to - w.from {
	case 5:
		n.number, n.postcode = g.departmentOfPostcode(s[w.from:w.to]), true
	case 1:
		if s[w.from] != '2' || w.to == len(s) || s[w.to]|0x20 != 'a' && s[w.to]|0x20 != 'b' {
			return n, false
		}
		n.to++
		if n.to < len(s) && classes[s[n.to]] != separator {
			return n, false
		}
		fallthrough
	case 2, 3:
		n.number = g.departmentNumber(s[n.from:n.to])
	}
	if n.number == "" {
		return n, false
	}
	if n.postcode {
		return n, true
	}
	before := strings.TrimRight(s[max(0, w.from-16):w.from], " \u00a0")
	if before == "" {
		return n, w.from == 0
	}
	switch before[len(before)-1] {
	case '(', ':', '-', '/', ',', '|', '\n':
		return n, true
	}
	if c := before[len(before)-1]; c >= 0x80 {
		return n, true // a dash or a pin outside ASCII
	}
	return n, numberWords[lastWord(before)]
}

// numberWords announce a department by its number.
var numberWords = map[string]bool{
	"departement": true, "dept": true, "dpt": true, "dep": true, "dpts": true, "le": true, "cp": true, "depts": true,
	"secteur": true, "departements": true,
}
