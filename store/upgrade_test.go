package store_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/storetest"
)

// recorded are rows as programs of that schema version wrote them, in columns that those had.
var recorded = []struct {
	since int // schema version that first had the table
	sql   string
}{
	{1, "INSERT INTO pages (source, url, fetched_at, status, content_type, body) VALUES ('alpha', 'https://alpha.example/a1', '2026-03-20 09:30:00', 200, 'text/html', '<p>ad</p>')"},
	{2, `INSERT INTO offers (source, offer_id, version, url, title, company, posted, stacks, rate_min, rate_max, rate_unit, rate_currency, region, country, first_seen, last_seen)
SELECT 'alpha', concat('a', toString(number)), 1, concat('https://alpha.example/a', toString(number)), 'Go', concat('c', toString(number % 5)), '2026-03-20', ['Go'], 400, 500 + number, 'day', 'EUR', 'Bretagne', 'FR', '2026-03-20 09:30:00', '2026-03-20 09:30:00' FROM numbers(20)`},
	{15, "INSERT INTO stale VALUES ('2026-03-01', 'mark', 'writer', '2026-03-20 09:30:00', 0)"}, // before the ads, as writers do
	{3, "INSERT INTO sightings SELECT 'alpha', concat('a', toString(number)), 'run1', '2026-03-20 09:30:00' FROM numbers(20)"},
	{4, "INSERT INTO runs (run_id, source, started, ended, outcome, offers, saved_at) VALUES ('run1', 'alpha', '2026-03-20 09:00:00', '2026-03-20 09:40:00', 'complete', 20, '2026-03-20 09:40:00')"},
}

// TestUpgradeFromEveryEarlierVersion opens a store of each schema version there has been.
func TestUpgradeFromEveryEarlierVersion(t *testing.T) {
	want, err := store.Columns(t.Context(), empty(t))
	if err != nil {
		t.Fatal(err)
	}
	cfg := store.Config{Dir: dataDirectory(t), Extractor: "test", Database: fmt.Sprintf("tjm_upgrade_%d", time.Now().UnixNano())}
	old := storetest.Open(t, cfg)
	for from := 2; from < store.Versions(); from++ {
		t.Run(fmt.Sprint("version ", from), func(t *testing.T) {
			if err := store.ToVersion(t.Context(), old, from); err != nil {
				t.Fatal(err)
			}
			runs := 0
			for _, r := range recorded {
				if r.since > from {
					continue
				}
				if r.since == 4 {
					runs = 1
				}
				if err := store.Exec(t.Context(), old, r.sql); err != nil {
					t.Fatal(err)
				}
			}
			s := storetest.Open(t, cfg)
			got, err := s.Report(t.Context(), market.Filter{}, []market.Dimension{market.ByStack, market.ByRegion})
			if err != nil || len(got) != 1 || got[0].Offers != 20 || got[0].N != 20 || got[0].Advertisers != 5 || got[0].P50 != 454.75 {
				t.Errorf("report %+v (%v), want 20 ads of 5 advertisers at 454.75", got, err)
			}
			if list, err := s.Runs(t.Context(), 10); err != nil || len(list) != runs {
				t.Errorf("%d runs (%v), want %d", len(list), err, runs)
			}
			page, ok, err := s.Page(t.Context(), "alpha", "https://alpha.example/a1")
			if err != nil || !ok || string(page.Body) != "<p>ad</p>" {
				t.Errorf("page %q, %t, %v", page.Body, ok, err)
			}
			if added, _, err := s.SaveOffers(t.Context(), "run2", storetest.Seen, storetest.Sample()); err != nil || added == 0 {
				t.Errorf("saving afterwards: %d new, %v", added, err)
			}
			columns, err := store.Columns(t.Context(), s)
			if diff := cmp.Diff(want, columns); err != nil || diff != "" {
				t.Errorf("the tables are not those of a new store: %v\n%s", err, diff)
			}
		})
	}
}
