package proof

import (
	"strings"
	"testing"
)

func TestDifferencesNameThePlace(t *testing.T) {
	const want = `{"offers":[{"title":"a","rate":{"min":400},"stacks":["Go"]}],"links":[],"problems":[]}`
	for _, c := range []struct{ got, want string }{
		{want, ""},
		{`{"offers":[{"title":"a","rate":{"min":450},"stacks":["Go"]}],"links":[],"problems":[]}`, "offers[0].rate.min: 450, want 400"},
		{`{"offers":[{"title":"a","rate":null,"stacks":["Go"]}],"links":[],"problems":[]}`, `offers[0].rate: null, want {"min":400}`},
		{`{"offers":[],"links":[],"problems":["x"]}`, "offers: 0 of them, want 1|problems: 1 of them, want 0"},
		{`{"offers":[{"title":"a","rate":{"min":400},"stacks":["Go"],"new":1}],"links":[],"problems":[]}`, "offers[0].new: 1, want null"},
	} {
		got, err := Differences([]byte(want), []byte(c.got))
		slicesEqual := strings.Join(got, "|")
		if err != nil || slicesEqual != c.want && !(c.want != "" && sameLines(slicesEqual, c.want)) {
			t.Errorf("%s: %q, %v, want %q", c.got, slicesEqual, err, c.want)
		}
	}
	if _, err := Differences([]byte("{"), []byte("{}")); err == nil {
		t.Error("half a file is compared")
	}
}

// sameLines compares without regard to order.
func sameLines(a, b string) bool {
	for _, line := range strings.Split(b, "|") {
		if !strings.Contains(a, line) {
			return false
		}
	}
	return len(a) == len(b)
}
