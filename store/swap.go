package store

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// swap puts derived months in the place of the old ones: fresh names the new table of each that is derived.
func (s *Store) swap(ctx context.Context, months func(table string) []time.Time, fresh map[string]string) error {
	for _, table := range derivedTables {
		if fresh[table] == "" {
			continue
		}
		full, err := s.partitions(ctx, fresh[table])
		if err != nil {
			return err
		}
		var actions []string
		for _, p := range partitionsOf(table, months(table)) {
			action := "DROP PARTITION " + p
			if full[strings.Trim(p, "'")] {
				action = "REPLACE PARTITION " + p + " FROM " + fresh[table]
			}
			actions = append(actions, action)
		}
		// Not to be interrupted between two months, for the sake of those who read.
		err = func() error {
			s.derived.switching.Lock()
			defer s.derived.switching.Unlock()
			return s.conn.Exec(context.WithoutCancel(ctx), "ALTER TABLE "+table+" "+strings.Join(actions, ", "))
		}()
		if err != nil {
			return fmt.Errorf("replace %d months of %s: %w", len(months(table)), table, err)
		}
		s.log.Debug("months derived", slog.String("table", table), slog.Int("months", len(months(table))))
	}
	return nil
}

// partitionsOf names the partitions of a derived table that hold some months: a month each of current, a year of the others.
func partitionsOf(table string, months []time.Time) (list []string) {
	for _, m := range months {
		p := m.Format("2006")
		if table == "current" {
			p = "'" + m.Format(time.DateOnly) + "'"
		}
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list
}

// partitions returns those of a table that hold rows.
func (s *Store) partitions(ctx context.Context, table string) (map[string]bool, error) {
	full := map[string]bool{}
	err := s.askSQL(ctx, "partitions", "SELECT DISTINCT toString(_partition_value.1) FROM "+table, nil, func(r driver.Rows) error {
		var p string
		if err := r.Scan(&p); err != nil {
			return err
		}
		full[p] = true
		return nil
	})
	return full, err
}

// splitPartitions names the years of a derived table that lie in more than one part.
func (s *Store) splitPartitions(ctx context.Context, table string) (years []string, err error) {
	ask := "SELECT toString(_partition_value.1) AS year FROM " + table + " GROUP BY year HAVING uniqExact(_part) > 1 ORDER BY year"
	err = s.askSQL(ctx, "years in several parts", ask, nil, func(r driver.Rows) error {
		var year string
		if err := r.Scan(&year); err != nil {
			return err
		}
		years = append(years, year)
		return nil
	})
	return years, err
}
