package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// cell counts the ads of one value of a dimension in one month.
type cell struct {
	month       market.Month
	ads         uint64
	stated      uint64 // of the market as a whole only, like the days
	first, last uint16 // days from 1970-01-01
	sight       int64  // milliseconds from 1970-01-01; of the market as a whole and of its sources only
}

// counts are the cells of one market: dimension, value, then cells in no order. Lists of several values have several cells
// for one month.
type counts map[string]map[string][]cell

// slice names a market whose questions share what they read: all ads, those of some values of one dimension, or those under
// a filter that has no cells.
type slice struct {
	by       market.Dimension // "" for all ads
	narrowed []string
	filter   *market.Filter // of facets, months aside; nil for a market of figures
}

// allAds is the market of all ads.
var allAds = slice{}

func (m slice) params() params {
	narrowed := m.narrowed
	if m.by == "" {
		narrowed = []string{""}
	}
	return params{named("by", string(m.by)), named("narrowed", narrowed)}
}

func (m slice) key(parts ...string) string {
	parts = append(parts, string(m.by))
	if m.filter != nil {
		parts = append(parts, fmt.Sprintf("%#v", *m.filter))
	}
	return keyed(append(parts, m.narrowed...)...)
}

// counts returns the counts of a market by some dimensions in a window, and of more dimensions and months when questions
// share what they read. Those of technologies are read by themselves then: they are nine tenths of all, and not every
// question needs them.
func (s *Store) counts(ctx context.Context, m slice, from, to market.Month, dimensions ...string) (counts, error) {
	if !inView(ctx) {
		p := append(m.params(), named("dimensions", dimensions), named("from", monthParam(from, firstMonth)), named("to", monthParam(to, lastMonth)))
		return s.cellCounts(ctx, " AND dimension IN {dimensions:Array(String)} AND month BETWEEN {from:Date} AND {to:Date}", p)
	}
	all := counts{}
	for _, d := range dimensions {
		stacks, which := d == string(market.ByStack), "!="
		if stacks {
			which = "="
		}
		since := m.since(from, s.now())
		found, err := once(ctx, m.key("counts", which, since.String()), func() (counts, error) {
			if m.filter != nil {
				return s.facetCounts(ctx, m, since, stacks)
			}
			return s.cellCounts(ctx, " AND dimension "+which+" 'stack'", m.params())
		})
		if err != nil {
			return nil, err
		}
		maps.Copy(all, found)
	}
	return all, nil
}

// cellCounts asks figures for the counts of a market, narrowed by a condition.
func (s *Store) cellCounts(ctx context.Context, narrow string, p params) (counts, error) {
	return s.readCounts(ctx, "Counts_cells", strings.ReplaceAll(s.queries["Counts_cells"], "{{narrow}}", narrow), p)
}

// readCounts asks for rows of a dimension, a value, and parallel lists of its cells.
func (s *Store) readCounts(ctx context.Context, name, sql string, p params) (counts, error) {
	all := counts{}
	err := s.askSQL(ctx, name, sql, p, func(r driver.Rows) error {
		var dimension, value string
		var months, ads, stated []uint32
		var first, last []uint16
		var sights []int64
		if err := r.Scan(&dimension, &value, &months, &ads, &stated, &first, &last, &sights); err != nil {
			return err
		}
		list := make([]cell, len(months))
		for i := range list {
			list[i] = cell{month: market.Month(months[i]), ads: uint64(ads[i])}
			if len(stated) > 0 {
				list[i].stated, list[i].first, list[i].last = uint64(stated[i]), first[i], last[i]
			}
			if len(sights) > 0 {
				list[i].sight = sights[i]
			}
		}
		if all[dimension] == nil {
			all[dimension] = map[string][]cell{}
		}
		all[dimension][value] = list
		return nil
	})
	return all, err
}

// within keeps the cells of a window; zero months do not bound it.
func within(cells []cell, from, to market.Month) []cell {
	return slices.DeleteFunc(slices.Clone(cells), func(c cell) bool { return c.month < from || to != 0 && c.month > to })
}

// sum counts the ads of a window.
func sum(cells []cell, from, to market.Month) (ads uint64) {
	for _, c := range cells {
		if c.month >= from && (to == 0 || c.month <= to) {
			ads += c.ads
		}
	}
	return ads
}

// ranked counts the values of a dimension in a window, those with most ads first. Values without ads are left out.
func (c counts) ranked(d market.Dimension, from, to market.Month) (list []market.Choice) {
	for value, cells := range c[string(d)] {
		if value == "" || value == "unknown" && (d == market.ByRemote || d == market.BySeniority) {
			continue
		}
		if n := sum(cells, from, to); n > 0 {
			list = append(list, market.Choice{Value: value, Offers: int(n)})
		}
	}
	slices.SortFunc(list, byOffers)
	return list
}

// byOffers sorts choices, most offers first.
func byOffers(a, b market.Choice) int {
	switch {
	case a.Offers != b.Offers:
		return b.Offers - a.Offers
	case a.Value < b.Value:
		return -1
	case a.Value > b.Value:
		return 1
	}
	return 0
}

// crawled is when a source was first crawled and last crawled completely; zero for never.
type crawled struct{ first, last time.Time }

func (s *Store) crawls(ctx context.Context) (map[string]crawled, error) {
	return once(ctx, "crawls", func() (map[string]crawled, error) {
		all := map[string]crawled{}
		err := s.ask(ctx, "Crawls", nil, func(r driver.Rows) error {
			var source string
			var first, last time.Time
			if err := r.Scan(&source, &first, &last); err != nil {
				return err
			}
			all[source] = crawled{fromEpoch(first), fromEpoch(last)}
			return nil
		})
		return all, err
	})
}

// span returns the months in which collection ran for some sources, all when the list is empty, cut to a window: from
// the first month that has an ad to the month of the last sight or of the last complete crawl. Months outside are unknown,
// not empty. ok is false when nothing was collected.
func (s *Store) span(ctx context.Context, sources []string, from, to market.Month) (first, last market.Month, ok bool, err error) {
	all, err := s.counts(ctx, allAds, 0, 0, "", string(market.BySource))
	if err != nil {
		return 0, 0, false, err
	}
	runs, err := s.crawls(ctx)
	if err != nil {
		return 0, 0, false, err
	}
	cells := all[""][""]
	if len(sources) > 0 {
		cells = nil
		for _, source := range sources {
			cells = append(cells, all[string(market.BySource)][source]...)
		}
	}
	var sight time.Time
	for i, c := range cells {
		if i == 0 || c.month < first {
			first = c.month
		}
		if at := time.UnixMilli(c.sight); at.After(sight) {
			sight = at
		}
	}
	for source, run := range runs {
		if run.last.After(sight) && (len(sources) == 0 || slices.Contains(sources, source)) {
			sight = run.last
		}
	}
	if len(cells) == 0 {
		return 0, 0, false, nil
	}
	first, last = max(first, from), market.MonthOf(sight)
	if to != 0 {
		last = min(last, to)
	}
	return first, last, first <= last, nil
}
