package place

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The places that a board writes for its own offers, when its captured texts are at hand: each must give the town and
// the region it names.
func TestABoardsOwnPlaces(t *testing.T) {
	dir := os.Getenv("TJM_CAPTURES")
	if dir == "" {
		t.Skip("TJM_CAPTURES is not set")
	}
	f, err := os.Open(filepath.Join(dir, "texts", "freework_dev.jsonl"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	n, right := 0, 0
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var offer struct{ Location string }
		if err := json.Unmarshal(lines.Bytes(), &offer); err != nil {
			t.Fatal(err)
		}
		parts := strings.Split(offer.Location, ", ")
		if len(parts) == 3 {
			parts = parts[1:] // a postcode leads
		}
		p, notes := gazetteer().Resolve(offer.Location, "", "", "")
		n++
		switch {
		case p.Country != "FR":
		case len(parts) == 1, parts[1] == "France" && (p.City == parts[0] || p.City == "" && p.Region != ""), p.City == parts[0] && p.Region == parts[1]:
			right++
			continue
		}
		t.Logf("%q is %+v %q", offer.Location, p, notes)
	}
	share := float64(right) / float64(n)
	t.Logf("%d of %d places: %.3f", right, n, share)
	if share < 0.99 {
		t.Errorf("share %.3f, floor 0.99", share)
	}
}
