package pay_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestStatementsOfPublicBodies reads real pay statements of French public bodies. They belong to their authors and are
// not part of the project: TJM_CAPTURES names the folder that holds them.
func TestStatementsOfPublicBodies(t *testing.T) {
	dir := os.Getenv("TJM_CAPTURES")
	if dir == "" {
		t.Skip("TJM_CAPTURES is not set")
	}
	f, err := os.Open(filepath.Join(dir, "texts", "betagouv_rates_dev.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines, right := 0, 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var c struct {
			Rate, Salary *market.Pay
			Snippets     []string
		}
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		lines++
		if len(c.Snippets) == 0 {
			right++ // nothing to read
			continue
		}
		d := text.New("", strings.Join(c.Snippets, "\n"))
		r := pay.Find(d)
		if same(t, c.Snippets, "rate", r.Rate, c.Rate) && same(t, c.Snippets, "salary", r.Salary, c.Salary) {
			right++
		}
	}
	t.Logf("%d of %d statements", right, lines)
}

func same(t *testing.T, in []string, field string, got, want *market.Pay) bool {
	t.Helper()
	if want != nil {
		want.Unit = market.Unit(strings.ToLower(string(want.Unit)))
	}
	g, w := show(got), show(want)
	if g != w {
		t.Errorf("%s of %q = %s, want %s", field, in, g, w)
	}
	return g == w
}
