package personal

import (
	"strings"
	"unicode/utf8"
)

// maxContacts bounds the contacts beside which names are looked for; an offer gives a handful.
const maxContacts = 64

// besideContacts finds names on the line of a phone number or an address, and alone on the lines above it.
func besideContacts(s string, taken []Removal) []Removal {
	var found []Removal
	add := func(p person, ok bool) bool {
		if ok {
			found = append(found, Removal{Name, p.from, p.to})
		}
		return ok
	}
	for _, t := range taken[:min(len(taken), maxContacts)] {
		line := strings.LastIndexByte(s[max(0, t.From-160):t.From], '\n')
		start := max(0, t.From-160) + line + 1
		if line < 0 && start > 0 {
			start = clauseStart(s, t.From)
		}
		if p, ok := personBetween(s, start, t.From); add(p, ok) {
			continue
		}
		if p, ok := personBetween(s, max(start, clauseStart(s, t.From)), t.From); add(p, ok) {
			continue // "Une question ? Vincent au …"
		}
		if p, ok := nameEndingAt(s, beforeContact(s, t.From)); ok && isFirstName(p.words[0]) {
			add(p, true)
			continue // "Ring Nigel on …"
		}
		after := t.To
		for after < len(s) && after-t.To < 6 && strings.IndexByte(" -(,/|:", s[after]) >= 0 {
			after++
		}
		if after > t.To {
			if p, ok := personAt(s, after); ok && (p.titled || isFirstName(p.words[0])) && p.ended {
				add(p, true)
				continue
			}
		}
		above(s, start, s[t.From:t.To], add)
	}
	return found
}

// beforeContact returns the end of the words before a contact at to, without what joins them: "on", "au", a colon.
func beforeContact(s string, to int) int {
	end := len(strings.TrimRight(s[:to], " :,;(<-|"))
	for _, w := range []string{" on", " au", " at", " unter", " sur", " par", " via", " under", " op", " (", " tel", " :"} {
		if t, ok := strings.CutSuffix(s[:end], w); ok {
			return len(strings.TrimRight(t, " :,;(-"))
		}
	}
	return end
}

// clauseStart returns where the words before a contact begin on a very long line.
func clauseStart(s string, to int) int {
	from := max(0, to-60)
	if i := strings.LastIndexAny(s[from:to], ".!?•|"); i >= 0 {
		from += i + 1
	}
	for from < to && !utf8.RuneStart(s[from]) {
		from++
	}
	return from
}

// personBetween reads a name that begins at a line's first letter and is followed by a contact at to.
func personBetween(s string, from, to int) (person, bool) {
	for from < to {
		r, n := utf8.DecodeRuneInString(s[from:])
		if isLetter(r) {
			break
		}
		from += n
	}
	if from >= to {
		return person{}, false
	}
	p, ok := personAt(s, from)
	if !ok || p.to > to {
		return p, false
	}
	between := strings.Trim(s[p.to:to], " -–|,:;/()\u00a0.")
	named := isFirstName(p.words[0]) || len(p.words) > 1 && isUpper(p.words[0]) && isFirstName(p.words[len(p.words)-1])
	return p, named && len(between) < 60 || between == "" && len(p.words) > 1 && p.isPerson(false)
}

// above looks for a name alone on one of the three lines above start.
func above(s string, start int, contact string, add func(person, bool) bool) {
	end := start
	for range 4 {
		end = len(strings.TrimRight(s[:end], " \r\n\t"))
		if end == 0 {
			return
		}
		from := strings.LastIndexByte(s[max(0, end-200):end], '\n')
		if from < 0 && end > 200 {
			return
		}
		from += max(0, end-200) + 1
		if p, ok := soleName(s[from:end]); ok || len(p.words) > 0 && p.ended && p.signsWith(contact) {
			p.from, p.to = p.from+from, p.to+from
			add(p, true)
			return
		}
		end = from
	}
}
