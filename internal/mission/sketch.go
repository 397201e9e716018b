package mission

import (
	"math"
	"math/bits"
)

const (
	bins    = 64 // of the shingle sketch
	shingle = 3  // words
)

// draw sketches the shingles: the least hash of each bin (one-permutation MinHash), of those that are filled.
func (p *profile) draw(rest []sentence) []uint32 {
	var least [bins]uint32
	for _, s := range rest {
		for i := 0; i+shingle <= len(s.words); i++ {
			h := hashWords(s.words[i : i+shingle])
			b := h % bins
			if p.filled>>b&1 == 0 {
				p.filled |= 1 << b
				least[b] = math.MaxUint32
			}
			least[b] = min(least[b], uint32(h>>32))
		}
	}
	sketch := least[:0]
	for b, h := range least {
		if p.filled>>b&1 == 1 {
			sketch = append(sketch, h)
		}
	}
	return sketch
}

// bin is what the sketch holds of one bin, if anything fell into it.
func (p *profile) bin(b int) (least uint32, ok bool) {
	if p.filled>>b&1 == 0 {
		return 0, false
	}
	return p.list(inSketch)[bits.OnesCount64(p.filled&(1<<b-1))], true
}

// copied estimates the share of shingles in common from two sketches.
func copied(p, q *profile) float64 {
	if p.filled == 0 || q.filled == 0 {
		return 0
	}
	a, b := p.list(inSketch), q.list(inSketch)
	i, j, equal := uint64(0), uint64(0), 0
	for rest := p.filled | q.filled; rest != 0; rest &= rest - 1 {
		bin := bits.TrailingZeros64(rest)
		inP, inQ := p.filled>>bin&1, q.filled>>bin&1
		if inP&inQ == 1 && a[i] == b[j] {
			equal++
		}
		i, j = i+inP, j+inQ
	}
	return float64(equal) / float64(bits.OnesCount64(p.filled|q.filled))
}
