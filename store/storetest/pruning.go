package storetest

import (
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
)

// pruning keeps what is needed, however old it is.
func pruning(t *testing.T, s *store.Store) {
	at := func(days int) time.Time { return Seen.AddDate(0, 0, days) }
	page := func(source, url string, days, status int) market.Page {
		return market.Page{Source: source, URL: "https://a.example/" + url, FetchedAt: at(days), Status: status, Body: []byte(url)}
	}
	ad := func(id, url string) market.Offer {
		return market.Offer{Source: "alpha", ID: id, Title: id, Page: "https://a.example/" + url}
	}
	if err := s.SavePages(t.Context(), []market.Page{
		page("alpha", "open", 0, 200), page("alpha", "open", 10, 200), page("alpha", "open", 20, 200),
		page("alpha", "old-open", 0, 200), page("alpha", "old-open", 5, 200),
		page("alpha", "sick", 0, 200), page("alpha", "sick", 3, 200), page("alpha", "sick", 6, 500),
		page("alpha", "listing", 0, 200), page("alpha", "listing", 1, 200),
		page("alpha", "closed", 0, 200), page("alpha", "closed", 8, 404),
		page("alpha", "closed-lately", 0, 200), page("alpha", "closed-lately", 80, 404),
		page("alpha", "two-ads", 0, 200),
		page("beta", "open", 0, 200), page("beta", "open", 1, 200),
	}); err != nil {
		t.Fatal(err)
	}
	save(t, s, "run-1", Seen, 7, 0, ad("open", "open"), ad("old", "old-open"), ad("sick", "sick"), ad("closed", "closed"), ad("lately", "closed-lately"),
		ad("one", "two-ads"), ad("two", "two-ads"))
	for days, urls := range map[int][]string{8: {"https://a.example/closed"}, 80: {"https://a.example/closed-lately"}} {
		if n, err := s.CloseGone(t.Context(), "alpha", at(days), urls); n != 1 || err != nil {
			t.Fatalf("%d closed, %v", n, err)
		}
	}
	const left = "SELECT arrayStringConcat(arraySort(groupArray(concat(source, ' ', substring(url, 19), ' ', toString(dateDiff('day', toDateTime64('2026-03-20 09:30:00', 3, 'UTC'), fetched_at))))), ', ') FROM pages FINAL"
	prune := func(before, limit, want int) {
		t.Helper()
		if n, err := s.PrunePages(t.Context(), "alpha", at(before), limit); n != want || err != nil {
			t.Errorf("%d deleted, %v, want %d", n, err, want)
		}
	}
	prune(-1, 100, 0)
	prune(15, 0, 0)
	prune(15, 1, 1) // bounded, the oldest first
	prune(15, 100, 6)
	equal(t, "what is left", cell(t, s, left), nil, "alpha closed-lately 0, alpha closed-lately 80, alpha listing 1, alpha old-open 5, alpha open 20, "+
		"alpha sick 3, alpha sick 6, alpha two-ads 0, beta open 0, beta open 1")
	prune(15, 100, 0)
	prune(85, 100, 2)
	equal(t, "what is left later", cell(t, s, left), nil, "alpha listing 1, alpha old-open 5, alpha open 20, alpha sick 3, alpha sick 6, alpha two-ads 0, beta open 0, beta open 1")
	known, err := knownPages(t.Context(), s, "alpha")
	equal(t, "known pages", len(known), err, 4) // not the sick one, as before
	if n, err := s.CloseGone(t.Context(), "alpha", at(90), []string{"https://a.example/two-ads"}); n != 2 || err != nil {
		t.Fatalf("%d closed, %v", n, err)
	}
	prune(91, 100, 1)
}
