package main

import (
	"context"
	"fmt"

	"tjm/store"
)

type backupCmd struct {
	Dir  string `arg:"" optional:"" type:"path" help:"Folder of backups; made when missing."`
	Full bool   `help:"Copy everything, also what an earlier backup of the folder holds."`
	List bool   `help:"List the backups of the folder and make none."`
}

// Help gives examples.
func (backupCmd) Help() string {
	return `The store stays open to readers and crawls meanwhile. The first backup of a folder is full; the next ones add what
it lacks, until that is half as large. A backup that is interrupted leaves nothing that counts as one.

Examples:
  tjm backup /mnt/disk/tjm
  tjm backup /mnt/disk/tjm --list
  tjm --data /tmp/tryout restore /mnt/disk/tjm`
}

// Run makes one backup, or lists those that are there.
func (c backupCmd) Run(ctx context.Context, a *app) (err error) {
	if c.Dir == "" {
		return usageError{fmt.Errorf("which folder? `tjm backup DIR`")}
	}
	if c.List {
		return c.list(a)
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	logLine(a.err, "backing up %s", a.config.Data)
	b, err := s.Backup(ctx, c.Dir, c.Full)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s: %s, %d rows in %d tables\n", b.Name, humanBytes(b.Bytes), rowsOf(b), len(b.Tables))
	return nil
}

func (c backupCmd) list(a *app) error {
	backups, err := store.Backups(c.Dir)
	if err != nil {
		return err
	}
	for _, b := range backups {
		base := "full"
		if b.Base != "" {
			base = "adds to " + b.Base
		}
		fmt.Fprintf(a.out, "%s\t%s\t%d rows\t%s\n", b.Name, humanBytes(b.Bytes), rowsOf(b), base)
	}
	if len(backups) == 0 {
		logLine(a.err, "no backup in %s", c.Dir)
	}
	return nil
}

func rowsOf(b store.Backup) (rows uint64) {
	for _, t := range b.Tables {
		rows += t.Rows
	}
	return rows
}

// humanBytes writes a size in the largest binary unit of which there is at least one.
func humanBytes(n int64) string {
	units := []string{"B", "KiB", "MiB", "GiB", "TiB"}
	size, i := float64(n), 0
	for size >= 1024 && i < len(units)-1 {
		size, i = size/1024, i+1
	}
	if i == 0 {
		return fmt.Sprintf("%d B", n)
	}
	return fmt.Sprintf("%.1f %s", size, units[i])
}

type restoreCmd struct {
	Dir  string `arg:"" type:"path" help:"Folder of backups."`
	Name string `arg:"" optional:"" help:"Which of them (default: the newest)."`
}

// Help gives examples.
func (restoreCmd) Help() string {
	return `The store must be empty: name a new folder with --data. Every table is compared with what was backed up before the
store is used. Backups of older versions of tjm are brought up to date.

Examples:
  tjm --data ~/tjm-restored restore /mnt/disk/tjm
  tjm backup /mnt/disk/tjm --list
  tjm --data ~/tjm-restored restore /mnt/disk/tjm 20261128T193000.000Z-full`
}

// Run restores one backup into the store.
func (c restoreCmd) Run(ctx context.Context, a *app) (err error) {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	b, err := s.Restore(ctx, c.Dir, c.Name)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s restored into %s: %d rows in %d tables, all equal to what was backed up\n", b.Name, a.config.Data, rowsOf(b), len(b.Tables))
	return nil
}
