package dashboard

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"github.com/go-echarts/go-echarts/v2/opts"

	"tjm/internal/market"
)

// lineColors tell at most three technologies apart, in light, in dark and to colour-blind readers.
var lineColors = [maxStacks]string{"$accent", "$you", "$third"}

// demandBlock draws the demand by month, one line per technology.
func (l *locale) demandBlock(d demandSeries, current market.Month) (figureBlock, error) {
	b := figureBlock{ID: "demand", Table: l.demandTable(d, current)}
	if !d.drawable(current) {
		b.Void = []string{l.M.VoidDemand, l.M.VoidDemandWhy}
		return b, nil
	}
	top := 0
	for _, s := range d.stacks {
		top = max(top, slices.Max(s.offers))
	}
	step := niceStep(float64(top))
	limit := step * float64(int(float64(top)/step)+1)
	line := lineFrame(d.months, limit, 0, "132")
	var names, dots []mark
	for i, s := range d.stacks {
		done, open := split(s.offers, d.months, current)
		line.AddSeries(s.name, lonely(done.data), stroke(lineColors[i], 2.5, "solid")...)
		if open.data != nil {
			line.AddSeries(s.name, open.data, stroke(lineColors[i], 2, "dotted")...)
			dots = append(dots, mark{at: open.last, value: float64(s.offers[open.last]), color: lineColors[i], dot: true})
		}
		if last := max(done.last, open.last); last >= 0 {
			names = append(names, mark{at: len(d.months) - 1, value: float64(s.offers[last]), text: s.name, color: lineColors[i]})
		}
	}
	apart(names, 0, limit)
	line.Overlap(marks(append(dots, names...)))
	option, err := finish(line, step, 92)
	if err != nil {
		return b, err
	}
	b.Spec, err = json.Marshal(chartSpec{
		Option: option, Ticks: l.ticks(d.months, 3), Sparse: l.ticks(d.months, 6), Tips: l.demandTips(d, current),
	})
	if err != nil {
		return b, fmt.Errorf("marshal the demand chart: %w", err)
	}
	b.Label = l.demandLabel(d, current)
	return b, nil
}

// part is one stretch of a line; last is the index of its last value, -1 when it has none.
type part struct {
	data []opts.LineData
	last int
}

// split parts the finished months from the one under way, whose segment starts at the month before it.
func split(values []int, months []market.Month, current market.Month) (done, open part) {
	done, open = part{last: -1}, part{last: -1}
	for i, v := range values {
		point := opts.LineData{Value: gap}
		if v != noData && months[i] < current {
			point.Value, done.last = v, i
		}
		done.data = append(done.data, point)
	}
	if n := len(values) - 1; n > 0 && months[n] == current && values[n] != noData {
		open.last = n
		open.data = make([]opts.LineData, n+1)
		for i := range open.data {
			open.data[i].Value = gap
		}
		open.data[n].Value = values[n]
		if values[n-1] != noData {
			open.data[n-1].Value = values[n-1]
		}
	}
	return done, open
}

func (l *locale) demandTips(d demandSeries, current market.Month) []chartTip {
	tips := make([]chartTip, len(d.months))
	for i, m := range d.months {
		tips[i].Title = l.Month(m)
		if d.total[i] == noData {
			tips[i].Note = l.M.NoDataMonth
			continue
		}
		for _, s := range d.stacks {
			tips[i].Rows = append(tips[i].Rows, [2]string{s.name, l.offers(s.offers[i])})
		}
		tips[i].Rows = append(tips[i].Rows, [2]string{l.M.AllTogether, l.offers(d.total[i])})
		if m == current {
			tips[i].Note = l.M.Provisional
		}
	}
	return tips
}

// demandTable is the table under the chart, newest month first.
func (l *locale) demandTable(d demandSeries, current market.Month) dataTable {
	t := dataTable{Caption: l.M.DemandTable, Head: []string{l.M.MonthHead}}
	for _, s := range d.stacks {
		t.Head = append(t.Head, s.name)
	}
	t.Head = append(t.Head, l.M.AllTogether)
	for i := len(d.months) - 1; i >= 0; i-- {
		row := []string{l.monthCell(d.months[i], current)}
		for _, s := range d.stacks {
			row = append(row, l.countCell(s.offers[i]))
		}
		t.Rows = append(t.Rows, append(row, l.countCell(d.total[i])))
	}
	return t
}

func (l *locale) countCell(n int) string {
	if n == noData {
		return l.M.NothingCollected
	}
	return l.Int(n)
}

// monthCell names a month, and says when it is not over.
func (l *locale) monthCell(m, current market.Month) string {
	if m == current {
		return l.Month(m) + " " + l.M.UnderWay
	}
	return l.Month(m)
}

// demandLabel is the chart in one sentence: where each line starts and ends, the unfinished month left out.
func (l *locale) demandLabel(d demandSeries, current market.Month) string {
	last := len(d.months) - 1
	for last > 0 && (d.months[last] >= current || d.total[last] == noData) {
		last--
	}
	text := fill(l.M.DemandLabel, "from", l.Month(d.months[0]), "to", l.Month(d.months[last]))
	for i, s := range d.stacks {
		if i > 0 {
			text += ","
		}
		text += " " + fill(l.M.FromTo, "name", s.name, "from", strconv.Itoa(s.offers[0]), "to", strconv.Itoa(s.offers[last]))
	}
	return text + "."
}

// demandCaption tells how many offers the chart counts: all, or those of each technology that the reader chose, since the
// chart then draws no others.
func (l *locale) demandCaption(a ask, d demandSeries) string {
	if len(a.filter.Stacks) == 0 {
		return fill(l.M.DemandCaption, "n", l.Int(total(d.total)))
	}
	var each []string
	for _, s := range d.stacks {
		each = append(each, s.name+"\u00a0"+l.Int(total(s.offers)))
	}
	return fill(l.M.DemandCaptionOf, "each", l.list(each))
}
