package crawler

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"sync"

	"github.com/gocolly/colly/v2"

	"tjm/crawler/journal"
	"tjm/internal/market"
)

// maxLinks bounds the links taken from one page.
const maxLinks = 10_000

// run is one crawl of one source.
type run struct {
	crawler  *Crawler
	plan     Plan
	handler  Handler
	log      *slog.Logger
	fetcher  *fetcher
	colly    *colly.Collector
	frontier *frontier
	ledger   *ledger
	breaker  breaker
	stop     context.CancelCauseFunc

	mu      sync.Mutex
	limit   string // which bound left addresses unvisited; empty when none did
	failed  int    // failures that leave the picture incomplete: all but pages that are gone
	because error  // the first failure

	excludedBy error // why a page was excluded, the last time
}

// Run crawls a plan and returns its ledger row, whatever happened; the row's Outcome and Error say how it ended. The
// error is nil for complete and partial runs that ended by themselves; it is the context's cause when that ended the
// run, the plan's mistakes, or the reason why a source was left alone. Run returns within a second of the end of ctx,
// given a handler that does.
func (c *Crawler) Run(ctx context.Context, plan Plan, handler Handler) (market.Run, error) {
	started := c.config.Now().UTC()
	row := market.Run{
		ID:      fmt.Sprintf("%s-%s-%08x", plan.Source, started.Format("20060102T150405Z"), c.number()),
		Source:  plan.Source,
		Started: started,
	}
	if plan.Journal != nil {
		row.ID, row.Started = plan.Journal.Run()
	}
	start, allowed, err := plan.resolve()
	if err != nil {
		row.Ended, row.Outcome, row.Error = started, market.RunFailed, err.Error()
		return row, err
	}
	plan = plan.withDefaults()
	inner, stop := context.WithCancelCause(ctx)
	defer stop(nil)

	r := &run{
		crawler:  c,
		plan:     plan,
		handler:  handler,
		log:      c.log.With("source", plan.Source),
		fetcher:  &fetcher{crawler: c, plan: plan, network: c.transport(plan), allowed: allowed},
		frontier: newFrontier(),
		ledger:   &ledger{run: row, observe: plan.Observe},
		stop:     stop,
	}
	if idle, ok := r.fetcher.network.(interface{ CloseIdleConnections() }); ok && c.config.Transport == nil {
		defer idle.CloseIdleConnections()
	}
	defer r.remember()
	r.colly = collector(inner, plan, r.fetcher)
	r.resume(inner)
	r.admit(start, 0)
	r.crawl(inner)
	return r.close(ctx, inner)
}

// crawl visits pages until none is left or ctx ends.
func (r *run) crawl(ctx context.Context) {
	var workers sync.WaitGroup
	for range r.plan.Parallel {
		workers.Go(func() { r.work(ctx) })
	}
	workers.Wait()
}

// follow admits the links of a page and returns how many are of pages already known.
func (r *run) follow(page string, depth int, links []Link) (known int) {
	if len(links) == 0 {
		return 0
	}
	base, err := url.Parse(page)
	if err != nil {
		return 0
	}
	if len(links) > maxLinks {
		r.limited("the limit of %d links on one page", maxLinks)
		links = links[:maxLinks]
	}
	absolute := make([]Link, 0, len(links))
	for _, link := range links {
		address, err := resolve(base, link.URL)
		if err != nil {
			r.log.Debug("link not followed", "page", page, "reason", err)
			continue
		}
		link.URL = address
		absolute = append(absolute, link)
	}
	return r.admit(absolute, depth+1)
}

// admit queues the canonical links that the plan's bounds let through and that are new.
func (r *run) admit(links []Link, depth int) (known int) {
	defer r.writeJournal()
	for _, link := range links {
		if link.Kind == "" {
			link.Kind = Listing
		}
		u, err := url.Parse(link.URL)
		if err != nil || !r.fetcher.allowed[u.Host] || isTrap(link.URL) {
			continue
		}
		if r.ledger.row().Planned >= r.plan.MaxPages {
			r.limited("the limit of %d pages", r.plan.MaxPages)
			return known
		}
		if depth > r.plan.MaxDepth { // not remembered: an endless site has no end of them
			if !r.frontier.met(link.URL) {
				r.limited("the limit of %d links from the start", r.plan.MaxDepth)
			}
			continue
		}
		if !r.frontier.meet(link.URL) {
			continue
		}
		if link.Kind == Detail && r.plan.Known != nil && r.plan.Known(link.URL) {
			r.ledger.count(func(run *market.Run) { run.Known++ })
			known++
			continue
		}
		r.ledger.count(func(run *market.Run) { run.Planned++ })
		j := job{link: link, depth: depth}
		if r.plan.Journal != nil {
			j.id = r.plan.Journal.Queue(link.URL, link.Kind == Listing, depth)
		}
		r.frontier.push(j)
	}
	return known
}

func (r *run) limited(format string, bound int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.limit == "" {
		r.limit = fmt.Sprintf(format, bound)
		if r.plan.Journal != nil {
			r.plan.Journal.Limited(r.limit)
		}
	}
}

// pageDone counts a page that needs no more work.
func (r *run) pageDone(j job, result journal.Result) {
	r.recordDone(j, result)
	r.ledger.countDone(j.link.URL, r.fetcher.wire.Load(), result, 0, 0)
}

// noteFailure remembers and tells a failure, and ends the run when there is a reason to.
func (r *run) noteFailure(failure Failure, reason error) {
	r.log.Warn("page failed", "url", failure.Link.URL, "status", failure.Status, "error", failure.Err)
	r.mu.Lock()
	if r.because == nil {
		r.because = failure.Err
	}
	if failure.marks()&journal.Incomplete != 0 {
		r.failed++
	}
	r.mu.Unlock()
	if r.plan.Failed != nil {
		r.plan.Failed(failure)
	}
	if reason != nil {
		r.trip(failure.Link.URL, reason)
		r.stop(reason)
	}
}

// trip leaves the host of a page alone when the reason is that it failed too often.
func (r *run) trip(address string, reason error) {
	var up *givenUp
	if u, err := url.Parse(address); err == nil && errors.As(reason, &up) {
		r.crawler.hosts.get(u.Host).trip(r.crawler.config.Now())
	}
}
