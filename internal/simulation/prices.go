package simulation

import (
	"math"
	"math/rand/v2"

	"tjm/internal/market"
)

// levelPrice is the mean day rate of a level in EUR before any other effect.
var levelPrice = map[market.Seniority]float64{market.Junior: 345, market.Mid: 445, market.Senior: 535, market.Lead: 625}

// drawBudget draws what the client would pay a day: the level's price, times the family, the place and full remote,
// times a scatter of about 9 %.
func (a *Ad) drawBudget(r *rand.Rand) {
	f := families[a.family]
	price := levelPrice[a.Seniority] * f.price * math.Pow(1+f.drift, yearsSince2025(a.Posted)) * a.townPrice()
	if a.Remote == market.RemoteFull {
		price *= 0.98
	}
	price *= math.Exp(0.09 * r.NormFloat64())
	a.budget = int(math.Round(price/10)) * 10
	a.spread = pick(r, []int{0, 0, 0, 20, 40, 50, 50, 80, 100})
	a.stateRate(r)
}

// stateRate decides what the ad says of its price: about six in ten say something, some of them one side only.
func (a *Ad) stateRate(r *rand.Rand) {
	a.Rate = nil
	if r.Float64() > 0.62 {
		return
	}
	low, high := float64(a.budget-a.spread/2), float64(a.budget+a.spread-a.spread/2)
	pay := &market.Pay{Min: &low, Max: &high, Unit: market.Daily, Currency: "EUR"}
	switch {
	case a.Lang == "en" && a.Place.Country == "GB":
		pay.Currency = "GBP"
	case a.Lang == "de":
		lo, hi := math.Round(low/8), math.Round(high/8)
		pay.Min, pay.Max, pay.Unit = &lo, &hi, market.Hourly
	}
	switch x := r.Float64(); {
	case x < 0.08:
		pay.Min = nil // "jusqu'à"
	case x < 0.11:
		pay.Max = nil // "à partir de"
	}
	a.Rate = pay
}
