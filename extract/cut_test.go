package extract

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tjm/internal/eval"
)

// Texts that end, or begin, where a rule looks further: each once broke the rule that it was written for.
func TestTextsThatBreakOffAreRead(t *testing.T) {
	e := extractor(t)
	for _, s := range []string{
		"trois jours en", "Quatre jours en", "Bac+4/5 puis au moins quatre ans en", "un indépendant (420", "renouvelable P3 full", "x3 next", "years of Java, 3+ years of Oracle",
		"is two weeks long", "c'est trois mois",
	} {
		e.Text(s, "", fixtureTime)
		e.Text("", s, fixtureTime)
	}
}

// Previews and cut fields end anywhere, and say in passing what whole ads say in a sentence.
func TestPiecesOfAdsAreRead(t *testing.T) {
	e := extractor(t)
	random := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // pieces, no secrets
	for _, o := range labelled(t, "testdata/*/*.jsonl") {
		words := strings.Fields(o.Body)
		for range 2 {
			if len(words) < 2 {
				break
			}
			from := random.IntN(len(words) - 1)
			piece := strings.Join(words[from:min(len(words), from+1+random.IntN(14))], " ")
			func() {
				defer func() {
					if r := recover(); r != nil {
						t.Errorf("%q: %v", piece, r)
					}
				}()
				e.Text(piece, "", fixtureTime)
				e.Text("", piece, fixtureTime)
			}()
		}
	}
}

// labelled reads the labelled offers of some files.
func labelled(t testing.TB, pattern string) (all []eval.Labelled) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %v, %v", pattern, files, err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		offers, err := eval.ReadLabelled(bytes.NewReader(data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all = append(all, offers...)
	}
	return all
}

// FuzzWords reads texts made of the words of labelled offers, two bytes of data for each and for what stands between it and
// the next: bytes changed at random seldom make a word that a rule knows.
func FuzzWords(f *testing.F) {
	e := extractor(f)
	var words []string
	seen := map[string]bool{}
	for _, o := range labelled(f, "testdata/words/*.jsonl") {
		for _, w := range strings.Fields(o.Title + " " + o.Body) {
			if w = strings.Trim(w, ".,;:()"); w != "" && !seen[w] && len(words) < 1<<12 {
				seen[w] = true
				words = append(words, w)
			}
		}
	}
	between := []string{" ", " ", " ", " ", ", ", ". ", "\n", " : ", "", "-", "/", " (", ") ", "'", " 3 ", " 450 "}
	f.Add([]byte{0, 0, 0, 16, 1, 16})
	f.Fuzz(func(_ *testing.T, data []byte) {
		var b strings.Builder
		for ; len(data) >= 2 && b.Len() < 2000; data = data[2:] {
			k := int(data[0])<<8 | int(data[1])
			b.WriteString(words[(k>>4)%len(words)] + between[k&15])
		}
		s := b.String()
		title, body, _ := strings.Cut(s, "\n")
		e.Text(title, body, fixtureTime)
		e.Text("", s, fixtureTime)
	})
}
