package place

import "strings"

// makers are the words that the name of a product follows: "nous développons Vienna", "l'outil Oslo".
var makers = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`developpons developpe edite editons construisons concevons lancons build building develop
		develops nomme nommee baptise baptisee appele appelee called named codename outil logiciel progiciel solution framework
		module appli application produit product tool entwickeln namens`) {
		m[w] = true
	}
	return m
}()

// products are the nouns that tell what the name before them is: "Vienna, un outil de planification".
var products = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`outil logiciel progiciel plateforme solution framework moteur erp crm application appli app
		module librairie bibliotheque produit tool platform engine library product werkzeug plattform anwendung`) {
		m[w] = true
	}
	return m
}()

// christened reports whether a name is that of a product which the words beside it introduce.
func christened(w window) bool {
	if makers[lastWord(w.clause)] && strings.HasSuffix(w.clause, " ") {
		return true
	}
	rest, ok := strings.CutPrefix(w.right, ", ")
	if !ok {
		return false
	}
	article := firstWord(rest)
	switch article {
	case "un", "une", "notre", "le", "la", "a", "an", "our", "the", "ein", "eine", "unser", "unsere":
		return products[firstWord(strings.TrimPrefix(rest, article+" "))]
	}
	return false
}

// quoted reports whether a name stands in quotation marks, as titles and brands do: « Belle de Cannes ».
func quoted(s string, from, to int) bool {
	before, after := s[max(0, from-40):from], s[to:min(len(s), to+40)]
	for _, marks := range [][2]string{{"«", "»"}, {"“", "”"}, {"„", "“"}} {
		opens, ends := strings.LastIndex(before, marks[0]), strings.Index(after, marks[1])
		if opens >= 0 && ends >= 0 && !strings.Contains(before[opens:], marks[1]) && !strings.Contains(after[:ends], marks[0]) &&
			!strings.Contains(before[opens:], "\n") && !strings.Contains(after[:ends], "\n") {
			return true
		}
	}
	return false
}

// teamBracket reports whether a bracket that is still open tells where the members of a team are: "équipe répartie (Lyon,".
func teamBracket(clause string) bool {
	from := strings.LastIndexByte(clause, '(')
	if from < 0 || strings.IndexByte(clause[from:], ')') >= 0 {
		return false
	}
	found := false
	backwards(cutClause(unbracket(clause[:from])), 6, func(w, before string) bool {
		found = (teams[w] && !joined(before))
		return !found
	})
	return found
}

// teams are the words for people who work where they are.
var teams = map[string]bool{
	"equipe": true, "equipes": true, "team": true, "teams": true, "collegues": true, "fondateurs": true, "founders": true, "kollegen": true,
	"colleagues": true, "collaborateurs": true,
}

// workBracket reports whether a bracket that is still open tells where a workplace is: "dans nos locaux (".
func workBracket(clause string) bool {
	lead, ok := strings.CutSuffix(clause, "(")
	return ok && sites[lastWord(lead)]
}

// branch reports whether a clause ends in the branch that looks for somebody: "pour son agence de".
func branch(clause string) bool {
	found := false
	step := 0
	backwards(clause, 4, func(w, _ string) bool {
		switch step {
		case 0:
			step = 1
			return w == "de" || w == "a" || w == "d"
		case 1:
			step = 2
			return branches[w]
		case 2:
			step = 3
			return w == "son" || w == "notre" || w == "sa" || w == "leur" || w == "nos" || w == "ses"
		}
		found = w == "pour"
		return false
	})
	return found
}

// branches are the words for a part of a company that has a town.
var branches = map[string]bool{
	"agence": true, "site": true, "pole": true, "centre": true, "equipe": true, "bureau": true, "filiale": true, "dsi": true,
	"siege": true, "usine": true, "direction": true, "antenne": true, "hub": true,
}

// closesTitle reports whether a name ends the title, or all but a bracket of it: "Développeur Angular Nice".
func closesTitle(w window) bool {
	rest := strings.TrimLeft(w.right, " ")
	if rest != "" && rest[0] != '(' && hasLetter(rest) || !strings.HasSuffix(w.left, " ") {
		return false
	}
	switch last := lastWord(w.left); last {
	case "", "client", "pour", "chez", "groupe", "for", "at", "with":
		return false
	default:
		return !prepositions[last] && !articles[last]
	}
}
