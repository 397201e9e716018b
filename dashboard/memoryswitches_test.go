package dashboard

import (
	"cmp"
	"context"
	"slices"
	"time"

	"tjm/internal/market"
)

// families are the ancestors by which the tests' market counts technologies with their children.
var families = map[string][]string{"Spring Boot": {"Java", "Spring"}, "Spring": {"Java"}, "Hibernate": {"Java"}, "Symfony": {"PHP"}}

// reach returns what an offer counts for: what it names, and under the switch what stands above.
func reach(f market.Filter, o *market.Offer) []string {
	if !f.WithChildren {
		return o.Stacks
	}
	var all []string
	for _, s := range o.Stacks {
		all = append(append(all, s), families[s]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// within says whether a place has the names that another asks for; maybe, whether it could have them.
func within(asked, have market.Place) (within, maybe bool) {
	within, maybe = true, true
	for _, pair := range [][2]string{
		{asked.Country, have.Country}, {asked.Region, have.Region}, {asked.Department, have.Department}, {asked.City, have.City},
	} {
		within = within && (pair[0] == "" || pair[0] == pair[1])
		maybe = maybe && (pair[0] == "" || pair[1] == "" || pair[0] == pair[1])
	}
	return within, maybe
}

func placed(f market.Filter, p market.Place) bool {
	return len(f.Places) == 0 || slices.ContainsFunc(f.Places, func(asked market.Place) bool { in, _ := within(asked, p); return in })
}

func (m *memory) Unplaced(_ context.Context, f market.Filter) (int, error) {
	asked := f
	f.Regions, f.Places = nil, nil
	n := 0
	for _, o := range m.under(f) {
		maybe := len(asked.Places) == 0 || slices.ContainsFunc(asked.Places, func(p market.Place) bool { _, maybe := within(p, o.Place); return maybe })
		maybe = maybe && (o.Place.Region == "" || meets(asked.Regions, o.Place.Region))
		if maybe && !(placed(asked, o.Place) && meets(asked.Regions, o.Place.Region)) {
			n++
		}
	}
	return n, m.fail
}

func (m *memory) PlaceChoices(_ context.Context, f market.Filter, limit int) ([]market.PlaceChoice, error) {
	f.Places = nil
	counts := [3]map[market.Place]int{{}, {}, {}}
	for _, o := range m.under(f) {
		p := o.Place
		counts[0][market.Place{Country: p.Country}]++
		if p.Department != "" {
			counts[1][market.Place{Country: p.Country, Region: p.Region, Department: p.Department}]++
		}
		if p.City != "" {
			counts[2][market.Place{Country: p.Country, Region: p.Region, City: p.City}]++
		}
	}
	var all []market.PlaceChoice
	for _, level := range counts {
		var list []market.PlaceChoice
		for p, n := range level {
			list = append(list, market.PlaceChoice{Place: p, Offers: n})
		}
		slices.SortFunc(list, func(a, b market.PlaceChoice) int {
			return cmp.Or(cmp.Compare(b.Offers, a.Offers), cmp.Compare(a.Place.Path(), b.Place.Path()))
		})
		all = append(all, list[:min(limit, len(list))]...)
	}
	return all, m.fail
}

// restatedIn converts the one foreign currency of the tests, pounds, at one rate.
func restatedIn(c market.Conversion, p *market.Pay) *market.Restated {
	middle, ok := p.Middle()
	if !ok || c.IsZero() {
		return nil
	}
	factor, ok := c.Factor(p.Unit)
	if !ok || p.Currency != "EUR" && p.Currency != "GBP" {
		return &market.Restated{Left: true}
	}
	r := &market.Restated{Amount: middle * factor, Rate: 1, AsStated: factor == 1 && p.Currency == "EUR"}
	if p.Currency == "GBP" {
		r.Amount, r.Rate, r.RateDay, r.Source = r.Amount/0.8, 1.25, time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC), "ECB"
	}
	return r
}
