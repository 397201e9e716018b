package storetest

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"tjm/internal/market"
	"tjm/internal/mission"
	"tjm/store"
)

// What current says of missions, and the same looked up in missions.
const (
	placedMissions = "SELECT source, offer_id, outcome, mission FROM current ORDER BY source, offer_id"
	plainMissions  = `SELECT o.source, o.offer_id, m.outcome, if(m.outcome = 'same', m.mission, '') FROM offers AS o FINAL
		LEFT JOIN (SELECT * FROM missions FINAL) AS m ON o.source = m.source AND o.offer_id = m.offer_id ORDER BY o.source, o.offer_id`
	plainCounts = `SELECT count(), countIf(m.mission != ''), uniqExactIf(m.mission, m.mission != ''), countIf(m.outcome = 'undecided')
		FROM offers AS o FINAL LEFT JOIN (SELECT * FROM missions FINAL) AS m ON o.source = m.source AND o.offer_id = m.offer_id WHERE `
)

// missionsFollow matches at random between saves, all ads or some, and compares the counts of pages with those of a plain join.
func missionsFollow(t *testing.T, s *store.Store) {
	rng := rand.New(rand.NewPCG(3, 5))
	offers := randomMarket(rng, 60)
	known := map[market.Key]mission.Assignment{}
	for i := range 12 {
		at := rng.IntN(50)
		changed := slices.Clone(offers[at : at+1+rng.IntN(10)])
		for j := range changed {
			changed[j].Posted = day(2025, 10, 1).AddDate(0, 0, rng.IntN(200))
		}
		if _, _, err := s.SaveOffers(t.Context(), fmt.Sprint("run-", i), Seen.AddDate(0, 0, i), changed); err != nil {
			t.Fatal(err)
		}
		all := rng.IntN(3) == 0
		step := fmt.Sprintf("step %d, all %t", i, all)
		if rng.IntN(4) > 0 {
			matchAtRandom(t, s, rng, known, all)
		}
		missionsEqualTruth(t, s, step)
	}
	if err := s.Rebuild(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	missionsEqualTruth(t, s, "a rebuild")
	sound(t, s)
}

// missionsEqualTruth compares what pages count with what the ads and their missions say.
func missionsEqualTruth(t *testing.T, s *store.Store, after string) {
	t.Helper()
	for _, c := range []struct {
		filter market.Filter
		where  string
	}{
		{market.Filter{}, "1"},
		{market.Filter{From: market.MonthOf(day(2025, 12, 1)), To: market.MonthOf(day(2026, 2, 1))}, "o.month BETWEEN '2025-12-01' AND '2026-02-01'"},
		{market.Filter{Regions: []string{regionNames[0]}}, "o.region = '" + regionNames[0] + "'"},
		{market.Filter{Stacks: []string{stackNames[0]}, Sources: []string{"alpha"}}, "has(o.stacks, '" + stackNames[0] + "') AND o.source = 'alpha'"},
	} {
		got, err := s.Missions(t.Context(), c.filter)
		equal(t, "missions after "+after+" where "+c.where, fmt.Sprintf("%d\t%d\t%d\t%d", got.Ads, got.Matched, got.Missions, got.Undecided), err, cell(t, s, plainCounts+c.where))
	}
	equal(t, "ads after "+after, cell(t, s, placedMissions), nil, cell(t, s, plainMissions))
	equal(t, "months to derive after "+after, cell(t, s, "SELECT count() FROM stale FINAL WHERE done = 0"), nil, "0")
}

// matchAtRandom puts ads that are not matched, and some others, into missions of a few ads, and saves the rows that are new.
func matchAtRandom(t *testing.T, s *store.Store, rng *rand.Rand, known map[market.Key]mission.Assignment, all bool) {
	t.Helper()
	span, err := s.AllMissions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var keys []market.Key
	err = s.EachMissionAd(t.Context(), "1", false, span.First, span.Last, func(ad store.MatchedAd) error {
		keys = append(keys, ad.Key())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(keys, func(a, b market.Key) int { return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.ID, b.ID)) })
	members := map[string][]market.Key{}
	for _, k := range keys {
		name := known[k].Mission
		if name == "" || rng.IntN(3) == 0 {
			name = fmt.Sprint("mission ", rng.IntN(len(keys)))
		}
		members[name] = append(members[name], k)
	}
	var found []mission.Assignment
	for _, ads := range members {
		for _, k := range ads {
			a := mission.Assignment{Key: k, Mission: mission.Name(ads[0]), Ads: len(ads), Outcome: mission.Same}
			if len(ads) == 1 {
				a.Outcome = []mission.Outcome{mission.Different, mission.Undecided}[rng.IntN(2)]
			}
			if all || known[k] != a {
				found = append(found, a)
			}
			known[k] = a
		}
	}
	if err := s.SaveMissions(t.Context(), "1", found, make([]uint64, len(found)), all); err != nil {
		t.Fatal(err)
	}
}
