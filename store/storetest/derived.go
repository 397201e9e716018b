package storetest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
)

// truth are questions put to the offers themselves; derivedTables are the same put to what is derived from them.
const (
	truth = `SELECT source, offer_id, title, stacks, rate_min, region, contracts, posted, first_seen, last_seen, closed_at, day, month,
		advertiser, day_rate_eur FROM %s ORDER BY source, offer_id`
	faceted = `SELECT region, seniority, month, remote, source, contracts, stacks, role, country, department, city, day, advertiser, day_rate_eur
		FROM %s ORDER BY ALL`
	mentioned = `SELECT %s AS stack, region, seniority, month, remote, source, toString(%s) AS forms, day, advertiser_id, day_rate_eur FROM %s ORDER BY ALL`
	numbered  = `(SELECT *, day, month, day_rate_eur, toUInt32(names.id) AS advertiser_id FROM offers FINAL LEFT ANY JOIN advertisers AS names ON toString(offers.advertiser) = names.name)`
	tallied   = `SELECT by, narrowed, also, also_narrowed, stack, month, toUInt64(sum(ads)), toUInt64(sum(stated)), min(first_day), max(last_day) FROM tallies GROUP BY ALL ORDER BY ALL`
	// Every ad under each pair of what it states, counted for each of its technologies.
	plainTallies = `SELECT one.1 AS by, toString(one.2) AS narrowed, other.1 AS also, toString(other.2) AS also_narrowed, toString(stack), month, count(), count(day_rate_eur), min(day), max(day)
		FROM (SELECT arrayJoin(stacks) AS stack, month, day, day_rate_eur, [('region', toString(region)), ('source', toString(source)), ('remote', toString(remote)), ('seniority', toString(seniority))] AS stated,
			arrayMap(c -> ('contract', toString(c)), if(empty(contracts), [''], contracts)) AS forms FROM offers FINAL)
		ARRAY JOIN arrayConcat([(stated[1], stated[2]), (stated[1], stated[3]), (stated[1], stated[4]), (stated[2], stated[3]), (stated[2], stated[4]), (stated[3], stated[4])],
			arrayFlatten(arrayMap(s -> arrayMap(f -> (s, f), forms), stated))) AS both
		LEFT ARRAY JOIN [both.1] AS one, [both.2] AS other
		GROUP BY ALL ORDER BY ALL`
	alike      = `SELECT region, seniority, month, remote, source, forms, toUInt64(sum(ads)), toUInt64(sum(stated)), min(first_day), max(last_day) FROM alike GROUP BY ALL ORDER BY ALL`
	plainAlike = `SELECT region, seniority, month, remote, source, toString(contracts) AS forms, count(), count(day_rate_eur), min(day), max(day) FROM offers FINAL GROUP BY ALL ORDER BY ALL`
	cells      = `SELECT dimension, value, month, toUInt64(sum(ads)), toUInt64(sum(stated)), toUInt64(groupBitmapMerge(who)), arraySort(arrayFlatten(groupArray(arrayFlatten(arrayMap(r -> arrayWithConstant(r.2, r.1), rates)))))
		FROM figures WHERE by = '' GROUP BY ALL ORDER BY ALL`
	plainCells = `SELECT d.1, toString(d.2), month, count(), count(day_rate_eur), uniqExactIf(advertiser, advertiser != '' AND day_rate_eur IS NOT NULL), arraySort(groupArray(day_rate_eur))
		FROM (SELECT month, day_rate_eur, advertiser, arrayJoin(arrayConcat([('', '')], arrayMap(s -> ('stack', toString(s)), if(empty(stacks), [''], stacks)),
			[('region', toString(region)), ('source', toString(source)), ('remote', toString(remote)), ('seniority', toString(seniority))],
			arrayMap(s -> ('contract', toString(s)), if(empty(contracts), [''], contracts)))) AS d FROM offers FINAL)
		GROUP BY ALL ORDER BY ALL`
)

// derivedEqualsTruth compares the derived tables with the offers.
func derivedEqualsTruth(t *testing.T, s *store.Store, after string) {
	t.Helper()
	if err := s.Refresh(t.Context()); err != nil {
		t.Fatalf("%s: %v", after, err)
	}
	equal(t, "ads after "+after, cell(t, s, fmt.Sprintf(truth, "current")), nil, cell(t, s, fmt.Sprintf(truth, "offers FINAL")))
	equal(t, "facets after "+after, cell(t, s, fmt.Sprintf(faceted, "facets")), nil, cell(t, s, fmt.Sprintf(faceted, "offers FINAL")))
	equal(t, "mentions after "+after, cell(t, s, fmt.Sprintf(mentioned, "stack", "forms", "mentions")), nil, cell(t, s, fmt.Sprintf(mentioned, "arrayJoin(stacks)", "contracts", numbered)))
	equal(t, "ads that are alike after "+after, cell(t, s, alike), nil, cell(t, s, plainAlike))
	equal(t, "tallies after "+after, cell(t, s, tallied), nil, cell(t, s, plainTallies))
	equal(t, "cells after "+after, cell(t, s, cells), nil, cell(t, s, plainCells))
	equal(t, "months to derive after "+after, cell(t, s, "SELECT count() FROM stale FINAL WHERE done = 0"), nil, "0")
}

// derivedFollows saves, changes, closes, sees again and reads again at random, and each time compares what is derived
// with the offers.
func derivedFollows(t *testing.T, s *store.Store) {
	rng := rand.New(rand.NewPCG(7, 11))
	offers := randomMarket(rng, 60)
	for i := range offers {
		offers[i].URL = fmt.Sprintf("https://a.example/%d", i)
	}
	some := func() []market.Offer {
		at := rng.IntN(50)
		return offers[at : at+1+rng.IntN(10)]
	}
	var done []string
	for i := range 14 {
		now, run := Seen.Add(time.Duration(i)*24*time.Hour), fmt.Sprint("run-", i)
		var err error
		switch action := rng.IntN(6); action {
		case 0, 1:
			done = append(done, "save")
			_, _, err = s.SaveOffers(t.Context(), run, now, some())
		case 2: // another price, another month, another place
			done = append(done, "change")
			changed := append([]market.Offer{}, some()...)
			for j := range changed {
				changed[j].Rate = pay(float64(300+rng.IntN(400)), 700, market.Daily, "EUR")
				changed[j].Posted = day(2025, 10, 1).AddDate(0, 0, rng.IntN(200))
				changed[j].Place.Region, changed[j].Stacks = regionNames[rng.IntN(4)], stackNames[:rng.IntN(4)]
			}
			_, _, err = s.SaveOffers(t.Context(), run, now, changed)
		case 3:
			done = append(done, "close")
			_, err = s.CloseAbsent(t.Context(), "alpha", now, now, []string{run})
		case 4:
			done = append(done, "see again")
			var urls []string
			for _, o := range some() {
				urls = append(urls, o.URL)
			}
			err = s.SeenAgain(t.Context(), run, "alpha", now, urls)
		case 5:
			done = append(done, "read again")
			var captures []store.Capture
			for _, o := range some() {
				o.Title, o.Company, o.Posted = "read again", fmt.Sprint("Company ", rng.IntN(99)), time.Time{}
				captures = append(captures, store.Capture{Offer: o, At: now.AddDate(0, 0, -40)})
			}
			_, err = s.Reextracted(t.Context(), captures, false)
		}
		if err != nil {
			t.Fatalf("%s: %v", strings.Join(done, ", "), err)
		}
		if rng.IntN(2) == 0 {
			derivedEqualsTruth(t, s, strings.Join(done, ", "))
		}
	}
	derivedEqualsTruth(t, s, strings.Join(done, ", "))
	if err := s.Rebuild(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	derivedEqualsTruth(t, s, "a rebuild")
}
