package embedded_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"tjm/store/embedded"
	"tjm/store/embedded/embeddedtest"
)

// A second process works on the engine of the first, and takes the directory over when the first has died.
func TestSecondProcessSharesTheEngine(t *testing.T) {
	alone(t)
	for name, dir := range map[string]string{
		"plain": t.TempDir(),
		"deep":  filepath.Join(t.TempDir(), strings.Repeat("deep", 30), strings.Repeat("deeper", 10)),
	} {
		t.Run(name, func(t *testing.T) {
			first := startOther(t, roleShare, dir)
			e, err := embedded.OpenOrJoin(t.Context(), embedded.Config{Dir: dir})
			if err != nil {
				t.Fatal(err)
			}
			defer e.Close()
			if !e.Shared() {
				t.Fatal("opened the engine that another process runs")
			}
			db := embeddedtest.Client(t, e.Transport(), "")
			exec(t, db, "CREATE TABLE t (n UInt64) ENGINE = MergeTree ORDER BY n")
			batch, err := db.PrepareBatch(t.Context(), "INSERT INTO t")
			if err != nil {
				t.Fatal(err)
			}
			for n := range uint64(1000) {
				if err := batch.Append(n); err != nil {
					t.Fatal(err)
				}
			}
			if err := batch.Send(); err != nil {
				t.Fatal(err)
			}
			if n := one[uint64](t, db, "SELECT sum(n) FROM t"); n != 499500 {
				t.Errorf("sum %d, want 499500", n)
			}
			if err := db.Exec(t.Context(), "SELECT nope"); code(err) != 47 {
				t.Errorf("an error came as %v, want code 47", err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
			defer cancel()
			within(t, cancelLimit+100*time.Millisecond, func() {
				if err := db.Exec(ctx, "SELECT count() AS far FROM numbers(1000000000000) WHERE sipHash64(number) = 1"); !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("got %v, want the context's end", err)
				}
				waitUntil(t, "the statement has stopped in the other process", func() bool { return stillRuns(t, db, "AS far") == 0 })
			})
			info, err := os.Stat(filepath.Join(e.Dir(), "tjm.sock"))
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("the socket: %v, %v, want it for the owner alone", info, err)
			}

			first.kill() // and its socket stays behind
			if err := db.Exec(t.Context(), "SELECT 1"); err == nil {
				t.Error("a statement succeeded without an engine")
			}
			w := httptest.NewRecorder()
			if e.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/?query=SELECT+1", nil)); w.Code != 503 {
				t.Errorf("its handler answers %d without an engine, want 503", w.Code)
			}
			own, err := embedded.OpenOrJoin(t.Context(), embedded.Config{Dir: dir})
			if err != nil {
				t.Fatal(err)
			}
			if own.Shared() {
				t.Error("joined a process that was killed")
			}
			if n := one[uint64](t, embeddedtest.Client(t, own.Transport(), ""), "SELECT count() FROM t"); n != 1000 {
				t.Errorf("%d rows after the first process was killed, want 1000", n)
			}
			if err := own.Close(); err != nil {
				t.Error(err)
			}
			if _, err := os.Stat(filepath.Join(e.Dir(), "tjm.sock")); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("the socket after Close: %v, want it gone", err)
			}
		})
	}
}

// Of processes that start together, one runs the engine and the others join it.
func TestProcessesThatStartTogether(t *testing.T) {
	alone(t)
	dir := t.TempDir()
	processes := []*other{launchOther(t, roleShare, dir), launchOther(t, roleShare, dir), launchOther(t, roleShare, dir)}
	for i, p := range processes {
		if !p.lines.Scan() {
			t.Errorf("process %d found no engine", i)
		}
	}
}

func TestLockedDirectoryWithoutSocket(t *testing.T) {
	alone(t)
	dir := t.TempDir()
	holder := startOther(t, roleHold, dir)
	for name, open := range map[string]func(context.Context, embedded.Config) (*embedded.Engine, error){
		"Open": embedded.Open, "OpenOrJoin": embedded.OpenOrJoin,
	} {
		_, err := open(t.Context(), embedded.Config{Dir: dir, JoinPatience: 100 * time.Millisecond})
		if !errors.Is(err, embedded.ErrLocked) {
			t.Fatalf("%s: got %v, want ErrLocked", name, err)
		}
		isOneLine(t, err.Error(), fmt.Sprint("process ", holder.command.Process.Pid), dir)
	}
	holder.leave(t)
	open(t, dir)
}

// A program that is not ours can run the engine too, without our lock.
func TestDirectoryLockedByAForeignEngine(t *testing.T) {
	dir := t.TempDir()
	status, err := os.Create(filepath.Join(dir, "status"))
	if err != nil {
		t.Fatal(err)
	}
	defer status.Close()
	if _, err := status.WriteString("PID: 4242\nStarted at: 2026-01-01 00:00:00\n"); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Flock(int(status.Fd()), syscall.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	alone(t)
	_, err = embedded.Open(t.Context(), embedded.Config{Dir: dir})
	if !errors.Is(err, embedded.ErrLocked) {
		t.Fatalf("got %v, want ErrLocked", err)
	}
	isOneLine(t, err.Error(), "process 4242", dir)
}

// Every acknowledged row is there after kill -9.
func TestAcknowledgedRowsSurviveKill(t *testing.T) {
	alone(t)
	dir := t.TempDir()
	var acknowledged uint64
	for range 3 {
		writer := startOther(t, roleInsert, dir)
		for range 40 {
			n, err := strconv.ParseUint(writer.lines.Text(), 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			acknowledged = n
			if !writer.lines.Scan() {
				t.Fatal("the writer ended by itself")
			}
		}
		writer.kill()
		for writer.lines.Scan() { // what it still printed before it died counts
			if n, err := strconv.ParseUint(writer.lines.Text(), 10, 64); err == nil {
				acknowledged = n
			}
		}
	}
	e := open(t, dir)
	db := embeddedtest.Client(t, e.Transport(), "")
	if kept := one[uint64](t, db, "SELECT uniqExact(n) FROM kept WHERE n <= {n:UInt64}", named("n", acknowledged)); kept != acknowledged {
		t.Errorf("%d of %d acknowledged rows are there", kept, acknowledged)
	}
}
