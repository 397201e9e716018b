package dashboard

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"tjm/internal/market"
)

// rateBlock draws the median day rate by month over the band of the middle half.
func (l *locale) rateBlock(s rateSeries, current market.Month) (figureBlock, error) {
	b := figureBlock{ID: "rates", Table: l.rateTable(s, current)}
	n, offers := s.offersWithRate()
	if !s.drawable(current) {
		b.Void = []string{
			l.M.VoidRates,
			fill(l.M.VoidRatesWhy, "n", l.count(n, l.M.Rate1, l.M.RateN), "floor", l.Int(market.FloorMedian)),
		}
		return b, nil
	}
	bottom, top, step := s.bounds()
	line := lineFrame(s.months, top, bottom, "132")
	low, width, median, open := rateLines(s, current)
	band := opts.LineChart{Symbol: "none", Stack: "middle half"}
	none := charts.WithLineStyleOpts(opts.LineStyle{Opacity: opts.Float(0)})
	line.AddSeries("", low, charts.WithLineChartOpts(band), none)
	line.AddSeries("", width, charts.WithLineChartOpts(band), none,
		charts.WithAreaStyleOpts(opts.AreaStyle{Color: "$band", Opacity: opts.Float(1)}))
	line.AddSeries("", lonely(median), stroke("$accent", 2.5, "solid")...)
	line.AddSeries("", open, stroke("$accent", 2, "dotted")...)
	words := l.rateWords(s, current)
	apart(words, bottom, top)
	if last := len(s.months) - 1; s.months[last] == current {
		if m, shown := s.figures[last].Median(); shown {
			words = append(words, mark{at: last, value: m, color: "$accent", dot: true})
		}
	}
	line.Overlap(marks(words))
	option, err := finish(line, step, 130)
	if err != nil {
		return b, err
	}
	b.Spec, err = json.Marshal(chartSpec{
		Option: option, Ticks: l.ticks(s.months, 3), Sparse: l.ticks(s.months, 6), Tips: l.rateTips(s, current),
	})
	if err != nil {
		return b, fmt.Errorf("marshal the rate chart: %w", err)
	}
	lowest, highest := s.medians(current)
	b.Label = fill(l.M.RateLabel, "from", l.Month(s.months[0]), "to", l.Month(s.months[len(s.months)-1]),
		"low", l.Euros(lowest), "high", l.Euros(highest))
	b.Title = fill(l.M.RateTitle, "low", l.Euros(lowest), "high", l.Euros(highest))
	b.Caption = fill(l.M.RateCaption, "n", l.Int(n), "share", l.Percent(float64(n)/float64(max(offers, 1))))
	b.Caption = strings.TrimSpace(b.Caption + " " + l.seriesNote(together(s.figures)))
	return b, nil
}

// rateLines returns the foot and the width of the band, the median of the finished months and the dotted segment of the
// unfinished one. What the floors hide is a gap.
func rateLines(s rateSeries, current market.Month) (low, width, median, open []opts.LineData) {
	for i, f := range s.figures {
		l, w, m, o := opts.LineData{Value: gap}, opts.LineData{Value: gap}, opts.LineData{Value: gap}, opts.LineData{Value: gap}
		if p25, p75, shown := f.Quartiles(); shown {
			l.Value, w.Value = p25, p75-p25
		}
		if v, shown := f.Median(); shown {
			if s.months[i] < current {
				m.Value = v
			}
			if s.months[i] >= current-1 && s.months[len(s.months)-1] == current {
				o.Value = v
			}
		}
		low, width, median, open = append(low, l), append(width, w), append(median, m), append(open, o)
	}
	return low, width, median, open
}

// rateWords labels the median and the edges of the band at the right end, by their last finished month.
func (l *locale) rateWords(s rateSeries, current market.Month) []mark {
	at := len(s.months) - 1
	var words []mark
	for i := at; i >= 0; i-- {
		if m, shown := s.figures[i].Median(); shown && s.months[i] < current {
			text := l.Euros(m) + "\n" + fill(l.M.MedianOf, "month", l.monthAbbr(s.months[i]))
			words = append(words, mark{at: at, value: m, text: text, color: "$accent"})
			break
		}
	}
	for i := at; i >= 0; i-- {
		if p25, p75, shown := s.figures[i].Quartiles(); shown {
			return append(words, mark{at: at, value: p75, text: l.M.QuarterAbove, color: "$ink2"},
				mark{at: at, value: p25, text: l.M.QuarterBelow, color: "$ink2"})
		}
	}
	return words
}

func (l *locale) rateTips(s rateSeries, current market.Month) []chartTip {
	tips := make([]chartTip, len(s.months))
	for i, f := range s.figures {
		t := chartTip{Title: l.Month(s.months[i])}
		if m, shown := f.Median(); shown {
			t.Rows = append(t.Rows, [2]string{l.M.Median, l.Euros(m)})
		} else {
			t.Note = l.tooFew(f)
		}
		if p25, p75, shown := f.Quartiles(); shown {
			t.Rows = append(t.Rows, [2]string{l.M.MiddleHalf, l.EuroRange(p25, p75)})
		}
		t.Rows = append(t.Rows, [2]string{l.M.WithRate, l.rates(f)})
		if s.months[i] == current {
			t.Note = l.M.Provisional
		}
		tips[i] = t
	}
	return tips
}

// rateTable is the table under the chart, newest month first.
func (l *locale) rateTable(s rateSeries, current market.Month) dataTable {
	t := dataTable{Caption: l.M.RateTable, Head: []string{l.M.MonthHead, l.M.Median, l.M.MiddleHalf, l.M.WithRate, l.M.Offers}}
	for i := len(s.months) - 1; i >= 0; i-- {
		f := s.figures[i]
		t.Rows = append(t.Rows, []string{
			l.monthCell(s.months[i], current), l.median(f), l.middleHalf(f), l.rates(f), l.Int(f.Offers),
		})
	}
	return t
}

// median writes the median, or why there is none.
func (l *locale) median(f market.RateFigure) string {
	if m, shown := f.Median(); shown {
		return l.Euros(m)
	}
	return l.tooFew(f)
}

// middleHalf writes the quartiles, or how many rates they need.
func (l *locale) middleHalf(f market.RateFigure) string {
	if p25, p75, shown := f.Quartiles(); shown {
		return l.EuroRange(p25, p75)
	}
	return fill(l.M.NeedsRates, "floor", l.Int(market.FloorQuartiles))
}

// tooFew says why a median is not shown: "Trop peu d'offres : 7, il en faut 15."
func (l *locale) tooFew(f market.RateFigure) string {
	if f.N >= market.FloorMedian {
		return l.count(f.Advertisers, fill(l.M.TooFewAdvertisers1, "floor", l.Int(market.FloorAdvertisers)),
			fill(l.M.TooFewAdvertisersN, "floor", l.Int(market.FloorAdvertisers)))
	}
	return fill(l.M.TooFew, "n", l.Int(f.N), "floor", l.Int(market.FloorMedian))
}
