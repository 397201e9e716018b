package store

import (
	"context"
	"slices"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// standing is what a table holds of one of its partitions.
type standing struct {
	parts, rows uint64
	from, to    time.Time // first and last month
}

// standings tell by table and partition what some tables hold.
func (s *Store) standings(ctx context.Context, tables []string) (map[string]map[string]standing, error) {
	found := map[string]map[string]standing{}
	err := s.ask(ctx, "standings", params{named("tables", tables)}, func(r driver.Rows) error {
		var table, partition string
		var p standing
		if err := r.Scan(&table, &partition, &p.parts, &p.rows, &p.from, &p.to); err != nil {
			return err
		}
		if found[table] == nil {
			found[table] = map[string]standing{}
		}
		p.from, p.to = p.from.UTC(), p.to.UTC()
		found[table][partition] = p
		return nil
	})
	return found, err
}

// others tells whether a partition may hold other months than these.
func (p standing) others(months []time.Time) bool {
	if p.rows == 0 {
		return false
	}
	for m := monthOf(p.from); !m.After(p.to); m = m.AddDate(0, 1, 0) {
		if !slices.ContainsFunc(months, m.Equal) {
			return true
		}
	}
	return false
}

// keptAtOnce bounds the rows of other months that are copied by the statement that derives a table, and so its memory.
const keptAtOnce = 500_000

// keeping is what becomes of the other months of the years that will be replaced.
type keeping struct {
	rows  map[string]uint64 // by table, those of its years; none where there are no other months
	along map[string]bool   // tables into which the statement that derives them copies them, so that a year becomes one part
}

// toKeep finds out which tables have other months of the years that will be replaced. Those of current are replaced alone.
func (s *Store) toKeep(ctx context.Context, w work) (keeping, error) {
	k := keeping{rows: map[string]uint64{}, along: map[string]bool{}}
	old, err := s.standings(ctx, derivedTables)
	for _, table := range derivedTables {
		for _, p := range partitionsOf(table, w.months(table)) {
			if held := old[table][p]; table != "current" && held.others(w.months(table)) {
				k.rows[table] += held.rows
			}
		}
	}
	return k, err
}

// settle decides in which tables the rows that are kept come along: those whose statement runs, once and for few ads, and
// which keep few. full are the months that have cells.
func (k keeping) settle(w work, ads int, full []time.Time) {
	for table, rows := range k.rows {
		runs := len(full) > 0
		switch {
		case table == "facets":
			runs = len(w.whole) == 0 || len(w.narrow) == 0 // else it runs twice
		case slices.Contains(narrowTables, table):
			runs = true
		}
		k.along[table] = runs && ads <= adsAtOnce && rows <= keptAtOnce
	}
}

// others are the rows of a table that its statement takes along, as {{others}} of it; empty for none.
func (k keeping) others(table string) string {
	if !k.along[table] {
		return ""
	}
	return "UNION ALL " + otherMonths(table)
}

// otherMonths selects the rows of other months of the years that will be replaced.
func otherMonths(table string) string {
	return "SELECT * FROM " + table +
		" WHERE toYear(month) IN (SELECT toYear(arrayJoin({replaced:Array(Date)}))) AND month NOT IN {replaced:Array(Date)}"
}
