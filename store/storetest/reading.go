package storetest

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"tjm/internal/market"
	"tjm/store"
)

// cell reads one value with the reader's SQL, raw.
func cell(t *testing.T, s *store.Store, query string) string {
	t.Helper()
	var out bytes.Buffer
	if err := s.SQL(t.Context(), query, "TSVRaw", &out); err != nil {
		if errors.Is(err, store.ErrNeedsHTTP) {
			t.Skip(err)
		}
		t.Fatalf("%s: %v", query, err)
	}
	return strings.TrimSuffix(out.String(), "\n")
}

func readingSQL(t *testing.T, s *store.Store) {
	saveSample(t, s)
	for _, c := range []struct{ query, format, want string }{
		{"SELECT count() AS n FROM offers", "CSVWithNames", "\"n\"\n9\n"},
		{"SELECT count() AS n FROM offers;\n", "JSONEachRow", "{\"n\":9}\n"},
		{"SELECT 1 AS x FORMAT TSV", "JSONEachRow", "1\n"},
		{"SELECT 'FORMAT CSV; DELETE' AS x -- a comment", "TSV", "FORMAT CSV; DELETE\n"},
		{"WITH 2 AS two SELECT two", "TSV", "2\n"},
		{"SHOW TABLES", "TSV", "addresses\nadvertisers\nalike\nclosings\ncurrent\nexchange_rates\nfacets\nfigures\nmentions\nmissions\noffer_versions\noffers\npages\npairs\nruns\nschema_migrations\nsightings\nstack_ancestors\nstale\ntallies\n"},
		{"EXISTS TABLE offers", "TSV", "1\n"},
		{"SELECT number FROM numbers(3) ORDER BY number DESC", "TSV", "2\n1\n0\n"},
	} {
		var out bytes.Buffer
		if err := s.SQL(t.Context(), c.query, c.format, &out); errors.Is(err, store.ErrNeedsHTTP) {
			t.Skip(err)
		} else {
			equal(t, c.query, out.String(), err, c.want)
		}
	}
	var out bytes.Buffer
	err := s.SQL(t.Context(), "SELECT * FROM offers", "Parquet", &out)
	if err != nil || !bytes.HasPrefix(out.Bytes(), []byte("PAR1")) {
		t.Errorf("Parquet: %d bytes, %v", out.Len(), err)
	}
	out.Reset()
	err = s.SQL(t.Context(), "SELECT number, repeat('x', 100) FROM numbers(200000)", "TSV", &out)
	if err != nil || bytes.Count(out.Bytes(), []byte("\n")) != 200_000 {
		t.Errorf("a long answer: %d bytes, %v", out.Len(), err)
	}
	if err := s.SQL(t.Context(), "SELECT nope FROM offers", "TSV", &out); err == nil || !strings.Contains(err.Error(), "nope") {
		t.Errorf("a wrong column: %v", err)
	}
	if err := s.SQL(t.Context(), "SELECT 1", "CSV; DROP", &out); err == nil {
		t.Error("a format that is no name was accepted")
	}
	if err := s.SQL(t.Context(), "SELECT throwIf(number = 150000) FROM numbers(200000)", "TSV", &out); err == nil {
		t.Error("an error after the first rows was lost")
	}
}

func writingSQL(t *testing.T, s *store.Store) {
	saveSample(t, s)
	file := filepath.Join(t.TempDir(), "out.csv")
	for _, query := range []string{
		"DROP TABLE offers",
		"TRUNCATE TABLE offers",
		"INSERT INTO offers (offer_id) VALUES ('x')",
		"INSERT INTO offers (offer_id) SELECT 'x' SETTINGS readonly = 0",
		"ALTER TABLE offers DELETE WHERE 1",
		"DELETE FROM offers WHERE 1",
		"OPTIMIZE TABLE offers FINAL",
		"CREATE TABLE x (a Int8) ENGINE = Memory",
		"CREATE TEMPORARY TABLE x (a Int8)",
		"SET readonly = 0",
		"SELECT 1; DROP TABLE offers",
		"SELECT 1 SETTINGS readonly = 0",
		"SELECT 1 SETTINGS max_execution_time = 0",
		"INSERT INTO FUNCTION file('" + file + "') SELECT 1",
		"SELECT 1 INTO OUTFILE '" + file + "'",
		"SELECT 1 INTO/**/OUTFILE '" + file + "'",
		"SYSTEM STOP MERGES",
		"KILL QUERY WHERE 1",
		"BACKUP TABLE offers TO Disk('default', 'x')",
	} {
		var out bytes.Buffer
		err := s.SQL(t.Context(), query, "TSV", &out)
		if errors.Is(err, store.ErrNeedsHTTP) {
			t.Skip(err)
		}
		if err == nil {
			t.Errorf("%s: accepted, answered %q", query, out.String())
		}
	}
	if matches, _ := filepath.Glob(file + "*"); len(matches) > 0 {
		t.Errorf("files written: %v", matches)
	}
	equal(t, "offers afterwards", cell(t, s, "SELECT count() FROM offers"), nil, "9")
	equal(t, "rows afterwards", len(Sample()), nil, 9)
	save(t, s, "run-1", Seen, 0, 0, Sample()...) // writing by the store itself goes on
}

// knownPages gathers what EachKnownPage tells, by address.
func knownPages(ctx context.Context, s *store.Store, source string) (map[string]market.Page, error) {
	known := map[string]market.Page{}
	err := s.EachKnownPage(ctx, source, func(p market.Page) error { known[p.URL] = p; return nil })
	return known, err
}
