package dashboard

import (
	"net/http"

	"tjm/internal/market"
)

// overviewPage turns the figures into the page.
func (s *server) overviewPage(r *http.Request, l *locale, a ask, v overviewFigures) (overviewPage, error) {
	p := overviewPage{chrome: s.chrome(r, l, "market", l.M.MarketTitle)}
	p.keep(a)
	p.Charts = true
	p.Fresh = s.fresh(l, v.coverage)
	p.Ask = l.sentence(l.path("market"), a, v.choices)
	p.Ask.Notes = s.notes(l, a, v.all, v.unplaced)
	p.Head = l.headline(a, v.coverage, v.all, s.yearlyOf(a, v))
	if v.coverage.Offers == 0 {
		p.Empty, p.Retry = true, l.waysOut(a, v.choices)
		return p, nil
	}
	p.Figures = l.keyFigures(v)
	var err error
	lines := maxStacks
	if n := len(a.filter.Stacks); n > 0 {
		lines = n
	}
	if p.Demand, err = l.demandBlock(v.demand.only(lines), a.period.current); err != nil {
		return p, err
	}
	p.Demand.Title, p.Demand.Sub = l.demandTitle(a, v), l.M.DemandSub
	p.Demand.Caption = l.demandCaption(a, v.demand.only(lines))
	p.Demand.CSV, p.Demand.Excel = p.CSV("demand"), p.CSVExcel("demand")
	if p.Rates, err = l.rateBlock(v.rates, a.period.current); err != nil {
		return p, err
	}
	if p.Rates.Title == "" {
		p.Rates.Title = l.M.RatesTitle
	}
	p.Rates.Sub, p.Rates.CSV, p.Rates.Excel = l.M.RatesSub, p.CSV("rates"), p.CSVExcel("rates")
	s.overviewTables(&p, l, a, v)
	p.Offers, p.Found = l.offerItems(v.offers), fill(l.M.LatestOf, "n", l.Int(len(v.offers)), "offers", l.offers(v.total))
	return p, nil
}

func (s *server) overviewTables(p *overviewPage, l *locale, a ask, v overviewFigures) {
	region := func(name string) string {
		if name == "" {
			return upperFirst(l.M.NotStated)
		}
		return l.named(name)
	}
	p.Regions = l.groupTable(byOffers(v.regions), region, func(name string) string { return l.narrowed(a, "region", name) })
	p.Regions.Head, p.Regions.Caption, p.Regions.Sub = l.M.RegionHead, l.M.RegionTable, l.M.RegionSub
	p.Regions.Title = l.gapTitle(v.regions, l.in, l.M.RegionGap, l.M.RegionNoGap, l.M.RegionTitle)
	level := func(name string) string { return l.level(market.Seniority(name)) }
	p.Levels = l.groupTable(seniorityOrder(v.levels), func(v string) string { return upperFirst(level(v)) }, func(name string) string { return l.narrowed(a, "seniority", name) })
	p.Levels.Head, p.Levels.Caption, p.Levels.Sub = l.M.LevelHead, l.M.LevelTable, l.M.LevelSub
	p.Levels.Title = l.gapTitle(v.levels, level, l.M.LevelGap, l.M.LevelNoGap, l.M.LevelTitle)
	p.Stacks = l.ranking(v.top, v.changes, v.demand, a)
	p.Stacks.Title, p.Stacks.Sub = l.rankingTitle(v.top, v.changes), l.M.StacksSub
	if !p.Stacks.Compared {
		p.Stacks.Sub = l.M.StacksSubAlone
	}
}

// yearlyOf compares the demand of the view with a year ago: that of the one technology asked for, else of all offers.
func (s *server) yearlyOf(a ask, v overviewFigures) yearly {
	series := v.demand.total
	switch len(a.filter.Stacks) {
	case 0:
	case 1:
		series = v.demand.stacks[0].offers
	default:
		return yearly{}
	}
	return v.demand.yearly(series, a.period.current, v.yearAlike)
}

// fresh says what the page rests on.
func (s *server) fresh(l *locale, c market.Coverage) []fact {
	asOf := l.M.NeverRun
	if !c.LastRun.IsZero() {
		asOf = l.Moment(c.LastRun, s.loc)
	}
	facts := []fact{
		{Name: l.M.DataAsOf, Value: asOf},
		{Name: l.M.Offers, Value: l.Int(c.Offers)},
	}
	if c.Offers >= market.FloorShare {
		facts = append(facts, fact{Name: l.M.StatingRate, Value: l.Percent(float64(c.Stated) / float64(c.Offers))})
	}
	facts = append(facts, fact{Name: l.M.Sources, Value: l.Int(c.Sources), Link: l.path("sources")},
		fact{Name: l.M.Advertisers, Value: l.Int(c.Advertisers), Wide: true})
	if !c.First.IsZero() {
		facts = append(facts, fact{Name: l.M.PostedBetween, Value: l.ShortDay(c.First) + " – " + l.ShortDay(c.Last), Wide: true})
	}
	return facts
}

// keyFigures are the four large figures.
func (l *locale) keyFigures(v overviewFigures) []keyFigure {
	count := keyFigure{Name: l.M.OffersPosted, Value: l.Int(v.coverage.Offers), Detail: l.M.DirectCount, Link: l.path("method") + "#count"}
	count.Context = l.count(v.coverage.Advertisers, l.M.Advertisers1, l.M.AdvertisersN)
	if v.missions.Known() {
		count.Context = l.missionCount(v.missions) + ". " + count.Context
	}
	rate := keyFigure{Name: l.M.MedianName, N: fill(l.M.NIs, "n", l.rates(v.all)), Link: l.path("method") + "#rate"}
	if m, shown := v.all.Median(); shown {
		rate.Value, rate.Context = l.Euros(m), l.M.AdvertisedOnly
	} else {
		rate.Words, rate.Context = l.M.TooFewShort, l.tooFew(v.all)
	}
	half := keyFigure{Name: l.M.HalfName, N: rate.N, Link: l.path("method") + "#rate"}
	if p25, p75, shown := v.all.Quartiles(); shown {
		half.Value, half.Context = l.EuroRange(p25, p75), l.M.HalfContext
	} else {
		half.Words, half.Context = l.M.TooFewShort, fill(l.M.NeedsRates, "floor", l.Int(market.FloorQuartiles))
	}
	return []keyFigure{rate, half, count, l.remoteFigure(v.remotes)}
}

// remoteFigure is the share of fully remote offers among those that say where the work is done.
func (l *locale) remoteFigure(groups []market.GroupRate) keyFigure {
	k := keyFigure{Name: l.M.RemoteName, Link: l.path("method") + "#share"}
	said, full := 0, 0
	for _, g := range groups {
		if !stated(g.Group) {
			continue
		}
		said += g.Offers
		if g.Group == string(market.RemoteFull) {
			full = g.Offers
		}
	}
	k.N, k.Context = fill(l.M.NIs, "n", l.Int(said)), l.M.RemoteContext
	if said < market.FloorShare {
		k.Words, k.Context = l.M.TooFewShort, fill(l.M.TooFewOffers, "n", l.Int(said), "floor", l.Int(market.FloorShare))
		return k
	}
	k.Value, k.Detail = l.Percent(float64(full)/float64(said)), l.M.DirectCount
	return k
}

// demandTitle names what was counted: the technologies asked for, or the one named most often.
func (l *locale) demandTitle(a ask, v overviewFigures) string {
	if len(a.filter.Stacks) > 0 {
		return fill(l.M.DemandOf, "names", l.list(a.filter.Stacks))
	}
	if len(v.top) < 2 || v.top[0].Offers == v.top[1].Offers {
		return l.M.DemandTitle
	}
	if a.filter.WithChildren {
		return fill(l.M.ChildrenLead, "first", v.top[0].Stack, "second", v.top[1].Stack)
	}
	return fill(l.M.DemandLeads, "first", v.top[0].Stack, "second", v.top[1].Stack)
}

// waysOut offers to drop one condition at a time, with what that would give.
func (l *locale) waysOut(a ask, have choices) []suggestion {
	var ways []suggestion
	for _, c := range []struct {
		param string
		d     market.Dimension
		words []string
	}{
		{"stack", market.ByStack, a.filter.Stacks},
		{"region", market.ByRegion, mapped(a.filter.Regions, l.in)},
		{"place", byPlace, mapped(a.filter.Places, l.placeName)},
		{"seniority", market.BySeniority, mapped(a.filter.Seniority, l.level)},
		{"remote", market.ByRemote, mapped(a.filter.Remote, l.remote)},
		{"contract", market.ByContract, mapped(a.filter.Contracts, l.contract)},
		{"source", market.BySource, a.filter.Sources},
	} {
		n := 0
		for _, choice := range have[c.d] {
			n = max(n, choice.Offers)
		}
		if len(c.words) == 0 || n == 0 {
			continue
		}
		q := a.query()
		q.Del(c.param)
		ways = append(ways, suggestion{
			Text: fill(l.M.Drop, "what", l.list(c.words)), Link: withQuery(l.path("market"), q.Encode()),
			Offers: fill(l.M.AtLeast, "offers", l.offers(n)),
		})
	}
	if len(a.query()) > 0 {
		ways = append(ways, suggestion{Text: l.M.DropAll, Link: l.path("market") + "?period=all"})
	}
	return ways
}

// narrowed returns the overview with one parameter set to one value.
func (l *locale) narrowed(a ask, param, value string) string {
	q := a.query()
	q[param] = []string{value}
	return withQuery(l.path("market"), q.Encode())
}

func total(series []int) int {
	n := 0
	for _, v := range series {
		n += max(v, 0)
	}
	return n
}
