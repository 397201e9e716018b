package store

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// CloseAbsent closes the open ads of a source that none of the runs saw, and that were last seen before since, the
// beginning of the earliest of them. It returns how many. Whether the runs prove anything is the caller's to decide. An
// ad that is saved or seen again later is open again.
func (s *Store) CloseAbsent(ctx context.Context, source string, at, since time.Time, runIDs []string) (int, error) {
	p := params{named("runs", runIDs), clickhouse.DateNamed("since", since.UTC().Truncate(time.Millisecond), clickhouse.MilliSeconds)}
	s.saving.Lock()
	defer s.saving.Unlock()
	n, err := s.close(ctx, "absent", source, at, market.ClosedAbsent, p)
	if err != nil {
		return 0, fmt.Errorf("close ads of %s that runs %s did not see: %w", source, strings.Join(runIDs, ", "), err)
	}
	return n, nil
}

// CloseGone closes the open ads of a source that were read at one of these addresses, where the source now says that
// there is no such page, and returns how many. Addresses of no ad are passed over; ads seen after that moment stay open.
func (s *Store) CloseGone(ctx context.Context, source string, at time.Time, urls []string) (closed int, err error) {
	s.saving.Lock()
	defer s.saving.Unlock()
	for some := range lookups(urls) {
		n, err := s.close(ctx, "gone", source, at, market.ClosedGone, params{named("urls", some)})
		closed += n
		if err != nil {
			return closed, fmt.Errorf("close ads of %s at %d addresses that are gone: %w", source, len(some), err)
		}
	}
	return closed, nil
}

// close closes the ads that a condition names. Counting comes first: the engine does not say how many rows it copied.
func (s *Store) close(ctx context.Context, which, source string, at time.Time, why market.Closing, p params) (int, error) {
	p = append(p, named("source", source), named("why", string(why)), clickhouse.DateNamed("recorded", s.now().UTC(), clickhouse.MilliSeconds),
		clickhouse.DateNamed("at", at.UTC().Truncate(time.Millisecond), clickhouse.MilliSeconds))
	var open uint64
	count := strings.ReplaceAll(s.queries["CountOpen"], "{{which}}", s.queries[which])
	err := s.askSQL(ctx, "CountOpen", count, p, func(r driver.Rows) error { return r.Scan(&open) })
	if err != nil || open == 0 {
		return 0, err
	}
	if err := s.markWhere(ctx, s.queries[which], p); err != nil {
		return 0, err
	}
	for _, query := range []string{"Turned", "Close"} {
		if err := s.exec(ctx, "close ads", strings.ReplaceAll(s.queries[query], "{{which}}", s.queries[which]), p); err != nil {
			return 0, err
		}
	}
	return int(open), nil
}
