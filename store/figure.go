package store

import "tjm/internal/market"

// figure receives the columns of queries/figure.sql.
type figure struct {
	offers, n, advertisers uint64
	quartiles              []float64
}

// columns are where a row of the figure is scanned to, in the order of the query.
func (f *figure) columns() []any { return []any{&f.offers, &f.n, &f.advertisers, &f.quartiles} }

// value returns the figure; the engine's quantiles of nothing are NaN, or absent for a month without ads.
func (f *figure) value() market.RateFigure {
	v := market.RateFigure{Offers: int(f.offers), N: int(f.n), Advertisers: int(f.advertisers)}
	if f.n > 0 && len(f.quartiles) == 3 {
		v.P25, v.P50, v.P75 = f.quartiles[0], f.quartiles[1], f.quartiles[2]
	}
	return v
}
