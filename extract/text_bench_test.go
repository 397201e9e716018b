package extract

import (
	"os"
	"strings"
	"testing"
)

// BenchmarkText reads the words of one ad of usual length.
func BenchmarkText(b *testing.B) {
	e := extractor(b)
	body, err := os.ReadFile("testdata/ad.txt")
	if err != nil {
		b.Fatal(err)
	}
	title, rest, _ := strings.Cut(string(body), "\n")
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		if o := e.Text(title, rest, fixtureTime); o.Rate == nil {
			b.Fatal("no rate read")
		}
	}
}
