package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"tjm/internal/market"
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
	var known map[market.Key]stored
	var sums []sums
	g, both := errgroup.WithContext(ctx) // the engine looks them up while this process hashes them
	g.Go(func() (err error) {
		known, err = s.storedOffers(both, offers)
		return err
	})
	g.Go(func() (err error) {
		sums, err = sumsOf(both, offers, s.extractor)
		return err
	})
	if err := g.Wait(); err != nil {
		return 0, 0, fmt.Errorf("save offers of run %s: %w", runID, err)
	}
	records := make([]record, 0, len(offers))
	for i, o := range offers {
		r, isNew, isChanged := newRecord(o, sums[i], seen, known)
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
	g, both = errgroup.WithContext(ctx)
	g.Go(func() error { return s.insertAddresses(both, offers) })
	g.Go(func() error { return s.insertSightings(both, runID, seen, offers) })
	if err := g.Wait(); err != nil {
		return 0, 0, fmt.Errorf("save addresses and sightings of run %s: %w", runID, err)
	}
	return added, changed, nil
}

// newRecord returns the row to write for an offer; its version is 0 when the stored row already says it all.
func newRecord(o market.Offer, h sums, seen time.Time, known map[market.Key]stored) (r record, isNew, isChanged bool) {
	r = record{Offer: o, version: 1, factsHash: h.facts, rowHash: h.row, firstSeen: seen, lastSeen: seen, observed: seen}
	old, ok := known[o.Key()]
	if !ok {
		return r, true, false
	}
	r.version, r.oldMonth = old.version+1, old.month
	if old.first.Before(seen) {
		r.firstSeen = old.first
	}
	if old.last.After(seen) {
		r.lastSeen = old.last
	}
	r.reopens = old.closedAt != nil
	if old.rowHash == h.row && r.firstSeen.Equal(old.first) {
		r.observed = time.Time{}
	}
	if old.rowHash == h.row && old.closedAt == nil && r.firstSeen.Equal(old.first) && r.lastSeen.Equal(old.last) {
		r.version = 0
	}
	return r, false, old.factsHash != h.facts
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
