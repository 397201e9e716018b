package place

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
