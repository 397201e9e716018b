package storetest

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"tjm/internal/market"
	"tjm/internal/mission"
	"tjm/store"
)

// missions saves what a matching found, all at once and in part, and reads it back.
func missions(t *testing.T, s *store.Store) {
	ctx := t.Context()
	saveSample(t, s)
	none, err := s.Missions(ctx, market.Filter{})
	equal(t, "missions before matching", none, err, market.MissionCount{Ads: 9})
	all, err := s.AllMissions(ctx)
	if err != nil || all.Ads != 9 {
		t.Fatalf("%+v, %v: want 9 ads", all, err)
	}
	read := func(known bool) (ads []mission.Ad, hashes []uint64) {
		err := s.EachMissionAd(ctx, "1", known, all.First, all.Last, func(ad store.MatchedAd) error {
			ads, hashes = append(ads, ad.Ad), append(hashes, ad.Hash)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return ads, hashes
	}
	ads, hashes := read(true)
	if len(ads) != 9 || ads[0].ID != "b4" || ads[0].Prior != nil || ads[0].Stacks[0] != "Go" || *ads[0].Rate.Min != 520 {
		t.Fatalf("%d ads, the first %+v", len(ads), ads[0])
	}
	for i := 1; i < len(ads); i++ {
		if mission.Compare(ads[i-1], ads[i]) >= 0 {
			t.Errorf("ad %s comes after %s", ads[i].ID, ads[i-1].ID)
		}
	}
	found := make([]mission.Assignment, len(ads))
	for i, ad := range ads {
		found[i] = mission.Assignment{Key: ad.Key(), Mission: mission.Name(ad.Key()), Ads: 1, Outcome: mission.Different}
		if ad.ID == "a1" || ad.ID == "b4" { // both Go in Paris
			found[i] = mission.Assignment{
				Key: ad.Key(), Mission: "alpha/a1", Ads: 2, Outcome: mission.Same, Score: 8.5, With: market.Key{Source: "beta", ID: "b4"}, Why: "text, place",
			}
		}
	}
	for range 2 { // the second doubles nothing
		if err := s.SaveMissions(ctx, "1", found, hashes, true); err != nil {
			t.Fatal(err)
		}
		count, err := s.Missions(ctx, market.Filter{})
		equal(t, "missions", count, err, market.MissionCount{Ads: 9, Matched: 9, Missions: 8})
		if !count.Known() {
			t.Error("missions of matched ads are not known")
		}
	}
	work, err := s.UnmatchedMissions(ctx, "1")
	if err != nil || work.Ads != 0 {
		t.Errorf("%+v, %v: want nothing to match", work, err)
	}
	if work, err = s.UnmatchedMissions(ctx, "2"); err != nil || work.Ads != 9 || work.Older != 9 {
		t.Errorf("%+v, %v: want all to match by other rules", work, err)
	}
	known, _ := read(true)
	if p := known[0].Prior; p == nil || fmt.Sprint(*p) != fmt.Sprint(mission.Prior{
		Mission: "alpha/a1", Ads: 2, Outcome: mission.Same, Score: 8.5, With: market.Key{Source: "beta", ID: "b4"}, Why: "text, place",
	}) {
		t.Errorf("known before: %+v", p)
	}
	if all, err := s.MissionsMatched(ctx, "1"); err != nil || !all {
		t.Errorf("%v, %v: want all matched", all, err)
	}
	if all, err := s.MissionsMatched(ctx, "2"); err != nil || all {
		t.Errorf("%v, %v: want none matched by other rules", all, err)
	}
	report, err := s.Report(ctx, market.Filter{Stacks: []string{"Go"}}, nil)
	if err != nil || len(report) != 1 || report[0].Missions != (market.MissionCount{Ads: 4, Matched: 4, Missions: 3}) {
		t.Errorf("%+v, %v: want 3 missions of Go", report, err)
	}
	sound(t, s)
	rows, err := s.MissionRows(ctx, 10)
	if err != nil || len(rows) != 1 || fmt.Sprint(rows[0].Ads) != "[alpha/a1 beta/b4]" || rows[0].Sources != 2 {
		t.Errorf("%+v, %v: want one mission of two ads", rows, err)
	}
	afterChange(t, s, hashes)
	if _, err := s.DayOf(ctx, market.Key{Source: "alpha", ID: "none"}); !errors.Is(err, store.ErrNoAd) {
		t.Errorf("%v, want that there is no such ad", err)
	}
}

// afterChange changes one ad: it alone is to be matched again, and only its row is written.
func afterChange(t *testing.T, s *store.Store, hashes []uint64) {
	t.Helper()
	ctx := t.Context()
	changed := Sample()[0]
	changed.Title = "Développeur Go confirmé"
	if _, _, err := s.SaveOffers(ctx, "run-2", Seen, []market.Offer{changed}); err != nil {
		t.Fatal(err)
	}
	work, err := s.UnmatchedMissions(ctx, "1")
	if err != nil || work.Ads != 1 || work.Older != 0 || !work.First.Equal(work.Last) {
		t.Errorf("%+v, %v: want one ad to match", work, err)
	}
	alone := mission.Assignment{Key: changed.Key(), Mission: "alpha/a1", Ads: 1, Outcome: mission.Undecided}
	if err := s.SaveMissions(ctx, "1", []mission.Assignment{alone}, hashes[:1], false); err != nil {
		t.Fatal(err)
	}
	unsound(t, s, "missions that their ads contradict") // the other ad still says that it shares it
	count, err := s.Missions(ctx, market.Filter{Stacks: []string{"Go"}})
	equal(t, "missions of Go", count, err, market.MissionCount{Ads: 4, Matched: 4, Missions: 4, Undecided: 1}) // as each ad says of itself
	stray := mission.Assignment{Key: market.Key{Source: "alpha", ID: "gone"}, Mission: "alpha/gone", Ads: 1, Outcome: mission.Different}
	if err := s.SaveMissions(ctx, "1", []mission.Assignment{stray}, []uint64{1}, true); err != nil {
		t.Fatal(err)
	}
	unsound(t, s, "missions of ads that are not stored")
	if err := s.SaveMissions(ctx, "1", nil, nil, true); err != nil {
		t.Fatal(err)
	}
	count, err = s.Missions(ctx, market.Filter{})
	equal(t, "missions removed", count, err, market.MissionCount{Ads: 9})
}

// unsound checks that the store knows what is wrong with its missions.
func unsound(t *testing.T, s *store.Store, what string) {
	t.Helper()
	found, err := s.Check(t.Context(), nil)
	if err != nil || !slices.ContainsFunc(found, func(f store.Finding) bool { return f.What == what && f.Table == "missions" }) {
		t.Errorf("%v, %v: want %s", found, err, what)
	}
}
