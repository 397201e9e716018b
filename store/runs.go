package store

import (
	"context"
	"fmt"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// SaveRun writes the ledger row of a crawl; a row of the same source and id is replaced, so a crawl may be saved when
// it begins and again when it ends.
func (s *Store) SaveRun(ctx context.Context, r market.Run) error {
	batch, err := s.conn.PrepareBatch(ctx, `INSERT INTO runs (run_id, source, started, ended, outcome, planned, fetched,
		known, unchanged, parsed, failed, excluded, offers, new, changed, closed, bytes, error, saved_at)`)
	if err != nil {
		return fmt.Errorf("save run %s: prepare insert: %w", r.ID, err)
	}
	err = batch.Append(r.ID, r.Source, toEpoch(r.Started), toEpoch(r.Ended), string(r.Outcome), count(r.Planned),
		count(r.Fetched), count(r.Known), count(r.Unchanged), count(r.Parsed), count(r.Failed), count(r.Excluded), count(r.Offers),
		count(r.New), count(r.Changed), count(r.Closed), count(r.Bytes), r.Error, s.now().UTC())
	if err != nil {
		return fmt.Errorf("save run %s: %w", r.ID, err)
	}
	if err := batch.Send(); err != nil {
		return fmt.Errorf("save run %s: %w", r.ID, err)
	}
	return nil
}

// Runs returns the newest crawls first, at most limit of them.
func (s *Store) Runs(ctx context.Context, limit int) ([]market.Run, error) {
	var runs []market.Run
	err := s.ask(ctx, "Runs", params{named("limit", uint64(max(limit, 0)))}, func(r driver.Rows) error {
		var run market.Run
		var outcome string
		var planned, fetched, known, unchanged, parsed, failed, excluded, offers, added, changed, closed, bytes uint64
		err := r.Scan(&run.ID, &run.Source, &run.Started, &run.Ended, &outcome, &planned, &fetched, &known, &unchanged,
			&parsed, &failed, &excluded, &offers, &added, &changed, &closed, &bytes, &run.Error)
		if err != nil {
			return err
		}
		run.Started, run.Ended, run.Outcome = fromEpoch(run.Started), fromEpoch(run.Ended), market.Outcome(outcome)
		run.Planned, run.Fetched, run.Known, run.Parsed = int(planned), int(fetched), int(known), int(parsed)
		run.Unchanged, run.Failed, run.Excluded, run.Offers = int(unchanged), int(failed), int(excluded), int(offers)
		run.New, run.Changed, run.Closed, run.Bytes = int(added), int(changed), int(closed), int64(bytes)
		runs = append(runs, run)
		return nil
	})
	return runs, err
}

// count writes a counter; a negative one can only be a mistake and is written as 0.
func count[T int | int64](n T) uint64 { return uint64(max(n, 0)) }
