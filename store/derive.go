package store

import (
	"context"
	"fmt"
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
	if err := s.deriveAds(ctx, w, fresh); err != nil {
		return err
	}
	sizes, err := s.adsOf(ctx, fresh["facets"])
	if err != nil {
		return err
	}
	total := 0
	for _, n := range sizes {
		total += n
	}
	s.derived.size.Store(int64(total))
	full := slices.DeleteFunc(slices.Clone(w.whole), func(m time.Time) bool { return sizes[m] == 0 })
	g, both := errgroup.WithContext(ctx)
	if total > adsAtOnce {
		g.SetLimit(1) // the memory of one statement after the other
	}
	g.Go(func() error { return s.deriveLists(both, w.all(), sizes, fresh) })
	g.Go(func() error { return s.deriveCells(both, full, sizes, fresh, done) })
	if err := g.Wait(); err != nil {
		return err
	}
	if err := s.keepOthers(ctx, w, fresh); err != nil {
		return err
	}
	if done != nil {
		done(Progress{Months: len(full), Of: len(full)})
	}
	return s.swap(ctx, w.months, fresh)
}

// deriveAds fills current and facets.
func (s *Store) deriveAds(ctx context.Context, w work, fresh map[string]string) error {
	if len(w.whole) > 0 {
		if err := s.numberAdvertisers(ctx, w.whole); err != nil {
			return err
		}
		fill := strings.ReplaceAll(s.queries["derive_current"], "{{into}}", fresh["current"])
		if err := s.conn.Exec(unhurried(ctx), fill, named("months", days(w.whole))); err != nil {
			return fmt.Errorf("derive the ads of %d months: %w", len(w.whole), err)
		}
	}
	for from, months := range map[string][]time.Time{fresh["current"]: w.whole, "current": w.narrow} {
		if len(months) == 0 {
			continue
		}
		fill := strings.NewReplacer("{{into}}", fresh["facets"], "{{from}}", from).Replace(s.queries["derive_facets"])
		if err := s.conn.Exec(unhurried(ctx), fill, named("months", days(months))); err != nil {
			return fmt.Errorf("derive what filters ask for of %d months: %w", len(months), err)
		}
	}
	return nil
}

// deriveLists fills what questions under several lists read.
func (s *Store) deriveLists(ctx context.Context, months []time.Time, sizes map[time.Time]int, fresh map[string]string) error {
	fill := strings.NewReplacer("{{into}}", fresh["mentions"], "{{from}}", fresh["facets"]).Replace(s.queries["derive_mentions"])
	if err := s.conn.Exec(unhurried(ctx), fill); err != nil {
		return fmt.Errorf("derive the mentions of technologies: %w", err)
	}
	fill = strings.NewReplacer("{{into}}", fresh["alike"], "{{from}}", fresh["facets"]).Replace(s.queries["derive_alike"])
	if err := s.conn.Exec(unhurried(ctx), fill); err != nil {
		return fmt.Errorf("count the ads that are alike: %w", err)
	}
	return s.deriveTallies(ctx, months, sizes, fresh)
}

// deriveCells fills figures and pairs of months whose ads are known, some at a time.
func (s *Store) deriveCells(ctx context.Context, months []time.Time, sizes map[time.Time]int, fresh map[string]string, done func(Progress)) error {
	at := 0
	for part := range partsOf(months, sizes, adsAtOnce) {
		if done != nil {
			done(Progress{Months: at, Of: len(months)})
		}
		some := named("months", days(part))
		if err := s.conn.Exec(unhurried(ctx), s.cells(fresh["current"], fresh["figures"]), some); err != nil {
			return fmt.Errorf("derive the figures of %d months: %w", len(part), err)
		}
		fill := strings.NewReplacer("{{into}}", fresh["pairs"], "{{from}}", fresh["current"]).Replace(s.queries["derive_pairs"])
		if err := s.conn.Exec(unhurried(ctx), fill, some); err != nil {
			return fmt.Errorf("derive the pairs of technologies of %d months: %w", len(part), err)
		}
		at += len(part)
	}
	return nil
}

// keepOthers copies the other months of the years that will be replaced, and makes each year of figures one part: what
// a question about cells costs is the files that it opens.
func (s *Store) keepOthers(ctx context.Context, w work, fresh map[string]string) error {
	for table, into := range fresh {
		if table == "current" {
			continue
		}
		months := named("months", days(w.months(table)))
		keep := "INSERT INTO " + into + " SELECT * FROM " + table +
			" WHERE toYear(month) IN (SELECT toYear(arrayJoin({months:Array(Date)}))) AND month NOT IN {months:Array(Date)}"
		if err := s.conn.Exec(unhurried(ctx), keep, months); err != nil {
			return fmt.Errorf("keep the other months of %s: %w", table, err)
		}
	}
	if fresh["figures"] == "" {
		return nil
	}
	split, err := s.splitPartitions(ctx, fresh["figures"])
	if err != nil {
		return err
	}
	for _, p := range split {
		if err := s.conn.Exec(unhurried(ctx), "OPTIMIZE TABLE "+fresh["figures"]+" PARTITION "+p+" FINAL"); err != nil {
			return fmt.Errorf("merge the figures of %s: %w", p, err)
		}
	}
	return nil
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

// cells returns the statement that makes the figures of some months: a part for the single dimensions, one for each list
// beside them, and those of two lists.
func (s *Store) cells(from, into string) string {
	var pairs, beside []string
	for i, d := range singles {
		pairs = append(pairs, "(month, "+string(d)+")")
		beside = append(beside, string(d))
		for _, other := range singles[:i] {
			pairs = append(pairs, fmt.Sprintf("(month, %s, %s)", other, d))
		}
	}
	var flags []string
	for _, d := range singles {
		flags = append(flags, fmt.Sprintf("('%[1]s', toString(%[1]s), grouping(%[1]s))", d))
	}
	one := "[" + strings.Join(flags, ", ") + "]"
	const columns = "SELECT month, day, last_seen, day_rate_eur, advertiser_id, region, source, remote, seniority"
	const each = ", arrayJoin(if(empty(%[1]ss), [''], %[1]ss)) AS %[1]s"
	where := " FROM " + from + " WHERE month IN {months:Array(Date)}"
	part := func(always, singles, rows string, sets []string) string {
		return strings.NewReplacer("{{always}}", always, "{{singles}}", singles, "{{rows}}", rows, "{{sets}}", strings.Join(sets, ", ")).
			Replace(s.queries["derive_cells"])
	}
	parts := []string{part("CAST([], 'Array(Tuple(String, String))')", one, columns+where, append([]string{"(month)"}, pairs...))}
	for _, list := range []string{string(lists[0]), string(lists[1])} {
		sets := []string{"(month, " + list + ")"}
		for _, d := range beside {
			sets = append(sets, fmt.Sprintf("(month, %s, %s)", list, d))
		}
		parts = append(parts, part("[('"+list+"', toString("+list+"))]", one, columns+fmt.Sprintf(each, list)+where, sets))
	}
	const none = "CAST([], 'Array(Tuple(String, String, UInt64))')"
	parts = append(parts, part("[('stack', toString(stack)), ('contract', toString(contract))]", none,
		columns+fmt.Sprintf(each, "stack")+fmt.Sprintf(each, "contract")+where, []string{"(month, stack, contract)"}))
	return strings.NewReplacer("{{into}}", into, "{{cells}}", strings.Join(parts, "\nUNION ALL\n")).Replace(s.queries["derive_figures"])
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
