package store

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// rolled are the dimensions that figures holds: those that every page of the dashboard narrows by. Of a single one an ad
// has one value at most, and a column of that name in current; the others have a column in the plural, of which each value counts.
var (
	singles = []market.Dimension{market.ByRegion, market.BySource, market.ByRemote, market.BySeniority}
	lists   = []market.Dimension{market.ByStack, market.ByContract}
)

// adsAtOnce bounds the ads whose cells are made in one statement, and so its memory.
const adsAtOnce = 50_000

// derive makes the rows of current, then those of facets, figures and pairs, of whole months from offers, in tables of its own, and
// puts them in the place of the old ones. A month is replaced whole or not at all; no question of this store sees some
// months new and others old. All but current are kept by year, so that a question opens few files: the other months of a
// year are copied. done, if not nil, is told how far the work is.
func (s *Store) derive(ctx context.Context, months []time.Time, done func(Progress)) (err error) {
	token := strings.ToLower(s.token())
	current, facets, figures, pairs := "current_"+token, "facets_"+token, "figures_"+token, "pairs_"+token
	defer func() {
		for _, table := range []string{current, facets, figures, pairs} {
			if derr := s.conn.Exec(context.WithoutCancel(ctx), "DROP TABLE IF EXISTS "+table); derr != nil && err == nil {
				err = fmt.Errorf("remove %s: %w", table, derr)
			}
		}
	}()
	for fresh, table := range map[string]string{current: "current", facets: "facets", figures: "figures", pairs: "pairs"} {
		if err := s.conn.Exec(ctx, "CREATE TABLE "+fresh+" AS "+table); err != nil {
			return fmt.Errorf("make a table to derive into: %w", err)
		}
	}
	if err := s.numberAdvertisers(ctx, months); err != nil {
		return err
	}
	fill := strings.ReplaceAll(s.queries["derive_current"], "{{into}}", current)
	if err := s.conn.Exec(unhurried(ctx), fill, named("months", days(months))); err != nil {
		return fmt.Errorf("derive the ads of %d months: %w", len(months), err)
	}
	fill = strings.NewReplacer("{{into}}", facets, "{{from}}", current).Replace(s.queries["derive_facets"])
	if err := s.conn.Exec(unhurried(ctx), fill); err != nil {
		return fmt.Errorf("derive what filters ask for of %d months: %w", len(months), err)
	}
	sizes, err := s.adsOf(ctx, current)
	if err != nil {
		return err
	}
	total := 0
	for _, n := range sizes {
		total += n
	}
	s.derived.size.Store(int64(total))
	full := slices.DeleteFunc(slices.Clone(months), func(m time.Time) bool { return sizes[m] == 0 })
	slices.SortFunc(full, time.Time.Compare)
	for at := 0; at < len(full); {
		end, ads := at, 0
		for ; end < len(full) && (end == at || ads+sizes[full[end]] <= adsAtOnce); end++ {
			ads += sizes[full[end]]
		}
		if done != nil {
			done(Progress{Months: at, Of: len(full)})
		}
		some := named("months", days(full[at:end]))
		if err := s.conn.Exec(unhurried(ctx), s.cells(current, figures), some); err != nil {
			return fmt.Errorf("derive the figures of %d months: %w", end-at, err)
		}
		fill := strings.NewReplacer("{{into}}", pairs, "{{from}}", current).Replace(s.queries["derive_pairs"])
		if err := s.conn.Exec(unhurried(ctx), fill, some); err != nil {
			return fmt.Errorf("derive the pairs of technologies of %d months: %w", end-at, err)
		}
		at = end
	}
	for fresh, table := range map[string]string{facets: "facets", figures: "figures", pairs: "pairs"} {
		keep := "INSERT INTO " + fresh + " SELECT * FROM " + table +
			" WHERE toYear(month) IN (SELECT toYear(arrayJoin({months:Array(Date)}))) AND month NOT IN {months:Array(Date)}"
		if err := s.conn.Exec(unhurried(ctx), keep, named("months", days(months))); err != nil {
			return fmt.Errorf("keep the other months of %s: %w", table, err)
		}
	}
	if done != nil {
		done(Progress{Months: len(full), Of: len(full)})
	}
	return s.swap(ctx, months, map[string]string{"current": current, "facets": facets, "figures": figures, "pairs": pairs})
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

// swap puts the derived months in the place of the old ones: fresh names the new table of each that is derived.
func (s *Store) swap(ctx context.Context, months []time.Time, fresh map[string]string) error {
	for _, table := range []string{"figures", "pairs", "facets", "current"} {
		if fresh[table] == "" {
			continue
		}
		full, err := s.partitions(ctx, fresh[table])
		if err != nil {
			return err
		}
		var actions []string
		for _, p := range partitionsOf(table, months) {
			action := "DROP PARTITION " + p
			if full[strings.Trim(p, "'")] {
				action = "REPLACE PARTITION " + p + " FROM " + fresh[table]
			}
			actions = append(actions, action)
		}
		// Not to be interrupted between two months, for the sake of those who read.
		err = func() error {
			s.derived.switching.Lock()
			defer s.derived.switching.Unlock()
			return s.conn.Exec(context.WithoutCancel(ctx), "ALTER TABLE "+table+" "+strings.Join(actions, ", "))
		}()
		if err != nil {
			return fmt.Errorf("replace %d months of %s: %w", len(months), table, err)
		}
	}
	s.log.Debug("months derived", slog.Int("months", len(months)))
	return nil
}

// partitionsOf names the partitions of a derived table that hold some months: a month each of current, a year of the others.
func partitionsOf(table string, months []time.Time) (list []string) {
	for _, m := range months {
		p := m.Format("2006")
		if table == "current" {
			p = "'" + m.Format(time.DateOnly) + "'"
		}
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list
}

// partitions returns those of a table that hold rows.
func (s *Store) partitions(ctx context.Context, table string) (map[string]bool, error) {
	full := map[string]bool{}
	err := s.askSQL(ctx, "partitions", "SELECT DISTINCT toString(_partition_value.1) FROM "+table, nil, func(r driver.Rows) error {
		var p string
		if err := r.Scan(&p); err != nil {
			return err
		}
		full[p] = true
		return nil
	})
	return full, err
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
