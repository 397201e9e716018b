package store

import (
	"context"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// Report returns the market report by the given dimensions, sorted by them in their order; without any, one row for
// all offers. Groups hold "" where offers do not state the dimension.
func (s *Store) Report(ctx context.Context, f market.Filter, dims []market.Dimension) ([]market.ReportRow, error) {
	var rows []market.ReportRow
	err := s.EachReportRow(ctx, f, dims, func(r market.ReportRow) error {
		rows = append(rows, r)
		return nil
	})
	return rows, err
}

// EachReportRow is Report one row at a time, for exports that should not stand in memory. An error of each ends it
// and is returned.
func (s *Store) EachReportRow(ctx context.Context, f market.Filter, dims []market.Dimension, each func(market.ReportRow) error) error {
	p, err := s.plan(ctx, f, dims...)
	if err != nil {
		return err
	}
	missions, err := s.reportMissions(ctx, f, dims)
	if err != nil {
		return err
	}
	return s.answer(ctx, "Report", p, func(r driver.Rows) error {
		fig := p.figure()
		row := market.ReportRow{Groups: make([]string, len(dims))}
		columns := make([]any, 0, len(dims)+9)
		for i := range row.Groups {
			columns = append(columns, &row.Groups[i])
		}
		if err := r.Scan(append(columns, fig.columns()...)...); err != nil {
			return err
		}
		row.RateFigure = fig.value()
		row.Missions = missions[groupKey(row.Groups)]
		return each(row)
	})
}
