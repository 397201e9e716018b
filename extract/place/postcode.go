package place

import "strings"

// departmentOfPostcode returns the number of the French department that a five-digit postcode is in, or "".
// 200 and 201 are Corse-du-Sud, the rest of 20 Haute-Corse; 97 and 98 take three digits; CEDEX numbers follow the same
// prefixes. Monaco (980), Saint-Pierre-et-Miquelon (975), Saint-Barthélemy (97133), Saint-Martin (97150) and the
// territories of 986 to 988 are no departments.
func (g *Gazetteer) departmentOfPostcode(code string) string {
	if len(code) != 5 || !allDigits(code) {
		return ""
	}
	n := code[:2]
	switch n {
	case "20":
		n = "2B"
		if code[2] == '0' || code[2] == '1' {
			n = "2A"
		}
	case "97", "98":
		n = code[:3]
	}
	if _, ok := g.byCode[n]; !ok || countryOfPostcode(code) != "" {
		return ""
	}
	return n
}

// countryOfPostcode returns the country of French-style postcodes that are no department's: Monaco and overseas
// countries.
func countryOfPostcode(code string) string {
	if len(code) != 5 || !allDigits(code) {
		return ""
	}
	switch code {
	case "97133":
		return "BL"
	case "97150":
		return "MF"
	}
	switch code[:3] {
	case "980":
		return "MC"
	case "988":
		return "NC"
	case "987":
		return "PF"
	case "986":
		return "WF"
	case "975":
		return "PM"
	}
	return ""
}

// departmentNumber returns the canonical number of a department as offers write it ("1", "01", "2a", "974"), or "".
func (g *Gazetteer) departmentNumber(s string) string {
	switch {
	case len(s) == 2 && s[0] == '2' && (s[1]|0x20 == 'a' || s[1]|0x20 == 'b'):
		s = "2" + string(s[1]&^0x20)
	case s == "20":
		return ""
	}
	if _, ok := g.byCode[s]; ok {
		return s
	}
	return ""
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// parisNumber is the department that is one town.
const parisNumber = "75"

// arrondissements are the towns whose districts have postcodes of their own, by the first three digits.
var arrondissements = map[string]string{"690": "Lyon", "130": "Marseille"}

// districted are the towns with numbered districts, by their departments.
var districted = map[string]string{parisNumber: "Paris", "69": "Lyon", "13": "Marseille"}

// arrondissementAfter reads the number of a district right behind a town that has such: "Paris XVIe", "Lyon 7".
func (g *Gazetteer) arrondissementAfter(s string, n named) proof {
	rest, ok := strings.CutPrefix(s, " ")
	if !ok || rest == "" {
		return proof{}
	}
	end := 0
	for end < len(rest) && (classes[rest[end]] == digit || strings.IndexByte("IVX", rest[end]) >= 0) {
		end++
	}
	if end == 0 || end > 5 || classes[rest[0]] == digit && end > 2 {
		return proof{}
	}
	if tail := rest[end:]; classes[rest[0]] != digit && !strings.HasPrefix(tail, "e") && !strings.HasPrefix(tail, "è") {
		return proof{}
	} else if classes[rest[0]] == digit && tail != "" && !strings.ContainsAny(tail[:1], "e,.;)\n") && !strings.HasPrefix(tail, "è") {
		return proof{}
	}
	for department, town := range districted {
		for _, sense := range n.senses {
			if p := g.places[sense.place].place; p.City == town && p.Department == department {
				return proof{department: department}
			}
		}
	}
	return proof{}
}
