package mission

import (
	"cmp"
	"slices"
)

const (
	maxWords  = 160 // rarest words of a text that are kept
	minRarity = 0.35
)

// weighed is a set of words in rising order with their rarity in sixteenths.
type weighed struct {
	words  []uint32
	weight []uint8
	sum    int // of the weights
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
		w.words = w.words[:most]
	}
	slices.Sort(w.words)
	w.weight = make([]uint8, len(w.words))
	for i, h := range w.words {
		w.weight[i] = uint8(weights[h] * 16)
		w.sum += int(w.weight[i])
	}
	return w
}

// overlap sums the rarity of the words in common, and of each side's.
func overlap(p, q weighed) (common, a, b float64) {
	both := 0
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
	return float64(both) / 16, float64(p.sum) / 16, float64(q.sum) / 16
}
