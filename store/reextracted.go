package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// Capture is an ad as a page of some moment states it.
type Capture struct {
	Offer market.Offer
	At    time.Time // when the page was fetched
}

// Reread is an ad whose facts are read in another way than before.
type Reread struct {
	Before market.Offer // its facts, name and address; the rest is not set
	After  market.Offer
}

// Rereading is what reading stored pages again did to the ads.
type Rereading struct {
	Changed  []Reread       // facts differ
	Reworded int            // no fact differs, but the text, its evidence, the address or the notes
	Same     int            // the row was left as it is
	Added    []market.Offer // no such ad was stored: an older version of the rules did not see it
}

// Reextracted replaces what stored ads state by what today's rules read in their stored pages. It is no sight of them:
// when they were seen, and whether they are closed and why, stays. A row that says the same is not written, whatever
// version of the rules wrote it. An ad that is not stored is added as seen at the moment of its page. Where such an ad's
// address is that of one stored ad, its name is taken to be still that of the stored one, so that no ad doubles.
// With dry nothing is written, and the answer is the same.
//
// Of two captures with one key the last counts. The call is not atomic, but repeating it after an error completes it.
func (s *Store) Reextracted(ctx context.Context, captures []Capture, dry bool) (done Rereading, err error) {
	if len(captures) == 0 {
		return done, nil
	}
	s.saving.Lock()
	defer s.saving.Unlock()
	offers := make([]market.Offer, len(captures))
	at := make(map[market.Key]time.Time, len(captures))
	for i, c := range captures {
		offers[i] = c.Offer
	}
	known, err := s.named(ctx, offers)
	if err != nil {
		return done, fmt.Errorf("read %d ads again: %w", len(offers), err)
	}
	for i, o := range offers {
		at[o.Key()] = captures[i].At.UTC().Truncate(time.Millisecond)
	}
	var records []record
	changed := map[market.Key]market.Offer{}
	for _, o := range lastOfEach(offers) {
		old, stored := known[o.Key()]
		factsHash, rowHash, err := hashes(o, s.extractor)
		if err != nil {
			return done, fmt.Errorf("read ads again: %w", err)
		}
		r := record{Offer: o, version: 1, factsHash: factsHash, rowHash: rowHash, firstSeen: at[o.Key()], lastSeen: at[o.Key()], observed: at[o.Key()]}
		if stored {
			r.version, r.firstSeen, r.lastSeen, r.closedAt, r.closedWhy = old.version+1, old.first, old.last, old.closedAt, old.closedWhy
			r.oldMonth = old.month
		}
		_, as, err := hashes(o, old.extractor)
		switch {
		case err != nil:
			return done, fmt.Errorf("read ads again: %w", err)
		case !stored:
			done.Added = append(done.Added, o)
		case as == old.rowHash:
			done.Same++
			continue
		case factsHash != old.factsHash:
			changed[o.Key()] = o
		default:
			done.Reworded++
		}
		records = append(records, r)
	}
	if done.Changed, err = s.rereads(ctx, changed); err != nil {
		return done, fmt.Errorf("compare ads that were read again: %w", err)
	}
	if dry {
		return done, nil
	}
	if err := s.insertOffers(ctx, records, causeReextract); err != nil {
		return done, fmt.Errorf("write ads that were read again: %w", err)
	}
	if len(done.Added) == 0 {
		return done, nil
	}
	seen := make([]Capture, len(done.Added))
	for i, o := range done.Added {
		seen[i] = Capture{o, at[o.Key()]}
	}
	return done, s.saveCaptured(ctx, seen)
}

// named returns what is stored of the offers, and gives those that are stored under another name, read at the same
// address, that name.
func (s *Store) named(ctx context.Context, offers []market.Offer) (map[market.Key]stored, error) {
	known, err := s.storedOffers(ctx, offers)
	if err != nil {
		return nil, err
	}
	strangers := map[string]map[string]int{} // by source and address, their places
	for i, o := range offers {
		if _, ok := known[o.Key()]; !ok && o.Page != "" {
			if strangers[o.Source] == nil {
				strangers[o.Source] = map[string]int{}
			}
			strangers[o.Source][o.Page] = i
		}
	}
	var renamed []market.Offer
	for source, places := range strangers {
		for some := range lookups(slices.Sorted(maps.Keys(places))) {
			err := s.ask(ctx, "StoredNames", params{named("source", source), named("urls", some)}, func(r driver.Rows) error {
				var url, id string
				if err := r.Scan(&url, &id); err != nil {
					return err
				}
				offers[places[url]].ID = id
				renamed = append(renamed, offers[places[url]])
				return nil
			})
			if err != nil {
				return nil, err
			}
		}
	}
	more, err := s.storedOffers(ctx, renamed)
	maps.Copy(known, more)
	return known, err
}

// rereads puts what these ads stated beside what they state now, in the order of their keys.
func (s *Store) rereads(ctx context.Context, changed map[market.Key]market.Offer) (list []Reread, err error) {
	keys := slices.SortedFunc(maps.Keys(changed), market.Key.Compare)
	for some := range slices.Chunk(keys, maxLookupKeys/2) {
		sources, ids := make([]string, len(some)), make([]string, len(some))
		for i, k := range some {
			sources[i], ids[i] = k.Source, k.ID
		}
		err := s.ask(ctx, "StoredFacts", params{named("sources", sources), named("ids", ids)}, func(r driver.Rows) error {
			before, err := scanFacts(r)
			list = append(list, Reread{before, changed[before.Key()]})
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(list, func(a, b Reread) int { return a.Before.Key().Compare(b.Before.Key()) })
	return list, nil
}

// scanFacts reads a row of queries/StoredFacts.sql.
func scanFacts(r driver.Rows) (o market.Offer, err error) {
	var (
		posted                                                       *time.Time
		rate, salary                                                 payColumns
		contracts                                                    []string
		years, duration                                              *int32
		role, remote, seniority, english, education, client, setting string
	)
	err = r.Scan(&o.Source, &o.ID, &o.URL, &o.Title, &o.Company, &posted, &role, &o.Stacks,
		&rate.min, &rate.max, &rate.unit, &rate.currency, &salary.min, &salary.max, &salary.unit, &salary.currency,
		&o.Place.City, &o.Place.Department, &o.Place.Region, &o.Place.Country, &remote, &o.OnSite, &contracts, &seniority,
		&years, &duration, &o.Start, &o.Language, &english, &education, &client, &setting)
	o.Posted, o.Rate, o.Salary, o.Years, o.Duration = orZero(posted), rate.pay(), salary.pay(), whole(years), whole(duration)
	o.Role, o.Remote, o.Seniority = market.Role(role), market.Remote(remote), market.Seniority(seniority)
	o.English, o.Education = market.English(english), market.Education(education)
	o.Client, o.Setting = market.Client(client), market.Setting(setting)
	for _, c := range contracts {
		o.Contracts = append(o.Contracts, market.Contract(c))
	}
	return o, err
}

func whole(n *int32) *int {
	if n == nil {
		return nil
	}
	v := int(*n)
	return &v
}
