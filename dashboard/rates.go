package dashboard

import (
	"math"

	"tjm/internal/market"
)

// rateSeries is the day rate by month on one axis without holes: a month without offers has an empty figure.
type rateSeries struct {
	months  []market.Month
	figures []market.RateFigure
}

func newRateSeries(points []market.RatePoint, current market.Month) rateSeries {
	byMonth := map[market.Month]market.RateFigure{}
	var first, last market.Month
	for _, p := range points {
		if p.Month > current {
			continue
		}
		byMonth[p.Month] = p.RateFigure
		if first == 0 || p.Month < first {
			first = p.Month
		}
		last = max(last, p.Month)
	}
	first = max(first, last-maxMonths+1)
	var s rateSeries
	for m := first; m != 0 && m <= last; m++ {
		s.months = append(s.months, m)
		s.figures = append(s.figures, byMonth[m])
	}
	return s
}

// drawable tells whether two finished months have a median.
func (s rateSeries) drawable(current market.Month) bool {
	n := 0
	for i, f := range s.figures {
		if _, shown := f.Median(); shown && s.months[i] < current {
			n++
		}
	}
	return n >= 2
}

// offersWithRate adds up what the chart rests on.
func (s rateSeries) offersWithRate() (n, offers int) {
	for _, f := range s.figures {
		n += f.N
		offers += f.Offers
	}
	return n, offers
}

// medians returns the lowest and highest monthly median shown, the unfinished month left out.
func (s rateSeries) medians(current market.Month) (low, high float64) {
	low = math.Inf(1)
	for i, f := range s.figures {
		if m, shown := f.Median(); shown && s.months[i] < current {
			low, high = min(low, m), max(high, m)
		}
	}
	return low, high
}

// bounds returns the span of everything drawn, on round numbers a step apart.
func (s rateSeries) bounds() (bottom, top, step float64) {
	low, high := math.Inf(1), 0.0
	for _, f := range s.figures {
		if m, shown := f.Median(); shown {
			low, high = min(low, m), max(high, m)
		}
		if p25, p75, shown := f.Quartiles(); shown {
			low, high = min(low, p25), max(high, p75)
		}
	}
	if high == 0 {
		return 0, 100, 50
	}
	step = max(10, niceStep(high-low))
	return step * math.Floor(low/step), step * math.Ceil(high/step), step
}
