package store

import (
	"errors"
	"log/slog"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"tjm/store/embedded/embeddedtest"
)

// onEngine opens a store on the test binary's engine without migrating it.
func onEngine(t *testing.T) *Store {
	t.Helper()
	conn, database := embeddedtest.Open(t)
	queries, err := loadQueries()
	if err != nil {
		t.Fatal(err)
	}
	return &Store{conn: conn, where: database, database: database, http: true, queries: queries, log: slog.New(slog.DiscardHandler)}
}

func version(t *testing.T, s *Store) (v uint32) {
	t.Helper()
	if err := s.conn.QueryRow(t.Context(), "SELECT max(version) FROM schema_migrations").Scan(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestMigrateGoesOnWhereItStopped(t *testing.T) {
	s := onEngine(t)
	list := []migration{
		{1, "0001_a.sql", "CREATE TABLE IF NOT EXISTS a (x Int8) ENGINE = MergeTree ORDER BY x"},
		{2, "0002_b.sql", "CREATE TABLE nonsense"},
		{3, "0003_c.sql", "ALTER TABLE a ADD COLUMN IF NOT EXISTS y Int8"},
	}
	err := s.apply(t.Context(), list)
	if err == nil || !strings.Contains(err.Error(), "0002_b.sql") {
		t.Fatalf("a broken migration: %v", err)
	}
	if v := version(t, s); v != 1 {
		t.Errorf("schema version %d after the break, want 1", v)
	}
	// The statement had run, but the process died before its line in the ledger.
	list[1].sql = "CREATE TABLE IF NOT EXISTS b (x Int8) ENGINE = MergeTree ORDER BY x"
	if err := s.conn.Exec(t.Context(), list[1].sql); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := s.apply(t.Context(), list); err != nil {
			t.Fatal(err)
		}
		if v := version(t, s); v != 3 {
			t.Errorf("schema version %d, want 3", v)
		}
	}
}

// A new store that was killed before its lines stood in the ledger is made again from the first statement.
func TestANewStoreIsMadeAgain(t *testing.T) {
	s := onEngine(t)
	if err := s.migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	want, err := Columns(t.Context(), s)
	if err != nil || len(want) == 0 {
		t.Fatalf("%d columns, %v", len(want), err)
	}
	if err := s.conn.Exec(t.Context(), "TRUNCATE TABLE schema_migrations"); err != nil {
		t.Fatal(err)
	}
	if err := s.migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	got, err := Columns(t.Context(), s)
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("the tables are not those of a new store: %v\n%s", err, diff)
	}
	if v := version(t, s); int(v) != Versions() {
		t.Errorf("schema version %d, want %d", v, Versions())
	}
}

func TestMigrateRefusesANewerStore(t *testing.T) {
	s := onEngine(t)
	if err := s.migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := s.conn.Exec(t.Context(), "INSERT INTO schema_migrations VALUES (999, '0999_future.sql', now())"); err != nil {
		t.Fatal(err)
	}
	err := s.migrate(t.Context())
	if !errors.Is(err, ErrNewerStore) || !strings.Contains(err.Error(), "update tjm") || strings.Contains(err.Error(), "\n") {
		t.Errorf("a newer store: %v", err)
	}
}

func TestLoadMigrationsRefusesGaps(t *testing.T) {
	file := &fstest.MapFile{Data: []byte("SELECT 1")}
	for name, files := range map[string]fstest.MapFS{
		"a gap":         {"migrations/0001_a.sql": file, "migrations/0003_c.sql": file},
		"a double":      {"migrations/0001_a.sql": file, "migrations/0001_b.sql": file},
		"no number":     {"migrations/1st.sql": file},
		"not beginning": {"migrations/0002_b.sql": file},
	} {
		if list, err := loadMigrations(files); err == nil {
			t.Errorf("%s: accepted %v", name, list)
		}
	}
	list, err := loadMigrations(migrationFiles)
	if err != nil || len(list) < 4 {
		t.Errorf("our own: %d migrations, %v", len(list), err)
	}
}

// TestEachMigrationMarksAnew looks for two migrations with one name for their marks: what the first asked for is settled, and the
// second would ask for nothing.
func TestEachMigrationMarksAnew(t *testing.T) {
	list, err := loadMigrations(migrationFiles)
	if err != nil {
		t.Fatal(err)
	}
	form := regexp.MustCompile(`INSERT INTO stale SELECT DISTINCT month, '([^']+)', '` + migrationWriter + `'`)
	by := map[string]string{}
	for _, m := range list {
		if !strings.Contains(m.sql, "INTO stale") {
			continue
		}
		found := form.FindStringSubmatch(m.sql)
		if found == nil {
			t.Errorf("%s marks months in a form of its own:\n%s", m.name, m.sql)
			continue
		}
		if other := by[found[1]]; other != "" {
			t.Errorf("%s and %s both mark months %q", other, m.name, found[1])
		}
		by[found[1]] = m.name
	}
	if len(by) < 5 {
		t.Errorf("only %d migrations mark months", len(by))
	}
}
