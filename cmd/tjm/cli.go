package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"tjm/internal/config"
)

// cli is the command line.
type cli struct {
	Config string `short:"c" placeholder:"FILE" env:"TJM_CONFIG" help:"Configuration file (default: tjm.yaml in the working directory, if there)."`
	Data   string `placeholder:"DIR" help:"Folder of the embedded store."`
	DSN    string `placeholder:"URL" name:"dsn" help:"ClickHouse server to use instead of the embedded engine."`
	Log    string `placeholder:"LEVEL" help:"debug, info, warn or error."`

	Serve     serveCmd     `cmd:"" help:"Serve the dashboard and crawl on schedule."`
	Crawl     crawlCmd     `cmd:"" help:"Crawl sources now, with progress."`
	Reextract reextractCmd `cmd:"" help:"Read the stored pages again with today's rules; show what changes."`
	Import    importCmd    `cmd:"" help:"Read archives: WARC files, saved pages, tables of offers."`
	Extract   extractCmd   `cmd:"" help:"Read offers from HTML or text; print JSON lines; store nothing."`
	Report    reportCmd    `cmd:"" help:"Write a market report."`
	Offer     offerCmd     `cmd:"" help:"Show all that is known of one ad over time."`
	Rates     ratesCmd     `cmd:"" help:"Exchange rates for reports that convert: import, list."`
	SQL       sqlCmd       `cmd:"" name:"sql" help:"Run read-only SQL on the store."`
	Missions  missionsCmd  `cmd:"" help:"Missions that several ads advertise: list, explain, match anew."`
	Store     storeCmd     `cmd:"" help:"Look after the store."`
	Backup    backupCmd    `cmd:"" help:"Copy the store into a folder of backups."`
	Restore   restoreCmd   `cmd:"" help:"Fill an empty store from a backup."`
	Source    sourceCmd    `cmd:"" help:"List and check site definitions."`
	Robots    robotsCmd    `cmd:"" help:"Say whether a robots.txt allows an address, and which line decides."`
	Demo      demoCmd      `cmd:"" help:"Crawl a simulated market and open the dashboard on it."`
	Doctor    doctorCmd    `cmd:"" help:"Say what is missing and how to get it."`
	Show      configCmd    `cmd:"" name:"config" help:"Print the effective configuration, secrets hidden."`
	Version   versionCmd   `cmd:"" help:"Print the version."`
}

// app is what every command gets.
type app struct {
	streams
	config *config.Loaded
	log    *slog.Logger
	now    func() time.Time
	token  func() string // a fresh random word for names that must be unique
	env    []string      // of the process, as NAME=VALUE, for secrets that sources name
}

// execute parses the command line and runs the command it names.
func execute(ctx context.Context, args []string, std streams, environ []string, now func() time.Time) error {
	var c cli
	exited := false
	parser, err := kong.New(&c,
		kong.Name("tjm"),
		kong.Description("Day rates and demand for freelance back-end work, from live offers."),
		kong.Writers(std.out, std.err),
		kong.Exit(func(int) { exited = true }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
	)
	if err != nil {
		return fmt.Errorf("command line: %w", err)
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if exited { // help was asked for and printed
		return nil
	}
	if err != nil {
		return usageError{fmt.Errorf("%w; see `%s --help`", err, commandOf(args))}
	}
	a, err := c.app(std, environ, now)
	if err != nil {
		return err
	}
	parsed.BindTo(ctx, (*context.Context)(nil))
	return parsed.Run(a)
}

// commandOf returns "tjm report" for the arguments of that command, and "tjm" when they begin with no known command.
func commandOf(args []string) string {
	for _, name := range []string{"serve", "crawl", "reextract", "import", "extract", "report", "offer", "missions", "rates", "sql", "store", "backup", "restore", "source", "robots", "demo", "doctor", "config", "version"} {
		if len(args) > 0 && args[0] == name {
			return "tjm " + name
		}
	}
	return "tjm"
}

// app loads the configuration; the flags of the command line have the last word.
func (c *cli) app(std streams, environ []string, now func() time.Time) (*app, error) {
	for name, value := range map[string]string{"TJM_DATA": c.Data, "TJM_DSN": c.DSN, "TJM_LOG_LEVEL": c.Log} {
		if value != "" {
			environ = append(environ[:len(environ):len(environ)], name+"="+value)
		}
	}
	loaded, err := config.Load(c.Config, environ)
	if err != nil {
		return nil, usageError{err}
	}
	return &app{streams: std, config: loaded, log: newLogger(std.err, loaded.Log), now: now, token: rand.Text, env: environ}, nil
}

// logLine writes one line of plain text to a command's standard error.
func logLine(w io.Writer, format string, args ...any) {
	fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf(format, args...), "\n"))
}
