package mission

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestBackground writes background.txt anew from the labelled offers of extraction when TJM_BACKGROUND is set, and
// otherwise checks that it is read whole.
func TestBackground(t *testing.T) {
	if os.Getenv("TJM_BACKGROUND") != "" {
		writeBackground(t)
	}
	b := background()
	for _, lang := range []string{"fr", "en", "de"} {
		if b.ads[langSeed(lang)] < 10 {
			t.Errorf("%s: %d ads, want some", lang, b.ads[langSeed(lang)])
		}
	}
	common, rare := stemsOf("projet")[0]^langSeed("fr"), stemsOf("ferroviaire")[0]^langSeed("fr")
	if b.words[common] < 20 || b.words[rare] > 10 {
		t.Errorf("%d and %d ads, want many and few", b.words[common], b.words[rare])
	}
}

func writeBackground(t *testing.T) {
	ads, counts := map[string]int{}, map[string]map[string]int{}
	files, err := filepath.Glob("../../extract/testdata/*/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("%v: %v", files, err)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		s := bufio.NewScanner(f)
		s.Buffer(nil, 1<<20)
		for s.Scan() {
			var o struct{ Lang, Title, Body string }
			if json.Unmarshal(s.Bytes(), &o) != nil || o.Body == "" {
				continue
			}
			ads[o.Lang]++
			if counts[o.Lang] == nil {
				counts[o.Lang] = map[string]int{}
			}
			seen := map[string]bool{}
			for _, w := range strings.FieldsFunc(o.Title+"\n"+o.Body, func(r rune) bool { return !part(fold(r)) }) {
				w = strings.Map(fold, w)
				if utf8.RuneCountInString(w) > stemLetters {
					w = string([]rune(w)[:stemLetters])
				}
				if !seen[w] && len(w) > 1 && !strings.ContainsAny(w, "0123456789") {
					seen[w] = true
					counts[o.Lang][w]++
				}
			}
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
	var b strings.Builder
	b.WriteString("# In how many of the labelled offers of extract/testdata the first letters of a word stand, by language: what is known of\n# words before any ad is. Written by `TJM_BACKGROUND=1 go test ./internal/mission -run Background`.\n")
	for _, lang := range []string{"fr", "en", "de"} {
		fmt.Fprintf(&b, "%s %d\n", lang, ads[lang])
		by := map[int][]string{}
		for w, n := range counts[lang] {
			if n > 1 {
				by[n] = append(by[n], w)
			}
		}
		ns := make([]int, 0, len(by))
		for n := range by {
			ns = append(ns, n)
		}
		slices.Sort(ns)
		for _, n := range ns {
			slices.Sort(by[n])
			fmt.Fprintf(&b, "%d %s\n", n, strings.Join(by[n], " "))
		}
	}
	if err := os.WriteFile("background.txt", []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
}
