package store

import (
	"maps"
	"slices"
	"time"
)

// work is what a refresh has before it: months to derive from the offers, and months of which only the narrow tables are to
// be made, of rows of current that are up to date.
type work struct{ whole, narrow []time.Time }

// all are the months of both kinds.
func (w work) all() []time.Time { return slices.Concat(w.whole, w.narrow) }

// months are those of which a derived table is made anew.
func (w work) months(table string) []time.Time {
	if slices.Contains(narrowTables, table) {
		return w.all()
	}
	return w.whole
}

// workOf tells what marks ask for. A month of which only the narrow tables are to be made has no other mark.
func workOf(pending []mark) (w work) {
	for _, m := range pending {
		if !m.narrow() && !slices.ContainsFunc(w.whole, m.month.Equal) {
			w.whole = append(w.whole, m.month)
		}
	}
	for _, m := range pending {
		if !slices.ContainsFunc(w.all(), m.month.Equal) {
			w.narrow = append(w.narrow, m.month)
		}
	}
	return w
}

// steps are what is done and settled at a time: everything, or a year of the narrow tables.
func (w work) steps() (list []work) {
	if len(w.whole) > 0 {
		return []work{w}
	}
	years := map[int][]time.Time{}
	for _, m := range w.narrow {
		years[m.Year()] = append(years[m.Year()], m)
	}
	for _, year := range slices.Backward(slices.Sorted(maps.Keys(years))) {
		list = append(list, work{narrow: years[year]})
	}
	return list
}

// marksOf returns the marks of the months of some work.
func marksOf(pending []mark, w work) (list []mark) {
	for _, m := range pending {
		if slices.ContainsFunc(w.all(), m.month.Equal) {
			list = append(list, m)
		}
	}
	return list
}
