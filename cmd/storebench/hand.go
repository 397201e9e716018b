package main

import (
	"fmt"
	"strings"

	nouns "tjm/internal/market"
)

const (
	byHand = "sum(ads) AS n, sum(stated), groupBitmapMerge(who), quantilesExactWeightedInterpolatedArray(0.25, 0.5, 0.75)(rates.1, rates.2)"
	runs   = "(SELECT min(started) FROM runs FINAL), (SELECT max(ended) FROM runs FINAL WHERE outcome = 'complete')"
	listed = `source, offer_id, url, title, company, stacks, rate_min, rate_max, rate_unit, rate_currency, city, department, region,
		country, remote, seniority, contracts, role, posted, first_seen, last_seen, closed_at`
)

// months is a window as SQL.
func months(from, to nouns.Month) string {
	var parts []string
	if from != 0 {
		parts = append(parts, fmt.Sprintf("month >= '%s-01'", from))
	}
	if to != 0 {
		parts = append(parts, fmt.Sprintf("month <= '%s-01'", to))
	}
	return strings.Join(append(parts, "1"), " AND ")
}

// cells is a filter of at most one stack or region over figures.
func cells(f nouns.Filter) string {
	by, narrowed := "", ""
	switch {
	case len(f.Stacks) > 0:
		by, narrowed = "stack", f.Stacks[0]
	case len(f.Regions) > 0:
		by, narrowed = "region", f.Regions[0]
	}
	return fmt.Sprintf("FROM figures WHERE by = '%s' AND narrowed = '%s' AND %s", by, narrowed, months(f.From, f.To))
}

// ads is the same over current.
func ads(f nouns.Filter) string {
	where := months(f.From, f.To)
	for _, s := range f.Stacks {
		where += fmt.Sprintf(" AND has(stacks, '%s')", s)
	}
	for _, r := range f.Regions {
		where += fmt.Sprintf(" AND region = '%s'", r)
	}
	return "FROM current WHERE " + where
}

// handwritten are the shortest statements that give the answers, several where the question asks twice.
var handwritten = map[string]func(q question) []string{
	"Coverage": func(q question) []string {
		return []string{"SELECT sumIf(ads, dimension = ''), sumIf(stated, dimension = ''), groupBitmapMergeIf(everyone, dimension = ''), " +
			"uniqExactIf(value, dimension != ''), min(first_day), max(last_day), " + runs + " " + cells(q.f) + " AND dimension IN ('', 'source')"}
	},
	"RateBy": func(q question) []string {
		d := string(q.d)
		if q.d == nouns.ByAll {
			d = ""
		}
		return []string{fmt.Sprintf("SELECT value, %s %s AND dimension = '%s' GROUP BY value ORDER BY n DESC", byHand, cells(q.f), d)}
	},
	"RateTrend": func(q question) []string {
		return []string{fmt.Sprintf("SELECT month, %s %s AND dimension = '' GROUP BY month ORDER BY month", byHand, cells(q.f))}
	},
	"Demand": func(q question) []string {
		return []string{fmt.Sprintf("SELECT month, value, sum(ads) %s AND dimension IN ('', 'stack') AND value IN ('', '%s') GROUP BY month, value ORDER BY month",
			cells(q.f), strings.Join(q.stacks, "', '"))}
	},
	"TopStacks": func(q question) []string {
		top := fmt.Sprintf("SELECT value %s AND dimension = 'stack' AND value != '' GROUP BY value ORDER BY sum(ads) DESC LIMIT %d", cells(q.f), q.limit)
		before := q.f
		before.From, before.To = q.f.From-(q.f.To-q.f.From+1), q.f.From-1
		return []string{
			fmt.Sprintf("SELECT value, %s, any(earlier.n) %s AND dimension = 'stack' AND value IN (%s) GROUP BY value ORDER BY n DESC", byHand,
				strings.Replace(cells(q.f), "WHERE", fmt.Sprintf("LEFT JOIN (SELECT value, sum(ads) AS n %s AND dimension = 'stack' GROUP BY value) AS earlier USING value WHERE", cells(before)), 1), top),
		}
	},
	"Beside": func(q question) []string {
		return []string{fmt.Sprintf("SELECT value, sum(ads) AS n %s AND dimension = 'stack' GROUP BY value ORDER BY n DESC LIMIT %d", cells(q.f), q.limit)}
	},
	"Choices": func(q question) []string {
		return []string{fmt.Sprintf("SELECT value, sum(ads) AS n %s AND dimension = '%s' GROUP BY value ORDER BY n DESC LIMIT 1000", cells(q.f), q.d)}
	},
	"Offers": func(q question) []string {
		return []string{
			"SELECT sum(ads) " + cells(q.f) + " AND dimension = ''",
			fmt.Sprintf("SELECT %s %s ORDER BY day DESC, source, offer_id LIMIT %d OFFSET %d", listed, ads(q.f), q.limit, q.offset),
		}
	},
	"Runs": func(q question) []string {
		return []string{fmt.Sprintf("SELECT * FROM runs FINAL ORDER BY started DESC LIMIT %d", q.limit)}
	},
}
