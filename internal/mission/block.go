package mission

import (
	"cmp"
	"slices"
)

// defaultBlock is how many of the newest ads of a block an ad is compared with. It bounds the work by the number of ads
// whatever a block's size; ads with a sentence or phrase in common meet in blocks of their own, however old.
const defaultBlock = 48

// frequentDays is the least time that a full block must span to tell anything: one that fills up faster, such as Java
// in Île-de-France, holds but a few days' ads, and those that belong together meet in narrower blocks.
const frequentDays = 30

// broadBlock is how many ads a block holds that ads may share by chance, at most.
const broadBlock = 16

// blockKind is what the ads of a block have in common.
type blockKind uint64

const (
	sharedSentence blockKind = iota + 1
	sharedPhrase
	sharedStack
	sharedStacks
	sharedTerms
	sharedTitle
	sharedOpening
	sharedTown
	sharedWord
)

// broad says whether ads of the kind may share it by chance.
func (k blockKind) broad() bool {
	switch k {
	case sharedStack, sharedStacks, sharedTerms, sharedTown, sharedWord:
		return true
	}
	return false
}

// blocks calls each with every block that the ad belongs to: its most telling sentences, eight phrases of its sketch, its
// title at its advertiser, its beginning, its rarest words, its rarest technologies where the work is, pairs of them there
// and anywhere, and its start and duration where the work is.
func (c *Corpus) blocks(p *profile, each func(kind blockKind, id uint64)) {
	say := func(kind blockKind, h uint64) { each(kind, mix(h+uint64(kind))) }
	for _, h := range p.leads {
		if h != 0 {
			say(sharedSentence, h)
		}
	}
	for i := 0; i < bins; i += bins / 8 {
		if h, ok := p.bin(i); ok {
			say(sharedPhrase, mix(uint64(h)+uint64(i)<<40))
		}
	}
	if p.advertiser != 0 && p.titleHash != 0 {
		say(sharedTitle, mix(uint64(p.titleHash^p.advertiser)))
	}
	if opening := p.list(inOpening); len(opening) >= blockOpening {
		say(sharedOpening, uint64(opening[blockOpening-1])<<8)
	}
	for _, w := range p.words(inText).rarest(4) {
		say(sharedWord, uint64(w)<<8)
	}
	area := uint64(nameHash(cmp.Or(p.region, p.country)))
	town := uint64(nameHash(p.city))
	rare := c.rarest(p)
	for i, a := range rare {
		if area != 0 {
			say(sharedStack, mix(area<<20+uint64(a)))
		}
		for _, b := range rare[i+1:] {
			pair := uint64(min(a, b))<<16 + uint64(max(a, b))
			say(sharedStacks, mix(pair))
			if town != 0 {
				say(sharedTown, mix(mix(pair)^town))
			}
		}
	}
	if area != 0 && p.months > 0 && p.start.kind > startASAP && len(rare) > 0 {
		say(sharedTerms, mix(area<<24+uint64(p.months)<<12+uint64(p.start.day)))
	}
}

// blockOpening is the beginning by which copies that break off meet, in steps of words.
const blockOpening = 8

// rarest returns the three rarest technologies of an ad.
func (c *Corpus) rarest(p *profile) []uint32 {
	ids := slices.Clone(p.stacks())
	slices.SortFunc(ids, func(a, b uint32) int { return cmp.Or(cmp.Compare(c.stackIDF[b], c.stackIDF[a]), cmp.Compare(a, b)) })
	return ids[:min(3, len(ids))]
}

// rarest returns the rarest words of a text; of equally rare ones those of the least hash, so that two texts choose alike.
func (w weighed) rarest(n int) []uint32 {
	at := make([]int, len(w.words))
	for i := range at {
		at[i] = i
	}
	slices.SortFunc(at, func(i, j int) int {
		return cmp.Or(cmp.Compare(w.weight[j], w.weight[i]), cmp.Compare(w.words[i], w.words[j]))
	})
	words := make([]uint32, 0, n)
	for _, i := range at[:min(n, len(at))] {
		words = append(words, w.words[i])
	}
	return words
}

// blocks are the newest ads that share something. Most hold one ad, and are a number alone.
type blocks struct {
	at   map[uint64]int32 // an ad, or the place of a ring as its complement
	full []ring
	free []int32
}

// ring is the newest ads of a block; the oldest at next once it is full.
type ring struct {
	ads  []int32
	next int
}

func newBlocks() blocks { return blocks{at: map[uint64]int32{}} }

func (b *blocks) clear() {
	clear(b.at)
	b.full, b.free = b.full[:0], b.free[:0]
}

// meet calls each with the ads of a block, unless it fills up too fast to tell anything, and then adds one.
func (b *blocks) meet(id uint64, kind blockKind, me int32, most int, of []brief, each func(other int32)) {
	first, ok := b.at[id]
	if !ok {
		b.at[id] = me
		return
	}
	if first >= 0 {
		each(first)
		r := ring{ads: append(make([]int32, 0, 4), first, me)}
		if n := len(b.free); n > 0 {
			at := b.free[n-1]
			b.free = b.free[:n-1]
			b.full[at], b.at[id] = r, ^at
			return
		}
		b.full = append(b.full, r)
		b.at[id] = ^int32(len(b.full) - 1)
		return
	}
	r := &b.full[^first]
	if kind.broad() {
		most = min(most, broadBlock)
	}
	if len(r.ads) < most {
		for _, other := range r.ads {
			each(other)
		}
		r.ads = append(r.ads, me)
		return
	}
	if !kind.broad() || of[me].day-of[r.ads[r.next]].day >= frequentDays {
		for _, other := range r.ads {
			each(other)
		}
	}
	r.ads[r.next] = me
	r.next = (r.next + 1) % most
}

// forget drops the blocks that hold only ads before one.
func (b *blocks) forget(oldest int32) {
	for id, first := range b.at {
		if first >= 0 {
			if first < oldest {
				delete(b.at, id)
			}
			continue
		}
		if r := &b.full[^first]; slices.Max(r.ads) < oldest {
			*r = ring{}
			b.free = append(b.free, ^first)
			delete(b.at, id)
		}
	}
}
