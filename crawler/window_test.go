package crawler

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"
	_ "time/tzdata" // the test must not hang on the zones of the machine

	"tjm/internal/market"
)

func TestWindow(t *testing.T) {
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		t.Fatal(err)
	}
	night := Window{From: 22 * time.Hour, To: 6 * time.Hour, Zone: paris}
	noon := Window{From: 12 * time.Hour, To: 14 * time.Hour}
	for _, c := range []struct {
		window    Window
		at, opens string
	}{
		{Window{}, "2026-01-05T12:00:00Z", "2026-01-05T12:00:00Z"},
		{night, "2026-01-05T12:00:00Z", "2026-01-05T21:00:00Z"},
		{night, "2026-01-05T20:59:59Z", "2026-01-05T21:00:00Z"},
		{night, "2026-01-05T21:00:00Z", "2026-01-05T21:00:00Z"},
		{night, "2026-01-06T04:59:59Z", "2026-01-06T04:59:59Z"},
		{night, "2026-01-06T05:00:00Z", "2026-01-06T21:00:00Z"},
		{night, "2026-03-28T12:00:00Z", "2026-03-28T21:00:00Z"}, // the night in which the clock is put forward
		{night, "2026-03-29T12:00:00Z", "2026-03-29T20:00:00Z"},
		{night, "2026-10-25T12:00:00Z", "2026-10-25T21:00:00Z"}, // back
		{noon, "2026-01-05T11:00:00Z", "2026-01-05T12:00:00Z"},
		{noon, "2026-01-05T14:00:00Z", "2026-01-06T12:00:00Z"},
		{noon, "2026-12-31T23:00:00Z", "2027-01-01T12:00:00Z"},
	} {
		at, err := time.Parse(time.RFC3339, c.at)
		if err != nil {
			t.Fatal(err)
		}
		got := c.window.Next(at).UTC().Format(time.RFC3339)
		if got != c.opens || c.window.Open(at) != (c.at == c.opens) {
			t.Errorf("%+v at %s: open %v, next %s, want %s", c.window, c.at, c.window.Open(at), got, c.opens)
		}
	}
}

// TestARunRestsAndIsUnfinished: outside its hours, and when the day's requests are used up, a run ends and can be gone on
// with; the day after, in the same process, it may ask again.
func TestARunRestsAndIsUnfinished(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Plan)
		asked  int // on the first day; robots.txt and the reservation file count as requests too
		why    string
	}{
		"budget": {func(p *Plan) { p.DailyBudget = 4 }, 2, "4 requests a day are used up"},
		"hours": {func(p *Plan) {
			p.Window = Window{From: 22 * time.Hour, To: 6*time.Hour + 3*time.Second}
			p.Delay = time.Second
			p.Jitter = 1
		}, 1, "not in its hours"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				time.Sleep(6 * time.Hour) // bubbles begin at midnight
				world, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(threePages)})
				crawler := New(Config{Transport: transport})
				plan := testPlan("http://board.example/")
				plan.Parallel = 1
				c.change(&plan)
				run, err := crawler.Run(t.Context(), plan, HandlerFunc(linkReader))
				var rest *RestError
				if !errors.As(err, &rest) || !Unfinished(run, err) || run.Outcome != market.RunPartial || !strings.Contains(run.Error, c.why) || len(world.seen()) != c.asked {
					t.Fatalf("%+v, %v, asked for %v", run, err, world.seen())
				}
				time.Sleep(time.Until(rest.Until))
				if run, err := crawler.Run(t.Context(), plan, HandlerFunc(linkReader)); run.Outcome != market.RunComplete {
					t.Errorf("the day after: %+v, %v", run, err)
				}
			})
		})
	}
}

// TestAHostThatFailedIsLeftAloneForLonger: the circuit opens for a quarter of an hour, then for twice as long each time
// that it fails again, and closes with the first answer.
func TestAHostThatFailedIsLeftAloneForLonger(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken := true
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if broken && r.URL.Path != "/robots.txt" {
				w.WriteHeader(http.StatusForbidden)
			} else if r.URL.Path == "/robots.txt" {
				http.NotFound(w, r)
			}
		})})
		crawler := New(Config{Transport: transport})
		plan := testPlan("http://board.example/1", "http://board.example/2", "http://board.example/3")
		plan.Parallel = 1
		for _, step := range []struct {
			wait   time.Duration
			broken bool
			asked  int // in all
		}{
			{0, true, 3},
			{10 * time.Minute, true, 3},
			{5 * time.Minute, true, 6},
			{25 * time.Minute, true, 6},
			{5 * time.Minute, false, 9},
			{time.Second, true, 12},
			{14 * time.Minute, true, 15}, // the last minute is waited for
		} {
			time.Sleep(step.wait)
			broken = step.broken
			run, err := crawler.Run(t.Context(), plan, HandlerFunc(linkReader))
			if n := len(world.seen()); n != step.asked {
				t.Fatalf("after %v: %d requests, want %d: %+v, %v", step.wait, n, step.asked, run, err)
			}
		}
	})
}
