package storetest

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tjm/internal/market"
	"tjm/store"
)

// rates are made up: francs every twenty days from November, pounds once, and no dollars.
func rates() []market.ExchangeRate {
	list := []market.ExchangeRate{{Day: day(2025, 10, 1), Currency: "GBP", PerEUR: 0.85, Source: "a bank"}}
	for i := range 9 {
		list = append(list, market.ExchangeRate{Day: day(2025, 11, 1).AddDate(0, 0, 20*i), Currency: "CHF", PerEUR: 0.9 + float64(i)/100, Source: "ECB"})
	}
	return list
}

// pricedMarket makes ads that state two-sided prices, mostly, in every unit and some currencies.
func pricedMarket(rng *rand.Rand, n int) []market.Offer {
	offers := randomMarket(rng, n)
	for i := range offers {
		low := math.Round(rng.Float64()*1e5) / 100
		units := []market.Unit{market.Hourly, market.Daily, market.Daily, market.Monthly, market.Yearly, market.Fixed}
		currencies := []string{"EUR", "EUR", "CHF", "GBP", "USD"}
		offers[i].Rate = pay(low, low+float64(rng.IntN(200)), units[rng.IntN(len(units))], currencies[rng.IntN(len(currencies))])
		if rng.IntN(9) == 0 {
			offers[i].Rate.Max = nil
		}
	}
	return offers
}

// restate converts one offer in plain Go.
func restate(o market.Offer, c market.Conversion, rates []market.ExchangeRate) *market.Restated {
	middle, ok := o.Rate.Middle()
	if !ok {
		return nil
	}
	currency, unit := c.Target()
	if o.Rate.Currency == currency && o.Rate.Unit == unit {
		return &market.Restated{Amount: middle, Rate: 1, AsStated: true}
	}
	factor, ok := c.Factor(o.Rate.Unit)
	if !ok || !c.On {
		return &market.Restated{Left: true}
	}
	r := market.Restated{Amount: middle * factor, Rate: 1}
	if o.Rate.Currency == currency {
		return &r
	}
	per := map[string]float64{"EUR": 1}
	for _, of := range []string{o.Rate.Currency, currency} {
		if of == "EUR" {
			continue
		}
		var found market.ExchangeRate
		for _, e := range rates {
			if e.Currency == of && !e.Day.After(o.Posted) && e.Day.After(found.Day) {
				found = e
			}
		}
		if found.PerEUR == 0 || found.Day.AddDate(0, 0, market.ExchangeAge).Before(o.Posted) {
			return &market.Restated{Left: true}
		}
		per[of] = found.PerEUR
		if r.RateDay.IsZero() || found.Day.Before(r.RateDay) {
			r.RateDay = found.Day
		}
		if r.Source != found.Source && r.Source != "" {
			r.Source += ", "
		}
		if r.Source != found.Source {
			r.Source += found.Source
		}
	}
	r.Rate = per[currency] / per[o.Rate.Currency]
	r.Amount *= r.Rate
	return &r
}

func plainConverted(offers []market.Offer, c market.Conversion) market.RateFigure {
	f, known := market.RateFigure{Offers: len(offers)}, rates()
	advertisers, sources := map[string]bool{}, []string{}
	var amounts []float64
	for _, o := range offers {
		r := restate(o, c, known)
		switch {
		case r == nil:
		case r.Left:
			f.Converted.Left++
		default:
			amounts = append(amounts, r.Amount)
			advertisers[o.Company] = true
			if r.AsStated {
				continue
			}
			f.Converted.N++
			if r.RateDay.IsZero() {
				continue
			}
			if f.Converted.First.IsZero() || r.RateDay.Before(f.Converted.First) {
				f.Converted.First = r.RateDay
			}
			if r.RateDay.After(f.Converted.Last) {
				f.Converted.Last = r.RateDay
			}
			sources = append(sources, r.Source)
		}
	}
	slices.Sort(sources)
	for i, s := range slices.Compact(sources) {
		if i > 0 {
			f.Converted.Sources += ", "
		}
		f.Converted.Sources += s
	}
	f.N, f.Advertisers = len(amounts), len(advertisers)
	if len(amounts) > 0 {
		slices.Sort(amounts)
		f.P25, f.P50, f.P75 = type7(amounts, 0.25), type7(amounts, 0.5), type7(amounts, 0.75)
	}
	return f
}

// near tells whether two figures are the same but for the last bits of their quartiles.
func near(a, b market.RateFigure) bool {
	for _, pair := range [][2]float64{{a.P25, b.P25}, {a.P50, b.P50}, {a.P75, b.P75}} {
		if math.Abs(pair[0]-pair[1]) > 1e-9*math.Max(1, math.Abs(pair[1])) {
			return false
		}
	}
	a.P25, a.P50, a.P75 = b.P25, b.P50, b.P75
	return a == b
}

// conversions asks a random market for amounts in one unit and currency, in one of so many cases, and works each answer out
// again in plain Go.
func conversions(t *testing.T, s *store.Store, every int) {
	offers := pricedMarket(rand.New(rand.NewPCG(3, 4)), 400)
	if _, _, err := s.SaveOffers(t.Context(), "run", Seen, offers); err != nil {
		t.Fatal(err)
	}
	if err := s.UseRates(t.Context(), rates()); err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(rt *rapid.T) {
		f := market.Filter{
			Regions: rapid.SliceOfNDistinct(rapid.SampledFrom(regionNames), 0, 1, rapid.ID[string]).Draw(rt, "regions"), To: month(2026, 12),
			Conversion: market.Conversion{
				On: rapid.Bool().Draw(rt, "on"), Currency: rapid.SampledFrom([]string{"", "EUR", "CHF", "GBP", "JPY"}).Draw(rt, "currency"),
				Unit:        rapid.SampledFrom([]market.Unit{"", market.Hourly, market.Daily, market.Monthly, market.Yearly}).Draw(rt, "unit"),
				HoursPerDay: rapid.SampledFrom([]float64{0, 7, 7.5}).Draw(rt, "hours"), DaysPerYear: rapid.SampledFrom([]float64{0, 200}).Draw(rt, "days"),
			},
		}
		if rapid.IntRange(0, 3).Draw(rt, "as it was") == 0 {
			f.AsOf = day(2200, 1, 1)
		}
		c := f.Conversion
		if c.IsZero() || !turn(rt, every) {
			return
		}
		plain := slices.DeleteFunc(slices.Clone(offers), func(o market.Offer) bool { return !matches(f, o) })
		want := plainConverted(plain, c)
		check := func(what string, got, want market.RateFigure) {
			if !near(got, want) {
				rt.Errorf("%s under %+v:\n got %+v\nwant %+v", what, f, got, want)
			}
		}
		one(rt, map[string]func(){
			"report": func() {
				whole, err := s.Report(t.Context(), f, nil)
				fatal(rt, err)
				check("report", whole[0].RateFigure, want)
			},
			"trend": func() {
				months, err := s.RateTrend(t.Context(), f)
				fatal(rt, err)
				for _, m := range months {
					of := slices.DeleteFunc(slices.Clone(plain), func(o market.Offer) bool { return market.MonthOf(o.Posted) != m.Month })
					check(m.Month.String(), m.RateFigure, plainConverted(of, c))
				}
			},
			"regions": func() {
				regions, err := s.RateBy(t.Context(), f, market.ByRegion)
				fatal(rt, err)
				for _, g := range regions {
					of := slices.DeleteFunc(slices.Clone(plain), func(o market.Offer) bool { return o.Place.Region != g.Group })
					check("region "+g.Group, g.RateFigure, plainConverted(of, c))
				}
			},
			"ranks": func() {
				ranks, err := s.TopStacks(t.Context(), f, 0)
				fatal(rt, err)
				for _, r := range ranks {
					of := slices.DeleteFunc(slices.Clone(plain), func(o market.Offer) bool { return !slices.Contains(o.Stacks, r.Stack) })
					check(r.Stack, r.RateFigure, plainConverted(of, c))
				}
			},
			"coverage": func() {
				coverage, err := s.Coverage(t.Context(), f)
				fatal(rt, err)
				if coverage.Stated != want.N || coverage.Offers != want.Offers {
					rt.Errorf("%d offers and %d amounts, want %d and %d", coverage.Offers, coverage.Stated, want.Offers, want.N)
				}
			},
		})
	})
	listedConverted(t, s, offers)
}

// listedConverted: an offer is listed with what it states, and what that makes beside it.
func listedConverted(t *testing.T, s *store.Store, offers []market.Offer) {
	c := market.Conversion{On: true, DaysPerYear: 218}
	rows, _, err := s.Offers(t.Context(), market.Filter{Conversion: c}, 400, 0)
	if err != nil || len(rows) != len(offers) {
		t.Fatalf("%d offers listed, want %d (%v)", len(rows), len(offers), err)
	}
	for _, row := range rows {
		o := offers[slices.IndexFunc(offers, func(o market.Offer) bool { return o.ID == row.ID })]
		if fmt.Sprint(*row.Rate.Min, row.Rate.Unit, row.Rate.Currency) != fmt.Sprint(*o.Rate.Min, o.Rate.Unit, o.Rate.Currency) {
			t.Fatalf("%s is listed at %+v, but it states %+v", o.ID, row.Rate, o.Rate)
		}
		want := restate(o, c, rates())
		if (row.Restated == nil) != (want == nil) || want != nil && *row.Restated != *want {
			t.Fatalf("%s of %s at %+v restated as %+v, want %+v", o.ID, o.Posted.Format(time.DateOnly), o.Rate, row.Restated, want)
		}
	}
}

// thereAndBack converts francs an hour to euros a day, stores ads that state those, and converts them back.
func thereAndBack(t *testing.T, s *store.Store) {
	rng := rand.New(rand.NewPCG(9, 9))
	if err := s.UseRates(t.Context(), rates()); err != nil {
		t.Fatal(err)
	}
	there := randomMarket(rng, 100)
	for i := range there {
		there[i].Posted = day(2025, 11, 1).AddDate(0, 0, rng.IntN(100))
		there[i].Rate = pay(float64(50+rng.IntN(50)), float64(100+rng.IntN(50)), market.Hourly, "CHF")
	}
	save := func(offers []market.Offer) {
		t.Helper()
		if _, _, err := s.SaveOffers(t.Context(), "run", Seen, offers); err != nil {
			t.Fatal(err)
		}
	}
	save(there)
	unasked, err := s.Report(t.Context(), market.Filter{}, nil)
	if err != nil || unasked[0].N != 0 {
		t.Fatalf("unasked, %+v was converted (%v)", unasked, err)
	}
	rows, _, err := s.Offers(t.Context(), market.Filter{Conversion: market.Conversion{On: true, HoursPerDay: 7}}, 100, 0)
	if err != nil {
		t.Fatal(err)
	}
	stated, back := map[string]float64{}, slices.Clone(there)
	for i, o := range there {
		stated[o.ID], _ = o.Rate.Middle()
		row := rows[slices.IndexFunc(rows, func(r market.OfferRow) bool { return r.ID == o.ID })]
		back[i].Source, back[i].Rate = "beta", pay(row.Restated.Amount, row.Restated.Amount, market.Daily, "EUR")
	}
	save(back)
	f := market.Filter{Sources: []string{"beta"}, Conversion: market.Conversion{On: true, HoursPerDay: 7, Unit: market.Hourly, Currency: "CHF"}}
	if rows, _, err = s.Offers(t.Context(), f, 100, 0); err != nil || len(rows) != 100 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for _, row := range rows {
		if got, want := row.Restated.Amount, stated[row.ID]; math.Abs(got-want) > 1e-9*want {
			t.Errorf("%s came back as %v, it was %v", row.ID, got, want)
		}
	}
	plain, err := s.Report(t.Context(), market.Filter{Sources: []string{"beta"}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	same, err := s.Report(t.Context(), market.Filter{Sources: []string{"beta"}, Conversion: market.Conversion{On: true}}, nil)
	equal(t, "a conversion of what needs none", same, err, plain)
}
