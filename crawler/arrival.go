package crawler

import (
	"context"
	"errors"
	"fmt"

	"tjm/crawler/journal"
	"tjm/internal/market"
)

// arrival is a page to be handled.
type arrival struct {
	page  market.Page
	final string // canonical address of the page; empty when it has none
	kept  bool   // the journal has the page already

	unchanged bool // the page is the stored version
}

// handle gives a page to the caller, follows what comes back, and has it stored, in this order: a page that is stored
// has lost no link.
func (r *run) handle(ctx context.Context, j job, a arrival) {
	result := journal.Result{Marks: journal.Fetched}
	if a.unchanged {
		result.Marks = journal.Unchanged
	}
	if a.final != j.link.URL {
		result.Final = a.final
	}
	found, err := r.handler.HandlePage(ctx, j.link, a.page)
	if err == nil {
		result.Offers = found.Offers
		if found.Offers > 0 {
			result.Marks |= journal.Parsed
		}
		result.Known = r.follow(a.page.URL, j.depth, found.Links)
		err = r.keep(ctx, j, a, found, result)
	}
	switch {
	case err == nil:
		r.breaker.success()
	case ctx.Err() != nil:
		return
	default:
		result = journal.Result{Marks: journal.Fetched | journal.Failed | journal.Incomplete}
		if !errors.Is(err, ErrStop) {
			r.recordDone(j, result)
		}
	}
	r.ledger.countDone(j.link.URL, r.fetcher.wire.Load(), result, found.New, found.Changed)
	if err != nil {
		err = fmt.Errorf("handle %s: %w", a.page.URL, err)
		r.noteFailure(Failure{Link: j.link, Status: a.page.Status, Err: err}, r.breaker.handlingFailed(err))
	}
}

// keep has a page stored, and holds on to it until it is.
func (r *run) keep(ctx context.Context, j job, a arrival, found Found, result journal.Result) error {
	if found.Keep == nil {
		r.recordDone(j, result)
		return nil
	}
	if r.plan.Journal != nil {
		result.Bytes = r.fetcher.wire.Load()
		r.plan.Journal.Handled(j.entry(), result)
		if !a.kept {
			page := &a.page
			if found.Page != nil {
				page = found.Page
			}
			if err := r.plan.Journal.Spool(j.entry(), *page); err != nil {
				return fmt.Errorf("hold the page until it is stored: %w", errors.Join(err, ErrStop))
			}
		}
	}
	return found.Keep(ctx)
}
