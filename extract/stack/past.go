package stack

import "strings"

// over takes back the technologies of which the clause says that their time is over: "the Rails app was retired", "die
// Skripte wurden letztes Jahr gelöscht". Hit i is the participle; the verb of the past stands before it. What the reader
// is to take over or to replace is not over.
func (r *reading) over(i int) {
	h := &r.hits[i]
	first, last, ok := r.topic(i, int(h.from))
	if !ok {
		return
	}
	between := r.text[r.hits[last].to:h.from]
	words := strings.FieldsFunc(between[strings.LastIndexByte(between, ')')+1:], apart)
	past := false
	for k, w := range words {
		if pending[w] {
			return
		}
		past = past || bygone[w] && (strings.HasPrefix(w, "wurde") || len(words)-k <= 3)
	}
	from, to := r.sentence(int(r.hits[first].from), int(h.to))
	rest := r.text[h.to:to]
	if !past || r.inherited(from, int(r.hits[first].from)) || r.inherited(int(h.to), to) || hasYou(rest) && !hasNot(rest) {
		return
	}
	if r.forms[h.form].kind == replaced && !dated(r.text[from:to]) {
		return
	}
	r.take(first, last, refused)
}

// parted takes back the technology that a company has left by a date: "Magento, que nous avons quitté en 2021". Without
// one, or with the goal of the move, it is a migration that the work may be about: "nous avons quitté Heroku pour Scaleway".
func (r *reading) parted(i int) {
	h := &r.hits[i]
	from, to := r.sentence(int(h.from), int(h.to))
	rest := r.text[h.to:to]
	if !dated(r.text[from:to]) || r.inherited(int(h.to), to) || hasYou(rest) {
		return
	}
	for _, goal := range goals {
		if strings.Contains(rest, goal) {
			return
		}
	}
	r.refuseNext(i, false)
}

var goals = []string{" pour ", " vers ", " for ", " to ", " zu ", " au profit "}

func apart(c rune) bool { return c == ' ' || c == '\'' || c == ',' || c == '(' || c == ')' || c == '-' }

// bygone are the auxiliaries of the past; pending the words by which something is still to come, or is not so.
var (
	bygone  = words("seit ete fut furent was were been wurde wurden worden got")
	pending = words(`sera seront devra devront doit doivent peut peuvent va vont pas jamais pourra will shall must should can may to not
		never wird werden soll sollen muss mussen kann nicht noch encore bientot soon bald si if wenn que when quand lorsque`)
)

// hasNot reports whether a text denies: "tu n'y touches pas".
func hasNot(s string) bool {
	for w := range strings.FieldsFuncSeq(s, apart) {
		if negations[w] || w == "nichts" || w == "nothing" {
			return true
		}
	}
	return false
}

// dated reports whether a text tells when something was: "il y a deux ans", "last year", "in 2022".
func dated(s string) bool {
	for _, when := range dates {
		if strings.Contains(s, when) {
			return true
		}
	}
	at := strings.Index(s, " 20")
	return at >= 0 && at+5 <= len(s) && digit[s[at+3]] && digit[s[at+4]] && (at+5 == len(s) || !wordByte[s[at+5]])
}

var dates = []string{
	"il y a", "l'an dernier", "l'an passe", "l'annee derniere", "last year", " ago", "last month", "last spring", "last summer",
	"letztes jahr", "letzten jahr", "im vorjahr", "vor zwei jahren", "vor jahren", "vor drei jahren", "depuis longtemps", "long since", "langst",
}

// owned takes back the technologies of which the clause says that somebody else has them: "sont du ressort des statisticiens",
// "is maintained by my sister". Hit i is followed by the owner, who is neither the reader, nor the team, nor a tool.
func (r *reading) owned(i int) {
	h := &r.hits[i]
	from, to := r.sentence(int(h.from), int(h.to))
	gone := given[strings.Fields(r.text[h.from:h.to])[0]]
	if from < r.doc.BodyAt || !gone && r.inherited(from, int(h.from)) || r.inherited(int(h.to), to) || hasYou(r.text[h.to:to]) && !hasNot(r.text[h.to:to]) {
		return
	}
	for _, stem := range reads {
		if strings.Contains(r.text[h.to:to], stem) {
			return // "par un développeur parti en juin"
		}
	}
	_, after := r.around(int(h.from), int(h.to), 3)
	if k := strings.IndexAny(r.text[h.to:to], ",;"); k >= 0 {
		after = after[:min(len(after), len(strings.Fields(r.text[h.to:int(h.to)+k])))] // "par Inès, tu n'auras pas à"
	}
	if len(after) == 0 && strings.HasPrefix(r.text[h.to:], " [name]") {
		after = []string{"name"} // a person, whose name the extractor takes out
	}
	if len(after) == 0 || anyOf(after, readers) && !anyOf(after, strangers) || digit[after[0][0]] {
		return
	}
	if i+1 < len(r.hits) && int(r.hits[i+1].from) < to && r.hits[i+1].from-h.to < ownerReach {
		if k := r.forms[r.hits[i+1].form].kind; k == crew || r.known(i+1) {
			return // "orchestrated by Airflow"; of a team tells another rule
		}
	}
	first, last, ok := r.topic(i, int(h.from))
	if !ok || first > 0 && first == last && r.technologyAt(first-1) && strings.Contains(r.text[r.hits[first-1].to:r.hits[first].from], ",") && listed(r.text[r.hits[first-1].to:r.hits[first].from]) {
		return // of "Kubernetes, Helm, Argo CD, managed by ..." it may be each, or all, or what they make up
	}
	if first == last && anyOf(after, hosts) && r.platform(first) {
		return // "Hébergement Azure géré par l'éditeur": where the work runs
	}
	if between := r.text[r.hits[last].to:h.from]; strings.Contains(between, ",") {
		if own := strings.Fields(between[strings.LastIndexByte(between, ',')+1:]); len(own) > 0 && !pronouns[own[0]] && !copulas[own[0]] {
			return // "Kafka, scoring fourni par": that is of the scoring
		}
	}
	if verb, _, _ := strings.Cut(r.text[h.from:h.to], " "); makes[verb] && bygoneIn(r.text[r.hits[last].to:h.from]) {
		return // built by one who has left: there is somebody to take over
	}
	r.take(first, last, others)
}

// handed reports whether the rest of the sentence hands to the reader what hit i says is over.
func (r *reading) handed(i int) bool {
	_, to := r.sentence(int(r.hits[i].from), int(r.hits[i].to))
	return hasYou(r.text[r.hits[i].to:to]) && !hasNot(r.text[r.hits[i].to:to]) && r.inherited(int(r.hits[i].to), to)
}

// makes are the verbs of making; what was made by others may still be what the work is about.
var makes = words(`developpe developpee developpes developpees ecrit ecrite ecrits ecrites fait faite faits faites livre livree livres livrees
	realise realisee realises realisees construit construite built written developed delivered made produced entwickelt geliefert gebaut erstellt`)

var copulas = words("reste restent remains bleibt bleiben est sont is are ist sind deja already")

func bygoneIn(s string) bool {
	for w := range strings.FieldsFuncSeq(s, apart) {
		if bygone[w] {
			return true
		}
	}
	return false
}

// ownerReach bounds the words of an owner, in bytes.
const ownerReach = 30

// readers are the words of an owner who is the reader, or works with the reader.
var readers = words(`vous toi tu vos votre ton tes nous nos notre soins you your us our we me unser unsere unseren unserem uns ihnen ihr ihre dir dich
	equipe equipes team client kunde kunden customer tests donnee donnees code plusieurs several mehreren deux trois two three lui elle it them`)
