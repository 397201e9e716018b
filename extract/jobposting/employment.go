package jobposting

import (
	"slices"
	"strings"

	"tjm/internal/market"
)

// Contracts reads employmentType. FULL_TIME and PART_TIME are no contract: freelancers work full time too.
func Contracts(values []string) []market.Contract {
	var found []market.Contract
	for _, v := range values {
		for _, part := range strings.FieldsFunc(v, func(r rune) bool {
			return r == ',' || r == ';' || r == '|' || r == '/' || r == '"' || r == '[' || r == ']'
		}) {
			key := strings.Map(func(r rune) rune {
				if r == '_' || r == '-' || r == ' ' || r == '.' {
					return -1
				}
				return r
			}, strings.ToLower(part))
			if c, ok := employmentTypes[key]; ok && !slices.Contains(found, c) {
				found = append(found, c)
			}
		}
	}
	order := []market.Contract{market.Freelance, market.Permanent, market.FixedTerm, market.Apprenticeship}
	slices.SortFunc(found, func(a, b market.Contract) int { return slices.Index(order, a) - slices.Index(order, b) })
	return found
}

var employmentTypes = map[string]market.Contract{
	"contractor": market.Freelance, "contract": market.Freelance, "freelance": market.Freelance,
	"freelancer": market.Freelance, "independent": market.Freelance, "independant": market.Freelance,
	"indépendant": market.Freelance, "selfemployed": market.Freelance, "b2b": market.Freelance,
	"freiberuflich": market.Freelance, "portage": market.Freelance, "portagesalarial": market.Freelance,
	"lib": market.Freelance, "professionlibérale": market.Freelance, // as the French public employment service codes it
	"permanent": market.Permanent, "cdi": market.Permanent, "employee": market.Permanent,
	"festanstellung": market.Permanent, "unbefristet": market.Permanent, "indefinitetime": market.Permanent,
	"temporary": market.FixedTerm, "cdd": market.FixedTerm, "fixedterm": market.FixedTerm, "interim": market.FixedTerm,
	"intérim": market.FixedTerm, "befristet": market.FixedTerm, "fixedtermcontract": market.FixedTerm,
	"apprenticeship": market.Apprenticeship, "alternance": market.Apprenticeship, "apprentice": market.Apprenticeship,
	"apprentissage": market.Apprenticeship, "ausbildung": market.Apprenticeship,
}
