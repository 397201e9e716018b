package crawler

import (
	"math/rand/v2"
	"net/http"
	"strconv"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"tjm/internal/market"
)

var threePages = map[string]string{"/": "detail /1\ndetail /2", "/1": "offer", "/2": "offer"}

func withRobots(robots string) map[string]string {
	pages := map[string]string{"/robots.txt": robots}
	for path, page := range threePages {
		pages[path] = page
	}
	return pages
}

func TestRequestsAreSpaced(t *testing.T) {
	for name, c := range map[string]struct {
		site        map[string]string
		delay       time.Duration
		parallel    int
		least, most time.Duration // between two requests
	}{
		"by the plan":                 {threePages, 2 * time.Second, 1, 2 * time.Second, 2500 * time.Millisecond},
		"by the plan, in parallel":    {threePages, 2 * time.Second, 8, 2 * time.Second, 2500 * time.Millisecond},
		"by default":                  {threePages, 0, 1, time.Second, 1250 * time.Millisecond},
		"by a longer Crawl-delay":     {withRobots("User-agent: *\nCrawl-delay: 7\nDisallow: /x"), time.Second, 2, 7 * time.Second, 8750 * time.Millisecond},
		"not by a shorter one":        {withRobots("User-agent: *\nCrawl-delay: 0.1\nDisallow: /x"), 2 * time.Second, 2, 2 * time.Second, 2500 * time.Millisecond},
		"by a Crawl-delay, in reason": {withRobots("User-agent: *\nCrawl-delay: 3600\nDisallow: /x"), time.Second, 2, time.Minute, 75 * time.Second},
		"not at all":                  {threePages, NoDelay, 1, 0, time.Millisecond},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				world, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(c.site)})
				plan := testPlan("http://board.example/")
				plan.Delay, plan.Parallel = c.delay, c.parallel
				if _, err := New(Config{Transport: transport, Rand: rand.NewPCG(1, 2)}).Run(t.Context(), plan, HandlerFunc(linkReader)); err != nil {
					t.Fatal(err)
				}
				times := world.times()
				if len(times) != 4 {
					t.Fatalf("%d requests", len(times))
				}
				for i := 2; i < len(times); i++ { // robots.txt itself was asked before its delay was known
					if gap := times[i] - times[i-1]; gap < c.least || gap > c.most {
						t.Errorf("request %d came %v after the one before, want %v to %v", i, gap, c.least, c.most)
					}
				}
				if c.delay != NoDelay && times[3]-times[2] == times[2]-times[1] {
					t.Error("the delay has no jitter")
				}
			})
		})
	}
}

func TestRunsThatShareAHostShareItsPace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(threePages)})
		crawler := New(Config{Transport: transport})
		var both sync.WaitGroup
		for range 2 {
			both.Go(func() {
				plan := testPlan("http://board.example/")
				plan.Delay = time.Second
				if run, err := crawler.Run(t.Context(), plan, HandlerFunc(linkReader)); err != nil || run.Fetched != 3 {
					t.Errorf("%+v, %v", run, err)
				}
			})
		}
		both.Wait()
		times := world.times()
		for i := 1; i < len(times); i++ {
			if gap := times[i] - times[i-1]; gap < time.Second {
				t.Errorf("request %d came %v after the one before", i, gap)
			}
		}
	})
}

func TestRobotsIsAskedOnceADay(t *testing.T) {
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
			synctest.Test(t, func(t *testing.T) {
				asked := 0
				_, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if r.URL.Path == "/robots.txt" {
						asked++
						w.WriteHeader(c.status)
					}
				})})
				crawler := New(Config{Transport: transport})
				for _, step := range []struct {
					wait time.Duration
					want int
				}{{0, 1}, {c.fresh - time.Second, 1}, {time.Second, 2}} {
					time.Sleep(step.wait)
					_, err := crawler.Run(t.Context(), testPlan("http://board.example/"), HandlerFunc(linkReader))
					if asked != step.want || (err == nil) != (c.fresh == 24*time.Hour) {
						t.Fatalf("asked %d times, want %d; %v", asked, step.want, err)
					}
				}
			})
		})
	}
}

// TestRobotsRedirects: five are followed, to other hosts too, and a sixth means that the file cannot be had.
func TestRobotsRedirects(t *testing.T) {
	for hops, want := range map[int]market.Outcome{1: market.RunComplete, 5: market.RunComplete, 6: market.RunFailed} {
		t.Run(strconv.Itoa(hops), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				asked := 0
				handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					switch {
					case r.URL.Path == "/":
						text("listing /private")(1, w, r)
					case asked < hops:
						asked++
						http.Redirect(w, r, "http://other.example/"+strconv.Itoa(asked), http.StatusMovedPermanently)
					default:
						text("User-agent: tjm\nDisallow: /private")(1, w, r)
					}
				})
				_, transport := newNetwork(t, map[string]http.Handler{"board.example": handler, "other.example": handler})
				run, err := New(Config{Transport: transport}).Run(t.Context(), testPlan("http://board.example/"), HandlerFunc(linkReader))
				if run.Outcome != want || (run.Excluded == 1) != (want == market.RunComplete) {
					t.Errorf("%+v, %v", run, err)
				}
			})
		})
	}
}

// TestPauseHoldsForThoseWhoWait: a request that already waits for its turn waits on when the one before is told to.
func TestPauseHoldsForThoseWhoWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		told := false
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !told && (r.URL.Path == "/1" || r.URL.Path == "/2") {
				told = true
				status(429, "Retry-After", "60")(1, w, r)
				return
			}
			pages(threePages).ServeHTTP(w, r)
		})})
		plan := testPlan("http://board.example/")
		plan.Delay, plan.Parallel = 2*time.Second, 2
		run, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(linkReader))
		if err != nil || run.Fetched != 3 {
			t.Errorf("%+v, %v", run, err)
		}
		// robots.txt, the listing, whichever offer came first, refused; then both in either order
		times := world.times()
		if len(times) != 5 || times[3]-times[2] < time.Minute || times[4]-times[3] < 2*time.Second {
			t.Errorf("asked at %v", times)
		}
	})
}

// TestHostIsLeftAloneAcrossRuns: what a host asked of one run holds for the next.
func TestHostIsLeftAloneAcrossRuns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := 0
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if n++; r.URL.Path != "/robots.txt" && n == 2 {
				status(503, "Retry-After", "3600")(n, w, r)
			}
		})})
		crawler := New(Config{Transport: transport})
		for _, step := range []struct {
			wait time.Duration
			want market.Outcome
			seen int
		}{
			{0, market.RunFailed, 1},
			{57 * time.Minute, market.RunFailed, 1},
			{2 * time.Minute, market.RunComplete, 2}, // the last minute is short enough to be waited for
		} {
			time.Sleep(step.wait)
			run, err := crawler.Run(t.Context(), testPlan("http://board.example/"), HandlerFunc(linkReader))
			if run.Outcome != step.want || wraps(err, new(PausedError)) != (step.want == market.RunFailed) || len(world.seen()) != step.seen {
				t.Fatalf("%+v, %v, asked for %v", run, err, world.seen())
			}
		}
	})
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 1, 6, 10, 0, 0, 0, time.UTC)
	for value, want := range map[string]time.Duration{
		"0":                               0,
		"120":                             2 * time.Minute,
		" 5 ":                             5 * time.Second,
		"999999":                          24 * time.Hour,
		"99999999999999999999999999":      24 * time.Hour,
		"Tue, 06 Jan 2026 10:00:30 GMT":   30 * time.Second,
		"Tuesday, 06-Jan-26 10:00:30 GMT": 30 * time.Second,
		"Tue Jan  6 10:00:30 2026":        30 * time.Second,
		"Tue, 06 Jan 2026 09:00:00 GMT":   0,
		"Tue, 06 Jan 2099 09:00:00 GMT":   24 * time.Hour,
		"":                                -1,
		"-5":                              -1,
		"1.5":                             -1,
		"soon":                            -1,
		"2026-01-06T10:00:30Z":            -1,
	} {
		got, ok := retryAfter(http.Header{"Retry-After": {value}}, now)
		if ok != (want >= 0) || ok && got != want {
			t.Errorf("Retry-After: %q: %v, %v", value, got, ok)
		}
	}
}
