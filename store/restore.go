package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// Restore fills an empty store from a backup of dir: the one named, else the newest. It puts the copy beside the database,
// compares every table with the manifest, and only then gives it the database's name; a store of an older version is
// brought up to date. A store that holds ads or runs is refused with ErrNotEmpty, and stays as it is.
func (s *Store) Restore(ctx context.Context, dir, name string) (b Backup, err error) {
	dir, err = s.backupDir(dir)
	if err != nil {
		return b, err
	}
	if b, err = findBackup(dir, name); err != nil {
		return b, err
	}
	known, err := loadMigrations(migrationFiles)
	if err != nil {
		return b, err
	}
	if int(b.Schema) > len(known) {
		return b, fmt.Errorf("%w: backup %s has schema version %d, this program knows %d: update tjm", ErrNewerStore, b.Name, b.Schema, len(known))
	}
	s.saving.Lock()
	defer s.saving.Unlock()
	if err := s.mustBeEmpty(ctx); err != nil {
		return b, err
	}
	aside := s.database + "_restoring"
	if err := s.restoreAside(ctx, dir, aside, b); err != nil {
		return b, fmt.Errorf("restore %s of %s: %w", b.Name, dir, err)
	}
	if err := s.takeOver(ctx, aside); err != nil {
		return b, fmt.Errorf("restore %s of %s: %w", b.Name, dir, err)
	}
	if err := s.migrate(ctx); err != nil {
		return b, err
	}
	return b, s.keepAncestry(ctx)
}

// takeOver puts the database aside in the place of the store's own, which is empty. A crash between the two statements
// leaves no database of the store's name, so the next Open makes an empty one.
func (s *Store) takeOver(ctx context.Context, aside string) (err error) {
	bare := *s.options
	bare.Auth.Database = "" // a statement cannot run within the database that it replaces
	admin, err := ping(ctx, &bare)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, admin.Close()) }()
	for _, sql := range []string{
		"DROP DATABASE " + quoteIdentifier(s.database) + " SYNC",
		"RENAME DATABASE " + quoteIdentifier(aside) + " TO " + quoteIdentifier(s.database),
	} {
		if err := admin.Exec(ctx, sql); err != nil {
			return err
		}
	}
	return nil
}

// restoreAside copies the backup into a database of its own and compares it with the manifest.
func (s *Store) restoreAside(ctx context.Context, dir, aside string, b Backup) error {
	if err := s.conn.Exec(ctx, "DROP DATABASE IF EXISTS "+quoteIdentifier(aside)+" SYNC"); err != nil {
		return err
	}
	sql := "RESTORE DATABASE " + quoteIdentifier(b.Database) + " AS " + quoteIdentifier(aside) +
		" FROM File(" + quoteString(filepath.Join(dir, b.Name, backupData)) + ")"
	if b.Base != "" {
		sql += " SETTINGS base_backup = File(" + quoteString(filepath.Join(dir, b.Base, backupData)) + ")"
	}
	if err := s.conn.Exec(unhurried(ctx), sql); err != nil {
		return backupError(err)
	}
	got, err := s.sums(ctx, aside)
	if err != nil {
		return err
	}
	for _, want := range b.Tables {
		if !want.Moved && !slices.Contains(got, want) {
			return fmt.Errorf("%w: table %s is not what was backed up: the files of the backup have changed since", ErrBadBackup, want.Table)
		}
	}
	return nil
}

// findBackup returns the backup of a folder by its name, or the newest.
func findBackup(dir, name string) (Backup, error) {
	list, err := Backups(dir)
	switch {
	case err != nil:
		return Backup{}, err
	case len(list) == 0:
		return Backup{}, fmt.Errorf("%w: no backup in %s: `tjm backup DIR` makes one", ErrBadBackup, dir)
	case name == "":
		name = list[len(list)-1].Name
	}
	i := slices.IndexFunc(list, func(b Backup) bool { return b.Name == name })
	if i < 0 {
		return Backup{}, fmt.Errorf("%w: no backup %s in %s: the newest is %s", ErrBadBackup, name, dir, list[len(list)-1].Name)
	}
	b := list[i]
	if b.Base != "" && !slices.ContainsFunc(list, func(e Backup) bool { return e.Name == b.Base }) {
		return Backup{}, fmt.Errorf("%w: %s adds to %s, which is not in %s: put that folder back", ErrBadBackup, b.Name, b.Base, dir)
	}
	return b, nil
}

// mustBeEmpty refuses a store that holds anything of its own.
func (s *Store) mustBeEmpty(ctx context.Context) error {
	var rows uint64
	err := s.askSQL(ctx, "rows of the store", `SELECT sum(total_rows) FROM system.tables
WHERE database = {database:String} AND name IN ('pages', 'offers', 'sightings', 'runs')`,
		params{named("database", s.database)}, func(r driver.Rows) error {
			var n *uint64
			if err := r.Scan(&n); err != nil || n == nil {
				return err
			}
			rows = *n
			return nil
		})
	if err == nil && rows > 0 {
		err = fmt.Errorf("%w: %s: restore into another folder with --data DIR", ErrNotEmpty, s.where)
	}
	return err
}

// backupError adds the way out where the engine may not write files, and where files of a backup are missing.
func backupError(err error) error {
	if hasCode(err, codeInvalidConfig) {
		return errors.Join(err, errors.New("the engine.xml of this data folder names no place for backups: "+
			"add <backups><allowed_path>/</allowed_path></backups>, or remove the file"))
	}
	if hasCode(err, codeBackupNotFound, codeBackupDamaged, codeBackupEntryNotFound) {
		return fmt.Errorf("%w: %w", ErrBadBackup, err)
	}
	return err
}
