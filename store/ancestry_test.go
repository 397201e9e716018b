package store_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tjm/store"
	"tjm/store/storetest"
)

func TestAncestorsAreThoseOfParentsToo(t *testing.T) {
	for name, c := range map[string]struct{ parents, want map[string][]string }{
		"none":      {nil, map[string][]string{}},
		"a chain":   {map[string][]string{"Spring Boot": {"Spring"}, "Spring": {"Java"}}, map[string][]string{"Spring Boot": {"Java", "Spring"}, "Spring": {"Java"}}},
		"a lozenge": {map[string][]string{"d": {"b", "c"}, "b": {"a"}, "c": {"a"}}, map[string][]string{"d": {"a", "b", "c"}, "b": {"a"}, "c": {"a"}}},
		"a circle":  {map[string][]string{"a": {"b"}, "b": {"a"}}, map[string][]string{"a": {"b"}, "b": {"a"}}},
		"its own":   {map[string][]string{"a": {"a"}}, map[string][]string{}},
	} {
		if diff := cmp.Diff(c.want, store.Ancestors(c.parents)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestClosingTwiceChangesNothing: the ancestors of ancestors are ancestors already.
func TestClosingTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		parents := map[string][]string{}
		for range rapid.IntRange(0, 30).Draw(rt, "pairs") {
			stack := fmt.Sprint(rapid.IntRange(0, 9).Draw(rt, "stack"))
			parents[stack] = append(parents[stack], fmt.Sprint(rapid.IntRange(0, 9).Draw(rt, "parent")))
		}
		once := store.Ancestors(parents)
		if diff := cmp.Diff(once, store.Ancestors(once)); diff != "" {
			rt.Errorf("closed twice (-once +twice):\n%s", diff)
		}
		for stack, above := range parents {
			for _, a := range above {
				if a != stack && !slices.Contains(once[stack], a) {
					rt.Errorf("%s lost its parent %s", stack, a)
				}
			}
		}
	})
}

// TestAncestorsAreWrittenOnce opens a store twice, then with another vocabulary, then with the first again.
func TestAncestorsAreWrittenOnce(t *testing.T) {
	cfg := store.Config{Dir: dataDirectory(t), Database: "tjm_ancestry"}
	versions := map[string]bool{}
	for _, c := range []struct {
		parents map[string][]string
		rows    string
	}{
		{map[string][]string{"b": {"a"}, "c": {"b"}}, "3\t3\n"},
		{map[string][]string{"c": {"b"}, "b": {"a"}}, "3\t3\n"},
		{map[string][]string{"b": {"a"}}, "4\t1\n"},
		{map[string][]string{"b": {"a"}, "c": {"b"}}, "4\t3\n"},
		{nil, "4\t0\n"},
	} {
		cfg.Parents = c.parents
		s, err := store.Open(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		versions[s.Ancestry()] = true
		if got := lines(t, s, "SELECT count(), countIf(version = '"+s.Ancestry()+"') FROM stack_ancestors"); got != c.rows {
			t.Errorf("%v: %q rows, of which of this vocabulary, want %q", c.parents, got, c.rows)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if len(versions) != 3 {
		t.Errorf("versions %v, want one for each vocabulary and an empty one", versions)
	}
}

// TestWithChildrenOnAnOlderDay: the switch and --as-of go together.
func TestWithChildrenOnAnOlderDay(t *testing.T) {
	storetest.WithChildren(t, store.Config{Dir: dataDirectory(t), Extractor: "test"}, true)
}
