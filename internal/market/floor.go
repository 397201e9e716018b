package market

// The floors of published figures: below them there are words, not numbers. A median needs values from several
// advertisers so that one agency's price list is not shown as the market; wider quantiles need more values because
// fewer of them lie beyond.
const (
	FloorMedian      = 15 // stated rates for a median
	FloorQuartiles   = 30 // stated rates for the quartiles
	FloorDeciles     = 100
	FloorAdvertisers = 3  // different advertisers behind any of them
	FloorShare       = 15 // offers for a share
)

// RateFigure summarises day rates in EUR before tax, or rates in what a Conversion names. Each offer that states a
// two-sided daily EUR price, or one that was converted, counts once,
// with the middle of its range; quantiles are exact, with linear interpolation (Hyndman and Fan's type 7, ClickHouse's
// quantileExactInclusive). The quantiles of an empty figure are 0 and must not be shown: ask Median and Quartiles.
type RateFigure struct {
	Offers      int // offers in the cell, stating a rate or not
	N           int // offers whose rate enters the quantiles
	Advertisers int // different advertisers among those N
	P25         float64
	P50         float64
	P75         float64
	Converted   Converted // what of it was converted; zero unless a filter asks
}

// Median returns the median and whether the floors let it be shown.
func (f RateFigure) Median() (euros float64, shown bool) {
	return f.P50, f.N >= FloorMedian && f.Advertisers >= FloorAdvertisers
}

// Quartiles returns the first and third quartile and whether the floors let them be shown.
func (f RateFigure) Quartiles() (p25, p75 float64, shown bool) {
	return f.P25, f.P75, f.N >= FloorQuartiles && f.Advertisers >= FloorAdvertisers
}

// StatedShare returns the share of offers, 0 to 1, whose rate enters the figure; 0 for an empty cell.
func (f RateFigure) StatedShare() float64 {
	if f.Offers == 0 {
		return 0
	}
	return float64(f.N) / float64(f.Offers)
}
