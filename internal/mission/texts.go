package mission

import "math"

// noShingle marks an empty bin of a sketch.
const noShingle = math.MaxUint32

// likeliness is how alike two texts are once boilerplate is removed.
type likeliness struct {
	foreign  bool    // in two languages: only names and figures can be shared
	copied   float64 // share of the shingles of the two that they share, 0 to 1
	words    float64 // weight of the words they share beside the words of the shorter, 0 to 1
	both     float64 // the same beside the words of the two
	unlike   float64 // weight of the shorter text's words that the other has not
	strength float64 // how much text stands behind it, 0 to 1
	begins   bool    // one breaks off, and is the beginning of the other
}

// minText is how much rarity the shorter text must have to be compared at all; wholeText is enough to be sure.
const (
	minText   = 7.0
	wholeText = 40.0
)

func likeness(p, q *profile) (t likeliness) {
	foreign := differ(p.lang, q.lang)
	common, a, b := overlap(p.text, q.text)
	if foreign {
		common, a, b = overlap(p.abroad, q.abroad)
	}
	less, more := min(a, b), max(a, b)
	t.foreign = foreign
	if less < minText {
		return t
	}
	t.words, t.both = common/less, common/(less+more-common)
	t.unlike = less - common
	t.strength = min(1, less/wholeText)
	t.copied = copied(p.sketch, q.sketch)
	if p.exact != 0 && p.exact == q.exact {
		t.copied = 1
	}
	t.begins = p.cut && begins(p, q) || q.cut && begins(q, p)
	return t
}

// overlap sums the rarity of the words in common, and of each side's.
func overlap(p, q weighed) (common, a, b float64) {
	var both, left, right int
	for _, w := range p.weight {
		left += int(w)
	}
	for _, w := range q.weight {
		right += int(w)
	}
	for i, j := 0, 0; i < len(p.words) && j < len(q.words); {
		switch {
		case p.words[i] < q.words[j]:
			i++
		case p.words[i] > q.words[j]:
			j++
		default:
			both += int(min(p.weight[i], q.weight[j]))
			i, j = i+1, j+1
		}
	}
	return float64(both) / 16, float64(left) / 16, float64(right) / 16
}

// copied estimates the share of shingles in common from two sketches.
func copied(a, b []uint32) float64 {
	if a == nil || b == nil {
		return 0
	}
	equal, used := 0, 0
	for i := range a {
		if a[i] == noShingle && b[i] == noShingle {
			continue
		}
		used++
		if a[i] == b[i] {
			equal++
		}
	}
	return float64(equal) / float64(used)
}

// line is a straight line between points, level beyond them.
type line [][2]float64

func (l line) at(x float64) float64 {
	if x <= l[0][0] {
		return l[0][1]
	}
	for i := 1; i < len(l); i++ {
		if x <= l[i][0] {
			share := (x - l[i-1][0]) / (l[i][0] - l[i-1][0])
			return l[i-1][1] + share*(l[i][1]-l[i-1][1])
		}
	}
	return l[len(l)-1][1]
}

// What the likeness of two texts weighs: of two advertisers in one language, of two languages, and of one advertiser, who
// copies its own ad when it posts a mission again, so that other words mean another mission.
var (
	ownLanguage   = line{{0.03, -6}, {0.1, -4}, {0.18, -0.5}, {0.27, 1.5}, {0.38, 3}, {0.7, 5}}
	twoLanguages  = line{{0.08, -6}, {0.2, -2.5}, {0.3, 0}, {0.5, 4}}
	oneAdvertiser = line{{5, 4}, {9, 0}, {13, -6}, {18, -9}}
)

// mute is what two texts weigh that leave nothing to compare: facts alone must tell more, and the more so the more ads
// there are within a Window, because more of them agree by chance.
const (
	mute   = -1.5
	crowd  = 0.4
	fewAds = 1000
)

// mostText is the most that texts say for one mission.
const mostText = 7

func (t likeliness) weight(one bool, mute float64) float64 {
	sure := math.Sqrt(t.strength)
	says := 0.0
	switch {
	case t.begins:
		return sure * mostText
	case t.foreign:
		sure = t.strength
		says = twoLanguages.at((t.words + t.both) / 2)
	case one:
		says = oneAdvertiser.at(t.unlike)
	default:
		says = ownLanguage.at(max(t.words, 2*t.copied))
	}
	return sure*says + (1-sure)*mute
}

func weighTitle(p, q *profile) float64 {
	common, a, b := overlap(p.title, q.title)
	if min(a, b) < 2 || differ(p.lang, q.lang) {
		return 0
	}
	return line{{0, -0.5}, {0.3, 0}, {1, 1.5}}.at(common / (a + b - common))
}
