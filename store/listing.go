package store

import (
	"context"
	"maps"
	"math"
	"slices"
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
	var newest []cell
	if p.shared() {
		all, cerr := s.counts(ctx, p.market, f.From, f.To, "")
		newest = within(all[""][""], f.From, f.To)
		count, err = sum(newest, 0, 0), cerr
	} else {
		err = s.answer(ctx, "CountOffers", p, func(r driver.Rows) error { return r.Scan(&count) })
	}
	if err != nil || limit <= 0 || uint64(max(offset, 0)) >= count {
		return nil, int(count), err
	}
	skip := uint64(max(offset, 0))
	if p.shared() {
		f.From, f.To, skip = monthsOfPage(newest, skip, uint64(limit))
	}
	err = s.eachOffer(ctx, f, uint64(limit), skip, func(o market.OfferRow) error {
		rows = append(rows, o)
		return nil
	})
	return rows, int(count), err
}

// monthsOfPage returns the months in which a page of a list lies that begins with the newest ads, and how many ads of them
// come before the page: the other months need not be read.
func monthsOfPage(cells []cell, offset, limit uint64) (from, to market.Month, skip uint64) {
	monthly := map[market.Month]uint64{}
	for _, c := range cells {
		monthly[c.month] += c.ads
	}
	months := slices.Sorted(maps.Keys(monthly))
	slices.Reverse(months)
	for i, before := 0, uint64(0); i < len(months); i++ {
		from = months[i]
		if to == 0 && before+monthly[from] > offset {
			to, skip = from, offset-before
		}
		if before += monthly[from]; to != 0 && before >= offset+limit {
			break
		}
	}
	return from, to, skip
}

// EachOffer calls each for every ad under the filter, newest first, without holding them all. An error of each ends
// it and is returned.
func (s *Store) EachOffer(ctx context.Context, f market.Filter, each func(market.OfferRow) error) error {
	if !f.AsOf.IsZero() || !f.Conversion.IsZero() {
		return s.eachOffer(ctx, f, math.MaxInt32, 0, each)
	}
	if err := s.fresh(ctx); err != nil {
		return err
	}
	all, err := s.counts(ctx, allAds, f.From, f.To, "")
	if err != nil {
		return err
	}
	for _, w := range windowsOf(within(all[""][""], f.From, f.To), f.From, f.To) {
		f.From, f.To = w.from, w.to
		if err := s.eachOffer(ctx, f, math.MaxInt32, 0, each); err != nil {
			return err
		}
	}
	return nil
}

// streamedAds is from how many ads on an export is asked for in pieces: the engine holds buffers for every month that it reads
// at a time, and a market of many years would hold ever more.
const streamedAds = 100_000

// window is some months; zero bounds are open.
type window struct{ from, to market.Month }

// windowsOf cuts a window into those of at least streamedAds ads, the newest first. Together they are the window, whatever
// the cells say, so that no ad is left out.
func windowsOf(cells []cell, from, to market.Month) (list []window) {
	monthly := map[market.Month]uint64{}
	for _, c := range cells {
		monthly[c.month] += c.ads
	}
	months := slices.Sorted(maps.Keys(monthly))
	slices.Reverse(months)
	ads := uint64(0)
	for _, m := range months {
		if ads += monthly[m]; ads >= streamedAds && m > from {
			list = append(list, window{m, to})
			to, ads = m-1, 0
		}
	}
	return append(list, window{from, to})
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
	if s.http && p.amounts == "" {
		return s.streamOffers(ctx, s.statement("Offers", p), p.params, each)
	}
	return s.answer(ctx, "Offers", p, func(r driver.Rows) error {
		o, err := scanOffer(r, p.amounts != "")
		if err != nil {
			return err
		}
		return each(o)
	})
}

// scanOffer reads a row of queries/Offers.sql, or of its converted form.
func scanOffer(r driver.Rows, converted bool) (o market.OfferRow, err error) {
	var (
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
	if converted {
		o.Restated, err = new(restated).scan(r, dest)
	} else {
		err = r.Scan(dest...)
	}
	if err != nil {
		return o, err
	}
	o.Rate = rate.pay()
	o.Remote, o.Seniority, o.Role = market.Remote(remote), market.Seniority(seniority), market.Role(role)
	for _, c := range contracts {
		o.Contracts = append(o.Contracts, market.Contract(c))
	}
	o.FirstSeen, o.LastSeen = o.FirstSeen.UTC(), o.LastSeen.UTC()
	o.Posted, o.Closed = orZero(posted), orZero(closed)
	return o, nil
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
