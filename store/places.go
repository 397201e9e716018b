package store

import (
	"context"
	"slices"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// placeParams binds places to parallel lists, one for each level.
func placeParams(country, region, department, city string, places []market.Place) params {
	names := [4][]string{{}, {}, {}, {}}
	for _, p := range places {
		for i, name := range []string{p.Country, p.Region, p.Department, p.City} {
			names[i] = append(names[i], name)
		}
	}
	return params{named(country, names[0]), named(region, names[1]), named(department, names[2]), named(city, names[3])}
}

// Unplaced counts the offers that the regions and places of a filter leave out only because they do not say enough of
// where they are: no region, or no city. It is 0 for a filter of neither.
func (s *Store) Unplaced(ctx context.Context, f market.Filter) (int, error) {
	f = withoutAmounts(f)
	asked := f
	switch {
	case len(f.Regions) == 0 && len(f.Places) == 0, len(f.Places) == 0 && slices.Contains(f.Regions, ""):
		return 0, nil
	case len(f.Places) == 0:
		f.Regions = []string{""}
		_, count, err := s.Offers(ctx, f, 0, 0)
		return count, err
	}
	f.Regions, f.Places = nil, nil
	if err := s.fresh(ctx); err != nil {
		return 0, err
	}
	p := s.facetPlan(s.spread(f))
	p.params = append(p.params.with("asked_regions", texts(asked.Regions)),
		placeParams("asked_countries", "asked_place_regions", "asked_departments", "asked_cities", asked.Places)...)
	var count uint64
	err := s.answer(ctx, "Unplaced", p, func(r driver.Rows) error { return r.Scan(&count) })
	return int(count), err
}

// PlaceChoices returns the countries, departments and cities that the filter's places can be, at most limit of each, most
// offers first within a level. The filter counts but for its own places.
func (s *Store) PlaceChoices(ctx context.Context, f market.Filter, limit int) ([]market.PlaceChoice, error) {
	f = withoutAmounts(f)
	f.Places = nil
	if err := s.fresh(ctx); err != nil {
		return nil, err
	}
	p := s.facetPlan(s.spread(f))
	p.params = p.params.with("limit", uint64(max(limit, 0)))
	var choices []market.PlaceChoice
	err := s.answer(ctx, "PlaceChoices", p, func(r driver.Rows) error {
		var level uint8
		var c market.PlaceChoice
		var offers uint64
		if err := r.Scan(&level, &c.Place.Country, &c.Place.Region, &c.Place.Department, &c.Place.City, &offers); err != nil {
			return err
		}
		c.Offers = int(offers)
		choices = append(choices, c)
		return nil
	})
	return choices, err
}
