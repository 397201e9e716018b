package store

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// PrunePages deletes stored pages of a source that were fetched before a moment, the oldest first, at most limit of them, and
// returns how many. What a crawl or better rules still need stays, however old: the newest answer of every page and its
// newest good one. Only the page of ads that were all found withdrawn before that moment goes altogether.
func (s *Store) PrunePages(ctx context.Context, source string, before time.Time, limit int) (deleted int, err error) {
	p := params{
		named("source", source), named("limit", uint64(max(limit, 0))),
		clickhouse.DateNamed("before", before.UTC().Truncate(time.Millisecond), clickhouse.MilliSeconds),
	}
	s.saving.Lock() // an ad that is opened meanwhile needs its page
	defer s.saving.Unlock()
	var n uint64
	count := "SELECT count() FROM (" + s.queries["Superseded"] + ")"
	if err := s.askSQL(ctx, "Superseded", count, p, func(r driver.Rows) error { return r.Scan(&n) }); err != nil || n == 0 {
		return 0, err
	}
	remove := strings.Join([]string{
		"DELETE FROM pages WHERE source = {source:String} AND fetched_at < {before:DateTime64(3, 'UTC')} AND (url, fetched_at) IN (",
		s.queries["Superseded"], ")",
	}, "\n")
	if err := s.exec(ctx, "delete old pages", remove, p); err != nil {
		return 0, fmt.Errorf("delete %d old pages of %s: %w", n, source, err)
	}
	return int(n), nil
}
