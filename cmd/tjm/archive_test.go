package main

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tjm/internal/simulation"
)

// meter counts what the servers behind it send, headers too.
type meter struct {
	net.Listener
	sent *atomic.Int64
}

func (m meter) Accept() (net.Conn, error) {
	conn, err := m.Listener.Accept()
	return meteredConn{conn, m.sent}, err
}

type meteredConn struct {
	net.Conn
	sent *atomic.Int64
}

func (c meteredConn) Write(p []byte) (int, error) {
	n, err := c.Conn.Write(p)
	c.sent.Add(int64(n))
	return n, err
}

// meteredBoards starts the simulated boards and returns a folder with their definitions.
func meteredBoards(t *testing.T, home string, months int) (sources string, sent *atomic.Int64, ads int) {
	t.Helper()
	sources, sent = filepath.Join(home, "sources"), &atomic.Int64{}
	if err := os.MkdirAll(sources, 0o700); err != nil {
		t.Fatal(err)
	}
	all := simulation.Market(simulation.Config{Seed: 1, Today: testDay, Months: months})
	for _, board := range simulation.Boards(all) {
		l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		server := &httptest.Server{Listener: meter{l, sent}, Config: &http.Server{Handler: board.Handler}}
		server.Start()
		t.Cleanup(server.Close)
		definition := simulation.Definition(board.ID, "http://"+l.Addr().String())
		if err := os.WriteFile(filepath.Join(sources, board.ID+".yaml"), definition, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return sources, sent, len(all)
}

// TestAnUnchangedBoardCostsLittle crawls the simulated boards twice, and a third time when the stored pages are old
// enough to be asked about.
func TestAnUnchangedBoardCostsLittle(t *testing.T) {
	requireEngine(t)
	home := t.TempDir()
	sources, sent, ads := meteredBoards(t, home, 4)
	at := testDay
	tjm := func(args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		environ := []string{
			"HOME=" + home, "TJM_LOG_LEVEL=error", "TJM_SOURCES=" + sources, "TJM_CONTACT=me@example.org", "TJM_CRAWL_DELAY=0s", "TJM_CRAWL_PARALLEL=2",
		}
		if code := run(t.Context(), args, streams{strings.NewReader(""), &out, &errs}, environ, func() time.Time { return at }); code != exitDone {
			t.Fatalf("tjm %v: exit %d\n%s", args, code, errs.String())
		}
		return strings.TrimSpace(out.String())
	}
	var cost [3]int64
	for i, wait := range []time.Duration{0, time.Hour, 8 * 24 * time.Hour} {
		at = at.Add(wait)
		before := sent.Load()
		tjm("crawl")
		cost[i] = sent.Load() - before
		if n := tjm("sql", fmt.Sprintf("SELECT count(), countIf(last_seen = toDateTime64('%s', 3, 'UTC')) FROM offers FINAL",
			at.Format("2006-01-02 15:04:05")), "-f", "TSV"); n != fmt.Sprintf("%d\t%d", ads, ads) {
			t.Errorf("crawl %d: offers, and of them seen: %s, want all %d", i+1, n, ads)
		}
	}
	t.Logf("sent by the boards, headers included: %d, %d, %d bytes; the second is %.2f %% and the third %.2f %% of the first",
		cost[0], cost[1], cost[2], 100*float64(cost[1])/float64(cost[0]), 100*float64(cost[2])/float64(cost[0]))
	if cost[1]*20 > cost[0] || cost[2]*20 > cost[0] {
		t.Error("want under 5 %")
	}
	rows := strings.Split(tjm("sql", "SELECT sum(fetched), sum(unchanged), sum(known), sum(new), sum(changed), sum(failed) FROM runs FINAL "+
		"GROUP BY toDateTime(started) ORDER BY toDateTime(started)", "-f", "TSV"), "\n")
	t.Logf("fetched, unchanged, known, new, changed, failed of each crawl: %q", rows)
	var first, second, third struct{ fetched, unchanged, known, added, changed, failed int }
	if len(rows) != 3 {
		t.Fatalf("ledger %q", rows)
	}
	for i, r := range []*struct{ fetched, unchanged, known, added, changed, failed int }{&first, &second, &third} {
		if _, err := fmt.Sscan(rows[i], &r.fetched, &r.unchanged, &r.known, &r.added, &r.changed, &r.failed); err != nil {
			t.Fatal(err)
		}
	}
	if second.fetched != 0 || second.unchanged == 0 || second.added+second.changed+second.failed != 0 {
		t.Errorf("second crawl %+v: want every listing unchanged, and followed", second)
	}
	if third.unchanged <= second.unchanged || third.fetched+third.added+third.failed != 0 {
		t.Errorf("third crawl %+v: want some old pages asked about, and unchanged", third)
	}
}

// TestEachOldPageHasItsDay: in any seven days in a row an old page is asked about on exactly one.
func TestEachOldPageHasItsDay(t *testing.T) {
	for i := range 50 {
		address := fmt.Sprintf("https://board.example/%d", i)
		days := 0
		for d := range refreshDays {
			days += count(isDue(address, testDay, testDay.Add(time.Duration(d+refreshDays)*24*time.Hour)))
		}
		if days != 1 {
			t.Errorf("%s is due on %d days of seven", address, days)
		}
		if isDue(address, testDay, testDay.Add((refreshDays-1)*24*time.Hour)) {
			t.Errorf("%s is due before it is old", address)
		}
	}
}
