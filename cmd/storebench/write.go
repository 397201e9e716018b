package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"

	nouns "tjm/internal/market"
)

// written are how many new ads are written, by how many at a time.
var written = []int{1000, 10_000}

const writtenAds = 20_000

// write compares the writer with the engine's own copying of the same rows, of all four tables that an ad is in.
func (m market) write(ctx context.Context) error {
	text := strings.Repeat("Nous cherchons un développeur pour une mission de six mois à Lyon. ", 30)
	for _, batch := range written {
		source := fmt.Sprint("written-", batch)
		offers := make([]nouns.Offer, writtenAds)
		for i := range offers {
			low, high := float64(300+i%50*10), float64(350+i%50*10)
			offers[i] = nouns.Offer{
				Source: source, ID: fmt.Sprint(time.Now().UnixNano(), i), Title: "Développeur", Company: fmt.Sprint("Company ", i%5000),
				URL: fmt.Sprint("https://written.example/", i), Page: fmt.Sprint("https://written.example/", i), Text: fmt.Sprint(i, text),
				Posted: today.AddDate(0, 0, -i%300), Stacks: []string{"Stack 001", "Stack 002", "Stack 003", "Stack 004"},
				Rate: &nouns.Pay{Min: &low, Max: &high, Unit: nouns.Daily, Currency: "EUR"}, Place: nouns.Place{Region: "Region 1", Country: "FR"},
			}
		}
		ours, err := took(func() error {
			for at := 0; at < len(offers); at += batch {
				if _, _, err := m.store.SaveOffers(ctx, "bench", today, offers[at:at+batch]); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
		alone, err := m.copied(ctx, source, batch, "offers")
		if err != nil {
			return err
		}
		all, err := m.copied(ctx, source, batch, "offers", "offer_versions", "addresses", "sightings")
		if err != nil {
			return err
		}
		fmt.Printf("Writing %s new ads with 2 kB of text, %s at a time: %s ads/s; the engine's INSERT SELECT of the same rows of all four tables %s (%.2f), of `offers` alone %s.\n",
			grouped(writtenAds), grouped(batch), rate(writtenAds, ours), rate(writtenAds, all), all.Seconds()/ours.Seconds(), rate(writtenAds, alone))
		for _, table := range []string{"offers", "offer_versions", "addresses", "sightings"} {
			if err := m.hand.Exec(patient(ctx), "DELETE FROM "+table+" WHERE source = {source:String}", clickhouse.Named("source", source)); err != nil {
				return fmt.Errorf("clear away what was written: %w", err)
			}
		}
	}
	fmt.Println()
	return nil // the months are derived again with the next question
}

// copied has the engine copy what was written into tables of their own, as many rows at a time. The rows are put into
// tables in memory first, so that finding them costs nothing.
func (m market) copied(ctx context.Context, source string, batch int, tables ...string) (time.Duration, error) {
	for _, table := range tables {
		for i := range writtenAds / batch {
			for _, statement := range []string{
				fmt.Sprintf("DROP TABLE IF EXISTS rows_%s_%d", table, i),
				fmt.Sprintf("CREATE TABLE rows_%s_%d ENGINE = Memory AS SELECT * FROM %s WHERE source = '%s' ORDER BY offer_id LIMIT %d OFFSET %d", table, i, table, source, batch, i*batch),
			} {
				if err := m.hand.Exec(ctx, statement); err != nil {
					return 0, fmt.Errorf("take rows to copy: %w", err)
				}
			}
		}
		for _, statement := range []string{"DROP TABLE IF EXISTS copy_" + table, "CREATE TABLE copy_" + table + " AS " + table} {
			if err := m.hand.Exec(ctx, statement); err != nil {
				return 0, fmt.Errorf("make a table to copy into: %w", err)
			}
		}
	}
	d, err := took(func() error {
		for i := range writtenAds / batch {
			for _, table := range tables {
				if err := m.hand.Exec(ctx, fmt.Sprintf("INSERT INTO copy_%s SELECT * FROM rows_%s_%d", table, table, i)); err != nil {
					return fmt.Errorf("copy %s: %w", table, err)
				}
			}
		}
		return nil
	})
	for _, table := range tables {
		for i := range writtenAds / batch {
			if derr := m.hand.Exec(ctx, fmt.Sprintf("DROP TABLE rows_%s_%d", table, i)); derr != nil && err == nil {
				err = derr
			}
		}
		if derr := m.hand.Exec(ctx, "DROP TABLE copy_"+table); derr != nil && err == nil {
			err = derr
		}
	}
	return d, err
}
