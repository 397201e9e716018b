package embedded_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/store/embedded"
	"tjm/store/embedded/embeddedtest"
)

// TestMain also plays the second process of the tests that need one.
func TestMain(m *testing.M) {
	if role := os.Getenv(roleVariable); role != "" {
		if err := playRole(role); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(embeddedtest.Main(m))
}

// atEachHome runs a test as clickhouse-go meets the engine: in the process, and over http:// on a loopback port.
func atEachHome(t *testing.T, test func(t *testing.T, db driver.Conn)) {
	t.Run("in process", func(t *testing.T) {
		db, _ := embeddedtest.Open(t)
		test(t, db)
	})
	t.Run("over http", func(t *testing.T) {
		_, database := embeddedtest.Open(t)
		server := httptest.NewServer(embeddedtest.Engine(t).Handler())
		t.Cleanup(server.Close)
		options, err := clickhouse.ParseDSN(server.URL + "/" + database)
		if err != nil {
			t.Fatal(err)
		}
		db, err := clickhouse.Open(options)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		test(t, db)
	})
}

// clientOf opens a client with options of its own.
func clientOf(t *testing.T, e *embedded.Engine, database string, change func(*clickhouse.Options)) driver.Conn {
	t.Helper()
	options := &clickhouse.Options{
		Protocol:      clickhouse.HTTP,
		Addr:          []string{"embedded:0"},
		Auth:          clickhouse.Auth{Database: database},
		TransportFunc: func(*http.Transport) (http.RoundTripper, error) { return e.Transport(), nil },
	}
	change(options)
	db, err := clickhouse.Open(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func exec(t *testing.T, db driver.Conn, statements ...string) {
	t.Helper()
	for _, sql := range statements {
		if err := db.Exec(t.Context(), sql); err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
}

// one returns the only value of the only row.
func one[T any](t *testing.T, db driver.Conn, sql string, args ...any) T {
	t.Helper()
	var v T
	if err := db.QueryRow(t.Context(), sql, args...).Scan(&v); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return v
}

// within fails the test when f takes longer than the limit.
func within(t *testing.T, limit time.Duration, f func()) time.Duration {
	t.Helper()
	begin := time.Now()
	f()
	took := time.Since(begin)
	if took > limit {
		t.Errorf("took %v, want at most %v", took, limit)
	}
	return took
}

// named is a parameter of a statement.
func named(name string, value any) any {
	return clickhouse.Named(name, fmt.Sprint(value))
}
