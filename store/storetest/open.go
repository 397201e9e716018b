package storetest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"

	"tjm/store"
)

// Open opens a store on a database of its own in the home that cfg names, and removes both when the test ends. The
// database of a data directory goes with the directory, which is the caller's to remove.
func Open(t testing.TB, cfg store.Config) *store.Store {
	t.Helper()
	if cfg.Database == "" {
		cfg.Database = fmt.Sprintf("tjm_test_%d_%08x", time.Now().UnixNano(), rand.Uint32())
	}
	s, err := store.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		if cfg.DSN != "" {
			drop(t, cfg)
		}
	})
	return s
}

func drop(t testing.TB, cfg store.Config) {
	options, err := clickhouse.ParseDSN(cfg.DSN)
	if err != nil {
		t.Error(err)
		return
	}
	conn, err := clickhouse.Open(options)
	if err != nil {
		t.Error(err)
		return
	}
	defer conn.Close()
	if err := conn.Exec(context.Background(), "DROP DATABASE IF EXISTS `"+cfg.Database+"`"); err != nil {
		t.Errorf("drop database %s: %v", cfg.Database, err)
	}
}
