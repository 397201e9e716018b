package store

import (
	"context"
	"errors"
	"fmt"
	"io"

	"tjm/internal/market"
)

// streamedRows is how many rows are read ahead at a time, and streamedAhead how many times.
const (
	streamedRows  = 256
	streamedAhead = 4
)

// streamOffers asks queries/Offers.sql over HTTP in a form that costs little to read, for a driver's row takes several
// times as long as the engine needs to make it. The rows are read while each is busy with those before.
func (s *Store) streamOffers(ctx context.Context, sql string, p params, each func(market.OfferRow) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var body io.ReadCloser
	err := s.patiently(ctx, "Offers", func() (err error) {
		s.derived.switching.RLock()
		defer s.derived.switching.RUnlock()
		body, err = s.conn.QueryFormat(ctx, "RowBinary", sql, p...)
		return err
	})
	if err != nil {
		return fmt.Errorf("query Offers: %w", err)
	}
	defer body.Close()
	rows := make(chan []market.OfferRow, streamedAhead)
	var failed error
	go func() {
		defer close(rows)
		failed = readOffers(ctx, newRowBinary(body), rows)
	}()
	for some := range rows {
		for _, o := range some {
			if err == nil {
				if err = each(o); err != nil {
					cancel()
				}
			}
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

// readOffers reads rows until the answer or ctx ends.
func readOffers(ctx context.Context, r *rowBinary, into chan<- []market.OfferRow) error {
	var some []market.OfferRow
	send := func() error {
		if len(some) == 0 {
			return nil
		}
		select {
		case into <- some:
			some = make([]market.OfferRow, 0, streamedRows)
			return nil
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	for r.more() {
		o := r.offer()
		if r.err != nil {
			break
		}
		if some = append(some, o); len(some) == streamedRows {
			if err := send(); err != nil {
				return err
			}
		}
	}
	if !errors.Is(r.err, io.EOF) || errors.Is(r.err, io.ErrUnexpectedEOF) {
		return r.err
	}
	return send()
}

// offer reads a row of queries/Offers.sql.
func (r *rowBinary) offer() (o market.OfferRow) {
	o.Source, o.ID, o.URL, o.Title, o.Company, o.Stacks = r.word(), r.string(), r.string(), r.string(), r.word(), r.words()
	o.Rate = r.pay()
	o.Place = market.Place{City: r.word(), Department: r.word(), Region: r.word(), Country: r.word()}
	o.Remote, o.Seniority = market.Remote(r.word()), market.Seniority(r.word())
	for range r.length(maxBinaryList) {
		if r.err != nil {
			return o
		}
		o.Contracts = append(o.Contracts, market.Contract(r.word()))
	}
	o.Role = market.Role(r.word())
	if !r.null() {
		o.Posted = r.date()
	}
	o.FirstSeen, o.LastSeen = r.moment(), r.moment()
	if !r.null() {
		o.Closed = r.moment()
	}
	return o
}

// pay reads the four columns of a price.
func (r *rowBinary) pay() *market.Pay {
	var low, high float64
	hasLow := !r.null()
	if hasLow {
		low = r.float()
	}
	hasHigh := !r.null()
	if hasHigh {
		high = r.float()
	}
	unit, currency := market.Unit(r.word()), r.word()
	if !hasLow && !hasHigh {
		return nil
	}
	p := &struct {
		market.Pay
		low, high float64
	}{market.Pay{Unit: unit, Currency: currency}, low, high}
	if hasLow {
		p.Min = &p.low
	}
	if hasHigh {
		p.Max = &p.high
	}
	return &p.Pay
}
