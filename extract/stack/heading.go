package stack

import "strings"

// openers begin a heading that may refuse what it lists.
var openers = words(`ce what was not non nicht no hors out pas inutile exclu exclus exclue technos technologies won not-wanted tu vous
	geen niet kein keine nous on wir things was-du n don dont sans nein never jamais`)

// heads refuses what stands under hit i when it makes its line a heading that refuses: "Ce que tu ne feras pas", with the
// items below, or "Nicht gesucht: ...", with the rest of the sentence.
func (r *reading) heads(i int) bool {
	s := r.text
	from, to := int(r.hits[i].from), int(r.hits[i].to)
	start := max(0, from-headingWidth)
	if k := strings.LastIndexAny(s[start:from], "\n.!?;"); k >= 0 {
		start += k + 1
	} else if start > 0 {
		return false
	}
	end := min(len(s), to+headingWidth)
	if k := strings.IndexAny(s[to:end], "\n.!?;:"); k >= 0 {
		end = to + k
	} else if end < len(s) {
		return false
	}
	head := strings.FieldsFunc(strings.TrimLeft(s[start:end], " #*->\u2022"), func(c rune) bool { return c == ' ' || c == '\'' })
	if len(head) == 0 || !openers[head[0]] || r.namesBetween(i, start, end) {
		return false
	}
	switch {
	case end == len(s) || reasons(head[0], s[min(len(s), end+1):min(len(s), end+24)]):
		return false
	case s[end] == ':' && strings.TrimLeft(s[end+1:min(len(s), end+12)], " *") != "" && !strings.HasPrefix(strings.TrimLeft(s[end+1:], " *"), "\n"):
		return r.below(i, end+1, r.sentenceEnd(end+1))
	case s[end] == ':' || s[end] == '\n' && listItem(s[end+1:]):
		return r.below(i, end+1, itemsEnd(s, end+1))
	}
	return false
}

// reasons reports whether what stands behind a denied noun tells why: "Pas de serveur à écrire : l'API est fournie".
func reasons(opener, rest string) bool {
	if opener != "pas" && opener != "no" && opener != "kein" && opener != "keine" && opener != "sans" {
		return false
	}
	first := strings.FieldsFunc(rest, func(c rune) bool { return c == ' ' || c == '\'' })
	return len(first) > 0 && rest[0] == ' ' && subjects[first[0]]
}

// subjects begin a clause with a subject of its own.
var subjects = words("l le la les nous on tout c we the everything it wir alles das die der")

// headingWidth bounds a heading to each side of the phrase that refuses, in bytes.
const headingWidth = 60

func (r *reading) namesBetween(i, from, to int) bool {
	for k := i - 1; k >= 0 && int(r.hits[k].from) >= from; k-- {
		if r.technologyAt(k) && r.hits[k].state != aword {
			return true
		}
	}
	return i+1 < len(r.hits) && int(r.hits[i+1].from) < to && r.technologyAt(i+1) && r.hits[i+1].state != aword
}

// below refuses the technologies from byte at to byte end.
func (r *reading) below(i, at, end int) bool {
	for k := i + 1; k < len(r.hits) && int(r.hits[k].from) < end; k++ {
		if int(r.hits[k].from) >= at {
			r.take(k, k, refused)
		}
	}
	return true
}

// sentenceEnd returns where the sentence at byte at ends, at most a heading's reach away.
func (r *reading) sentenceEnd(at int) int {
	limit := min(len(r.text), at+headingReach)
	for i := at; i < limit; i++ {
		switch c := r.text[i]; {
		case c == '\n' || c == ';':
			return i
		case (c == '.' || c == '!' || c == '?') && (i+1 == len(r.text) || !wordByte[r.text[i+1]]):
			return i
		}
	}
	return limit
}

func listItem(s string) bool {
	s = strings.TrimLeft(s, " \n")
	for _, mark := range []string{"- ", "* ", "\u2022", "\u2013 ", "\u00b7", "+ ", "\u2192", "> "} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}

// itemsEnd returns where the list items that begin at byte at end: at a blank line, or at a line that is no item when
// the first line is one.
func itemsEnd(s string, at int) int {
	limit := min(len(s), at+headingReach)
	at += len(s[at:limit]) - len(strings.TrimLeft(s[at:limit], " \n"))
	items := listItem(s[at:limit])
	for at < limit {
		k := strings.IndexByte(s[at:limit], '\n')
		if k < 0 {
			return limit
		}
		at += k + 1
		if at < limit && (s[at] == '\n' || s[at] == '#' || items != listItem(s[at:limit])) {
			return at
		}
	}
	return limit
}

// tags takes back the technologies that nothing but the row of hashtags at the end names, when the text names enough.
func (r *reading) tags() {
	named, tagged := 0, 0
	for i := range r.hits {
		if h := &r.hits[i]; h.state == accepted && r.technologyAt(i) {
			if r.tag(h) {
				tagged++
			} else {
				named++
			}
		}
	}
	if tagged == 0 || named < 3 {
		return
	}
	row, until := false, 0 // whether the line that ends at until is a row of hashtags
	for i := range r.hits {
		h := &r.hits[i]
		if h.state != accepted || !r.technologyAt(i) || !r.tag(h) {
			continue
		}
		if int(h.from) >= until {
			row, until = r.tagRow(int(h.from))
		}
		if row {
			h.state = aword
		}
	}
}

func (r *reading) tag(h *hit) bool { return h.from > 0 && r.text[h.from-1] == '#' }

// tagRow reports whether the line around byte at holds hashtags only, and where it ends.
func (r *reading) tagRow(at int) (row bool, end int) {
	start := max(0, at-rowWidth)
	if k := strings.LastIndexByte(r.text[start:at], '\n'); k >= 0 {
		start += k + 1
	}
	end = min(len(r.text), at+rowWidth)
	if k := strings.IndexByte(r.text[at:end], '\n'); k >= 0 {
		end = at + k
	}
	for w := range strings.FieldsSeq(r.text[start:end]) {
		if w[0] != '#' {
			return false, end
		}
	}
	return true, end
}

// rowWidth bounds how far a row of hashtags is looked at to each side, in bytes.
const rowWidth = 400
