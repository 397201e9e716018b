package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"tjm/internal/simulation"
)

// The demo is the whole path: boards over real HTTP, the crawler, extraction, the real engine, and back.

func TestTheDemoStoresWhatTheBoardsPublish(t *testing.T) {
	requireEngine(t)
	home := t.TempDir()
	ads := simulation.Market(simulation.Config{Seed: 1, Today: testDay, Months: 4})
	got := tjm(t, home, "", "demo", "--once", "--months", "4")
	if got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	data := []string{"--data", filepath.Join(home, ".local/share/tjm/demo")}
	query := func(sql string) string {
		t.Helper()
		got := tjm(t, home, "", append(data, "sql", sql, "-f", "TSVRaw")...)
		if got.code != exitDone {
			t.Fatalf("%s: exit %d %s", sql, got.code, got.err)
		}
		return strings.TrimSpace(got.out)
	}
	if n := query("SELECT count() FROM offers FINAL"); n != strconv.Itoa(len(ads)) {
		t.Errorf("%s offers stored, want %d", n, len(ads))
	}
	if n := query("SELECT count() FROM runs WHERE outcome = 'complete'"); n != "3" {
		t.Errorf("%s complete runs in the ledger, want 3", n)
	}
	if n := query(`SELECT countIf(text LIKE '%@%.example%' OR match(text, '06 39 98|01 99 00|7946 0123')) FROM offers FINAL`); n != "0" {
		t.Errorf("%s stored texts hold an e-mail address or a telephone number", n)
	}
	checkFacts(t, ads, query("SELECT concat(source, '/', offer_id), ifNull(day_rate_eur, 0), region, remote, seniority FROM offers FINAL"))

	t.Run("report", func(t *testing.T) {
		file := filepath.Join(home, "report.csv")
		got := tjm(t, home, "", append(data, "report", "--by", "stack,region", "--from", "2026-08", "--to", "2026-11", "-o", file)...)
		if got.code != exitDone {
			t.Fatalf("exit %d %s", got.code, got.err)
		}
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		rows, err := csv.NewReader(f).ReadAll()
		if err != nil || len(rows) < 100 {
			t.Fatalf("%d rows, %v", len(rows), err)
		}
		if rows[0][0] != "stack" || rows[0][1] != "region" || rows[0][2] != "offers" {
			t.Errorf("header %v", rows[0])
		}
	})
	t.Run("a second demo does not start from zero", func(t *testing.T) {
		got := tjm(t, home, "", "demo", "--once", "--months", "4")
		if got.code != exitDone || !strings.Contains(got.err, "already stored") || strings.Contains(got.err, "failed") {
			t.Errorf("exit %d\n%s", got.code, got.err)
		}
		if n := query("SELECT count() FROM offers FINAL"); n != strconv.Itoa(len(ads)) {
			t.Errorf("%s offers after the second crawl, want %d still", n, len(ads))
		}
		if n := query("SELECT sum(new) FROM runs"); n != strconv.Itoa(len(ads)) {
			t.Errorf("%s offers counted as new over both crawls, want %d", n, len(ads))
		}
	})
	t.Run("sql cannot write", func(t *testing.T) {
		got := tjm(t, home, "", append(data, "sql", "TRUNCATE TABLE offers")...)
		if got.code != exitFailed || query("SELECT count() FROM offers FINAL") != strconv.Itoa(len(ads)) {
			t.Errorf("exit %d %s", got.code, got.err)
		}
	})
}

// checkFacts compares what is stored with the truth behind each ad. The floors are what a stranger's demo must reach;
// the labelled offers of `make eval` measure the extraction itself.
func checkFacts(t *testing.T, ads []simulation.Ad, tsv string) {
	t.Helper()
	stored := map[string][]string{}
	for _, line := range strings.Split(tsv, "\n") {
		if f := strings.Split(line, "\t"); len(f) == 5 {
			stored[f[0]] = f[1:]
		}
	}
	var rate, region, remote, seniority int
	for _, ad := range ads {
		o := ad.Offer("")
		f, ok := stored[o.Source+"/"+o.ID]
		if !ok {
			t.Fatalf("ad %s of %s is not stored", o.ID, o.Source)
		}
		want := 0.0
		if v, ok := o.Rate.Middle(); ok && o.Rate.Unit == "day" && o.Rate.Currency == "EUR" {
			want = v
		}
		rate += count(f[0] == strconv.FormatFloat(want, 'g', -1, 64))
		region += count(f[1] == o.Place.Region)
		remote += count(f[2] == string(o.Remote))
		seniority += count(f[3] == string(o.Seniority))
	}
	for _, c := range []struct {
		fact  string
		right int
		floor float64
	}{{"rate", rate, 0.98}, {"region", region, 0.97}, {"remote", remote, 0.95}, {"seniority", seniority, 0.95}} {
		if share := float64(c.right) / float64(len(ads)); share < c.floor {
			t.Errorf("%s right in %.3f of the offers, want %.2f", c.fact, share, c.floor)
		} else {
			t.Logf("%s right in %.3f of %d offers", c.fact, share, len(ads))
		}
	}
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// lines collects a running command's standard error and tells when a line with some words arrives.
type lines struct {
	mu      sync.Mutex
	text    bytes.Buffer
	want    string
	arrived chan string
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.text.Write(p)
	for _, line := range strings.Split(string(p), "\n") {
		if strings.Contains(line, l.want) {
			select {
			case l.arrived <- line:
			default:
			}
		}
	}
	return len(p), nil
}

// startDemo runs a demo until the test ends it; it returns the dashboard's address and a function that interrupts the
// demo and returns its exit code.
func startDemo(t *testing.T, home string, months int) (url string, interrupt func() int) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	errs := &lines{want: "dashboard on ", arrived: make(chan string, 1)}
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"demo", "--listen", "127.0.0.1:0", "--months", strconv.Itoa(months)},
			streams{strings.NewReader(""), &bytes.Buffer{}, errs}, []string{"HOME=" + home, "TJM_LOG_LEVEL=error"}, func() time.Time { return testDay })
	}()
	select {
	case line := <-errs.arrived:
		_, rest, _ := strings.Cut(line, "dashboard on ")
		url, _, _ = strings.Cut(rest, " ")
	case code := <-ended:
		cancel()
		t.Fatalf("the demo ended with %d:\n%s", code, errs.text.String())
	}
	return url, func() int {
		cancel()
		return <-ended
	}
}

func TestAnInterruptEndsTheDemoAndLeavesAStoreThatOpens(t *testing.T) {
	requireEngine(t)
	home := t.TempDir()
	_, interrupt := startDemo(t, home, 2)
	start := time.Now()
	if code := interrupt(); code != exitDone {
		t.Errorf("exit %d, want %d: an interrupt is how a demo ends", code, exitDone)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("ended after %s, want at most 5 s", took)
	}
	got := tjm(t, home, "", "--data", filepath.Join(home, ".local/share/tjm/demo"), "sql", "SELECT count() > 0 FROM offers", "-f", "TSV")
	if got.code != exitDone || strings.TrimSpace(got.out) != "1" {
		t.Errorf("after the interrupt: exit %d %q %s", got.code, got.out, got.err)
	}
}

func TestAnInterruptedCrawlGoesOnWhereItStopped(t *testing.T) {
	requireEngine(t)
	home := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	watch := &lines{want: "\"pages\":", arrived: make(chan string, 1)}
	clock := &ticking{at: testDay}
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"demo", "--once", "--months", "6"}, streams{strings.NewReader(""), &bytes.Buffer{}, watch},
			[]string{"HOME=" + home}, clock.now)
	}()
	select {
	case <-watch.arrived:
		cancel()
	case code := <-ended:
		t.Fatalf("the crawl ended with %d before it showed progress:\n%s", code, watch.text.String())
	}
	if code := <-ended; code != exitFailed {
		t.Errorf("an interrupted crawl exits with %d, want %d", code, exitFailed)
	}
	got := tjm(t, home, "", "demo", "--once", "--months", "6")
	if got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	want := fmt.Sprint(len(simulation.Market(simulation.Config{Seed: 1, Today: testDay, Months: 6})))
	sql := tjm(t, home, "", "--data", filepath.Join(home, ".local/share/tjm/demo"), "sql", "SELECT count() FROM offers FINAL", "-f", "TSV")
	if strings.TrimSpace(sql.out) != want {
		t.Errorf("%s offers after going on, want %s", strings.TrimSpace(sql.out), want)
	}
}

// ticking is a clock that moves on by a tenth of a second each time it is read, so that progress is due at once.
type ticking struct {
	mu sync.Mutex
	at time.Time
}

func (c *ticking) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(100 * time.Millisecond)
	return c.at
}
