package store

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// Why a version was recorded.
const (
	causeCrawl     = "crawl"
	causeReextract = "reextract"
	causeImport    = "import"
)

// insertVersions names the columns in the order of insertHistory.
var insertVersions = strings.NewReplacer("INTO offers", "INTO offer_versions", " text,", "",
	"first_seen, last_seen, closed_at, closed_why", "first_seen, observed_at, recorded_at, cause").Replace(insertOffers)

// insertHistory writes the versions that say something new and the ads that are back. It comes before their rows in
// offers: when the process dies between the two, the same call writes the same versions again, in their place.
func (s *Store) insertHistory(ctx context.Context, records []record, cause string) error {
	var fresh, back []record
	for _, r := range records {
		if !r.observed.IsZero() {
			fresh = append(fresh, r)
		}
		if r.reopens {
			back = append(back, r)
		}
	}
	at := s.now().UTC()
	err := s.insertEach(ctx, "versions", insertVersions, fresh, func(b driver.Batch, r record) error {
		row := append([]any{r.Source, r.ID, r.version, r.URL, r.Title, r.Company, posted(r.Posted)}, stated(r, s.extractor)...)
		return b.Append(append(row, r.firstSeen, r.observed, at, cause)...)
	})
	if err != nil {
		return err
	}
	const reopen = "INSERT INTO closings (source, offer_id, at, event, why, recorded_at)"
	return s.insertEach(ctx, "ads that are back", reopen, back, func(b driver.Batch, r record) error {
		return b.Append(r.Source, r.ID, r.lastSeen, "reopened", "", at)
	})
}

func (s *Store) insertEach(ctx context.Context, what, insert string, records []record, add func(driver.Batch, record) error) error {
	for some := range slices.Chunk(records, maxInsertRows) {
		err := s.insert(ctx, insert, func(batch driver.Batch) error {
			for _, r := range some {
				if err := add(batch, r); err != nil {
					return fmt.Errorf("offer %s of %s: %w", r.ID, r.Source, err)
				}
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("write %d %s: %w", len(some), what, err)
		}
	}
	return nil
}

// History returns all that is known of one ad: what it stated, when it was seen, withdrawn and back. It is empty for an ad
// that is not stored.
func (s *Store) History(ctx context.Context, key market.Key) (h market.History, err error) {
	p := params{named("source", key.Source), named("id", key.ID)}
	err = s.ask(ctx, "History_versions", p, func(r driver.Rows) error {
		var v market.Version
		var rate payColumns
		var posted *time.Time
		err := r.Scan(&v.Title, &v.Company, &posted, &v.Stacks, &rate.min, &rate.max, &rate.unit, &rate.currency, &v.Place.City, &v.Place.Region, &v.Place.Country,
			&v.Extractor, &v.Cause, &v.Observed, &v.Recorded)
		v.Rate, v.Posted, v.Observed, v.Recorded = rate.pay(), orZero(posted), v.Observed.UTC(), v.Recorded.UTC()
		h.Versions = append(h.Versions, v)
		return err
	})
	if err != nil {
		return h, err
	}
	err = s.ask(ctx, "History_sights", p, func(r driver.Rows) error {
		var v market.Sight
		err := r.Scan(&v.Run, &v.At)
		v.At = v.At.UTC()
		h.Sights = append(h.Sights, v)
		return err
	})
	if err != nil {
		return h, err
	}
	err = s.ask(ctx, "History_closings", p, func(r driver.Rows) error {
		var v market.Turn
		var event, why string
		err := r.Scan(&v.At, &event, &why)
		v.At, v.Closed, v.Why = v.At.UTC(), event == "closed", market.Closing(why)
		h.Turns = append(h.Turns, v)
		return err
	})
	return h, err
}

// OpenOn counts the ads that were published at the end of a day in UTC: seen by then, and not withdrawn, or back.
func (s *Store) OpenOn(ctx context.Context, day time.Time) (n int, err error) {
	var open uint64
	err = s.ask(ctx, "OpenOn", params{asOfParam(day)}, func(r driver.Rows) error { return r.Scan(&open) })
	return int(open), err
}

// asOfParam is the end of a day in UTC, as {as_of}.
func asOfParam(day time.Time) any {
	end := day.UTC().Truncate(24*time.Hour).AddDate(0, 0, 1)
	return clickhouse.DateNamed("as_of", end, clickhouse.MilliSeconds)
}
