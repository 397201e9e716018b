package extract

import (
	"strings"
	"unicode"

	"tjm/extract/text"
	"tjm/internal/market"
)

// placeOf reads a place that a board writes in a field of its own: "Lyon (69)", "Prague, Czechia", "Île-de-France".
// A town that the gazetteer does not know is kept when its country is known: country is that of the board, a country
// named beside the town wins. several says that it names more than one country and no town.
func (e *Extractor) placeOf(s, country string) (place market.Place, several bool) {
	s = strings.Join(strings.Fields(s), " ")
	if s == "" || len(s) > 200 {
		return market.Place{}, false
	}
	d := text.New("", label+s)
	p, at, _ := e.places.Find(d)
	if p.City == "" && p.Department != "" { // a town that the gazetteer does not know, beside its department
		if name := townIn(s, false); name != "" {
			if known, _, _ := e.places.Find(text.New("", label+name)); known.IsZero() {
				p.City = name
			}
		}
	}
	if p.City != "" || p.Region != "" {
		return p, false
	}
	if p.Country != "" && at.To > at.From {
		rest := d.Raw[len("\n"+label):at.From] + d.Raw[at.To:]
		if other, _, _ := e.places.Find(text.New("", label+strings.Trim(rest, " |,;/()"))); other.Country != "" && other.Country != p.Country {
			return market.Place{}, true
		}
	}
	country = firstOf(p.Country, country)
	name := townIn(s, p.Country != "")
	if country == "" || name == "" {
		return p, false
	}
	if isRegion(name) {
		return market.Place{Region: name, Country: country}, false
	}
	return market.Place{City: name, Country: country}, false
}

// label makes the gazetteer read a field as what it is.
const label = "Lieu : "

// townIn returns the part of an address that looks like a town: the first without figures that is written as a name.
// The last part of several is the country when that is known to be named.
func townIn(s string, namesCountry bool) string {
	parts := strings.FieldsFunc(s, func(r rune) bool {
		return r == ',' || r == '|' || r == '·' || r == '(' || r == ')' || r == '/' || r == ';'
	})
	if namesCountry {
		parts = parts[:max(0, len(parts)-1)]
	}
	for _, part := range parts {
		for _, dash := range []string{" – ", " - ", " — "} {
			part, _, _ = strings.Cut(part, dash)
		}
		part = strings.TrimSpace(part)
		if at := strings.LastIndexByte(part, ' '); at > 0 && strings.Trim(part[at+1:], "0123456789") == "" {
			part = part[:at] // "Praha 4"
		}
		if isName(part) {
			return part
		}
	}
	return ""
}

// particles may stand in a town's name in small letters.
var particles = map[string]bool{
	"de": true, "du": true, "des": true, "la": true, "le": true, "les": true, "sur": true, "sous": true, "en": true, "et": true,
	"am": true, "an": true, "der": true, "im": true, "upon": true, "on": true, "in": true, "of": true, "nad": true, "kraj": true, "aan": true, "den": true,
}

// isName reports whether words are written as the name of a town: letters, capitals first, few of them.
func isName(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 5 || len(s) > 50 {
		return false
	}
	for i, w := range words {
		for j, r := range w {
			if !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’' && r != '.' {
				return false
			}
			if j == 0 && !unicode.IsUpper(r) && (i == 0 || !particles[w]) {
				return false
			}
		}
	}
	switch strings.ToLower(s) {
	case "remote", "anywhere", "worldwide", "télétravail", "teletravail", "homeoffice", "hybrid", "hybride", "europe", "no":
		return false
	}
	return len(words) < 3 || words[0] != "No"
}

func isRegion(s string) bool {
	low := strings.ToLower(s)
	for _, word := range []string{" kraj", "region", "région", "county", "province", " land"} {
		if strings.Contains(low, word) {
			return true
		}
	}
	return false
}

// resolvePlace completes a place given in parts; notes say what was refused.
func (e *Extractor) resolvePlace(city, postcode, region, country string) (place market.Place, notes []string) {
	return e.places.Resolve(city, postcode, region, country)
}
