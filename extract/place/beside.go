package place

import "strings"

// offered reports whether what follows a name offers an alternative to working there: "Porto or remote".
func offered(right string) bool {
	s := strings.TrimLeft(right, " ,(-")
	for _, or := range []string{"ou ", "or ", "oder ", "et ", "and ", "und ", "/ ", "/", "+ "} {
		if t, ok := strings.CutPrefix(s, or); ok {
			s = strings.TrimPrefix(strings.TrimLeft(t, " "), "le ")
			break
		}
	}
	return remoteAfter(s)
}

// street reports whether a part of a town follows: "Tours, rue Nationale".
func street(right string) bool {
	rest, ok := strings.CutPrefix(right, ", ")
	if !ok {
		return false
	}
	switch firstWord(rest) {
	case "rue", "avenue", "quai", "place", "boulevard", "quartier", "cours", "allee", "allees", "centre", "gare", "metro", "route":
		return true
	}
	return false
}

// ownBracket reports whether a name stands alone in brackets behind the company or the site it locates: "Notre agence (Tours)".
func ownBracket(w window) bool {
	lead, ok := strings.CutSuffix(w.left, "(")
	if !ok || !strings.HasPrefix(w.right, ")") && !strings.HasPrefix(w.right, ",") {
		return false
	}
	c := cueWords[lastWord(lead)]
	return c == seat || c == atWork || owners[lastWord(lead)] != noCue
}

// companies are the English words for a company or a site that a town's name stands before: "Oslo fintech", "Nice office".
var companies = map[string]bool{
	"fintech": true, "startup": true, "agency": true, "bank": true, "office": true, "insurer": true,
	"hospital": true, "company": true, "firm": true, "based": true, "client": true, "consultancy": true, "retailer": true,
}

// listsStack reports whether a slash or a plus joins a name to others: "Elixir / Phoenix".
func listsStack(w window) bool {
	left, right := strings.TrimRight(w.left, " "), strings.TrimLeft(w.right, " ")
	return left != "" && strings.ContainsAny(left[len(left)-1:], "/+&,") || right != "" && strings.ContainsAny(right[:1], "/+&")
}

// cutClause keeps what follows the last comma, bracket or dash: words before those speak of something else.
func cutClause(clause string) string {
	if i := strings.LastIndexAny(clause, ",(|:"); i >= 0 {
		clause = clause[i+1:]
	}
	if i := strings.LastIndex(clause, " - "); i >= 0 {
		clause = clause[i+2:]
	}
	return clause
}

// sides are the words for a part of a town, written behind its name: "Tours Nord", "Cork City".
var sides = map[string]bool{
	"nord": true, "sud": true, "est": true, "ouest": true, "centre": true, "ville": true, "city": true, "center": true,
	"north": true, "south": true, "east": true, "west": true, "mitte": true, "stadt": true, "metropole": true, "agglo": true,
}

// around reports whether the words that touch a town make it the middle of an area: "Lille métropole", "secteur Toulouse".
func around(w window) bool {
	for _, after := range [...]string{" metropole", " et environs", " et ses environs", " et alentours", " et sa region", " agglo", " and surroundings", " area", " und umgebung"} {
		if strings.HasPrefix(w.right, after) {
			return true
		}
	}
	for _, before := range [...]string{"region de ", "region d'", "agglomeration de ", "agglomeration d'", "secteur ", "secteur de ", "bassin de ", "metropole de ", "banlieue de ", "raum ", "grossraum ", "greater ", "grand "} {
		if strings.HasSuffix(w.left, before) {
			return true
		}
	}
	return false
}

// alone reports whether a name stands between separators or at the ends of its line.
func alone(w window) bool {
	left, right := strings.TrimRight(w.left, " "), strings.TrimLeft(w.right, " -")
	if sides[firstWord(right)] && right != w.right {
		right = strings.TrimLeft(strings.TrimPrefix(right, firstWord(right)), " ")
	} else {
		right = strings.TrimLeft(w.right, " ")
	}
	return (left == "" || strings.ContainsAny(left[len(left)-1:], "-|,(/[:@+)")) &&
		(right == "" || strings.ContainsAny(right[:1], "-|,()/[]:+.;\r"))
}

// unbracket drops what a clause says in brackets: "L'équipe (cinq têtes, deux devs) travaille depuis".
func unbracket(clause string) string {
	to := strings.LastIndexByte(clause, ')')
	from := strings.IndexByte(clause, '(')
	if from < 0 || to < from {
		return clause
	}
	return strings.TrimRight(clause[:from], " ") + clause[to+1:]
}

// isCueAdjacent reports whether the word right before a name is a cue of the work: "mission Lyon", "remote / Bonn".
func isCueAdjacent(clause string) bool {
	adjacent := false
	backwards(clause, 1, func(w, _ string) bool {
		adjacent = cueWords[w] == atWork
		return false
	})
	return adjacent
}
