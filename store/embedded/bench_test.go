package embedded_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/store/embedded/embeddedtest"
)

// fill inserts n rows of seven columns in batches of 100,000.
func fill(b *testing.B, db driver.Conn, n int) {
	ctx := b.Context()
	if err := db.Exec(ctx, `CREATE OR REPLACE TABLE o (id UInt64, title String, stacks Array(LowCardinality(String)),
		region LowCardinality(String), rate Nullable(Float64), seen DateTime64(3, 'UTC'), raw Map(String, String))
		ENGINE = ReplacingMergeTree(seen) ORDER BY id`); err != nil {
		b.Fatal(err)
	}
	stacks := []string{"Go", "PostgreSQL", "Kafka"}
	regions := []string{"Île-de-France", "Bretagne", "Occitanie"}
	seen := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for i := 0; i < n; {
		batch, err := db.PrepareBatch(ctx, "INSERT INTO o")
		if err != nil {
			b.Fatal(err)
		}
		for range min(100_000, n-i) {
			rate := float64(300 + i%400)
			if err := batch.Append(uint64(i), fmt.Sprint("Développeur ", i), stacks[:1+i%3], regions[i%3], &rate, seen, map[string]string{"a": "b"}); err != nil {
				b.Fatal(err)
			}
			i++
		}
		if err := batch.Send(); err != nil {
			b.Fatal(err)
		}
	}
}

const benchRows = 1_000_000

func BenchmarkInsertMillion(b *testing.B) {
	db, _ := embeddedtest.Open(b)
	for b.Loop() {
		fill(b, db, benchRows)
	}
	b.ReportMetric(float64(benchRows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkReadMillion(b *testing.B) {
	db, _ := embeddedtest.Open(b)
	fill(b, db, benchRows)
	for b.Loop() {
		rows, err := db.Query(b.Context(), "SELECT id, title, stacks, rate FROM o")
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for rows.Next() {
			n++
		}
		if n != benchRows || rows.Err() != nil {
			b.Fatal(n, rows.Err())
		}
		rows.Close()
	}
	b.ReportMetric(float64(benchRows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkSmallestStatement(b *testing.B) {
	db, _ := embeddedtest.Open(b)
	for b.Loop() {
		if err := db.Ping(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStatementWithSettings(b *testing.B) {
	transport := embeddedtest.Engine(b).Transport()
	db := embeddedtest.Client(b, transport, "system")
	for b.Loop() {
		if err := db.Ping(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
