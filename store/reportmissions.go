package store

import (
	"context"
	"slices"
	"strings"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// reportMissions counts the missions of each group of a report, by its groupKey: of those whose ads are all matched. What an earlier day knew of missions is not
// kept: as of a day there are none.
func (s *Store) reportMissions(ctx context.Context, f market.Filter, dims []market.Dimension) (map[string]market.MissionCount, error) {
	if !f.AsOf.IsZero() {
		return nil, nil
	}
	p := s.adPlan(s.spread(f))
	if f.WithChildren && slices.Contains(dims, market.ByStack) {
		p = s.counted(p)
	}
	for _, d := range dims {
		p.groups = append(p.groups, expressions[d])
	}
	counts := map[string]market.MissionCount{}
	err := s.answer(ctx, "ReportMissions", p, func(r driver.Rows) error {
		groups := make([]string, len(dims))
		var ads, matched, missions, undecided uint64
		columns := make([]any, 0, len(dims)+4)
		for i := range groups {
			columns = append(columns, &groups[i])
		}
		if err := r.Scan(append(columns, &ads, &matched, &missions, &undecided)...); err != nil {
			return err
		}
		if c := (market.MissionCount{Ads: int(ads), Matched: int(matched), Missions: int(missions), Undecided: int(undecided)}); c.Known() {
			counts[groupKey(groups)] = c
		}
		return nil
	})
	return counts, err
}

func groupKey(groups []string) string { return strings.Join(groups, "\x00") }
