package main

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/net/html"

	"tjm/extract/sites"
	"tjm/internal/config"
	"tjm/internal/simulation"
	"tjm/store"
)

// BenchmarkPipeline measures the whole path with the limits off (crawl, extraction, journal and storing) over the
// simulated boards of two years, beside the least that could fetch and parse the same pages: net/http and html.Parse, as
// many requests at a time, in the same run. "ratio" is the path's pages per second over the loop's; "cpu-ratio" compares
// the work of the processors, which others on the machine disturb less. Both are those of extraction and storing; "all" is
// with the dashboard's figures, which the last crawl brings up to date. The simulated pages are bare, a few KiB; dressed
// ones have the size and the make of real boards' pages. The board that answers in JSON gives the loop next to nothing to
// parse: "html" leaves it out. "long" ones are four times as many dressed pages, beside which the end of a crawl weighs less.
func BenchmarkPipeline(b *testing.B) {
	b.Run("bare", func(b *testing.B) { benchmarkPipeline(b, crawledMarket{}) })
	b.Run("dressed", func(b *testing.B) { benchmarkPipeline(b, crawledMarket{dress: dressed()}) })
	b.Run("html", func(b *testing.B) { benchmarkPipeline(b, crawledMarket{dress: dressed(), pagesAlone: true}) })
	b.Run("long", func(b *testing.B) { benchmarkPipeline(b, crawledMarket{dress: dressed(), perDay: 21.2}) })
	b.Run("long html", func(b *testing.B) {
		benchmarkPipeline(b, crawledMarket{dress: dressed(), perDay: 21.2, pagesAlone: true})
	})
}

// crawledMarket is what a benchmark crawls.
type crawledMarket struct {
	dress      *clothes
	perDay     float64 // ads a day; 0 is the simulation's own
	pagesAlone bool    // without the board that answers in JSON
}

func benchmarkPipeline(b *testing.B, m crawledMarket) {
	ads := simulation.Market(simulation.Config{Seed: 1, Today: testDay, Months: 24, PerDay: m.perDay})
	dress := m.dress
	if dress != nil {
		lengthen(ads)
	}
	var boards []*recordedBoard
	offered := 0
	for _, board := range simulation.Boards(ads) {
		r := &recordedBoard{handler: board.Handler}
		if dress != nil {
			r.handler = dressing(r.handler, dress)
		}
		server := httptest.NewServer(r)
		defer server.Close()
		site, err := sites.Parse(board.ID+".yaml", simulation.Definition(board.ID, server.URL))
		if err != nil {
			b.Fatal(err)
		}
		if m.pagesAlone && site.Kind == sites.JSON {
			continue
		}
		r.site, r.base = site, server.URL
		boards = append(boards, r)
		offered += len(board.Ads)
	}
	const parallel = 2 // for each board, as the demo
	var ours, bare spent
	var figures spent
	pages, size := 0, int64(0)
	for b.Loop() {
		for _, r := range boards {
			r.paths = nil
		}
		crawled, derived := crawlOnce(b, boards, parallel, offered)
		ours, figures = ours.plus(crawled), figures.plus(derived)
		n := 0
		for _, r := range boards {
			r.recording = false
			n += len(r.paths)
		}
		bare = bare.plus(spend(b, func() { size += parseOnly(b, boards, parallel) }))
		pages += n
	}
	all := ours.plus(figures)
	b.ReportMetric(float64(pages)/ours.took.Seconds(), "pages/s")
	b.ReportMetric(float64(pages)/bare.took.Seconds(), "bare-pages/s")
	b.ReportMetric(bare.took.Seconds()/ours.took.Seconds(), "ratio")
	b.ReportMetric(bare.took.Seconds()/all.took.Seconds(), "all-ratio")
	b.ReportMetric(bare.busy.Seconds()/ours.busy.Seconds(), "cpu-ratio") // what the ratio is when nobody else uses the machine
	b.ReportMetric(bare.busy.Seconds()/all.busy.Seconds(), "all-cpu-ratio")
	b.ReportMetric(ours.busy.Seconds()*1e3/float64(pages), "cpu-ms/page")
	b.ReportMetric(figures.busy.Seconds()*1e3/float64(b.N), "figures-cpu-ms")
	b.ReportMetric(bare.busy.Seconds()*1e3/float64(pages), "bare-cpu-ms/page")
	b.ReportMetric(float64(offered*b.N)/ours.took.Seconds(), "offers/s")
	b.ReportMetric(float64(size)/float64(pages)/1024, "KiB/page")
	b.ReportMetric(0, "ns/op")
}

// recordedBoard notes the pages that a crawl asks for.
type recordedBoard struct {
	handler http.Handler
	site    *sites.Site
	base    string

	mu        sync.Mutex
	recording bool
	paths     []string
}

func (r *recordedBoard) ServeHTTP(w http.ResponseWriter, q *http.Request) {
	if r.recording && q.URL.Path != "/robots.txt" && !strings.HasPrefix(q.URL.Path, "/.well-known/") {
		r.mu.Lock()
		r.paths = append(r.paths, q.URL.RequestURI())
		r.mu.Unlock()
	}
	r.handler.ServeHTTP(w, q)
}

// spent is what something took, by the clock and of the processors.
type spent struct{ took, busy time.Duration }

func (s spent) plus(t spent) spent { return spent{s.took + t.took, s.busy + t.busy} }

// spend tells what do takes.
func spend(b *testing.B, do func()) spent {
	b.Helper()
	start, before := time.Now(), processTime(b)
	do()
	return spent{time.Since(start), processTime(b) - before}
}

// crawlOnce crawls all boards side by side into an empty store and returns what that took, opening aside, and what the
// figures took after it.
func crawlOnce(b *testing.B, boards []*recordedBoard, parallel, ads int) (crawled, derived spent) {
	b.Helper()
	dir := b.TempDir()
	quiet := slog.New(slog.DiscardHandler)
	loaded, err := config.Load("", []string{"HOME=" + dir, "TJM_DATA=" + dir, "TJM_CONTACT=me@example.org", "TJM_CRAWL_DELAY=0s", fmt.Sprintf("TJM_CRAWL_PARALLEL=%d", parallel)})
	if err != nil {
		b.Fatal(err)
	}
	a := &app{streams: streams{strings.NewReader(""), io.Discard, io.Discard}, config: loaded, log: quiet, now: time.Now, token: func() string { return "bench" }}
	s, err := store.Open(b.Context(), store.Config{Dir: dir, Extractor: "bench", Parallel: 4, Logger: quiet})
	if err != nil {
		b.Fatal(err)
	}
	p, err := a.pipeline(s)
	if err != nil {
		b.Fatal(err)
	}
	offers := make([]int, len(boards))
	p.figures.begin(time.Now()) // so that no crawl is the last one
	crawled = spend(b, func() {
		var all sync.WaitGroup
		for i, r := range boards {
			r.recording = true
			all.Go(func() {
				run, err := p.crawl(b.Context(), r.site, newProgress(io.Discard, quiet, time.Now).task(string(r.site.ID)))
				if err != nil {
					b.Error(err)
				}
				offers[i] = run.New
			})
		}
		all.Wait()
	})
	derived = spend(b, func() {
		if err := p.refresh(b.Context()); err != nil {
			b.Error(err)
		}
	})
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	n := 0
	for _, some := range offers {
		n += some
	}
	if n != ads {
		b.Fatalf("%d offers, want %d", n, ads)
	}
	return crawled, derived
}

// processTime is what the processors have worked for this process.
func processTime(b *testing.B) time.Duration {
	b.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// parseOnly fetches and parses the recorded pages, and nothing else.
func parseOnly(b *testing.B, boards []*recordedBoard, parallel int) (size int64) {
	b.Helper()
	var all sync.WaitGroup
	var mu sync.Mutex
	for _, r := range boards {
		client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: parallel}}
		defer client.CloseIdleConnections()
		todo := make(chan string, len(r.paths))
		for _, path := range r.paths {
			todo <- r.base + path
		}
		close(todo)
		for range parallel {
			all.Go(func() {
				for address := range todo {
					resp, err := client.Get(address)
					if err != nil {
						b.Error(err)
						return
					}
					counted := &countedReader{r: resp.Body}
					_, err = html.Parse(counted)
					resp.Body.Close()
					if err != nil {
						b.Error(err)
					}
					mu.Lock()
					size += counted.n
					mu.Unlock()
				}
			})
		}
	}
	all.Wait()
	return size
}

type countedReader struct {
	r io.Reader
	n int64
}

func (c *countedReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
