package place

import (
	"slices"
	"strings"
)

// second are the words that make an office another one than the work's: "L'autre bureau est à".
var second = map[string]bool{"autre": true, "second": true, "seconde": true, "deuxieme": true, "other": true, "zweites": true, "anderes": true}

// leadsTeam reports whether a clause begins with the team that builds the product, where a developer most likely goes:
// "équipe produit à".
func leadsTeam(clause, before string) bool {
	if s := strings.Trim(before, " -"); s != "" && s != "notre" && !strings.HasSuffix(s, ",") && !strings.HasSuffix(s, ", notre") {
		return false
	}
	switch firstWord(strings.TrimPrefix(clause[len(before):], "equipe ")) {
	case "produit", "tech", "technique", "dev", "developpement", "logiciel":
		return true
	}
	return false
}

// joinVerbs are the beginnings of the verbs that lead a newcomer into a team.
var joinVerbs = []string{"rejoi", "integr", "renfor", "complet", "regroup", "concentr", "rassembl", "join", "verstark", "unterstutz", "reinforce", "strengthen"}

// joined reports whether the team named next is the one that the freelancer joins: "Rejoins l'équipe plateforme à".
func joined(before string) bool {
	found := false
	backwards(before, 5, func(w, _ string) bool {
		found = slices.ContainsFunc(joinVerbs, func(v string) bool { return strings.HasPrefix(w, v) })
		return !found
	})
	return found || strings.HasSuffix(before, "au sein de l'") || strings.HasSuffix(before, "au sein d'une ") ||
		strings.HasSuffix(before, "au sein de notre ")
}

// hires reports whether what stands before right looks for somebody: "Notre équipe de Nantes cherche".
func hires(right string) bool {
	rest, _ := strings.CutPrefix(right, " ")
	switch firstWord(rest) {
	case "cherche", "recherche", "recrute", "recrutent", "recherchent", "cherchent", "sucht", "hires", "needs", "seeks", "embauche", "grandit":
		return true
	}
	return strings.HasPrefix(rest, "is hiring") || strings.HasPrefix(rest, "is looking") || strings.HasPrefix(rest, "a besoin")
}
