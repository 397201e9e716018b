package store

import "tjm/internal/market"

// figure receives the columns of queries/figure.sql.
type figure struct {
	offers, n, advertisers uint64
	quartiles              []float64
	conversion             *conversion // nil unless amounts are converted
}

// columns are where a row of the figure is scanned to, in the order of the query.
func (f *figure) columns() []any {
	list := []any{&f.offers, &f.n, &f.advertisers, &f.quartiles}
	if f.conversion != nil {
		list = append(list, f.conversion.columns()...)
	}
	return list
}

// figure returns what receives the figures of a plan.
func (p plan) figure() figure {
	if p.amounts == "" {
		return figure{}
	}
	return figure{conversion: &conversion{}}
}

// value returns the figure; the engine's quantiles of nothing are NaN, or absent for a month without ads.
func (f *figure) value() market.RateFigure {
	v := market.RateFigure{Offers: int(f.offers), N: int(f.n), Advertisers: int(f.advertisers)}
	if f.n > 0 && len(f.quartiles) == 3 {
		v.P25, v.P50, v.P75 = f.quartiles[0], f.quartiles[1], f.quartiles[2]
	}
	if f.conversion != nil {
		v.Converted = f.conversion.value()
	}
	return v
}
