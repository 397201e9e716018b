package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"tjm/crawler"
	"tjm/extract"
	"tjm/extract/proof"
	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/internal/pack"
	"tjm/store"
)

// pipeline is the data path: pages come from the crawler, offers are extracted, and both are stored.
type pipeline struct {
	app       *app
	crawler   *crawler.Crawler
	extractor *extract.Extractor
	store     *store.Store
	packer    *pack.Packer
	matching  sync.Mutex // held while ads are matched to missions
	figures   figures
}

// crawl runs one source, or goes on with a run of it that was interrupted, and writes its ledger row, however it ends.
func (p *pipeline) crawl(ctx context.Context, site *sites.Site, t *task) (run market.Run, err error) {
	id := string(site.ID)
	p.figures.begin(p.app.now())
	defer func() { err = errors.Join(err, p.refresh(ctx)) }()
	known, err := p.known(ctx, id)
	if err != nil {
		return run, err
	}
	plan := p.plan(site)
	if plan.Journal, err = p.openJournal(site, plan); err != nil {
		return run, err
	}
	b := &batch{p: p, site: site, journal: plan.Journal, seen: p.app.now(), known: known, watch: proof.NewWatch(site)}
	b.run, _ = plan.Journal.Run()
	plan.Known, plan.Validators, plan.Archived = b.isKnown, b.validators, b.archived
	plan.Observe = func(pr crawler.Progress) { t.update(pr.Done, pr.Planned, pr.Offers) }
	plan.Failed = b.failed
	run, err = p.crawler.Run(ctx, plan, b)
	flushing, cancel := atTheEnd(ctx)
	defer cancel()
	unstored := b.flush(flushing)
	unfinished := unstored != nil || crawler.Unfinished(run, err)
	if err = errors.Join(err, unstored); unstored != nil && run.Error == "" {
		run.Error = unstored.Error()
	}
	run.New, run.Changed = run.New+b.added, run.Changed+b.changed
	switch {
	case unstored != nil && run.Outcome == market.RunComplete:
		run.Outcome = market.RunPartial // what is not stored looks absent
	case unstored == nil && ctx.Err() == nil:
		err = errors.Join(err, b.conclude(ctx, &run))
	}
	last, cancelLast := afterwards(ctx)
	defer cancelLast()
	t.done(run.Outcome == market.RunComplete)
	if serr := p.store.SaveRun(last, run); serr != nil {
		unfinished, err = true, errors.Join(err, fmt.Errorf("write the ledger of %s: %w", site.ID, serr))
	}
	err = errors.Join(err, p.closeJournal(plan.Journal, unfinished))
	p.prune(ctx, id)
	p.app.raise(ctx, run)
	return run, p.app.explainFull(err)
}

// plan turns a site definition into a crawl plan. The definition may be stricter than the configuration, never looser;
// a board on the own machine has no one to be spared.
func (p *pipeline) plan(site *sites.Site) crawler.Plan {
	c, polite := p.app.config, site.Politeness
	plan := crawler.Plan{
		Source: string(site.ID), Contact: string(c.Contact), Agent: crawler.Agent(version, string(c.Contact)),
		AllowPrivate: polite.AllowPrivate, Delay: max(time.Duration(c.Crawl.Delay), time.Duration(polite.Delay)),
		Parallel: int(c.Crawl.Parallel), MaxPages: int(c.Crawl.MaxPages), MaxBody: int64(c.Crawl.MaxBody), Timeout: time.Duration(c.Crawl.Timeout),
	}
	plan.Prepare = p.app.prepare(site)
	for _, address := range site.Start {
		plan.Start = append(plan.Start, string(address))
	}
	if polite.Parallel > 0 {
		plan.Parallel = min(plan.Parallel, int(polite.Parallel))
	}
	if polite.MaxPages > 0 {
		plan.MaxPages = min(plan.MaxPages, int(polite.MaxPages))
	}
	plan.DailyBudget, plan.Jitter = int(polite.PerDay), time.Duration(polite.Jitter)
	plan.Window = crawler.Window{From: polite.Hours.From, To: polite.Hours.To, Zone: polite.Hours.Zone}
	if plan.Delay == 0 {
		plan.Delay = crawler.NoDelay
	}
	return plan
}
