package personal

import (
	"strings"
	"unicode/utf8"
)

// roles are the words that, in apposition to a first name, say who that is: "Aurélien, tech lead", "Camille (CTO)".
var roles = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`cto ceo coo cpo vp lead tech directeur directrice fondateur fondatrice fondateurs fondatrices
		cofondateur cofondatrice founder founders cofounder cofounders recruteur recruteuse recruiter responsable chargee
		charge manager head product notre nos votre ton ta our your unser unsere dein ihr ihre gerant gerante associe associee
		gruender geschaftsfuhrer geschaftsfuhrerin teamleiter teamleiterin teamlead talent office engineering les co developpeur
		developpeuse produit back front backend frontend data ops design qa po designer architecte architect rh hr drh dsi cio`) {
		m[w] = true
	}
	return m
}()

// roleHolder reads the first names right before a role at s[at:], which a comma, a bracket or a dash joins to it. Only
// known first names count.
func roleHolder(s string, at int) ([]Removal, bool) {
	joined := strings.TrimRight(s[max(0, at-6):at], " \u00a0")
	bare := strings.TrimRight(joined, ",(–-")
	if bare == joined || len(joined)-len(bare) > 3 {
		return nil, false
	}
	end := max(0, at-6) + len(bare)
	end = len(strings.TrimRight(s[:end], " "))
	var found []Removal
	known := false
	for range 2 {
		p, ok := nameEndingAt(s, end)
		if !ok {
			break
		}
		known = known || isFirstName(p.words[0])
		found = append(found, Removal{Name, p.from, p.to})
		before := strings.TrimRight(s[:p.from], " ")
		more := ""
		for _, and := range []string{" et", " and", " und", ",", " &"} {
			if rest, ok := strings.CutSuffix(before, and); ok {
				more = rest
			}
		}
		if more == "" {
			break
		}
		end = len(more)
	}
	return found, known
}

// nameEndingAt reads one to three words that end at s[:end], the first a first name, be it a technology's too.
func nameEndingAt(s string, end int) (p person, ok bool) {
	from := end
	for range 3 {
		start := from
		for start > 0 && end-start < 50 {
			r, n := utf8.DecodeLastRuneInString(s[:start])
			if !isLetter(r) && r != '-' && r != '.' {
				break
			}
			start -= n
		}
		if start == from || !startsUpper(s[start:from]) {
			return p, false
		}
		q, read := personAt(s, start)
		if read && q.to == end && !q.titled && (isFirstName(q.words[0]) || technical[strings.ToLower(q.words[0])]) && !isUpper(q.words[0]) {
			return q, true
		}
		if start == 0 || s[start-1] != ' ' {
			return p, false
		}
		from = start - 1
	}
	return p, false
}
