package place

import "strings"

// judgeNumber ranks digits that stand alone for a department.
func judgeNumber(n named, w window, l label, inTitle bool) (int, string) {
	after := strings.TrimLeft(w.right, " ")
	spaced := after != w.right
	switch {
	case (strings.HasSuffix(w.left, "dans le ") || strings.HasSuffix(w.left, "sur le ")) && !n.postcode && !units[firstWord(after)]:
		return lineStart, ""
	case after != "" && (isLetter(after[0]) && spaced || strings.HasPrefix(after, "%") || strings.HasPrefix(after, "€") ||
		strings.HasPrefix(after, "'")):
		return refused, "a number with a unit"
	case n.postcode && l == placeLabel:
		return labelled - 1, ""
	case n.postcode:
		return refused, "a number that no town announces"
	case l == placeLabel:
		return labelled - 1, ""
	case numberWords[lastWord(w.left)] && lastWord(w.left) != "le":
		return lineStart, ""
	case inTitle && (n.number > "35" || !versioned[lastWord(w.left)]) &&
		(strings.HasSuffix(w.left, "(") && strings.HasPrefix(w.right, ")") || strings.HasSuffix(w.left, "- ") && alone(w)):
		return boardField - 1, ""
	}
	return refused, "a number that no town announces"
}

// versioned are technologies whose version looks like a department: "Java (21)".
var versioned = map[string]bool{
	"java": true, "jdk": true, "angular": true, "php": true, "net": true, "python": true, "symfony": true, "vue": true,
	"react": true, "spring": true, "boot": true, "node": true, "c": true, "cpp": true, "oracle": true, "laravel": true,
	"delphi": true, "windev": true, "drupal": true, "odoo": true, "next": true, "postgresql": true, "sage": true, "core": true,
}

// units follow numbers that are no department: "dans le 10e jour".
var units = map[string]bool{
	"jours": true, "j": true, "mois": true, "ans": true, "h": true, "heures": true, "km": true, "eme": true, "e": true,
	"personnes": true, "semaines": true, "premiers": true, "premieres": true, "minutes": true,
}

func firstWord(s string) string {
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	return s[:n]
}
