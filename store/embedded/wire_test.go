package embedded_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/store/embedded/embeddedtest"
)

func TestErrorsAreTyped(t *testing.T) {
	atEachHome(t, func(t *testing.T, db driver.Conn) {
		exec(t, db, "CREATE TABLE t (n UInt64) ENGINE = MergeTree ORDER BY n")
		for _, c := range []struct {
			name string
			run  func(context.Context) error
			want int32
		}{
			{"exec of a select", func(ctx context.Context) error { return db.Exec(ctx, "SELECT nope") }, 47},
			{"division by zero in the first block", func(ctx context.Context) error { return db.Exec(ctx, "SELECT intDiv(1, 0)") }, 153},
			{"ddl", func(ctx context.Context) error { return db.Exec(ctx, "CREATE TABLE x (a Nope) ENGINE = Memory") }, 50},
			{"row", func(ctx context.Context) error { return db.QueryRow(ctx, "SELECT * FROM nope").Err() }, 60},
			{"batch", func(ctx context.Context) error { _, err := db.PrepareBatch(ctx, "INSERT INTO nope"); return err }, 60},
			{"insert of text", func(ctx context.Context) error { return db.Exec(ctx, "INSERT INTO t VALUES ('many')") }, 6},
			{"syntax", func(ctx context.Context) error { return db.Exec(ctx, "SELEC 1 FRM 2") }, 62},
			{"nothing", func(ctx context.Context) error { return db.Exec(ctx, " ") }, 62},
			{"two statements", func(ctx context.Context) error { return db.Exec(ctx, "SELECT 1; DROP TABLE t") }, 62},
			{"two inserts", func(ctx context.Context) error { return db.Exec(ctx, "INSERT INTO t VALUES (1); DROP TABLE t") }, 62},
			{"garbage after a statement", func(ctx context.Context) error { return db.Exec(ctx, "DROP TABLE t; garbage here") }, 62},
			{"file written", func(ctx context.Context) error { return db.Exec(ctx, "SELECT 1 INTO OUTFILE '/dev/full'") }, 48},
			{"file written by a with", func(ctx context.Context) error {
				return db.Exec(ctx, "/* x */ (WITH 1 AS a SELECT a) INTO OUTFILE '/dev/full'")
			}, 48},
		} {
			if err := c.run(t.Context()); code(err) != c.want {
				t.Errorf("%s: got %v, want code %d", c.name, err, c.want)
			}
		}
		if n := one[uint64](t, db, "SELECT count() FROM t"); n != 0 {
			t.Errorf("refused statements left %d rows", n)
		}
	})
}

// code returns the code of a *clickhouse.Exception, 0 for no error and -1 for any other.
func code(err error) int32 {
	var e *clickhouse.Exception
	switch {
	case err == nil:
		return 0
	case errors.As(err, &e):
		return e.Code
	default:
		return -1
	}
}

// A statement that fails after its first rows must not look like one that ended.
func TestLateErrorsAreTyped(t *testing.T) {
	const sql = "SELECT throwIf(number = 100000, 'late: __exception__'), toString(number) FROM numbers(200000) SETTINGS max_threads = 1, max_block_size = 1000"
	read := func(t *testing.T, db driver.Conn) {
		rows, err := db.Query(t.Context(), sql)
		if err != nil {
			t.Fatalf("the first rows should come before the error: %v", err)
		}
		defer rows.Close()
		n := 0
		for rows.Next() {
			n++
		}
		if code(rows.Err()) != 395 || n == 0 {
			t.Errorf("after %d rows got %v, want some rows and code 395", n, rows.Err())
		}
	}
	atEachHome(t, read)
	for _, method := range []clickhouse.CompressionMethod{clickhouse.CompressionLZ4, clickhouse.CompressionGZIP} {
		t.Run(method.String(), func(t *testing.T) {
			read(t, clientOf(t, embeddedtest.Engine(t), "", func(o *clickhouse.Options) {
				o.Compression = &clickhouse.Compression{Method: method, Level: 1}
				o.Settings = clickhouse.Settings{"enable_http_compression": 1}
			}))
		})
	}
}

func TestCompressedClients(t *testing.T) {
	for _, method := range []clickhouse.CompressionMethod{
		clickhouse.CompressionLZ4, clickhouse.CompressionZSTD, clickhouse.CompressionGZIP, clickhouse.CompressionDeflate,
	} {
		t.Run(method.String(), func(t *testing.T) {
			_, database := embeddedtest.Open(t)
			db := clientOf(t, embeddedtest.Engine(t), database, func(o *clickhouse.Options) {
				o.Compression = &clickhouse.Compression{Method: method, Level: 1}
				o.Settings = clickhouse.Settings{"enable_http_compression": 1}
			})
			exec(t, db, "CREATE TABLE t (n UInt64, s String) ENGINE = MergeTree ORDER BY n")
			batch, err := db.PrepareBatch(t.Context(), "INSERT INTO t")
			if err != nil {
				t.Fatal(err)
			}
			for i := range uint64(20_000) {
				if err := batch.Append(i, fmt.Sprint("row ", i)); err != nil {
					t.Fatal(err)
				}
			}
			if err := batch.Send(); err != nil {
				t.Fatal(err)
			}
			rows, err := db.Query(t.Context(), "SELECT n, s FROM t ORDER BY n")
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			next := uint64(0)
			for ; rows.Next(); next++ {
				var n uint64
				var s string
				if err := rows.Scan(&n, &s); err != nil || n != next || s != fmt.Sprint("row ", n) {
					t.Fatalf("row %d came as %d %q, %v", next, n, s, err)
				}
			}
			if next != 20_000 || rows.Err() != nil {
				t.Errorf("read %d rows, %v", next, rows.Err())
			}
			if err := db.Exec(t.Context(), "SELECT nope"); code(err) != 47 {
				t.Errorf("an error came as %v, want code 47", err)
			}
		})
	}
}
