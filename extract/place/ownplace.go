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
