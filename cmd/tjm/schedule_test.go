package main

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"
)

// The board of these tests is crawled at 06:30 in Paris, which is 05:30 UTC in November, plus the jitter of its id.

func TestCrawlDueAgreesWithTheLedger(t *testing.T) {
	requireEngine(t)
	board, home := newChangingBoard(t, ads(3)...)
	due := func(day, hour, minute int) string {
		t.Helper()
		got := at(t, home, day, hour, minute, nil, "crawl", "--due")
		return got.err
	}
	const ran, waits = "quai: complete", "nothing is due; next is quai, 2026-11-%s 06:3"
	for _, c := range []struct {
		what              string
		day, hour, minute int
		want              string
	}{
		{"a new source", 2, 12, 0, ran},
		{"at once again", 2, 12, 1, strings.Replace(waits, "%s", "03", 1)},
		{"before its time", 3, 5, 29, strings.Replace(waits, "%s", "03", 1)},
		{"in its time", 3, 5, 40, ran},
		{"ten minutes later", 3, 5, 50, strings.Replace(waits, "%s", "04", 1)},
		{"after days without a timer, once", 9, 20, 0, ran},
		{"and then no more", 9, 20, 10, strings.Replace(waits, "%s", "10", 1)},
	} {
		if got := due(c.day, c.hour, c.minute); !strings.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
	board.answer(503, false)
	forgetHosts(t, home) // so that robots.txt is asked for, in vain
	if got := due(10, 6, 0); !strings.Contains(got, "quai: failed") {
		t.Errorf("an outage: %q", got)
	}
	board.answer(0, false)
	if got := due(10, 6, 10); !strings.Contains(got, "next is quai, 2026-11-11") {
		t.Errorf("after a failed run: %q", got)
	}
}

func TestSourceListShowsTheLastAndTheNextRun(t *testing.T) {
	requireEngine(t)
	board, home := newChangingBoard(t, ads(3)...)
	line := func(day int) string {
		t.Helper()
		got := at(t, home, day, 12, 0, nil, "source", "list")
		_, row, _ := strings.Cut(strings.TrimSpace(got.out), "\n")
		if got.code != exitDone || got.err != "" {
			t.Errorf("exit %d %s", got.code, got.err)
		}
		return strings.Join(strings.Fields(row), " ")
	}
	if got := line(2); !strings.Contains(got, "quai listing 30 6 * * * Europe/Paris - due http") {
		t.Errorf("before any run: %q", got)
	}
	at(t, home, 2, 12, 0, nil, "crawl")
	if got := line(2); !strings.Contains(got, "Europe/Paris 2026-11-02 12:00 UTC complete 2026-11-03 06:3") || !strings.Contains(got, "CET http") {
		t.Errorf("after a run: %q", got)
	}
	board.show()
	at(t, home, 3, 12, 0, nil, "crawl")
	if got := line(3); !strings.Contains(got, "2026-11-03 12:00 UTC complete, suspect 2026-11-04 06:3") {
		t.Errorf("after a suspect run: %q", got)
	}
	if got := line(9); !strings.Contains(got, "suspect due http") {
		t.Errorf("after days: %q", got)
	}
}

func TestServeCrawlsWhatIsDueAndEndsTidily(t *testing.T) {
	requireEngine(t)
	_, home := newChangingBoard(t, ads(3)...)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	errs := &lines{want: "quai: complete", arrived: make(chan string, 1)}
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"serve", "--listen", "127.0.0.1:0"}, streams{strings.NewReader(""), &bytes.Buffer{}, errs},
			[]string{"HOME=" + home, "TJM_SOURCES=" + home + "/sources", "TJM_CONTACT=crawler@example.org", "TJM_CRAWL_DELAY=0s"},
			func() time.Time { return testDay })
	}()
	select {
	case <-errs.arrived:
	case code := <-ended:
		t.Fatalf("ended with %d:\n%s", code, errs.text.String())
	}
	cancel()
	if code := <-ended; code != exitDone {
		t.Errorf("exit %d", code)
	}
	if n := strings.Count(errs.text.String(), "quai: complete"); n != 1 {
		t.Errorf("crawled %d times, want once", n)
	}
}
