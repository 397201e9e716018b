package store

import (
	"context"
	"sync"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
	"golang.org/x/sync/errgroup"

	"tjm/internal/market"
)

// Bounds of one look-up of stored offers: its keys travel in the address of a request, which servers cut at 1 MB.
const (
	maxLookupKeys  = 2000
	maxLookupBytes = 200 << 10
)

// stored is what the table knows of an ad already.
type stored struct {
	version            uint64
	factsHash, rowHash uint64
	first, last        time.Time
	extractor          string     // version of the rules that wrote it
	closedAt           *time.Time // nil while it is published
	closedWhy          string
	month              time.Time // in which it counts
}

// lookupsAtOnce is how many look-ups the engine is asked for at a time: most of one is its reading of the request.
const lookupsAtOnce = 2

// storedOffers returns what is known of those of the offers that are stored.
func (s *Store) storedOffers(ctx context.Context, offers []market.Offer) (map[market.Key]stored, error) {
	known := make(map[market.Key]stored)
	var mu sync.Mutex
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(lookupsAtOnce)
	for len(offers) > 0 {
		var sources, ids []string
		for size := 0; len(ids) < len(offers) && len(ids) < maxLookupKeys; {
			o := offers[len(ids)]
			size += len(o.Source) + len(o.ID) + 6
			if size > maxLookupBytes && len(ids) > 0 {
				break
			}
			sources, ids = append(sources, o.Source), append(ids, o.ID)
		}
		offers = offers[len(ids):]
		g.Go(func() error {
			return s.ask(ctx, "stored", params{named("sources", sources), named("ids", ids)}, func(r driver.Rows) error {
				key, v, err := scanStored(r)
				mu.Lock()
				defer mu.Unlock()
				known[key] = v
				return err
			})
		})
	}
	return known, g.Wait()
}

// scanStored reads a row of queries/stored.sql.
func scanStored(r driver.Rows) (key market.Key, v stored, err error) {
	var closed time.Time
	err = r.Scan(&key.Source, &key.ID, &v.version, &v.factsHash, &v.rowHash, &v.first, &v.last, &v.extractor, &closed, &v.closedWhy, &v.month)
	if closed = fromEpoch(closed); !closed.IsZero() {
		v.closedAt = &closed
	}
	v.month = v.month.UTC()
	return key, v, err
}
