package personal

import (
	"slices"
	"strings"
)

// Kind is what was removed.
type Kind string

// The kinds.
const (
	Email   Kind = "e-mail"
	Phone   Kind = "phone"
	Profile Kind = "profile" // a personal page, chat or calendar address, or handle
	Name    Kind = "name"
)

// Removal is one piece of text that was taken out, by its bytes in the text given to Redact. It does not repeat what
// was removed, so that it may be kept and printed.
type Removal struct {
	Kind     Kind
	From, To int
}

// Redact replaces personal data by its kind in brackets ("[e-mail]") and tells what it replaced, in order. It reads s
// once or a bounded number of times; redacting its own result again changes nothing of what it replaced.
func Redact(s string) (clean string, removed []Removal) {
	var found []Removal
	found = emails(s, found)
	found = disguised(s, found)
	found = profiles(s, found)
	found = settle(found)
	found = settle(append(found, phones(s, found)...))
	found = settle(append(found, names(s, found)...))
	if len(found) == 0 {
		return s, nil
	}
	var b strings.Builder
	b.Grow(len(s))
	at := 0
	for _, r := range found {
		b.WriteString(s[at:r.From])
		b.WriteString("[" + string(r.Kind) + "]")
		at = r.To
	}
	b.WriteString(s[at:])
	return b.String(), found
}

// settle sorts removals and joins those that overlap.
func settle(found []Removal) []Removal {
	slices.SortStableFunc(found, func(a, b Removal) int {
		if a.From != b.From {
			return a.From - b.From
		}
		return b.To - a.To
	})
	kept := found[:0]
	end := 0
	for _, r := range found {
		switch {
		case r.To <= r.From:
		case r.From >= end:
			kept = append(kept, r)
			end = r.To
		case r.To > end: // the rest of an address must not stay because its beginning was taken
			kept[len(kept)-1].To = r.To
			end = r.To
		}
	}
	return kept
}

// covering returns the first removal that ends after at.
func covering(found []Removal, at int) (Removal, bool) {
	i, _ := slices.BinarySearchFunc(found, at, func(r Removal, at int) int {
		if r.To <= at {
			return -1
		}
		return 1
	})
	if i == len(found) {
		return Removal{}, false
	}
	return found[i], true
}
