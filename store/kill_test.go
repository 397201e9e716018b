package store_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/embedded/embeddedtest"
	"tjm/store/storetest"
)

// Variables of the tests in this file: what a child process does and where, and how many processes to kill in each way,
// for who has the time.
const (
	childTask   = "TJM_TEST_STORE_TASK"
	childFolder = "TJM_TEST_STORE_FOLDER"
	killRounds  = "TJM_TEST_KILLS"
)

const killBatch = 50 // ads of one SaveOffers

// tasks are what a killed process was at. Each runs until it is killed and says "did N" when the store has acknowledged
// its Nth step.
var tasks = map[string]func(ctx context.Context, s *store.Store, dir string, did func(int)) error{
	"insert": func(ctx context.Context, s *store.Store, _ string, did func(int)) error {
		from := 0
		if err := s.EachOffer(ctx, market.Filter{}, func(market.OfferRow) error { from++; return nil }); err != nil {
			return err
		}
		for n := from / killBatch; ; n++ {
			if _, _, err := s.SaveOffers(ctx, fmt.Sprint("run", n), storetest.Seen, killOffers(n)); err != nil {
				return err
			}
			did(n)
		}
	},
	"reextract": func(ctx context.Context, s *store.Store, _ string, did func(int)) error {
		for n := 0; ; n++ {
			var captures []store.Capture
			for _, o := range killOffers(n % 4) {
				o.Stacks = append(o.Stacks, fmt.Sprint("Version ", time.Now().UnixNano()))
				captures = append(captures, store.Capture{Offer: o, At: storetest.Seen})
			}
			if _, err := s.Reextracted(ctx, captures, false); err != nil {
				return err
			}
			did(n)
		}
	},
	"backup": func(ctx context.Context, s *store.Store, dir string, did func(int)) error {
		for n := 0; ; n++ {
			if _, err := s.Backup(ctx, filepath.Join(dir, "backups"), n%2 == 0); err != nil {
				return err
			}
			did(n)
		}
	},
	"rebuild": func(ctx context.Context, s *store.Store, _ string, did func(int)) error {
		for n := 0; ; n++ {
			if err := s.Rebuild(ctx, nil); err != nil {
				return err
			}
			did(n)
		}
	},
	"fill": fillDisk,
	"lose": loseFolder,
	"compact": func(ctx context.Context, s *store.Store, _ string, did func(int)) error {
		for n := 0; ; n++ {
			if _, _, err := s.Compact(ctx, nil); err != nil {
				return err
			}
			did(n)
		}
	},
	// An old schema; opening it brings it up to date, and that is what is killed.
	"migrate": func(ctx context.Context, s *store.Store, _ string, did func(int)) error { did(0); select {} },
}

// killOffers are the ads of the nth batch, the same each time.
func killOffers(n int) []market.Offer {
	offers := storetest.Sample()
	for i := range killBatch - len(offers) {
		o := offers[i%9]
		o.ID = fmt.Sprint(o.ID, "-", i)
		offers = append(offers, o)
	}
	for i := range offers {
		offers[i].ID = fmt.Sprint(offers[i].ID, "-batch-", n)
	}
	return offers
}

// beChild is the whole life of a child process.
func beChild(task, dir string) int {
	ctx := context.Background()
	err := func() error {
		s, err := store.Open(ctx, store.Config{Dir: filepath.Join(dir, "data"), Extractor: "test"})
		if err != nil {
			return err
		}
		fmt.Println("open")
		switch task {
		case "old":
			if err := store.ToVersion(ctx, s, 2); err != nil {
				return err
			}
			return s.Close()
		case "verify":
			if err := verify(ctx, s, dir); err != nil {
				return err
			}
			return s.Close()
		}
		return tasks[task](ctx, s, dir, func(n int) { fmt.Println("did", n) })
	}()
	if err != nil {
		fmt.Println("error", err)
		return 1
	}
	return 0
}

// verify checks the store, and says how many of each batch's ads it holds.
func verify(ctx context.Context, s *store.Store, dir string) error {
	found, err := s.Check(ctx, nil)
	if err != nil {
		return err
	}
	for _, f := range found {
		fmt.Printf("finding %+v\n", f)
	}
	if _, err := store.Backups(filepath.Join(dir, "backups")); err != nil {
		return err
	}
	return s.EachOffer(ctx, market.Filter{}, func(o market.OfferRow) error {
		fmt.Println("offer", o.Source, o.ID)
		return nil
	})
}

// TestAKilledStoreLosesNothing kills processes at random moments of what they do to a store, with the signal that cannot be
// caught. The store opens each time, its check finds nothing, and every ad that was acknowledged is there once.
func TestAKilledStoreLosesNothing(t *testing.T) {
	embeddedtest.Engine(t) // or skip
	rounds := 1
	if n, err := strconv.Atoi(os.Getenv(killRounds)); err == nil {
		rounds = n
	}
	seed := uint64(time.Now().UnixNano())
	for _, task := range []string{"insert", "reextract", "rebuild", "backup", "compact", "migrate"} {
		t.Run(task, func(t *testing.T) {
			dice := rand.New(rand.NewPCG(seed, uint64(len(task))))
			dir := t.TempDir()
			acknowledged := 4
			runChild(t, "insert", dir, func(line string) bool { return line == fmt.Sprint("did ", acknowledged-1) }, 0) // something to work on
			steps := 0
			for round := range rounds {
				if task == "migrate" {
					dir = t.TempDir()
					acknowledged = 0
					runChild(t, "old", dir, func(string) bool { return false }, 0)
				}
				left, longest := dice.IntN(4), 200 // lines to wait for, milliseconds after them
				if task == "migrate" {
					left, longest = 0, 1500 // it is killed while it opens
				}
				soon := func(string) bool { left--; return left < 0 }
				lines := runChild(t, task, dir, soon, time.Duration(dice.IntN(longest))*time.Millisecond)
				for _, line := range lines {
					if n, ok := strings.CutPrefix(line, "did "); ok {
						steps++
						if batch, err := strconv.Atoi(n); task == "insert" && err == nil {
							acknowledged = max(acknowledged, batch+1)
						}
					}
				}
				verifyChild(t, dir, acknowledged)
				if t.Failed() {
					t.Fatalf("round %d, seed %d", round, seed)
				}
			}
			t.Logf("killed %d times; %d steps were acknowledged", rounds, steps)
		})
	}
}

// verifyChild has another process look at the store: one process runs one engine.
func verifyChild(t *testing.T, dir string, batches int) {
	t.Helper()
	seen := map[string]int{}
	for _, line := range runChild(t, "verify", dir, func(string) bool { return false }, 0) {
		switch word, rest, _ := strings.Cut(line, " "); word {
		case "offer":
			seen[rest]++
		case "finding":
			if !strings.Contains(rest, "that no crawl has seen") { // the crawl goes on and sees them
				t.Error(line)
			}
		}
	}
	for n := range batches {
		for _, o := range killOffers(n) {
			if got := seen[o.Source+" "+o.ID]; got != 1 {
				t.Errorf("%s of %s is there %d times, want once", o.ID, o.Source, got)
				return
			}
		}
	}
}

// runChild runs a task until it ends, or kills it so long after the line that until accepts; an empty line stands for its
// start. It returns what it said.
func runChild(t *testing.T, task, dir string, until func(string) bool, after time.Duration) (lines []string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childTask+"="+task, childFolder+"="+dir)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	killed := false
	kill := func() {
		killed = true
		time.AfterFunc(after, func() { cmd.Process.Kill() }) //nolint:errcheck // it may have ended
	}
	if until("") {
		kill()
	}
	for scan := bufio.NewScanner(out); scan.Scan(); {
		lines = append(lines, scan.Text())
		if strings.HasPrefix(scan.Text(), "error ") {
			t.Errorf("%s: %s", task, scan.Text())
		}
		if !killed && until(scan.Text()) {
			kill()
		}
	}
	if err := cmd.Wait(); err != nil && !killed {
		t.Errorf("%s: %v\n%s", task, err, errs.String())
	}
	return lines
}
