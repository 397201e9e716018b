package pay

import (
	"math"
	"strings"

	"tjm/internal/market"
)

// unitTexts are schema.org's unitText values, UN/CEFACT unit codes and what boards write instead, in lower case.
var unitTexts = map[string]market.Unit{
	"hour": market.Hourly, "hourly": market.Hourly, "hur": market.Hourly, "per hour": market.Hourly, "h": market.Hourly, "heure": market.Hourly, "stunde": market.Hourly,
	"day": market.Daily, "daily": market.Daily, "per day": market.Daily, "jour": market.Daily, "tag": market.Daily, "d": market.Daily,
	"month": market.Monthly, "monthly": market.Monthly, "mon": market.Monthly, "per month": market.Monthly, "mois": market.Monthly, "monat": market.Monthly,
	"year": market.Yearly, "yearly": market.Yearly, "annual": market.Yearly, "annually": market.Yearly, "ann": market.Yearly, "per year": market.Yearly, "an": market.Yearly, "annum": market.Yearly, "jahr": market.Yearly,
	"fixed": market.Fixed, "project": market.Fixed, "fixed price": market.Fixed, "total": market.Fixed,
}

// UnitOf reads a unit as structured data names it ("HOUR", "ANN", "monthly"); "" when it is none that pay is kept in.
func UnitOf(s string) market.Unit { return unitTexts[strings.ToLower(strings.TrimSpace(s))] }

// Structured makes pay of the values of structured data: both ends, either or one value given twice. What is wrong with
// them is put right where only one reading is possible and said in the notes; nil is returned when none is.
func Structured(lo, hi *float64, unit, currency string) (p *market.Pay, notes []string) {
	clean := func(v *float64) *float64 {
		if v == nil || *v <= 0 || math.IsNaN(*v) || math.IsInf(*v, 0) {
			return nil
		}
		c := *v
		return &c
	}
	lo, hi = clean(lo), clean(hi)
	if lo == nil && hi == nil {
		return nil, []string{"no amount in the structured pay"}
	}
	if lo != nil && hi != nil && *lo > *hi {
		notes = append(notes, "the lower end of the structured pay was above the upper one: exchanged")
		lo, hi = hi, lo
	}
	currency = strings.ToUpper(strings.TrimSpace(currency))
	if c, ok := signs[currency]; ok {
		currency = c
	}
	u := UnitOf(unit)
	if u == "" && strings.TrimSpace(unit) != "" {
		return nil, append(notes, "structured pay per "+strings.ToLower(strings.TrimSpace(unit))+" is not kept")
	}
	if u != "" && plausible(lo, hi, u, currency) {
		return &market.Pay{Min: lo, Max: hi, Unit: u, Currency: currency}, notes
	}
	guess := unitBySize(lo, hi, currency)
	if guess == "" || !plausible(lo, hi, guess, currency) || u == market.Hourly || u == market.Yearly && guess == market.Daily && currency == "" {
		return nil, append(notes, "structured pay of "+figures(lo, hi)+" is not plausible per "+orUnknown(u))
	}
	if u != "" {
		notes = append(notes, "structured pay of "+figures(lo, hi)+" marked per "+string(u)+" was read per "+string(guess))
	}
	return &market.Pay{Min: lo, Max: hi, Unit: guess, Currency: currency}, notes
}

// signs are the currency signs that stand where an ISO code should.
var signs = map[string]string{"€": "EUR", "£": "GBP", "$": "USD", "US$": "USD", "EURO": "EUR", "EUROS": "EUR"}
