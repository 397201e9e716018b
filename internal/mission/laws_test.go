package mission_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tjm/internal/market"
	"tjm/internal/mission"
	"tjm/internal/simulation"
)

// some draws ads of the labelled set and of the simulated market.
func some(t *rapid.T, all []mission.Ad) []mission.Ad {
	n := rapid.IntRange(2, 60).Draw(t, "ads")
	from := rapid.IntRange(0, len(all)-n).Draw(t, "from")
	return slices.Clone(all[from : from+n])
}

func everyAd(t testing.TB) []mission.Ad {
	ads, _ := adsOf(t, "development")
	more, _ := adsOf(t, "test")
	ads = append(ads, more...)
	for _, a := range simulation.Market(simulation.Config{Seed: 5, Today: today, Months: 3}) {
		ads = append(ads, mission.Ad{Offer: a.Offer("https://board.example"), Day: a.Posted})
	}
	return ads
}

func TestComparingIsSymmetric(t *testing.T) {
	all := everyAd(t)
	rapid.Check(t, func(t *rapid.T) {
		ads := some(t, all)
		c := mission.LearnFrom(ads)
		a, b := rapid.SampledFrom(ads).Draw(t, "a"), rapid.SampledFrom(ads).Draw(t, "b")
		if x, y := c.Explain(a, b), c.Explain(b, a); !reflect.DeepEqual(x, y) {
			t.Fatalf("%+v\n%+v", x, y)
		}
	})
}

func TestMissionsDoNotDependOnTheOrder(t *testing.T) {
	all := everyAd(t)
	rapid.Check(t, func(t *rapid.T) {
		ads := some(t, all)
		want := mission.Match(ads, mission.Config{})
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		r.Shuffle(len(ads), func(i, j int) { ads[i], ads[j] = ads[j], ads[i] })
		ads = append(ads, ads[0]) // twice is once
		if got := mission.Match(ads, mission.Config{}); !reflect.DeepEqual(got, want) {
			t.Fatalf("%+v\n%+v", got, want)
		}
	})
}

// TestMissionsAreConsistent: a mission joins no two ads of which something forbids it, nor different ads of one
// advertiser, and is named by its smallest key.
func TestMissionsAreConsistent(t *testing.T) {
	all := everyAd(t)
	rapid.Check(t, func(t *rapid.T) {
		ads := some(t, all)
		c := mission.LearnFrom(ads)
		byKey := map[market.Key]mission.Ad{}
		for _, a := range ads {
			byKey[a.Key()] = a
		}
		members := map[string][]mission.Ad{}
		for _, a := range mission.Match(ads, mission.Config{}) {
			members[a.Mission] = append(members[a.Mission], byKey[a.Key])
		}
		for name, list := range members {
			least := slices.MinFunc(list, func(a, b mission.Ad) int { return a.Key().Compare(b.Key()) })
			if mission.Name(least.Key()) != name {
				t.Fatalf("mission %s has %s", name, mission.Name(least.Key()))
			}
			for i := range list {
				for j := range i {
					d := c.Explain(list[i], list[j])
					if d.Forbids != "" || d.Outcome == mission.Different && list[i].Company == list[j].Company && list[i].Company != "" {
						t.Fatalf("%s joins %v and %v: %+v", name, list[i].Key(), list[j].Key(), d)
					}
				}
			}
		}
	})
}

// TestMatchingAgainChangesNothing: what a matching found, given back as known, is found again.
func TestMatchingAgainChangesNothing(t *testing.T) {
	all := everyAd(t)
	rapid.Check(t, func(t *rapid.T) {
		ads := some(t, all)
		want := mission.Match(ads, mission.Config{})
		known := priors(ads, want)
		got := mission.Match(known, mission.Config{})
		if fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", want) {
			t.Fatalf("%+v\n%+v", got, want)
		}
	})
}

func priors(ads []mission.Ad, found []mission.Assignment) []mission.Ad {
	known := map[market.Key]*mission.Prior{}
	for _, a := range found {
		known[a.Key] = &mission.Prior{Mission: a.Mission, Ads: a.Ads, Outcome: a.Outcome, Score: a.Score, With: a.With, Why: a.Why}
	}
	out := slices.Clone(ads)
	for i := range out {
		out[i].Prior = known[out[i].Key()]
	}
	return out
}

// TestMatchingBitByBit: ads that come in parts, some of which change later, end in the missions of ads that come at once,
// as long as no block is full and the corpus is the same.
func TestMatchingBitByBit(t *testing.T) {
	all := everyAd(t)
	rapid.Check(t, func(t *rapid.T) {
		final := some(t, all)
		c := mission.LearnFrom(final)
		match := func(ads []mission.Ad) []mission.Assignment {
			slices.SortFunc(ads, mission.Compare)
			m := mission.NewMatcher(c, mission.Config{Block: 1000})
			for _, a := range ads {
				m.Add(a)
			}
			return m.Result()
		}
		want := match(slices.Clone(final))
		parts := rapid.IntRange(2, 5).Draw(t, "parts")
		of := rapid.SliceOfN(rapid.IntRange(0, parts-1), len(final), len(final)).Draw(t, "part of each")
		odd := rapid.SliceOfN(rapid.IntRange(0, 9), len(final), len(final)).Draw(t, "what changes")
		var found []mission.Assignment
		for part := range parts {
			known := map[market.Key]mission.Assignment{}
			for _, f := range found {
				known[f.Key] = f
			}
			var ads []mission.Ad
			for i, a := range final {
				if of[i] > part {
					continue
				}
				changes := odd[i] == 0 && part < parts-1 // it looked like another ad before the last part
				if changes {
					a.Offer = like(a, final[(i+7)%len(final)])
				}
				if f, ok := known[a.Key()]; ok && odd[i] == 0 && part == parts-1 {
					a.Left = f.Mission
				} else if ok {
					a.Prior = &mission.Prior{Mission: f.Mission, Ads: f.Ads, Outcome: f.Outcome, Score: f.Score, With: f.With, Why: f.Why}
				}
				ads = append(ads, a)
			}
			if len(ads) > 0 {
				found = match(ads)
			}
		}
		if g, w := fmt.Sprintf("%+v", found), fmt.Sprintf("%+v", want); g != w {
			for i := range want {
				if found[i] != want[i] {
					t.Errorf("%+v\nwant %+v", found[i], want[i])
				}
			}
			t.FailNow()
		}
	})
}

// like gives an ad what another says.
func like(a, other mission.Ad) market.Offer {
	o := other.Offer
	o.Source, o.ID = a.Source, a.ID
	return o
}

// TestANewAdJoinsWhatIsKnown: an ad that comes later finds the mission of its copies.
func TestANewAdJoinsWhatIsKnown(t *testing.T) {
	ads, byID := adsOf(t, "development")
	late := byID["d01-4"].Key()
	before := slices.DeleteFunc(slices.Clone(ads), func(a mission.Ad) bool { return a.Key() == late })
	known := priors(before, mission.Match(before, mission.Config{}))
	found := mission.Match(append(known, byID["d01-4"]), mission.Config{})
	i := slices.IndexFunc(found, func(a mission.Assignment) bool { return a.Key == late })
	j := slices.IndexFunc(found, func(a mission.Assignment) bool { return a.Key == byID["d01-1"].Key() })
	if found[i].Mission != found[j].Mission || found[i].Ads < 2 || found[i].Outcome != mission.Same {
		t.Errorf("%+v, want the mission of %+v", found[i], found[j])
	}
}
