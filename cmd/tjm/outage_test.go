package main

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tjm/store/embedded"
)

// flakyServer is a ClickHouse server that can be away: it then cuts every connection.
type flakyServer struct {
	handler http.Handler
	away    atomic.Bool
	refused atomic.Int32
}

func (f *flakyServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if f.away.Load() {
		f.refused.Add(1)
		panic(http.ErrAbortHandler)
	}
	f.handler.ServeHTTP(w, r)
}

// TestAStoreThatGoesAwayLosesNothing crawls while the server is away for a while, or until after the crawl.
func TestAStoreThatGoesAwayLosesNothing(t *testing.T) {
	requireEngine(t)
	const offers = 500
	for name, back := range map[string]int{"and comes back": 350, "and stays away": 0} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			engine, err := embedded.OpenOrJoin(t.Context(), embedded.Config{Dir: filepath.Join(home, "engine")})
			if err != nil {
				t.Fatal(err)
			}
			defer engine.Close()
			flaky := &flakyServer{handler: engine.Handler()}
			server := httptest.NewServer(flaky)
			defer server.Close()

			board := newCountedBoard(offers)
			boards := httptest.NewServer(board)
			defer boards.Close()
			sources := filepath.Join(home, "sources")
			if err := os.MkdirAll(sources, 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(sources, "board.yaml"), []byte(board.definition(boards.URL)), 0o600); err != nil {
				t.Fatal(err)
			}
			board.tell(200, func() {
				flaky.away.Store(true)
				if back > 0 {
					board.after, board.told = back-200, func() { flaky.away.Store(false) }
				}
			})
			var reads atomic.Int64 // each moves the clock on, so that a store that is away is tried again
			now := func() time.Time { return testDay.Add(time.Duration(reads.Add(1)) * 3 * time.Millisecond) }
			tjm := func(args ...string) result {
				var out, errs bytes.Buffer
				code := run(t.Context(), append([]string{"--dsn", server.URL, "--data", filepath.Join(home, "data")}, args...),
					streams{strings.NewReader(""), &out, &errs}, []string{
						"HOME=" + home, "TJM_SOURCES=" + sources, "TJM_CONTACT=me@example.org", "TJM_CRAWL_DELAY=0s", "TJM_CRAWL_PARALLEL=2",
					}, now)
				return result{code, out.String(), errs.String()}
			}
			got := tjm("crawl")
			if flaky.refused.Load() == 0 || !strings.Contains(got.err, "pages wait on disk") {
				t.Errorf("the server was never missed\n%s", got.err)
			}
			if back == 0 {
				if got.code != exitFailed || !strings.Contains(got.err, "the next crawl stores them") {
					t.Errorf("exit %d\n%s", got.code, got.err)
				}
				flaky.away.Store(false)
				board.nextProcess()
				got = tjm("crawl")
			} else if !strings.Contains(got.err, "the store answers again") {
				t.Errorf("nothing was drained\n%s", got.err)
			}
			if got.code != exitDone {
				t.Errorf("exit %d\n%s", got.code, got.err)
			}
			if again, _ := board.askedAgain(); again[0] != 0 {
				t.Errorf("%v pages were fetched again", again)
			}
			for sql, want := range map[string]string{
				"SELECT count(), uniqExact(offer_id) FROM offers FINAL":                      fmt.Sprintf("%d\t%d", offers, offers),
				"SELECT count() FROM (SELECT * FROM pages FINAL) WHERE url LIKE '%/offer/%'": fmt.Sprint(offers),
				"SELECT outcome, fetched, offers, failed FROM runs FINAL":                    fmt.Sprintf("complete\t%d\t%d\t0", board.pages(), offers),
			} {
				if got := tjm("sql", sql, "-f", "TSV"); strings.TrimSpace(got.out) != want {
					t.Errorf("%s\n got %s %s\nwant %s", sql, got.out, got.err, want)
				}
			}
		})
	}
}
