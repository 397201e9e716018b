package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// Backup describes one backup within a folder of backups.
type Backup struct {
	Name     string     `json:"name"`           // its subfolder: the moment of its making in UTC, and its kind
	Base     string     `json:"base,omitempty"` // the full backup that it adds to; empty for a full one
	Made     time.Time  `json:"made"`
	Database string     `json:"database"` // name of the database when it was copied
	Schema   uint32     `json:"schema"`   // schema version of the store
	Tables   []TableSum `json:"tables"`   // sorted by name
	Bytes    int64      `json:"bytes"`    // size of the files of this backup alone
}

// TableSum tells whether two copies of a table hold the same rows.
type TableSum struct {
	Table string `json:"table"`
	Rows  uint64 `json:"rows"`
	Hash  uint64 `json:"hash"`            // sum of the hashes of all rows, whatever their order
	Moved bool   `json:"moved,omitempty"` // rows were written while the backup ran: counts and hash are those of before it
}

const (
	backupStamp    = "20060102T150405.000Z"
	backupManifest = "manifest.json"
	backupData     = "data"
	partialBackup  = ".partial-"
)

// Backup copies the database into a new subfolder of dir, which is made when missing. Unless full is set, only what the
// newest full backup of dir lacks is copied; without one, or when the newest addition is larger than half of it, the
// backup is full. A backup that is cut short leaves a folder that the next one removes, and never one that Backups lists.
//
// It needs the engine in the process, or that of another process of this machine; a server has its own BACKUP
// statement, so there it returns ErrNeedsEngine.
func (s *Store) Backup(ctx context.Context, dir string, full bool) (b Backup, err error) {
	dir, err = s.backupDir(dir)
	if err != nil {
		return b, err
	}
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return b, fmt.Errorf("make the folder of backups: %w", err)
	}
	earlier, err := Backups(dir)
	if err != nil {
		return b, err
	}
	if err := removePartial(dir); err != nil {
		return b, err
	}
	b.Database = s.database
	b.Made = s.now().UTC().Truncate(time.Millisecond)
	if n := len(earlier); n > 0 && !b.Made.After(earlier[n-1].Made) {
		b.Made = earlier[n-1].Made.Add(time.Millisecond) // the clock was set back; the newest backup must stay the last
	}
	if !full {
		b.Base = baseFor(earlier)
	}
	kind := "full"
	if b.Base != "" {
		kind = "added"
	}
	b.Name = b.Made.Format(backupStamp) + "-" + kind
	work := filepath.Join(dir, partialBackup+b.Name)
	if err := os.Mkdir(work, 0o750); err != nil {
		return b, fmt.Errorf("make the folder of the backup: %w", err)
	}
	if err := s.writeBackup(ctx, dir, work, &b); err != nil {
		return b, errors.Join(fmt.Errorf("back up %s to %s: %w", s.where, dir, err), os.RemoveAll(work))
	}
	return b, nil
}

// writeBackup copies the rows, then says in the manifest what was copied; the name is given last.
func (s *Store) writeBackup(ctx context.Context, dir, work string, b *Backup) error {
	before, err := s.sums(ctx, s.database)
	if err != nil {
		return err
	}
	if b.Schema, err = s.schemaVersion(ctx, s.database); err != nil {
		return err
	}
	sql := "BACKUP DATABASE " + quoteIdentifier(s.database) + " TO File(" + quoteString(filepath.Join(work, backupData)) + ")"
	if b.Base != "" {
		sql += " SETTINGS base_backup = File(" + quoteString(filepath.Join(dir, b.Base, backupData)) + ")"
	}
	if err := s.conn.Exec(unhurried(ctx), sql); err != nil {
		return backupError(err)
	}
	after, err := s.sums(ctx, s.database)
	if err != nil {
		return err
	}
	b.Tables = before
	for i := range b.Tables {
		b.Tables[i].Moved = !slices.Contains(after, before[i])
	}
	if b.Bytes, err = sizeOf(work); err != nil {
		return err
	}
	text, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		return fmt.Errorf("encode the manifest: %w", err)
	}
	if err := writeSynced(filepath.Join(work, backupManifest), append(text, '\n')); err != nil {
		return err
	}
	if err := os.Rename(work, filepath.Join(dir, b.Name)); err != nil {
		return fmt.Errorf("name the backup: %w", err)
	}
	return nil
}

// baseFor returns the newest full backup, unless what was added to it last is larger than half of it.
func baseFor(earlier []Backup) string {
	base, added := Backup{}, int64(0)
	for _, e := range earlier {
		switch {
		case e.Base == "":
			base, added = e, 0
		case e.Base == base.Name:
			added = e.Bytes
		}
	}
	if base.Name == "" || added > base.Bytes/2 {
		return ""
	}
	return base.Name
}

// Backups lists the whole backups of a folder, oldest first. A folder that is missing or empty has none.
func Backups(dir string) ([]Backup, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list backups: %w", err)
	}
	var list []Backup
	for _, e := range entries {
		if !e.IsDir() || strings.HasPrefix(e.Name(), partialBackup) {
			continue
		}
		path := filepath.Join(dir, e.Name(), backupManifest)
		text, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue // not of ours
		}
		if err != nil {
			return nil, fmt.Errorf("read a backup's manifest: %w", err)
		}
		var b Backup
		if err := json.Unmarshal(text, &b); err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrBadBackup, path, err)
		}
		b.Name = e.Name() // a renamed folder is still that backup
		list = append(list, b)
	}
	slices.SortFunc(list, func(a, b Backup) int { return a.Made.Compare(b.Made) })
	return list, nil
}

// removePartial removes what backups that were cut short have left.
func removePartial(dir string) error {
	left, err := filepath.Glob(filepath.Join(globLiteral(dir), partialBackup+"*"))
	if err != nil {
		return fmt.Errorf("look for unfinished backups: %w", err)
	}
	for _, path := range left {
		if err := os.RemoveAll(path); err != nil {
			return fmt.Errorf("remove an unfinished backup: %w", err)
		}
	}
	return nil
}

// backupDir returns the absolute folder, where the engine can reach this machine's files.
func (s *Store) backupDir(dir string) (string, error) {
	if s.engine == nil {
		return "", fmt.Errorf("%w: on a server use its BACKUP DATABASE %s TO Disk('backups', 'name') and RESTORE statements", ErrNeedsEngine, s.database)
	}
	path, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("find the folder of backups: %w", err)
	}
	return path, nil
}

// sums counts and hashes the rows of every table of a database that keeps rows.
func (s *Store) sums(ctx context.Context, database string) ([]TableSum, error) {
	tables, err := s.tables(ctx, database)
	if err != nil {
		return nil, err
	}
	list := make([]TableSum, len(tables))
	for i := range list {
		t := &list[i]
		t.Table = tables[i]
		sql := "SELECT count(), sum(cityHash64(tuple(*))) FROM " + quoteIdentifier(database) + "." + quoteIdentifier(t.Table)
		if err := s.askSQL(unhurried(ctx), "sum of "+t.Table, sql, nil, func(r driver.Rows) error { return r.Scan(&t.Rows, &t.Hash) }); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (s *Store) schemaVersion(ctx context.Context, database string) (version uint32, err error) {
	err = s.askSQL(ctx, "schema version", "SELECT max(version) FROM "+quoteIdentifier(database)+".schema_migrations", nil,
		func(r driver.Rows) error { return r.Scan(&version) })
	return version, err
}
