package storetest

import (
	"testing"

	"tjm/internal/market"
	"tjm/store"
)

// places narrows the sample by places of every level, and counts those that do not say enough.
func places(t *testing.T, s *store.Store) {
	saveSample(t, s)
	place := func(paths ...string) (list []market.Place) {
		for _, path := range paths {
			p, err := market.ParsePlace(path)
			if err != nil {
				t.Fatal(err)
			}
			list = append(list, p)
		}
		return list
	}
	for _, c := range []struct {
		what             string
		f                market.Filter
		offers, unplaced int
	}{
		{"nowhere in particular", market.Filter{}, 9, 0},
		{"a country counts all its regions and those without", market.Filter{Places: place("FR")}, 7, 1},
		{"a region", market.Filter{Places: place("FR/" + brittany)}, 3, 2},
		{"a region by its name alone", market.Filter{Regions: []string{brittany}}, 3, 3},
		{"the region that is not known", market.Filter{Regions: []string{""}}, 3, 0},
		{"a department", market.Filter{Places: place("FR/" + brittany + "/35")}, 1, 4},
		{"a department without its region", market.Filter{Places: place("FR/35")}, 1, 4 + 1},
		{"a city", market.Filter{Places: place("FR/" + paris + "/Paris")}, 2, 3},
		{"a city abroad", market.Filter{Places: place("GB//London")}, 1, 1},
		{"one or another", market.Filter{Places: place("GB", "FR/"+brittany)}, 4, 2},
		{"a city and a month", market.Filter{Places: place("FR/" + paris + "/Paris"), To: month(2026, 1)}, 2, 1},
		{"a city of another region", market.Filter{Places: place("FR//Paris"), Regions: []string{brittany}}, 0, 4},
		{"nowhere", market.Filter{Places: place("FR/Occitanie")}, 0, 2},
	} {
		coverage, err := s.Coverage(t.Context(), c.f)
		if err != nil {
			t.Fatal(err)
		}
		unplaced, err := s.Unplaced(t.Context(), c.f)
		if err != nil || coverage.Offers != c.offers || unplaced != c.unplaced {
			t.Errorf("%s: %d offers, %d that do not say (%v), want %d and %d", c.what, coverage.Offers, unplaced, err, c.offers, c.unplaced)
		}
		list, total, err := s.Offers(t.Context(), c.f, 20, 0)
		if err != nil || total != c.offers || len(list) != c.offers {
			t.Errorf("%s: %d offers listed, %d in all (%v), want %d", c.what, len(list), total, err, c.offers)
		}
	}
	choices, err := s.PlaceChoices(t.Context(), market.Filter{Places: place("GB")}, 2)
	equal(t, "choices", choices, err, []market.PlaceChoice{
		{Place: market.Place{Country: "FR"}, Offers: 7},
		{Place: market.Place{Country: "GB"}, Offers: 1},
		{Place: market.Place{Country: "FR", Region: paris, Department: "75"}, Offers: 2},
		{Place: market.Place{Country: "FR", Region: brittany, Department: "35"}, Offers: 1},
		{Place: market.Place{Country: "FR", Region: paris, City: "Paris"}, Offers: 2},
		{Place: market.Place{Country: "FR", Region: brittany, City: "Rennes"}, Offers: 1},
	})
}
