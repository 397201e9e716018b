package mission

import "math"

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
	common, a, b := overlap(p.words(inText), q.words(inText))
	if foreign {
		common, a, b = overlap(p.words(inAbroad), q.words(inAbroad))
	}
	less, more := min(a, b), max(a, b)
	t.foreign = foreign
	if less < minText {
		return t
	}
	t.words, t.both = common/less, common/(less+more-common)
	t.unlike = less - common
	t.strength = min(1, less/wholeText)
	t.copied = copied(p, q)
	if p.exact != 0 && p.exact == q.exact {
		t.copied = 1
	}
	t.begins = p.cut && begins(p, q) || q.cut && begins(q, p)
	return t
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
	common, a, b := overlap(p.words(inTitle), q.words(inTitle))
	if min(a, b) < 2 || differ(p.lang, q.lang) {
		return 0
	}
	return line{{0, -0.5}, {0.3, 0}, {1, 1.5}}.at(common / (a + b - common))
}
