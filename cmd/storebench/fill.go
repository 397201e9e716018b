package main

import (
	"context"
	_ "embed"
	"fmt"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"

	"tjm/store"
)

// What makes a market: its ads, and three years of daily crawls of its boards.
var (
	//go:embed market.sql
	makeMarket string
	//go:embed runs.sql
	makeRuns string
)

// patient lifts the bound on the time of a statement.
func patient(ctx context.Context) context.Context {
	return clickhouse.Context(ctx, clickhouse.WithSettings(clickhouse.Settings{"max_execution_time": 0}))
}

// fill makes the market unless it is there, derives what pages read, and tells what both cost.
func (m market) fill(ctx context.Context) error {
	have, err := m.count(ctx, "SELECT count() FROM offers")
	if err != nil {
		return err
	}
	if have == 0 {
		began := time.Now()
		if err := m.hand.Exec(patient(ctx), makeMarket, clickhouse.Named("ads", uint64(m.ads))); err != nil {
			return fmt.Errorf("make the market: %w", err)
		}
		fmt.Printf("Made by the engine (INSERT SELECT of made-up rows): %s ads/s. ", rate(m.ads, time.Since(began)))
	}
	runs, err := m.count(ctx, "SELECT count() FROM runs")
	if err != nil {
		return err
	}
	if runs == 0 {
		if err := m.hand.Exec(ctx, makeRuns); err != nil {
			return fmt.Errorf("make the crawls: %w", err)
		}
	}
	derived, err := m.count(ctx, "SELECT count() FROM current")
	if err != nil {
		return err
	}
	if derived != m.ads {
		began := time.Now()
		if err := m.store.Rebuild(ctx, func(store.Progress) {}); err != nil {
			return err
		}
		fmt.Printf("`tjm store rebuild`: %s s. ", seconds(time.Since(began)))
		for _, table := range []string{"figures", "pairs", "tallies", "alike", "facets", "mentions", "current"} { // what the engine does by itself, sooner or later
			if err := m.hand.Exec(patient(ctx), "OPTIMIZE TABLE "+table); err != nil {
				return fmt.Errorf("merge %s: %w", table, err)
			}
		}
	}
	return m.sizes(ctx)
}

// sizes tells what the tables take on disk.
func (m market) sizes(ctx context.Context) error {
	rows, err := m.hand.Query(ctx, `SELECT table, formatReadableSize(sum(bytes_on_disk)), sum(rows), count() FROM system.parts
		WHERE active AND database = currentDatabase() AND rows > 0 GROUP BY table HAVING sum(rows) > 1000 ORDER BY sum(bytes_on_disk) DESC`)
	if err != nil {
		return fmt.Errorf("measure the tables: %w", err)
	}
	defer rows.Close()
	fmt.Print("On disk:")
	for rows.Next() {
		var table, size string
		var n, parts uint64
		if err := rows.Scan(&table, &size, &n, &parts); err != nil {
			return fmt.Errorf("measure the tables: %w", err)
		}
		fmt.Printf(" `%s` %s in %s rows and %d parts;", table, size, grouped(int(n)), parts)
	}
	fmt.Print("\n\n")
	return rows.Err()
}

func (m market) count(ctx context.Context, sql string) (int, error) {
	var n uint64
	if err := m.hand.QueryRow(ctx, sql).Scan(&n); err != nil {
		return 0, fmt.Errorf("%s: %w", sql, err)
	}
	return int(n), nil
}
