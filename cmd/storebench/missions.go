package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	nouns "tjm/internal/market"
	"tjm/internal/mission"
)

// missions saves what a matching might have found, a fifth of the ads in missions of several, and compares the counts of
// pages with the same counted by a join of ads and missions. It leaves the market unmatched, as it was.
func (m market) missions(ctx context.Context) (err error) {
	found, err := m.matched(ctx)
	if err != nil {
		return err
	}
	hashes := make([]uint64, len(found))
	all, err := took(func() error { return m.store.SaveMissions(ctx, "bench", found, hashes, true) })
	if err != nil {
		return err
	}
	defer func() {
		if cerr := m.store.SaveMissions(ctx, "bench", nil, nil, true); cerr != nil && err == nil {
			err = cerr
		}
	}()
	some, err := took(func() error { return m.store.SaveMissions(ctx, "bench", found[:1000], hashes[:1000], false) })
	if err != nil {
		return err
	}
	fmt.Printf("Missions of %s ads saved and put beside them in %s s; of 1 000 that are as they were in %s s.\n\n| counted | ours p50 | by a join p50 | ratio |\n|---|---|---|---|\n",
		grouped(len(found)), seconds(all), seconds(some))
	last := nouns.MonthOf(today)
	for _, c := range []struct {
		name string
		f    nouns.Filter
	}{
		{"all months", nouns.Filter{}},
		{"twelve months", nouns.Filter{From: last - 11, To: last}},
		{"twelve months of a technology", nouns.Filter{From: last - 11, To: last, Stacks: []string{"Stack 001"}}},
		{"twelve months of a region and a level", nouns.Filter{From: last - 11, To: last, Regions: []string{"Region 1"}, Seniority: []nouns.Seniority{nouns.Senior}}},
	} {
		join := `SELECT count(), countIf(m.mission != ''), uniqExactIf(m.mission, m.mission != ''), countIf(m.outcome = 'undecided')
			FROM (SELECT source, offer_id FROM current WHERE ` + conditions(c.f) + `) AS o LEFT ANY JOIN (SELECT source, offer_id, mission, outcome FROM missions FINAL) AS m
			ON o.source = m.source AND o.offer_id = m.offer_id`
		var ours, joined []time.Duration
		for range m.rounds {
			a, err := took(func() error { _, err := m.store.Missions(ctx, c.f); return err })
			if err != nil {
				return err
			}
			b, err := took(func() error { return m.store.SQL(patient(ctx), join, "TSV", io.Discard) })
			if err != nil {
				return err
			}
			ours, joined = append(ours, a), append(joined, b)
		}
		a, b := at(ours, 0.5), at(joined, 0.5)
		fmt.Printf("| %s | %s | %s | %s |\n", c.name, ms(a), ms(b), ratio(a, b))
	}
	fmt.Println()
	return nil
}

// matched puts the ads of the market into missions: one in five shares its mission with the two next such ads of its source.
func (m market) matched(ctx context.Context) ([]mission.Assignment, error) {
	rows, err := m.hand.Query(ctx, "SELECT source, offer_id, sipHash64(offer_id, 77) % 5 = 0 AS shared FROM offers FINAL ORDER BY shared, source, offer_id")
	if err != nil {
		return nil, fmt.Errorf("read the ads: %w", err)
	}
	defer rows.Close()
	var found []mission.Assignment
	var sharing []nouns.Key
	for rows.Next() {
		var k nouns.Key
		var shared bool
		if err := rows.Scan(&k.Source, &k.ID, &shared); err != nil {
			return nil, fmt.Errorf("read the ads: %w", err)
		}
		if shared {
			sharing = append(sharing, k)
		} else {
			found = append(found, mission.Assignment{Key: k, Mission: mission.Name(k), Ads: 1, Outcome: mission.Different})
		}
	}
	for some := range slices.Chunk(sharing, 3) {
		for _, k := range some {
			found = append(found, mission.Assignment{Key: k, Mission: mission.Name(some[0]), Ads: len(some), Outcome: mission.Same})
		}
	}
	return found, rows.Err()
}
