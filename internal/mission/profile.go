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

// maxStacks is how many technologies of an ad are read.
const maxStacks = 24

// where, terms and rate are what many ads state alike. They are kept once for all of them.
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
	rate struct {
		low, high float64 // both 0 when no figure is stated
		unit      market.Unit
		currency  string
	}
)

// profile is an ad reduced to what comparing needs. A matcher holds one for each ad of a Window, so its lists share
// their memory, and the fields stand in the order that leaves no gaps.
type profile struct {
	*where
	*terms
	rate       *rate // nil for none
	numbers    []uint32
	weights    []uint8 // of the words, at the places that these have in numbers
	filled     uint64  // a bit for each bin of the sketch that a shingle fell into
	exact      uint64  // hash of the whole text that is no boilerplate; 0 for none
	leads      [3]uint64
	start      start
	day        int32
	advertiser uint32
	titleHash  uint32              // of the title's words; 0 for none
	rare       float32             // sum of the rarity of stacks
	ends       [lists]uint16       // of each list in numbers
	sums       [inTitle + 1]uint16 // of the weights of each list of words
	years      int16
	months     int16
	onSite     int8 // days times 2; -1 unknown
	fresh      bool
	cut        bool // the text breaks off
}

// list is one of the lists of a profile, those of words first.
type list int

const (
	inText   list = iota // words of the mission, without figures, technologies and the town
	inAbroad             // what a translation keeps of them: concepts, figures, names
	inTitle
	inStacks  // ids in rising order
	inOpening // hash of the first 4, 8, 12 ... words, boilerplate included
	inSketch  // least shingle hash of each bin that is filled
	lists
)

// append adds a list, in the order of the constants.
func (p *profile) append(l list, numbers []uint32) {
	p.numbers = append(p.numbers, numbers...)
	p.ends[l] = uint16(len(p.numbers))
}

func (p *profile) span(l list) (from, to uint16) {
	if l > 0 {
		from = p.ends[l-1]
	}
	return from, p.ends[l]
}

func (p *profile) list(l list) []uint32 {
	from, to := p.span(l)
	return p.numbers[from:to]
}

func (p *profile) words(l list) weighed {
	from, to := p.span(l)
	return weighed{p.numbers[from:to], p.weights[from:to], int(p.sums[l])}
}

// stacks are the ids of the technologies in rising order.
func (p *profile) stacks() []uint32 { return p.list(inStacks) }

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
		onSite: -1, years: small(o.Years), months: small(o.Duration), start: parseStart(o.Start), rate: rateOf(o.Rate),
	}
	if o.OnSite != nil && *o.OnSite >= 0 && *o.OnSite <= 7 {
		p.onSite = int8(2 * *o.OnSite)
	}
	var stacks []uint32
	for _, s := range o.Stacks[:min(len(o.Stacks), maxStacks)] {
		if id, ok := c.stackIDs[s]; ok {
			stacks = append(stacks, uint32(id))
		}
	}
	slices.Sort(stacks)
	stacks = slices.Compact(stacks)
	for _, id := range stacks {
		p.rare += c.stackIDF[id]
	}
	c.read(p, o, stacks)
	return p
}

// read fills in the lists, and what else the words give.
func (c *Corpus) read(p *profile, o *market.Offer, stacks []uint32) {
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
	p.titleHash = nameHash(o.Title)
	for _, w := range stemsOf(o.Title) {
		if !own[w] {
			title = append(title, w)
		}
	}
	words = append(words, title...) // what the work is may stand there alone
	abroad := c.translated(words, o.Language)
	text := c.weigh(slices.DeleteFunc(words, isFigure), o.Language, maxWords)
	opening := p.open(o.Text)
	sketch := p.draw(rest)
	of := [...]weighed{inText: text, inAbroad: abroad, inTitle: c.weigh(title, o.Language, 16)}
	n := 0
	for _, w := range of {
		n += len(w.words)
	}
	p.weights = make([]uint8, 0, n)
	p.numbers = make([]uint32, 0, n+len(stacks)+len(opening)+len(sketch))
	for l, w := range of {
		p.append(list(l), w.words)
		p.weights = append(p.weights, w.weight...)
		p.sums[l] = uint16(w.sum)
	}
	p.append(inStacks, stacks)
	p.append(inOpening, opening)
	p.append(inSketch, sketch)
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

// clean writes a name on one line.
func clean(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < ' ' }), " ")
}

func euros(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
