package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
	"tjm/internal/mission"
)

// Missions counts the ads under the filter, and the missions behind those that were matched.
func (s *Store) Missions(ctx context.Context, f market.Filter) (c market.MissionCount, err error) {
	if err := s.fresh(ctx); err != nil {
		return c, err
	}
	any, err := s.hasMissions(ctx)
	if err != nil {
		return c, err
	}
	if !any { // nothing was matched yet: the ads are counted where that is cheap
		_, c.Ads, err = s.Offers(ctx, f, 0, 0)
		return c, err
	}
	err = s.ask(ctx, "Missions", filterParams(s.spread(f)), func(r driver.Rows) error {
		var ads, matched, missions, undecided uint64
		if err := r.Scan(&ads, &matched, &missions, &undecided); err != nil {
			return err
		}
		c = market.MissionCount{Ads: int(ads), Matched: int(matched), Missions: int(missions), Undecided: int(undecided)}
		return nil
	})
	return c, err
}

// hasMissions tells whether any ad was ever matched.
func (s *Store) hasMissions(ctx context.Context) (bool, error) {
	return once(ctx, "missions", func() (any bool, err error) {
		const sql = "SELECT count() > 0 FROM (SELECT 1 FROM missions LIMIT 1)"
		err = s.askSQL(ctx, "missions", sql, nil, func(r driver.Rows) error { return r.Scan(&any) })
		return any, err
	})
}

// MissionRow is one mission with several ads.
type MissionRow struct {
	Mission     string
	Ads         []string // "source/id", sorted
	Sources     int
	Title       string // of one of the ads
	First, Last time.Time
}

// MissionRows lists the missions with most ads, at most limit.
func (s *Store) MissionRows(ctx context.Context, limit int) (list []MissionRow, err error) {
	err = s.ask(ctx, "MissionsList", params{named("limit", uint64(max(limit, 0)))}, func(r driver.Rows) error {
		var row MissionRow
		var ads, sources uint64
		if err := r.Scan(&row.Mission, &ads, &sources, &row.Title, &row.First, &row.Last, &row.Ads); err != nil {
			return err
		}
		row.Sources = int(sources)
		list = append(list, row)
		return nil
	})
	return list, err
}

// ErrNoAd says that no such ad is stored.
var ErrNoAd = errors.New("no such ad is stored")

// DayOf returns the day of an ad.
func (s *Store) DayOf(ctx context.Context, k market.Key) (day time.Time, err error) {
	found := false
	err = s.ask(ctx, "MissionsPair", params{named("source", k.Source), named("id", k.ID)}, func(r driver.Rows) error {
		found = true
		return r.Scan(&day)
	})
	if err == nil && !found {
		err = fmt.Errorf("%s: %w", mission.Name(k), ErrNoAd)
	}
	return day, err
}
