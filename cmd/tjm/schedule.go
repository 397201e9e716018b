package main

import (
	"context"
	"sync"
	"time"

	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/store"
)

// crawlOnSchedule crawls the sources that name a period until the context ends or stop is called; stop waits for the
// crawls in progress to end tidily. A failed crawl is logged and tried again when its period has passed.
func (a *app) crawlOnSchedule(ctx context.Context, s *store.Store) (stop func(), err error) {
	all, err := a.sources()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	var wg sync.WaitGroup
	for _, site := range all {
		if site.Every == 0 {
			continue
		}
		if a.config.Contact == "" {
			a.log.Warn("not crawled: set \"contact\" in tjm.yaml", "source", site.ID)
			continue
		}
		wg.Go(func() { a.crawlEvery(ctx, s, site) })
	}
	return func() { cancel(); wg.Wait() }, nil
}

// crawlEvery crawls one source again and again. It alone crawls that source in this process, so runs never overlap.
func (a *app) crawlEvery(ctx context.Context, s *store.Store, site *sites.Site) {
	for {
		runs, err := s.Runs(ctx, 1000)
		if err != nil && ctx.Err() == nil {
			a.log.Error("schedule: read the run ledger", "source", site.ID, "error", err)
		}
		wait := untilDue(runs, site, a.now())
		a.log.Info("next crawl", "source", site.ID, "in", wait.Round(time.Second).String())
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		}
		if err := a.crawl(ctx, s, []*sites.Site{site}); err != nil && ctx.Err() == nil {
			a.log.Error("scheduled crawl", "source", site.ID, "error", err)
		}
	}
}

// untilDue is the time left of a source's period since the start of its newest run; 0 when it never ran or is overdue.
func untilDue(runs []market.Run, site *sites.Site, now time.Time) time.Duration {
	var last time.Time
	for _, r := range runs {
		if r.Source == string(site.ID) && r.Started.After(last) {
			last = r.Started
		}
	}
	if last.IsZero() {
		return 0
	}
	return max(0, last.Add(time.Duration(site.Every)).Sub(now))
}
