package main

import (
	"context"
	"fmt"
	"time"

	"tjm/crawler/schedule"
	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/store"
)

// planned is one source that is crawled by itself.
type planned struct {
	site     *sites.Site
	schedule schedule.Schedule
}

// plannedOf picks the sources with a schedule.
func plannedOf(all []*sites.Site) ([]planned, error) {
	var list []planned
	for _, site := range all {
		keys := site.Schedule
		if keys.Cron == "" {
			continue
		}
		s, err := schedule.Parse(string(keys.Cron), string(keys.Zone))
		if err == nil {
			s, err = s.With(schedule.Missed(keys.Missed))
		}
		if err != nil {
			return nil, fmt.Errorf("schedule of %s: %w", site.ID, err)
		}
		list = append(list, planned{site, s.For(string(site.ID))})
	}
	return list, nil
}

// lastRuns is how many runs of a source are looked through for one that counts.
const lastRuns = 100

// lastEnded is when the newest run of a source ended that served its time; the zero time when there is none. A run that
// was interrupted did not serve it: it is gone on with as soon as it may.
func lastEnded(ctx context.Context, s *store.Store, source string) (last time.Time, err error) {
	runs, err := s.RunsOf(ctx, source, lastRuns)
	if err != nil {
		return last, fmt.Errorf("read the ledger of %s: %w", source, err)
	}
	for _, r := range runs {
		served := r.Outcome == market.RunComplete || r.Outcome == market.RunPartial || r.Outcome == market.RunFailed
		if served && r.Ended.After(last) {
			last = r.Ended
		}
	}
	return last, nil
}

// schedules returns the sources that this process crawls by itself.
func (a *app) schedules() ([]planned, error) {
	all, err := a.sources()
	if err != nil {
		return nil, err
	}
	list, err := plannedOf(all)
	if err != nil {
		return nil, err
	}
	if len(list) > 0 && a.config.Contact == "" {
		a.log.Warn("nothing is crawled on schedule: set \"contact\" in tjm.yaml", "sources", len(list))
		return nil, nil
	}
	return list, nil
}

// crawlOnSchedule crawls sources when they are due until the context ends or stop is called; stop waits for the crawls
// in progress to end tidily. A crawl that fails is logged; the next time comes anyway.
func (a *app) crawlOnSchedule(ctx context.Context, s *store.Store, list []planned) (stop func(), err error) {
	p, err := a.pipeline(s)
	if err != nil {
		return nil, err
	}
	var jobs []schedule.Job
	for _, one := range list {
		jobs = append(jobs, schedule.Job{
			Source: string(one.site.ID), Schedule: one.schedule,
			Ended: func(ctx context.Context) (time.Time, error) { return lastEnded(ctx, s, string(one.site.ID)) },
			Crawl: func(ctx context.Context) error { return p.crawlAll(ctx, []*sites.Site{one.site}) },
		})
	}
	ctx, cancel := context.WithCancel(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		schedule.Runner{Now: a.now, Logger: a.log}.Run(ctx, jobs)
	}()
	return func() { cancel(); <-over }, nil
}

// planned tells the dashboard when each source is crawled next.
func (a *app) planned(s *store.Store, list []planned) func(context.Context) ([]market.Planned, error) {
	return func(ctx context.Context) ([]market.Planned, error) {
		var plans []market.Planned
		for _, one := range list {
			id := string(one.site.ID)
			ended, err := lastEnded(ctx, s, id)
			if err != nil {
				return nil, err
			}
			plans = append(plans, market.Planned{Source: id, Schedule: one.schedule.String(), Next: one.schedule.Due(ended, a.now())})
		}
		return plans, nil
	}
}

// crawlDue crawls those of the sources that are due now. When none is, it says which comes next.
func (a *app) crawlDue(ctx context.Context, s *store.Store, chosen []*sites.Site) error {
	list, err := plannedOf(chosen)
	if err != nil {
		return err
	}
	var due []*sites.Site
	var first time.Time
	soonest := ""
	now := a.now()
	for _, one := range list {
		ended, err := lastEnded(ctx, s, string(one.site.ID))
		if err != nil {
			return err
		}
		switch next := one.schedule.Due(ended, now); {
		case !next.After(now):
			due = append(due, one.site)
		case first.IsZero() || next.Before(first):
			first, soonest = next, string(one.site.ID)
		}
	}
	switch {
	case len(due) > 0:
		return a.crawl(ctx, s, due)
	case soonest != "":
		logLine(a.err, "nothing is due; next is %s, %s", soonest, moment(first))
	default:
		logLine(a.err, "nothing is due: no source has a schedule (docs/add-a-source.md)")
	}
	return nil
}

// moment writes a time as clocks of its zone show it.
func moment(t time.Time) string { return t.Format("2006-01-02 15:04 MST") }
