package layout

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestLowerIsWhatTheLibraryMakes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(
			rapid.String(),
			rapid.StringOf(rapid.SampledFrom([]rune("aAzZ éÉ×Þßÿ’–\u212A\u0130\u2126\u023A0\x80"))),
			rapid.Map(rapid.SliceOf(rapid.SampledFrom([]byte("aZ\xc3\x80\x97\x9e\x9f\xe2\xbf\x84\xaa"))), func(b []byte) string { return string(b) }),
		).Draw(t, "text")
		if got, want := lower(s), strings.ToLower(s); got != want {
			t.Fatalf("lower(%q) = %q, want %q", s, got, want)
		}
	})
}
