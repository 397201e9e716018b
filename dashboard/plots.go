package dashboard

import (
	"fmt"
	"math"
	"strings"

	"tjm/internal/market"
)

// Drawings in tables are SVG whose geometry stands in attributes: the content policy allows no inline style.

// scale is the common axis of a column of interval plots.
type scale struct {
	low, high float64
	Guides    []guide
}

type guide struct {
	X      string // position in percent
	Text   string
	Anchor string // text-anchor
}

// newScale spans the quartiles of all figures that show them, on hundreds.
func (l *locale) newScale(figures []market.RateFigure) *scale {
	low, high := math.Inf(1), math.Inf(-1)
	for _, f := range figures {
		if m, shown := f.Median(); shown {
			low, high = min(low, m), max(high, m)
		}
		if p25, p75, shown := f.Quartiles(); shown {
			low, high = min(low, p25), max(high, p75)
		}
	}
	if math.IsInf(low, 1) {
		return nil
	}
	low, high = math.Floor(low/50)*50-25, math.Ceil(high/50)*50+25
	s := &scale{low: low, high: high}
	step := 50.0
	for (high-low)/step > 4.2 {
		step *= 2
	}
	for v := math.Ceil(low/step) * step; v <= high; v += step {
		s.Guides = append(s.Guides, guide{X: s.at(v), Text: l.Int(int(v)), Anchor: "middle"})
	}
	return s
}

// at places an amount on the axis.
func (s *scale) at(v float64) string {
	return fmt.Sprintf("%.1f%%", 100*(v-s.low)/(s.high-s.low))
}

// interval is one row's plot: a dot for the median, a bar for the middle half.
type interval struct {
	Dot, From, To string
	Guides        []guide
}

func (s *scale) interval(f market.RateFigure) *interval {
	m, shown := f.Median()
	if s == nil || !shown {
		return nil
	}
	i := &interval{Dot: s.at(m), Guides: s.Guides}
	if p25, p75, shown := f.Quartiles(); shown {
		i.From, i.To = s.at(p25), s.at(p75)
	}
	return i
}

// Size of a spark line in pixels.
const (
	sparkWidth  = 150
	sparkHeight = 28
)

// spark is a small line of finished months, from zero, broken at gaps.
type spark struct {
	Path string
	X, Y string // the last point

	months int
}

func newSpark(values []int, months []market.Month, current market.Month) *spark {
	n, top := 0, 1
	for i, m := range months {
		if m < current {
			n = i + 1
			top = max(top, values[i])
		}
	}
	if n < 2 {
		return nil
	}
	var path strings.Builder
	s, pen := &spark{months: n}, "M"
	for i, v := range values[:n] {
		if v == noData {
			pen = "M"
			continue
		}
		s.X = fmt.Sprintf("%.1f", 3+float64(sparkWidth-6)*float64(i)/float64(n-1))
		s.Y = fmt.Sprintf("%.1f", 3+float64(sparkHeight-6)*(1-float64(v)/float64(top)))
		path.WriteString(pen + s.X + " " + s.Y)
		pen = "L"
	}
	s.Path = path.String()
	return s
}
