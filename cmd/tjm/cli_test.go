package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var testDay = time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)

// result is what one call of the program did.
type result struct {
	code     int
	out, err string
}

// tjm runs the program with a home of its own.
func tjm(t *testing.T, home, stdin string, args ...string) result {
	t.Helper()
	return tjmWith(t, []string{"HOME=" + home, "TJM_LOG_LEVEL=error"}, stdin, args...)
}

// tjmWith runs the program with an environment.
func tjmWith(t *testing.T, environ []string, stdin string, args ...string) result {
	t.Helper()
	var out, errs bytes.Buffer
	code := run(t.Context(), args, streams{strings.NewReader(stdin), &out, &errs}, environ, func() time.Time { return testDay })
	return result{code, out.String(), errs.String()}
}

// tjmAt runs the program at a moment.
func tjmAt(t *testing.T, now time.Time, environ []string, args ...string) result {
	t.Helper()
	var out, errs bytes.Buffer
	code := run(t.Context(), args, streams{strings.NewReader(""), &out, &errs}, environ, func() time.Time { return now })
	return result{code, out.String(), errs.String()}
}

// TestMistakesAreToldInOneLine: exit code 2 for wrong use, 1 for what failed, and one clear line each.
func TestMistakesAreToldInOneLine(t *testing.T) {
	home := t.TempDir()
	file := filepath.Join(home, "a-file")
	bad := filepath.Join(home, "bad.yaml")
	for name, text := range map[string]string{file: "x", bad: "listn: 127.0.0.1:1\n"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		args string
		code int
		want string
	}{
		{"serv", exitUsage, `did you mean "serve"`},
		{"report --bye stack", exitUsage, `did you mean "--by"`},
		{"report", exitUsage, "--by"},
		{"report --by colour", exitUsage, `--by "colour": want one of stack, region`},
		{"report --by stack,stack", exitUsage, "stack is there twice"},
		{"report --by stack --from 2026", exitUsage, `--from: month "2026": want YYYY-MM, such as 2026-01`},
		{"report --by stack --from 2026-05 --to 2026-01", exitUsage, "--from 2026-05 is after --to 2026-01"},
		{"report --by stack --remote often", exitUsage, `--remote "often": want one of full, partial, none, unknown`},
		{"report --by stack --place Bretagne", exitUsage, `--place: place "Bretagne": want a country, then perhaps a region and a department or city, such as FR, FR/Bretagne`},
		{"report --by stack --convert --currency euro", exitUsage, `currency "euro": want three capital letters`},
		{"report --by stack --convert --unit week", exitUsage, `unit "week": want one of hour, day, month, year`},
		{"report --by stack --convert --hours-per-day 0", exitUsage, "--hours-per-day 0: want 1 to 24"},
		{"report --by stack --convert --days-per-year 400", exitUsage, "400 days per year: want 1 to 366"},
		{"report --by stack --days-per-year 218", exitUsage, "go with --convert"},
		{"rates import x.csv", exitUsage, `set "rates" in tjm.yaml`},
		{"extract", exitUsage, "want either HTML files or --jsonl"},
		{"extract --now yesterday --jsonl", exitUsage, `--now "yesterday": want a day, such as 2026-11-20`},
		{"extract " + filepath.Join(home, "none.html"), exitFailed, "no such file"},
		{"--config " + filepath.Join(home, "none.yaml") + " config", exitUsage, "no such file"},
		{"--config " + bad + " config", exitUsage, `bad.yaml:1:1: unknown key "listn" (did you mean "listen"?)`},
		{"--dsn mysql://h/x config", exitUsage, "want an address like clickhouse://"},
		{"--log loud config", exitUsage, "want one of debug, info, warn, error"},
		{"crawl", exitUsage, `no sources: set "sources"`},
		{"--dsn http://h:8123/tjm demo", exitUsage, "leave --dsn out"},
		{"demo --months 0", exitUsage, "--months 0: want 1 to 60"},
		{"--dsn clickhouse://127.0.0.1:1/tjm sql x", exitFailed, "not reachable"},
		{"serve --listen nowhere", exitFailed, "choose another address with --listen"},
		{"--data " + file + " sql x", exitFailed, "a-file"},
	} {
		got := tjm(t, home, "", strings.Fields(c.args)...)
		if got.code != c.code || !strings.Contains(got.err, c.want) {
			t.Errorf("tjm %s: exit %d, %q; want exit %d, ...%s...", c.args, got.code, got.err, c.code, c.want)
		}
		if lines := strings.Count(got.err, "\n"); lines != 1 || strings.Contains(got.err, "goroutine") {
			t.Errorf("tjm %s: %d lines, want one:\n%s", c.args, lines, got.err)
		}
		if got.out != "" {
			t.Errorf("tjm %s: standard output %q, want none", c.args, got.out)
		}
	}
}

func TestEveryCommandHasHelpWithExamples(t *testing.T) {
	for _, command := range []string{"serve", "crawl", "reextract", "import", "extract", "report", "rates import", "rates list", "offer", "sql", "source", "robots", "demo", "doctor", "config"} {
		got := tjm(t, t.TempDir(), "", append(strings.Fields(command), "--help")...)
		if got.code != exitDone || !strings.Contains(got.out, "Examples:") || !strings.Contains(got.out, "tjm ") {
			t.Errorf("tjm %s --help: exit %d\n%s%s", command, got.code, got.out, got.err)
		}
	}
}

func TestNoArgumentsMeansHelp(t *testing.T) {
	if got := tjm(t, t.TempDir(), ""); got.code != exitDone || !strings.Contains(got.out, "doctor") {
		t.Errorf("exit %d\n%s", got.code, got.out)
	}
}

func TestVersion(t *testing.T) {
	if got := tjm(t, t.TempDir(), "", "version"); got.code != exitDone || !strings.HasPrefix(got.out, "tjm dev (go1.") {
		t.Errorf("exit %d %q", got.code, got.out)
	}
}

func TestFlagsHaveTheLastWord(t *testing.T) {
	got := tjm(t, t.TempDir(), "", "--data", "/srv/market", "config")
	if !strings.Contains(got.out, "data: /srv/market") || !strings.Contains(got.out, "TJM_DATA") {
		t.Errorf("got %s", got.out)
	}
}

func TestATakenPortIsToldBeforeAnythingElse(t *testing.T) {
	home := t.TempDir()
	l, err := listenNear(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	got := tjm(t, home, "", "serve", "--listen", l.Addr().String())
	if got.code != exitFailed || !strings.Contains(got.err, "is taken by another program: choose another with --listen") {
		t.Errorf("exit %d %q", got.code, got.err)
	}
	if entries, err := os.ReadDir(home); err != nil || len(entries) != 0 {
		t.Errorf("left %v in the home (%v)", entries, err)
	}
}
