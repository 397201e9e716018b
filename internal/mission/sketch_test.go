package mission

import (
	"testing"

	"pgregory.net/rapid"
)

// TestSketchesAreComparedBinByBin: sketches that leave out their empty bins are as alike as whole ones.
func TestSketchesAreComparedBinByBin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.Uint32Range(0, 40)
		draw := func(name string) *profile {
			words := rapid.SliceOfN(word, 0, 120).Draw(t, name)
			p := &profile{}
			p.append(inSketch, p.draw([]sentence{{words: words}, {words: words[len(words)/2:]}}))
			return p
		}
		p, q := draw("one"), draw("other")
		equal, used := 0, 0
		for b := range bins {
			x, inP := p.bin(b)
			y, inQ := q.bin(b)
			if inP || inQ {
				used++
			}
			if inP && inQ && x == y {
				equal++
			}
		}
		want := 0.0
		if p.filled != 0 && q.filled != 0 {
			want = float64(equal) / float64(used)
		}
		if got := copied(p, q); got != want {
			t.Fatalf("%d of %d bins: %v", equal, used, got)
		}
	})
}
