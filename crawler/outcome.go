package crawler

import (
	"context"
	"errors"
	"fmt"

	"tjm/internal/market"
)

// close writes how the run ended. outer is the caller's context, inner the run's own, which the run itself may have
// ended.
func (r *run) close(outer, inner context.Context) (market.Run, error) {
	row := r.ledger.row()
	row.Ended = r.crawler.config.Now().UTC()
	row.Bytes = r.fetcher.wire.Load()

	var err error
	readNothing := row.Fetched+row.Unchanged == 0
	switch {
	case outer.Err() != nil:
		err = fmt.Errorf("crawl of source %q: %w", r.plan.Source, context.Cause(outer))
		row.Outcome = market.RunCancelled
	case inner.Err() != nil:
		err = fmt.Errorf("crawl of source %q given up: %w", r.plan.Source, context.Cause(inner))
		row.Outcome = market.RunPartial
		if readNothing {
			row.Outcome = market.RunFailed
		}
	case readNothing && row.Excluded > 0 && row.Failed == 0:
		err = fmt.Errorf("crawl of source %q: every page is excluded: %w", r.plan.Source, r.excludedReason())
		row.Outcome = market.RunFailed
	case readNothing:
		err = fmt.Errorf("crawl of source %q: no page could be read: %w", r.plan.Source, r.because)
		row.Outcome = market.RunFailed
	case r.limit != "":
		row.Outcome = market.RunPartial
		row.Error = "stopped at " + r.limit
	case r.failed > 0:
		row.Outcome = market.RunPartial
	default:
		row.Outcome = market.RunComplete
	}
	if err != nil {
		row.Error = err.Error()
	}
	r.log.Info("crawl ended", "run", row.ID, "outcome", row.Outcome, "fetched", row.Fetched, "known", row.Known,
		"failed", row.Failed, "excluded", row.Excluded, "offers", row.Offers, "bytes", row.Bytes, "error", row.Error)
	return row, err
}

// errExcludedBefore stands for a reason that an earlier process knew.
var errExcludedBefore = errors.New("robots.txt or a reservation of rights")

func (r *run) excludedReason() error {
	if r.excludedBy == nil {
		return errExcludedBefore
	}
	return r.excludedBy
}
