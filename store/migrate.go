package store

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"log/slog"
	"strconv"
	"strings"
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
	if err := s.exec(ctx, "make the ledger", string(ledger), nil); err != nil {
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
	for _, m := range list[current:] {
		if err := s.exec(ctx, m.name, m.sql, nil); err != nil {
			return fmt.Errorf("apply migration %s to %s: %w", m.name, s.where, err)
		}
		if err := s.conn.Exec(ctx, "INSERT INTO schema_migrations SELECT {version:UInt32}, {name:String}, now64(3, 'UTC')",
			named("version", m.version), named("name", m.name)); err != nil {
			return fmt.Errorf("record migration %s in %s: %w", m.name, s.where, err)
		}
		s.log.Debug("migration applied", slog.String("name", m.name))
	}
	return nil
}
