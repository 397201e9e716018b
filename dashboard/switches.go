package dashboard

import (
	"net/url"
	"strconv"

	"tjm/internal/market"
)

// Switches change how the offers under a filter are read: which technologies they count for, in which place they must be, and
// whether prices in other units and currencies are converted. All are off until the address asks.

// parseSwitches reads children, place, convert, hours and days.
func parseSwitches(q url.Values, f *market.Filter) error {
	var err error
	if f.WithChildren, err = onOff(q, "children"); err != nil {
		return err
	}
	paths, err := openValues(q, "place")
	if err != nil {
		return err
	}
	for _, path := range paths {
		p, err := market.ParsePlace(path)
		if err != nil {
			return badValue{Param: "place", Value: path, Allowed: []string{"FR", "FR/Bretagne", "FR/Bretagne/35", "FR/Bretagne/Rennes"}}
		}
		f.Places = append(f.Places, p)
	}
	on, err := onOff(q, "convert")
	if err != nil {
		return err
	}
	hours, err := bounded(q, "hours", 1, 24)
	if err != nil {
		return err
	}
	days, err := bounded(q, "days", 1, 366)
	if err != nil || !on {
		return err // without a conversion the two mean nothing
	}
	if hours == market.HoursPerDay {
		hours = 0
	}
	f.Conversion = market.Conversion{On: true, HoursPerDay: hours, DaysPerYear: days}
	return nil
}

func onOff(q url.Values, param string) (bool, error) {
	switch v := q.Get(param); v {
	case "", "0":
		return false, nil
	case "1":
		return true, nil
	default:
		return false, badValue{Param: param, Value: v, Allowed: []string{"0", "1"}}
	}
}

// bounded reads a number within bounds; 0 when there is none.
func bounded(q url.Values, param string, low, high float64) (float64, error) {
	text := q.Get(param)
	if text == "" {
		return 0, nil
	}
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || !(v >= low && v <= high) {
		return 0, badValue{Param: param, Value: text, Allowed: []string{number(low) + "–" + number(high)}}
	}
	return v, nil
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// addSwitches writes those that are on.
func addSwitches(q url.Values, f market.Filter) {
	if f.WithChildren {
		q.Set("children", "1")
	}
	for _, p := range f.Places {
		q.Add("place", p.Path())
	}
	c := f.Conversion
	if !c.On {
		return
	}
	q.Set("convert", "1")
	if c.HoursPerDay != 0 {
		q.Set("hours", number(c.HoursPerDay))
	}
	if c.DaysPerYear != 0 {
		q.Set("days", number(c.DaysPerYear))
	}
}
