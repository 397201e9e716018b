package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
	"golang.org/x/sync/errgroup"

	"tjm/internal/market"
)

// rolled are the dimensions that figures holds: those that every page of the dashboard narrows by. Of a single one an ad
// has one value at most, and a column of that name in current; the others have a column in the plural, of which each value counts.
var (
	singles = []market.Dimension{market.ByRegion, market.BySource, market.ByRemote, market.BySeniority}
	lists   = []market.Dimension{market.ByStack, market.ByContract}
)

// derivedTables are those that derive makes, in the order in which they change place.
var derivedTables = []string{"figures", "pairs", "tallies", "alike", "mentions", "facets", "current"}

// narrowTables are those that are made of current, without the offers.
var narrowTables = []string{"tallies", "alike", "mentions", "facets"}

// adsAtOnce bounds the ads whose cells are made in one statement, and so its memory.
const adsAtOnce = 50_000

// derive makes the rows of current, then those of all other derived tables, of whole months from offers, in tables
// of its own, and puts them in the place of the old ones. A month is replaced whole or not at all; no question of this store
// sees some months new and others old. All but current are kept by year, so that a question opens few files: the other months
// of a year are copied. done, if not nil, is told how far the work is.
func (s *Store) derive(ctx context.Context, w work, done func(Progress)) (err error) {
	token, fresh := strings.ToLower(s.token()), map[string]string{}
	defer func() {
		for _, table := range fresh {
			if derr := s.conn.Exec(context.WithoutCancel(ctx), "DROP TABLE IF EXISTS "+table); derr != nil && err == nil {
				err = fmt.Errorf("remove %s: %w", table, derr)
			}
		}
	}()
	for _, table := range derivedTables {
		if len(w.months(table)) == 0 {
			continue
		}
		fresh[table] = table + "_" + token
		if err := s.conn.Exec(ctx, "CREATE TABLE "+fresh[table]+" AS "+table); err != nil {
			return fmt.Errorf("make a table to derive into: %w", err)
		}
	}
	d := &derivation{work: w, fresh: fresh}
	if d.kept, err = s.toKeep(ctx, w); err != nil {
		return err
	}
	if err := s.deriveAds(ctx, d); err != nil {
		return err
	}
	total, full := d.total(w.all()), slices.DeleteFunc(slices.Clone(w.whole), func(m time.Time) bool { return d.sizes[m] == 0 })
	s.derived.size.Store(int64(total))
	d.kept.settle(w, total, full)
	if err := s.deriveFacets(ctx, d); err != nil {
		return err
	}
	g, both := errgroup.WithContext(ctx)
	if total > adsAtOnce {
		g.SetLimit(1) // the memory of one statement after the other
	}
	g.Go(func() error { return s.deriveLists(both, d) })
	g.Go(func() error { return s.deriveCells(both, d, full, done) })
	if err := g.Wait(); err != nil {
		return err
	}
	made, err := s.complete(ctx, d)
	if err != nil {
		return err
	}
	if done != nil {
		done(Progress{Months: len(full), Of: len(full)})
	}
	return s.swap(ctx, w.months, fresh, made)
}

// derivation is a refresh under way.
type derivation struct {
	work  work
	fresh map[string]string // the new table of each that is derived
	sizes map[time.Time]int // ads of each month
	kept  keeping

	joined joined // how the ads are written
}

// total adds up the ads of some months.
func (d *derivation) total(months []time.Time) (ads int) {
	for _, m := range months {
		ads += d.sizes[m]
	}
	return ads
}

// fill derives some months of a table.
func (s *Store) fill(ctx context.Context, d *derivation, table, from string, months []time.Time) error {
	sql := strings.NewReplacer("{{into}}", d.fresh[table], "{{from}}", from, "{{others}}", d.kept.others(table)).Replace(s.deriving(table, d.total(months)))
	if table == "current" {
		sql = d.joined.write(sql)
	}
	if err := s.conn.Exec(unhurried(ctx), sql, named("months", days(months)), named("replaced", days(d.work.months(table)))); err != nil {
		return fmt.Errorf("derive %s of %d months: %w", table, len(months), err)
	}
	return nil
}

// deriveAds fills current, and counts the ads of each month.
func (s *Store) deriveAds(ctx context.Context, d *derivation) (err error) {
	from := "current"
	if whole := d.work.whole; len(whole) > 0 {
		if err := s.numberAdvertisers(ctx, whole); err != nil {
			return err
		}
		var ads uint64
		const count = "SELECT count() FROM offers WHERE month IN {months:Array(Date)}"
		if err := s.askSQL(ctx, "ads to derive", count, params{named("months", days(whole))}, func(r driver.Rows) error { return r.Scan(&ads) }); err != nil {
			return err
		}
		d.joined = joinedAtOnce(int(ads), len(whole), 2_000_000)
		if err := s.fill(ctx, d, "current", "", whole); err != nil {
			return err
		}
		from = d.fresh["current"]
	}
	if d.sizes, err = s.adsOf(ctx, from); err != nil || from == "current" || len(d.work.narrow) == 0 {
		return err
	}
	old, err := s.adsOf(ctx, "current")
	for _, m := range d.work.narrow {
		d.sizes[m] = old[m]
	}
	return err
}

// deriveFacets fills facets.
func (s *Store) deriveFacets(ctx context.Context, d *derivation) error {
	if len(d.work.whole) > 0 {
		if err := s.fill(ctx, d, "facets", d.fresh["current"], d.work.whole); err != nil {
			return err
		}
	}
	if len(d.work.narrow) > 0 {
		return s.fill(ctx, d, "facets", "current", d.work.narrow)
	}
	return nil
}

// deriveLists fills what questions under several lists read.
func (s *Store) deriveLists(ctx context.Context, d *derivation) error {
	for _, table := range []string{"mentions", "alike"} {
		if err := s.fill(ctx, d, table, d.fresh["facets"], d.work.all()); err != nil {
			return err
		}
	}
	for part := range partsOf(d.work.all(), d.sizes, talliedAtOnce) {
		if err := s.fill(ctx, d, "tallies", d.fresh["mentions"], part); err != nil {
			return err
		}
	}
	return nil
}

// deriveCells fills figures and pairs of months whose ads are known, some at a time.
func (s *Store) deriveCells(ctx context.Context, d *derivation, months []time.Time, done func(Progress)) error {
	at := 0
	for part := range partsOf(months, d.sizes, adsAtOnce) {
		if done != nil {
			done(Progress{Months: at, Of: len(months)})
		}
		for _, table := range []string{"figures", "pairs"} {
			if err := s.fill(ctx, d, table, d.fresh["current"], part); err != nil {
				return err
			}
		}
		at += len(part)
	}
	return nil
}

// complete copies the other months of the years that will be replaced, where the statements that derive have not done so, and makes
// each year of figures one part: what a question about cells costs is the files that it opens. It tells what the new tables hold.
func (s *Store) complete(ctx context.Context, d *derivation) (made map[string]map[string]standing, err error) {
	for table := range d.kept.rows {
		if d.kept.along[table] {
			continue
		}
		replaced := named("replaced", days(d.work.months(table)))
		if err := s.conn.Exec(unhurried(ctx), "INSERT INTO "+d.fresh[table]+" "+otherMonths(table), replaced); err != nil {
			return nil, fmt.Errorf("keep the other months of %s: %w", table, err)
		}
	}
	if made, err = s.standings(ctx, slices.Collect(maps.Values(d.fresh))); err != nil {
		return nil, err
	}
	for year, p := range made[d.fresh["figures"]] {
		if p.parts < 2 {
			continue
		}
		if err := s.conn.Exec(unhurried(ctx), "OPTIMIZE TABLE "+d.fresh["figures"]+" PARTITION "+year+" FINAL"); err != nil {
			return nil, fmt.Errorf("merge the figures of %s: %w", year, err)
		}
	}
	return made, nil
}

// adsOf counts the ads of each month of a table like current.
func (s *Store) adsOf(ctx context.Context, table string) (map[time.Time]int, error) {
	sizes := map[time.Time]int{}
	err := s.askSQL(ctx, "ads by month", "SELECT month, count() FROM "+table+" GROUP BY month", nil, func(r driver.Rows) error {
		var m time.Time
		var n uint64
		if err := r.Scan(&m, &n); err != nil {
			return err
		}
		sizes[m.UTC()] = int(n)
		return nil
	})
	return sizes, err
}

// numberAdvertisers gives new advertisers of some months their numbers. Two processes that do so at the same
// moment may give one number twice; then all numbers are given anew, and every month is derived again.
func (s *Store) numberAdvertisers(ctx context.Context, months []time.Time) error {
	if err := s.conn.Exec(unhurried(ctx), s.queries["derive_advertisers"], named("months", days(months))); err != nil {
		return fmt.Errorf("number new advertisers: %w", err)
	}
	var clash bool
	const check = "SELECT count() != uniqExact(name) OR count() != uniqExact(id) FROM advertisers"
	if err := s.askSQL(ctx, "advertisers", check, nil, func(r driver.Rows) error { return r.Scan(&clash) }); err != nil {
		return err
	}
	if clash {
		return errClash
	}
	return nil
}
