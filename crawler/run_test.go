package crawler

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"tjm/internal/market"
)

var board = map[string]string{
	"/jobs":        "detail /jobs/1\ndetail /jobs/2\nlisting ?page=2",
	"/jobs?page=2": "detail jobs/3\ndetail /jobs/1\nlisting /jobs\nlisting https://elsewhere.example/jobs\ndetail javascript:x",
	"/jobs/1":      "offer",
	"/jobs/2":      "offer\noffer",
	"/jobs/3":      "nothing here\nlisting /private",
	"/private":     "offer",
	"/robots.txt":  "User-agent: *\nDisallow: /private\n",
}

func TestRunReadsListingsAndDetailsOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		net, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(board)})
		plan := testPlan("http://board.example/jobs")
		plan.Parallel = 1
		plan.Known = func(address string) bool { return address == "http://board.example/jobs/2" }
		var last Progress
		plan.Observe = func(p Progress) { last = p }
		var kinds []Link

		run, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(
			func(ctx context.Context, via Link, page market.Page) (Found, error) {
				kinds = append(kinds, via)
				return linkReader(ctx, via, page)
			}))
		if err != nil {
			t.Fatal(err)
		}
		wantSeen := []string{"board.example/jobs", "board.example/jobs/1", "board.example/jobs?page=2", "board.example/jobs/3"}
		if diff := cmp.Diff(wantSeen, net.seen()); diff != "" {
			t.Error("asked for, - want + got\n" + diff)
		}
		wantKinds := []Link{
			{"http://board.example/jobs", Listing},
			{"http://board.example/jobs/1", Detail},
			{"http://board.example/jobs?page=2", Listing},
			{"http://board.example/jobs/3", Detail},
		}
		if diff := cmp.Diff(wantKinds, kinds); diff != "" {
			t.Error("handled, - want + got\n" + diff)
		}
		bytes := int64(0)
		for _, path := range []string{"/jobs", "/jobs/1", "/jobs?page=2", "/jobs/3", "/robots.txt"} {
			bytes += int64(len(board[path]))
		}
		want := market.Run{
			ID: run.ID, Source: "board", Started: run.Started, Ended: run.Ended, Outcome: market.RunComplete,
			Planned: 5, Fetched: 4, Known: 1, Parsed: 1, Excluded: 1, Offers: 1, New: 1, Bytes: bytes,
		}
		if diff := cmp.Diff(want, run); diff != "" {
			t.Error("ledger, - want + got\n" + diff)
		}
		if last.Done != 5 || last.Planned != 5 || last.Bytes != bytes {
			t.Errorf("last progress: %+v", last)
		}
	})
}

func TestPageIsGivenAsSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const latin1 = "d\xe9veloppeur"
		_, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/b" {
				http.Redirect(w, r, "/b?utm_source=x", http.StatusMovedPermanently)
				return
			}
			w.Header().Set("Content-Type", "text/html; charset=ISO-8859-1")
			w.Header().Set("ETag", `"7"`)
			w.Header().Set("Last-Modified", "Tue, 06 Jan 2026 10:00:00 GMT")
			fmt.Fprint(w, latin1)
		})})
		var got market.Page
		_, err := New(Config{Transport: transport}).Run(t.Context(), testPlan("http://board.example/robots.html"),
			HandlerFunc(func(_ context.Context, _ Link, page market.Page) (Found, error) {
				got = page
				return Found{}, nil
			}))
		if err != nil {
			t.Fatal(err)
		}
		want := market.Page{
			Source: "board", URL: "http://board.example/b?utm_source=x", FetchedAt: got.FetchedAt, Status: 200,
			ContentType: "text/html; charset=ISO-8859-1", ETag: `"7"`, Modified: "Tue, 06 Jan 2026 10:00:00 GMT", Body: []byte(latin1),
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error("- want + got\n" + diff)
		}
	})
}

func TestRequestsSayWhoAsks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Setenv("COLLY_USER_AGENT", "Mozilla/5.0")
		t.Setenv("COLLY_IGNORE_ROBOTSTXT", "yes")
		net, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(board)})
		plan := testPlan("http://board.example/jobs")
		plan.Headers = http.Header{"X-Key": {"secret"}}
		plan.Validators = func(string) (string, string) { return `"7"`, "" }
		if _, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(linkReader)); err != nil {
			t.Fatal(err)
		}
		for _, r := range net.requests {
			if got := r.header.Get("User-Agent"); got != "tjm/1.0 (+mailto:crawl@example.org)" {
				t.Errorf("%s: User-Agent %q", r.url, got)
			}
			isPage := !strings.HasSuffix(r.url, "/robots.txt")
			if got := r.header.Get("X-Key") == "secret" && r.header.Get("If-None-Match") == `"7"`; got != isPage {
				t.Errorf("%s: headers %v", r.url, r.header)
			}
			if r.header.Get("Cookie") != "" || r.header.Get("Accept-Encoding") != "gzip" {
				t.Errorf("%s: headers %v", r.url, r.header)
			}
		}
	})
}

func TestBoundsMakeARunPartial(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Plan)
		asked  int
		why    string
	}{
		"pages": {func(p *Plan) { p.MaxPages = 2 }, 2, "stopped at the limit of 2 pages"},
		"depth": {func(p *Plan) { p.MaxDepth = 1 }, 4, "stopped at the limit of 1 links from the start"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				net, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(board)})
				plan := testPlan("http://board.example/jobs")
				c.change(&plan)
				run, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(linkReader))
				if err != nil || run.Outcome != market.RunPartial || run.Error != c.why || len(net.seen()) != c.asked {
					t.Errorf("%+v, %v, asked for %v", run, err, net.seen())
				}
			})
		})
	}
}

func TestCancelledRunReturnsAtOnceWithItsRow(t *testing.T) {
	hang := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/robots.txt" {
			<-r.Context().Done()
		}
	})
	for name, c := range map[string]struct {
		handler http.Handler
		delay   time.Duration
	}{
		"while a server is silent":   {hang, NoDelay},
		"while a host makes us wait": {pages(board), time.Minute},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				_, transport := newNetwork(t, map[string]http.Handler{"board.example": c.handler})
				plan := testPlan("http://board.example/jobs")
				plan.Delay = c.delay
				plan.Timeout = time.Hour
				ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
				defer cancel()
				start := time.Now()
				run, err := New(Config{Transport: transport}).Run(ctx, plan, HandlerFunc(linkReader))
				if !errors.Is(err, context.DeadlineExceeded) || run.Outcome != market.RunCancelled || run.Error == "" {
					t.Errorf("%+v, %v", run, err)
				}
				if run.Failed != 0 {
					t.Errorf("%d pages count as failed; they were only not had", run.Failed)
				}
				if took := time.Since(start) - 90*time.Second; took < 0 || took > time.Millisecond {
					t.Errorf("returned %v after the end", took)
				}
			})
		})
	}
}

func TestPlanMistakesAreSaidTogether(t *testing.T) {
	plan := Plan{Agent: "Mozilla/5.0 (compatible; tjm/1.0)", Contact: "nobody", Parallel: -1}
	run, err := New(Config{}).Run(t.Context(), plan, HandlerFunc(linkReader))
	if err == nil || run.Outcome != market.RunFailed || run.Error != err.Error() {
		t.Fatalf("%+v, %v", run, err)
	}
	for _, want := range []string{"no source", "no start address", `contact "nobody"`, "begin with tjm/VERSION", "parallel: -1"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing in\n%v", want, err)
		}
	}
	for name, start := range map[string]string{"not http": "file:///etc/passwd", "foreign": "http://other.example/"} {
		plan := testPlan("http://board.example/", start)
		plan.AllowedHosts = []string{"board.example"}
		if _, err := New(Config{}).Run(t.Context(), plan, HandlerFunc(linkReader)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestRedirectsToOnePageAreHandledOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch r.URL.Path {
			case "/":
				fmt.Fprint(w, "detail /old\ndetail /older\ndetail /new")
			case "/new":
				fmt.Fprint(w, "offer")
			case "/old", "/older":
				http.Redirect(w, r, "/new", http.StatusFound)
			default:
				http.NotFound(w, r)
			}
		})
		net, transport := newNetwork(t, map[string]http.Handler{"board.example": handler})
		plan := testPlan("http://board.example/")
		plan.Parallel = 1
		run, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(linkReader))
		if err != nil || run.Offers != 1 || run.Planned != 3 || run.Fetched != 3 || run.Outcome != market.RunComplete {
			t.Errorf("%+v, %v", run, err)
		}
		if got := net.seen(); !slices.Equal(got, []string{"board.example/", "board.example/old", "board.example/new", "board.example/older", "board.example/new"}) {
			t.Errorf("asked for %v", got)
		}
	})
}
