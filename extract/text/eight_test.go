package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// written draws text of the characters that matter to folding, mostly letters.
func written() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		s := rapid.StringOf(rapid.SampledFrom([]rune("abcxyzABXZ09 -.`@[{~\n\r\t\x00\x1f\x7féÉœŒßẞçÇ’«»\u00a0\u200b\u0301…ǅЖж日Ａ€"))).Draw(t, "text")
		return s + rapid.SampledFrom([]string{"", "\xff", "\xe2\x80"}).Draw(t, "bytes")
	})
}

// TestEightAtATimeIsOneAtATime: folding in steps of eight bytes gives what folding each character alone gives.
func TestEightAtATimeIsOneAtATime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := written().Draw(t, "written")
		f := Fold(s)
		var want strings.Builder
		for i := 0; i < len(s); {
			_, n := utf8.DecodeRuneInString(s[i:])
			alone := Fold(s[i : i+n])
			r, _ := utf8.DecodeRuneInString(s[i:])
			if alone.Text != "" && f.Capital(want.Len()) != unicode.IsUpper(r) {
				t.Fatalf("capital at %d of %q: %v", want.Len(), s, f.Capital(want.Len()))
			}
			want.WriteString(alone.Text)
			i += n
		}
		if f.Text != want.String() {
			t.Fatalf("Fold(%q) = %q, want %q", s, f.Text, want.String())
		}
	})
}

func TestASCIIFolds(t *testing.T) {
	for c := range byte(utf8.RuneSelf) {
		want := unicode.ToLower(rune(c))
		switch c {
		case '\t', '\r', '\v', '\f':
			want = ' '
		case '`':
			want = '\''
		}
		if got := asciiFolds[c]; rune(got) != want {
			t.Errorf("%q folds to %q, want %q", c, got, want)
		}
		for _, s := range []string{string(rune(c)), strings.Repeat("a", 7) + string(rune(c)), strings.Repeat(string(rune(c)), 9)} {
			if got := Fold(s); rune(got.Text[len(s)-1]) != want || got.Capital(len(s)-1) != unicode.IsUpper(rune(c)) {
				t.Errorf("Fold(%q) = %q", s, got.Text)
			}
		}
	}
}

// TestTheSameWordHasTheSameHash: wherever it stands and however it is written.
func TestTheSameWordHasTheSameHash(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := New("", written().Draw(t, "written")+strings.Repeat(" ", rapid.IntRange(0, 9).Draw(t, "blanks")))
		for _, k := range d.Tokens() {
			if s := d.Folded.Text[k.From:k.To]; (k.Kind == Word || k.Kind == Number) && k.Hash != hashOf(s) {
				t.Fatalf("hash of %q in %q", s, d.Raw)
			}
		}
	})
}
