package store_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tjm/store"
	"tjm/store/topology"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestSchemaOfClusters holds the statements for a cluster against golden files, and has the real engine parse each. Keeper
// and several servers do not run in a process.
func TestSchemaOfClusters(t *testing.T) {
	s := empty(t)
	for _, kind := range []topology.Kind{topology.Replicated, topology.Sharded} {
		statements, err := store.Schema(topology.Topology{Kind: kind, Cluster: "main"})
		if err != nil {
			t.Fatal(err)
		}
		for _, sql := range statements {
			if err := store.Exec(t.Context(), s, "EXPLAIN AST "+sql); err != nil {
				t.Errorf("%s: the engine does not parse\n%s\n%v", kind, sql, err)
			}
		}
		path := filepath.Join("testdata", "topology", string(kind)+".sql")
		got := strings.Join(statements, ";\n\n") + ";\n"
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs from %s: look at it, then run the test with -update", kind, path)
		}
	}
}

// TestOneServerIsNoCluster asks the engine in the process to be several.
func TestOneServerIsNoCluster(t *testing.T) {
	_, err := store.Open(t.Context(), store.Config{Dir: dataDirectory(t), Topology: topology.Topology{Kind: topology.Replicated, Cluster: "main"}})
	if err == nil || !strings.Contains(err.Error(), "--dsn") {
		t.Errorf("opened: %v, want an error that names --dsn", err)
	}
}
