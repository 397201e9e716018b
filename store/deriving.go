package store

import (
	"fmt"
	"strings"
)

// few is how many ads figures and tallies are made of by a statement of their own.
const few = 10_000

// deriving returns the statement that derives a table from so many ads.
func (s *Store) deriving(table string, ads int) string {
	switch {
	case ads <= few && s.queries["derive_"+table+"_few"] != "":
		return s.queries["derive_"+table+"_few"]
	case table == "figures":
		return s.cells()
	case table == "tallies":
		return s.tallies()
	}
	return s.queries["derive_"+table]
}

// cells returns the statement that makes the figures of many ads: a part for the single dimensions, one for each list
// beside them, and those of two lists.
func (s *Store) cells() string {
	var pairs, beside []string
	for i, d := range singles {
		pairs = append(pairs, "(month, "+string(d)+")")
		beside = append(beside, string(d))
		for _, other := range singles[:i] {
			pairs = append(pairs, fmt.Sprintf("(month, %s, %s)", other, d))
		}
	}
	var flags []string
	for _, d := range singles {
		flags = append(flags, fmt.Sprintf("('%[1]s', toString(%[1]s), grouping(%[1]s))", d))
	}
	one := "[" + strings.Join(flags, ", ") + "]"
	const columns = "SELECT month, day, last_seen, day_rate_eur, advertiser_id, region, source, remote, seniority"
	const each = ", arrayJoin(if(empty(%[1]ss), [''], %[1]ss)) AS %[1]s"
	const where = " FROM {{from}} WHERE month IN {months:Array(Date)}"
	part := func(always, singles, rows string, sets []string) string {
		return strings.NewReplacer("{{always}}", always, "{{singles}}", singles, "{{rows}}", rows, "{{sets}}", strings.Join(sets, ", ")).
			Replace(s.queries["derive_cells"])
	}
	parts := []string{part("CAST([], 'Array(Tuple(String, String))')", one, columns+where, append([]string{"(month)"}, pairs...))}
	for _, list := range []string{string(lists[0]), string(lists[1])} {
		sets := []string{"(month, " + list + ")"}
		for _, d := range beside {
			sets = append(sets, fmt.Sprintf("(month, %s, %s)", list, d))
		}
		parts = append(parts, part("[('"+list+"', toString("+list+"))]", one, columns+fmt.Sprintf(each, list)+where, sets))
	}
	const none = "CAST([], 'Array(Tuple(String, String, UInt64))')"
	parts = append(parts, part("[('stack', toString(stack)), ('contract', toString(contract))]", none,
		columns+fmt.Sprintf(each, "stack")+fmt.Sprintf(each, "contract")+where, []string{"(month, stack, contract)"}))
	return strings.ReplaceAll(s.queries["derive_figures"], "{{cells}}", strings.Join(parts, "\nUNION ALL\n"))
}
