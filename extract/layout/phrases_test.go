package layout

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestPhrasesAreFoundTogetherAsOneByOne: one walk counts what a search for each phrase counts.
func TestPhrasesAreFoundTogetherAsOneByOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfNDistinct(rapid.StringMatching(`[aeé]{3,5}`), 1, 6, rapid.ID).Draw(t, "phrases")
		text := rapid.StringMatching(`[aeé ]{0,30}`).Draw(t, "text")
		want := 0
		for _, s := range list {
			if strings.Contains(text, s) {
				want++
			}
		}
		most := rapid.IntRange(1, 6).Draw(t, "most")
		if got := newPhrases(list...).count(text, most); got != min(want, most) {
			t.Fatalf("%d of %q in %q, want %d", got, list, text, min(want, most))
		}
	})
}

func TestSqueeze(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom([]rune("ab éÀ’…\u0085\u00a0\u1680\u2003\u202f\u3000\n\t"))).Draw(t, "text")
		if got, want := squeeze(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Fatalf("squeeze(%q) = %q, want %q", s, got, want)
		}
	})
}
