package mission

import (
	"cmp"
	"slices"
)

// defaultBlock is how many of the newest ads of a block an ad is compared with. It bounds the work by the number of ads
// whatever a block's size; ads with a sentence or phrase in common meet in blocks of their own, however old.
const defaultBlock = 48

// Kinds of blocks: ads meet when they share one of these.
const (
	sharedSentence = iota + 1
	sharedPhrase
	sharedStack
	sharedStacks
	sharedTerms
	sharedTitle
	sharedOpening
)

// blocks calls each with every block that the ad belongs to: its most telling sentences, eight phrases of its sketch, its
// rarest technologies where the work is, pairs of them anywhere, and its start and duration where the work is.
func (c *Corpus) blocks(p *profile, each func(block uint64)) {
	for _, h := range p.leads {
		if h != 0 {
			each(mix(h + sharedSentence))
		}
	}
	for i := 0; i < len(p.sketch); i += bins / 8 {
		if h := p.sketch[i]; h != noShingle {
			each(mix(mix(uint64(h)+uint64(i)<<40) + sharedPhrase))
		}
	}
	if p.advertiser != 0 && p.titleHash != 0 {
		each(mix(mix(p.titleHash^uint64(p.advertiser)) + sharedTitle))
	}
	if len(p.opening) >= blockOpening {
		each(mix(uint64(p.opening[blockOpening-1])<<8 + sharedOpening))
	}
	area := uint64(nameHash(cmp.Or(p.region, p.country)))
	rare := c.rarest(p)
	for i, a := range rare {
		if area != 0 {
			each(mix(mix(area<<20+uint64(a)) + sharedStack))
		}
		for _, b := range rare[i+1:] {
			each(mix(mix(uint64(min(a, b))<<16+uint64(max(a, b))) + sharedStacks))
		}
	}
	if area != 0 && p.months > 0 && p.start.kind > startASAP && len(rare) > 0 {
		each(mix(mix(area<<24+uint64(p.months)<<12+uint64(p.start.day)) + sharedTerms))
	}
}

// blockOpening is the beginning by which copies that break off meet, in steps of words.
const blockOpening = 8

// rarest returns the three rarest technologies of an ad.
func (c *Corpus) rarest(p *profile) []uint16 {
	ids := slices.Clone(p.stacks)
	slices.SortFunc(ids, func(a, b uint16) int { return cmp.Or(cmp.Compare(c.stackIDF[b], c.stackIDF[a]), cmp.Compare(a, b)) })
	return ids[:min(3, len(ids))]
}

// block is the newest ads that share something, a ring once it is full.
type block struct {
	ads  []int32
	next int
}

func (b *block) add(ad int32, most int) {
	if len(b.ads) < most {
		b.ads = append(b.ads, ad)
		return
	}
	b.ads[b.next] = ad
	b.next = (b.next + 1) % most
}
