package embedded_test

import (
	"errors"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"tjm/store/embedded"
	"tjm/store/embedded/embeddedtest"
)

// alone frees the process for an engine of the test's own, and skips where there is no library.
func alone(t *testing.T) {
	t.Helper()
	embeddedtest.Engine(t)
	if err := embeddedtest.Close(); err != nil {
		t.Fatal(err)
	}
}

func open(t *testing.T, dir string) *embedded.Engine {
	t.Helper()
	e, err := embedded.Open(t.Context(), embedded.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

func TestOpenTwiceSharesTheEngine(t *testing.T) {
	alone(t)
	dir := t.TempDir()
	first := open(t, dir)
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(dir, link); err != nil {
		t.Fatal(err)
	}
	second := open(t, link)
	exec(t, embeddedtest.Client(t, first.Transport(), ""), "CREATE TABLE t (n UInt8) ENGINE = MergeTree ORDER BY n", "INSERT INTO t VALUES (7)")
	if err := errors.Join(first.Close(), first.Close()); err != nil {
		t.Fatal(err)
	}
	if n := one[uint8](t, embeddedtest.Client(t, second.Transport(), ""), "SELECT n FROM t"); n != 7 {
		t.Errorf("after the first Close the second handle reads %d, want 7", n)
	}
}

func TestAnotherDirectoryIsRefusedWhileOneIsOpen(t *testing.T) {
	alone(t)
	first := open(t, t.TempDir())
	elsewhere := t.TempDir()
	if _, err := embedded.Open(t.Context(), embedded.Config{Dir: elsewhere}); !errors.Is(err, embedded.ErrOtherDirectory) {
		t.Errorf("got %v, want ErrOtherDirectory", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, elsewhere) // one after the other is fine
}

func TestDataSurvivesClose(t *testing.T) {
	alone(t)
	dir := t.TempDir()
	e := open(t, dir)
	exec(t, embeddedtest.Client(t, e.Transport(), ""), "CREATE TABLE t (n UInt8) ENGINE = MergeTree ORDER BY n", "INSERT INTO t VALUES (7)")
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	e = open(t, dir)
	if n := one[uint8](t, embeddedtest.Client(t, e.Transport(), ""), "SELECT n FROM t"); n != 7 {
		t.Errorf("reopened, read %d, want 7", n)
	}
}

func TestCloseEndsWhatRuns(t *testing.T) {
	alone(t)
	before := goleak.IgnoreCurrent()
	e := open(t, t.TempDir())
	if err := e.Share(t.Context()); err != nil {
		t.Fatal(err)
	}
	transport := e.Transport()
	response := post(t.Context(), t, transport, nil, "SELECT number FROM numbers(1000000000)")
	running := make(chan error, 1)
	go func() {
		_, err := transport.RoundTrip(request(t.Context(), t, "POST", nil, "SELECT count() FROM numbers(1000000000000) WHERE sipHash64(number) = 1"))
		running <- err
	}()
	within(t, 5*time.Second, func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := <-running; !errors.Is(err, embedded.ErrClosed) {
		t.Errorf("the statement that ran ended with %v, want ErrClosed", err)
	}
	if _, err := transport.RoundTrip(request(t.Context(), t, "POST", nil, "SELECT 1")); !errors.Is(err, embedded.ErrClosed) {
		t.Errorf("a statement after Close ended with %v, want ErrClosed", err)
	}
	response.Body.Close()
	goleak.VerifyNone(t, before)
}

// The engine must not take over the program's signals.
func TestSignalsStayTheProgrammes(t *testing.T) {
	embeddedtest.Engine(t)
	received := make(chan os.Signal, 1)
	signal.Notify(received, syscall.SIGTERM)
	defer signal.Stop(received)
	if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	select {
	case <-received:
	case <-time.After(5 * time.Second):
		t.Error("SIGTERM did not arrive")
	}
	defer func() {
		if recover() == nil {
			t.Error("a nil dereference did not panic")
		}
	}()
	var nothing *struct{ n int }
	nothing.n++
}

func TestNewerDirectoryIsRefused(t *testing.T) {
	alone(t)
	for written, want := range map[string]error{"99.1.1": embedded.ErrNewer, "26.6.9": nil, "": nil, "nonsense": nil} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "tjm.engine"), []byte(written+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		e, err := embedded.Open(t.Context(), embedded.Config{Dir: dir})
		if !errors.Is(err, want) {
			t.Errorf("written by %q: got %v, want %v", written, err, want)
		}
		if err != nil {
			isOneLine(t, err.Error(), written)
			continue
		}
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	}
}

// What a newer engine wrote is recognised by the engine's own words, too.
func TestDirectoryTheEngineCannotLoad(t *testing.T) {
	alone(t)
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "metadata"), 0o700); err != nil {
		t.Fatal(err)
	}
	ddl := "ATTACH DATABASE _ UUID '1f9a3a3c-9f2f-4d7f-8f1b-111111111111' ENGINE = Quantum\n"
	if err := os.WriteFile(filepath.Join(dir, "metadata", "future.sql"), []byte(ddl), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := embedded.Open(t.Context(), embedded.Config{Dir: dir})
	if !errors.Is(err, embedded.ErrNewer) {
		t.Fatalf("got %v, want ErrNewer", err)
	}
	isOneLine(t, err.Error(), "Unknown database engine: Quantum")
	open(t, t.TempDir()) // a failed start leaves the process free
}

func TestStrayServerConfigurationIsNotRead(t *testing.T) {
	alone(t)
	t.Chdir(t.TempDir())
	if err := os.WriteFile("config.xml", []byte("<clickhouse><not closed"), 0o600); err != nil {
		t.Fatal(err)
	}
	open(t, filepath.Join(t.TempDir(), "made", "on", "the", "way"))
}

func TestUnwritableDirectory(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := embedded.Open(t.Context(), embedded.Config{Dir: file}); err == nil || errors.Is(err, embedded.ErrReadOnly) {
		t.Errorf("a file as directory: got %v, want an error that is not ErrReadOnly", err)
	}
	unwritable := filepath.Join(t.TempDir(), "locked")
	if err := os.Mkdir(unwritable, 0o500); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() == 0 {
		unwritable = "/proc/1/fdinfo" // even root makes no files there
	}
	_, err := embedded.Open(t.Context(), embedded.Config{Dir: unwritable})
	if !errors.Is(err, embedded.ErrReadOnly) {
		t.Fatalf("got %v, want ErrReadOnly", err)
	}
	isOneLine(t, err.Error(), unwritable)
}

func TestMissingLibrary(t *testing.T) {
	text, err := runOther(t, roleOpen, t.TempDir(), "CHDB_LIB_PATH=/nowhere/libchdb.so")
	if err == nil {
		t.Fatal("opened without a library")
	}
	isOneLine(t, strings.TrimSuffix(text, "\n"), "/nowhere/libchdb.so", "make engine", "--dsn clickhouse://")
	notALibrary := filepath.Join(t.TempDir(), "libchdb.so")
	if err := os.WriteFile(notALibrary, []byte("#!/bin/sh\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	text, err = runOther(t, roleOpen, t.TempDir(), "CHDB_LIB_PATH="+notALibrary)
	if err == nil {
		t.Fatal("opened a text as library")
	}
	isOneLine(t, strings.TrimSuffix(text, "\n"), notALibrary, "make engine")
}

func isOneLine(t *testing.T, text string, parts ...string) {
	t.Helper()
	if strings.Contains(text, "\n") || text == "" {
		t.Errorf("not one line: %q", text)
	}
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q does not say %q", text, part)
		}
	}
}
