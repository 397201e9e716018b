package main

import (
	"bufio"
	"context"
	"fmt"
)

type sqlCmd struct {
	Query  string `arg:"" help:"One SELECT statement."`
	Format string `short:"f" placeholder:"NAME" help:"Output format of ClickHouse (default: PrettyCompact on a terminal, TSVWithNames elsewhere)."`
}

// Help gives examples.
func (sqlCmd) Help() string {
	return `The statement can read and nothing else; time and memory are bounded.

Examples:
  tjm sql 'SELECT count() FROM offers'
  tjm sql 'SELECT source, count() FROM offers GROUP BY source' -f CSVWithNames
  tjm sql 'SHOW TABLES'`
}

// Run streams the answer to standard output.
func (c sqlCmd) Run(ctx context.Context, a *app) (err error) {
	format := c.Format
	if format == "" {
		format = "TSVWithNames"
		if isTerminal(a.out) {
			format = "PrettyCompact"
		}
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	w := bufio.NewWriter(a.out)
	if err := s.SQL(ctx, c.Query, format, w); err != nil {
		return fmt.Errorf("sql: %w", err)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("sql: write the answer: %w", err)
	}
	return nil
}
