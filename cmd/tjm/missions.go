package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"tjm/internal/market"
	"tjm/internal/mission"
	"tjm/store"
)

// missionsCmd groups what concerns missions that several ads advertise.
type missionsCmd struct {
	List    missionsListCmd    `cmd:"" help:"List missions that several ads advertise."`
	Explain missionsExplainCmd `cmd:"" help:"Say why two ads are one mission, or are not."`
	Rebuild missionsRebuildCmd `cmd:"" help:"Match all stored ads anew."`
}

type missionsListCmd struct {
	Limit int `default:"20" help:"How many, those with most ads first."`
}

// Help gives examples.
func (missionsListCmd) Help() string {
	return `One mission is often advertised on several boards, by several agencies, and again weeks later. Each crawl matches new
ads with those of the last months; docs/missions.md tells by which rules, and how often they are wrong.

Examples:
  tjm missions list
  tjm missions list --limit 100`
}

// Run prints the missions.
func (c missionsListCmd) Run(ctx context.Context, a *app) (err error) {
	if c.Limit < 1 || c.Limit > 100_000 {
		return usagef("--limit %d: want 1 to 100000", c.Limit)
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	count, err := s.Missions(ctx, market.Filter{})
	if err != nil {
		return err
	}
	rows, err := s.MissionRows(ctx, c.Limit)
	if err != nil {
		return err
	}
	for _, r := range rows {
		fmt.Fprintf(a.out, "%d ads on %d sources, %s to %s: %s\n", len(r.Ads), r.Sources, r.First.Format(time.DateOnly), r.Last.Format(time.DateOnly), printable(r.Title))
		for _, name := range r.Ads {
			fmt.Fprintf(a.out, "  %s\n", printable(name))
		}
	}
	logLine(a.err, "%s", countLine(count))
	return nil
}

// countLine tells missions and ads in one line.
func countLine(c market.MissionCount) string {
	line := fmt.Sprintf("%d ads, %d missions, %d ads undecided", c.Ads, c.Missions, c.Undecided)
	if rest := c.Ads - c.Matched; rest > 0 {
		line += fmt.Sprintf("; %d ads not matched yet (`tjm missions rebuild`)", rest)
	}
	return line
}

type missionsExplainCmd struct {
	A string `arg:"" name:"ad" help:"One ad, as SOURCE/ID."`
	B string `arg:"" name:"other" help:"The other."`
}

// Help gives examples.
func (missionsExplainCmd) Help() string {
	return `Compares two stored ads as a crawl does, and prints what each fact weighs: above zero for one mission, below against.

Examples:
  tjm missions explain atlas/250311004 comptoir/250311009`
}

// Run compares two ads in the light of those around them.
func (c missionsExplainCmd) Run(ctx context.Context, a *app) (err error) {
	var keys [2]market.Key
	for i, name := range []string{c.A, c.B} {
		source, id, ok := strings.Cut(name, "/")
		if !ok || source == "" || id == "" {
			return usagef("%q: want an ad as SOURCE/ID, such as atlas/250311004", name)
		}
		keys[i] = market.Key{Source: source, ID: id}
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	var days [2]time.Time
	for i, k := range keys {
		if days[i], err = s.DayOf(ctx, k); errors.Is(err, store.ErrNoAd) {
			return usagef("%v: `tjm sql 'SELECT source, offer_id, title FROM current LIMIT 20'` shows some that are", err)
		} else if err != nil {
			return err
		}
	}
	first, last := days[0], days[1]
	if last.Before(first) {
		first, last = last, first
	}
	var ads []mission.Ad
	pair := map[market.Key]mission.Ad{}
	learner := mission.NewLearner(100_000)
	margin := 24 * time.Hour * mission.Window
	err = s.EachMissionAd(ctx, mission.Version, true, first.Add(-margin), last.Add(margin), func(ad store.MatchedAd) error {
		learner.Add(&ad.Ad)
		if k := ad.Key(); k == keys[0] || k == keys[1] {
			pair[k] = ad.Ad
			ads = append(ads, ad.Ad)
		}
		return nil
	})
	if err != nil {
		return err
	}
	c.print(a, learner.Corpus().Explain(pair[keys[0]], pair[keys[1]]))
	for _, ad := range ads {
		if p := ad.Prior; p != nil {
			fmt.Fprintf(a.out, "stored: %s is of mission %s (%s)\n", printable(mission.Name(ad.Key())), printable(p.Mission), p.Outcome)
		}
	}
	return nil
}

func (missionsExplainCmd) print(a *app, d mission.Decision) {
	if d.Forbids != "" {
		fmt.Fprintf(a.out, "%s: %s\n", d.Outcome, d.Forbids)
		return
	}
	fmt.Fprintf(a.out, "%s: %.1f (same from %.1f, different below %.1f)\n", d.Outcome, d.Score, mission.SameFrom, mission.DifferentBelow)
	for _, e := range d.Evidence {
		fmt.Fprintf(a.out, "  %+5.1f  %s %s\n", e.Weight, pad(e.Fact, 10), printable(e.Says))
	}
}
