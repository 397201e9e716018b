package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// labelled writes a set of two offers, one of which is labelled with a wrong rate.
func labelled(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "two.jsonl")
	const offers = `{"id":"a","title":"Développeur Go","body":"TJM 500 €, Lyon","gold":{"role":"backend","stacks":["Go"],"rate":{"min":500,"max":500,"unit":"day","currency":"EUR"},"place":{"city":"Lyon","region":"Auvergne-Rhône-Alpes","country":"FR"},"contract":["freelance"]}}
{"id":"b","title":"Développeur Go","body":"TJM 400 €","gold":{"role":"backend","stacks":["Go"],"rate":{"min":410,"max":410,"unit":"day","currency":"EUR"},"contract":["freelance"]}}
`
	if err := os.WriteFile(file, []byte(offers), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestTheTableIsWrittenBetweenItsMarks(t *testing.T) {
	page := filepath.Join(t.TempDir(), "page.md")
	if err := os.WriteFile(page, []byte("# Before\n"+beginMark+"\nold\n"+endMark+"\nafter\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := run([]string{"-gold", labelled(t), "-doc", page, "-errors", "rate"}, &out); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"# Before\n" + beginMark + "\nRules ", "| rate | offers right | 0.500 (precision 0.500, recall 0.500) |", endMark + "\nafter\n"} {
		if !strings.Contains(string(got), want) {
			t.Errorf("want ...%s... in\n%s", want, got)
		}
	}
	if strings.Contains(string(got), "old") {
		t.Errorf("the old table stays in\n%s", got)
	}
	for _, want := range []string{"two: 2 offers, rules ", `b rate: want "410..410 EUR/day" got "400..400 EUR/day"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("want ...%s... in\n%s", want, out.String())
		}
	}
	again := string(got)
	if err := run([]string{"-gold", labelled(t), "-doc", page}, &out); err != nil {
		t.Fatal(err)
	}
	if got, err = os.ReadFile(page); err != nil || string(got) != again {
		t.Errorf("a second run changes the page: %v\n%s", err, got)
	}
}

func TestMistakesOfUse(t *testing.T) {
	file := labelled(t)
	bare := filepath.Join(t.TempDir(), "bare.md")
	if err := os.WriteFile(bare, []byte("no marks"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-gold", "nowhere/*.jsonl"}, "no labelled offers at nowhere/*.jsonl"},
		{[]string{"-gold", file, "-doc", bare}, "want the lines " + beginMark},
		{[]string{"-gold", file, "-min", "rate=high"}, "want FIELD=SCORE"},
		{[]string{"-gold", file, "-min", "rate=0.9"}, "two: below the floor: rate 0.500 < 0.9"},
		{[]string{"-gold", file, "-now", "soon"}, "-now"},
		{[]string{"-gold", filepath.Dir(file) + "/tw*.jsonl," + bare}, "line 1"},
	} {
		var out strings.Builder
		if err := run(c.args, &out); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want ...%s...", c.args, err, c.want)
		}
	}
}
