package market_test

import (
	"testing"

	"pgregory.net/rapid"

	"tjm/internal/market"
)

func TestPlacesAreReadFromTheWidest(t *testing.T) {
	for path, want := range map[string]market.Place{
		"FR":                    {Country: "FR"},
		"FR/Bretagne":           {Country: "FR", Region: "Bretagne"},
		"FR/Bretagne/35":        {Country: "FR", Region: "Bretagne", Department: "35"},
		"FR/35":                 {Country: "FR", Department: "35"},
		"FR/2A/Ajaccio":         {Country: "FR", Department: "2A", City: "Ajaccio"},
		"FR/Bretagne/Rennes":    {Country: "FR", Region: "Bretagne", City: "Rennes"},
		"FR/Bretagne/35/Rennes": {Country: "FR", Region: "Bretagne", Department: "35", City: "Rennes"},
		"GB//London":            {Country: "GB", City: "London"},
		"CH/Bern/Biel/Bienne":   {Country: "CH", Region: "Bern", City: "Biel/Bienne"},
		"US/CA":                 {Country: "US", Region: "CA"},
		"DE/35":                 {Country: "DE", Region: "35"},
	} {
		if got, err := market.ParsePlace(path); err != nil || got != want || got.Path() != path {
			t.Errorf("%s: %+v, %v, written %s, want %+v", path, got, err, got.Path(), want)
		}
	}
	for _, bad := range []string{"", "fr", "France", "Bretagne", "FR/", "FR//", "/Bretagne", "FRA/Bretagne"} {
		if got, err := market.ParsePlace(bad); err == nil {
			t.Errorf("%q was read as %+v", bad, got)
		}
	}
}

// TestUnitsGoThereAndBack: a factor and the one of the way back make 1, whatever the hours and days.
func TestUnitsGoThereAndBack(t *testing.T) {
	units := []market.Unit{market.Hourly, market.Daily, market.Monthly, market.Yearly}
	rapid.Check(t, func(rt *rapid.T) {
		c := market.Conversion{
			On: true, HoursPerDay: rapid.Float64Range(1, 24).Draw(rt, "hours"), DaysPerYear: rapid.Float64Range(1, 366).Draw(rt, "days"),
		}
		from, to := rapid.SampledFrom(units).Draw(rt, "from"), rapid.SampledFrom(units).Draw(rt, "to")
		c.Unit = to
		there, ok := c.Factor(from)
		c.Unit = from
		back, okBack := c.Factor(to)
		if !ok || !okBack || there*back < 1-1e-12 || there*back > 1+1e-12 {
			rt.Errorf("%s to %s by %g, back by %g", from, to, there, back)
		}
	})
}

func TestFactors(t *testing.T) {
	for _, c := range []struct {
		c    market.Conversion
		from market.Unit
		want float64
		ok   bool
	}{
		{market.Conversion{On: true}, market.Hourly, 8, true},
		{market.Conversion{On: true, HoursPerDay: 7}, market.Hourly, 7, true},
		{market.Conversion{On: true, Unit: market.Hourly}, market.Daily, 0.125, true},
		{market.Conversion{On: true}, market.Monthly, 0, false},
		{market.Conversion{On: true, DaysPerYear: 216}, market.Monthly, 1.0 / 18, true},
		{market.Conversion{On: true, DaysPerYear: 200}, market.Yearly, 1.0 / 200, true},
		{market.Conversion{On: true}, market.Fixed, 0, false},
		{market.Conversion{}, market.Daily, 1, true},
		{market.Conversion{}, market.Hourly, 0, false},
		{market.Conversion{Unit: market.Monthly}, market.Monthly, 1, true},
	} {
		if got, ok := c.c.Factor(c.from); ok != c.ok || got < c.want-1e-12 || got > c.want+1e-12 {
			t.Errorf("%+v of a %s: %g, %t, want %g, %t", c.c, c.from, got, ok, c.want, c.ok)
		}
	}
	for _, bad := range []market.Conversion{
		{Currency: "eur"}, {Currency: "EURO"}, {Unit: market.Fixed}, {HoursPerDay: 25}, {HoursPerDay: -1}, {DaysPerYear: 0.5}, {DaysPerYear: 400},
	} {
		if bad.Check() == nil {
			t.Errorf("%+v was taken", bad)
		}
	}
}
