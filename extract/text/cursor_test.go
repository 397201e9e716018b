package text

import (
	"testing"

	"pgregory.net/rapid"
)

func TestCursorAgreesWithSpan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := Fold(rapid.String().Draw(t, "raw"))
		c := f.Cursor()
		delta, until := c.Segment(0)
		for i := range f.Text {
			if i >= until {
				delta, until = c.Segment(i)
			}
			if got, want := min(i+delta, f.raw), f.written(i); got != want {
				t.Fatalf("byte %d was written at %d, the cursor says %d", i, want, got)
			}
		}
	})
}
