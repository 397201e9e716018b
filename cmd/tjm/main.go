// Command tjm crawls freelance back-end offers, keeps what they ask for and pay in ClickHouse, and shows it: trend
// charts in a browser, market reports as CSV.
//
//   - main.go: the process: signals, exit code
//   - cli.go: the command line and what every command shares
//   - serve.go, crawl.go, extract.go, report.go, sql.go, source.go, demo.go, doctor.go, config.go, version.go: the
//     commands, one a file
//   - pipeline.go, batch.go: the data path, from a crawl plan to stored offers; the only place that sees all of it
//   - archive.go, resume.go, outage.go: pages not fetched again, crawls that go on, a store that does not answer
//   - reextract.go, rereading.go, rereport.go: stored pages read again, and what that changed
//   - import.go, importing.go, import_files.go, import_rows.go, import_summary.go: pages and offers that others saved
//   - retention.go: pages that are no longer kept
//   - progress.go: bars on a terminal, log lines elsewhere
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// version is set by the linker.
var version = "dev"

// Exit codes: done, failed, wrong use.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}, os.Environ(), time.Now)
	stop()
	os.Exit(code)
}

// streams are the three files of a process.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run is main without the process, so that tests can call it.
func run(ctx context.Context, args []string, std streams, environ []string, now func() time.Time) int {
	err := execute(ctx, args, std, environ, now)
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &usage):
		fmt.Fprintf(std.err, "tjm: %v\n", err)
		return exitUsage
	case errors.Is(err, errReported):
		return exitFailed
	default:
		fmt.Fprintf(std.err, "tjm: %v\n", err)
		return exitFailed
	}
}

// errReported ends a command whose problems have been printed already.
var errReported = errors.New("failed")

// usageError is a mistake in the command line or the configuration.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }
