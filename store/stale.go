package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// migrationWriter wrote the marks of ads that were stored before there was anything derived from them.
const migrationWriter = "migration"

// mark is one line of the table stale.
type mark struct {
	month  time.Time
	id     string
	writer string
	at     time.Time
	done   bool
}

// narrow tells whether only the tables made of current are to be made again, which a new form of them asks for. Each migration that
// asks for it has a mark of its own: one that was settled stays settled.
func (m mark) narrow() bool { return m.writer == migrationWriter && strings.HasPrefix(m.id, "narrow") }

// markStale notes, before their ads are written, that these months are to be derived again. A month that this store has
// marked already costs nothing. The caller holds s.saving.
func (s *Store) markStale(ctx context.Context, months []time.Time) error {
	var fresh []time.Time
	for _, m := range months {
		if !s.derived.marked[m] && !slices.Contains(fresh, m) {
			fresh = append(fresh, m)
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	at, ids := s.now().UTC(), make([]mark, len(fresh))
	for i, m := range fresh {
		ids[i] = mark{month: m, id: s.token(), writer: s.writer, at: at}
	}
	if err := s.writeMarks(ctx, ids, false); err != nil {
		return fmt.Errorf("mark %d months as stale: %w", len(fresh), err)
	}
	for _, m := range fresh {
		s.derived.marked[m] = true
	}
	s.derived.behind.Store(true)
	return nil
}

// markWhere marks the months of the stored ads that a condition on offers AS o names, and more months. Older rows of an ad
// count too: a month too many costs little, and FINAL much. The caller holds s.saving.
func (s *Store) markWhere(ctx context.Context, which string, p params, more ...time.Time) error {
	return s.markQuery(ctx, "SELECT DISTINCT month FROM offers AS o WHERE "+which, p, more...)
}

// markQuery marks the months that a query returns, and more months.
func (s *Store) markQuery(ctx context.Context, sql string, p params, more ...time.Time) error {
	months := more
	err := s.askSQL(ctx, "months", sql, p, func(r driver.Rows) error {
		var m time.Time
		if err := r.Scan(&m); err != nil {
			return err
		}
		months = append(months, m.UTC())
		return nil
	})
	if err != nil {
		return err
	}
	return s.markStale(ctx, months)
}

// marks returns the pending marks, or every mark of these months.
func (s *Store) marks(ctx context.Context, of []time.Time) ([]mark, error) {
	var list []mark
	p := params{named("months", days(of)), named("any", len(of) > 0)}
	err := s.ask(ctx, "stale", p, func(r driver.Rows) error {
		var m mark
		var done uint8
		if err := r.Scan(&m.month, &m.id, &m.writer, &m.at, &done); err != nil {
			return err
		}
		m.month, m.done = m.month.UTC(), done == 1
		list = append(list, m)
		return nil
	})
	return list, err
}

// settle writes that the marks have been dealt with.
func (s *Store) settle(ctx context.Context, marks []mark) error {
	if len(marks) == 0 {
		return nil
	}
	if err := s.writeMarks(ctx, marks, true); err != nil {
		return fmt.Errorf("settle %d stale months: %w", len(marks), err)
	}
	return nil
}

func (s *Store) writeMarks(ctx context.Context, marks []mark, done bool) error {
	return s.insert(ctx, "INSERT INTO stale (month, mark, writer, at, done)", func(batch driver.Batch) error {
		for _, m := range marks {
			if err := batch.Append(m.month, m.id, m.writer, m.at, uint8(oneIf(done))); err != nil {
				return fmt.Errorf("%s: %w", m.month.Format(time.DateOnly), err)
			}
		}
		return nil
	})
}

// monthsOf returns the months under which an ad will count and has counted: that of its day of publication or of its
// first sight, and that of the stored row.
func monthsOf(r record) []time.Time {
	day := r.firstSeen
	if p := posted(r.Posted); p != nil {
		day = *p
	}
	months := []time.Time{monthOf(day)}
	if !r.oldMonth.IsZero() {
		months = append(months, r.oldMonth)
	}
	return months
}

func monthOf(t time.Time) time.Time {
	t = t.UTC()
	return time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
}

// days writes dates as the engine reads them.
func days(list []time.Time) []string {
	out := make([]string, len(list))
	for i, t := range list {
		out[i] = t.Format(time.DateOnly)
	}
	return out
}
