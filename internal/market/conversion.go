package market

import (
	"fmt"
	"slices"
	"time"
)

// What a conversion takes for granted when the reader says nothing else.
const (
	HoursPerDay = 8   // hours that a day's rate pays for
	DaysPerYear = 218 // days worked in a year, offered to who asks for months and years: the French forfait jours (L3121-64)
)

// Conversion says to what amounts are brought before figures are made of them. The stored amounts stay as stated. The zero
// value converts nothing and takes the day rates in EUR alone.
type Conversion struct {
	On          bool    // bring other units and currencies to the target; otherwise only amounts stated in it count
	Currency    string  // of the target, ISO 4217; empty for EUR
	Unit        Unit    // of the target; empty for Daily
	HoursPerDay float64 // 0 for 8
	DaysPerYear float64 // 0 when the reader names none: months and years are then not converted
}

// Target returns the currency and the unit that figures are told in.
func (c Conversion) Target() (currency string, unit Unit) {
	currency, unit = c.Currency, c.Unit
	if currency == "" {
		currency = "EUR"
	}
	if unit == "" {
		unit = Daily
	}
	return currency, unit
}

// IsZero tells whether figures are made of day rates in EUR as stated, as they are unasked.
func (c Conversion) IsZero() bool {
	currency, unit := c.Target()
	return !c.On && currency == "EUR" && unit == Daily
}

// Hours returns the hours of a day.
func (c Conversion) Hours() float64 {
	if c.HoursPerDay == 0 {
		return HoursPerDay
	}
	return c.HoursPerDay
}

// Factor returns what an amount per unit is multiplied by to be one per unit of the target. ok is false where there is no
// conversion: a price for the whole mission, and months and years without days worked in a year.
func (c Conversion) Factor(from Unit) (factor float64, ok bool) {
	_, to := c.Target()
	if from == to {
		return 1, true
	}
	a, okFrom := c.hoursOf(from)
	b, okTo := c.hoursOf(to)
	if !c.On || !okFrom || !okTo {
		return 0, false
	}
	return b / a, true
}

// hoursOf returns the hours worked in a unit.
func (c Conversion) hoursOf(u Unit) (hours float64, ok bool) {
	switch u {
	case Hourly:
		return 1, true
	case Daily:
		return c.Hours(), true
	case Monthly:
		return c.Hours() * c.DaysPerYear / 12, c.DaysPerYear > 0
	case Yearly:
		return c.Hours() * c.DaysPerYear, c.DaysPerYear > 0
	}
	return 0, false
}

// Check says what of a conversion cannot be.
func (c Conversion) Check() error {
	currency, unit := c.Target()
	switch {
	case !IsCurrency(currency):
		return fmt.Errorf("currency %q: want three capital letters, such as EUR", currency)
	case !slices.Contains([]Unit{Hourly, Daily, Monthly, Yearly}, unit):
		return fmt.Errorf("unit %q: want one of hour, day, month, year", unit)
	case !(c.Hours() >= 1 && c.Hours() <= 24):
		return fmt.Errorf("%g hours per day: want 1 to 24", c.HoursPerDay)
	case c.DaysPerYear != 0 && !(c.DaysPerYear >= 1 && c.DaysPerYear <= 366):
		return fmt.Errorf("%g days per year: want 1 to 366", c.DaysPerYear)
	}
	return nil
}

// IsCurrency tells whether a text has the form of an ISO 4217 code.
func IsCurrency(code string) bool {
	return len(code) == 3 && !slices.ContainsFunc([]byte(code), func(b byte) bool { return b < 'A' || b > 'Z' })
}

// ExchangeRate is what one euro was worth on a day.
type ExchangeRate struct {
	Day      time.Time // in UTC
	Currency string    // ISO 4217, never EUR
	PerEUR   float64   // units of the currency for one euro, above 0
	Source   string    // who says so
}

// ExchangeAge is how many days an exchange rate serves: an amount is converted at the latest rate of its day or before,
// unless that is older. It lets a series have one rate a month.
const ExchangeAge = 35

// Converted says what of a figure was stated in another unit or currency. It is zero where nothing was converted.
type Converted struct {
	N           int       // of the figure's rates, those brought from another unit or currency
	Left        int       // offers that state a two-sided price that could not be brought to the target
	First, Last time.Time // days of the exchange rates used; zero when none was needed
	Sources     string    // of those rates, joined by ", "
}

// Restated is an offer's price as converted.
type Restated struct {
	Amount   float64   // middle of the stated range, in the target; 0 when Left
	Left     bool      // a two-sided price that could not be brought to the target
	Rate     float64   // units of the target's currency for one of the stated; 1 within a currency
	RateDay  time.Time // day of the rate used, the older one of two; zero within a currency
	Source   string    // of that rate
	AsStated bool      // already in the target
}
