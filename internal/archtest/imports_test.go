package archtest

import (
	"strings"
	"testing"
)

// stages are the rooms of the data path. They never import one another, so that each can be read, tested and replaced
// alone; they meet only in the nouns of internal/market, and cmd/tjm alone sees the whole path.
var stages = []string{"crawler", "extract", "store", "dashboard"}

// room returns the first path element, or "internal/x" for the leaves.
func room(pkg string) string {
	first, rest, _ := strings.Cut(pkg, "/")
	if first != "internal" {
		return first
	}
	leaf, _, _ := strings.Cut(rest, "/")
	return "internal/" + leaf
}

// mayImport says whether a package of room from may import one of room to.
func mayImport(from, to string) bool {
	switch {
	case from == to, from == "cmd":
		return true
	case from == "internal/market":
		return false
	case isStage(from):
		return strings.HasPrefix(to, "internal/")
	default: // a leaf; leaves may build on one another
		return strings.HasPrefix(to, "internal/")
	}
}

func isStage(room string) bool {
	for _, s := range stages {
		if room == s {
			return true
		}
	}
	return false
}

func TestStagesMeetOnlyInTheMarket(t *testing.T) {
	for _, f := range tree(t) {
		for _, imported := range f.imports {
			if from, to := room(f.pkg), room(imported); !mayImport(from, to) {
				t.Errorf("%s imports %s: %s may not import %s", f.path, imported, from, to)
			}
		}
	}
}

func TestTheRuleRefuses(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     bool
	}{
		{"crawler", "extract", false},
		{"dashboard", "store", false},
		{"extract", "internal/market", true},
		{"store", "internal/csvfile", true},
		{"internal/market", "internal/csvfile", false},
		{"internal/csvfile", "store", false},
		{"cmd", "dashboard", true},
		{"extract", "cmd", false},
	} {
		if got := mayImport(c.from, c.to); got != c.want {
			t.Errorf("mayImport(%s, %s) = %v, want %v", c.from, c.to, got, c.want)
		}
	}
}
