package place

import "strings"

// ownLand reports whether a clause says of its author that he is in the department or the region that follows.
func ownLand(clause string) bool {
	own := false
	for _, p := range []string{"je suis ", "je tiens ", "je gere ", "nous sommes ", "nous tenons ", "on est ", "on tient ", "i run ", "i own ", "we run ", "we are a ", "ich fuhre ", "wir sind "} {
		own = own || strings.Contains(clause, p)
	}
	if !own {
		return false
	}
	for _, end := range []string{"dans le ", "dans la ", "dans l'", "dans les ", " en ", " in "} {
		if strings.HasSuffix(clause, end) {
			return true
		}
	}
	return false
}

// officeAfter reports whether what follows a town says that the office is there: "où nous avons un bureau", "where our
// office is".
func officeAfter(right string) bool {
	s := strings.TrimLeft(right, " ,(")
	for _, p := range []string{"ou vous travaillerez", "ou vous serez", "ou vous travaillez", "where you will work", "where you'll work", "wo sie arbeiten"} {
		if strings.HasPrefix(s, p) {
			return true // "équipe à Tours, où vous travaillerez"
		}
	}
	for _, p := range []string{"ou nous avons ", "ou se trouve ", "ou est ", "ou sont ", "ou l'on a ", "ou on a ", "where we have ", "where our ", "where the ", "wo wir ", "wo unser "} {
		rest, ok := strings.CutPrefix(s, p)
		if !ok {
			continue
		}
		for _, seat := range []string{"bureau", "adresse", "locaux", "siege", "office", "headquarters", "hq", "buro", "sitz"} {
			if i := strings.Index(rest, seat); i >= 0 && i <= 14 {
				return true
			}
		}
	}
	return false
}

// ownDepartment reports whether a department stands alone in brackets behind the kind of organisation that writes: "Office
// de tourisme (Pyrénées-Orientales)", "Notre association d'aide (Côtes-d'Armor)".
func ownDepartment(w window) bool {
	lead, ok := strings.CutSuffix(w.clause, "(")
	if !ok || !strings.HasPrefix(w.right, ")") {
		return false
	}
	found := false
	backwards(lead, 6, func(word, before string) bool {
		if cueWords[word] == away || prepositions[word] && word != "de" && word != "d" && word != "du" && word != "des" {
			return false
		}
		found = (organisations[word] || word == "office" || word == "atelier" || word == "cabinet") && (lastWord(before) == "" || ours[lastWord(before)])
		return !found
	})
	return found
}

// ours are the words by which authors speak of their own organisation.
var ours = map[string]bool{"notre": true, "une": true, "un": true, "mon": true, "ma": true, "l": true, "la": true, "le": true, "petite": true, "petit": true, "our": true, "my": true, "a": true, "unser": true, "unsere": true}

// ownRounds reports whether a clause says of its author that he delivers or works in the department that follows.
func ownRounds(clause string) bool {
	own := false
	for _, p := range []string{"nous livrons ", "je livre ", "on livre ", "nous vendons ", "je vends ", "on vend ", "nous distribuons ", "nous intervenons ", "we deliver ", "we sell "} {
		own = own || strings.Contains(clause, p)
	}
	return own && (strings.HasSuffix(clause, " en ") || strings.HasSuffix(clause, " dans le ") || strings.HasSuffix(clause, " dans la ") || strings.HasSuffix(clause, " dans l'") || strings.HasSuffix(clause, " dans les ") || strings.HasSuffix(clause, " in "))
}

// participle reports whether a town's name in small letters is what someone has done: "a changé", not "à Changé".
func participle(s string, n named) bool {
	name := s[n.from:n.to]
	if n.shape != lower || !strings.HasSuffix(name, "é") && !strings.HasSuffix(name, "ée") {
		return false
	}
	for _, verb := range []string{" a ", " ai ", " ont ", " est ", " sont ", " avons ", " avez ", " as "} {
		if strings.HasSuffix(s[:n.from], verb) {
			return true
		}
	}
	return false
}
