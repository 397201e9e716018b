package store

import (
	"context"
	"embed"
	"fmt"
	"strings"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

//go:embed queries/*.sql
var queryFiles embed.FS

// fragments are the pieces that several queries share; {{name}} in a query stands for the file's text.
var fragments = []string{"filter", "figure", "figure_converted", "cell_figure", "quartiles", "Span", "addressed", "placed", "facet_figure", "sided_counts"}

// loadQueries reads the query files and sets the shared fragments in. No value of a reader ever enters the text: the
// engine binds values to {name:Type}.
func loadQueries() (map[string]string, error) {
	entries, err := queryFiles.ReadDir("queries")
	if err != nil {
		return nil, fmt.Errorf("list queries: %w", err)
	}
	queries := make(map[string]string, len(entries))
	for _, e := range entries {
		sql, err := queryFiles.ReadFile("queries/" + e.Name())
		if err != nil {
			return nil, fmt.Errorf("read query %s: %w", e.Name(), err)
		}
		queries[strings.TrimSuffix(e.Name(), ".sql")] = string(sql)
	}
	for name, sql := range queries {
		for _, f := range fragments {
			sql = strings.ReplaceAll(sql, "{{"+f+"}}", queries[f])
		}
		queries[name] = sql
	}
	return queries, nil
}

// params are the values bound to a query's {name:Type} places.
type params []any

func named(name string, value any) any { return clickhouse.Named(name, value) }

func (p params) with(name string, value any) params { return append(p, named(name, value)) }

// ask runs the named query and calls row for each of its rows. An error of row ends the query and is returned.
func (s *Store) ask(ctx context.Context, name string, p params, row func(driver.Rows) error) error {
	return s.askSQL(ctx, name, s.queries[name], p, row)
}

// askSQL asks again when the store did not answer, as long as row has not been called.
func (s *Store) askSQL(ctx context.Context, name, sql string, p params, row func(driver.Rows) error) error {
	begun := false
	var failed error
	err := s.patiently(ctx, name, func() error {
		failed = s.askOnce(ctx, name, sql, p, func(r driver.Rows) error {
			begun = true
			return row(r)
		})
		if begun {
			return nil
		}
		return failed
	})
	if err != nil {
		return err
	}
	return failed
}

func (s *Store) askOnce(ctx context.Context, name, sql string, p params, row func(driver.Rows) error) (err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s.derived.switching.RLock()
	rows, err := s.conn.Query(ctx, sql, p...)
	s.derived.switching.RUnlock()
	if err != nil {
		return fmt.Errorf("query %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			cancel() // so that closing does not read the rest of a large answer
			_ = rows.Close()
			return
		}
		if closeErr := rows.Close(); closeErr != nil {
			err = fmt.Errorf("query %s: %w", name, closeErr)
		}
	}()
	for rows.Next() {
		if err := row(rows); err != nil {
			return fmt.Errorf("query %s: %w", name, err)
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("query %s: %w", name, err)
	}
	return nil
}
