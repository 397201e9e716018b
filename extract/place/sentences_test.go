package place

import (
	_ "embed"
	"strings"
	"testing"

	"tjm/extract/text"
)

//go:embed testdata/sentences.txt
var sentences string

// regional are the countries whose regions are judged; "" is no country.
var regional = map[string]bool{"FR": true, "GB": true, "DE": true, "US": true, "CH": true, "BE": true, "": true}

// One sentence per way of writing a place, in three languages: the work's town must be told from every other.
func TestSentences(t *testing.T) {
	n := 0
	for line := range strings.Lines(sentences) {
		f := strings.Split(strings.TrimSpace(line), " | ")
		if len(f) != 3 || line[0] == '#' {
			continue
		}
		n++
		p, _, notes := gazetteer().Find(text.New(f[0], f[1]))
		if !regional[p.Country] {
			p.Region = ""
		}
		want := f[2]
		if town, rest, _ := strings.Cut(want, "/"); !regional[want[strings.LastIndexByte(want, '/')+1:]] {
			want = town + "/" + rest[strings.IndexByte(rest, '/'):]
		}
		if got := spell(p); got != want {
			t.Errorf("%s | %s\n  got  %s\n  want %s\n  notes %v", f[0], f[1], got, want, notes)
		}
	}
	if n < 300 {
		t.Errorf("%d sentences, want 300 and more", n)
	}
}
