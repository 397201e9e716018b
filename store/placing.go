package store

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// place runs the statement that puts what a matching found, which stands in a table of its own, into missions, and puts it
// beside the ads of current, so that no count of missions has to look for them. The months are marked first: when this
// process dies midway, the next derives them again.
func (s *Store) place(ctx context.Context, found, put string, all bool) error {
	s.derived.refreshing.Lock()
	defer s.derived.refreshing.Unlock()
	which := "SELECT DISTINCT month FROM offers WHERE (source, offer_id) IN (SELECT source, offer_id FROM " + found + ")"
	if all {
		which = "SELECT DISTINCT month FROM offers UNION DISTINCT SELECT DISTINCT month FROM current"
	}
	touched, err := s.monthsIn(ctx, which)
	if err != nil {
		return err
	}
	at, marks := s.now().UTC(), make([]mark, len(touched))
	for i, m := range touched {
		marks[i] = mark{month: m, id: s.token(), writer: s.writer, at: at}
	}
	if len(marks) > 0 {
		if err := s.writeMarks(ctx, marks, false); err != nil {
			return fmt.Errorf("mark %d months: %w", len(marks), err)
		}
		s.derived.behind.Store(true) // the next question sees whether the marks are settled
	}
	moved := touched
	if !all {
		if moved, err = s.monthsIn(ctx, strings.ReplaceAll(s.queries["displaced"], "{{found}}", found)); err != nil {
			return err
		}
	}
	if err := s.conn.Exec(unhurried(ctx), put); err != nil {
		return fmt.Errorf("put the new missions in the place of the old: %w", err)
	}
	if len(moved) > 0 {
		others, err := s.undisturbed(ctx, moved, func() error { return s.derivePlaced(ctx, moved) })
		if err != nil || len(others) > 0 { // what they derived may have been put back as it was: the marks stay
			return err
		}
	}
	return s.settle(ctx, marks)
}

// derivePlaced makes the rows of current of some months anew from those that are there, with the missions of now.
func (s *Store) derivePlaced(ctx context.Context, months []time.Time) (err error) {
	current := "current_" + strings.ToLower(s.token())
	defer func() {
		if derr := s.conn.Exec(context.WithoutCancel(ctx), "DROP TABLE IF EXISTS "+current); derr != nil && err == nil {
			err = fmt.Errorf("remove %s: %w", current, derr)
		}
	}()
	if err := s.conn.Exec(ctx, "CREATE TABLE "+current+" AS current"); err != nil {
		return fmt.Errorf("make a table to place missions in: %w", err)
	}
	sizes, err := s.adsOf(ctx, "current")
	if err != nil {
		return err
	}
	ads := 0
	for _, m := range months {
		ads += sizes[m]
	}
	// There are some ten inserts at most.
	fill := joinedAtOnce(ads, len(months), max(50_000, ads/10)).write(strings.ReplaceAll(s.queries["derive_placed"], "{{into}}", current))
	if err := s.conn.Exec(unhurried(ctx), fill, named("months", days(months))); err != nil {
		return fmt.Errorf("place the missions of %d months: %w", len(months), err)
	}
	made, err := s.standings(ctx, []string{current})
	if err != nil {
		return err
	}
	return s.swap(ctx, func(string) []time.Time { return months }, map[string]string{"current": current}, made)
}

// joined is how ads of some months are written with their missions: rows at once, by so many threads, none for as many as
// there are cores.
type joined struct {
	rows, threads int
	join          string
}

// joinedAtOnce bounds the memory of so many ads in so many months. Each insert makes a part for each month, which is not to
// be smaller than it must; the join that can use the disk takes 130 MB for the fewest ads already, and the other one as
// much as that for many, with less for each thread that it does without.
func joinedAtOnce(ads, months, most int) joined {
	const fewest, inMemory = 20_000, 500_000
	j := joined{rows: min(fewest*max(1, months), most), threads: 1, join: "hash"}
	if ads > inMemory {
		j.threads, j.join = 0, "grace_hash"
	}
	return j
}

// write puts it into a statement.
func (j joined) write(sql string) string {
	return strings.NewReplacer("{{rows}}", strconv.Itoa(j.rows), "{{threads}}", strconv.Itoa(j.threads), "{{join}}", j.join).Replace(sql)
}

// monthsIn returns the months that a query names.
func (s *Store) monthsIn(ctx context.Context, sql string) (months []time.Time, err error) {
	err = s.askSQL(unhurried(ctx), "months", sql, nil, func(r driver.Rows) error {
		var m time.Time
		if err := r.Scan(&m); err != nil {
			return err
		}
		months = append(months, m.UTC())
		return nil
	})
	return months, err
}
