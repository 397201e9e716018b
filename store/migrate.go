package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"strconv"
	"strings"

	"tjm/store/topology"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migration is one statement that takes the schema from the version before to its own. It must be repeatable: a
// process may die between the statement and its line in the ledger.
type migration struct {
	version uint32
	name    string
	sql     string
}

// loadMigrations returns the migrations in order and refuses a gap, so that a forgotten file is noticed at once.
func loadMigrations(files fs.FS) ([]migration, error) {
	names, err := fs.Glob(files, "migrations/[0-9]*.sql")
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	var list []migration
	for i, path := range names {
		name := strings.TrimPrefix(path, "migrations/")
		number, _, _ := strings.Cut(name, "_")
		version, err := strconv.ParseUint(number, 10, 32)
		if err != nil || version != uint64(i+1) {
			return nil, fmt.Errorf("migration %s: want number %04d", name, i+1)
		}
		sql, err := fs.ReadFile(files, path)
		if err != nil {
			return nil, fmt.Errorf("read migration %s: %w", name, err)
		}
		list = append(list, migration{uint32(version), name, string(sql)})
	}
	return list, nil
}

// migrate brings the tables up to date, or refuses a store that a newer program has changed.
func (s *Store) migrate(ctx context.Context) error {
	list, err := loadMigrations(migrationFiles)
	if err != nil {
		return err
	}
	return s.apply(ctx, list)
}

func (s *Store) apply(ctx context.Context, list []migration) error {
	ledger, err := migrationFiles.ReadFile("migrations/ledger.sql")
	if err != nil {
		return fmt.Errorf("read migration ledger: %w", err)
	}
	if err := s.alter(ctx, "ledger.sql", string(ledger)); err != nil {
		return fmt.Errorf("create migration ledger in %s: %w", s.where, err)
	}
	var current uint32
	if err := s.conn.QueryRow(ctx, "SELECT max(version) FROM schema_migrations").Scan(&current); err != nil {
		return fmt.Errorf("read schema version of %s: %w", s.where, err)
	}
	if int(current) > len(list) {
		return fmt.Errorf("%w: %s has schema version %d, this program knows %d: update tjm, or use another data directory or database",
			ErrNewerStore, s.where, current, len(list))
	}
	var applied []migration
	for i, m := range list[current:] {
		if err := s.alter(ctx, m.name, m.sql); err != nil {
			err = fmt.Errorf("apply migration %s to %s: %w", m.name, s.where, err)
			return errors.Join(err, s.record(ctx, applied))
		}
		applied = append(applied, m)
		// A store in which no line stands is new, or half made and empty: its lines are written at once in the end,
		// which halves the time of making one. Killed before, it is made again from the first statement.
		if last := int(current)+i+1 == len(list); current > 0 || last {
			if err := s.record(ctx, applied); err != nil {
				return err
			}
			applied = applied[:0]
		}
		s.log.Debug("migration applied", slog.String("name", m.name))
	}
	return nil
}

// record writes the lines of migrations into the ledger.
func (s *Store) record(ctx context.Context, applied []migration) error {
	if len(applied) == 0 {
		return nil
	}
	versions, names := make([]uint32, len(applied)), make([]string, len(applied))
	for i, m := range applied {
		versions[i], names[i] = m.version, m.name
	}
	err := s.conn.Exec(ctx, "INSERT INTO schema_migrations SELECT v, n, now64(3, 'UTC') FROM (SELECT arrayJoin(arrayZip({versions:Array(UInt32)}, {names:Array(String)})) AS m, m.1 AS v, m.2 AS n)",
		named("versions", versions), named("names", names))
	if err != nil {
		return fmt.Errorf("record migration %s in %s: %w", names[len(names)-1], s.where, err)
	}
	return nil
}

// alter runs one statement of the schema in the form that the store's topology takes.
func (s *Store) alter(ctx context.Context, name, sql string) error {
	statements, err := s.topology.Statements(sql)
	if err != nil {
		return err
	}
	for _, sql := range statements {
		if err := s.exec(ctx, name, sql, nil); err != nil {
			return err
		}
	}
	return nil
}

// Schema returns the statements that make the tables of a store, in order, as they run on a new one of that topology.
func Schema(t topology.Topology) ([]string, error) {
	list, err := loadMigrations(migrationFiles)
	if err != nil {
		return nil, err
	}
	ledger, err := migrationFiles.ReadFile("migrations/ledger.sql")
	if err != nil {
		return nil, fmt.Errorf("read migration ledger: %w", err)
	}
	var all []string
	for _, m := range append([]migration{{name: "ledger.sql", sql: string(ledger)}}, list...) {
		statements, err := t.Statements(m.sql)
		if err != nil {
			return nil, fmt.Errorf("migration %s: %w", m.name, err)
		}
		for _, sql := range statements {
			all = append(all, strings.TrimSpace(sql))
		}
	}
	return all, nil
}
