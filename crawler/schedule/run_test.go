package schedule

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// hourly is a job that comes every hour from 2000-01-01, the beginning of time in a bubble.
func hourly(t *testing.T, ended func() (time.Time, error), crawl func() error) Job {
	return Job{
		Source: "atlas", Schedule: mustParse(t, "0 * * * *", "UTC", RunOnce),
		Ended: func(context.Context) (time.Time, error) { return ended() },
		Crawl: func(context.Context) error { return crawl() },
	}
}

func TestTroubleNeitherStopsNorHurriesASource(t *testing.T) {
	trouble := errors.New("trouble")
	begin := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name  string
		ended func() (time.Time, error)
		crawl func() error
		want  int // crawls in the first five and a half hours
	}{
		{"a crawl that fails", func() (time.Time, error) { return begin, nil }, func() error { return trouble }, 5},
		{"a ledger that forgets", func() (time.Time, error) { return time.Time{}, nil }, func() error { return nil }, 1 + 5},
		{"a ledger that cannot be read", func() (time.Time, error) { return time.Time{}, trouble }, func() error { return nil }, 0},
		{"a ledger that cannot be read for two hours", func() (time.Time, error) {
			if time.Since(begin) < 2*time.Hour {
				return time.Time{}, trouble
			}
			return begin, nil
		}, func() error { return nil }, 1 + 3},
		{"somebody else crawls", func() (time.Time, error) { return time.Now(), nil }, func() error { return nil }, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithTimeout(t.Context(), 5*time.Hour+30*time.Minute)
				defer cancel()
				crawls := 0
				job := hourly(t, c.ended, func() error { crawls++; return c.crawl() })
				Runner{}.Run(ctx, []Job{job})
				if crawls != c.want {
					t.Errorf("%d crawls, want %d", crawls, c.want)
				}
			})
		})
	}
}

func TestAClockThatJumpsIsNoticedSoon(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		ctx, cancel := context.WithCancel(t.Context())
		now := func() time.Time { // of a machine that slept, which timers do not notice
			if time.Since(start) < 10*time.Second {
				return time.Now()
			}
			return time.Now().Add(59 * time.Minute)
		}
		job := hourly(t, func() (time.Time, error) { return start, nil }, func() error { cancel(); return nil })
		Runner{Now: now}.Run(ctx, []Job{job})
		if waited := time.Since(start); waited > look {
			t.Errorf("crawled after %s", waited)
		}
	})
}

func TestRunReturnsAtOnceWhenItsContextEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		start := time.Now()
		job := hourly(t, func() (time.Time, error) { return start, nil }, func() error { return nil })
		Runner{}.Run(ctx, []Job{job, {Source: "unscheduled"}})
		if took := time.Since(start); took != 30*time.Second {
			t.Errorf("returned after %s", took)
		}
	})
}
