package simulation

import (
	"hash/fnv"
	"math/rand/v2"
	"time"
)

// Config describes a market. The zero value of a field takes the default given beside it.
type Config struct {
	Seed   uint64    // 0 is a seed like any other
	Today  time.Time // last day with ads; required
	Months int       // how far back the ads reach; 24
	PerDay float64   // mean number of ads on a working day of an average season; 5.3
}

// Market returns the ads of the span in the order of their publication, oldest first.
func Market(c Config) []Ad {
	if c.Months == 0 {
		c.Months = 24
	}
	if c.PerDay == 0 {
		c.PerDay = 5.3
	}
	last := c.Today.UTC().Truncate(24 * time.Hour)
	first := last.AddDate(0, -c.Months, 0)
	var ads []Ad
	for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
		ads = append(ads, adsOf(c.Seed, day, c.PerDay)...)
	}
	return ads
}

// adsOf draws the ads of one day from the seed and the day alone.
func adsOf(seed uint64, day time.Time, perDay float64) []Ad {
	r := source(seed, day.Format(time.DateOnly))
	n := poisson(r, perDay*season(day))
	var ads []Ad
	for i := range n {
		ad := draw(r, day, i)
		ads = append(ads, ad)
		if r.Float64() < 0.1 { // another agency posts the same mission on another board
			ads = append(ads, ad.reposted(r, i+n))
		}
	}
	return ads
}

// source returns the random source of one name under a seed.
func source(seed uint64, name string) *rand.Rand {
	h := fnv.New64a()
	h.Write([]byte(name))
	return rand.New(rand.NewPCG(seed, h.Sum64()))
}

// season is how lively a day is beside an average working day: quiet in August and at the end of the year, lively in
// September and January, nothing to speak of at weekends, and a slow decline over the years.
func season(day time.Time) float64 {
	byMonth := [...]float64{1.15, 1.1, 1.1, 1.0, 0.85, 1.0, 0.85, 0.55, 1.3, 1.2, 1.05, 0.65}
	s := byMonth[day.Month()-1]
	if wd := day.Weekday(); wd == time.Saturday || wd == time.Sunday {
		s *= 0.12
	}
	years := day.Sub(time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)).Hours() / 24 / 365
	return max(0.2, s*(1-0.06*years))
}

// poisson draws a count with the given mean (Knuth's method; means here stay under 20).
func poisson(r *rand.Rand, mean float64) int {
	limit, p, n := expNeg(mean), 1.0, 0
	for {
		if p *= r.Float64(); p <= limit {
			return n
		}
		n++
	}
}
