package store

import (
	"context"
	"fmt"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// Finding is one thing that Check found wrong.
type Finding struct {
	Table string // where
	What  string // what is wrong, in words
	Count uint64 // of rows, or of parts for damaged files
	Fix   string // the way out
}

// consistency is one question that must be answered with zero.
type consistency struct{ query, table, what, fix string }

var consistencies = []consistency{
	{"check_ledger", "schema_migrations", "steps of the schema that are missing", "restore a backup: tjm restore DIR"},
	{"check_names", "offers", "ads without a source or an id", "tjm reextract, then tjm store compact"},
	{"check_sights", "offers", "ads seen last before they were seen first", "restore a backup: tjm restore DIR"},
	{"check_prices", "offers", "ads with a price that contradicts itself", "tjm reextract"},
	{"check_evidence", "offers", "ads whose evidence has columns of different length", "tjm reextract"},
	{"check_unseen", "offers", "ads that no crawl has seen", "crawl their source again: tjm crawl"},
	{"check_orphans", "sightings", "sightings of ads that are not stored", "crawl their source again: tjm crawl"},
	{"check_current", "current", "ads that pages do not show as they are stored", "tjm store rebuild"},
	{"check_figures", "figures", "months whose figures do not add up to their ads", "tjm store rebuild"},
	{"check_facets", "facets", "months whose ads are not counted as they are shown", "tjm store rebuild"},
	{"check_mentions", "mentions", "months whose technologies are not counted as they are shown", "tjm store rebuild"},
	{"check_alike", "alike", "ads that are counted otherwise under several lists", "tjm store rebuild"},
	{"check_tallies", "tallies", "technologies that are counted otherwise under two lists", "tjm store rebuild"},
	{"check_missions", "missions", "missions of ads that are not stored", "tjm missions rebuild"},
	{"check_doubles", "missions", "ads in two missions at once", "tjm missions rebuild"},
	{"check_shared", "missions", "missions that their ads contradict", "tjm missions rebuild"},
	{"check_placed", "current", "ads that pages count for another mission than was found", "tjm store rebuild"},
	{"check_addresses", "addresses", "addresses of ads that are not stored", "crawl their source again: tjm crawl"},
}

// Check reads every table of the store and returns what is wrong with it; nothing when all is well. It changes nothing.
// step is called before each of the checks with its place among all of them, and may be nil.
func (s *Store) Check(ctx context.Context, step func(i, n int, what string)) ([]Finding, error) {
	tables, err := s.tables(ctx, s.database)
	if err != nil {
		return nil, err
	}
	if step == nil {
		step = func(int, int, string) {}
	}
	ctx = unhurried(ctx)
	n := len(tables) + len(consistencies)
	var found []Finding
	for i, table := range tables {
		step(i, n, "files of "+table)
		bad, err := s.damagedParts(ctx, table)
		if err != nil {
			return found, err
		}
		if bad > 0 {
			found = append(found, Finding{table, "damaged files", bad, "restore a backup: tjm restore DIR"})
		}
	}
	for i, c := range consistencies {
		step(len(tables)+i, n, c.what)
		var count uint64
		if err := s.ask(ctx, c.query, nil, func(r driver.Rows) error { return r.Scan(&count) }); err != nil {
			return found, err
		}
		if count > 0 {
			found = append(found, Finding{c.table, c.what, count, c.fix})
		}
	}
	return found, nil
}

// damagedParts compares the files of a table with the sums that were written beside them.
func (s *Store) damagedParts(ctx context.Context, table string) (bad uint64, err error) {
	err = s.askSQL(ctx, "check files of "+table, "CHECK TABLE "+quoteIdentifier(table)+" SETTINGS check_query_single_value_result = 0", nil,
		func(r driver.Rows) error {
			var part, message string
			var passed uint8
			if err := r.Scan(&part, &passed, &message); err != nil {
				return err
			}
			if passed == 0 {
				bad++
			}
			return nil
		})
	return bad, err
}

// tables lists the tables of a database that keep rows, by name.
func (s *Store) tables(ctx context.Context, database string) (names []string, err error) {
	return s.tablesOf(ctx, database, "%MergeTree")
}

// tablesOf lists the tables whose engine is like a pattern.
func (s *Store) tablesOf(ctx context.Context, database, engine string) (names []string, err error) {
	err = s.askSQL(ctx, "tables",
		"SELECT name FROM system.tables WHERE database = {database:String} AND engine LIKE {engine:String} ORDER BY name",
		params{named("database", database), named("engine", engine)}, func(r driver.Rows) error {
			var name string
			if err := r.Scan(&name); err != nil {
				return err
			}
			names = append(names, name)
			return nil
		})
	if err != nil {
		return nil, fmt.Errorf("list the tables of %s: %w", database, err)
	}
	return names, nil
}
