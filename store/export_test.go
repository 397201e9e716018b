package store

import (
	"context"
	"strings"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// Exec runs a statement of a test's own, past everything that a store allows.
func Exec(ctx context.Context, s *Store, sql string) error { return s.conn.Exec(ctx, sql) }

// ToVersion makes an open store, which must be empty, one of an older schema: its tables are those of that version.
func ToVersion(ctx context.Context, s *Store, version int) error {
	list, err := loadMigrations(migrationFiles)
	if err != nil {
		return err
	}
	tables, err := s.tables(ctx, s.database)
	if err != nil {
		return err
	}
	for _, table := range tables {
		if err := s.conn.Exec(ctx, "DROP TABLE "+quoteIdentifier(table)+" SYNC"); err != nil {
			return err
		}
	}
	return s.apply(ctx, list[:version])
}

// Versions returns how many schema versions this program knows.
func Versions() int {
	list, err := loadMigrations(migrationFiles)
	if err != nil {
		panic(strings.TrimSpace(err.Error()))
	}
	return len(list)
}

// Columns lists the columns of a store's tables with everything that makes them.
func Columns(ctx context.Context, s *Store) (list []string, err error) {
	err = s.askSQL(ctx, "columns", `SELECT concat(table, '.', name, ' ', type, ' ', default_expression, ' ', comment) FROM system.columns
WHERE database = {database:String} ORDER BY table, name`, params{named("database", s.database)}, func(r driver.Rows) error {
		var c string
		if err := r.Scan(&c); err != nil {
			return err
		}
		list = append(list, c)
		return nil
	})
	return list, err
}

// Ancestors closes parents as an opened store does.
func Ancestors(parents map[string][]string) map[string][]string { return newAncestry(parents).above }

// LookBehind finds marks of a test's own, as opening does.
func (s *Store) LookBehind(ctx context.Context) error { return s.lookBehind(ctx) }
