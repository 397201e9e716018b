package dashboard

import (
	"cmp"
	"slices"

	"tjm/internal/market"
)

// groupTable is the day rate by region, or by another dimension, with an interval plot per row.
type groupTable struct {
	Title   string
	Sub     string
	Head    string // name of the first column
	Caption string
	Scale   *scale // nil when no row has a figure
	Rows    []groupRow
	Hidden  string // how many groups below the floor are not listed
}

// groupRow is one group. Words replaces the figure below the floor.
type groupRow struct {
	Name    string
	Link    string // the market narrowed to the group
	Offers  string
	N       string
	Of      string // how many of them were converted; empty for none
	Median  string
	Half    string // the quartiles, or how many rates they need
	Plot    *interval
	Words   string
	Because string
}

// maxHidden is how many groups below the floor are listed before the others are only counted.
const maxHidden = 4

// groupTable lays groups out in the order given, those below the floor last.
func (l *locale) groupTable(groups []market.GroupRate, name func(string) string, link func(string) string) groupTable {
	shown, hidden := parted(groups)
	figures := make([]market.RateFigure, len(shown))
	for i, g := range shown {
		figures[i] = g.RateFigure
	}
	t := groupTable{Scale: l.newScale(figures)}
	for _, g := range shown {
		row := l.groupRow(g, name, link)
		row.Median, row.Half, row.Plot = l.median(g.RateFigure), l.middleHalf(g.RateFigure), t.Scale.interval(g.RateFigure)
		t.Rows = append(t.Rows, row)
	}
	for i, g := range hidden {
		if i == maxHidden && len(hidden) > maxHidden+1 {
			t.Hidden = fill(l.M.OtherGroups, "n", l.Int(len(hidden)-i))
			break
		}
		row := l.groupRow(g, name, link)
		row.Words, row.Because = l.shortly(g.RateFigure)
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (l *locale) groupRow(g market.GroupRate, name, link func(string) string) groupRow {
	row := groupRow{Name: name(g.Group), Offers: l.Int(g.Offers), N: l.Int(g.N), Of: l.ofWhich(g.Converted)}
	if stated(g.Group) && link != nil {
		row.Link = link(g.Group)
	}
	return row
}

// shortly says in a table cell that a figure is below the floor, and what it needs.
func (l *locale) shortly(f market.RateFigure) (words, because string) {
	if f.N >= market.FloorMedian {
		return l.M.TooFewAdvertisersShort, fill(l.M.NeedsAdvertisers, "n", l.Int(f.Advertisers), "floor", l.Int(market.FloorAdvertisers))
	}
	return l.M.TooFewShort, fill(l.M.HasNeedsRates, "n", l.Int(f.N), "floor", l.Int(market.FloorMedian))
}

// byOffers sorts groups by their offers; what the offers do not state comes last.
func byOffers(groups []market.GroupRate) []market.GroupRate {
	sorted := slices.Clone(groups)
	slices.SortStableFunc(sorted, func(a, b market.GroupRate) int {
		if stated(a.Group) != stated(b.Group) {
			if stated(a.Group) {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(b.Offers, a.Offers), cmp.Compare(a.Group, b.Group))
	})
	return sorted
}

// parted parts the groups whose median may be shown from the others, in the order given.
func parted(groups []market.GroupRate) (shown, hidden []market.GroupRate) {
	for _, g := range groups {
		if _, ok := g.Median(); ok {
			shown = append(shown, g)
		} else {
			hidden = append(hidden, g)
		}
	}
	return shown, hidden
}

// gapTitle says which two groups differ most clearly, or that none does.
func (l *locale) gapTitle(groups []market.GroupRate, name func(string) string, clear, none, few string) string {
	if high, low, ok := widest(groups); ok {
		return fill(clear, "high", name(high.Group), "low", name(low.Group),
			"highEuros", l.Euros(high.P50), "lowEuros", l.Euros(low.P50))
	}
	judged := 0
	for _, g := range groups {
		if _, ok := medianError(g.RateFigure); ok && stated(g.Group) {
			judged++
		}
	}
	if judged < 2 {
		return few
	}
	return none
}

// seniorityOrder sorts levels from junior to lead, the unstated last.
func seniorityOrder(groups []market.GroupRate) []market.GroupRate {
	sorted := slices.Clone(groups)
	rank := func(g market.GroupRate) int {
		if i := slices.Index(seniorities, market.Seniority(g.Group)); i >= 0 {
			return i
		}
		return len(seniorities)
	}
	slices.SortStableFunc(sorted, func(a, b market.GroupRate) int { return cmp.Compare(rank(a), rank(b)) })
	return sorted
}
