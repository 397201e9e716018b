package stack

import "strings"

// topic returns the list of technologies that a clause ending at byte at speaks about: the hits from first to last, both
// included. The text between it and at must not leave the sentence; ok says whether there is one.
func (r *reading) topic(i, at int) (first, last int, ok bool) {
	k := i - 1
	for k >= 0 && (!r.technologyAt(k) || int(r.hits[k].to) > at || r.hits[k].state == aword) {
		k-- // "Data" of "the data team" is no topic
	}
	if k < 0 || at-int(r.hits[k].to) > refusalReach {
		return 0, 0, false
	}
	between := r.text[r.hits[k].to:at]
	shut := strings.LastIndexByte(between, ')') // "(Delphi, bald zwanzig Jahre alt) wurde abgeschaltet"
	if sentenceEnds(between) || newSubject(between[shut+1:]) {
		return 0, 0, false
	}
	if comma := strings.LastIndex(between, ", "); comma >= 0 && relates(between[comma+2:]) && aimed(between[:comma]) {
		return 0, 0, false // "SignalR for the live map, which someone else draws" speaks of the map
	}
	first, last = k, k
	closed := shut >= 0
	for first > 0 && r.technologyAt(first-1) {
		gap := r.text[r.hits[first-1].to:r.hits[first].from]
		if !listed(gap) || strings.ContainsAny(gap, "\n:;") || closed && strings.Contains(gap, "(") && gap != " (" {
			break
		}
		first--
	}
	if gap := r.text[r.hits[first].from:at]; first < last && !closed && !hasJoint(gap) && !strings.Contains(gap, "/") {
		first = last // "Java, Kafka, Angular par une agence" speaks of Angular
	}
	return first, last, true
}

// relates reports whether a clause begins with a pronoun for the noun before it.
func relates(clause string) bool {
	w, _, _ := strings.Cut(clause, " ")
	return w == "which" || w == "that" || w == "que" || w == "qui" || w == "dont" || w == "die" || w == "das" || w == "der" || w == "den"
}

// aimed reports whether a text tells what something is for.
func aimed(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if aims[w] && w != "by" && w != "as" && w != "als" && w != "comme" {
			return true
		}
	}
	return false
}

// titled reports whether the title names the technology of hit k too: no list that the body refuses has it.
func (r *reading) titled(k int) bool {
	entry := r.forms[r.hits[k].form].entry
	for i := range min(len(r.hits), maxTitled) {
		if h := &r.hits[i]; int(h.to) > r.doc.BodyAt {
			return false
		} else if h.state == accepted && r.technologyAt(i) && r.forms[h.form].entry == entry {
			return true
		}
	}
	return false
}

// maxTitled bounds the names of a title that are looked at.
const maxTitled = 16

// pronouns begin a clause that goes on about what the one before named.
var pronouns = words("mais but aber c ce ca cela that this those these it they das die dies which qui que il elle ils elles on we wir nous tres not pas nein non no ist es lui lovely nice")

// newSubject reports whether a comma before the end of the text begins a clause of its own, with a subject of its own:
// "Java, le front est fait ..." but not "Rust, mais c'est ..." nor "Flutter, maintenue ...".
func newSubject(between string) bool {
	at := strings.LastIndexByte(between, ',')
	if at < 0 {
		return false
	}
	fields := strings.FieldsFunc(between[at+1:], func(c rune) bool { return c == ' ' || c == '\'' })
	return len(fields) > 3 && !pronouns[fields[0]]
}

// take refuses the technologies among the hits from first to last.
func (r *reading) take(first, last int, s state) {
	for k := first; k <= last; k++ {
		if r.technologyAt(k) && r.hits[k].state == accepted && (s != others || !r.border(k)) {
			r.hits[k].state = s
		}
	}
}

// border reports whether a hit is a protocol or the like, by which one team's work reaches another's: it is part of both.
func (r *reading) border(k int) bool {
	e := &r.entries[r.forms[r.hits[k].form].entry]
	return e.Category == "protocol" || e.Name == "GraphQL" || e.Name == "OpenAPI" || e.Name == "SQL"
}

// objects refuses the technologies that the clause beginning at byte at has after hit i, as a list. It reports whether
// there are any.
func (r *reading) objects(i, at int, s state) bool {
	k := i + 1
	for k < len(r.hits) && (!r.technologyAt(k) || int(r.hits[k].from) < at) {
		k++
	}
	if k == len(r.hits) || int(r.hits[k].from)-at > refusalReach {
		return false
	}
	if between := r.text[at:r.hits[k].from]; sentenceEnds(between) || strings.ContainsAny(between, ",:") || hasYou(between) {
		return false
	}
	r.takeList(k, s)
	return true
}

// takeList refuses the list that begins with hit k.
func (r *reading) takeList(k int, s state) {
	last := k
	for last+1 < len(r.hits) && r.technologyAt(last+1) {
		gap := r.text[r.hits[last].to:r.hits[last+1].from]
		if !listed(gap) || strings.ContainsAny(gap, "\n:;") {
			break
		}
		last++
	}
	r.take(k, last, s)
}

// tools refuses what the clause at byte at, after the party of hit i, makes its work with: "développe l'application, en
// Flutter". It reports whether there is any.
func (r *reading) tools(i, at int) bool {
	k := i + 1
	for k < len(r.hits) && (!r.technologyAt(k) || int(r.hits[k].from) < at || r.hits[k].state == aword) {
		k++
	}
	if k == len(r.hits) || int(r.hits[k].from)-at > refusalReach {
		return false
	}
	between := strings.TrimRight(r.text[at:r.hits[k].from], " ")
	cut := strings.LastIndexByte(between, ' ')
	if cut < 0 || !tooled[between[cut+1:]] {
		return false
	}
	lead := strings.TrimSuffix(strings.TrimRight(between[:cut], " "), ",")
	if sentenceEnds(lead) || strings.ContainsAny(lead, ",:()") || hasYou(lead) {
		return false
	}
	if _, end := r.sentence(at, at); r.inherited(at, end) {
		return false // "built by an agency in Drupal and you will take it over"
	}
	r.takeList(k, others)
	return true
}

// tooled are the words before what something is made with.
var tooled = words("en in mit avec with using sous unter auf sur")

// hasYou reports whether a text speaks to the reader: what follows is the reader's own work.
func hasYou(s string) bool {
	for w := range strings.FieldsSeq(s) {
		switch strings.Trim(w, ",;:()'") {
		case "vous", "tu", "toi", "you", "sie", "ihr", "your", "votre", "vos", "ton", "tes":
			return true
		}
	}
	return false
}

// around returns up to n words before byte from and after byte to, the nearest first, none beyond a mark of the
// sentence other than a hyphen or apostrophe.
func (r *reading) around(from, to, n int) (before, after []string) {
	s := r.text
	for end := from; len(before) < n && end > 0; {
		for end > 0 && (s[end-1] == ' ' || s[end-1] == '\'' || s[end-1] == '-') {
			end--
		}
		start := end
		for start > 0 && end-start < 24 && wordByte[s[start-1]] {
			start--
		}
		if start == end {
			break
		}
		before = append(before, s[start:end])
		end = start
	}
	for at := to; len(after) < n && at < len(s); {
		for at < len(s) && (s[at] == ' ' || s[at] == '\'' || s[at] == '-') {
			at++
		}
		end := at
		for end < len(s) && end-at < 24 && wordByte[s[end]] {
			end++
		}
		if end == at {
			break
		}
		after = append(after, s[at:end])
		at = end
	}
	return before, after
}

func anyOf(list []string, set map[string]bool) bool {
	for _, w := range list {
		if set[w] {
			return true
		}
	}
	return false
}
