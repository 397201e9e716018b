package store

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// SeenAgain tells that a crawl met links to ads whose pages it did not fetch again, because they are known: the stored
// ads of the source that were read at one of these addresses move their last sight, and one that had been closed is open again.
// Addresses of no stored ad are passed over. Repeating the call changes nothing more.
func (s *Store) SeenAgain(ctx context.Context, runID, source string, seen time.Time, urls []string) error {
	seen = seen.UTC().Truncate(time.Millisecond)
	s.saving.Lock()
	defer s.saving.Unlock()
	for some := range lookups(urls) {
		p := params{
			named("run", runID), named("source", source), named("urls", some),
			clickhouse.DateNamed("seen", seen, clickhouse.MilliSeconds), clickhouse.DateNamed("recorded", s.now().UTC(), clickhouse.MilliSeconds),
		}
		if err := s.markWhere(ctx, s.queries["addressed"], p, monthOf(seen)); err != nil {
			return fmt.Errorf("see ads of %s again: %w", source, err)
		}
		for _, query := range []string{"SeenAgainSightings", "SeenAgainTurned", "SeenAgain"} {
			if err := s.exec(ctx, query, s.queries[query], p); err != nil {
				return fmt.Errorf("see %d ads of %s again in run %s: %w", len(some), source, runID, err)
			}
		}
	}
	return nil
}

// lookups cuts a list of addresses into pieces that travel in one request each.
func lookups(urls []string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for len(urls) > 0 {
			n := 0
			for size := 0; n < len(urls) && n < maxLookupKeys; n++ {
				if size += len(urls[n]) + 3; size > maxLookupBytes && n > 0 {
					break
				}
			}
			if !yield(urls[:n]) {
				return
			}
			urls = urls[n:]
		}
	}
}

// insertAddresses writes at which addresses these offers were read.
func (s *Store) insertAddresses(ctx context.Context, offers []market.Offer) error {
	offers = slices.DeleteFunc(slices.Clone(offers), func(o market.Offer) bool { return o.Page == "" })
	for chunk := range slices.Chunk(offers, 5*maxInsertRows) {
		err := s.insert(ctx, "INSERT INTO addresses (source, url, offer_id)", func(batch driver.Batch) error {
			for _, o := range chunk {
				if err := batch.Append(o.Source, o.Page, o.ID); err != nil {
					return fmt.Errorf("offer %s of %s: %w", o.ID, o.Source, err)
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// insertSightings writes that a crawl read these offers.
func (s *Store) insertSightings(ctx context.Context, runID string, seen time.Time, offers []market.Offer) error {
	for chunk := range slices.Chunk(offers, 5*maxInsertRows) {
		err := s.insert(ctx, "INSERT INTO sightings (source, offer_id, run_id, seen)", func(batch driver.Batch) error {
			for _, o := range chunk {
				if err := batch.Append(o.Source, o.ID, runID, seen); err != nil {
					return fmt.Errorf("offer %s of %s: %w", o.ID, o.Source, err)
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
