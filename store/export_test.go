package store

import (
	"context"
	"errors"
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

// DerivedOtherwise fills two tables of a test's own with what is derived of few and of many ads, and counts the rows of both
// and those that one lacks.
func DerivedOtherwise(ctx context.Context, s *Store, table, from, columns string) (rows, differ uint64, err error) {
	for name, ads := range map[string]int{"few_ads": few, "many_ads": few + 1} {
		fill := strings.NewReplacer("{{into}}", name, "{{from}}", from, "{{others}}", "").Replace(s.deriving(table, ads))
		months, err := s.monthsIn(ctx, "SELECT DISTINCT month FROM "+from)
		if err != nil {
			return 0, 0, err
		}
		if err := s.conn.Exec(ctx, "CREATE TABLE "+name+" AS "+table); err != nil {
			return 0, 0, err
		}
		if err := s.conn.Exec(ctx, fill, named("months", days(months))); err != nil {
			return 0, 0, err
		}
		defer func() { err = errors.Join(err, s.conn.Exec(ctx, "DROP TABLE "+name)) }()
	}
	ask := `SELECT (SELECT count() FROM few_ads) + (SELECT count() FROM many_ads), (SELECT count() FROM (SELECT $ FROM few_ads EXCEPT SELECT $ FROM many_ads))
	+ (SELECT count() FROM (SELECT $ FROM many_ads EXCEPT SELECT $ FROM few_ads))`
	err = s.askSQL(ctx, "differences", strings.ReplaceAll(ask, "$", columns), nil, func(r driver.Rows) error { return r.Scan(&rows, &differ) })
	return rows, differ, err
}

// LookBehind finds marks of a test's own, as opening does.
func (s *Store) LookBehind(ctx context.Context) error { return s.lookBehind(ctx) }
