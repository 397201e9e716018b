package store_test

import (
	"net/http/httptest"
	"os"
	"testing"

	"tjm/store"
	"tjm/store/embedded/embeddedtest"
	"tjm/store/storetest"
)

// TestMain lets the test binary be a process of its own that a test can kill: see kill_test.go.
func TestMain(m *testing.M) {
	if task := os.Getenv(childTask); task != "" {
		os.Exit(beChild(task, os.Getenv(childFolder)))
	}
	os.Exit(embeddedtest.Main(m))
}

// dataDirectory returns the directory of this test binary's engine.
func dataDirectory(t testing.TB) string {
	t.Helper()
	return embeddedtest.Engine(t).Dir()
}

// TestEngineInTheProcess runs the contract without any socket between the store and the engine.
func TestEngineInTheProcess(t *testing.T) {
	storetest.Run(t, store.Config{Dir: dataDirectory(t), Extractor: "test"})
}

// TestHTTPServer runs it through an http:// address on a loopback port, as to any ClickHouse server.
func TestHTTPServer(t *testing.T) {
	server := httptest.NewServer(embeddedtest.Engine(t).Handler())
	defer server.Close()
	storetest.RunAgain(t, store.Config{DSN: server.URL, Extractor: "test"})
}

// TestServer runs it on the server that TJM_TEST_DSN names, when one is there.
func TestServer(t *testing.T) {
	dsn := os.Getenv("TJM_TEST_DSN")
	if dsn == "" {
		t.Skip("skipped, TJM_TEST_DSN names no ClickHouse server")
	}
	storetest.Run(t, store.Config{DSN: dsn, Extractor: "test"})
}
