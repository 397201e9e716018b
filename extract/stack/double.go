package stack

import "strings"

// undone reports whether another negation takes a refusal back: "pas de livraison sans Ansible", "sans Kubernetes,
// s'abstenir", "No Go? No problem".
func (r *reading) undone(i, end int) bool {
	s := r.text
	from, at := int(r.hits[i].from), int(r.hits[end].to)
	switch phrase := s[from:r.hits[i].to]; phrase {
	case "sans", "without", "ohne", "zonder":
		before := s[max(0, from-60):from]
		if k := strings.LastIndexAny(before, ".;:!?\n,"); k >= 0 {
			before = before[k+1:]
		}
		for w := range strings.FieldsSeq(before) {
			if w == "ne" || w == "rien" || w == "nothing" || w == "nichts" || negations[w] && w != "plus" && w != "non" {
				return true
			}
		}
	}
	rest := s[at:min(len(s), at+60)]
	if k := strings.IndexAny(rest, ".\n;"); k >= 0 {
		rest = rest[:k]
	}
	for _, calm := range calming {
		if strings.Contains(rest, calm) {
			return true
		}
	}
	return false
}

// lacking reports whether a verdict answers a lack: "sans Java, s'abstenir" demands Java.
func (r *reading) lacking(i int) bool {
	for k := i - 1; k >= 0 && int(r.hits[k].to) > int(r.hits[i].from)-80; k-- {
		if sentenceEnds(r.text[r.hits[k].to:r.hits[k+1].from]) {
			return false
		}
		if w := r.text[r.hits[k].from:r.hits[k].to]; r.forms[r.hits[k].form].kind == deny && (w == "sans" || w == "ohne" || w == "without") {
			return true
		}
	}
	return false
}

// calming are the words after a lack that turn it into a demand, or into nothing to worry about.
var calming = []string{"s'abstenir", "abstenez", "? no problem", "? pas grave", "? pas de", "? kein problem", "? no worries", "passez votre chemin", "ne postulez pas", "do not apply", "don't apply", "geht nichts", "geht es nicht", "? we", "? on t", "? wir"}
