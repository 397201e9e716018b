package market

// Unit is the period that an amount of pay covers.
type Unit string

// The units of pay. They are never converted into one another when stored.
const (
	Hourly  Unit = "hour"
	Daily   Unit = "day"
	Monthly Unit = "month"
	Yearly  Unit = "year"
	Fixed   Unit = "fixed" // one price for the whole mission
)

// Pay is a price as an ad states it, before tax. At least one of Min and Max is set.
// One figure ("500 €") has Min equal to Max; "up to 500" has no Min; "from 400" has no Max.
type Pay struct {
	Min      *float64 `json:"min"`
	Max      *float64 `json:"max"`
	Unit     Unit     `json:"unit"`
	Currency string   `json:"currency"` // ISO 4217: EUR, GBP, CHF, USD ...
}

// Middle returns the midpoint of a stated range, or the single figure.
// A one-sided statement has no middle: ok is false.
func (p *Pay) Middle() (amount float64, ok bool) {
	if p == nil || p.Min == nil || p.Max == nil {
		return 0, false
	}
	return (*p.Min + *p.Max) / 2, true
}
