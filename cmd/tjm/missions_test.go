package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"tjm/internal/simulation"
)

// TestMissionsOfTheSimulatedBoards matches the ads of 24 months as they were crawled and extracted, and counts pairs of
// ads against the truth: the boards know which ads are one mission.
func TestMissionsOfTheSimulatedBoards(t *testing.T) {
	requireEngine(t)
	home := t.TempDir()
	truth := map[string]string{}
	for _, b := range simulation.Boards(simulation.Market(simulation.Config{Seed: 1, Today: testDay, Months: 24})) {
		for _, ad := range b.Ads {
			truth[b.ID+"/"+ad.ID] = ad.Mission
		}
	}
	if got := tjm(t, home, "", "demo", "--once"); got.code != exitDone || !strings.Contains(got.err, "missions in ") {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	data := []string{"--data", filepath.Join(home, ".local/share/tjm/demo")}
	run := func(args ...string) string {
		t.Helper()
		got := tjm(t, home, "", append(data, args...)...)
		if got.code != exitDone {
			t.Fatalf("tjm %s: exit %d %s", strings.Join(args, " "), got.code, got.err)
		}
		return got.out + got.err
	}
	const all = "SELECT concat(source, '/', offer_id), mission, outcome FROM missions FINAL ORDER BY source, offer_id"
	stored := run("sql", all, "-f", "TSVRaw")
	found, real, both := map[string]int{}, map[string]int{}, map[[2]string]int{}
	undecided, one := 0, [2]string{}
	rows := strings.Split(strings.TrimSpace(stored), "\n")
	for _, row := range rows {
		f := strings.Split(row, "\t")
		found[f[1]]++
		real[truth[f[0]]]++
		both[[2]string{f[1], truth[f[0]]}]++
		if f[2] == "undecided" {
			undecided++
		}
		if f[2] == "same" && f[0] != f[1] {
			one = [2]string{f[1], f[0]}
		}
	}
	if len(rows) != len(truth) {
		t.Errorf("%d ads matched, want %d", len(rows), len(truth))
	}
	right, said, there := pairs(both), pairs(found), pairs(real)
	precision, recall := float64(right)/float64(said), float64(right)/float64(there)
	t.Logf("%d ads: precision %.3f (%d of %d), recall %.3f (%d of %d), undecided %.1f %%", len(rows), precision, right, said,
		recall, right, there, 100*float64(undecided)/float64(len(rows)))
	if precision < 0.98 || recall < 0.93 {
		t.Errorf("precision %.3f, recall %.3f: want 0.98 and 0.93", precision, recall)
	}
	t.Run("again", func(t *testing.T) {
		if out := run("missions", "rebuild"); !strings.Contains(out, fmt.Sprintf("%d missions in %d ads", len(found), len(rows))) {
			t.Errorf("%s, want %d missions", out, len(found))
		}
		if again := run("sql", all, "-f", "TSVRaw"); again != stored {
			t.Error("matching again found other missions")
		}
	})
	t.Run("list and explain", func(t *testing.T) {
		if out := run("missions", "list", "--limit", "5"); strings.Count(out, " ads on ") != 5 || !strings.Contains(out, fmt.Sprintf("%d missions", len(found))) {
			t.Errorf("list:\n%s", out)
		}
		if out := run("missions", "explain", one[0], one[1]); !strings.Contains(out, "same") || !strings.Contains(out, "stacks") {
			t.Errorf("explain:\n%s", out)
		}
		for _, args := range [][]string{{"atlas/none", one[1]}, {"atlas", one[1]}} {
			got := tjm(t, home, "", append(data, "missions", "explain", args[0], args[1])...)
			if got.code != exitUsage || !strings.Contains(got.err, "atlas") {
				t.Errorf("explain %v: exit %d %s", args, got.code, got.err)
			}
		}
	})
}

// pairs counts the pairs within groups.
func pairs[K comparable](sizes map[K]int) int {
	n := 0
	for _, size := range sizes {
		n += size * (size - 1) / 2
	}
	return n
}
