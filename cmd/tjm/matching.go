package main

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"

	"tjm/internal/mission"
	"tjm/store"
)

type missionsRebuildCmd struct{}

// Help gives examples.
func (missionsRebuildCmd) Help() string {
	return `Matches all stored ads anew and replaces what was found before in one step. It is needed after ads were changed by hand;
after a change of the rules of matching the next crawl does it by itself. It can be interrupted and repeated.

Examples:
  tjm missions rebuild`
}

// Run matches everything.
func (missionsRebuildCmd) Run(ctx context.Context, a *app) (err error) {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	return a.rematch(ctx, s)
}

// rematch matches all stored ads anew.
func (a *app) rematch(ctx context.Context, s *store.Store) error {
	all, err := s.AllMissions(ctx)
	if err != nil {
		return fmt.Errorf("match the stored ads: %w", err)
	}
	return a.match(ctx, s, all, all)
}

// window is the time that one mission may span.
const window = 24 * time.Hour * mission.Window

// matchNew matches the ads that are new or have changed with those of the months around them. After a change of the rules
// it matches everything.
func (a *app) matchNew(ctx context.Context, s *store.Store) error {
	if done, err := s.MissionsMatched(ctx, mission.Version); err != nil || done {
		return err
	}
	work, err := s.UnmatchedMissions(ctx, mission.Version)
	if err != nil {
		return fmt.Errorf("match new ads: %w", err)
	}
	all, err := s.AllMissions(ctx)
	if err != nil {
		return fmt.Errorf("match new ads: %w", err)
	}
	if work.Ads == 0 || work.Older > 0 || 2*work.Ads > all.Ads { // none: only ads that are stored no more are left
		return a.match(ctx, s, all, all)
	}
	// A mission spans at most one window, so this holds all ads of any mission that a new ad can be part of.
	work.First, work.Last = work.First.Add(-2*window), work.Last.Add(2*window)
	return a.match(ctx, s, work, all)
}

// matchingGC is by how many percent the heap may grow, while ads are matched, before what is no longer needed is looked
// for: what is known of all ads of a window is held then, and twice that by default.
const matchingGC = 20

// match reads the ads of a span twice: to learn what repeats, then to match. With the span of all ads nothing that is known
// counts.
func (a *app) match(ctx context.Context, s *store.Store, work, size store.MissionWork) error {
	defer debug.SetGCPercent(debug.SetGCPercent(matchingGC))
	all := work == size
	began, told := a.now(), a.now()
	read := 0
	tell := func(what string) {
		read++
		if now := a.now(); now.Sub(told) >= 2*time.Second {
			told = now
			a.log.Info(what, "ads", read)
		}
	}
	learner := mission.NewLearner(size.Ads)
	err := s.EachMissionAd(ctx, mission.Version, !all, work.First, work.Last, func(ad store.MatchedAd) error {
		learner.Add(&ad.Ad)
		tell("reading ads to match")
		return nil
	})
	if err != nil {
		return fmt.Errorf("match ads: %w", err)
	}
	read = 0
	m := mission.NewMatcher(learner.Corpus(), mission.Config{})
	learner = nil // what it counted goes with the matcher's need of it
	var hashes []uint64
	var known []*mission.Prior
	err = s.EachMissionAd(ctx, mission.Version, !all, work.First, work.Last, func(ad store.MatchedAd) error {
		m.Add(ad.Ad)
		hashes, known = append(hashes, ad.Hash), append(known, ad.Prior)
		tell("matching ads")
		return nil
	})
	if err != nil {
		return fmt.Errorf("match ads: %w", err)
	}
	found := m.Result()
	if first, last := m.Reach(); !all && (first.Add(-window).Before(work.First) && work.First.After(size.First) ||
		last.Add(window).After(work.Last) && work.Last.Before(size.Last)) {
		return a.match(ctx, s, size, size) // one ad led to the next, out of the span that was read
	}
	missions, undecided := countMissions(found)
	matched := len(found)
	if !all {
		found, hashes = onlyNew(found, hashes, known)
	}
	m, known = nil, nil
	debug.FreeOSMemory() // storing takes as much again
	if err := s.SaveMissions(ctx, mission.Version, found, hashes, all); err != nil {
		return fmt.Errorf("match ads: %w", err)
	}
	logLine(a.err, "%d missions in %d ads, %d ads undecided, in %.1f s", missions, matched, undecided, a.now().Sub(began).Seconds())
	return nil
}

// countMissions tells how many missions were found, and how many ads are undecided.
func countMissions(found []mission.Assignment) (missions, undecided int) {
	names := map[string]bool{}
	for _, f := range found {
		names[f.Mission] = true
		if f.Outcome == mission.Undecided {
			undecided++
		}
	}
	return len(names), undecided
}

// onlyNew leaves out what is stored already.
func onlyNew(found []mission.Assignment, hashes []uint64, known []*mission.Prior) ([]mission.Assignment, []uint64) {
	var rows []mission.Assignment
	var kept []uint64
	for i, f := range found {
		if p := known[i]; p != nil && p.Mission == f.Mission && p.Outcome == f.Outcome && p.With == f.With {
			continue
		}
		rows, kept = append(rows, f), append(kept, hashes[i])
	}
	return rows, kept
}
