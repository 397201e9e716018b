package store

import (
	"strings"
	"testing"

	"tjm/internal/market"
)

// TestRowsAreCutIntoInserts: by their number and their size, none is lost and none is too long to be written.
func TestRowsAreCutIntoInserts(t *testing.T) {
	text := strings.Repeat("x", maxInsertBytes/4)
	for name, c := range map[string]struct {
		rows int
		text string
		want []int
	}{
		"none":            {0, "", nil},
		"few":             {3, "short", []int{3}},
		"as many as fit":  {maxInsertRows, "", []int{maxInsertRows}},
		"one more":        {maxInsertRows + 1, "", []int{maxInsertRows, 1}},
		"large texts":     {9, text, []int{4, 4, 1}},
		"a text too long": {2, strings.Repeat(text, 5), []int{1, 1}},
	} {
		records := make([]record, c.rows)
		for i := range records {
			records[i] = record{Offer: market.Offer{Text: c.text}, version: uint64(i)}
		}
		at := 0
		for i, piece := range inserts(records) {
			if i >= len(c.want) || len(piece) != c.want[i] || piece[0].version != uint64(at) {
				t.Errorf("%s: insert %d has %d rows, want %v", name, i, len(piece), c.want)
			}
			at += len(piece)
		}
		if at != c.rows {
			t.Errorf("%s: %d rows written of %d", name, at, c.rows)
		}
	}
}
