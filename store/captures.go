package store

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// history is what some captures say of one ad.
type history struct {
	offer         market.Offer // of the latest
	first, latest time.Time
}

// SaveCaptures stores ads that were captured at moments of the past, in any order, and returns how many were never stored
// before and how many state other facts than the stored ones. The newest sight of an ad says what it states: an older
// capture moves its first sight alone. An ad that was found withdrawn is open again only by a capture after that. It is
// never closed.
//
// Saving the same captures again doubles nothing. The call is not atomic, but repeating it after an error completes it.
func (s *Store) SaveCaptures(ctx context.Context, captures []Capture) (added, changed int, err error) {
	if len(captures) == 0 {
		return 0, 0, nil
	}
	histories := historiesOf(captures)
	s.saving.Lock()
	defer s.saving.Unlock()
	offers := make([]market.Offer, len(histories))
	for i, h := range histories {
		offers[i] = h.offer
	}
	known, err := s.storedOffers(ctx, offers)
	if err != nil {
		return 0, 0, fmt.Errorf("save %d captures: %w", len(captures), err)
	}
	var records []record
	earlier := map[string][]history{}
	for _, h := range histories {
		old, ok := known[h.offer.Key()]
		if ok && h.latest.Before(old.last) {
			if h.first.Before(old.first) {
				earlier[h.offer.Source] = append(earlier[h.offer.Source], h)
			}
			continue
		}
		facts, row, err := hashes(h.offer, s.extractor)
		if err != nil {
			return 0, 0, fmt.Errorf("save captures: %w", err)
		}
		r, isNew, isChanged := newRecord(h.offer, sums{facts, row}, h.latest, known)
		if h.first.Before(r.firstSeen) {
			r.firstSeen = h.first
		}
		if ok && old.closedAt != nil && !h.latest.After(*old.closedAt) {
			r.closedAt, r.closedWhy, r.reopens = old.closedAt, old.closedWhy, false
		}
		if isNew || r.rowHash != old.rowHash || !r.firstSeen.Equal(old.first) {
			r.observed = h.latest
		}
		added, changed = added+oneIf(isNew), changed+oneIf(isChanged)
		if isNew || r.rowHash != old.rowHash || !r.firstSeen.Equal(old.first) || !r.lastSeen.Equal(old.last) || (r.closedAt == nil) != (old.closedAt == nil) {
			if !isNew {
				r.version = old.version + 1
			}
			records = append(records, r)
		}
	}
	if err := s.insertOffers(ctx, records, causeImport); err != nil {
		return added, changed, fmt.Errorf("save captures: %w", err)
	}
	if err := s.seenEarlier(ctx, earlier); err != nil {
		return added, changed, err
	}
	return added, changed, s.saveCaptured(ctx, captures)
}

// saveCaptured writes at which addresses the ads were read, and a sighting for each moment. The moment names it, so that
// the same capture is one sighting whatever brings it.
func (s *Store) saveCaptured(ctx context.Context, captures []Capture) error {
	byMoment := map[time.Time][]market.Offer{}
	var all []market.Offer
	for _, c := range captures {
		at := c.At.UTC().Truncate(time.Millisecond)
		byMoment[at] = append(byMoment[at], c.Offer)
		all = append(all, c.Offer)
	}
	if err := s.insertAddresses(ctx, all); err != nil {
		return fmt.Errorf("save addresses of captures: %w", err)
	}
	err := s.insert(ctx, "INSERT INTO sightings (source, offer_id, run_id, seen)", func(batch driver.Batch) error {
		for at, offers := range byMoment {
			for _, o := range offers {
				if err := batch.Append(o.Source, o.ID, "capture-"+at.Format("20060102T150405.000"), at); err != nil {
					return fmt.Errorf("sighting of %s of %s: %w", o.ID, o.Source, err)
				}
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("save sightings of captures: %w", err)
	}
	return nil
}

// seenEarlier moves first sights.
func (s *Store) seenEarlier(ctx context.Context, earlier map[string][]history) error {
	for source, list := range earlier {
		for some := range slices.Chunk(list, maxLookupKeys/2) {
			ids, at, months := make([]string, len(some)), make([]int64, len(some)), make([]time.Time, len(some))
			for i, h := range some {
				ids[i], at[i], months[i] = h.offer.ID, h.first.UnixMilli(), monthOf(h.first)
			}
			p := params{named("source", source), named("ids", ids), named("at", at), named("recorded", s.now().UnixMilli())}
			err := s.markWhere(ctx, "o.source = {source:String} AND has({ids:Array(String)}, o.offer_id)", p, months...)
			for _, query := range []string{"SeenEarlierVersions", "SeenEarlier"} {
				if err == nil {
					err = s.exec(ctx, query, s.queries[query], p)
				}
			}
			if err != nil {
				return fmt.Errorf("move the first sight of %d ads of %s: %w", len(some), source, err)
			}
		}
	}
	return nil
}

// historiesOf sums captures up, one for each ad, in the order of their first mention.
func historiesOf(captures []Capture) (list []history) {
	at := map[market.Key]int{}
	for _, c := range captures {
		moment := c.At.UTC().Truncate(time.Millisecond)
		i, ok := at[c.Offer.Key()]
		if !ok {
			at[c.Offer.Key()] = len(list)
			list = append(list, history{c.Offer, moment, moment})
			continue
		}
		h := &list[i]
		if moment.Before(h.first) {
			h.first = moment
		}
		if !moment.Before(h.latest) {
			h.offer, h.latest = c.Offer, moment
		}
	}
	return list
}

func oneIf(is bool) int {
	if is {
		return 1
	}
	return 0
}
