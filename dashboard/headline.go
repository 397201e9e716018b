package dashboard

import (
	"strings"

	"tjm/internal/market"
)

// headline is what the page found. Title holds at most two short sentences, each of which a rule let through.
type headline struct {
	Eyebrow string
	Title   string
	Lede    string
}

// yearly is the demand of the last three finished months beside the same months a year earlier.
type yearly struct {
	from, to      market.Month // of the later window
	before, after int
	verdict       trend
}

// monthsCompared is the length of the windows a headline compares.
const monthsCompared = 3

// yearly compares a series with itself a year earlier; unknown when the windows were not observed alike.
func (d demandSeries) yearly(series []int, current market.Month, alike bool) yearly {
	y := yearly{from: current - monthsCompared, to: current - 1}
	before, okBefore := d.sum(series, y.from-12, y.to-12)
	after, okAfter := d.sum(series, y.from, y.to)
	if !alike || !okBefore || !okAfter {
		return y
	}
	y.before, y.after = before, after
	y.verdict = compare(before, after)
	return y
}

// nothing says why there is no offer to show: the filter, or else that nothing has been read yet.
func (l *locale) nothing(a ask) (title, lede string) {
	if len(a.query()) == 0 {
		return l.M.NoneYetTitle, l.M.NoneYetLede
	}
	return l.M.NothingTitle, l.M.NothingLede
}

// headline says the median, then whether demand moved over a year. Neither sentence says more than its rule allows.
func (l *locale) headline(a ask, c market.Coverage, all market.RateFigure, y yearly) headline {
	h := headline{Eyebrow: l.scope(a)}
	if c.Offers == 0 {
		h.Title, h.Lede = l.nothing(a)
		return h
	}
	median, shown := all.Median()
	if shown {
		h.Title = fill(l.M.MedianTitle, "median", l.Euros(median))
	} else {
		h.Title = fill(l.M.CountTitle, "offers", l.offers(c.Offers))
	}
	if text := map[trend]string{trendUp: l.M.DemandUp, trendDown: l.M.DemandDown, trendNone: l.M.DemandFlat}[y.verdict]; text != "" {
		h.Title += " " + text
	}
	h.Lede = strings.Join(l.ledeOf(c, all, y), " ")
	return h
}

func (l *locale) ledeOf(c market.Coverage, all market.RateFigure, y yearly) []string {
	var say []string
	if c.Offers >= market.FloorShare {
		text := l.M.LedeShare
		if all.Converted.N > 0 {
			text = l.M.LedeConverted
		}
		say = append(say, fill(text, "n", l.count(all.N, l.M.OfferHas1, l.M.OfferHasN), "share", l.Percent(all.StatedShare())))
	} else {
		say = append(say, l.count(all.N, l.M.FewHave1, l.M.FewHaveN))
	}
	if _, shown := all.Median(); !shown {
		say = append(say, l.tooFew(all))
	}
	if p25, p75, shown := all.Quartiles(); shown {
		say = append(say, fill(l.M.LedeHalf, "range", l.EuroRange(p25, p75)))
	}
	if y.verdict != trendUnknown {
		say = append(say, upperFirst(fill(l.M.LedeYear, "months", l.Months(y.from, y.to),
			"after", l.offers(y.after), "before", l.Int(y.before))))
	}
	return say
}

// scope tells the filter in words: "Go ou Rust, en Bretagne, senior, 12 derniers mois".
func (l *locale) scope(a ask) string {
	f := a.filter
	var parts []string
	if len(f.Stacks) > 0 {
		parts = append(parts, strings.Join(f.Stacks, l.M.OrWord))
	}
	where := make([]string, len(f.Regions))
	for i, r := range f.Regions {
		where[i] = l.in(r)
	}
	add := func(values []string) {
		if len(values) > 0 {
			parts = append(parts, strings.Join(values, l.M.OrWord))
		}
	}
	add(where)
	add(mapped(f.Places, l.placeName))
	add(mapped(f.Seniority, l.level))
	add(mapped(f.Remote, l.remote))
	add(mapped(f.Contracts, l.contract))
	add(mapped(f.Sources, func(s string) string { return fill(l.M.OnSource, "source", s) }))
	if f.WithChildren {
		add([]string{l.M.ScopeChildren})
	}
	if f.Conversion.On {
		add([]string{l.M.ScopeConverted})
	}
	if len(parts) == 0 {
		parts = append(parts, l.M.Everything)
	}
	return upperFirst(strings.Join(append(parts, l.periodText(a.period)), ", "))
}

func mapped[T any](values []T, tell func(T) string) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = tell(v)
	}
	return out
}

func upperFirst(s string) string {
	for i, r := range s {
		return s[:i] + strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
