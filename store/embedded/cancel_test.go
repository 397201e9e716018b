package embedded_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/store/embedded/embeddedtest"
)

// cancelLimit is how long a caller may wait for a cancelled statement.
const cancelLimit = time.Second

// stillRuns counts the statements whose text holds mark, the counting one aside.
func stillRuns(t *testing.T, db driver.Conn, mark string) uint64 {
	t.Helper()
	return one[uint64](t, db, "SELECT count() FROM system.processes WHERE position(query, {mark:String}) > 0 AND position(query, 'system.processes') = 0",
		clickhouse.Named("mark", mark))
}

// waitUntil polls the engine for a state of it.
func waitUntil(t *testing.T, what string, reached func() bool) {
	t.Helper()
	deadline := time.Now().Add(10 * time.Second)
	for !reached() {
		if time.Now().After(deadline) {
			t.Fatalf("%s: not reached in 10 s", what)
		}
	}
}

func TestCancelStopsTheStatement(t *testing.T) {
	atEachHome(t, func(t *testing.T, db driver.Conn) {
		exec(t, db, "CREATE TABLE t (n UInt64) ENGINE = Null")
		for name, c := range map[string]struct {
			mark string
			run  func(context.Context) error
		}{
			"before the first row": {"cancel_first", func(ctx context.Context) error {
				return db.QueryRow(ctx, "SELECT count() AS cancel_first FROM numbers(1000000000000) WHERE sipHash64(number) = 1").Err()
			}},
			"a statement without rows": {"cancel_insert", func(ctx context.Context) error {
				return db.Exec(ctx, "INSERT INTO t SELECT number AS cancel_insert FROM numbers(1000000000000)")
			}},
			"between rows": {"cancel_rows", func(ctx context.Context) error {
				rows, err := db.Query(ctx, "SELECT number AS cancel_rows FROM numbers(1000000000000)")
				if err != nil {
					return err
				}
				for rows.Next() {
				}
				return errors.Join(rows.Err(), rows.Close())
			}},
		} {
			t.Run(name, func(t *testing.T) {
				ctx, cancel := context.WithCancel(t.Context())
				result := make(chan error, 1)
				go func() { result <- c.run(ctx) }()
				waitUntil(t, "the statement runs", func() bool { return stillRuns(t, db, c.mark) == 1 })
				cancel()
				took := within(t, cancelLimit, func() {
					if err := <-result; err == nil {
						t.Error("a cancelled statement succeeded")
					}
					waitUntil(t, "the statement has stopped", func() bool { return stillRuns(t, db, c.mark) == 0 })
				})
				t.Logf("stopped %v after the cancel", took)
			})
		}
	})
}

func TestCancelledContextIsTheError(t *testing.T) {
	db, _ := embeddedtest.Open(t)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	err := db.QueryRow(ctx, "SELECT count() FROM numbers(1000000000000) WHERE sipHash64(number) = 1").Err()
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want the end of the context", err)
	}
	if err := db.Exec(ctx, "SELECT 1"); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a statement begun with an ended context: got %v", err)
	}
}

func TestMaxExecutionTimeEndsTheForgotten(t *testing.T) {
	db, _ := embeddedtest.Open(t)
	if limit := one[string](t, db, "SELECT toString(getSetting('max_execution_time'))"); limit != "600" {
		t.Errorf("max_execution_time is %s s by default, want 600", limit)
	}
	ctx := clickhouse.Context(t.Context(), clickhouse.WithSettings(clickhouse.Settings{"max_execution_time": 0.2}))
	err := db.Exec(ctx, "SELECT count() FROM numbers(1000000000000) WHERE sipHash64(number) = 1")
	if code(err) != 159 {
		t.Errorf("got %v, want code 159, timeout exceeded", err)
	}
}

// Some waits inside the engine do not heed a kill. The caller gets its answer in time all the same, and the place comes
// back when the wait ends.
func TestCancelOfAStatementThatDoesNotHeedIt(t *testing.T) {
	db, _ := embeddedtest.Open(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0") // accepts by itself, and never answers
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	within(t, cancelLimit, func() {
		err := db.Exec(ctx, "SELECT * FROM url('http://"+listener.Addr().String()+"/', 'CSV', 'deaf String') SETTINGS http_receive_timeout = 1, http_max_tries = 1")
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v, want the context's end", err)
		}
	})
	waitUntil(t, "the wait inside the engine ends", func() bool { return stillRuns(t, db, "deaf") == 0 })
}

// Readers that go away in the middle, without a word or without even closing, give their places back.
func TestAbandonedReadersFreeTheirPlaces(t *testing.T) {
	transport := embeddedtest.Engine(t).Transport()
	for i := range 100 {
		ctx, cancel := context.WithCancel(t.Context())
		response := post(ctx, t, transport, nil, "SELECT number FROM numbers(1000000000)")
		if _, err := io.ReadFull(response.Body, make([]byte, 10)); err != nil {
			t.Fatal(err)
		}
		if i%2 == 0 {
			if err := response.Body.Close(); err != nil {
				t.Fatal(err)
			}
		}
		cancel()
	}
	db, _ := embeddedtest.Open(t)
	if n := one[uint8](t, db, "SELECT 1"); n != 1 {
		t.Errorf("got %d", n)
	}
}

func TestWaitForAPlaceRespectsTheContext(t *testing.T) {
	transport := embeddedtest.Engine(t).Transport()
	hold, release := context.WithCancel(t.Context())
	var held []*http.Response
	for range 100 { // more than there are places
		ctx, cancel := context.WithTimeout(hold, 100*time.Millisecond)
		response, err := transport.RoundTrip(request(ctx, t, http.MethodPost, nil, "SELECT number FROM numbers(1000000000)"))
		if err != nil {
			cancel()
			if !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("waiting for a place ended with %v, want the context's end", err)
			}
			break
		}
		context.AfterFunc(hold, cancel)
		held = append(held, response)
		_ = ctx
	}
	release()
	for _, response := range held {
		response.Body.Close()
	}
	if len(held) == 0 {
		t.Error("no statement found a place")
	}
}

// One stream, read by one goroutine and closed by another.
func TestCloseDuringRead(t *testing.T) {
	transport := embeddedtest.Engine(t).Transport()
	for range 20 {
		response := post(t.Context(), t, transport, nil, "SELECT sleepEachRow(0.01), number FROM numbers(100000) SETTINGS max_block_size = 1")
		var reader sync.WaitGroup
		reader.Go(func() {
			if _, err := io.Copy(io.Discard, response.Body); err == nil {
				t.Error("a closed answer ended as a whole one does")
			}
		})
		within(t, cancelLimit, func() {
			if err := response.Body.Close(); err != nil {
				t.Error(err)
			}
			reader.Wait()
		})
	}
}

// Rows whose client fails half-way are not stored.
func TestBrokenInsertStoresNothing(t *testing.T) {
	db, database := embeddedtest.Open(t)
	exec(t, db, "CREATE TABLE t (n UInt64) ENGINE = MergeTree ORDER BY n")
	transport := embeddedtest.Engine(t).Transport()
	query := url.Values{"database": {database}, "query": {"INSERT INTO t FORMAT CSV"}}
	broken := errors.New("the line went dead")
	body := io.MultiReader(strings.NewReader("1\n2\n3\n"), failingReader{broken})
	r := request(t.Context(), t, http.MethodPost, query, "")
	r.Body = io.NopCloser(body)
	response, err := transport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if text, _ := io.ReadAll(response.Body); response.StatusCode != http.StatusInternalServerError || !strings.Contains(string(text), broken.Error()) {
		t.Errorf("got %d %s, want status 500 and the reason", response.StatusCode, text)
	}

	ctx, cancel := context.WithCancel(t.Context())
	stalled, _ := io.Pipe()
	r = request(ctx, t, http.MethodPost, query, "")
	r.Body = stalled
	time.AfterFunc(20*time.Millisecond, cancel)
	within(t, cancelLimit, func() {
		if _, err := transport.RoundTrip(r); !errors.Is(err, context.Canceled) {
			t.Errorf("a stalled insert ended with %v, want the context's end", err)
		}
	})
	if n := one[uint64](t, db, "SELECT count() FROM t"); n != 0 {
		t.Errorf("%d rows of broken inserts were stored", n)
	}
}

type failingReader struct{ err error }

func (f failingReader) Read([]byte) (int, error) { return 0, f.err }
