package stack

import "strings"

// beside decides by a neighbour in a list that is known to be a technology.
func (r *reading) beside(i, k int, present entrySet) {
	h := &r.hits[i]
	f := &r.forms[h.form]
	if h.state != open || f.kind != technology || k < 0 || k >= len(r.hits) {
		return
	}
	n := &r.hits[k]
	nf := &r.forms[n.form]
	if nf.kind != technology || n.state != accepted && !r.peers(i, k) {
		return
	}
	left, right := n, h
	if k > i {
		left, right = h, n
	}
	gap := r.text[left.to:right.from]
	if !listed(gap) && !(f.rule == after && k < i && enumerated(gap)) {
		return
	}
	switch f.rule {
	case after:
		if !r.related(nf.entry, f.other) {
			return
		}
	case with, near:
		if !present.has(f.other) && !r.siblings(f, nf, h) && !r.amid(i) && !(f.rule == with && h.caps == initial && r.own(f) && marked(gap) && r.tail(int(h.to), i) && n.state == accepted) {
			return
		}
	case word, letter, initialed, proper, caps:
		if h.caps == small && (n.state == open && !marked(gap) || r.written(n) != small && (f.rule != initialed || !marked(gap)) || !r.tail(int(h.to), i)) {
			return
		}
		if f.rule == word && gap != "" && !r.tail(int(h.to), i) && !((marked(gap) || h.caps == initial && joined[gap]) && purposes[r.wordAfter(int(h.to))] || (marked(gap) || joined[gap]) && sides[r.wordAfter(int(h.to))]) {
			return
		}
	}
	r.accept(h, f, present)
}

// amid reports whether hit i, in capitals or with one, stands within a list between two technologies: "Trivy, ZAP, Snyk".
func (r *reading) amid(i int) bool {
	h := &r.hits[i]
	if h.caps == small || h.to-h.from < 3 || i == 0 || i+1 == len(r.hits) {
		return false
	}
	before, after := r.text[r.hits[i-1].to:h.from], r.text[h.to:r.hits[i+1].from]
	return r.known(i-1) && r.known(i+1) && listed(before) && marked(before) && listed(after) && marked(after)
}

func (r *reading) known(i int) bool { return r.technologyAt(i) && r.hits[i].state == accepted }

// siblings reports whether a form and its neighbour are services of two clouds: "S3 / Blob".
func (r *reading) siblings(f, neighbour *form, h *hit) bool {
	return h.caps == initial && r.entries[f.entry].Category == "cloud" && r.entries[f.other].Category == "cloud" &&
		r.entries[neighbour.entry].Category == "cloud" && !r.related(neighbour.entry, f.other) &&
		neighbour.entry != f.other && len(r.families[neighbour.entry]) > 1 && r.tail(int(h.to), -1)
}

// peers reports whether undecided neighbours, written alike, speak for one another: "Consul, Nexus". In small letters
// it takes three: "node, express, react".
func (r *reading) peers(i, k int) bool {
	h, n := &r.hits[i], &r.hits[k]
	if h.caps != n.caps || h.caps == allCaps || n.state != open || !minor(&r.forms[h.form]) || !minor(&r.forms[n.form]) {
		return false
	}
	if h.caps == initial {
		return peer(&r.forms[h.form]) && peer(&r.forms[n.form])
	}
	third := 2*k - i
	if third < 0 || third >= len(r.hits) {
		return false
	}
	t := &r.hits[third]
	return t.state != aword && t.caps == small && minor(&r.forms[t.form]) &&
		listed(r.text[min(n.to, t.to):max(n.from, t.from)])
}

// own reports whether a spelling is the name of a thing of its own, rather than of a service of the family that its rule
// names: "Nx" but not "Flow". Such a name needs no family when a list of technologies has it.
func (r *reading) own(f *form) bool {
	switch r.entries[f.other].Category {
	case "cloud", "erp", "database", "data", "os", "cms":
		return false
	}
	return true
}

func peer(f *form) bool { return f.rule == initialed || f.rule == proper }

// minor reports whether a form is a peer among words in small letters.
func minor(f *form) bool { return peer(f) || f.rule == with }

// befriend decides by the technologies of the whole ad.
func (r *reading) befriend(i int, present entrySet) {
	h := &r.hits[i]
	f := &r.forms[h.form]
	if h.state != open || h.caps == small {
		return
	}
	if (f.rule == word || f.rule == letter) && present.has(f.entry) && r.tail(int(h.to), i) {
		r.accept(h, f, present) // "Go" where a router for it is named
		return
	}
	if f.rule == word && r.purposed(i) {
		r.accept(h, f, present)
		return
	}
	if f.rule != with && f.rule != near || !present.has(f.other) {
		return
	}
	if h.caps == initial && !r.midSentence(int(h.from)) && !r.tail(int(h.to), i) && !purposes[r.wordAfter(int(h.to))] && !cuesAfter[r.wordAfter(int(h.to))] {
		return
	}
	if f.rule == with || r.close(i, f.other) {
		r.accept(h, f, present)
	}
}

// purposed reports whether hit i is an item of a sentence that lists tools with what each is for: "ClickHouse to keep,
// gRPC between services, Nomad for running it".
func (r *reading) purposed(i int) bool {
	h := &r.hits[i]
	from := int(h.from)
	if h.caps == initial && aims[r.wordAfter(int(h.to))] && !r.midSentence(from) && i+1 < len(r.hits) && r.known(i+1) {
		gap := r.text[h.to:r.hits[i+1].from]
		return len(gap) < closeBy && !sentenceEnds(gap) && strings.HasSuffix(strings.TrimRight(gap, " "), ",") // "Go pour les services, PostgreSQL"
	}
	if h.caps != initial || from < 2 || r.text[from-1] != ' ' || !strings.Contains(",;:", r.text[from-2:from-1]) || !aims[r.wordAfter(int(h.to))] {
		return false
	}
	for k := i - 1; k >= 0 && h.from-r.hits[k].to < 2*closeBy; k-- {
		if r.known(k) {
			return !sentenceEnds(r.text[r.hits[k].to:h.from])
		}
	}
	return false
}

// aims begin what a tool of a list is for.
var aims = words("pour for fur zum zur as als comme by")

// purposes are the words that tell what a tool is for: "Mercure pour le temps réel".
var purposes = words("attendu attendue requis requise exige exigee obligatoire apprecie souhaite maitrise required expected erforderlich pour for fur als as comme zum zur sert gere is est ist")

// sides begin where in a system the last tool of a list is: "React, Vite im Browser".
var (
	sides  = words("devant derriere vorne hinten im in on auf cote dans sur au aux chez")
	joined = map[string]bool{" with ": true, " avec ": true, " mit ": true, " et ": true, " and ": true, " und ": true}
)
