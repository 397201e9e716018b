package store

import (
	"context"
	"math"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// Offers returns one page of the ads under the filter, newest first, and how many there are in all. A limit of 0 or
// less returns none of them.
func (s *Store) Offers(ctx context.Context, f market.Filter, limit, offset int) (rows []market.OfferRow, total int, err error) {
	var count uint64
	p, err := s.plan(ctx, withoutAmounts(f))
	if err != nil {
		return nil, 0, err
	}
	err = s.answer(ctx, "CountOffers", p, func(r driver.Rows) error { return r.Scan(&count) })
	if err != nil || limit <= 0 || uint64(max(offset, 0)) >= count {
		return nil, int(count), err
	}
	err = s.eachOffer(ctx, f, uint64(limit), uint64(max(offset, 0)), func(o market.OfferRow) error {
		rows = append(rows, o)
		return nil
	})
	return rows, int(count), err
}

// EachOffer calls each for every ad under the filter, newest first, without holding them all. An error of each ends
// it and is returned.
func (s *Store) EachOffer(ctx context.Context, f market.Filter, each func(market.OfferRow) error) error {
	return s.eachOffer(ctx, f, math.MaxInt32, 0, each)
}

func (s *Store) eachOffer(ctx context.Context, f market.Filter, limit, offset uint64, each func(market.OfferRow) error) error {
	if err := s.fresh(ctx); err != nil {
		return err
	}
	p := s.adPlan(s.spread(f))
	if !f.Conversion.IsZero() {
		p = s.convertedTo(p, f.Conversion)
	}
	p.params = p.params.with("limit", limit).with("offset", offset)
	return s.answer(ctx, "Offers", p, func(r driver.Rows) error {
		var (
			o                       market.OfferRow
			rate                    payColumns
			remote, seniority, role string
			contracts               []string
			posted, closed          *time.Time
		)
		dest := []any{
			&o.Source, &o.ID, &o.URL, &o.Title, &o.Company, &o.Stacks,
			&rate.min, &rate.max, &rate.unit, &rate.currency,
			&o.Place.City, &o.Place.Department, &o.Place.Region, &o.Place.Country,
			&remote, &seniority, &contracts, &role,
			&posted, &o.FirstSeen, &o.LastSeen, &closed,
		}
		var err error
		if p.amounts == "" {
			err = r.Scan(dest...)
		} else {
			o.Restated, err = new(restated).scan(r, dest)
		}
		if err != nil {
			return err
		}
		o.Rate = rate.pay()
		o.Remote, o.Seniority, o.Role = market.Remote(remote), market.Seniority(seniority), market.Role(role)
		for _, c := range contracts {
			o.Contracts = append(o.Contracts, market.Contract(c))
		}
		o.FirstSeen, o.LastSeen = o.FirstSeen.UTC(), o.LastSeen.UTC()
		o.Posted, o.Closed = orZero(posted), orZero(closed)
		return each(o)
	})
}

// orZero reads a nullable time.
func orZero(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return t.UTC()
}

// payColumns are a price as four columns; an empty unit stands for no price.
type payColumns struct {
	min, max       *float64
	unit, currency string
}

func columnsOf(p *market.Pay) payColumns {
	if p == nil {
		return payColumns{}
	}
	return payColumns{p.Min, p.Max, string(p.Unit), p.Currency}
}

func (c payColumns) pay() *market.Pay {
	if c.min == nil && c.max == nil {
		return nil
	}
	return &market.Pay{Min: c.min, Max: c.max, Unit: market.Unit(c.unit), Currency: c.currency}
}
