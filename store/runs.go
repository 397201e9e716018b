package store

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"strings"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// SaveRun writes the ledger row of a crawl; a row of the same source and id is replaced, so a crawl may be saved when
// it begins and again when it ends.
func (s *Store) SaveRun(ctx context.Context, r market.Run) error {
	const columns = `INSERT INTO runs (run_id, source, started, ended, outcome, planned, fetched,
		known, unchanged, parsed, failed, excluded, offers, new, changed, closed, read, with_title, with_place, with_stacks,
		with_rate, barren, bytes, error, suspect, doubts, saved_at)`
	saved := s.now().UTC()
	err := s.insert(ctx, columns, func(batch driver.Batch) error {
		return batch.Append(r.ID, r.Source, toEpoch(r.Started), toEpoch(r.Ended), string(r.Outcome), count(r.Planned),
			count(r.Fetched), count(r.Known), count(r.Unchanged), count(r.Parsed), count(r.Failed), count(r.Excluded), count(r.Offers),
			count(r.New), count(r.Changed), count(r.Closed), count(r.Stated.Offers), count(r.Stated.Title), count(r.Stated.Place),
			count(r.Stated.Stacks), count(r.Stated.Rate), count(r.Stated.Barren), count(r.Bytes), r.Error, r.Suspect, doubtsText(r.Doubts), saved)
	})
	if err != nil {
		return fmt.Errorf("save run %s: %w", r.ID, err)
	}
	return nil
}

// Runs returns the newest crawls first, at most limit of them.
func (s *Store) Runs(ctx context.Context, limit int) ([]market.Run, error) {
	return s.RunsOf(ctx, "", limit)
}

// RunsOf returns the newest crawls of a source first, at most limit of them; the empty source stands for all.
func (s *Store) RunsOf(ctx context.Context, source string, limit int) ([]market.Run, error) {
	return s.runs(ctx, source, limit, limit)
}

// NewestRuns returns the newest crawls of every source, newest first, at most each of one source: a source that is seldom crawled
// is there beside one that is crawled every hour.
func (s *Store) NewestRuns(ctx context.Context, each int) ([]market.Run, error) {
	return s.runs(ctx, "", each, math.MaxInt32)
}

func (s *Store) runs(ctx context.Context, source string, each, limit int) ([]market.Run, error) {
	var runs []market.Run
	p, of := params{named("each", uint64(max(each, 0))), named("limit", uint64(max(limit, 0)))}, ""
	if source != "" {
		p, of = p.with("source", source), "WHERE source = {source:String}"
	}
	err := s.askSQL(ctx, "Runs", strings.ReplaceAll(s.queries["Runs"], "{{of}}", of), p, func(r driver.Rows) error {
		run, err := scanRun(r)
		runs = append(runs, run)
		return err
	})
	return runs, err
}

// scanRun reads a row of queries/Runs.sql.
func scanRun(r driver.Rows) (run market.Run, err error) {
	var outcome, doubts string
	counts := make([]uint64, 17)
	var bytes uint64
	to := []any{&run.ID, &run.Source, &run.Started, &run.Ended, &outcome}
	for i := range counts {
		to = append(to, &counts[i])
	}
	if err := r.Scan(append(to, &bytes, &run.Error, &run.Suspect, &doubts)...); err != nil {
		return run, err
	}
	run.Started, run.Ended, run.Outcome, run.Bytes = fromEpoch(run.Started), fromEpoch(run.Ended), market.Outcome(outcome), int64(bytes)
	for i, n := range []*int{
		&run.Planned, &run.Fetched, &run.Known, &run.Unchanged, &run.Parsed, &run.Failed, &run.Excluded,
		&run.Offers, &run.New, &run.Changed, &run.Closed,
		&run.Stated.Offers, &run.Stated.Title, &run.Stated.Place, &run.Stated.Stacks, &run.Stated.Rate, &run.Stated.Barren,
	} {
		*n = int(counts[i])
	}
	if doubts != "" {
		// What a newer program wrote may not be readable; the words in Suspect stand all the same.
		if json.Unmarshal([]byte(doubts), &run.Doubts) != nil {
			run.Doubts = nil
		}
	}
	return run, nil
}

// doubtsText writes the doubts as the table has them.
func doubtsText(list []market.Doubt) string {
	if len(list) == 0 {
		return ""
	}
	text, err := json.Marshal(list)
	if err != nil { // a figure that is no number
		return ""
	}
	return string(text)
}

// count writes a counter; a negative one can only be a mistake and is written as 0.
func count[T int | int64](n T) uint64 { return uint64(max(n, 0)) }
