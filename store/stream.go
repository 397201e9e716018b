package store

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ClickHouse/clickhouse-go/v2"

	"tjm/internal/market"
)

const (
	streamedRows  = 4096 // rows of a block, which is what is read at a time
	streamedAhead = 2    // blocks that are read ahead
)

// streamOffers asks queries/Offers.sql over HTTP in a form that costs little to read, for a driver's row takes several
// times as long as the engine needs to make it. The rows are read while each is busy with those before.
func (s *Store) streamOffers(ctx context.Context, sql string, p params, each func(market.OfferRow) error) error {
	ctx, cancel := context.WithCancel(clickhouse.Context(ctx, clickhouse.WithSettings(clickhouse.Settings{"max_block_size": streamedRows})))
	defer cancel()
	var body io.ReadCloser
	err := s.patiently(ctx, "Offers", func() (err error) {
		s.derived.switching.RLock()
		defer s.derived.switching.RUnlock()
		body, err = s.conn.QueryFormat(ctx, "Native", sql, p...)
		return err
	})
	if err != nil {
		return fmt.Errorf("query Offers: %w", err)
	}
	defer body.Close()
	rows, back := make(chan []market.OfferRow, streamedAhead), make(chan []market.OfferRow, streamedAhead+1)
	var failed error
	go func() {
		defer close(rows)
		failed = readOffers(ctx, newOfferBlocks(body), rows, back)
	}()
	for some := range rows {
		for _, o := range some {
			if err == nil {
				if err = each(o); err != nil {
					cancel()
				}
			}
		}
		select {
		case back <- some:
		default:
		}
	}
	if err == nil {
		err = failed
	}
	if err != nil {
		return fmt.Errorf("query Offers: %w", err)
	}
	return nil
}

// readOffers reads blocks until the answer or ctx ends. It fills the slices that come back.
func readOffers(ctx context.Context, blocks *offerBlocks, into chan<- []market.OfferRow, back <-chan []market.OfferRow) error {
	for {
		var some []market.OfferRow
		select {
		case some = <-back:
		default:
		}
		some, err := blocks.next(some[:0])
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		select {
		case into <- some:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}
