package store

import (
	"math"
	"slices"
)

// weighted are prices, each with its ads.
type weighted struct {
	prices []float64
	ads    []uint64
}

// quartiles returns those of the prices as the engine's quantilesExactInclusive does, to the last bit: the k-th of n
// values is the first price at or below which k ads lie, and h = p(n-1)+1 falls between two of them. It is nil without
// any price. It sorts w.
func (w weighted) quartiles() []float64 {
	order := make([]int, len(w.prices))
	n := uint64(0)
	for i := range order {
		order[i] = i
		n += w.ads[i]
	}
	if n == 0 {
		return nil
	}
	slices.SortFunc(order, func(a, b int) int {
		switch {
		case w.prices[a] < w.prices[b]:
			return -1
		case w.prices[a] > w.prices[b]:
			return 1
		}
		return 0
	})
	at := func(k uint64) float64 {
		for _, i := range order {
			if w.ads[i] >= k {
				return w.prices[i]
			}
			k -= w.ads[i]
		}
		return w.prices[order[len(order)-1]]
	}
	out := make([]float64, 3)
	for i, p := range []float64{0.25, 0.5, 0.75} {
		h := float64(p*float64(n-1)) + 1
		k := math.Floor(h)
		low, high := at(uint64(k)), at(min(uint64(k)+1, n))
		out[i] = low + float64((h-k)*(high-low))
	}
	return out
}
