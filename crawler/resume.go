package crawler

import (
	"context"
	"errors"
	"fmt"

	"tjm/crawler/journal"
	"tjm/internal/market"
)

// errEarlier stands for the failures of a run before it was interrupted.
var errEarlier = errors.New("pages failed before the run was interrupted")

// Unfinished says whether a run ended before its time, so that its journal must be kept for the next one: it was
// interrupted, its Handler stopped it, or a host is to be left alone for a while.
func Unfinished(run market.Run, err error) bool {
	var paused *PausedError
	var rest *RestError
	return run.Outcome == market.RunCancelled || errors.Is(err, ErrStop) || errors.As(err, &paused) || errors.As(err, &rest)
}

// resume takes up what the journal says that earlier processes did: counts, addresses, and the pages that were fetched
// and not stored, which are handled again.
func (r *run) resume(ctx context.Context) {
	if r.plan.Journal == nil {
		return
	}
	state := r.plan.Journal.State()
	if state == nil {
		return
	}
	r.ledger.restore(state)
	r.fetcher.wire.Store(state.Bytes)
	r.limit, r.failed = state.Limit, state.Incomplete
	if r.failed > 0 {
		r.because = errEarlier
	}
	r.frontier.seen = state.Visited
	r.log.Info("crawl resumed", "run", r.ledger.row().ID, "done", state.Done, "left", len(state.Queue), "not stored", r.plan.Journal.Waiting())
	handled := map[string]bool{}
	err := r.plan.Journal.EachWaiting(func(s journal.Spooled) error {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		handled[s.Entry.Address] = true
		r.replay(ctx, jobOf(s.Entry), s.Page)
		return nil
	})
	if err != nil && ctx.Err() == nil {
		r.stop(fmt.Errorf("read the pages of an interrupted crawl: %w", errors.Join(err, ErrStop)))
	}
	for _, e := range state.Queue {
		if !handled[e.Address] {
			r.frontier.push(jobOf(e))
		}
	}
}

// replay handles a page that an earlier process fetched.
func (r *run) replay(ctx context.Context, j job, page market.Page) {
	r.frontier.claim(j.link.URL)
	final, err := Canonical(page.URL)
	if err == nil && final != j.link.URL {
		r.frontier.claim(final)
	}
	r.handle(ctx, j, arrival{page: page, final: final, kept: true})
}

// writeJournal puts on disk what was met.
func (r *run) writeJournal() {
	if r.plan.Journal != nil {
		r.journalFailed(r.plan.Journal.Flush())
	}
}

// recordDone writes down that a page is done.
func (r *run) recordDone(j job, result journal.Result) {
	if r.plan.Journal != nil {
		result.Bytes = r.fetcher.wire.Load()
		r.journalFailed(r.plan.Journal.Done(j.id, result))
	}
}

// journalFailed ends the run when what it does cannot be written down.
func (r *run) journalFailed(err error) {
	if err != nil {
		r.stop(fmt.Errorf("write the journal of the crawl: %w", errors.Join(err, ErrStop)))
	}
}
