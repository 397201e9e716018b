package store

import (
	"time"

	"tjm/internal/market"
)

// The widest window that ClickHouse's Date can hold; what stands for "no bound".
const (
	firstMonth = "1970-01-01"
	lastMonth  = "2149-06-01"
)

// filterParams binds a reader's filter to the places of queries/filter.sql and to {from} and {to}.
func filterParams(f market.Filter) params {
	list := params{
		named("stacks", texts(f.Stacks)),
		named("regions", texts(f.Regions)),
		named("countries", texts(f.Countries)),
		named("roles", texts(f.Roles)),
		named("remote", texts(f.Remote)),
		named("seniority", texts(f.Seniority)),
		named("contracts", texts(f.Contracts)),
		named("sources", texts(f.Sources)),
		named("companies", texts(f.Companies)),
		named("from", monthParam(f.From, firstMonth)),
		named("to", monthParam(f.To, lastMonth)),
	}
	return append(list, placeParams("place_countries", "place_regions", "place_departments", "place_cities", f.Places)...)
}

// texts returns the values as plain strings, never nil: a nil list would be bound as NULL.
func texts[T ~string](values []T) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = string(v)
	}
	return list
}

// monthParam writes the first day of m, kept within what the engine can hold.
func monthParam(m market.Month, unbounded string) string {
	const low, high = 1970 * 12, 2149*12 + 5
	switch {
	case m == 0:
		return unbounded
	case m < low:
		return firstMonth
	case m > high:
		return lastMonth
	}
	return m.Start().Format(time.DateOnly)
}
