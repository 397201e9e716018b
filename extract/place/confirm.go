package place

import (
	"slices"
	"strings"

	"tjm/internal/market"
)

// proof is what stands beside a name and says which place it is: "(38)", "69003", ", Isère", ", TX".
type proof struct {
	department string
	region     string
	country    string
}

func (p proof) isZero() bool { return p == proof{} }

// agrees reports whether a place fits the proof.
func (p proof) agrees(m market.Place) bool {
	return (p.department == "" || p.department == m.Department) &&
		(p.region == "" || p.region == m.Region) &&
		(p.country == "" || p.country == m.Country)
}

// proofOf reads what stands beside the name found[i].
func (g *Gazetteer) proofOf(s string, found []named, i int) proof {
	n := found[i]
	if p := g.arrondissementAfter(s[n.to:min(len(s), n.to+8)], n); !p.isZero() {
		return p
	}
	if d := g.numberAfter(s[n.to:min(len(s), n.to+24)]); d != "" {
		return proof{department: d}
	}
	if d := g.numberBefore(s[max(0, n.from-12):n.from]); d != "" {
		return proof{department: d}
	}
	if p := (proof{country: countryBefore(s[max(0, n.from-10):n.from])}); p.country != "" && g.anyAgrees(n.senses, p) {
		return p
	}
	if p := g.codeAfter(s[n.to:min(len(s), n.to+8)], n); !p.isZero() {
		return p
	}
	// the next names, when only punctuation stands between: "Vienne, Isère", "Cambridge (Massachusetts, USA)"
	for j := i + 1; j < len(found) && j <= i+2; j++ {
		if !touching(s[found[j-1].to:found[j].from]) {
			break
		}
		for _, sn := range found[j].senses {
			switch k := g.places[sn.place]; k.kind {
			case kindDepartment, kindRegion, kindArea, kindCountry:
				p := proof{department: k.place.Department, region: k.place.Region, country: k.place.Country}
				if k.kind == kindArea && p.region == "" {
					continue // "Toulouse Sud-Est"
				}
				if g.anyAgrees(n.senses, p) {
					return p
				}
			}
		}
	}
	return proof{}
}

func (g *Gazetteer) anyAgrees(senses []sense, p proof) bool {
	return slices.ContainsFunc(senses, func(s sense) bool {
		return g.places[s.place].kind == kindTown && p.agrees(g.places[s.place].place)
	})
}

// touching reports whether a gap holds nothing but the punctuation that joins a town to its region.
func touching(gap string) bool {
	gap = strings.Trim(gap, " \u00a0")
	for _, side := range []string{"South", "North", "East", "West", "Mid"} {
		gap = strings.TrimRight(strings.TrimSuffix(gap, side), " ")
	}
	switch gap {
	case "", ",", "(", "-", "–", "/", "|", ", ", "[", "en", "in", "dans le", "dans l'", "dans la":
		return true
	}
	return false
}

// numberAfter reads a department number or postcode right after a name: " (38)", ", 17000", " - 44", " 75008 Cedex".
func (g *Gazetteer) numberAfter(s string) string {
	rest := strings.TrimLeft(s, " \u00a0")
	mark := ""
	for _, m := range []string{"(", ",", "-", "–", "/", "["} {
		if r, ok := strings.CutPrefix(rest, m); ok {
			mark, rest = m, strings.TrimLeft(r, " \u00a0")
			break
		}
	}
	for _, p := range []string{"dept ", "dpt ", "F-", "D-", "FR-"} {
		rest = strings.TrimPrefix(rest, p)
	}
	n := 0
	for n < len(rest) && n < 6 && classes[rest[n]] == digit {
		n++
	}
	if n == 1 && len(rest) > 1 && rest[0] == '2' && (rest[1]|0x20 == 'a' || rest[1]|0x20 == 'b') {
		n = 2
	}
	following := rest[n:]
	switch {
	case n == 5:
		return g.departmentOfPostcode(rest[:5])
	case n != 2 && n != 3, mark == "" && following != "" && classes[following[0]] != separator, mark == "/":
		return ""
	case mark == "(" || mark == "[":
		if !strings.HasPrefix(following, ")") && !strings.HasPrefix(following, "]") {
			return ""
		}
	case following != "" && !strings.ContainsAny(following[:1], "\n,;|)/.\r"):
		f := strings.TrimLeft(following, " ")
		if following[0] != ' ' || f != "" && (f[0] != '-' && f[0] != '/' && f[0] != '|' && f[0] != '(' && f[0] < 0x80) {
			return ""
		}
	}
	return g.departmentNumber(rest[:n])
}

// numberBefore reads a department number or postcode right before a name: "91 - ", "69-", "75008 ", "76000, ".
func (g *Gazetteer) numberBefore(s string) string {
	t := strings.TrimRight(s, " \u00a0-–,/:")
	if t == s && s != "" {
		return ""
	}
	from := len(t)
	for from > 0 && classes[t[from-1]] == digit {
		from--
	}
	d := t[from:]
	if from == len(t) && len(t) >= 2 && (t[len(t)-1]|0x20 == 'a' || t[len(t)-1]|0x20 == 'b') && t[len(t)-2] == '2' {
		d, from = t[len(t)-2:], len(t)-2
	}
	if from > 0 && (t[from-1] == '/' || t[from-1] == '.' || t[from-1] == ',') {
		return ""
	}
	switch len(d) {
	case 5:
		return g.departmentOfPostcode(d)
	case 2, 3:
		return g.departmentNumber(d)
	}
	return ""
}

// prefixes are the letters before postcodes: "A-4020 Linz".
var prefixes = map[string]string{"A": "AT", "B": "BE", "CH": "CH", "D": "DE", "F": "FR", "L": "LU"}

// countryBefore reads a postcode with the letters of its country right before a name.
func countryBefore(s string) string {
	t := strings.TrimRight(s, " \u00a0")
	digits := len(t)
	for digits > 0 && classes[t[digits-1]] == digit {
		digits--
	}
	letters, ok := strings.CutSuffix(t[:digits], "-")
	if !ok || len(t)-digits < 4 {
		return ""
	}
	from := len(letters)
	for from > 0 && classes[letters[from-1]] == capitalLetter {
		from--
	}
	return prefixes[letters[from:]]
}

// codeAfter reads a two-letter region code after a town and a comma: ", TX", " (GE)".
func (g *Gazetteer) codeAfter(s string, n named) proof {
	rest := strings.TrimLeft(s, " ")
	spaced := rest != "" && classes[rest[0]] == capitalLetter && len(rest) < len(s) // "Austin TX"
	if rest == "" || rest[0] != ',' && rest[0] != '(' && !spaced {
		return proof{}
	}
	if !spaced {
		rest = strings.TrimLeft(rest[1:], " ")
	}
	if len(rest) < 2 || len(rest) > 2 && classes[rest[2]] != separator {
		return proof{}
	}
	for _, id := range g.codes[rest[:2]] {
		p := proof{region: g.places[id].place.Region, country: g.places[id].place.Country}
		if g.anyAgrees(n.senses, p) && (!spaced || p.country == "US") {
			return p
		}
	}
	if c, ok := g.iso[rest[:2]]; ok && !spaced {
		if p := (proof{country: c}); g.anyAgrees(n.senses, p) {
			return p
		}
	}
	return proof{}
}
