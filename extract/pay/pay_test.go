package pay_test

import (
	"fmt"

	"tjm/internal/market"
)

// show writes pay as the tables of these tests do: "450-550 day EUR", "-500 hour GBP", "400- day EUR", "none".
func show(p *market.Pay) string {
	if p == nil {
		return "none"
	}
	end := func(v *float64) string {
		if v == nil {
			return ""
		}
		return fmt.Sprintf("%g", *v)
	}
	amount := end(p.Min) + "-" + end(p.Max)
	if p.Min != nil && p.Max != nil && *p.Min == *p.Max {
		amount = end(p.Min)
	}
	return fmt.Sprintf("%s %s %s", amount, p.Unit, p.Currency)
}
