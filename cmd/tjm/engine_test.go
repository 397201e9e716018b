package main

import (
	"os"
	"testing"

	"tjm/store/embedded"
)

// requireEngine skips a test where the engine's library is not installed; TJM_REQUIRE_ENGINE=1 makes that a failure.
func requireEngine(t *testing.T) {
	t.Helper()
	for _, path := range embedded.LibraryCandidates("") {
		if _, err := os.Stat(path); err == nil {
			return
		}
	}
	if os.Getenv("TJM_REQUIRE_ENGINE") == "1" {
		t.Fatal("the engine library is missing: run `make engine`")
	}
	t.Skip("skipped: the engine library is missing; `make engine` fetches it")
}
