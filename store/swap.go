package store

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"
)

// swap puts derived months in the place of the old ones: fresh names the new table of each that is derived, made tells what they
// hold.
func (s *Store) swap(ctx context.Context, months func(table string) []time.Time, fresh map[string]string, made map[string]map[string]standing) error {
	for _, table := range derivedTables {
		if fresh[table] == "" {
			continue
		}
		full := made[fresh[table]]
		var actions []string
		for _, p := range partitionsOf(table, months(table)) {
			action := "DROP PARTITION " + p
			if full[strings.Trim(p, "'")].rows > 0 {
				action = "REPLACE PARTITION " + p + " FROM " + fresh[table]
			}
			actions = append(actions, action)
		}
		// Not to be interrupted between two months, for the sake of those who read.
		err := func() error {
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
