package store

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
	"tjm/internal/mission"
)

// missionRows bounds one insert of missions, which this process and the engine hold in memory.
const missionRows = 20_000

// MissionWork is what there is to match.
type MissionWork struct {
	Ads         int       // new or changed since they were matched; of all: every ad
	Older       int       // of which were matched by other rules
	First, Last time.Time // days of publication, else of first sight; UTC
}

// MissionsMatched says whether every ad is matched by these rules as it is stored. It is cheap: no row of one table is
// looked for in the other.
func (s *Store) MissionsMatched(ctx context.Context, rules string) (all bool, err error) {
	err = s.ask(ctx, "MissionsMatched", params{named("rules", rules)}, func(r driver.Rows) error { return r.Scan(&all) })
	return all, err
}

// UnmatchedMissions tells which ads are new or changed since they were matched by these rules.
func (s *Store) UnmatchedMissions(ctx context.Context, rules string) (w MissionWork, err error) {
	err = s.ask(ctx, "MissionsStale", params{named("rules", rules)}, func(r driver.Rows) error {
		var ads, older uint64
		if err := r.Scan(&ads, &older, &w.First, &w.Last); err != nil {
			return err
		}
		w.Ads, w.Older = int(ads), int(older)
		return nil
	})
	return w, err
}

// AllMissions tells what a matching of every ad has before it.
func (s *Store) AllMissions(ctx context.Context) (w MissionWork, err error) {
	err = s.ask(ctx, "MissionsSpan", nil, func(r driver.Rows) error {
		var ads uint64
		if err := r.Scan(&ads, &w.First, &w.Last); err != nil {
			return err
		}
		w.Ads = int(ads)
		return nil
	})
	return w, err
}

// MatchedAd is an ad to match and the hash of its row, to be given back to SaveMissions.
type MatchedAd struct {
	mission.Ad
	Hash uint64
}

// EachMissionAd calls each with the ads of some days, in the order of mission.Compare, reading a month at a time. With
// known an ad that has not changed since it was matched by these rules has what was found as its Prior. An error of each
// ends it and is returned.
func (s *Store) EachMissionAd(ctx context.Context, rules string, known bool, from, to time.Time, each func(MatchedAd) error) error {
	for first := from; !first.After(to); {
		last := time.Date(first.Year(), first.Month()+1, 0, 0, 0, 0, 0, time.UTC)
		if last.After(to) {
			last = to
		}
		p := params{
			named("from", first.Format(time.DateOnly)), named("to", last.Format(time.DateOnly)), named("rules", rules), named("known", flag(known)),
		}
		err := s.askSQL(unhurried(ctx), "MissionsAds", s.queries["MissionsAds"], p, func(r driver.Rows) error {
			ad, err := scanMatched(r)
			if err != nil {
				return err
			}
			return each(ad)
		})
		if err != nil {
			return fmt.Errorf("read the ads of %s to %s: %w", first.Format(time.DateOnly), last.Format(time.DateOnly), err)
		}
		first = last.AddDate(0, 0, 1)
	}
	return nil
}

func flag(b bool) uint8 {
	if b {
		return 1
	}
	return 0
}

// scanMatched reads a row of queries/MissionsAds.sql.
func scanMatched(r driver.Rows) (ad MatchedAd, err error) {
	var role, remote, seniority, unit, currency string
	var low, high *float64
	var years, months *int32
	var was uint64
	var ads uint32
	var prior mission.Prior
	var outcome string
	o := &ad.Offer
	err = r.Scan(&o.Source, &o.ID, &o.Title, &o.Company, &ad.Day, &role, &o.Stacks, &low, &high, &unit, &currency,
		&o.Place.City, &o.Place.Department, &o.Place.Region, &o.Place.Country, &remote, &o.OnSite, &seniority, &years, &months, &o.Start,
		&o.Language, &o.Text, &ad.Hash, &was, &prior.Mission, &ads, &outcome, &prior.Score, &prior.With.Source, &prior.With.ID, &prior.Why)
	if err != nil {
		return ad, err
	}
	o.Role, o.Remote, o.Seniority = market.Role(role), market.Remote(remote), market.Seniority(seniority)
	o.Years, o.Duration = wide(years), wide(months)
	if unit != "" {
		o.Rate = &market.Pay{Min: low, Max: high, Unit: market.Unit(unit), Currency: currency}
	}
	switch {
	case prior.Mission == "":
	case was == ad.Hash:
		prior.Outcome, prior.Ads = mission.Outcome(outcome), int(ads)
		ad.Prior = &prior
	default:
		ad.Left = prior.Mission
	}
	return ad, nil
}

func wide(n *int32) *int {
	if n == nil {
		return nil
	}
	v := int(*n)
	return &v
}

// SaveMissions writes what a matching found, with the hashes of the ads' rows in the same order, and lets counts of missions
// know. With all it replaces everything that was found before, in one step; without, it writes the rows of these ads anew.
// Saving the same again doubles nothing.
func (s *Store) SaveMissions(ctx context.Context, rules string, found []mission.Assignment, hashes []uint64, all bool) (err error) {
	if len(found) != len(hashes) {
		return fmt.Errorf("save %d missions: %d hashes", len(found), len(hashes))
	}
	if len(found) == 0 && !all {
		return nil
	}
	var newest uint64
	if err := s.askSQL(ctx, "newest matching", "SELECT max(version) FROM missions", nil, func(r driver.Rows) error { return r.Scan(&newest) }); err != nil {
		return err
	}
	into := "missions_" + strings.ToLower(s.token())
	defer func() {
		if derr := s.conn.Exec(context.WithoutCancel(ctx), "DROP TABLE IF EXISTS "+into); derr != nil && err == nil {
			err = fmt.Errorf("remove %s: %w", into, derr)
		}
	}()
	if err := s.conn.Exec(ctx, "CREATE TABLE "+into+" AS missions"); err != nil {
		return fmt.Errorf("make a table to match into: %w", err)
	}
	for at := 0; at < len(found); at += missionRows {
		end := min(at+missionRows, len(found))
		if err := s.insertMissions(ctx, into, newest+1, rules, found[at:end], hashes[at:end]); err != nil {
			return fmt.Errorf("save %d missions: %w", end-at, err)
		}
	}
	put := "INSERT INTO missions SELECT * FROM " + into
	switch {
	case all && len(found) == 0:
		put = "TRUNCATE TABLE missions"
	case all:
		put = "ALTER TABLE missions REPLACE PARTITION tuple() FROM " + into
	}
	return s.place(ctx, into, put, all)
}

func (s *Store) insertMissions(ctx context.Context, into string, version uint64, rules string, found []mission.Assignment, hashes []uint64) error {
	batch, err := s.conn.PrepareBatch(ctx, "INSERT INTO "+into+` (source, offer_id, version, mission, ads, outcome, score,
		with_source, with_id, matched_by, rules, row_hash, matched_at)`)
	if err != nil {
		return fmt.Errorf("prepare insert: %w", err)
	}
	now := s.now().UTC()
	for i, a := range found {
		err := batch.Append(a.Key.Source, a.Key.ID, version, a.Mission, uint32(a.Ads), string(a.Outcome), a.Score,
			a.With.Source, a.With.ID, a.Why, rules, hashes[i], now)
		if err != nil {
			return fmt.Errorf("ad %s: %w", mission.Name(a.Key), err)
		}
	}
	return batch.Send()
}
