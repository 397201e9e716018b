package crawler

import (
	"context"
	"errors"
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"tjm/crawler/journal"
	"tjm/internal/market"
)

// keeper reads links as linkReader does and stores pages when it is told to.
type keeper struct {
	journal *journal.Journal
	held    []string
	stop    func(page string) error
}

func (k *keeper) HandlePage(ctx context.Context, via Link, page market.Page) (Found, error) {
	found, err := linkReader(ctx, via, page)
	found.New = 0
	found.Keep = func(context.Context) error {
		k.held = append(k.held, via.URL)
		return k.stop(via.URL)
	}
	return found, err
}

func (k *keeper) store(t *testing.T) {
	t.Helper()
	if err := k.journal.Stored(k.held, len(k.held), 0); err != nil {
		t.Fatal(err)
	}
	k.held = nil
}

func openJournal(t *testing.T, dir string) *journal.Journal {
	t.Helper()
	j, err := journal.Open(journal.Options{Dir: dir, Source: "board", Run: "first", Now: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// TestAStoppedRunIsGoneOnWith: what was stored is not asked for again, what was fetched and not stored is handled again
// without a request, and the ledger row is one.
func TestAStoppedRunIsGoneOnWith(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		dir := t.TempDir()
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(board)})
		crawler := New(Config{Transport: transport})
		plan := testPlan("http://board.example/jobs")
		plan.Parallel = 1
		plan.Journal = openJournal(t, dir)
		full := errors.Join(ErrStop, errors.New("the store is full"))
		k := &keeper{journal: plan.Journal, stop: func(page string) error {
			switch page {
			case "http://board.example/jobs": // stored; the rest waits
				return nil
			case "http://board.example/jobs?page=2":
				return full
			}
			return nil
		}}
		stored := HandlerFunc(func(ctx context.Context, via Link, page market.Page) (Found, error) {
			found, err := k.HandlePage(ctx, via, page)
			if via.URL == "http://board.example/jobs/1" {
				k.store(t) // the listing, before this page is held
			}
			return found, err
		})
		run, err := crawler.Run(t.Context(), plan, stored)
		if !errors.Is(err, ErrStop) || !Unfinished(run, err) || run.ID != "first" {
			t.Fatalf("%+v, %v", run, err)
		}
		if err := plan.Journal.Close(); err != nil {
			t.Fatal(err)
		}
		before := world.seen()

		time.Sleep(time.Hour)
		plan.Journal = openJournal(t, dir)
		k = &keeper{journal: plan.Journal, stop: func(string) error { return nil }}
		run, err = crawler.Run(t.Context(), plan, k)
		if err != nil {
			t.Fatal(err)
		}
		k.store(t)
		if diff := cmp.Diff([]string{"board.example/jobs/3"}, world.seen()[len(before):]); diff != "" {
			t.Error("asked for after the interruption, - want + got\n" + diff)
		}
		want := market.Run{
			ID: "first", Source: "board", Started: run.Started, Ended: run.Started.Add(time.Hour), Outcome: market.RunComplete,
			Planned: 6, Fetched: 5, Parsed: 2, Excluded: 1, Offers: 3, New: 1, Bytes: run.Bytes,
		}
		if diff := cmp.Diff(want, run); diff != "" {
			t.Error("ledger, - want + got\n" + diff)
		}
		if err := plan.Journal.Remove(); err != nil {
			t.Error(err)
		}
	})
}

// TestAFullDiskStopsTheRun: the page that cannot be held until it is stored is not lost, but asked for again.
func TestAFullDiskStopsTheRun(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("skipped: this system has no /dev/full")
	}
	synctest.Test(t, func(t *testing.T) {
		dir := t.TempDir()
		_, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(board)})
		plan := testPlan("http://board.example/jobs")
		plan.Journal = openJournal(t, dir)
		full := filepath.Join(dir, "board.pages-1")
		if err := os.Symlink("/dev/full", full); err != nil {
			t.Fatal(err)
		}
		k := &keeper{journal: plan.Journal, stop: func(string) error { return nil }}
		run, err := New(Config{Transport: transport}).Run(t.Context(), plan, k)
		if !errors.Is(err, syscall.ENOSPC) || !Unfinished(run, err) || run.Outcome != market.RunPartial {
			t.Errorf("%+v, %v", run, err)
		}
		if err := errors.Join(os.Remove(full), plan.Journal.Close()); err != nil {
			t.Fatal(err)
		}
		j := openJournal(t, dir)
		if s := j.State(); s == nil || len(s.Queue) == 0 || s.Queue[0].Address != "http://board.example/jobs" {
			t.Errorf("left %+v", s)
		}
		if err := j.Remove(); err != nil {
			t.Error(err)
		}
	})
}
