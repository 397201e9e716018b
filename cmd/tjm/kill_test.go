package main

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"tjm/crawler/journal"
)

// Variables of the tests in this file: the arguments of the program, in a child process; and how many crawls of 3,000
// pages to kill, for who has the time.
const (
	childArguments = "TJM_TEST_CHILD"
	killRounds     = "TJM_TEST_KILLS"
)

// TestMain lets the test binary be the program, so that a test can kill a real process.
func TestMain(m *testing.M) {
	if arguments := os.Getenv(childArguments); arguments != "" {
		environ := append(os.Environ(), "TJM_LOG_LEVEL=error")
		os.Exit(run(context.Background(), strings.Split(arguments, "\n"), streams{os.Stdin, os.Stdout, os.Stderr}, environ, time.Now))
	}
	os.Exit(m.Run())
}

// TestAKilledCrawlLosesNothing kills the program at random moments of a crawl, with the signal that cannot be caught, and
// starts it again each time until the crawl is complete.
func TestAKilledCrawlLosesNothing(t *testing.T) {
	requireEngine(t)
	rounds, offers, kills := 1, 576, 6
	if n, err := strconv.Atoi(os.Getenv(killRounds)); err == nil {
		rounds, offers, kills = n, 2884, 1
	}
	seed := uint64(time.Now().UnixNano())
	dice := rand.New(rand.NewPCG(seed, 1))
	again, resumed := 0, 0
	for round := range rounds {
		k := &killing{board: newCountedBoard(offers), dice: dice, kills: kills, home: t.TempDir()}
		k.run(t)
		again, resumed = again+k.again, resumed+k.killed
		if t.Failed() {
			t.Fatalf("round %d, seed %d", round, seed)
		}
	}
	t.Logf("%d crawls of %d pages, killed %d times while they ran: each page fetched once, but for %d that were in flight",
		rounds, offers+offers/offersOnListing+1, resumed, again)
}

// killing is one crawl that is killed again and again.
type killing struct {
	board  *countedBoard
	dice   *rand.Rand
	kills  int
	home   string
	killed int // processes killed before their crawl was complete
	again  int // pages asked for twice
}

func (k *killing) run(t *testing.T) {
	t.Helper()
	server := httptest.NewServer(k.board)
	defer server.Close()
	sources := filepath.Join(k.home, "sources")
	if err := os.MkdirAll(sources, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(sources, "board.yaml"), []byte(k.board.definition(server.URL)), 0o600); err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(k.home, "data")
	pages := k.board.pages()
	for process := 1; ; process++ {
		after := -1 // the last process is left alone
		if process <= k.kills {
			after = 1 + k.dice.IntN(2*pages/(k.kills+1))
		}
		if code, errs := k.process(t, data, sources, after); code == 0 {
			break
		} else if code > 0 {
			t.Fatalf("process %d ended with %d\n%s", process, code, errs)
		}
		if !journal.Exists(filepath.Join(data, "crawls"), "board") {
			break // it was killed after its crawl was complete
		}
		k.killed++
		k.board.nextProcess()
	}
	k.check(t, data)
}

// process runs the program until it ends or is killed, after so many requests and up to 60 ms; the code is then -1.
func (k *killing) process(t *testing.T, data, sources string, after int) (code int, errs string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = []string{
		childArguments + "=--data\n" + data + "\ncrawl", "TJM_SOURCES=" + sources, "TJM_CONTACT=me@example.org",
		"TJM_CRAWL_DELAY=0s", "TJM_CRAWL_PARALLEL=2", "HOME=" + k.home, "PATH=" + os.Getenv("PATH"), "GOCOVERDIR=" + k.home,
	}
	var out bytes.Buffer
	cmd.Stderr = &out
	started := make(chan *os.Process, 1)
	wait := time.Duration(k.dice.IntN(60)) * time.Millisecond
	k.board.tell(after, func() {
		time.AfterFunc(wait, func() { (<-started).Kill() }) //nolint:errcheck // it may have ended
	})
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	started <- cmd.Process
	if err := cmd.Wait(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	k.board.tell(-1, nil)
	return cmd.ProcessState.ExitCode(), out.String()
}

func (k *killing) check(t *testing.T, data string) {
	t.Helper()
	const parallel = 2 // pages that a process can have in flight
	perProcess, unexplained := k.board.askedAgain()
	for process, n := range perProcess {
		if k.again += n; n > parallel {
			t.Errorf("process %d left %d pages to be asked for again, want at most the %d it had in flight", process, n, parallel)
		}
	}
	if len(unexplained) > 0 {
		t.Errorf("asked for twice by one process: %v", unexplained)
	}
	if missing := k.board.neverAsked(); len(missing) > 0 {
		t.Errorf("%d pages were never asked for: %.5v", len(missing), missing)
	}
	n := k.board.offers
	for sql, want := range map[string]string{
		"SELECT count(), uniqExact(offer_id) FROM offers FINAL":                                      fmt.Sprintf("%d\t%d", n, n),
		"SELECT count(), uniqExact(run_id) FROM sightings FINAL":                                     fmt.Sprintf("%d\t1", n),
		"SELECT count(), uniqExact(url) FROM (SELECT * FROM pages FINAL) WHERE url LIKE '%/offer/%'": fmt.Sprintf("%d\t%d", n, n),
		"SELECT outcome, planned, fetched, parsed, offers, failed FROM runs FINAL": fmt.Sprintf("complete\t%d\t%d\t%d\t%d\t0",
			k.board.pages(), k.board.pages(), n, n),
	} {
		got := tjm(t, k.home, "", "--data", data, "sql", sql, "-f", "TSV")
		if text := strings.TrimSpace(got.out); got.code != exitDone || text != want {
			t.Errorf("%s\n got %s %s\nwant %s", sql, text, got.err, want)
		}
	}
	if left, err := filepath.Glob(filepath.Join(data, "crawls", "*")); err != nil || len(left) != 0 {
		t.Errorf("a complete crawl leaves %v (%v)", left, err)
	}
}

// offersOnListing is how many offers a listing of countedBoard has.
const offersOnListing = 25

// countedBoard is a board of listings and offers that counts who asks for what.
type countedBoard struct {
	offers     int
	perListing int

	mu       sync.Mutex
	process  int
	asked    map[string][]int // by page, the processes that asked for it
	requests []int            // of each process
	after    int              // tell when so many more requests have come; negative for never
	told     func()
}

func newCountedBoard(offers int) *countedBoard {
	return &countedBoard{offers: offers, perListing: offersOnListing, asked: map[string][]int{}, requests: []int{0}, after: -1}
}

func (b *countedBoard) pages() int { return b.offers + b.listings() }

func (b *countedBoard) listings() int { return (b.offers + b.perListing - 1) / b.perListing }

func (b *countedBoard) definition(base string) string {
	return "id: board\nname: Board\nkind: listing\nstart: [" + base + "/list/0]\nfollow: {offers: a.offer, next: a.next}\n" +
		"politeness: {allow_private: true}\n"
}

func (b *countedBoard) tell(after int, told func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.after, b.told = after, told
}

func (b *countedBoard) nextProcess() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.process++
	b.requests = append(b.requests, 0)
}

func (b *countedBoard) note(path string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.requests[b.process]++
	b.asked[path] = append(b.asked[path], b.process)
	if b.after--; b.after == 0 {
		b.told()
	}
}

// ServeHTTP answers with a listing or an offer.
func (b *countedBoard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var n int
	if _, err := fmt.Sscanf(r.URL.Path, "/list/%d", &n); err == nil && n < b.listings() {
		b.note(r.URL.Path)
		for i := n * b.perListing; i < min((n+1)*b.perListing, b.offers); i++ {
			fmt.Fprintf(w, "<a class=offer href='/offer/%d'>Mission %d</a>\n", i, i)
		}
		if n+1 < b.listings() {
			fmt.Fprintf(w, "<a class=next href='/list/%d'>suite</a>", n+1)
		}
		return
	}
	if _, err := fmt.Sscanf(r.URL.Path, "/offer/%d", &n); err == nil && n < b.offers {
		b.note(r.URL.Path)
		fmt.Fprintf(w, `<!DOCTYPE html><title>Go</title><script type="application/ld+json">{"@type":"JobPosting","title":"Développeur Go %d",
"identifier":"%d","description":"<p>Mission de développement Go et PostgreSQL à Lyon, %d € par jour, 3 jours sur site.</p>"}</script>`, n, n, 400+n%200)
		return
	}
	http.NotFound(w, r)
}

// askedAgain returns how many pages each process asked for that a later one asked for again, and the pages that one
// process asked for twice.
func (b *countedBoard) askedAgain() (perProcess []int, unexplained []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	perProcess = make([]int, len(b.requests))
	for path, processes := range b.asked {
		for i, process := range processes[:len(processes)-1] {
			perProcess[process]++
			if processes[i+1] == process {
				unexplained = append(unexplained, fmt.Sprintf("%s by the processes %v", path, processes))
			}
		}
	}
	return perProcess, unexplained
}

func (b *countedBoard) neverAsked() (paths []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range b.offers {
		if path := fmt.Sprintf("/offer/%d", i); len(b.asked[path]) == 0 {
			paths = append(paths, path)
		}
	}
	return paths
}
