package stack

import (
	"slices"
	"strings"
)

// Whose work a technology is: the clause says that another team, a partner or a customer does it.

// assign refuses what the clause around hit i, which names a team or a company, says to be theirs.
func (r *reading) assign(i int) {
	h := &r.hits[i]
	from, to := int(h.from), int(h.to)
	if to <= r.doc.BodyAt {
		return // a title names who asks: "PHP + MySQL : agence immobilière"
	}
	before, after := r.around(from, to, 4)
	if r.hosting(i, before) {
		return
	}
	strong := r.forms[h.form].kind != crew
	switch {
	case strong:
	case anyOf(first(before, 2), strangers) || anyOf(first(after, 1), strangers):
		strong = true
	case r.tradeOf(first(before, 1)) || r.tradeOf(first(after, 1)) || r.nextTo(i):
	case len(after) > 1 && (after[0] == "de" || after[0] == "in" || after[0] == "a") && r.capitalAt(to+len(after[0])+2):
		if !anyOf(before, agents) && !r.bracketed(i) {
			return // "équipe de Nantes (Java)" is as well the reader's
		}
	default:
		return
	}
	if (anyOf(r.beyond(i, after), manned) || anyOf(before, exist)) && r.nextTo(i) && !r.joined(from) {
		if !r.saysYou(to) {
			r.giveBeside(i) // "l'équipe Angular est au complet", "there is an Angular team"
			return
		}
	}
	if served := len(after) > 1 && after[0] == "to" && handles[after[1]]; served {
		r.giveBeside(i) // "for a Java team to consume"
	} else if strong || !r.joined(from) && !anyOf(first(before, 3), inside) {
		r.assigned(i, before, after, strong)
	}
}

func (r *reading) assigned(i int, before, after []string, strong bool) {
	from, to := int(r.hits[i].from), int(r.hits[i].to)
	if _, end := r.sentence(from, to); lectured(r.text[to:end]) {
		return
	}
	agent := r.phraseStart(from, before)
	near := first(before, 3)
	switch {
	case anyOf(before[:clauseAt(before)], agents):
		if (anyOf(before, given) || !r.taken(agent)) && r.made(before) {
			if !r.giveTopic(i, agent) {
				r.tools(i, to)
			}
			r.giveBeside(i)
			r.giveBracket(i)
		}
	case r.bracketed(i):
		r.giveTopic(i, from)
		r.giveBracket(i)
	case anyOf(near, inverted) || anyOf(near, copula) || len(near) > 1 && near[0] == "is" && (near[1] == "that" || near[1] == "it"):
		if !r.giveTopic(i, agent) {
			r.objects(i, to, others)
		}
		r.giveBracket(i)
	case len(after) > 2 && !anyOf(first(before, 1), ours) && trades[after[0]] && worksIn[after[1]] && anyOf(after[2:3], cuesLinked):
		r.objects(i, to, others) // "l'équipe front est en React"
	case len(after) > 1 && after[0] == "s" && affairs[after[1]]:
		r.giveTopic(i, from)
	case anyOf(after, handles) && (strong || !anyOf(near, within)) && !(anyOf(after, uses) && r.host(i)):
		r.giveBeside(i)
		if !r.objects(i, to, others) && !r.tools(i, to) || anyOf(after, back) {
			r.giveTopic(i, from)
		}
	case strong && r.elsewhere(i):
		r.giveTopic(i, agent)
	case strong && r.answers(i):
		r.giveTopic(i, from)
	default:
		if anyOf(near, within) && !r.besidePlatform(i) {
			r.giveBeside(i)
		}
		r.giveBracket(i)
	}
}

// clauseAt returns how many of the words before a party stand in the party's own clause: none beyond "that" or "qui".
func clauseAt(before []string) int {
	if k := slices.IndexFunc(before, func(w string) bool { return w == "that" || w == "which" || w == "qui" || w == "que" || w == "qu" }); k >= 0 {
		return k
	}
	return len(before)
}

// given are the agents by which work goes to others, whatever it is: "la migration est confiée à une autre équipe".
var given = words("confie confiee confies confiees outsourced vergeben vergebene attribue attribuee attribues attribuees awarded")

// beyond returns the words after the technology that stands behind a team, or those after the team: "l'équipe Vue.js est".
func (r *reading) beyond(i int, after []string) []string {
	if i+1 == len(r.hits) || !r.technologyAt(i+1) || r.hits[i+1].from-r.hits[i].to > 1 {
		return after
	}
	at := int(r.hits[i+1].to)
	_, words := r.around(at, at, 4)
	return words
}

// manned and exist say of a team that it is there already.
var (
	manned = words("complet complete complets completes komplett vollzahlig full staffed existe existent exists voisine nebenan next")
	exist  = words("existe gibt there")
)

// worksIn are the verbs of what a team works with.
var worksIn = words("est tourne travaille bosse code works is arbeitet")

func first(list []string, n int) []string { return list[:min(n, len(list))] }

// tradeOf reports whether the word beside a team is a trade that the title does not name.
func (r *reading) tradeOf(list []string) bool {
	return len(list) > 0 && trades[list[0]] && !strings.Contains(r.text[:r.doc.BodyAt], list[0])
}

// nextTo reports whether a technology stands beside the word for a team: "a Java team", "l'équipe Angular".
func (r *reading) nextTo(i int) bool {
	for _, k := range []int{i - 1, i + 1} {
		if k < 0 || k >= len(r.hits) || !r.technologyAt(k) || int(r.hits[k].from) < r.doc.BodyAt {
			continue
		}
		if l, h := &r.hits[min(i, k)], &r.hits[max(i, k)]; h.from-l.to <= 1 {
			return true
		}
	}
	return false
}

// joined reports whether the clause before byte at says that the reader belongs to the team.
func (r *reading) joined(at int) bool {
	start := max(0, at-60)
	clause := r.text[start:at]
	if k := strings.LastIndexAny(clause, ".;:\n("); k >= 0 {
		clause = clause[k+1:]
	}
	for w := range strings.FieldsFuncSeq(clause, func(c rune) bool { return c == ' ' || c == '\'' || c == ',' }) {
		if joins[w] {
			return true
		}
	}
	return false
}

// phraseStart returns where the words of the agent begin: at "par" in "par une autre équipe".
func (r *reading) phraseStart(from int, before []string) int {
	at := from
	for _, w := range before {
		k := strings.LastIndex(r.text[max(0, at-26):at], w)
		if k < 0 {
			return at
		}
		at = max(0, at-26) + k
		if agents[w] || w == "c" || handles[w] {
			return at
		}
	}
	return from
}

// made reports whether the words before an agent may say who made something, rather than who chose or sells it.
func (r *reading) made(before []string) bool {
	for _, w := range before {
		for _, stem := range chosen {
			if strings.HasPrefix(w, stem) {
				return false
			}
		}
	}
	return true
}

// taken reports whether the sentence before byte at hands the work over to the reader.
func (r *reading) taken(at int) bool {
	lead := r.text[max(0, at-120):at]
	for _, end := range []string{"\n", ". ", "! ", "? "} {
		if k := strings.LastIndex(lead, end); k >= 0 {
			lead = lead[k+len(end):]
		}
	}
	_, end := r.sentence(at, at)
	clause := r.text[at-len(lead) : min(end, at+70)]
	for _, stems := range [][]string{inherits, reads} {
		for _, stem := range stems {
			if strings.Contains(clause, stem) {
				return true
			}
		}
	}
	return false
}

// bracketed reports whether hit i opens a bracket: "(autre équipe)", "(une équipe de Nantes)".
func (r *reading) bracketed(i int) bool {
	lead := r.text[max(0, int(r.hits[i].from)-14):r.hits[i].from]
	at := strings.LastIndexByte(lead, '(')
	return at >= 0 && len(strings.Fields(lead[at:])) <= 3 && strings.IndexByte(lead[at:], ')') < 0
}

// answers reports whether a party stands as the answer to a label: "Power BI : un autre consultant."
func (r *reading) answers(i int) bool {
	from, to := int(r.hits[i].from), int(r.hits[i].to)
	lead := r.text[max(0, from-24):from]
	at := strings.LastIndexAny(lead, ":,")
	if at >= 0 && lead[at] == ',' && hasJoint(" "+strings.TrimLeft(lead[at+1:], " ")+" ") {
		return false // one more of a list: "Redis, Docker, et un stagiaire"
	}
	rest := strings.TrimLeft(r.text[to:min(len(r.text), to+4)], " ")
	return at >= 0 && len(strings.Fields(lead[at+1:])) <= 2 && (rest == "" || strings.IndexByte(".,;)\n!-(", rest[0]) >= 0 || strings.HasPrefix(rest, "\u2013"))
}

// elsewhere reports whether a party is a project or contract of its own: "folgt in einem eigenen Projekt".
func (r *reading) elsewhere(i int) bool {
	words := r.text[r.hits[i].from:r.hits[i].to]
	for _, end := range []string{"projekt", "projet", "project", "los", "lot", "marche", "chantier", "workstream", "contract", "contrat", "prestation"} {
		if strings.HasSuffix(words, end) {
			return true
		}
	}
	return false
}

// giveTopic takes back the technologies that the clause up to byte at is about, and reports whether there are any.
func (r *reading) giveTopic(i, at int) bool {
	first, last, ok := r.topic(i, at)
	if ok {
		r.take(first, last, others)
	}
	return ok
}

// giveBeside takes back the technology beside the word for a team: "with the React team".
func (r *reading) giveBeside(i int) {
	if i > 0 && r.hits[i].from-r.hits[i-1].to <= 1 {
		r.take(i-1, i-1, others)
	}
	if i+1 < len(r.hits) && r.hits[i+1].from-r.hits[i].to <= 1 {
		r.take(i+1, i+1, others)
	}
}

// giveBracket takes back the technologies in brackets soon after the team: "avec l'équipe mobile (Swift, Kotlin)".
func (r *reading) giveBracket(i int) {
	to := int(r.hits[i].to)
	limit := min(len(r.text), to+refusalReach)
	open := strings.IndexAny(r.text[to:limit], "(.,;:\n")
	if open < 0 || r.text[to+open] != '(' || open > 24 {
		return
	}
	shut := strings.IndexByte(r.text[to:limit], ')')
	if shut < 0 {
		return
	}
	for k := i + 1; k < len(r.hits) && int(r.hits[k].from) < to+shut; k++ {
		r.take(k, k, others)
	}
}
