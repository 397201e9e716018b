package storetest

import (
	"fmt"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
)

// savingCaptures stores what archives hold of ads, in an order that no clock has.
func savingCaptures(t *testing.T, s *store.Store) {
	at := func(days int) time.Time { return Seen.AddDate(0, 0, days) }
	ad := func(id string, rate float64) market.Offer {
		return market.Offer{Source: "alpha", ID: id, Page: "https://alpha.example/" + id, Title: "Go", Rate: pay(rate, rate, market.Daily, "EUR")}
	}
	captures := func(wantAdded, wantChanged int, list ...store.Capture) {
		t.Helper()
		added, changed, err := s.SaveCaptures(t.Context(), list)
		if err != nil || added != wantAdded || changed != wantChanged {
			t.Errorf("%d new, %d changed, %v; want %d and %d", added, changed, err, wantAdded, wantChanged)
		}
	}
	row := func(id string) string {
		t.Helper()
		o := offerOf(t, s, id)
		days := func(moment time.Time) string {
			if moment.IsZero() {
				return "-"
			}
			return fmt.Sprint(moment.Sub(Seen).Hours() / 24)
		}
		return fmt.Sprintf("%.0f first %s last %s closed %s", *o.Rate.Min, days(o.FirstSeen), days(o.LastSeen), days(o.Closed))
	}
	captures(0, 0)
	captures(2, 0, store.Capture{Offer: ad("x", 500), At: at(10)}, store.Capture{Offer: ad("x", 400), At: at(0)}, store.Capture{Offer: ad("y", 300), At: at(5)})
	equal(t, "first and last of one call", row("x"), nil, "500 first 0 last 10 closed -")
	for range 2 { // the same again, in another order, doubles nothing
		captures(0, 0, store.Capture{Offer: ad("y", 300), At: at(5)})
		captures(0, 0, store.Capture{Offer: ad("x", 400), At: at(0)}, store.Capture{Offer: ad("x", 500), At: at(10)})
	}
	equal(t, "rows written", cell(t, s, "SELECT max(version) FROM offers"), nil, "1")
	equal(t, "sightings", cell(t, s, "SELECT count(), uniqExact(seen) FROM sightings FINAL"), nil, "3\t3")
	equal(t, "addresses", cell(t, s, "SELECT count() FROM addresses FINAL"), nil, "2")

	captures(0, 0, store.Capture{Offer: ad("x", 350), At: at(-3)}, store.Capture{Offer: ad("y", 300), At: at(-1)})
	equal(t, "an older capture moves the first sight alone", row("x"), nil, "500 first -3 last 10 closed -")
	equal(t, "of each its own", row("y"), nil, "300 first -1 last 5 closed -")
	captures(0, 0, store.Capture{Offer: ad("x", 450), At: at(4)})
	equal(t, "one in between tells nothing new", row("x"), nil, "500 first -3 last 10 closed -")
	captures(0, 1, store.Capture{Offer: ad("x", 600), At: at(20)})
	equal(t, "a newer one has the facts", row("x"), nil, "600 first -3 last 20 closed -")

	if n, err := s.CloseAbsent(t.Context(), "alpha", at(30), at(29), []string{"run-8", "run-9"}); err != nil || n != 2 {
		t.Fatalf("%d closed, %v", n, err)
	}
	captures(0, 0, store.Capture{Offer: ad("x", 600), At: at(25)})
	captures(0, 0, store.Capture{Offer: ad("y", 300), At: at(-40)})
	equal(t, "a capture before the closing opens nothing", row("x"), nil, "600 first -3 last 25 closed 30")
	equal(t, "nor does an older one", row("y"), nil, "300 first -40 last 5 closed 30")
	equal(t, "why it was closed", cell(t, s, "SELECT groupUniqArray(closed_why) FROM offers FINAL"), nil, "['absent']")
	captures(0, 0, store.Capture{Offer: ad("x", 600), At: at(31)})
	equal(t, "one after it does", row("x"), nil, "600 first -3 last 31 closed -")
	sound(t, s)
}

// sound checks that what is derived from the ads agrees with them.
func sound(t *testing.T, s *store.Store) {
	t.Helper()
	if _, err := s.Demand(t.Context(), market.Filter{}, nil); err != nil { // whoever asks has the stale months derived
		t.Fatal(err)
	}
	found, err := s.Check(t.Context(), nil)
	if err != nil || len(found) > 0 {
		t.Errorf("the store is not sound: %v, %v", found, err)
	}
}
