package main

import (
	"context"
	"fmt"
)

// storeCmd groups the commands that look after the store.
type storeCmd struct {
	Check   storeCheckCmd   `cmd:"" help:"Look for damage and contradictions; change nothing."`
	Schema  storeSchemaCmd  `cmd:"" help:"Print the statements that make the tables, for one server or a cluster."`
	Compact storeCompactCmd `cmd:"" help:"Rewrite the tables into few files and drop replaced rows."`
	Rebuild storeRebuildCmd `cmd:"" help:"Derive everything that pages and reports read from the stored offers again."`
}

type storeCheckCmd struct{}

// Help gives examples.
func (storeCheckCmd) Help() string {
	return `Compares every file with its sum and every table with the others. Exit code 0: all is well; 1: something is not.

Examples:
  tjm store check
  tjm store check && tjm backup /mnt/disk/tjm`
}

// Run checks the store.
func (storeCheckCmd) Run(ctx context.Context, a *app) (err error) {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	found, err := s.Check(ctx, func(i, n int, what string) { a.log.Info("checking", "step", i+1, "of", n, "what", what) })
	for _, f := range found {
		fmt.Fprintf(a.out, "%s: %d %s. What to do: %s\n", f.Table, f.Count, f.What, f.Fix)
	}
	if err != nil {
		return fmt.Errorf("check the store: %w", err)
	}
	if len(found) > 0 {
		return fmt.Errorf("check the store: %d of its rules do not hold", len(found))
	}
	fmt.Fprintln(a.out, "all is well")
	return nil
}

type storeCompactCmd struct{}

// Help gives examples.
func (storeCompactCmd) Help() string {
	return `ClickHouse does the same by itself in time; this does it now, and needs free disk for a copy of the largest table.
Crawls and the dashboard may go on. Interrupting it loses nothing.

Examples:
  tjm store compact`
}

// Run compacts the store.
func (storeCompactCmd) Run(ctx context.Context, a *app) (err error) {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	before, after, err := s.Compact(ctx, func(i, n int, table string) { a.log.Info("compacting", "step", i+1, "of", n, "table", table) })
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s before, %s after\n", humanBytes(int64(before)), humanBytes(int64(after)))
	return nil
}
