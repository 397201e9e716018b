package store

import (
	"fmt"

	"tjm/internal/market"
)

// expressions give each dimension its SQL: a string, empty for offers that state no such thing. An array is exploded, so
// that an offer naming three stacks counts in three groups; emptyArrayToSingle would do, six times slower.
var expressions = map[market.Dimension]string{
	market.ByAll:       "''",
	market.ByStack:     "arrayJoin(if(empty(stacks), [''], stacks))",
	market.ByRegion:    "region",
	market.ByCountry:   "country",
	market.ByCity:      "city",
	market.ByRole:      "role",
	market.ByRemote:    "if(remote = 'unknown', '', remote)",
	market.BySeniority: "if(seniority = 'unknown', '', seniority)",
	market.ByContract:  "arrayJoin(if(empty(contracts), [''], contracts))",
	market.BySource:    "source",
	market.ByCompany:   "trimBoth(company)",
	market.ByMonth:     "formatDateTime(month, '%Y-%m')",
}

// expression returns the SQL of a dimension of the closed list; anything else is refused.
func expression(d market.Dimension) (string, error) {
	e, ok := expressions[d]
	if !ok {
		return "", fmt.Errorf("dimension %q: not one that offers can be grouped by", d)
	}
	return e, nil
}

// without returns the filter with the list of one dimension emptied: the choices of a list must not shrink to what
// is already chosen.
func without(f market.Filter, d market.Dimension) market.Filter {
	switch d {
	case market.ByStack:
		f.Stacks = nil
	case market.ByRegion:
		f.Regions = nil
	case market.ByCountry:
		f.Countries = nil
	case market.ByRole:
		f.Roles = nil
	case market.ByRemote:
		f.Remote = nil
	case market.BySeniority:
		f.Seniority = nil
	case market.ByContract:
		f.Contracts = nil
	case market.BySource:
		f.Sources = nil
	case market.ByCompany:
		f.Companies = nil
	case market.ByMonth:
		f.From, f.To = 0, 0
	}
	return f
}
