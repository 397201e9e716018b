package storetest

import (
	"math"
	"testing"

	"tjm/internal/market"
	"tjm/store"
)

// hostile are values that end a literal, a statement or a line somewhere.
var hostile = []string{
	`'`, `''`, `\`, `\'`, `\\'`, `"`, "`", `'; DROP TABLE offers; --`, `') OR 1=1 --`, `['Go']`, `Go','Rust`, `{stacks:Array(String)}`,
	`{{filter}}`, "tab\there", "line\nbreak", "carriage\rreturn", "nul\x00byte", `\N`, `NULL`, "\xff\xfe", `%' --`, `?`, `$1`, `@p1`,
	"é è œ €", "日本", "🦀", `C++`, `C#`, `a&b=c#d%20`, `__exception__`, " spaces ", `/* comment`, `\x41`, `\0`,
}

func hostileText(t *testing.T, s *store.Store) {
	ctx := t.Context()
	var offers []market.Offer
	for _, h := range hostile {
		offers = append(offers, market.Offer{
			Source: "alpha", ID: h, URL: h, Title: h, Company: "Company " + h, Text: h, Stacks: []string{h},
			Place: market.Place{City: h, Region: h}, Evidence: []market.Evidence{{Field: h, Words: h}}, Notes: []string{h},
		})
	}
	save(t, s, "run", Seen, len(offers), 0, offers...)
	save(t, s, "run", Seen, 0, 0, offers...) // the look-up by key takes the ids as they are
	for i, h := range hostile {
		others := []market.Filter{ // each text takes its turn in one of them: they are bound as those of the stack are
			{Regions: []string{h}},
			{Companies: []string{"Company " + h}},
			{Places: []market.Place{{City: h, Region: h}}},
			{Stacks: []string{h}, WithChildren: true},
			{Stacks: []string{h}, Conversion: market.Conversion{On: true, Currency: h}},
		}
		for _, f := range []market.Filter{{Stacks: []string{h}}, others[i%len(others)]} {
			rows, total, err := s.Offers(ctx, f, 10, 0)
			if err != nil || total != 1 || rows[0].ID != h || rows[0].Title != h || rows[0].Stacks[0] != h || rows[0].Place.City != h {
				t.Errorf("%+v: %d rows %+v, %v", f, total, rows, err)
			}
		}
		points, err := s.Demand(ctx, market.Filter{}, []string{h})
		if err != nil || len(points) != 1 || points[0].Offers != 1 {
			t.Errorf("demand for %q: %+v, %v", h, points, err)
		}
		page := market.Page{Source: h, URL: h, FetchedAt: Seen, Status: 200, ETag: h, Body: []byte(h)}
		if err := s.SavePages(ctx, []market.Page{page}); err != nil {
			t.Errorf("page %q: %v", h, err)
		}
		known, err := knownPages(ctx, s, h)
		if err != nil || known[h].ETag != h {
			t.Errorf("known pages of %q: %+v, %v", h, known, err)
		}
	}
	groups, err := s.RateBy(ctx, market.Filter{Stacks: hostile}, market.ByStack)
	if err != nil || len(groups) != len(hostile) {
		t.Errorf("all of them in one filter: %d groups, want %d, %v", len(groups), len(hostile), err)
	}
}

func notANumber(t *testing.T, s *store.Store) {
	for _, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		offer := market.Offer{Source: "alpha", ID: "x", Rate: pay(v, v, market.Daily, "EUR")}
		if _, _, err := s.SaveOffers(t.Context(), "run", Seen, []market.Offer{offer}); err == nil {
			t.Errorf("a rate of %v was stored", v)
		}
	}
	c, err := s.Coverage(t.Context(), market.Filter{})
	equal(t, "offers stored", c.Offers, err, 0)
}
