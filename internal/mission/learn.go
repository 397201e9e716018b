package mission

import (
	"math"
	"math/bits"
	"slices"

	"tjm/internal/market"
)

// A sentence is boilerplate when it stands in ads of so many different missions, told apart by their stacks and town, so
// that one ad posted again and again does not make its own text boilerplate.
const (
	boilerplateOfAdvertiser = 3
	boilerplateOfAll        = 8
)

// Learner reads ads once, in any order, to learn what repeats in them. Its memory is a fixed table for sentences, about
// 128 bytes per expected ad and at most 128 MB, and a count for each different word.
type Learner struct {
	cells  [2][]uint16 // for each sentence of an advertiser, and of anyone: a bit for each kind of mission
	words  map[uint32]uint32
	langs  map[string]uint32
	stacks map[string]uint32
	places map[string]uint32
	ads    int
	first  int32 // days of the first and the last ad
	last   int32
	seen   []uint32
}

// NewLearner returns a learner for about so many ads.
func NewLearner(ads int) *Learner {
	n := 1 << 12
	for n < 32*ads && n < 1<<25 {
		n *= 2
	}
	return &Learner{
		cells: [2][]uint16{make([]uint16, n), make([]uint16, n)},
		words: map[uint32]uint32{}, langs: map[string]uint32{}, stacks: map[string]uint32{}, places: map[string]uint32{},
	}
}

// LearnFrom learns from a list.
func LearnFrom(ads []Ad) *Corpus {
	l := NewLearner(len(ads))
	for i := range ads {
		l.Add(&ads[i])
	}
	return l.Corpus()
}

// Add learns from one ad.
func (l *Learner) Add(ad *Ad) {
	o, day := &ad.Offer, dayNumber(ad.Day)
	if l.ads == 0 {
		l.first, l.last = day, day
	}
	l.first, l.last = min(l.first, day), max(l.last, day)
	l.ads++
	l.langs[o.Language]++
	for _, s := range o.Stacks {
		l.stacks[s]++
	}
	l.places[o.Place.City]++
	l.seen = l.seen[:0]
	kind := uint16(1) << (kindOf(o) % 16)
	advertiser := uint64(nameHash(o.Company))
	for _, s := range sentences(o.Text) {
		l.mark(s.hash, kind)
		if advertiser != 0 {
			l.mark(s.hash^mix(advertiser), kind)
		}
		l.seen = append(l.seen, s.stems...)
	}
	l.seen = append(l.seen, stemsOf(o.Title)...)
	slices.Sort(l.seen)
	lang := langSeed(o.Language)
	for _, w := range slices.Compact(l.seen) {
		l.words[w^lang]++
	}
}

// kindOf tells missions roughly apart, by their stacks and town.
func kindOf(o *market.Offer) uint64 {
	h := uint64(nameHash(o.Place.City))
	for _, s := range o.Stacks {
		h += mix(uint64(nameHash(s))) // the order of the stacks does not matter
	}
	return mix(h)
}

func langSeed(lang string) uint32 {
	if lang == "" {
		return 0
	}
	return uint32(mix(uint64(nameHash(lang))))
}

func (l *Learner) mark(hash uint64, bit uint16) {
	a, b := l.places2(hash)
	l.cells[0][a] |= bit
	l.cells[1][b] |= bit
}

func (l *Learner) places2(hash uint64) (a, b uint64) {
	h := mix(hash)
	mask := uint64(len(l.cells[0]) - 1)
	return h & mask, h >> 32 & mask
}

func (l *Learner) kinds(hash uint64) int {
	a, b := l.places2(hash)
	return bits.OnesCount16(l.cells[0][a] & l.cells[1][b])
}

// Corpus is what a Learner learnt. It is read-only.
type Corpus struct {
	l        *Learner
	stackIDs map[string]uint16
	stackIDF []float32 // by id: rare technologies say more
	cityIDF  map[string]float32
	mute     float64 // what texts weigh that leave nothing to compare
}

// Corpus ends the learning; the learner must not be used again.
func (l *Learner) Corpus() *Corpus {
	c := &Corpus{l: l, stackIDs: map[string]uint16{}, cityIDF: map[string]float32{}}
	c.mute = mute - crowd*math.Log(max(1, float64(l.ads)*Window/float64(max(Window, l.last-l.first+1))/fewAds))
	names := make([]string, 0, len(l.stacks))
	for s := range l.stacks {
		names = append(names, s)
	}
	slices.Sort(names)
	for i, s := range names[:min(len(names), math.MaxUint16)] {
		c.stackIDs[s] = uint16(i)
		c.stackIDF = append(c.stackIDF, rarity(l.stacks[s], l.ads))
	}
	for city, n := range l.places {
		c.cityIDF[city] = rarity(n, l.ads)
	}
	return c
}

// unseen is how many ads without a thing are added to those that were read, so that in a small corpus one mission's own
// copies do not make its words look common.
const unseen = 8

// rarity is the logarithm of how rare a thing is, 0 to 6; in a small corpus nothing is known to be very rare.
func rarity(n uint32, of int) float32 {
	return float32(min(6, math.Log((float64(of)+unseen)/(float64(n)+1))))
}

// boilerplate says whether a sentence belongs to the advertiser or the trade rather than to the mission.
func (c *Corpus) boilerplate(hash uint64, advertiser uint32) bool {
	if c.l.kinds(hash) >= boilerplateOfAll {
		return true
	}
	return advertiser != 0 && c.l.kinds(hash^mix(uint64(advertiser))) >= boilerplateOfAdvertiser
}

// word is the rarity of a word in its language; 0 for those that any ad uses.
func (c *Corpus) word(w uint32, lang string) float32 {
	if common()[w] {
		return 0
	}
	seed := langSeed(lang)
	return rarity(c.l.words[w^seed]+background().words[w^seed], int(c.l.langs[lang]+background().ads[seed]))
}

// isWord says whether ads of a language, or the glossary, know a word.
func (c *Corpus) isWord(w uint32, lang string) bool {
	seed := langSeed(lang)
	return glossary()[w] != 0 || c.l.words[w^seed] > 0 || background().words[w^seed] > 0
}

// abroadToo says whether ads in another language use a word.
func (c *Corpus) abroadToo(w uint32, lang string) bool {
	for other := range c.l.langs {
		if other != lang && c.l.words[w^langSeed(other)] > 0 {
			return true
		}
	}
	return false
}
