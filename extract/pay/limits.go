package pay

import "tjm/internal/market"

// limits are the euros a period can pay. Wide on purpose: they refuse what cannot be pay, not what is badly paid.
var limits = map[market.Unit][2]float64{
	market.Hourly:  {4, 400},
	market.Daily:   {80, 3500},
	market.Monthly: {300, 40000},
	market.Yearly:  {9000, 900000},
	market.Fixed:   {50, 900000},
}

// plausible reports whether both ends of a statement lie within the limits of its unit.
func plausible(lo, hi *float64, unit market.Unit, currency string) bool {
	l, ok := limits[unit]
	if !ok {
		return false
	}
	s := scale[currency]
	if s == 0 {
		s = 1
	}
	for _, v := range []*float64{lo, hi} {
		if v != nil && (*v < l[0]*s || *v > l[1]*s) {
			return false
		}
	}
	return lo != nil || hi != nil
}
