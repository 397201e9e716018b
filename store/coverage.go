package store

import (
	"context"
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
