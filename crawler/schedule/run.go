package schedule

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// Job is one source under its schedule.
type Job struct {
	Source   string
	Schedule Schedule
	// Ended returns when the newest run of the source that counts ended, from the ledger; the zero time when there is
	// none.
	Ended func(ctx context.Context) (time.Time, error)
	// Crawl runs the source once and returns when the run has ended. An error is logged; the next time comes anyway.
	Crawl func(ctx context.Context) error
}

// Runner crawls sources on schedule.
type Runner struct {
	Now    func() time.Time // default time.Now
	Logger *slog.Logger     // default: nothing is logged
}

const (
	// look is how often the clock is read again while waiting: a machine that slept or was set wakes up late otherwise.
	look = 5 * time.Minute
	// pause is the wait after the ledger could not be read. Without it nothing is known to be due.
	pause = time.Minute
)

// Run crawls the jobs when they are due until ctx ends, and returns when the crawls under way have ended. Each job runs
// in a line of its own: a source never overlaps with itself, and never waits for another.
func (r Runner) Run(ctx context.Context, jobs []Job) {
	if r.Now == nil {
		r.Now = time.Now
	}
	if r.Logger == nil {
		r.Logger = slog.New(slog.DiscardHandler)
	}
	var wg sync.WaitGroup
	for _, job := range jobs {
		if !job.Schedule.IsZero() {
			wg.Go(func() { r.repeat(ctx, job) })
		}
	}
	wg.Wait()
}

// repeat crawls one source again and again.
func (r Runner) repeat(ctx context.Context, job Job) {
	log := r.Logger.With("source", job.Source)
	var ran, told time.Time // the end of our own newest run, whether or not the ledger has it; the start last told
	for ctx.Err() == nil {
		ended, err := job.Ended(ctx)
		if err != nil {
			if ctx.Err() == nil {
				log.Error("schedule: read the run ledger", "error", err)
			}
			wait(ctx, pause)
			continue
		}
		if ended.Before(ran) {
			ended = ran
		}
		now := r.Now()
		due := job.Schedule.Due(ended, now)
		if due.IsZero() {
			return // the calendar has no such day left
		}
		if due.After(now) {
			if !due.Equal(told) {
				told = due
				log.Info("next crawl", "at", due, "in", due.Sub(now).Round(time.Second).String())
			}
			r.waitUntil(ctx, due)
			continue // the ledger may know of a run by hand meanwhile
		}
		if err := job.Crawl(ctx); err != nil && ctx.Err() == nil {
			log.Error("scheduled crawl", "error", err)
		}
		ran = r.Now()
	}
}

// waitUntil returns when the clock shows a time, or ctx ends.
func (r Runner) waitUntil(ctx context.Context, at time.Time) {
	for ctx.Err() == nil {
		left := at.Sub(r.Now())
		if left <= 0 {
			return
		}
		wait(ctx, min(left, look))
	}
}

// wait returns after a while, or when ctx ends.
func wait(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
