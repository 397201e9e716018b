package main

import (
	"context"
	_ "embed"
	"fmt"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"

	nouns "tjm/internal/market"
	"tjm/store"
)

//go:embed market.sql
var makeMarket string

// patient lifts the bound on the time of a statement.
func patient(ctx context.Context) context.Context {
	return clickhouse.Context(ctx, clickhouse.WithSettings(clickhouse.Settings{"max_execution_time": 0}))
}

// fill makes the market unless it is there, derives what pages read, and tells what both cost.
func (m market) fill(ctx context.Context) error {
	var have uint64
	if err := m.hand.QueryRow(ctx, "SELECT count() FROM offers").Scan(&have); err != nil {
		return fmt.Errorf("count the ads: %w", err)
	}
	if have == 0 {
		began := time.Now()
		if err := m.hand.Exec(patient(ctx), makeMarket, clickhouse.Named("ads", uint64(m.ads))); err != nil {
			return fmt.Errorf("make the market: %w", err)
		}
		fmt.Printf("Made by the engine (INSERT SELECT of made-up rows): %s ads/s. ", rate(m.ads, time.Since(began)))
	}
	var derived uint64
	if err := m.hand.QueryRow(ctx, "SELECT count() FROM current").Scan(&derived); err != nil {
		return fmt.Errorf("count the derived ads: %w", err)
	}
	if derived != uint64(m.ads) {
		began := time.Now()
		if err := m.store.Rebuild(ctx, func(store.Progress) {}); err != nil {
			return err
		}
		fmt.Printf("`tjm store rebuild`: %s s. ", seconds(time.Since(began)))
	}
	rows, err := m.hand.Query(ctx, `SELECT table, formatReadableSize(sum(bytes_on_disk)), sum(rows) FROM system.parts
		WHERE active AND database = currentDatabase() AND table IN ('offers', 'current', 'figures') GROUP BY table ORDER BY table`)
	if err != nil {
		return fmt.Errorf("measure the tables: %w", err)
	}
	defer rows.Close()
	fmt.Print("On disk:")
	for rows.Next() {
		var table, size string
		var n uint64
		if err := rows.Scan(&table, &size, &n); err != nil {
			return fmt.Errorf("measure the tables: %w", err)
		}
		fmt.Printf(" `%s` %s in %s rows;", table, size, grouped(int(n)))
	}
	fmt.Print("\n\n")
	return rows.Err()
}

// write compares the writer with the engine's own copying of the same rows.
func (m market) write(ctx context.Context) error {
	const n = 20_000
	offers := make([]nouns.Offer, n)
	for i := range offers {
		low, high := float64(300+i%50*10), float64(350+i%50*10)
		offers[i] = nouns.Offer{
			Source: "written", ID: fmt.Sprint(time.Now().UnixNano(), i), Title: "Développeur", Company: fmt.Sprint("Company ", i%5000),
			Posted: today.AddDate(0, 0, -i%300), Stacks: []string{"Stack 001", "Stack 002", "Stack 003", "Stack 004"},
			Rate: &nouns.Pay{Min: &low, Max: &high, Unit: nouns.Daily, Currency: "EUR"}, Place: nouns.Place{Region: "Region 1", Country: "FR"},
		}
	}
	began := time.Now()
	for at := 0; at < n; at += 1000 {
		if _, _, err := m.store.SaveOffers(ctx, "bench", today, offers[at:at+1000]); err != nil {
			return err
		}
	}
	ours := time.Since(began)
	for _, statement := range []string{"DROP TABLE IF EXISTS copy", "CREATE TABLE copy AS offers"} {
		if err := m.hand.Exec(ctx, statement); err != nil {
			return fmt.Errorf("make a table to copy into: %w", err)
		}
	}
	began = time.Now()
	for at := range n / 1000 {
		err := m.hand.Exec(ctx, "INSERT INTO copy SELECT * FROM offers WHERE source = 'written' LIMIT 1000 OFFSET {at:UInt64}",
			clickhouse.Named("at", uint64(1000*at)))
		if err != nil {
			return fmt.Errorf("copy ads: %w", err)
		}
	}
	engine := time.Since(began)
	fmt.Printf("Writing %s new ads, 1 000 at a time: %s ads/s with look-up, addresses and sightings; the engine's INSERT SELECT of the same rows %s.\n",
		grouped(n), rate(n, ours), rate(n, engine))
	for _, statement := range []string{"DROP TABLE copy", "DELETE FROM offers WHERE source = 'written'"} {
		if err := m.hand.Exec(patient(ctx), statement); err != nil {
			return fmt.Errorf("clear away what was written: %w", err)
		}
	}
	return m.store.Refresh(ctx)
}

func rate(n int, d time.Duration) string { return grouped(int(float64(n) / d.Seconds())) }

func seconds(d time.Duration) string { return fmt.Sprintf("%.1f", d.Seconds()) }
