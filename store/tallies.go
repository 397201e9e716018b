package store

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	"tjm/internal/market"
)

// talliedAtOnce bounds the ads whose tallies are made in one statement, and so its memory.
const talliedAtOnce = 500_000

// tally is how a filter of two lists finds its rows in tallies: the dimension of each list and its values.
type tally struct {
	by, also               market.Dimension
	narrowed, alsoNarrowed []string
}

// narrowings are the lists of a filter that tallies has, each as the first of a tally, in the order of its columns.
func narrowings(f *market.Filter) (found []tally) {
	for _, list := range []tally{
		{by: market.ByRegion, narrowed: f.Regions},
		{by: market.BySource, narrowed: texts(f.Sources)},
		{by: market.ByRemote, narrowed: texts(f.Remote)},
		{by: market.BySeniority, narrowed: texts(f.Seniority)},
		{by: market.ByContract, narrowed: texts(f.Contracts)},
	} {
		if len(list.narrowed) > 0 {
			found = append(found, list)
		}
	}
	return found
}

// beside returns where tallies has the counts of a filter of one technology and one more list, months aside. Of ads of one form of
// contract it does not know the other forms.
func beside(f *market.Filter) (t tally, ok bool) {
	found := narrowings(f)
	if len(f.Stacks) != 1 || !inMentions(f) || len(found) != 1 || len(f.Contracts) > 0 {
		return tally{}, false
	}
	return found[0], true
}

// whole is a dimension of which each ad has one value in tallies, other than that of the list.
func (t tally) whole() market.Dimension {
	if t.by == market.BySource {
		return market.ByRegion
	}
	return market.BySource
}

// tallied returns where tallies has the counts of a filter: of two lists, months aside. Of contracts an ad may have several, so
// that the counts of two do not add up: then there are none.
func tallied(f *market.Filter) (t tally, ok bool) {
	found := narrowings(f)
	if len(f.Stacks) > 0 || !inMentions(f) || len(f.Contracts) > 1 || len(found) != 2 {
		return tally{}, false
	}
	return both(found[0], found[1]), true
}

// both is the tally of two lists.
func both(first, second tally) tally {
	return tally{first.by, second.by, first.narrowed, second.narrowed}
}

func (t tally) params(from, to market.Month) params {
	return params{
		named("by", string(t.by)), named("narrowed", t.narrowed), named("also", string(t.also)), named("also_narrowed", t.alsoNarrowed),
		named("from", monthParam(from, firstMonth)), named("to", monthParam(to, lastMonth)),
	}
}

// crossed returns where figures has the cells that are just the market of a filter of two lists, months aside. An ad may name
// several technologies and contracts, so that their cells do not add up: of those there is one.
func crossed(f *market.Filter) (t tally, ok bool) {
	found := narrowings(f)
	if len(f.Stacks) > 0 {
		found = append([]tally{{by: market.ByStack, narrowed: f.Stacks}}, found...)
	}
	if len(found) != 2 || len(f.Stacks) > 1 || len(f.Contracts) > 1 || !inMentions(f) {
		return tally{}, false
	}
	return both(found[0], found[1]), true
}

// tallies returns the statement that makes the tallies of many ads.
func (s *Store) tallies() string {
	var flags, sets, contractSets []string
	for i, d := range singles {
		flags = append(flags, fmt.Sprintf("('%[1]s', toString(%[1]s), grouping(%[1]s))", d))
		for _, other := range singles[:i] {
			sets = append(sets, fmt.Sprintf("(stack, month, %s, %s)", other, d))
		}
		contractSets = append(contractSets, fmt.Sprintf("(stack, month, contract, %s)", d))
	}
	dims := "arrayMap(d -> (d.1, d.2), arrayFilter(d -> d.3 = 0, [" + strings.Join(flags, ", ") + "]))"
	return strings.NewReplacer("{{dims}}", dims, "{{sets}}", strings.Join(sets, ", "), "{{contract_sets}}", strings.Join(contractSets, ", ")).Replace(s.queries["derive_tallies"])
}

// partsOf yields months in order, as many at a time as have no more than some ads; one at least.
func partsOf(months []time.Time, sizes map[time.Time]int, most int) iter.Seq[[]time.Time] {
	return func(yield func([]time.Time) bool) {
		months = slices.SortedFunc(slices.Values(months), time.Time.Compare)
		for at := 0; at < len(months); {
			end, ads := at, 0
			for ; end < len(months) && (end == at || ads+sizes[months[end]] <= most); end++ {
				ads += sizes[months[end]]
			}
			if !yield(months[at:end]) {
				return
			}
			at = end
		}
	}
}
