package store_test

import (
	"fmt"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/storetest"
)

// TestNewNarrowTablesAreMadeBesideQuestions takes the narrow tables away, as an update that changes their form does.
func TestNewNarrowTablesAreMadeBesideQuestions(t *testing.T) {
	ctx := t.Context()
	cfg := store.Config{Dir: dataDirectory(t), Extractor: "test", Database: fmt.Sprintf("tjm_narrow_%d", time.Now().UnixNano())}
	old := storetest.Open(t, cfg)
	for _, sql := range []string{
		`INSERT INTO offers (source, offer_id, version, url, title, company, posted, stacks, rate_min, rate_max, rate_unit, rate_currency, region, seniority, first_seen, last_seen)
SELECT 'alpha', toString(number), 1, '', 'Go', concat('c', toString(number % 50)), toDate('2025-11-15') + number % 200, if(number % 3 = 0, ['Go'], ['Java', 'Go']), 400, 500 + number % 99, 'day', 'EUR',
	['Bretagne', 'Occitanie'][1 + number % 2], 'senior', '2026-03-20 09:30:00', '2026-03-20 09:30:00' FROM numbers(12000)`,
		"INSERT INTO stale SELECT DISTINCT month, 'mark', 'writer', now64(3), 0 FROM offers",
	} {
		if err := store.Exec(ctx, old, sql); err != nil {
			t.Fatal(err)
		}
	}
	s := storetest.Open(t, cfg)
	if !s.Waits() {
		t.Error("questions do not wait for months that were never derived")
	}
	told := 0
	if err := s.CatchUp(ctx, func(store.Progress) { told++ }); err != nil || told == 0 {
		t.Fatalf("told %d times: %v", told, err)
	}
	ask := func(s *store.Store) string {
		v, f := store.OneView(ctx), market.Filter{Stacks: []string{"Java"}, Regions: []string{"Bretagne"}}
		c, err := s.Coverage(v, f)
		trend, terr := s.RateTrend(v, f)
		ranks, rerr := s.TopStacks(v, market.Filter{Regions: f.Regions, Seniority: []market.Seniority{market.Senior}}, 5)
		return fmt.Sprint(c, trend, ranks, err, terr, rerr)
	}
	want := ask(s)
	rows := func(s *store.Store) string {
		return lines(t, s, "SELECT (SELECT count() FROM facets), (SELECT count() FROM mentions), (SELECT count() FROM tallies), (SELECT count() FROM alike), (SELECT count() FROM stale FINAL WHERE done = 0)")
	}
	full := rows(s)
	for _, sql := range []string{"TRUNCATE TABLE facets", "TRUNCATE TABLE mentions", "TRUNCATE TABLE tallies", "TRUNCATE TABLE alike", "INSERT INTO stale SELECT DISTINCT month, 'narrow', 'migration', now64(3), 0 FROM offers"} {
		if err := store.Exec(ctx, s, sql); err != nil {
			t.Fatal(err)
		}
	}
	updated := storetest.Open(t, cfg)
	if got := ask(updated); updated.Waits() || got != want {
		t.Errorf("waits %t; answers from the ads\n%s\nwant\n%s", updated.Waits(), got, want)
	}
	if got := rows(updated); got != "0\t0\t0\t0\t8\n" {
		t.Errorf("a question made the narrow tables: %q", got)
	}
	var progress []store.Progress
	if err := updated.CatchUp(ctx, func(p store.Progress) { progress = append(progress, p) }); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(progress); got != "[{0 8} {0 8} {6 8}]" {
		t.Errorf("told %s", got)
	}
	if got := rows(updated); got != full {
		t.Errorf("rows %q, want %q", got, full)
	}
	if got := ask(updated); got != want {
		t.Errorf("answers\n%s\nwant\n%s", got, want)
	}
}
