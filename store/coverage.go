package store

import (
	"context"
	"math"
	"slices"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// Coverage tells what stands behind every figure under the filter. First and Last are days of publication, or of
// first sight for ads that state none. FirstRun and LastRun look at every source, whatever the filter.
func (s *Store) Coverage(ctx context.Context, f market.Filter) (market.Coverage, error) {
	var (
		c                                    market.Coverage
		offers, stated, advertisers, sources uint64
		first, last, firstRun, lastRun       time.Time
	)
	p, err := s.plan(ctx, f)
	if err != nil {
		return c, err
	}
	if p.shared() {
		return s.coverageOfCells(ctx, f, p.market)
	}
	err = s.answer(ctx, "Coverage", p, func(r driver.Rows) error {
		return r.Scan(&offers, &stated, &advertisers, &sources, &first, &last, &firstRun, &lastRun)
	})
	if err != nil {
		return c, err
	}
	c.Offers, c.Stated, c.Advertisers, c.Sources = int(offers), int(stated), int(advertisers), int(sources)
	if offers > 0 {
		c.First, c.Last = first.UTC(), last.UTC()
	}
	c.FirstRun, c.LastRun = fromEpoch(firstRun), fromEpoch(lastRun)
	return c, nil
}

// coverageOfCells answers from figures.
func (s *Store) coverageOfCells(ctx context.Context, f market.Filter, m slice) (c market.Coverage, err error) {
	all, err := s.counts(ctx, m, f.From, f.To, "", string(market.BySource))
	if err != nil {
		return c, err
	}
	figures, err := s.rates(ctx, m, f.From, f.To, "")
	if err != nil {
		return c, err
	}
	runs, err := s.crawls(ctx)
	if err != nil {
		return c, err
	}
	c.Advertisers = figures[""][""].anyone
	first, last := uint16(math.MaxUint16), uint16(0)
	for _, cell := range within(all[""][""], f.From, f.To) {
		c.Offers, c.Stated = c.Offers+int(cell.ads), c.Stated+int(cell.stated)
		first, last = min(first, cell.first), max(last, cell.last)
	}
	sources := all
	if m.by == market.BySource {
		if sources, err = s.counts(ctx, allAds, f.From, f.To, string(market.BySource)); err != nil {
			return c, err
		}
	}
	for source, cells := range sources[string(market.BySource)] {
		if m.by != market.BySource || slices.Contains(m.narrowed, source) {
			c.Sources += oneIf(sum(cells, f.From, f.To) > 0)
		}
	}
	if c.Offers > 0 {
		c.First, c.Last = dayOf(first), dayOf(last)
	}
	for _, run := range runs {
		if c.FirstRun.IsZero() || !run.first.IsZero() && run.first.Before(c.FirstRun) {
			c.FirstRun = run.first
		}
		if run.last.After(c.LastRun) {
			c.LastRun = run.last
		}
	}
	return c, nil
}

// dayOf is the day so many days after 1970-01-01.
func dayOf(days uint16) time.Time { return time.Unix(int64(days)*24*3600, 0).UTC() }

// fromEpoch reads a column in which 1970-01-01 stands for "never".
func fromEpoch(t time.Time) time.Time {
	if t.UnixMilli() == 0 {
		return time.Time{}
	}
	return t.UTC()
}

// toEpoch writes the zero time as 1970-01-01, which a DateTime64 can hold.
func toEpoch(t time.Time) time.Time {
	if t.IsZero() {
		return time.UnixMilli(0).UTC()
	}
	return t.UTC()
}
