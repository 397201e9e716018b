package place

import "strings"

// weekly reports whether what follows a name says that one is there every week: "déplacements à Lille 2 jours par semaine".
func weekly(right string) bool {
	if i := strings.IndexAny(right, ".;(,"); i >= 0 {
		right = right[:i]
	}
	for _, every := range []string{"par semaine", "/semaine", "/ semaine", "/sem", "per week", "a week", "every week", "pro woche", "chaque semaine"} {
		if strings.Contains(right, every) {
			return true
		}
	}
	return false
}

// shares reports whether work is done "between" two towns: "basé entre", "mission partagée entre".
func shares(before string) bool {
	last := lastWord(before)
	return cueWords[last] == based || cueWords[last] == atWork && last != "anywhere" || strings.HasPrefix(last, "partag") || last == "shared" || last == "split"
}

// over reports whether what follows a name says that one is there no more: "à Luxembourg n'est plus demandé".
func over(right string) bool {
	for _, end := range []string{" n'est plus ", " n'est pas ", " no longer ", " is not ", " nicht mehr ", " entfallt"} {
		if strings.HasPrefix(right, end) {
			return true
		}
	}
	return false
}

// leaves reports whether a clause leads to the town that somebody moves to: "quitte Anglet pour".
func leaves(clause string) bool {
	if !strings.HasSuffix(clause, " pour ") {
		return false
	}
	found, n := false, 0
	backwards(clause, 6, func(w, _ string) bool {
		n++
		found = n > 2 && strings.HasPrefix(w, "quitt")
		return !found
	})
	return found
}

// lives are the words for where people live.
var lives = map[string]bool{
	"live": true, "lives": true, "living": true, "habitent": true, "habite": true, "vivent": true, "vit": true, "reside": true,
}

// tellsTeam reports whether the subject before "live" is a part of the team.
func tellsTeam(before string) bool {
	found := false
	backwards(before, 4, func(w, _ string) bool {
		found = teams[w] || w == "cofounder" || w == "founder" || w == "fondateur" || w == "associes"
		return !found
	})
	return found
}

// stands reports whether a name is a sentence of its own, or leads one as the whole answer: "Région parisienne, est."
func stands(w window) bool {
	right := strings.TrimLeft(w.right, " ")
	return strings.TrimSpace(w.clause) == "" && (right == "" || strings.ContainsAny(right[:1], ",.;("))
}
