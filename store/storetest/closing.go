package storetest

import (
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
)

// open tells which of the sample's ads of alpha are open, in the order of their ids.
func open(t *testing.T, s *store.Store) string {
	t.Helper()
	return cell(t, s, `SELECT arrayStringConcat(arraySort(groupArray(offer_id)), ' ') FROM offers FINAL
		WHERE source = 'alpha' AND closed_at IS NULL`)
}

func closingAbsent(t *testing.T, s *store.Store) {
	saveSample(t, s) // run-1 saw all of them
	alpha := Sample()[:5]
	first, second, third := Seen.Add(24*time.Hour), Seen.Add(48*time.Hour), Seen.Add(72*time.Hour)
	save(t, s, "run-2", first, 0, 0, alpha[0], alpha[1]) // a3, a4 and a5 are missing
	save(t, s, "run-2b", first.Add(time.Hour), 0, 0, alpha[3])
	save(t, s, "run-3", second, 0, 0, alpha[0])

	closed := func(at, since time.Time, runs ...string) int {
		t.Helper()
		n, err := s.CloseAbsent(t.Context(), "alpha", at, since, runs)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	equal(t, "closed when no time has passed", closed(second, Seen, "run-2", "run-3"), nil, 0)
	equal(t, "closed", closed(second, first, "run-2", "run-3"), nil, 2)
	equal(t, "closed again", closed(second, first, "run-2", "run-3"), nil, 0)
	// a2 was seen by one of the two; a4 in between, by a run that proves nothing; beta is another source
	equal(t, "open", open(t, s), nil, "a1 a2 a4")
	equal(t, "open of beta", cell(t, s, "SELECT count() FROM offers FINAL WHERE source = 'beta' AND closed_at IS NULL"), nil, "4")
	a3 := offerOf(t, s, "a3")
	equal(t, "closing", a3.Closed, nil, second)
	equal(t, "last seen is not moved", a3.LastSeen, nil, Seen)
	equal(t, "why", cell(t, s, "SELECT closed_why FROM offers FINAL WHERE offer_id = 'a3'"), nil, "absent")
	equal(t, "the text is kept", a3.Title, nil, alpha[2].Title)

	save(t, s, "run-4", third, 0, 0, alpha[2]) // it is back, with the facts it had
	equal(t, "open after it came back", open(t, s), nil, "a1 a2 a3 a4")
	equal(t, "closing of an open ad", offerOf(t, s, "a3").Closed, nil, time.Time{})
	equal(t, "why of an open ad", cell(t, s, "SELECT closed_why FROM offers FINAL WHERE offer_id = 'a3'"), nil, "")
}

func closingGone(t *testing.T, s *store.Store) {
	ads := []market.Offer{
		{Source: "alpha", ID: "own", URL: "https://a.example/own"},
		{Source: "alpha", ID: "elsewhere", URL: "https://a.example/pretty", Page: "https://a.example/ad?id=7"},
		{Source: "alpha", ID: "there", URL: "https://a.example/there"},
	}
	other := ads[0]
	other.Source = "beta"
	save(t, s, "run-1", Seen, 4, 0, append(ads, other)...)
	gone := []string{"https://a.example/own", "https://a.example/ad?id=7", "https://a.example/nothing", "') OR 1 --"}
	n, err := s.CloseGone(t.Context(), "alpha", Seen.Add(-time.Hour), gone)
	equal(t, "closed by an answer older than the last sight", n, err, 0)
	later := Seen.Add(time.Hour)
	n, err = s.CloseGone(t.Context(), "alpha", later, gone)
	equal(t, "closed", n, err, 2)
	equal(t, "open", open(t, s), nil, "there")
	equal(t, "open of beta", cell(t, s, "SELECT count() FROM offers FINAL WHERE source = 'beta' AND closed_at IS NULL"), nil, "1")
	equal(t, "why", cell(t, s, "SELECT closed_why FROM offers FINAL WHERE offer_id = 'elsewhere'"), nil, "gone")

	// A listing names it again: it is open, found by the address that was asked for.
	if err := s.SeenAgain(t.Context(), "run-2", "alpha", later.Add(time.Hour), []string{"https://a.example/ad?id=7"}); err != nil {
		t.Fatal(err)
	}
	equal(t, "open after it came back", open(t, s), nil, "elsewhere there")
	equal(t, "sightings of it", cell(t, s, "SELECT count() FROM sightings FINAL WHERE offer_id = 'elsewhere'"), nil, "2")
	n, err = s.CloseGone(t.Context(), "alpha", later, nil)
	equal(t, "closed by no address", n, err, 0)
}
