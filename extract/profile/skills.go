package profile

import "tjm/extract/text"

// skillLabel reports whether the years fill an item whose label is a name: "Java : 5 ans".
func skillLabel(d *text.Document, s span, from, to int) bool {
	t := d.Tokens()
	k := s.from - 1
	if s.n < 2 || s.n > 15 || k-from < 1 || k-from > 4 || !t[k].Is(':') || s.to < to && !d.Ends(s.to) && !t[s.to].Is(',') && !t[s.to].Is(';') {
		return false
	}
	for j := from; j < k; j++ {
		if t[j].Kind == text.Word && !t[j].Cap {
			return false
		}
	}
	if _, n := yearsBefore.At(d, k-1); n > 0 {
		return false
	}
	return t[k-1].Kind == text.Word && !within(d, things, from, k) && !boundToContract(d, from, to) && !within(d, agings, from, k)
}

// bracketedSkill reports whether the years stand in brackets behind a name, in a list of what is asked for.
func bracketedSkill(d *text.Document, s span, from int) bool {
	t := d.Tokens()
	if s.from-2 < from || !t[s.from-1].Is('(') || t[s.from-2].Kind != text.Word && t[s.from-2].Kind != text.Symbol || !t[s.to-1].Is(')') && (s.to >= len(t) || !t[s.to].Is(')')) {
		return false
	}
	return within(d, skillLists, max(0, from-2), min(from+4, s.from)) || t[s.from-2].Cap && skillsOnly(d, from)
}

// skillOfList reports whether the years stand behind a name in a list of skills: "Compétences obligatoires" above "Python 6
// ans, SQL, Docker".
func skillOfList(d *text.Document, s span, from int) bool {
	t := d.Tokens()
	if s.to < len(t) && !d.Ends(s.to) && !t[s.to].Is(',') && !t[s.to].Is('.') {
		return false
	}
	k := s.from - 1
	for ; k >= from && s.from-k <= 4 && t[k].Kind == text.Word && t[k].Cap; k-- {
	}
	if k == s.from-1 || k >= from && !t[k].Is(',') && !t[k].Is(':') && !t[k].Is('-') && !t[k].Is('*') || skillLists.Has(d, k+1) || levels.Has(d, s.from-1) {
		return false
	}
	for j := from; j <= k; j++ {
		if t[j].Is(':') {
			return within(d, skillLists, from, j)
		}
	}
	end := from
	for end > 0 && t[end-1].Kind == text.Line {
		end--
	}
	if end == from || end == 0 {
		return false
	}
	start := end
	for start > 0 && end-start < 6 && t[start-1].Kind != text.Line {
		start--
	}
	return (start == 0 || t[start-1].Kind == text.Line) && within(d, skillLists, start, end)
}

// affirmed reports whether the words behind token k end in a yes: "trois ans de recette : oui".
func affirmed(d *text.Document, k, to int) bool {
	for j := k; j < min(to, k+8); j++ {
		if d.Tokens()[j].Is(':') {
			return isOne(d, j+1, "oui", "yes", "ja") && (j+2 >= to || d.Ends(j+2) || d.Tokens()[j+2].Is('.') || d.Tokens()[j+2].Is(','))
		}
	}
	return false
}

// skillsOnly reports whether the sentence is a list of names with years in brackets: "Airflow (2 yrs), Python (6 yrs)".
func skillsOnly(d *text.Document, from int) bool {
	t := d.Tokens()
	k, items := from, 0
	for k < len(t) && items < 8 {
		name := k
		for k < len(t) && k-name < 4 && t[k].Kind != text.Line && !t[k].Is('(') && !t[k].Is(',') && !t[k].Is(':') {
			k++
		}
		if k == name || k >= len(t) || !t[k].Is('(') || !t[name].Cap {
			return false
		}
		s, ok := spanAt(d, k+1)
		if !ok {
			return false
		}
		k = s.to
		if k < len(t) && t[k].Is(')') {
			k++
		}
		items++
		if k >= len(t) || d.Ends(k) {
			return items >= 2
		}
		if !t[k].Is(',') && !t[k].Is(';') {
			return false
		}
		k++
	}
	return false
}

var skillLists = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "competences|competences requises|competences attendues|competence|savoir-faire|stack|technos|technologies|langages|languages|skills|required skills|must have|must-have|requirements|requis|prerequis|profil|kenntnisse|anforderungen|fahigkeiten|experience|erfahrung|muss-kriterien|muss kriterien|must|competences obligatoires|competences techniques|indispensable|indispensables|obligatoire|exige|exigences|vos atouts|you bring|was sie mitbringen|was du mitbringst"})

var agings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "age|alter|temps|terme|periode|horizon|periodicite|frequence|option|reconduction|renouvellement|prolongation|delai|recul|amortissement|validite|zeitraum|start|fin|end"})
