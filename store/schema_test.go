package store_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"tjm/store"
	"tjm/store/embedded/embeddedtest"
	"tjm/store/storetest"
)

// TestSchemaFileEqualsMigrations proves that what readers of schema.sql see is what the program makes, comments included.
func TestSchemaFileEqualsMigrations(t *testing.T) {
	text, err := os.ReadFile("schema.sql")
	if err != nil {
		t.Fatal(err)
	}
	conn, database := embeddedtest.Open(t)
	for _, statement := range strings.SplitAfter(strings.TrimSpace(string(text)), ";\n") {
		if err := conn.Exec(t.Context(), strings.TrimSuffix(strings.TrimSpace(statement), ";")); err != nil {
			t.Fatalf("%v\n%s", err, statement)
		}
	}
	migrated := storetest.Open(t, store.Config{Dir: dataDirectory(t)})
	const tables = "SELECT replaceOne(create_table_query, concat(database, '.'), '') FROM system.tables WHERE database = "
	want := lines(t, migrated, tables+"currentDatabase() ORDER BY name")
	got := lines(t, migrated, tables+"'"+database+"' ORDER BY name")
	if got != want {
		t.Errorf("schema.sql makes\n%s\nthe migrations make\n%s", got, want)
	}
	if n := strings.Count(want, "CREATE TABLE"); n != 20 {
		t.Errorf("%d tables, want 20", n)
	}
	if bare := lines(t, migrated, "SELECT table, name FROM system.columns WHERE database = currentDatabase() AND comment = ''"); bare != "" {
		t.Errorf("columns without a comment:\n%s", bare)
	}
}

func lines(t *testing.T, s *store.Store, query string) string {
	t.Helper()
	var out bytes.Buffer
	if err := s.SQL(t.Context(), query, "TSVRaw", &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
