package dashboard

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"tjm/internal/market"
)

// chartSpec is what static/charts.js draws: an ECharts option whose "$token" strings are colours of the theme and whose
// "@name" strings are functions of the script, and the words of the axis and the tooltip, ready in the page's language.
type chartSpec struct {
	Option map[string]any `json:"option"`
	Ticks  []string       `json:"ticks"`  // one label per month, empty for most
	Sparse []string       `json:"sparse"` // the same for narrow screens
	Tips   []chartTip     `json:"tips"`   // one per month
}

type chartTip struct {
	Title string      `json:"title"`
	Rows  [][2]string `json:"rows"`
	Note  string      `json:"note,omitempty"`
}

// figureBlock is a chart with all that must stand beside it.
type figureBlock struct {
	ID      string
	Title   string // what the figures allow to say
	Sub     string
	Label   string          // the chart in one sentence, for those who do not see it
	Spec    json.RawMessage // nil when there is too little to draw
	Caption string
	Void    []string // in place of the chart: what is missing, in words
	Table   dataTable
	CSV     string
	Excel   string
}

// dataTable is the table under a chart.
type dataTable struct {
	Caption string
	Head    []string
	Rows    [][]string // the first cell names the row
}

// gap is how ECharts is told that there is no value.
const gap = "-"

// plotHeight is the height of the drawing area in pixels: that of .plot in app.css less the grid's margins.
const plotHeight = 320 - 10 - 44

// lineFrame returns an empty line chart over months in the house style.
func lineFrame(months []market.Month, top, bottom float64, right string) *charts.Line {
	line := charts.NewLine()
	keys := make([]string, len(months))
	for i, m := range months {
		keys[i] = m.String()
	}
	hidden, axis := opts.Bool(false), &opts.LineStyle{Color: "$line"}
	label := opts.AxisLabel{Color: "$ink2", FontSize: 13}
	x := label
	x.Formatter, x.Margin, x.LineHeight = "@tick", 9, "16"
	y := label
	y.Formatter, y.Margin = "@int", 10
	line.SetGlobalOptions(
		charts.WithAnimation(false),
		charts.WithGridOpts(opts.Grid{Left: "44", Right: right, Top: "10", Bottom: "44"}),
		charts.WithXAxisOpts(opts.XAxis{
			Type: "category", AxisLine: &opts.AxisLine{LineStyle: axis}, AxisTick: &opts.AxisTick{LineStyle: axis, AlignWithLabel: opts.Bool(true)},
			SplitLine: &opts.SplitLine{Show: hidden}, AxisLabel: &x,
		}),
		charts.WithYAxisOpts(opts.YAxis{
			Type: "value", Min: bottom, Max: top, AxisLine: &opts.AxisLine{Show: hidden},
			SplitLine: &opts.SplitLine{Show: opts.Bool(true), LineStyle: &opts.LineStyle{Color: "$rule"}}, AxisLabel: &y,
		}),
	)
	line.SetXAxis(keys)
	return line
}

// finish turns a chart into the option that is sent, with what go-echarts cannot express: functions where it wants
// strings, the interval of an axis, and the narrow screen's margins.
func finish(line *charts.Line, step float64, narrowRight int) (map[string]any, error) {
	line.Validate()
	raw, err := json.Marshal(line.JSON())
	if err != nil {
		return nil, fmt.Errorf("marshal a chart: %w", err)
	}
	var option map[string]any
	if err := json.Unmarshal(raw, &option); err != nil {
		return nil, fmt.Errorf("read a chart back: %w", err)
	}
	for _, unused := range []string{"title", "legend", "tooltip", "toolbox", "color"} {
		delete(option, unused)
	}
	merge(option["xAxis"].([]any)[0].(map[string]any), map[string]any{
		"boundaryGap": false,
		"axisLabel":   map[string]any{"interval": 0, "lineHeight": 16},
		"axisTick":    map[string]any{"interval": "@ticked", "length": 5},
	})
	merge(option["yAxis"].([]any)[0].(map[string]any), map[string]any{
		"interval": step, "axisTick": map[string]any{"show": false},
	})
	for _, series := range option["series"].([]any) {
		one := series.(map[string]any)
		one["silent"], one["emphasis"], one["showAllSymbol"] = true, map[string]any{"disabled": true}, true
		if label, ok := one["label"].(map[string]any); ok {
			label["distance"] = 10
		}
	}
	narrow := map[string]any{"grid": map[string]any{"left": 36, "right": narrowRight}}
	return map[string]any{
		"baseOption": option,
		"media":      []any{map[string]any{"query": map[string]any{"maxWidth": 560}, "option": narrow}},
	}, nil
}

// merge copies src into dst, map by map.
func merge(dst, src map[string]any) {
	for k, v := range src {
		inner, ok := v.(map[string]any)
		if old, was := dst[k].(map[string]any); ok && was {
			merge(old, inner)
			continue
		}
		dst[k] = v
	}
	maps.DeleteFunc(dst, func(_ string, v any) bool { return v == nil })
}

// stroke styles a line series: no symbols, breaks at gaps.
func stroke(color string, width float32, kind string) []charts.SeriesOpts {
	return []charts.SeriesOpts{
		charts.WithLineChartOpts(opts.LineChart{Symbol: "none"}),
		charts.WithLineStyleOpts(opts.LineStyle{Color: color, Width: width, Type: kind}),
		charts.WithItemStyleOpts(opts.ItemStyle{Color: color}),
	}
}

// lonely gives a point to values between two gaps, which a line would not show.
func lonely(data []opts.LineData) []opts.LineData {
	empty := func(i int) bool { return i < 0 || i >= len(data) || data[i].Value == gap }
	for i := range data {
		if !empty(i) && empty(i-1) && empty(i+1) {
			data[i].Symbol, data[i].SymbolSize = "circle", 6
		}
	}
	return data
}

// mark is one point with words beside it.
type mark struct {
	at    int // index of the month
	value float64
	text  string
	color string
	dot   bool // a hollow point: provisional
}

// marks draws hollow points, and words to the right of invisible ones.
func marks(all []mark) *charts.Scatter {
	scatter := charts.NewScatter()
	for _, m := range all {
		style := opts.ItemStyle{Color: "$paper", BorderColor: m.color, BorderWidth: 2, Opacity: opts.Float(1)}
		size := 8
		if !m.dot {
			size = 0
		}
		scatter.AddSeries("", []opts.ScatterData{{Value: []any{m.at, m.value, m.text}}},
			charts.WithScatterChartOpts(opts.ScatterChart{SymbolSize: size}),
			charts.WithItemStyleOpts(style),
			charts.WithLabelOpts(opts.Label{
				Show: opts.Bool(m.text != ""), Formatter: "{@[2]}", Position: "right",
				Color: m.color, FontSize: 13, LineHeight: 16,
			}))
	}
	return scatter
}

// apart moves words along the axis until their lines no longer touch; they keep their order.
func apart(labels []mark, bottom, top float64) {
	least := 17 * (top - bottom) / plotHeight
	for range 8 {
		for i := range labels {
			for j := range labels {
				if a, b := &labels[i], &labels[j]; i != j && a.value <= b.value && b.value-a.value < least && (a.value < b.value || i < j) {
					push := (least - (b.value - a.value)) / 2
					a.value, b.value = max(bottom, a.value-push), b.value+push
				}
			}
		}
	}
}

// niceStep returns a round distance between about five rules over a span.
func niceStep(span float64) float64 {
	raw := max(span, 1) / 5
	unit := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, k := range []float64{1, 2, 2.5, 5, 10} {
		if step := k * unit; step >= raw && step == math.Trunc(step) {
			return step
		}
	}
	return 10 * unit
}

// ticks labels a quarter's first months, the year under January, sparser for narrow screens.
func (l *locale) ticks(months []market.Month, every int) []string {
	out := make([]string, len(months))
	yearTold := false
	if len(months) > 36 {
		every = 12
	}
	for i, m := range months {
		if (m.Number()-1)%every != 0 && len(months) > 6 {
			continue
		}
		out[i] = l.monthAbbr(m)
		if m.Number() == 1 || !yearTold {
			out[i] += fmt.Sprintf("\n%d", m.Year())
			yearTold = true
		}
	}
	return out
}
