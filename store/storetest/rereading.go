package storetest

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
)

func readingPages(t *testing.T, s *store.Store) {
	ctx := t.Context()
	page := func(n int, at time.Time, status, size int) market.Page {
		return market.Page{
			Source: "alpha", URL: fmt.Sprintf("https://a.example/%d", n), FetchedAt: at, Status: status, ContentType: "text/html", Body: make([]byte, size),
		}
	}
	first, moved := page(1, Seen, 200, 10), page(2, Seen.Add(2*time.Hour), 200, 9<<20)
	moved.Final = "https://a.example/two"
	big, gone := page(3, Seen.Add(time.Hour), 200, 9<<20), page(2, Seen.Add(3*time.Hour), 404, 0)
	older, other := page(1, Seen.Add(-time.Hour), 200, 7), page(4, Seen, 200, 1)
	other.Source = "beta"
	if err := s.SavePages(ctx, []market.Page{older, first, moved, big, gone, other}); err != nil {
		t.Fatal(err)
	}
	list, err := s.NewestPages(ctx, "alpha", time.Time{})
	for i := range list {
		if list[i].Size <= 0 {
			t.Errorf("%s: %d bytes", list[i].URL, list[i].Size)
		}
		list[i].Size = 0
	}
	equal(t, "versions", list, err, []store.PageVersion{version(moved), version(big), version(first)})
	since, err := s.NewestPages(ctx, "alpha", Seen.Add(time.Hour))
	equal(t, "versions since", len(since), err, 2)

	var read []market.Page
	var sizes []int
	missing := store.PageVersion{URL: "https://a.example/9", FetchedAt: Seen}
	err = s.EachPage(ctx, "alpha", append(list, missing), func(pages []market.Page) error {
		for i := range pages {
			pages[i].Packed = nil
		}
		read, sizes = append(read, pages...), append(sizes, len(pages))
		return nil
	})
	equal(t, "pages, 16 MiB of them at a time", sizes, err, []int{2, 1})
	equal(t, "pages", read, nil, []market.Page{moved, big, first})
	equal(t, "where redirects led", read[0].Landed().URL, nil, "https://a.example/two")
	stop := errors.New("stop")
	if err := s.EachPage(ctx, "alpha", list, func([]market.Page) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("the error of each: %v", err)
	}
	archive, err := s.Archive(ctx)
	for i := range archive {
		if archive[i].Bytes <= 0 {
			t.Errorf("%s: %d bytes", archive[i].Source, archive[i].Bytes)
		}
		archive[i].Bytes = 0
	}
	equal(t, "archive", archive, err, []store.Archived{
		{Source: "alpha", Pages: 3, Versions: 5, Oldest: older.FetchedAt, Newest: gone.FetchedAt},
		{Source: "beta", Pages: 1, Versions: 1, Oldest: Seen, Newest: Seen},
	})
}

func version(p market.Page) store.PageVersion {
	return store.PageVersion{URL: p.URL, FetchedAt: p.FetchedAt}
}

func rereading(t *testing.T, s *store.Store) {
	saveSample(t, s)
	later := Seen.Add(24 * time.Hour)
	alpha := Sample()[:5]
	if n, err := s.CloseAbsent(t.Context(), "alpha", later, later, []string{"run-9"}); err != nil || n != 5 {
		t.Fatalf("%d closed, %v", n, err)
	}
	read := func(dry bool, offers ...market.Offer) store.Rereading {
		t.Helper()
		var captures []store.Capture
		for _, o := range offers {
			captures = append(captures, store.Capture{Offer: o, At: later.Add(time.Hour)})
		}
		done, err := s.Reextracted(t.Context(), captures, dry)
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	count := func(done store.Rereading) string {
		return fmt.Sprint(len(done.Changed), done.Reworded, done.Same, len(done.Added))
	}
	equal(t, "nothing", count(read(false)), nil, "0 0 0 0")
	equal(t, "the same", count(read(false, alpha...)), nil, "0 0 5 0")
	equal(t, "rows of the same", cell(t, s, "SELECT max(version) FROM offers WHERE offer_id = 'a1'"), nil, "2")

	better, reworded := alpha[0], alpha[1]
	better.Rate, better.Stacks = pay(410, 510, market.Daily, "EUR"), []string{"Go"}
	reworded.Text = "without a name"
	fresh := market.Offer{Source: "alpha", ID: "fresh", Title: "Go"}
	for _, dry := range []bool{true, false} {
		done := read(dry, better, reworded, alpha[2], fresh)
		equal(t, "counts", count(done), nil, "1 1 1 1")
		equal(t, "before", done.Changed[0].Before.Rate, nil, alpha[0].Rate)
		equal(t, "before", done.Changed[0].Before.Title, nil, alpha[0].Title)
		equal(t, "after", done.Changed[0].After.Rate, nil, better.Rate)
		wrote := "0"
		if !dry {
			wrote = "3"
		}
		equal(t, "written", cell(t, s, "SELECT count() FROM offers FINAL WHERE (offer_id = 'a1' AND rate_min = 410) OR text = 'without a name' OR title = 'Go' AND offer_id = 'fresh'"), nil, wrote)
	}
	a1 := offerOf(t, s, "a1")
	equal(t, "seen and closed as before", []time.Time{a1.FirstSeen, a1.LastSeen, a1.Closed}, nil, []time.Time{Seen, Seen, later})
	equal(t, "closed why", cell(t, s, "SELECT closed_why FROM offers FINAL WHERE offer_id = 'a1'"), nil, "absent")
	equal(t, "first sight of one that was never seen", offerOf(t, s, "fresh").FirstSeen, nil, later.Add(time.Hour))
	equal(t, "sightings", cell(t, s, "SELECT count(), countIf(offer_id = 'fresh') FROM sightings FINAL"), nil, "10\t1")
	equal(t, "again", count(read(false, better, reworded, alpha[2], fresh)), nil, "0 0 4 0")

	// A page of its own that gives another name is still the ad that it gave before.
	named := market.Offer{Source: "alpha", ID: "old-name", Page: "https://alpha.example/p/7", Title: "Rust"}
	save(t, s, "run-4", later, 1, 0, named)
	named.ID = "new-name"
	equal(t, "under its old name", count(read(false, named)), nil, "0 0 1 0")
	named.Page = "https://alpha.example/p/8"
	equal(t, "elsewhere it is another ad", count(read(false, named)), nil, "0 0 0 1")
	sound(t, s)
}
