package dashboard

import "tjm/internal/market"

// noData marks a month in which nothing at all was collected: a gap, never a zero.
const noData = -1

// maxMonths bounds the time axis of a chart.
const maxMonths = 120

// demandSeries is the new offers by month, on one axis without holes: a month without data holds noData.
type demandSeries struct {
	months []market.Month
	total  []int // all offers under the filter but its technologies
	stacks []stackSeries
}

type stackSeries struct {
	name   string
	offers []int
}

// newDemandSeries lays the points out from the first to the last month that has any; the last is at most the current.
// A month with points was observed, even when it brought no offer.
func newDemandSeries(points []market.DemandPoint, stacks []string, current market.Month) demandSeries {
	total := map[market.Month]int{}
	byStack := map[string]map[market.Month]int{}
	for _, name := range stacks {
		byStack[name] = map[market.Month]int{}
	}
	var first, last market.Month
	for _, p := range points {
		if p.Month > current {
			continue
		}
		total[p.Month] = p.Total
		if m, asked := byStack[p.Stack]; asked {
			m[p.Month] = p.Offers
		}
		if first == 0 || p.Month < first {
			first = p.Month
		}
		last = max(last, p.Month)
	}
	first = max(first, last-maxMonths+1)
	d := demandSeries{stacks: make([]stackSeries, len(stacks))}
	for i, name := range stacks {
		d.stacks[i].name = name
	}
	for m := first; m != 0 && m <= last; m++ {
		d.months = append(d.months, m)
		n, seen := total[m]
		if !seen {
			n = noData
		}
		d.total = append(d.total, n)
		for i := range d.stacks {
			v := noData
			if seen {
				v = byStack[d.stacks[i].name][m]
			}
			d.stacks[i].offers = append(d.stacks[i].offers, v)
		}
	}
	return d
}

// only returns the series of the first n technologies.
func (d demandSeries) only(n int) demandSeries {
	d.stacks = d.stacks[:min(n, len(d.stacks))]
	return d
}

// drawable tells whether there are two finished months to draw a line between.
func (d demandSeries) drawable(current market.Month) bool {
	n := 0
	for i, m := range d.months {
		if m < current && d.total[i] != noData {
			n++
		}
	}
	return n >= 2 && len(d.stacks) > 0
}

// sum adds a series up over a window; ok is false when a month of it has no data.
func (d demandSeries) sum(series []int, from, to market.Month) (n int, ok bool) {
	if len(d.months) == 0 || from < d.months[0] || to > d.months[len(d.months)-1] {
		return 0, false
	}
	for i := int(from - d.months[0]); i <= int(to-d.months[0]); i++ {
		if series[i] == noData {
			return 0, false
		}
		n += series[i]
	}
	return n, true
}
