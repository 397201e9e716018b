package store_test

import (
	"fmt"
	"testing"
	"time"

	"tjm/store"
	"tjm/store/storetest"
)

// made fills a store with ads of eight months of two years, with all that figures count: several technologies and contracts or none,
// prices stated and not, advertisers named and not.
const made = `INSERT INTO offers (source, offer_id, version, url, title, company, posted, stacks, rate_min, rate_max, rate_unit, rate_currency, region, remote, contracts, seniority, first_seen, last_seen)
SELECT ['alpha', 'beta'][1 + number % 2], toString(number), 1, '', 'Go', if(number % 7 = 0, '', concat('c', toString(number % 50))), toDate('2025-11-15') + number % 200,
	[[], ['Java', 'Go'], ['Go']][1 + number % 3], if(number % 4 = 0, NULL, 400), if(number % 4 = 0, NULL, 500 + number % 9), if(number % 4 = 0, '', 'day'), if(number % 4 = 0, '', 'EUR'),
	['', 'Bretagne', 'Occitanie'][1 + number % 3], ['unknown', 'full'][1 + number % 2], [['freelance'], ['permanent', 'freelance'], []][1 + number % 3],
	['senior', 'unknown'][1 + number % 2], '2026-03-20 09:30:00', toDateTime('2026-03-20 09:30:00') + number % 5 FROM numbers(3000)`

func madeStore(t *testing.T) *store.Store {
	t.Helper()
	s := storetest.Open(t, store.Config{Dir: dataDirectory(t), Extractor: "test", Database: fmt.Sprintf("tjm_derive_%d", time.Now().UnixNano())})
	for _, sql := range []string{made, "INSERT INTO stale SELECT DISTINCT month, 'mark', 'writer', now64(3) - 100000, 0 FROM offers"} {
		if err := store.Exec(t.Context(), s, sql); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Rebuild(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestFewAdsAreDerivedAsManyAre holds the statements for few ads against those for many.
func TestFewAdsAreDerivedAsManyAre(t *testing.T) {
	s := madeStore(t)
	for _, c := range []struct{ table, from, columns string }{
		{"figures", "current", "* REPLACE (bitmapToArray(who) AS who, bitmapToArray(everyone) AS everyone)"},
		{"tallies", "mentions", "*"},
	} {
		rows, differ, err := store.DerivedOtherwise(t.Context(), s, c.table, c.from, c.columns)
		if err != nil || rows < 1000 || differ != 0 {
			t.Errorf("%s: of %d rows %d differ: %v", c.table, rows, differ, err)
		}
	}
}

// TestOtherMonthsOfAYearAreKept derives months of years that have others, whose rows must stay as they are.
func TestOtherMonthsOfAYearAreKept(t *testing.T) {
	const all = `SELECT (SELECT (count(), sum(cityHash64(* EXCEPT (who, everyone), bitmapToArray(who), bitmapToArray(everyone)))) FROM figures),
	(SELECT (count(), sum(cityHash64(*))) FROM pairs), (SELECT (count(), sum(cityHash64(*))) FROM facets), (SELECT (count(), sum(cityHash64(*))) FROM mentions),
	(SELECT (count(), sum(cityHash64(*))) FROM alike), (SELECT (count(), sum(cityHash64(*))) FROM tallies)`
	s := madeStore(t)
	want := lines(t, s, all)
	for _, c := range []struct{ what, months, writer string }{ // the marks of a writer that may live stay, so each has those before, too
		{"a month of the narrow tables", "toDate('2026-03-01')", "migration"},
		{"a month", "toDate('2026-02-01')", "writer"},
		{"months of two years", "arrayJoin([toDate('2025-12-01'), toDate('2026-01-01'), toDate('2026-04-01')])", "writer"},
		{"a month without ads", "toDate('2026-12-01')", "writer"},
		{"another of the narrow tables", "toDate('2026-05-01')", "migration"},
	} {
		mark := fmt.Sprintf("INSERT INTO stale SELECT %s, 'narrow %s', '%s', now64(3) - 100000, 0", c.months, c.what, c.writer)
		if err := store.Exec(t.Context(), s, mark); err != nil {
			t.Fatal(err)
		}
		if err := s.LookBehind(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := s.Refresh(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := lines(t, s, all); got != want {
			t.Errorf("%s: the tables are %s, want %s", c.what, got, want)
		}
		if parts := lines(t, s, "SELECT count() FROM (SELECT 1 FROM figures GROUP BY _partition_value, _part) "); parts != "2\n" {
			t.Errorf("%s: figures lie in %s parts", c.what, parts)
		}
	}
}
