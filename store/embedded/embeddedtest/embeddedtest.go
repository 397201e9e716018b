// Package embeddedtest gives tests the real engine: one per test binary, on a directory of its own, with a throwaway
// database for each test. Only tests import it.
package embeddedtest

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/store/embedded"
)

// RequireVariable set to 1 makes a missing engine a failure; without it the tests that need one are skipped.
const RequireVariable = "TJM_REQUIRE_ENGINE"

// A process runs one engine, so the tests of a binary share it.
var shared struct {
	mu     sync.Mutex
	engine *embedded.Engine
	dir    string
	err    error
}

var databases atomic.Int64

// Main runs the tests of a package and then closes the shared engine and removes its directory. Call it from TestMain:
//
//	func TestMain(m *testing.M) { os.Exit(embeddedtest.Main(m)) }
//
// Without it everything works, but the directory stays behind in the system's temporary one.
func Main(m *testing.M) int {
	code := m.Run()
	if err := Close(); err != nil && code == 0 {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return code
}

// Close closes the shared engine and removes its directory. The next Engine starts another.
func Close() error {
	shared.mu.Lock()
	defer shared.mu.Unlock()
	if shared.engine == nil {
		return nil
	}
	err := errors.Join(shared.engine.Close(), os.RemoveAll(shared.dir))
	shared.engine, shared.dir = nil, ""
	return err
}

// Engine returns the engine of this test binary. Nobody closes it but Main. Where there is no library it skips the test,
// or fails it under TJM_REQUIRE_ENGINE=1.
func Engine(t testing.TB) *embedded.Engine {
	t.Helper()
	shared.mu.Lock()
	defer shared.mu.Unlock()
	if shared.engine == nil && shared.err == nil {
		shared.dir, shared.err = os.MkdirTemp("", "tjm-engine-test-*")
		if shared.err == nil {
			shared.engine, shared.err = embedded.Open(context.Background(), embedded.Config{Dir: shared.dir})
		}
		if shared.err != nil {
			shared.err = errors.Join(shared.err, os.RemoveAll(shared.dir))
		}
	}
	if shared.err != nil {
		Missing(t, shared.err)
	}
	return shared.engine
}

// Missing skips a test for want of the library, or fails it: on every other error, and under TJM_REQUIRE_ENGINE=1.
func Missing(t testing.TB, err error) {
	t.Helper()
	if errors.Is(err, embedded.ErrLibraryMissing) && os.Getenv(RequireVariable) != "1" {
		t.Skipf("skipped, no ClickHouse engine here: %v", err)
	}
	t.Fatalf("opening the engine: %v", err)
}

// Open returns a client of a new database in the shared engine, and the database's name. Both go with the test.
func Open(t testing.TB) (driver.Conn, string) {
	t.Helper()
	engine := Engine(t)
	name := fmt.Sprintf("test_%d", databases.Add(1))
	admin := Client(t, engine.Transport(), "")
	if err := admin.Exec(context.Background(), "CREATE DATABASE "+name); err != nil {
		t.Fatalf("creating database %s: %v", name, err)
	}
	t.Cleanup(func() {
		if err := admin.Exec(context.Background(), "DROP DATABASE "+name+" SYNC"); err != nil {
			t.Errorf("dropping database %s: %v", name, err)
		}
	})
	return Client(t, engine.Transport(), name), name
}

// Client returns a client of an engine, with database as its default; empty is ClickHouse's own default. It is closed
// with the test.
func Client(t testing.TB, transport http.RoundTripper, database string) driver.Conn {
	t.Helper()
	conn, err := clickhouse.Open(&clickhouse.Options{
		Protocol:     clickhouse.HTTP,
		Addr:         []string{"embedded:0"},
		Auth:         clickhouse.Auth{Database: database},
		MaxOpenConns: 32,
		TransportFunc: func(*http.Transport) (http.RoundTripper, error) {
			return transport, nil
		},
	})
	if err != nil {
		t.Fatalf("opening a client: %v", err)
	}
	t.Cleanup(func() {
		if err := conn.Close(); err != nil {
			t.Errorf("closing the client: %v", err)
		}
	})
	return conn
}
