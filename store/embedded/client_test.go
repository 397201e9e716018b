package embedded_test

import (
	"context"
	"fmt"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"github.com/google/go-cmp/cmp"
	"tjm/store/embedded/embeddedtest"
)

func TestClientReadsWhatItInserted(t *testing.T) {
	atEachHome(t, func(t *testing.T, db driver.Conn) {
		if err := db.Ping(t.Context()); err != nil {
			t.Fatal(err)
		}
		exec(t, db, `CREATE TABLE offers (id UInt64, title String, stacks Array(LowCardinality(String)), rate Nullable(Float64),
			seen DateTime64(3, 'UTC'), raw Map(String, String), kind Enum8('cdi' = 1, 'freelance' = 2), day Date,
			made DateTime DEFAULT '2026-01-01 00:00:00') ENGINE = ReplacingMergeTree(seen) ORDER BY id`)
		type offer struct {
			ID     uint64            `ch:"id"`
			Title  string            `ch:"title"`
			Stacks []string          `ch:"stacks"`
			Rate   *float64          `ch:"rate"`
			Seen   time.Time         `ch:"seen"`
			Raw    map[string]string `ch:"raw"`
			Kind   string            `ch:"kind"`
			Day    time.Time         `ch:"day"`
		}
		rate := 550.5
		seen := time.Date(2026, 3, 4, 5, 6, 7, 89e6, time.UTC)
		day := time.Date(2026, 3, 4, 0, 0, 0, 0, time.UTC)
		want := []offer{
			{1, "Développeur Go « confirmé »", []string{"Go", "Kafka"}, &rate, seen, map[string]string{"a": "b"}, "freelance", day},
			{2, "", []string{}, nil, seen.Add(time.Millisecond), map[string]string{}, "cdi", day},
		}
		batch, err := db.PrepareBatch(t.Context(), "INSERT INTO offers (id, title, stacks, rate, seen, raw, kind, day)")
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range want {
			if err := batch.AppendStruct(&o); err != nil {
				t.Fatal(err)
			}
		}
		if err := batch.Send(); err != nil {
			t.Fatal(err)
		}
		var got []offer
		if err := db.Select(t.Context(), &got, "SELECT id, title, stacks, rate, seen, raw, kind, day FROM offers FINAL ORDER BY id"); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("read what was not inserted (-want +got):\n%s", diff)
		}
		if made := one[time.Time](t, db, "SELECT max(made) FROM offers"); made.Year() != 2026 {
			t.Errorf("the default of a column not inserted is %v", made)
		}
	})
}

func TestOtherWaysToInsert(t *testing.T) {
	atEachHome(t, func(t *testing.T, db driver.Conn) {
		exec(t, db,
			"CREATE TABLE t (n UInt64, s String) ENGINE = MergeTree ORDER BY n",
			"INSERT INTO t VALUES (1, 'a;b'), (2, 'it''s')",
			"INSERT INTO t SELECT number, 'x' FROM numbers(3, 2)",
			`INSERT INTO t FORMAT JSONEachRow {"n": 5, "s": "j"}`)
		ctx := clickhouse.Context(t.Context(), clickhouse.WithParameters(clickhouse.Parameters{"n": "6", "s": "'\\ é"}))
		if err := db.Exec(ctx, "INSERT INTO t SELECT {n:UInt64}, {s:String}"); err != nil {
			t.Fatal(err)
		}
		if err := db.Exec(clickhouse.Context(t.Context(), clickhouse.WithAsync(true)), "INSERT INTO t VALUES (7, 'async')"); err != nil {
			t.Fatal(err)
		}
		var got []string
		rows, err := db.Query(t.Context(), "SELECT s FROM t ORDER BY n")
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		for rows.Next() {
			var s string
			if err := rows.Scan(&s); err != nil {
				t.Fatal(err)
			}
			got = append(got, s)
		}
		if want := []string{"a;b", "it's", "x", "x", "j", "'\\ é", "async"}; !reflect.DeepEqual(got, want) || rows.Err() != nil {
			t.Errorf("got %q, %v, want %q", got, rows.Err(), want)
		}
	})
}

func TestParametersInEveryKindOfStatement(t *testing.T) {
	atEachHome(t, func(t *testing.T, db driver.Conn) {
		exec(t, db, "CREATE TABLE t (n UInt64) ENGINE = MergeTree ORDER BY n", "INSERT INTO t SELECT number FROM numbers(10)")
		hostile := "x'); DROP TABLE t; -- \\ \x01 €"
		if got := one[string](t, db, "SELECT {s:String}", clickhouse.Named("s", hostile)); got != hostile {
			t.Errorf("a parameter came back as %q, want %q", got, hostile)
		}
		with := func(p clickhouse.Parameters) context.Context {
			return clickhouse.Context(t.Context(), clickhouse.WithParameters(p))
		}
		if err := db.Exec(with(clickhouse.Parameters{"t": "t2"}), "CREATE TABLE {t:Identifier} (n UInt64) ENGINE = Memory"); err != nil {
			t.Errorf("CREATE with a parameter: %v", err)
		}
		if err := db.Exec(with(clickhouse.Parameters{"from": "7"}), "INSERT INTO t2 SELECT n FROM t WHERE n >= {from:UInt64}"); err != nil {
			t.Errorf("INSERT SELECT with a parameter: %v", err)
		}
		if n := one[uint64](t, db, "SELECT count() FROM t2"); n != 3 {
			t.Errorf("INSERT SELECT with a parameter stored %d rows, want 3", n)
		}
		var plan string
		if err := db.QueryRow(with(clickhouse.Parameters{"n": "1"}), "EXPLAIN SYNTAX SELECT {n:UInt64}").Scan(&plan); err != nil {
			t.Errorf("EXPLAIN with a parameter: %v", err)
		}
		var left string
		err := db.QueryRow(t.Context(), "SELECT {s:String}").Scan(&left)
		if code(err) != 456 {
			t.Errorf("a parameter that was not given: got %q, %v, want code 456: nothing may stay of earlier statements", left, err)
		}
	})
}

func TestSettingsAreForOneStatement(t *testing.T) {
	atEachHome(t, func(t *testing.T, db driver.Conn) {
		before := one[uint64](t, db, "SELECT toUInt64(getSetting('max_block_size'))")
		for i := range 20 {
			ctx := clickhouse.Context(t.Context(), clickhouse.WithSettings(clickhouse.Settings{
				"max_block_size": 1000 + i, "log_comment": "it's \\ ours",
			}))
			var size uint64
			var comment string
			if err := db.QueryRow(ctx, "SELECT toUInt64(getSetting('max_block_size')), getSetting('log_comment')").Scan(&size, &comment); err != nil {
				t.Fatal(err)
			}
			if size != uint64(1000+i) || comment != "it's \\ ours" {
				t.Errorf("settings came as %d and %q", size, comment)
			}
			if after := one[uint64](t, db, "SELECT toUInt64(getSetting('max_block_size'))"); after != before {
				t.Fatalf("the next statement has max_block_size %d, want %d", after, before)
			}
		}
		exec(t, db, "SET max_block_size = 77", "USE system", "CREATE TEMPORARY TABLE left_over (n UInt8)")
		exec(t, db, "CREATE TABLE t (n UInt64) ENGINE = MergeTree ORDER BY n", "INSERT INTO t SETTINGS max_block_size = 78 SELECT 1")
		one[uint64](t, db, "SELECT toUInt64(getSetting('max_block_size')) SETTINGS max_block_size = 79")
		if got := one[uint64](t, db, "SELECT toUInt64(getSetting('max_block_size'))"); got != before {
			t.Errorf("SET reached the next statement: %d", got)
		}
		if got := one[string](t, db, "SELECT currentDatabase()"); got == "system" {
			t.Error("USE reached the next statement")
		}
		if err := db.Exec(t.Context(), "SELECT * FROM left_over"); code(err) != 60 {
			t.Errorf("a temporary table reached the next statement: %v", err)
		}
		for name, want := range map[string]int32{"no_such_setting": 115, "max_threads = 1, x": 36, "max_threads": 27} {
			ctx := clickhouse.Context(t.Context(), clickhouse.WithSettings(clickhouse.Settings{name: "many"}))
			if err := db.Exec(ctx, "SELECT 1"); code(err) != want {
				t.Errorf("setting %q: got %v, want code %d", name, err, want)
			}
		}
	})
}

// TestSessionsAreUsedAgain asks for a setting of which each session has a value of its own.
func TestSessionsAreUsedAgain(t *testing.T) {
	db, _ := embeddedtest.Open(t)
	const session = "SELECT toUInt64(getSetting('http_max_uri_size'))"
	first := one[uint64](t, db, session)
	if again := one[uint64](t, db, session); again != first {
		t.Errorf("the second question had session %d, want %d", again, first)
	}
	ctx := clickhouse.Context(t.Context(), clickhouse.WithSettings(clickhouse.Settings{"max_block_size": 4321}))
	var other uint64
	if err := db.QueryRow(ctx, session).Scan(&other); err != nil || other == first {
		t.Errorf("a question with other settings had session %d, %v", other, err)
	}
	if err := db.QueryRow(t.Context(), "SELECT throwIf(getSetting('http_max_uri_size') > 0)").Err(); err == nil {
		t.Error("nothing was thrown")
	}
	if after := one[uint64](t, db, session); after == first {
		t.Error("a session in which a statement failed was used again")
	}
}

// Sixteen clients at once, reading and writing.
func TestConcurrentUse(t *testing.T) {
	atEachHome(t, func(t *testing.T, db driver.Conn) {
		exec(t, db, "CREATE TABLE t (who UInt8, n UInt64) ENGINE = MergeTree ORDER BY (who, n)")
		const clients, rounds, perRound = 16, 5, 50
		var all sync.WaitGroup
		for who := range uint8(clients) {
			all.Go(func() {
				for round := range rounds {
					batch, err := db.PrepareBatch(t.Context(), "INSERT INTO t")
					if err != nil {
						t.Error(err)
						return
					}
					for i := range perRound {
						if err := batch.Append(who, uint64(round*perRound+i)); err != nil {
							t.Error(err)
						}
					}
					if err := batch.Send(); err != nil {
						t.Error(err)
					}
					var n uint64
					row := db.QueryRow(t.Context(), "SELECT count() FROM t WHERE who = {who:UInt8}", clickhouse.Named("who", fmt.Sprint(who)))
					if err := row.Scan(&n); err != nil || n != uint64((round+1)*perRound) {
						t.Errorf("client %d sees %d rows after round %d, %v", who, n, round, err)
					}
					if err := db.Exec(t.Context(), "SELECT nope"); code(err) != 47 {
						t.Errorf("client %d: %v", who, err)
					}
				}
			})
		}
		all.Wait()
		if n := one[uint64](t, db, "SELECT count() FROM t"); n != clients*rounds*perRound {
			t.Errorf("%d rows in the end, want %d", n, clients*rounds*perRound)
		}
	})
}
