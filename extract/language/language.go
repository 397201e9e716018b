package language

import (
	"math/bits"

	"tjm/extract/text"
)

const (
	enough = 600 // small words after which the matter is settled
	least  = 2   // small words that a language needs to be named
)

type counts [len(languages)]int

// Of returns the ISO 639-1 code of the ad's main language (fr, en, de, nl, es, it, pt, pl, sv or cs), or "" when its
// words do not tell. The body decides; the title, which is often English whatever the ad, only when the body says too
// little.
func Of(d *text.Document) string {
	var title, body counts
	t := d.Tokens()
	for i, seen := 0, 0; i < len(t) && seen < enough; i++ {
		if t[i].Kind != text.Word {
			continue
		}
		s, n := small.At(d, i)
		if n == 0 {
			continue
		}
		seen++
		to := &body
		if int(t[i].From) < d.BodyAt {
			to = &title
		}
		for ; s != 0; s &= s - 1 {
			to[bits.TrailingZeros32(uint32(s))]++
		}
	}
	if name := most(body); name != "" {
		return name
	}
	for c := range title {
		title[c] += body[c]
	}
	return most(title)
}

// most returns the language with most words; the earlier one of the list when two have as many.
func most(c counts) string {
	best := 0
	for i := range c {
		if c[i] > c[best] {
			best = i
		}
	}
	if c[best] < least {
		return ""
	}
	return languages[best].code
}
