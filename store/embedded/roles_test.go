package embedded_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	osexec "os/exec"
	"strings"
	"testing"

	"github.com/ClickHouse/clickhouse-go/v2"

	"tjm/store/embedded"
)

// The tests that need a second process run their own binary again in one of these roles, on the directory named by
// dirVariable.
const (
	roleVariable = "TJM_EMBEDDED_ROLE"
	dirVariable  = "TJM_EMBEDDED_DIR"

	roleShare  = "share"  // opens and shares the engine, then waits
	roleHold   = "hold"   // opens the engine and keeps it to itself
	roleInsert = "insert" // inserts rows for ever, one by one, and prints each once it is acknowledged
	roleOpen   = "open"   // opens the engine and ends; what went wrong goes to standard error
)

func playRole(role string) error {
	ctx := context.Background()
	config := embedded.Config{Dir: os.Getenv(dirVariable)}
	open := embedded.Open
	if role == roleShare {
		open = embedded.OpenOrJoin
	}
	engine, err := open(ctx, config)
	if err != nil {
		return err
	}
	defer engine.Close()
	switch role {
	case roleInsert:
		return insertForEver(ctx, engine)
	case roleShare, roleHold:
		fmt.Println("ready")
		_, err = io.Copy(io.Discard, os.Stdin) // until the test closes it, or kills us
		return err
	}
	return nil
}

func insertForEver(ctx context.Context, engine *embedded.Engine) error {
	db, err := clickhouse.Open(&clickhouse.Options{
		Protocol:      clickhouse.HTTP,
		Addr:          []string{"embedded:0"},
		TransportFunc: func(*http.Transport) (http.RoundTripper, error) { return engine.Transport(), nil },
	})
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Exec(ctx, "CREATE TABLE IF NOT EXISTS kept (n UInt64) ENGINE = MergeTree ORDER BY n"); err != nil {
		return err
	}
	var n uint64
	if err := db.QueryRow(ctx, "SELECT max(n) FROM kept").Scan(&n); err != nil {
		return err
	}
	for {
		n++
		batch, err := db.PrepareBatch(ctx, "INSERT INTO kept")
		if err != nil {
			return err
		}
		if err := batch.Append(n); err != nil {
			return err
		}
		if err := batch.Send(); err != nil {
			return err
		}
		fmt.Println(n)
	}
}

// other is a process in one of the roles.
type other struct {
	command *osexec.Cmd
	input   io.WriteCloser
	lines   *bufio.Scanner
}

// startOther starts a process and returns once it has printed its first line, which is in lines.
func startOther(t *testing.T, role, dir string) *other {
	t.Helper()
	o := launchOther(t, role, dir)
	if !o.lines.Scan() {
		t.Fatalf("the process in role %s ended early", role)
	}
	return o
}

// launchOther starts a process.
func launchOther(t *testing.T, role, dir string) *other {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	o := &other{command: osexec.Command(exe)}
	o.command.Env = append(os.Environ(), roleVariable+"="+role, dirVariable+"="+dir)
	o.command.Stderr = os.Stderr
	if o.input, err = o.command.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	output, err := o.command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	o.lines = bufio.NewScanner(output)
	if err := o.command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.kill)
	return o
}

// kill ends the process as kill -9 does.
func (o *other) kill() {
	_ = o.command.Process.Kill()
	_ = o.command.Wait()
}

// leave lets the process end by itself.
func (o *other) leave(t *testing.T) {
	t.Helper()
	if err := o.input.Close(); err != nil {
		t.Error(err)
	}
	if err := o.command.Wait(); err != nil {
		t.Error(err)
	}
}

// runOther runs a process to its end and returns what it wrote to standard error.
func runOther(t *testing.T, role, dir string, env ...string) (string, error) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := osexec.Command(exe)
	command.Dir = t.TempDir() // far from any node_modules
	command.Env = append(os.Environ(), roleVariable+"="+role, dirVariable+"="+dir)
	command.Env = append(command.Env, env...)
	var stderr strings.Builder
	command.Stderr = &stderr
	err = command.Run()
	return stderr.String(), err
}
