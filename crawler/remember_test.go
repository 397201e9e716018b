package crawler

import (
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"tjm/crawler/memory"
	"tjm/internal/market"
)

// restarted returns a crawler as a new process would have it.
func restarted(t *testing.T, dir string, transport http.RoundTripper) *Crawler {
	t.Helper()
	m, err := memory.Open(dir, time.Now(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return New(Config{Transport: transport, Memory: m})
}

// TestARestartAsksNoRobotsAgain: what a site answered holds in the next process as long as in this one, and no longer.
func TestARestartAsksNoRobotsAgain(t *testing.T) {
	for name, c := range map[string]struct {
		status int
		fresh  time.Duration
	}{
		"a file":    {200, 24 * time.Hour},
		"no file":   {404, 24 * time.Hour},
		"a refusal": {403, time.Hour},
		"an outage": {500, 5 * time.Minute},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) {
				asked := 0
				_, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if r.URL.Path == "/robots.txt" {
						asked++
						w.WriteHeader(c.status)
						w.Write([]byte("User-agent: *\nDisallow: /1")) //nolint:errcheck // the test would fail
						return
					}
					text("detail /1\ndetail /2")(1, w, r)
				})})
				for _, step := range []struct {
					wait time.Duration
					want int
				}{{0, 1}, {c.fresh - time.Second, 1}, {time.Second, 2}} {
					time.Sleep(step.wait)
					run, err := restarted(t, dir, transport).Run(t.Context(), testPlan("http://board.example/"), HandlerFunc(linkReader))
					if asked != step.want || (err == nil) != (c.fresh == 24*time.Hour) {
						t.Fatalf("asked %d times, want %d; %v", asked, step.want, err)
					}
					if refused := run.Excluded; c.status == 200 && refused != 1 {
						t.Errorf("%d pages refused, want 1", refused)
					}
				}
			})
		})
	}
}

// TestARestartLeavesAloneWhoAskedForIt: Retry-After, the circuit and its growing rest, in a new process each time.
func TestARestartLeavesAloneWhoAskedForIt(t *testing.T) {
	for name, c := range map[string]struct {
		broken []string
		rests  []time.Duration
		why    string
	}{
		"Retry-After": {[]string{"Retry-After", "3600"}, []time.Duration{time.Hour, time.Hour}, "asked to be left alone"},
		"failures":    {nil, []time.Duration{15 * time.Minute, 30 * time.Minute, time.Hour}, "it failed too often"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) {
				world, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if r.URL.Path != "/robots.txt" {
						status(503, c.broken...)(1, w, r)
					}
				})})
				plan := testPlan("http://board.example/")
				plan.Start = append(plan.Start, "http://board.example/2", "http://board.example/3", "http://board.example/4", "http://board.example/5", "http://board.example/6")
				plan.MaxTries, plan.Parallel = 1, 1
				for i, rest := range c.rests {
					before := len(world.seen())
					if _, err := restarted(t, dir, transport).Run(t.Context(), plan, HandlerFunc(linkReader)); err == nil || len(world.seen()) == before {
						t.Fatalf("rest %d: %d requests, %v", i, len(world.seen())-before, err)
					}
					time.Sleep(rest - 3*time.Minute)
					before = len(world.seen())
					run, err := restarted(t, dir, transport).Run(t.Context(), plan, HandlerFunc(linkReader))
					if run.Outcome != market.RunFailed || !wraps(err, new(PausedError)) || !strings.Contains(err.Error(), c.why) || len(world.seen()) != before {
						t.Fatalf("rest %d: %+v, %v", i, run, err)
					}
					time.Sleep(4 * time.Minute)
				}
			})
		})
	}
}

func TestARestartRemembersReservations(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(threePages)})
		world.tdmrep = `[{"location":"/1","tdm-reservation":1}]`
		for range 2 {
			run, err := restarted(t, dir, transport).Run(t.Context(), testPlan("http://board.example/"), HandlerFunc(linkReader))
			if err != nil || run.Excluded != 1 || run.Fetched != 2 {
				t.Errorf("%+v, %v", run, err)
			}
		}
		if world.told != 1 {
			t.Errorf("the reservation file was asked for %d times", world.told)
		}
	})
}

func TestARestartCountsTheSameDay(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(threePages)})
		plan := testPlan("http://board.example/")
		plan.DailyBudget = 6 // robots.txt, the reservation file, three pages, and one more
		for range 2 {
			restarted(t, dir, transport).Run(t.Context(), plan, HandlerFunc(linkReader)) //nolint:errcheck // the second has not enough
		}
		if n := len(world.seen()); n != 4 {
			t.Errorf("%d pages, want 4: %v", n, world.seen())
		}
	})
}

// TestAnotherClockForgetsSooner: a file from a clock years ahead holds for a day at most.
func TestAnotherClockForgetsSooner(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		m, err := memory.Open(dir, time.Now(), slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		far := time.Now().Add(10 * 365 * 24 * time.Hour)
		m.Save(factHost, "board.example", hostFact{Until: far, Day: far, Spent: 1 << 30})
		m.Save(factRobots, "http://board.example", fileFact{Expires: far, Content: []byte("User-agent: *\nDisallow: /")})
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(threePages)})
		plan := testPlan("http://board.example/")
		plan.DailyBudget = 100
		crawler := restarted(t, dir, transport)
		if _, err := crawler.Run(t.Context(), plan, HandlerFunc(linkReader)); err == nil || len(world.seen()) != 0 {
			t.Fatalf("%v, asked for %v", err, world.seen())
		}
		time.Sleep(25*time.Hour + time.Minute)
		if run, err := crawler.Run(t.Context(), plan, HandlerFunc(linkReader)); err != nil || run.Fetched != 3 {
			t.Errorf("%+v, %v", run, err)
		}
	})
}

func TestADamagedMemoryIsDoneWithout(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		_, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(withRobots("User-agent: *\nDisallow: /1"))})
		for range 2 {
			run, err := restarted(t, dir, transport).Run(t.Context(), testPlan("http://board.example/"), HandlerFunc(linkReader))
			if err != nil || run.Excluded != 1 || run.Fetched != 2 {
				t.Errorf("%+v, %v", run, err)
			}
			files, err := filepath.Glob(filepath.Join(dir, "*.json"))
			if err != nil || len(files) != 3 {
				t.Fatalf("files %v, %v", files, err)
			}
			for _, name := range files {
				if err := os.WriteFile(name, []byte(`{"kind"`), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}
