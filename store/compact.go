package store

import (
	"context"
	"fmt"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// Compact rewrites the tables that keep replaced rows for a while into as few files as they can have, which drops those
// rows. The derived tables keep none, so they are left alone. Readers and writers go on meanwhile; stopping it half-way
// loses nothing. It returns the bytes on disk before and after. step is
// called before each table, and may be nil.
func (s *Store) Compact(ctx context.Context, step func(i, n int, table string)) (before, after uint64, err error) {
	tables, err := s.tablesOf(ctx, s.database, "%ReplacingMergeTree")
	if err != nil {
		return 0, 0, err
	}
	if before, err = s.bytesOnDisk(ctx); err != nil {
		return 0, 0, err
	}
	for i, table := range tables {
		if step != nil {
			step(i, len(tables), table)
		}
		if err := s.conn.Exec(unhurried(ctx), "OPTIMIZE TABLE "+quoteIdentifier(table)+" FINAL"); err != nil {
			return before, 0, fmt.Errorf("compact %s: %w", table, err)
		}
	}
	after, err = s.bytesOnDisk(ctx)
	return before, after, err
}

// bytesOnDisk adds up the files that hold the present rows of the store.
func (s *Store) bytesOnDisk(ctx context.Context) (bytes uint64, err error) {
	err = s.askSQL(ctx, "size of the store", "SELECT sum(bytes_on_disk) FROM system.parts WHERE active AND database = {database:String}",
		params{named("database", s.database)}, func(r driver.Rows) error { return r.Scan(&bytes) })
	return bytes, err
}
