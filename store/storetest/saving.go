package storetest

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/internal/pack"
	"tjm/store"
)

// save stores offers and checks what was counted.
func save(t *testing.T, s *store.Store, run string, seen time.Time, wantNew, wantChanged int, offers ...market.Offer) {
	t.Helper()
	added, changed, err := s.SaveOffers(t.Context(), run, seen, offers)
	if err != nil {
		t.Fatalf("run %s: %v", run, err)
	}
	if added != wantNew || changed != wantChanged {
		t.Errorf("run %s: %d new and %d changed, want %d and %d", run, added, changed, wantNew, wantChanged)
	}
}

// offerOf reads one stored ad.
func offerOf(t *testing.T, s *store.Store, id string) market.OfferRow {
	t.Helper()
	var found []market.OfferRow
	err := s.EachOffer(t.Context(), market.Filter{}, func(o market.OfferRow) error {
		if o.ID == id {
			found = append(found, o)
		}
		return nil
	})
	if err != nil || len(found) != 1 {
		t.Fatalf("offer %s: found %d, %v", id, len(found), err)
	}
	return found[0]
}

func savingAgain(t *testing.T, s *store.Store) {
	saveSample(t, s)
	before, err := s.RateBy(t.Context(), market.Filter{}, market.ByStack)
	if err != nil {
		t.Fatal(err)
	}
	save(t, s, "run-1", Seen, 0, 0, Sample()...) // the same run, repeated after a failure
	later, earlier := Seen.Add(24*time.Hour), Seen.Add(-24*time.Hour)
	save(t, s, "run-2", later, 0, 0, Sample()...)
	save(t, s, "run-0", earlier, 0, 0, Sample()...) // an older archive read afterwards

	after, err := s.RateBy(t.Context(), market.Filter{}, market.ByStack)
	equal(t, "rates after saving four times", after, err, before)
	a1 := offerOf(t, s, "a1")
	equal(t, "first seen", a1.FirstSeen, nil, earlier)
	equal(t, "last seen", a1.LastSeen, nil, later)
	equal(t, "sightings", cell(t, s, "SELECT count() FROM sightings FINAL WHERE offer_id = 'a1'"), nil, "3")
	if added, changed, err := s.SaveOffers(t.Context(), "run-3", later, nil); added != 0 || changed != 0 || err != nil {
		t.Errorf("saving nothing: %d, %d, %v", added, changed, err)
	}
}

func seenAgain(t *testing.T, s *store.Store) {
	saveSample(t, s)
	later := Seen.Add(48 * time.Hour)
	url := Sample()[0].URL
	for range 2 {
		if err := s.SeenAgain(t.Context(), "run-2", "alpha", later, []string{url, "https://alpha.example/none", `') OR 1`}); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.SeenAgain(t.Context(), "run-2", "beta", later, []string{url}); err != nil { // not an ad of beta
		t.Fatal(err)
	}
	got := offerOf(t, s, "a1")
	equal(t, "first seen", got.FirstSeen, nil, Seen)
	equal(t, "last seen", got.LastSeen, nil, later)
	equal(t, "rate", got.Rate, nil, pay(400, 500, market.Daily, "EUR"))
	equal(t, "last seen of another", offerOf(t, s, "a2").LastSeen, nil, Seen)
	equal(t, "sightings", cell(t, s, "SELECT count(), countIf(run_id = 'run-2') FROM sightings FINAL"), nil, "10\t1")
	equal(t, "rows written", cell(t, s, "SELECT max(version) FROM offers WHERE offer_id = 'a1'"), nil, "2")
	save(t, s, "run-3", later, 0, 0, Sample()...)
}

func changes(t *testing.T, s *store.Store) {
	saveSample(t, s)
	later := Seen.Add(time.Hour)
	offer := Sample()[0]

	offer.Text, offer.URL = "the prose was touched up", "https://alpha.example/moved"
	offer.Notes = []string{"a remark"}
	save(t, s, "run-2", Seen, 0, 0, offer) // no fact differs, but the row is rewritten
	equal(t, "address", offerOf(t, s, "a1").URL, nil, "https://alpha.example/moved")
	equal(t, "text", cell(t, s, "SELECT text FROM offers FINAL WHERE offer_id = 'a1'"), nil, "the prose was touched up")

	offer.Rate = pay(420, 520, market.Daily, "EUR")
	save(t, s, "run-3", later, 0, 1, offer)
	got := offerOf(t, s, "a1")
	equal(t, "rate", got.Rate, nil, pay(420, 520, market.Daily, "EUR"))
	equal(t, "first seen", got.FirstSeen, nil, Seen)
	equal(t, "last seen", got.LastSeen, nil, later)

	fresh := market.Offer{Source: "alpha", ID: "twice", Title: "the first of two"}
	again := fresh
	again.Title = "the last of two"
	save(t, s, "run-3", later, 1, 0, fresh, again)
	equal(t, "of two with one key", offerOf(t, s, "twice").Title, nil, "the last of two")

	other := offer
	other.Source = "beta" // the same id of another source is another ad
	save(t, s, "run-3", later, 1, 0, other)
}

// noneZero makes a field that is added to a noun of the market fail here until it is stored and tested.
func noneZero(t *testing.T, noun any) {
	t.Helper()
	v := reflect.ValueOf(noun)
	for i := range v.NumField() {
		if v.Field(i).IsZero() {
			t.Errorf("%s.%s is not in this test: store it, and set it here", v.Type(), v.Type().Field(i).Name)
		}
	}
}

// everyField checks that the extraction's whole offer is in the table, by reading it with the reader's SQL.
func everyField(t *testing.T, s *store.Store) {
	offer := market.Offer{
		Source: "alpha", ID: "full", URL: "https://alpha.example/full", Page: "https://alpha.example/ad/7", Title: "Titre", Company: "Acme",
		Posted: day(2026, 3, 1), Text: "ligne 1\nligne 2", Role: market.DevOps, Stacks: []string{"Go", "Rust"},
		Rate: pay(500, 600, market.Daily, "EUR"), Salary: pay(45000, 55000, market.Yearly, "CHF"),
		Place:  market.Place{City: "Lyon", Department: "69", Region: "Auvergne-Rhône-Alpes", Country: "FR"},
		Remote: market.RemotePartial, OnSite: ptr(2.5), Contracts: []market.Contract{market.Freelance, market.Permanent},
		Seniority: market.Lead, Years: ptr(7), Duration: ptr(12), Start: "asap", Language: "fr",
		English: market.EnglishRequired, Education: market.Master, Client: market.Startup, Setting: market.FromScratch,
		Evidence: []market.Evidence{
			{Field: "rate", Value: "500-600", Origin: market.OriginText, Words: "TJM 500-600", Start: 42},
			{Field: "place", Value: "Lyon", Origin: market.OriginStructured, Words: "Lyon", Start: -1},
		},
		Notes: []string{"two rates", "the first taken"},
	}
	noneZero(t, offer)
	save(t, s, "run", Seen, 1, 0, offer)
	got := cell(t, s, `SELECT source, offer_id, url, title, company, posted, text, role, stacks, rate_min, rate_max, rate_unit,
		rate_currency, salary_min, salary_max, salary_unit, salary_currency, city, department, region, country, remote, on_site,
		contracts, seniority, years, duration_months, start, language, english, education, client, setting, evidence_field,
		evidence_value, evidence_origin, evidence_words, evidence_start, notes, first_seen, last_seen, closed_at, closed_why,
		day, month, advertiser, day_rate_eur
		FROM offers FINAL FORMAT JSONCompactEachRow`)
	equal(t, "row", strings.ReplaceAll(got, ", ", ","), nil, `["alpha","full","https:\/\/alpha.example\/full","Titre","Acme","2026-03-01","ligne 1\nligne 2",`+
		`"devops",["Go","Rust"],500,600,"day","EUR",45000,55000,"year","CHF","Lyon","69","Auvergne-Rhône-Alpes","FR","partial",2.5,`+
		`["freelance","permanent"],"lead",7,12,"asap","fr","required","master","startup","scratch",["rate","place"],`+
		`["500-600","Lyon"],["text","structured"],["TJM 500-600","Lyon"],[42,-1],["two rates","the first taken"],`+
		`"2026-03-20 09:30:00.000","2026-03-20 09:30:00.000",null,"","2026-03-01","2026-03-01","acme",550]`)
	equal(t, "address", cell(t, s, "SELECT concat(source, ' ', url, ' ', offer_id) FROM addresses"), nil, "alpha https://alpha.example/ad/7 full")

	bare := market.Offer{Source: "alpha", ID: "bare", Posted: day(1, 2, 3)} // a date that cannot be true is not stated
	save(t, s, "run", Seen, 1, 0, bare)
	equal(t, "an ad that states nothing", offerOf(t, s, "bare"), nil, market.OfferRow{
		Source: "alpha", ID: "bare", Stacks: []string{}, Remote: market.RemoteUnknown, Seniority: market.SeniorityUnknown,
		Role: market.Other, FirstSeen: Seen, LastSeen: Seen,
	})
}

func ledger(t *testing.T, s *store.Store) {
	ctx := t.Context()
	page := func(url string, at time.Time, status int, body string) market.Page {
		return market.Page{
			Source: "alpha", URL: url, FetchedAt: at, Status: status, ContentType: "text/html; charset=utf-8",
			ETag: fmt.Sprintf("%q", body), Modified: "Fri, 20 Mar 2026 09:30:00 GMT", Body: []byte(body),
		}
	}
	old, current := page("https://a.example/1", Seen, 200, "old"), page("https://a.example/1", Seen.Add(time.Hour), 200, "\x00new\xff")
	gone := page("https://a.example/2", Seen, 404, "gone")
	elsewhere := page("https://b.example/1", Seen, 200, "other")
	elsewhere.Source = "beta"
	for range 2 {
		if err := s.SavePages(ctx, []market.Page{old, current, gone, elsewhere}); err != nil {
			t.Fatal(err)
		}
	}
	bodyless := current
	bodyless.Body = nil
	known, err := knownPages(ctx, s, "alpha")
	equal(t, "known pages", known, err, map[string]market.Page{"https://a.example/1": bodyless})
	dead, again := page(current.URL, Seen.Add(2*time.Hour), 404, ""), page(current.URL, Seen.Add(3*time.Hour), 200, "again")
	for _, c := range []struct {
		what string
		page market.Page
		want int
	}{{"once it is gone", dead, 0}, {"when it is back", again, 1}} {
		if err := s.SavePages(ctx, []market.Page{c.page}); err != nil {
			t.Fatal(err)
		}
		known, err = knownPages(ctx, s, "alpha")
		equal(t, "known pages "+c.what, len(known), err, c.want)
	}
	current = again
	packer, err := pack.New()
	if err != nil {
		t.Fatal(err)
	}
	current.Packed = packer.Pack(current.Body)
	got, _, err := s.Page(ctx, "alpha", "https://a.example/1")
	equal(t, "one page", got, err, current)
	held := page("https://a.example/3", Seen, 200, "")
	held.Packed = packer.Pack([]byte("held"))
	if err := s.SavePages(ctx, []market.Page{held}); err != nil {
		t.Fatal(err)
	}
	held.Body = []byte("held")
	got, ok, err := s.Page(ctx, "alpha", held.URL)
	equal(t, "a page that was packed before", got, err, held)
	for _, url := range []string{"https://a.example/2", "https://b.example/1"} {
		if got, found, err := s.Page(ctx, "alpha", url); found || !ok || err != nil {
			t.Errorf("page %s of alpha: %+v, %v", url, got, err)
		}
	}
	equal(t, "stored versions", cell(t, s, "SELECT count() FROM pages FINAL"), nil, "7")

	run := market.Run{ID: "r1", Source: "alpha", Started: Seen, Planned: 10}
	done := market.Run{
		ID: "r1", Source: "alpha", Started: Seen, Ended: Seen.Add(time.Minute), Outcome: market.RunPartial, Planned: 10, Fetched: 8,
		Known: 1, Unchanged: 4, Parsed: 7, Failed: 1, Excluded: 2, Offers: 70, New: 60, Changed: 5, Closed: 3, Bytes: 1 << 40, Error: "page limit",
		Stated: market.Stated{Offers: 71, Title: 69, Place: 68, Stacks: 67, Rate: 66, Barren: 2}, Suspect: "fewer rates",
		Doubts: []market.Doubt{{Kind: market.DoubtRate, Now: 0.1, Usual: 0.5}, {Kind: market.DoubtField, Now: 3, Usual: 4, What: "title", Pages: []string{"https://a.example/1"}}},
	}
	noneZero(t, done)
	noneZero(t, done.Stated)
	next := market.Run{ID: "r2", Source: "alpha", Started: Seen.Add(time.Hour)}
	for _, r := range []market.Run{run, done, next, done} {
		if err := s.SaveRun(ctx, r); err != nil {
			t.Fatal(err)
		}
	}
	runs, err := s.Runs(ctx, 10)
	equal(t, "runs, newest first", runs, err, []market.Run{next, done})
	runs, err = s.Runs(ctx, 1)
	equal(t, "the newest run", runs, err, []market.Run{next})

	other := market.Run{ID: "r1", Source: "beta", Started: Seen.Add(2 * time.Hour)}
	if err := s.SaveRun(ctx, other); err != nil {
		t.Fatal(err)
	}
	runs, err = s.RunsOf(ctx, "alpha", 10)
	equal(t, "runs of one source", runs, err, []market.Run{next, done})
	runs, err = s.NewestRuns(ctx, 1)
	equal(t, "the newest run of each source", runs, err, []market.Run{other, next})
	runs, err = s.RunsOf(ctx, "gamma", 10)
	equal(t, "runs of a source that never ran", runs, err, nil)
}
