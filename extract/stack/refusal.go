package stack

import "strings"

// How far, in bytes, a refusal reaches to the first technology it refuses, and a list of partners to its last.
const (
	refusalReach = 90
	blurbReach   = 240
	headingReach = 600
)

// refuse takes back the technologies that the ad names only to refuse them, or as the work of others.
func (r *reading) refuse() {
	for i := range r.hits {
		k := r.forms[r.hits[i].form].kind
		switch k {
		case deny, denyLabel, denyAfter, verdict:
			if r.lacking(i) || r.prefix(i) {
				continue
			}
			if r.answer(i) || r.heads(i) {
				continue
			}
		}
		switch k {
		case verdict:
			if before, _ := r.around(int(r.hits[i].from), int(r.hits[i].from), 1); anyOf(before, states) {
				r.refuseBefore(i)
			}
		case deny:
			r.refuseNext(i, false)
		case denyLabel:
			if !r.refuseNext(i, true) {
				r.refuseBefore(i)
			}
		case denyAfter:
			if !r.handed(i) {
				r.refuseBefore(i)
				r.refuseBelow(i)
			}
		case blurb:
			r.dismiss(i)
			r.assign(i)
		case untouched:
			if w := r.text[r.hits[i].from:r.hits[i].to]; !absent[w] || r.closes(int(r.hits[i].to)) {
				r.giveTopic(i, int(r.hits[i].from))
			}
		case consumer:
			r.objects(i, int(r.hits[i].to), others)
		case staff:
			r.staffed(i)
		case company:
			r.present(i)
		case party, crew:
			r.assign(i)
		case ended, replaced:
			r.over(i)
		case left:
			r.parted(i)
		case owner:
			r.owned(i)
		}
	}
	r.compare()
	r.dispense()
	r.aside()
	r.echo()
	r.tags()
}

// prefix reports whether hit i is the first part of a word: "tests de non-régression".
func (r *reading) prefix(i int) bool {
	h := &r.hits[i]
	to := int(h.to)
	return r.text[h.from:h.to] == "non" && to+1 < len(r.text) && r.text[to] == '-' && wordByte[r.text[to+1]]
}

// absent are the phrases that leave the reader out when they end a clause: not "sans vous déplacer".
var absent = map[string]bool{"pas vous": true, "pas toi": true, "not you": true, "nicht sie": true, "sans vous": true, "sans toi": true, "without you": true, "ohne sie": true, "ohne dich": true}

// states are the verbs that may stand between a technology and a verdict: "est sans objet".
var states = words("est sont is are ist sind seront sera bleibt reste part partent va vont go goes wandern landen")

func (r *reading) technologyAt(i int) bool { return r.forms[r.hits[i].form].kind == technology }

// refuseNext refuses the first technology of the clause after hit i, and the list that it begins. It reports whether there is
// one.
func (r *reading) refuseNext(i int, label bool) (found bool) {
	s := r.text
	at := int(r.hits[i].to)
	k := i + 1
	for k < len(r.hits) && (!r.technologyAt(k) || r.hits[k].state == aword) {
		if k := r.forms[r.hits[k].form].kind; k != technology && k != plain && k < staff {
			return false // another phrase rules from there on
		}
		k++
	}
	if k == len(r.hits) || int(r.hits[k].from)-at > refusalReach {
		return false
	}
	between := s[at:r.hits[k].from]
	if label {
		if !strings.HasPrefix(strings.TrimLeft(between, " "), ":") {
			return false
		}
		between = strings.Replace(between, ":", " ", 1)
	}
	if kindOf(between) {
		return r.below(i, int(r.hits[k].from), int(r.hits[k].from)+strings.IndexByte(r.text[r.hits[k].from:]+")", ')'))
	}
	if clauseEnds(between) || s[r.hits[i].from:at] == "sans" && strings.Contains(between, " avec un") {
		return false // "sans framework avec une base MariaDB"
	}
	end := r.listEnd(k, label)
	if r.undone(i, end) {
		return false
	}
	for ; k <= end; k++ {
		r.take(k, k, refused)
	}
	return true
}

// kindOf reports whether a refusal is of a kind, of which brackets then give the names: "pas de CMS (WordPress, Drupal)".
func kindOf(between string) bool {
	noun, rest, ok := strings.Cut(between, "(")
	if !ok || strings.TrimSpace(rest) != "" {
		return false
	}
	fields := strings.Fields(noun)
	if n := len(fields); n > 0 && please[fields[n-1]] {
		fields = fields[:n-1]
	}
	n := len(fields)
	return n > 0 && n <= 3 && kindNouns[fields[n-1]]
}

var please = words("please svp bitte")

var kindNouns = words(`cms orm framework frameworks builder builders constructeur constructeurs nosql no-code nocode low-code cloud saas erp crm solution solutions
	outil outils tool tools langage langages language languages techno technos plateforme platform conteneurs containers broker library baukasten`)

// listEnd returns the last hit of the list that begins with hit k. Commas alone carry a refusal on only in a list that
// ends with "ou", "and" or the like, or after a label.
func (r *reading) listEnd(k int, label bool) int {
	end, reached := k, k
	for end+1 < len(r.hits) && r.technologyAt(end+1) {
		gap := r.text[r.hits[end].to:r.hits[end+1].from]
		if !listed(gap) || strings.ContainsAny(gap, "\n:(;") {
			break
		}
		end++
		if !strings.Contains(gap, ",") || label || hasJoint(gap) {
			reached = end
		}
	}
	return reached
}

func hasJoint(gap string) bool {
	for _, j := range []string{" ou ", " or ", " oder ", " et ", " and ", " und ", " ni ", " nor "} {
		if strings.Contains(gap, j) {
			return true
		}
	}
	return false
}

// refuseBefore refuses the last technology of the clause before hit i, and the list that it ends.
func (r *reading) refuseBefore(i int) {
	k := i - 1
	for k >= 0 && !r.technologyAt(k) && r.transparent(k) {
		k--
	}
	if k < 0 || !r.technologyAt(k) || r.hits[i].from-r.hits[k].to > refusalReach {
		return
	}
	lead := r.text[r.hits[k].to:r.hits[i].from]
	if shut := strings.IndexByte(lead, ')'); shut > 0 && strings.IndexByte(lead, '(') < 0 {
		lead = lead[shut:] // "l'outil (Delphi, bientôt vingt ans) a été abandonné"
	}
	between := strings.TrimLeft(lead, " ,-(")
	if strings.ContainsAny(between, "\n:!?,") || strings.Contains(strings.TrimRight(between, "; "), ";") || strings.Contains(between, ". ") || r.softened(int(r.hits[i].to)) {
		return
	}
	if strings.HasPrefix(strings.TrimLeft(lead, " "), ",") && between != "" && newTopic(between) {
		return // "Kafka, anglais non requis"
	}
	alone := strings.Contains(lead, "(")  // "Java et Angular (hors périmètre)" refuses Angular
	joint := strings.HasPrefix(lead, ")") // "mit der Firmware (C, FreeRTOS) haben Sie nichts zu tun"
	for {
		r.take(k, k, refused)
		if alone || k == 0 || !r.technologyAt(k-1) {
			return
		}
		gap := r.text[r.hits[k-1].to:r.hits[k].from]
		if !listed(gap) || strings.ContainsAny(gap, "\n:();") {
			return
		}
		if joint = joint || hasJoint(gap) || !strings.Contains(gap, ","); !joint {
			return
		}
		k--
	}
}

// softened reports whether a "but" follows: "n'est pas requis mais apprécié".
func (r *reading) softened(at int) bool {
	next := strings.TrimLeft(r.text[at:min(len(r.text), at+10)], " ,")
	for _, but := range []string{"mais ", "but ", "aber ", "maar "} {
		if strings.HasPrefix(next, but) {
			clause := strings.TrimPrefix(next, but)
			return !strings.HasPrefix(clause, "tu ") && !strings.HasPrefix(clause, "vous") && !strings.HasPrefix(clause, "you") // "tu n'y toucheras pas mais tu verras"
		}
	}
	return false
}

// refuseBelow refuses the lines under a heading such as "Hors périmètre", up to a blank line or the next heading.
func (r *reading) refuseBelow(i int) {
	s := r.text
	from, to := int(r.hits[i].from), int(r.hits[i].to)
	line := s[max(0, from-16):from]
	line = line[strings.LastIndexByte(line, '\n')+1:]
	if from >= 16 && !strings.Contains(s[from-16:from], "\n") || strings.Trim(line, " #*-.)0123456789") != "" {
		return
	}
	rest := strings.TrimLeft(s[to:min(len(s), to+8)], " :*")
	if rest != "" && rest[0] != '\n' {
		return
	}
	limit := min(len(s), to+headingReach)
	for _, stop := range []string{"\n\n", "\n#"} {
		if at := strings.Index(s[to:limit], stop); at >= 0 {
			limit = to + at
		}
	}
	for k := i + 1; k < len(r.hits) && int(r.hits[k].from) < limit; k++ {
		r.take(k, k, refused)
	}
}

// transparent reports whether a phrase may stand between another and the technology that it is about.
func (r *reading) transparent(k int) bool {
	f := r.forms[r.hits[k].form].kind
	return f == plain || f >= staff
}

// clauseEnds reports whether a clause ends within the text.
func clauseEnds(s string) bool {
	if sentenceEnds(s) || strings.ContainsAny(s, ",:()") {
		return true
	}
	for _, but := range []string{" mais ", " but ", " sondern ", " aber ", " sauf ", " unless ", " maar ", " - "} {
		if strings.Contains(s, but) {
			return true
		}
	}
	return false
}

func sentenceEnds(s string) bool {
	for i := range len(s) {
		switch s[i] {
		case '\n', ';', '!', '?':
			return true
		case '.':
			if i+1 == len(s) || !wordByte[s[i+1]] {
				return true
			}
		}
	}
	return strings.Contains(s, "•")
}
