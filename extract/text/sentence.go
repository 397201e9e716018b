package text

// abbreviations are words whose full stop ends no sentence.
var abbreviations = NewLexicon(Entry[bool]{
	true,
	"min|max|mini|maxi|env|ca|std|stdn|approx|excl|incl|zzgl|inkl|bzw|ref|no|nr|exp|resp|tel|p|h|t|d|a|j|z|b|u|mind|dr|mr|st|vs|renouv|ev|evtl|ggf|sept|oct|nov|dec|jan|feb|fev|janv|fevr|aug|dez|okt|pers|dept|sem|yrs|yr|hr|hrs|dev",
})

// Ends reports whether token i ends a sentence or a list item: a line feed, a full stop, a semicolon, a bullet, a bar.
// Hyphens and commas end nothing; beyond the text everything has ended.
func (d *Document) Ends(i int) bool {
	if i < 0 || i >= len(d.tokens) {
		return true
	}
	return d.ends[i>>6]>>(i&63)&1 != 0
}

// markEnds asks of every token once whether it ends a sentence: the rules ask it again and again.
func (d *Document) markEnds() {
	d.ends = make([]uint64, len(d.tokens)/64+1)
	for i := range d.tokens {
		if k := d.tokens[i].Kind; k == Line || k == Symbol && d.symbolEnds(i) {
			d.ends[i>>6] |= 1 << (i & 63)
		}
	}
}

// symbolEnds is Ends for a symbol.
func (d *Document) symbolEnds(i int) bool {
	t := d.tokens
	k := t[i]
	gluedAfter := i+1 < len(t) && t[i+1].Glued
	switch r := rune(k.Hash); r {
	case ';', '!', '?', '|':
		return true
	case '·':
		return !k.Glued || !gluedAfter // "indépendant·e" is one word
	case '.':
		if !k.Glued || i == 0 {
			return false
		}
		if gluedAfter && t[i+1].Kind != Line && !(t[i+1].Kind == Word && t[i+1].Cap && !t[i+1].Caps) {
			return false
		}
		if i > 1 && i+1 < len(t) && t[i-2].Is('/') && t[i-1].Glued && t[i+1].Kind == Word && t[i+1].Cap {
			return true // "450 €/j. Sur place": the unit needs no full stop of its own
		}
		_, n := abbreviations.At(d, i-1)
		return n == 0
	default:
		if i+1 < len(t) && t[i+1].Is(':') {
			return false // "Budget 💶 : 560": a picture may adorn a label
		}
		// bullets, arrows and pictures, but no currency signs and no comparison signs
		return r >= 0x2010 && !(r >= 0x20a0 && r <= 0x20cf) && !(r >= 0x2200 && r <= 0x22ff)
	}
}

// Sentence returns the bounds, in tokens, of the sentence or list item around token i, looking at most reach tokens
// to each side.
func (d *Document) Sentence(i, reach int) (from, to int) {
	t := d.Tokens()
	from, to = i, i+1
	for from > 0 && i-from < reach && !d.Ends(from-1) {
		from--
	}
	for to < len(t) && to-i <= reach && !d.Ends(to-1) {
		to++
	}
	return from, to
}
