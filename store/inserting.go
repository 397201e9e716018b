package store

import (
	"context"
	"fmt"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// Bounds of one insert: the driver holds it in memory as one block, and a second one is filled while the first is sent.
const (
	maxInsertRows  = 20_000
	maxInsertBytes = 32 << 20
)

// insertOffers writes the rows in batches bounded by count and by size, after the mark of their months and
// their history: a killed process leaves what the same call completes. A batch is filled while the engine is busy with what
// comes before it.
func (s *Store) insertOffers(ctx context.Context, records []record, cause string) error {
	var months []time.Time
	for _, r := range records {
		months = append(months, monthsOf(r)...)
	}
	if err := s.markStale(ctx, months); err != nil {
		return err
	}
	pieces := inserts(records)
	next := s.fillAhead(ctx, pieces, 0)
	defer func() { next.abandon() }()
	if err := s.insertHistory(ctx, records, cause); err != nil {
		return err
	}
	for i, piece := range pieces {
		batch, err := next.wait()
		if err != nil && !IsUnreachable(err) {
			return err
		}
		next = s.fillAhead(ctx, pieces, i+1)
		if err := s.insertPrepared(ctx, insertOffers, s.filling(piece), batch); err != nil {
			return err
		}
	}
	return nil
}

// inserts cuts rows into what is written at a time.
func inserts(records []record) (pieces [][]record) {
	for len(records) > 0 {
		n := 0
		for size := 0; n < len(records) && n < maxInsertRows && size < maxInsertBytes; n++ {
			size += len(records[n].Text) + len(records[n].Title) + 500
		}
		pieces, records = append(pieces, records[:n]), records[n:]
	}
	return pieces
}

// filling appends rows to a batch of insertOffers.
func (s *Store) filling(records []record) func(driver.Batch) error {
	return func(batch driver.Batch) error {
		for _, r := range records {
			if err := appendOffer(batch, r, s.extractor); err != nil {
				return fmt.Errorf("offer %s of %s: %w", r.ID, r.Source, err)
			}
		}
		return nil
	}
}

// ahead is a batch that is being filled; nil for none.
type ahead struct {
	done  chan struct{}
	batch driver.Batch
	err   error
}

// fillAhead begins to fill the batch of a piece, if there is one.
func (s *Store) fillAhead(ctx context.Context, pieces [][]record, piece int) *ahead {
	if piece >= len(pieces) {
		return nil
	}
	a := &ahead{done: make(chan struct{})}
	go func() {
		defer close(a.done)
		a.batch, a.err = s.prepare(ctx, insertOffers, s.filling(pieces[piece]))
	}()
	return a
}

// wait returns the batch, which is the caller's then.
func (a *ahead) wait() (driver.Batch, error) {
	<-a.done
	batch := a.batch
	a.batch = nil
	return batch, a.err
}

// abandon gives up a batch that nobody waited for.
func (a *ahead) abandon() {
	if a == nil {
		return
	}
	if batch, _ := a.wait(); batch != nil {
		_ = batch.Abort() // nothing of it was sent
	}
}
