package embedded_test

import (
	"context"
	"errors"
	"os"
	"testing"

	"github.com/ClickHouse/clickhouse-go/v2"

	"tjm/store/embedded/embeddedtest"
)

func TestMain(m *testing.M) { os.Exit(embeddedtest.Main(m)) }

func TestInsertAndRead(t *testing.T) {
	ctx := t.Context()
	db, _ := embeddedtest.Open(t)
	if err := db.Ping(ctx); err != nil {
		t.Fatal(err)
	}
	if err := db.Exec(ctx, "CREATE TABLE offers (id UInt64, stack Array(LowCardinality(String)), rate Nullable(Float64)) ENGINE = MergeTree ORDER BY id"); err != nil {
		t.Fatal(err)
	}
	batch, err := db.PrepareBatch(ctx, "INSERT INTO offers")
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint64(1000) {
		rate := float64(400 + i)
		if err := batch.Append(i, []string{"Go", "Kafka"}, &rate); err != nil {
			t.Fatal(err)
		}
	}
	if err := batch.Send(); err != nil {
		t.Fatal(err)
	}
	var n uint64
	var sum float64
	if err := db.QueryRow(ctx, "SELECT count(), sum(rate) FROM offers WHERE has(stack, {s:String}) AND id < {max:UInt64}",
		clickhouse.Named("s", "Kafka"), clickhouse.Named("max", "10")).Scan(&n, &sum); err != nil {
		t.Fatal(err)
	}
	if n != 10 || sum != 4045 {
		t.Errorf("got n = %d, sum = %v, want 10 and 4045", n, sum)
	}
}

func TestErrorsAreTyped(t *testing.T) {
	db, _ := embeddedtest.Open(t)
	for name, run := range map[string]func(context.Context) error{
		"exec of a select": func(ctx context.Context) error { return db.Exec(ctx, "SELECT nope") },
		"exec of ddl":      func(ctx context.Context) error { return db.Exec(ctx, "CREATE TABLE t (a Nope) ENGINE = Memory") },
		"query row":        func(ctx context.Context) error { return db.QueryRow(ctx, "SELECT * FROM nope").Err() },
		"insert":           func(ctx context.Context) error { _, err := db.PrepareBatch(ctx, "INSERT INTO nope"); return err },
		"syntax":           func(ctx context.Context) error { return db.Exec(ctx, "SELEC 1 FRM 2") },
	} {
		t.Run(name, func(t *testing.T) {
			err := run(t.Context())
			var e *clickhouse.Exception
			if !errors.As(err, &e) {
				t.Fatalf("got %T %v, want a *clickhouse.Exception", err, err)
			}
			t.Log(e.Code, e.CodeName, e.Message)
		})
	}
}
