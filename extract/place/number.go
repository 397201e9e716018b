package place

import "strings"

// judgeNumber ranks digits that stand alone for a department.
func judgeNumber(n named, m meaning, w window, l label, inTitle bool) (int, string) {
	after := strings.TrimLeft(w.right, " ")
	spaced := after != w.right
	switch {
	case n.abroad.Country != "" && n.abroad.Country != "DE":
		return refused, "a code that no town precedes"
	case n.abroad.Country != "" && l == placeLabel:
		return labelled - 1, ""
	case n.abroad.Country != "":
		return lineStart, ""
	case isDate(w.right):
		return refused, "a date"
	case units[firstWord(w.right)]:
		return refused, "a number with a unit"
	case (strings.HasSuffix(w.left, "dans le ") || strings.HasSuffix(w.left, "sur le ")) && !n.postcode && !units[firstWord(after)]:
		return lineStart, ""
	case after != "" && !(n.postcode && led(w.clause)) && (isWordByte(after[0]) && spaced || strings.HasPrefix(after, "%") || strings.HasPrefix(after, "€") ||
		strings.HasPrefix(after, "'")):
		return refused, "a number with a unit"
	case n.postcode && l == placeLabel:
		return labelled - 1, ""
	case n.postcode && inTitle && m.kind == kindTown && (w.right == "" || w.right[0] == ' ' || w.right[0] == ')') &&
		(strings.HasSuffix(w.left, "(") || strings.HasSuffix(w.left, " ")):
		return boardField - 1, "" // others are numbers of offers as often
	case n.postcode && (w.opens && w.closes || led(w.clause)):
		return lineStart, ""
	case n.postcode:
		return refused, "a number that no town announces"
	case l == placeLabel:
		return labelled - 1, ""
	case numberWords[lastWord(w.left)] && lastWord(w.left) != "le":
		return lineStart, ""
	case inTitle && n.number > versions[lastWord(w.left)] &&
		(strings.HasSuffix(w.left, "(") && strings.HasPrefix(w.right, ")") || strings.HasSuffix(w.left, "- ") && alone(w)):
		return boardField - 1, ""
	}
	return refused, "a number that no town announces"
}

// led reports whether a preposition or a word for a workplace stands right before a postcode: "à 75008", "bureaux 69003".
func led(clause string) bool {
	last := lastWord(clause)
	return (last == "a" || last == "sur" || last == "dans" || sites[last]) && strings.HasSuffix(clause, last+" ")
}

// sites are the words for a workplace.
var sites = map[string]bool{
	"bureau": true, "bureaux": true, "locaux": true, "site": true, "office": true, "offices": true, "lieu": true, "adresse": true,
	"campus": true, "agence": true, "siege": true,
}

// versions are the highest of technologies whose version looks like a department: "Java (21)".
var versions = map[string]string{
	"java": "29", "jdk": "29", "angular": "25", "php": "09", "net": "12", "python": "14", "symfony": "09", "vue": "09",
	"react": "20", "spring": "09", "boot": "09", "node": "30", "c": "26", "cpp": "26", "oracle": "26", "laravel": "15",
	"delphi": "14", "windev": "35", "drupal": "12", "odoo": "20", "next": "20", "postgresql": "20", "sage": "99", "core": "12",
	"talend": "09", "kotlin": "09", "scala": "09", "rails": "09", "ruby": "09", "django": "09", "node.js": "30", "js": "30",
}

// isDate reports whether the digits before right begin a date: "01/12/2025", "12/2026", "15.03.26".
func isDate(right string) bool {
	if len(right) < 3 || right[0] != '/' && right[0] != '.' && right[0] != '-' {
		return false
	}
	n := 1
	for n < len(right) && classes[right[n]] == digit {
		n++
	}
	return n == 5 || n > 1 && n < 4 && n+1 < len(right) && right[n] == right[0] && classes[right[n+1]] == digit
}

// units follow numbers that are no department: "dans le 10e jour".
var units = map[string]bool{
	"jours": true, "j": true, "mois": true, "ans": true, "h": true, "heures": true, "km": true, "eme": true, "e": true,
	"personnes": true, "semaines": true, "hours": true, "ko": true, "mo": true, "go": true, "k": true, "premiers": true, "premieres": true, "minutes": true,
}

func firstWord(s string) string {
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	return s[:n]
}
