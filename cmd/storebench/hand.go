package main

import (
	"fmt"
	"strings"

	nouns "tjm/internal/market"
)

const (
	byHand = "sum(ads) AS n, sum(stated), groupBitmapMerge(who), quantilesExactWeightedInterpolatedArray(0.25, 0.5, 0.75)(rates.1, rates.2)"
	byAd   = "count() AS n, count(day_rate_eur), uniqExactIf(advertiser_id, advertiser_id != 0 AND day_rate_eur IS NOT NULL), quantilesExactInclusive(0.25, 0.5, 0.75)(day_rate_eur)"
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

// ads is a filter over the table that has what is counted nearest together: mentions for a technology, else facets.
func ads(f nouns.Filter) string {
	if len(f.Stacks) == 0 {
		return "FROM facets WHERE " + conditions(f)
	}
	stack := f.Stacks[0]
	f.Stacks = nil
	return fmt.Sprintf("FROM mentions WHERE stack = '%s' AND %s", stack, conditions(f))
}

// conditions is a filter over single ads.
func conditions(f nouns.Filter) string {
	where := months(f.From, f.To)
	for _, s := range f.Stacks {
		where += fmt.Sprintf(" AND has(stacks, '%s')", s)
	}
	for _, r := range f.Regions {
		where += fmt.Sprintf(" AND region = '%s'", r)
	}
	for _, s := range f.Seniority {
		where += fmt.Sprintf(" AND seniority = '%s'", s)
	}
	return where
}

// twoLists tells that a filter has no cells, so that the ads themselves must answer.
func twoLists(f nouns.Filter) bool { return len(f.Stacks)+len(f.Regions)+len(f.Seniority) > 1 }

// column is a dimension as an expression over facets, or over mentions for all but technologies.
func column(d nouns.Dimension) string {
	switch d {
	case nouns.ByStack:
		return "arrayJoin(stacks)"
	case nouns.ByContract:
		return "arrayJoin(CAST(forms, 'Array(String)'))"
	case nouns.ByAll:
		return "''"
	}
	return string(d)
}

// handwritten are the fastest statements we know that give the answers, several where the question asks twice. They are
// bound to this market: a filter of one value, no dimension with two spellings of "not stated".
var handwritten = map[string]func(q question) []string{
	"Coverage": func(q question) []string {
		if twoLists(q.f) {
			return []string{"SELECT count(), count(day_rate_eur), uniqExactIf(advertiser_id, advertiser_id != 0), uniqExact(source), min(day), max(day), " + runs + " " + ads(q.f)}
		}
		return []string{"SELECT sumIf(ads, dimension = ''), sumIf(stated, dimension = ''), groupBitmapMergeIf(everyone, dimension = ''), " +
			"uniqExactIf(value, dimension != ''), min(first_day), max(last_day), " + runs + " " + cells(q.f) + " AND dimension IN ('', 'source')"}
	},
	"Missions": func(q question) []string {
		if twoLists(q.f) {
			return []string{"SELECT count() " + ads(q.f)}
		}
		return []string{"SELECT sum(ads) " + cells(q.f) + " AND dimension = ''"} // no ad of the made market was matched
	},
	"RateBy": func(q question) []string {
		if twoLists(q.f) {
			return []string{fmt.Sprintf("SELECT %s AS value, %s %s GROUP BY value ORDER BY n DESC", column(q.d), byAd, ads(q.f))}
		}
		d := string(q.d)
		if q.d == nouns.ByAll {
			d = ""
		}
		if len(q.f.Regions) > 0 && q.d == nouns.ByRegion {
			return []string{fmt.Sprintf("SELECT narrowed, %s %s AND dimension = '' GROUP BY narrowed", byHand, cells(q.f))}
		}
		return []string{fmt.Sprintf("SELECT value, %s %s AND dimension = '%s' GROUP BY value ORDER BY n DESC", byHand, cells(q.f), d)}
	},
	"RateTrend": func(q question) []string {
		if twoLists(q.f) {
			return []string{fmt.Sprintf("SELECT month, %s %s GROUP BY month ORDER BY month", byAd, ads(q.f))}
		}
		return []string{fmt.Sprintf("SELECT month, %s %s AND dimension = '' GROUP BY month ORDER BY month", byHand, cells(q.f))}
	},
	"Demand": func(q question) []string {
		names := "'" + strings.Join(q.stacks, "', '") + "'"
		if twoLists(q.f) {
			return []string{
				fmt.Sprintf("SELECT month, arrayJoin(arrayConcat([''], arrayFilter(s -> s IN (%s), stacks))) AS value, count() %s GROUP BY month, value ORDER BY month", names, ads(q.f)),
			}
		}
		return []string{fmt.Sprintf("SELECT month, value, sum(ads) %s AND dimension IN ('', 'stack') AND value IN ('', %s) GROUP BY month, value ORDER BY month", cells(q.f), names)}
	},
	"TopStacks": func(q question) []string {
		before := q.f
		before.From, before.To = q.f.From-(q.f.To-q.f.From+1), q.f.From-1
		if twoLists(q.f) {
			return []string{fmt.Sprintf("SELECT value, n, r, earlier.n FROM (SELECT arrayJoin(stacks) AS value, %s %s GROUP BY value ORDER BY n DESC LIMIT %d) AS now "+
				"LEFT JOIN (SELECT arrayJoin(stacks) AS value, count() AS n %s GROUP BY value) AS earlier USING value ORDER BY n DESC",
				strings.Replace(byAd, "count(day_rate_eur)", "count(day_rate_eur) AS r", 1), ads(q.f), q.limit, ads(before))}
		}
		top := fmt.Sprintf("SELECT value %s AND dimension = 'stack' AND value != '' GROUP BY value ORDER BY sum(ads) DESC LIMIT %d", cells(q.f), q.limit)
		return []string{
			fmt.Sprintf("SELECT value, %s, any(earlier.n) %s AND dimension = 'stack' AND value IN (%s) GROUP BY value ORDER BY n DESC", byHand,
				strings.Replace(cells(q.f), "WHERE", fmt.Sprintf("LEFT JOIN (SELECT value, sum(ads) AS n %s AND dimension = 'stack' GROUP BY value) AS earlier USING value WHERE", cells(before)), 1), top),
		}
	},
	"Beside": func(q question) []string {
		return []string{fmt.Sprintf("SELECT beside, sum(ads) AS n FROM pairs WHERE stack = '%s' AND %s GROUP BY beside ORDER BY n DESC LIMIT %d", q.f.Stacks[0], months(q.f.From, q.f.To), q.limit)}
	},
	"Choices": func(q question) []string {
		if twoLists(q.f) {
			return []string{fmt.Sprintf("SELECT %s AS value, count() AS n %s GROUP BY value ORDER BY n DESC LIMIT 1000", column(q.d), ads(q.f))}
		}
		f := cells(q.f)
		if len(q.f.Seniority) > 0 {
			f = fmt.Sprintf("FROM figures WHERE by = 'seniority' AND narrowed = '%s' AND %s", q.f.Seniority[0], months(q.f.From, q.f.To))
		}
		return []string{fmt.Sprintf("SELECT value, sum(ads) AS n %s AND dimension = '%s' GROUP BY value ORDER BY n DESC LIMIT 1000", f, q.d)}
	},
	"Offers": func(q question) []string {
		count := "SELECT sum(ads) " + cells(q.f) + " AND dimension = ''"
		if twoLists(q.f) {
			count = "SELECT count() " + ads(q.f)
		}
		return []string{count, fmt.Sprintf("SELECT %s FROM current WHERE %s ORDER BY day DESC, source, offer_id LIMIT %d OFFSET %d", listed, conditions(q.f), q.limit, q.offset)}
	},
	"NewestRuns": func(q question) []string {
		return []string{fmt.Sprintf("SELECT * EXCEPT (saved_at) FROM runs FINAL ORDER BY started DESC, source, run_id LIMIT %d BY source", q.limit)}
	},
	"Runs": func(q question) []string {
		return []string{fmt.Sprintf("SELECT * EXCEPT (saved_at) FROM runs FINAL ORDER BY started DESC, source, run_id LIMIT %d", q.limit)}
	},
}
