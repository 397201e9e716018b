package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// Bounds of one insert: the driver holds it in memory as one block.
const (
	maxInsertRows  = 20_000
	maxInsertBytes = 32 << 20
)

// SaveOffers stores what a crawl saw at the given moment, and returns how many offers were never stored before and
// how many state other facts than the stored ones. The text, its evidence and the address are not facts.
//
// Saving the same offers again doubles nothing: an ad keeps its earliest first sight and its latest last sight, and
// one that had been closed is open again. Of two offers with one key in the same call the last counts. The call is
// not atomic, but repeating it after an error completes it.
func (s *Store) SaveOffers(ctx context.Context, runID string, seen time.Time, offers []market.Offer) (added, changed int, err error) {
	if len(offers) == 0 {
		return 0, 0, nil
	}
	offers = lastOfEach(offers)
	seen = seen.UTC().Truncate(time.Millisecond)

	s.saving.Lock()
	defer s.saving.Unlock()
	known, err := s.storedOffers(ctx, offers)
	if err != nil {
		return 0, 0, fmt.Errorf("save offers of run %s: %w", runID, err)
	}
	records := make([]record, 0, len(offers))
	for _, o := range offers {
		r, isNew, isChanged, err := s.record(o, seen, known)
		if err != nil {
			return 0, 0, fmt.Errorf("save offers of run %s: %w", runID, err)
		}
		if isNew {
			added++
		}
		if isChanged {
			changed++
		}
		if r.version != 0 {
			records = append(records, r)
		}
	}
	if err := s.insertOffers(ctx, records, causeCrawl); err != nil {
		return 0, 0, fmt.Errorf("save offers of run %s: %w", runID, err)
	}
	if err := s.insertAddresses(ctx, offers); err != nil {
		return 0, 0, fmt.Errorf("save addresses of run %s: %w", runID, err)
	}
	if err := s.insertSightings(ctx, runID, seen, offers); err != nil {
		return 0, 0, fmt.Errorf("save sightings of run %s: %w", runID, err)
	}
	return added, changed, nil
}

// record returns the row to write for an offer; its version is 0 when the stored row already says it all.
func (s *Store) record(o market.Offer, seen time.Time, known map[market.Key]stored) (r record, isNew, isChanged bool, err error) {
	factsHash, rowHash, err := hashes(o, s.extractor)
	if err != nil {
		return r, false, false, err
	}
	r = record{Offer: o, version: 1, factsHash: factsHash, rowHash: rowHash, firstSeen: seen, lastSeen: seen, observed: seen}
	old, ok := known[o.Key()]
	if !ok {
		return r, true, false, nil
	}
	r.version, r.oldMonth = old.version+1, old.month
	if old.first.Before(seen) {
		r.firstSeen = old.first
	}
	if old.last.After(seen) {
		r.lastSeen = old.last
	}
	r.reopens = old.closedAt != nil
	if old.rowHash == rowHash && r.firstSeen.Equal(old.first) {
		r.observed = time.Time{}
	}
	if old.rowHash == rowHash && old.closedAt == nil && r.firstSeen.Equal(old.first) && r.lastSeen.Equal(old.last) {
		r.version = 0
	}
	return r, false, old.factsHash != factsHash, nil
}

// lastOfEach keeps the last offer of each key, in order.
func lastOfEach(offers []market.Offer) []market.Offer {
	last := make(map[market.Key]int, len(offers))
	for i, o := range offers {
		last[o.Key()] = i
	}
	if len(last) == len(offers) {
		return offers
	}
	kept := make([]int, 0, len(last))
	for _, i := range last {
		kept = append(kept, i)
	}
	slices.Sort(kept)
	list := make([]market.Offer, len(kept))
	for i, k := range kept {
		list[i] = offers[k]
	}
	return list
}

// insertOffers writes the rows in batches bounded by count and by size, after the mark of their months and
// their history: a killed process leaves what the same call completes.
func (s *Store) insertOffers(ctx context.Context, records []record, cause string) error {
	var months []time.Time
	for _, r := range records {
		months = append(months, monthsOf(r)...)
	}
	if err := s.markStale(ctx, months); err != nil {
		return err
	}
	if err := s.insertHistory(ctx, records, cause); err != nil {
		return err
	}
	for len(records) > 0 {
		n := 0
		err := s.insert(ctx, insertOffers, func(batch driver.Batch) error {
			n = 0
			for size := 0; n < len(records) && n < maxInsertRows && size < maxInsertBytes; n++ {
				if err := appendOffer(batch, records[n], s.extractor); err != nil {
					return fmt.Errorf("offer %s of %s: %w", records[n].ID, records[n].Source, err)
				}
				size += len(records[n].Text) + len(records[n].Title) + 500
			}
			return nil
		})
		if err != nil {
			return err
		}
		records = records[n:]
	}
	return nil
}
