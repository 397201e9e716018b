package store_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/storetest"
)

// ticking is a clock that moves on by a second with each look.
func ticking() func() time.Time {
	now := storetest.Seen
	return func() time.Time { now = now.Add(time.Second); return now }
}

// copied opens a store with the sample market and backs it up.
func copied(t *testing.T) (s *store.Store, dir string, b store.Backup) {
	t.Helper()
	s = storetest.Open(t, store.Config{Dir: dataDirectory(t), Extractor: "test", Now: ticking()})
	save(t, s, "run1", storetest.Sample())
	if err := s.SavePages(t.Context(), []market.Page{{Source: "alpha", URL: "https://alpha.example/a1", FetchedAt: storetest.Seen, Status: 200, Body: []byte("<p>ad</p>")}}); err != nil {
		t.Fatal(err)
	}
	dir = filepath.Join(t.TempDir(), "it's a [backup]")
	b, err := s.Backup(t.Context(), dir, false)
	if err != nil {
		t.Fatal(err)
	}
	return s, dir, b
}

func save(t *testing.T, s *store.Store, run string, offers []market.Offer) {
	t.Helper()
	if _, _, err := s.SaveOffers(t.Context(), run, storetest.Seen, offers); err != nil {
		t.Fatal(err)
	}
}

func empty(t *testing.T) *store.Store {
	t.Helper()
	return storetest.Open(t, store.Config{Dir: dataDirectory(t), Extractor: "test", Now: ticking()})
}

// TestRestoreGivesEveryTableBack also checks the addition to a full backup, and one that was moved to another place.
func TestRestoreGivesEveryTableBack(t *testing.T) {
	s, dir, full := copied(t)
	more := storetest.Sample()[:2]
	for i := range more {
		more[i].ID += "-later"
	}
	save(t, s, "run2", more)
	added, err := s.Backup(t.Context(), dir, false)
	if err != nil {
		t.Fatal(err)
	}
	if full.Base != "" || added.Base != full.Name || added.Bytes >= full.Bytes {
		t.Errorf("first %+v, then %+v: want a full backup and a smaller addition to it", full, added)
	}
	moved := filepath.Join(t.TempDir(), "elsewhere")
	if err := os.Rename(dir, moved); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		want store.Backup
	}{{"", added}, {full.Name, full}} {
		other := empty(t)
		if _, err := other.Restore(t.Context(), moved, c.name); err != nil {
			t.Fatal(err)
		}
		again, err := other.Backup(t.Context(), t.TempDir(), true)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want.Tables, again.Tables); diff != "" {
			t.Errorf("restored from %q (-backed up +restored):\n%s", c.name, diff)
		}
		if found, err := other.Check(t.Context(), nil); err != nil || len(found) > 0 {
			t.Errorf("check of the restored store: %v, %v", found, err)
		}
		save(t, other, "run3", storetest.Sample()) // it can be written to
	}
}

func TestRestoreRefuses(t *testing.T) {
	s, dir, b := copied(t)
	if _, err := s.Restore(t.Context(), dir, ""); !errors.Is(err, store.ErrNotEmpty) {
		t.Errorf("into a store with ads: %v", err)
	}
	for _, c := range []struct {
		name, dir, backup string
		want              error
		says              string
	}{
		{"no folder", filepath.Join(dir, "none"), "", store.ErrBadBackup, "tjm backup"},
		{"no such backup", dir, "yesterday", store.ErrBadBackup, b.Name},
	} {
		if _, err := empty(t).Restore(t.Context(), c.dir, c.backup); !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	manifest := filepath.Join(dir, b.Name, "manifest.json")
	text, err := os.ReadFile(manifest)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, from, to string
		want           error
	}{
		{"a newer program's", `"schema": `, `"schema": 9`, store.ErrNewerStore},
		{"rows that changed", `"rows": 9`, `"rows": 8`, store.ErrBadBackup},
		{"a torn manifest", `{`, ``, store.ErrBadBackup},
	} {
		if err := os.WriteFile(manifest, []byte(strings.Replace(string(text), c.from, c.to, 1)), 0o600); err != nil {
			t.Fatal(err)
		}
		other := empty(t)
		if _, err := other.Restore(t.Context(), dir, ""); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", c.name, err)
		}
		if n, err := other.Coverage(t.Context(), market.Filter{}); err != nil || n.Offers != 0 {
			t.Errorf("%s: the store holds %d ads afterwards (%v)", c.name, n.Offers, err)
		}
	}
}

// TestUnfinishedBackupsGo plants what a killed process leaves.
func TestUnfinishedBackupsGo(t *testing.T) {
	s, dir, _ := copied(t)
	left := filepath.Join(dir, ".partial-20260320T093001.000Z-full", "data")
	if err := os.MkdirAll(left, 0o750); err != nil {
		t.Fatal(err)
	}
	if list, err := store.Backups(dir); err != nil || len(list) != 1 {
		t.Errorf("%d backups (%v), want the whole one alone", len(list), err)
	}
	if _, err := s.Backup(t.Context(), dir, false); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(left); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the unfinished backup is still there: %v", err)
	}
}

// TestCheckFindsWhatIsWrong breaks a store in each of the ways that a check looks for.
func TestCheckFindsWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ breaks, want string }{
		{"INSERT INTO sightings VALUES ('alpha', 'nobody', 'run1', '2026-03-20 09:30:00')", "sightings of ads that are not stored"},
		{"INSERT INTO addresses VALUES ('alpha', 'https://alpha.example/x', 'nobody')", "addresses of ads that are not stored"},
		{"INSERT INTO schema_migrations VALUES (99, '0099_lost.sql', now64(3))", "steps of the schema that are missing"},
		{"INSERT INTO offers (source, offer_id, version) VALUES ('alpha', '', 1)", "ads without a source or an id"},
		{"INSERT INTO offers (source, offer_id, version, first_seen) VALUES ('alpha', 'z', 1, '2026-03-20 09:30:00')", "ads seen last before they were seen first"},
		{"INSERT INTO offers (source, offer_id, version, rate_min) VALUES ('alpha', 'z', 1, 500)", "ads with a price that contradicts itself"},
		{"INSERT INTO offers (source, offer_id, version, evidence_field) VALUES ('alpha', 'z', 1, ['rate'])", "ads whose evidence has columns of different length"},
		{"INSERT INTO offers (source, offer_id, version) VALUES ('alpha', 'z', 1)", "ads that no crawl has seen"},
	} {
		s := empty(t)
		save(t, s, "run1", storetest.Sample())
		if found, err := s.Check(t.Context(), nil); err != nil || len(found) > 0 {
			t.Fatalf("before: %v, %v", found, err)
		}
		if err := store.Exec(t.Context(), s, c.breaks); err != nil {
			t.Fatal(err)
		}
		found, err := s.Check(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		var words []string
		for _, f := range found {
			words = append(words, f.What)
			if f.Count == 0 || f.Fix == "" {
				t.Errorf("%+v: want a count and the way out", f)
			}
		}
		if !strings.Contains(strings.Join(words, "\n"), c.want) {
			t.Errorf("after %s: found %q, want %q", c.breaks, words, c.want)
		}
	}
}

// TestCompactKeepsTheFigures rewrites each ad a few times first.
func TestCompactKeepsTheFigures(t *testing.T) {
	s := empty(t)
	for range 3 {
		offers := storetest.Sample()
		for i := range offers {
			offers[i].Title += " (relu)"
		}
		save(t, s, "run1", storetest.Sample())
		save(t, s, "run2", offers)
	}
	want, err := s.Report(t.Context(), market.Filter{}, []market.Dimension{market.ByStack})
	if err != nil {
		t.Fatal(err)
	}
	before, after, err := s.Compact(t.Context(), nil)
	if err != nil || after > before {
		t.Errorf("%d bytes before, %d after (%v)", before, after, err)
	}
	var rows bytes.Buffer
	if err := s.SQL(t.Context(), "SELECT count() FROM offers", "TSV", &rows); err != nil || rows.String() != "9\n" {
		t.Errorf("%q rows of offers without FINAL (%v), want one of each ad", rows.String(), err)
	}
	got, err := s.Report(t.Context(), market.Filter{}, []market.Dimension{market.ByStack})
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("figures after compacting: %v\n%s", err, diff)
	}
}
