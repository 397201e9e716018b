package mission

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"tjm/internal/market"
)

const (
	maxWords  = 160 // rarest words of a text that are kept
	maxStacks = 24
	bins      = 64 // of the shingle sketch
	shingle   = 3  // words
	minRarity = 0.35
)

// weighed is a set of words in rising order with their rarity in sixteenths.
type weighed struct {
	words  []uint32
	weight []uint8
}

// where and terms are what many ads state alike. They are kept once for all of them.
type (
	where struct {
		country, region, department, city string
		cityRarity                        float32
	}
	terms struct {
		lang      string
		remote    market.Remote
		role      market.Role
		seniority market.Seniority
	}
)

// profile is an ad reduced to what comparing needs.
type profile struct {
	*where
	*terms
	day        int32
	fresh      bool
	advertiser uint32
	onSite     int8 // days times 2; -1 unknown
	years      int16
	months     int16
	start      start
	rate       *market.Pay
	stacks     []uint16 // ids in rising order
	rare       float32  // sum of the rarity of stacks
	text       weighed  // words of the mission, without figures, technologies and the town
	abroad     weighed  // what a translation keeps of them: concepts, figures, names
	title      weighed
	sketch     []uint32 // least shingle hash of each bin; nil for a text without shingles
	exact      uint64   // hash of the whole text that is no boilerplate; 0 for none
	leads      [3]uint64
	opening    []uint32 // hash of the first 4, 8, 12 ... words, boilerplate included
	cut        bool     // the text breaks off
	titleHash  uint64   // of the title's words; 0 for none
}

// start is a stated beginning.
type start struct {
	kind startKind
	day  int32
}

type startKind uint8

const (
	startUnknown startKind = iota
	startASAP
	startMonth
	startDay
)

func parseStart(s string) start {
	if s == "asap" {
		return start{startASAP, 0}
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return start{startDay, dayNumber(t)}
	}
	if t, err := time.Parse("2006-01", s); err == nil {
		return start{startMonth, dayNumber(t) + 14}
	}
	return start{}
}

func small(n *int) int16 {
	if n == nil || *n < 0 || *n > math.MaxInt16 {
		return -1
	}
	return int16(*n)
}

// profile reduces an ad.
func (c *Corpus) profile(ad *Ad) *profile {
	o := &ad.Offer
	p := &profile{
		where: &where{o.Place.Country, o.Place.Region, o.Place.Department, o.Place.City, c.cityIDF[o.Place.City]},
		terms: &terms{o.Language, o.Remote, o.Role, o.Seniority},
		day:   dayNumber(ad.Day), fresh: ad.Prior == nil, advertiser: nameHash(o.Company),
		onSite: -1, years: small(o.Years), months: small(o.Duration), start: parseStart(o.Start), rate: o.Rate,
	}
	if o.OnSite != nil && *o.OnSite >= 0 && *o.OnSite <= 7 {
		p.onSite = int8(2 * *o.OnSite)
	}
	for _, s := range o.Stacks[:min(len(o.Stacks), maxStacks)] {
		if id, ok := c.stackIDs[s]; ok {
			p.stacks = append(p.stacks, id)
		}
	}
	slices.Sort(p.stacks)
	p.stacks = slices.Compact(p.stacks)
	for _, id := range p.stacks {
		p.rare += c.stackIDF[id]
	}
	c.read(p, o)
	return p
}

// read fills in what the words give.
func (c *Corpus) read(p *profile, o *market.Offer) {
	p.open(o.Text)
	own := map[uint32]bool{} // the stacks' and the town's own words are facts, and weighed as such
	for _, s := range append(slices.Clone(o.Stacks), o.Place.City, o.Place.Region) {
		for _, w := range stemsOf(s) {
			own[w] = true
		}
	}
	var words, all []uint32
	var rest []sentence
	for _, s := range cutText(o.Text, o.Language == "de") {
		if c.boilerplate(s.hash, p.advertiser) {
			continue
		}
		for _, w := range s.inner {
			if !own[w] && c.isWord(w, o.Language) {
				words = append(words, w)
			}
		}
		rest = append(rest, s)
		all = append(all, s.words...)
		for _, w := range s.stems {
			if !own[w] {
				words = append(words, w)
			}
		}
	}
	var title []uint32
	p.titleHash = uint64(nameHash(o.Title))
	for _, w := range stemsOf(o.Title) {
		if !own[w] {
			title = append(title, w)
		}
	}
	words = append(words, title...) // what the work is may stand there alone
	p.abroad = c.translated(words, o.Language)
	p.text = c.weigh(slices.DeleteFunc(words, isFigure), o.Language, maxWords)
	p.title = c.weigh(title, o.Language, 16)
	p.draw(rest)
	if len(all) >= 8 {
		p.exact = hashWords(all)
	}
	c.leads(p, rest)
}

// leads are the sentences that tell most, for finding the ads that share one.
func (c *Corpus) leads(p *profile, rest []sentence) {
	type told struct {
		hash   uint64
		weight float32
	}
	var list []told
	for _, s := range rest {
		if len(s.words) < 5 {
			continue
		}
		t := told{hash: s.hash}
		for _, w := range s.stems {
			t.weight += c.word(w, p.lang)
		}
		list = append(list, t)
	}
	slices.SortFunc(list, func(a, b told) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.hash, b.hash)) })
	for i := range min(len(list), len(p.leads)) {
		p.leads[i] = list[i].hash
	}
}

// translated reduces words to what a translation keeps: concepts of the glossary, figures, and words that other
// languages' ads use too, such as names.
func (c *Corpus) translated(words []uint32, lang string) weighed {
	kept := map[uint32]float32{}
	for _, h := range words {
		weight := c.word(h, lang)
		if weight < minRarity {
			continue
		}
		if concept := glossary()[h]; concept != 0 {
			kept[concept] = max(kept[concept], weight)
		} else if isFigure(h) || c.abroadToo(h, lang) {
			kept[h] = weight
		}
	}
	return pack(kept, maxWords)
}

// weigh keeps the rarest words; those of one concept of the glossary are one word.
func (c *Corpus) weigh(words []uint32, lang string, most int) (w weighed) {
	weights := make(map[uint32]float32, len(words))
	for _, h := range words {
		weight := c.word(h, lang)
		if concept := glossary()[h]; concept != 0 {
			h = concept
		}
		if weight >= minRarity {
			weights[h] = max(weights[h], weight)
		}
	}
	return pack(weights, most)
}

func pack(weights map[uint32]float32, most int) (w weighed) {
	if len(weights) == 0 {
		return w
	}
	w.words = make([]uint32, 0, len(weights))
	for h := range weights {
		w.words = append(w.words, h)
	}
	if len(w.words) > most {
		slices.SortFunc(w.words, func(a, b uint32) int { return cmp.Or(cmp.Compare(weights[b], weights[a]), cmp.Compare(a, b)) })
		w.words = slices.Clone(w.words[:most])
	}
	slices.Sort(w.words)
	w.weight = make([]uint8, len(w.words))
	for i, h := range w.words {
		w.weight[i] = uint8(weights[h] * 16)
	}
	return w
}

// draw sketches the shingles: the least hash of each bin (one-permutation MinHash).
func (p *profile) draw(rest []sentence) {
	for _, s := range rest {
		for i := 0; i+shingle <= len(s.words); i++ {
			h := hashWords(s.words[i : i+shingle])
			if p.sketch == nil {
				p.sketch = make([]uint32, bins)
				for j := range p.sketch {
					p.sketch[j] = noShingle
				}
			}
			b := h % bins
			p.sketch[b] = min(p.sketch[b], uint32(h>>32))
		}
	}
}

// clean writes a name on one line.
func clean(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < ' ' }), " ")
}

func euros(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
