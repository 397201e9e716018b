package dashboard

import (
	"slices"

	"tjm/internal/market"
)

// rankedStacks is how many technologies the table lists.
const rankedStacks = 15

// ranking is the table of technologies.
type ranking struct {
	Title    string
	Sub      string
	Compared bool   // the change column has something to say
	Against  string // the months compared, for its head
	Sparks   string // how many months the spark lines show; empty without any
	Scale    *scale
	Rows     []rankRow
}

// rankRow is one technology.
type rankRow struct {
	Name   string
	Link   string
	Picked bool // asked for in the filter
	Offers string
	Spark  *spark
	Change string // empty when it is not comparable
	Counts string // the counts compared, or why there is no change to show
	Clear  bool   // the change is more than chance
	Median string
	Half   string
	Plot   *interval
	Words  string
	Needs  string
	N      string
	Of     string // how many of them were converted; empty for none
}

// ranking lays technologies out in the order of their offers. changes holds the counts of complete months beside those
// of the window just before; nil when the two were not observed alike.
func (l *locale) ranking(top, changes []market.StackRank, d demandSeries, a ask) ranking {
	figures := make([]market.RateFigure, len(top))
	for i, s := range top {
		figures[i] = s.RateFigure
	}
	t := ranking{Scale: l.newScale(figures)}
	for _, s := range top {
		row := rankRow{
			Name: s.Stack, Link: l.stackPath(s.Stack), Picked: slices.Contains(a.filter.Stacks, s.Stack),
			Offers: l.Int(s.Offers), N: l.Int(s.N), Of: l.ofWhich(s.Converted),
		}
		if _, shown := s.Median(); shown {
			row.Median, row.Half, row.Plot = l.median(s.RateFigure), l.middleHalf(s.RateFigure), t.Scale.interval(s.RateFigure)
		} else {
			row.Words, row.Needs = l.shortly(s.RateFigure)
		}
		l.addChange(&row, s.Stack, changes)
		t.Compared = t.Compared || row.Change != ""
		for _, series := range d.stacks {
			if series.name == s.Stack {
				row.Spark = newSpark(series.offers, d.months, a.period.current)
				if row.Spark != nil {
					t.Sparks = fill(l.M.SparkHead, "n", l.Int(row.Spark.months))
				}
			}
		}
		t.Rows = append(t.Rows, row)
	}
	if from, to, ok := a.period.complete(); ok && t.Compared {
		t.Against = fill(l.M.ChangeSpan, "n", l.Int(int(to-from)+1))
	}
	return t
}

func (l *locale) addChange(row *rankRow, stack string, changes []market.StackRank) {
	i := slices.IndexFunc(changes, func(c market.StackRank) bool { return c.Stack == stack })
	if i < 0 || changes[i].Previous < 0 {
		return
	}
	before, after := changes[i].Previous, changes[i].Offers
	verdict := compare(before, after)
	if verdict == trendUnknown {
		row.Counts = l.M.TooFewToCompare
		return
	}
	row.Change, row.Clear = l.Change(before, after), verdict != trendNone
	row.Counts = l.M.NoClearTrend
	if row.Clear {
		row.Counts = fill(l.M.AfterBefore, "after", l.Int(after), "before", l.Int(before))
	}
}

// rankingTitle names the technologies whose demand clearly moved; without comparable windows it names the first.
func (l *locale) rankingTitle(top, changes []market.StackRank) string {
	var up, down []string
	judged := false
	for _, s := range top {
		i := slices.IndexFunc(changes, func(c market.StackRank) bool { return c.Stack == s.Stack })
		if i < 0 || changes[i].Previous < 0 {
			continue
		}
		switch compare(changes[i].Previous, changes[i].Offers) {
		case trendUp:
			judged, up = true, append(up, s.Stack)
		case trendDown:
			judged, down = true, append(down, s.Stack)
		case trendNone:
			judged = true
		}
	}
	up, down = up[:min(3, len(up))], down[:min(3, len(down))]
	rises := l.count(max(len(up), 1), l.M.Rises1, l.M.RisesN)
	falls := l.count(max(len(down), 1), l.M.Falls1, l.M.FallsN)
	switch {
	case len(up) > 0 && len(down) > 0:
		return l.list(up) + rises + l.M.Semicolon + l.list(down) + falls
	case len(up) > 0:
		return l.list(up) + rises
	case len(down) > 0:
		return l.list(down) + falls
	case judged:
		return l.M.NoStackMoves
	default:
		return l.M.TopStacks
	}
}
