package dashboard

import (
	"context"
	"net/http"
	"slices"

	"tjm/internal/market"
)

// latestOffers is how many offers the overview lists.
const latestOffers = 20

// overviewPage is the market at a glance.
type overviewPage struct {
	chrome
	Head    headline
	Fresh   []fact
	Ask     sentence
	Figures []keyFigure
	Empty   bool // no offer under the filter
	Retry   []suggestion
	Demand  figureBlock
	Rates   figureBlock
	Levels  groupTable
	Regions groupTable
	Stacks  ranking
	Offers  []offerItem
	Found   string // how many offers stand behind the page
}

// fact is one line of the block on what the page rests on.
type fact struct {
	Name, Value string
	Link        string // empty for plain text
	Wide        bool   // left out on narrow screens
}

// keyFigure is one of the large figures. Words replaces Value below the floor.
type keyFigure struct {
	Name    string
	Value   string
	Words   string
	Detail  string
	N       string
	Context string
	Link    string // where the figure is explained
}

// suggestion is a way out of an empty page.
type suggestion struct{ Text, Link, Offers string }

// overviewFigures is what the store answered for the overview.
type overviewFigures struct {
	coverage         market.Coverage
	missions         market.MissionCount
	all              market.RateFigure
	top, changes     []market.StackRank
	demand           demandSeries
	rates            rateSeries
	regions, levels  []market.GroupRate
	remotes          []market.GroupRate
	offers           []market.OfferRow
	total            int
	unplaced         int // offers that the region or place leaves out for want of one
	yearAlike, alike bool
	choices          choices
}

func (s *server) overview(w http.ResponseWriter, r *http.Request, l *locale) error {
	a, err := parseAsk(r.URL.Query(), market.MonthOf(s.now()))
	if err != nil {
		return err
	}
	figures, err := s.overviewFigures(r.Context(), a)
	if err != nil {
		return err
	}
	p, err := s.overviewPage(r, l, a, figures)
	if err != nil {
		return err
	}
	return s.pages.render(w, http.StatusOK, "market", p)
}

// overviewFigures asks the store everything the page shows.
func (s *server) overviewFigures(ctx context.Context, a ask) (overviewFigures, error) {
	var v overviewFigures
	g := newGather(ctx)
	s.askMarket(g, a, &v)
	g.ask("the demand by month", func(ctx context.Context) error { return s.askDemand(ctx, a, &v) })
	g.ask("the changes by technology", func(ctx context.Context) error { return s.askChanges(ctx, a, &v) })
	g.ask("the day rate by seniority", func(ctx context.Context) (err error) {
		v.levels, err = s.q.RateBy(ctx, a.window(), market.BySeniority)
		return err
	})
	v.choices = s.askChoices(g, a)
	return v, g.wait()
}

// askMarket asks what the pages of the market and of one technology both show.
func (s *server) askMarket(g *gather, a ask, v *overviewFigures) {
	window := a.window()
	g.ask("the coverage", func(ctx context.Context) (err error) {
		v.coverage, err = s.q.Coverage(ctx, window)
		return err
	})
	g.ask("the missions", func(ctx context.Context) (err error) {
		v.missions, err = s.q.Missions(ctx, window)
		return err
	})
	g.ask("the day rate", func(ctx context.Context) (err error) {
		v.all, err = s.overall(ctx, window)
		return err
	})
	g.ask("the day rate by month", func(ctx context.Context) error {
		points, err := s.q.RateTrend(ctx, a.chartWindow())
		v.rates = newRateSeries(points, a.period.current)
		return err
	})
	for d, into := range map[market.Dimension]*[]market.GroupRate{market.ByRegion: &v.regions, market.ByRemote: &v.remotes} {
		g.ask("the day rate by "+string(d), func(ctx context.Context) (err error) {
			*into, err = s.q.RateBy(ctx, window, d)
			return err
		})
	}
	g.ask("the offers", func(ctx context.Context) (err error) {
		v.offers, v.total, err = s.q.Offers(ctx, window, latestOffers, 0)
		return err
	})
	g.ask("the offers without a place", func(ctx context.Context) (err error) {
		v.unplaced, err = s.q.Unplaced(ctx, window)
		return err
	})
}

// overall returns the day rate of everything under the filter.
func (s *server) overall(ctx context.Context, f market.Filter) (market.RateFigure, error) {
	groups, err := s.q.RateBy(ctx, f, market.ByAll)
	if err != nil || len(groups) == 0 {
		return market.RateFigure{}, err
	}
	return groups[0].RateFigure, nil
}

// askDemand ranks the technologies, then counts by month those of the chart and of the table.
func (s *server) askDemand(ctx context.Context, a ask, v *overviewFigures) error {
	f := a.window()
	f.Stacks = nil
	var err error
	if v.top, err = s.q.TopStacks(ctx, f, rankedStacks); err != nil {
		return err
	}
	v.top = slices.DeleteFunc(v.top, func(r market.StackRank) bool { return r.Stack == "" })
	names := append([]string{}, a.filter.Stacks...)
	for _, t := range v.top {
		if !slices.Contains(names, t.Stack) {
			names = append(names, t.Stack)
		}
	}
	v.demand, err = s.seriesOf(ctx, a, names)
	return err
}

// seriesOf counts some technologies by month, over the months of the charts.
func (s *server) seriesOf(ctx context.Context, a ask, names []string) (demandSeries, error) {
	f := a.chartWindow()
	f.Stacks = nil
	points, err := s.q.Demand(ctx, f, names)
	return newDemandSeries(points, names, a.period.current), err
}

// askYear asks whether three finished months may be compared with the same three a year earlier.
func (s *server) askYear(ctx context.Context, a ask, v *overviewFigures) (err error) {
	now := a.period.current
	v.yearAlike, err = s.alike(ctx, a, now-15, now-13, now-3, now-1)
	return err
}

// askChanges compares finished months with those just before, and three with the same three a year earlier, when both
// windows were observed alike.
func (s *server) askChanges(ctx context.Context, a ask, v *overviewFigures) error {
	err := s.askYear(ctx, a, v)
	if err != nil {
		return err
	}
	from, to, ok := a.period.complete()
	if !ok {
		return nil
	}
	length := to - from + 1
	if v.alike, err = s.alike(ctx, a, from-length, from-1, from, to); err != nil || !v.alike {
		return err
	}
	v.changes, err = s.changes(ctx, a, from-length, from, to)
	return err
}

// changes counts the technologies named most often between two months, and the same in the months from before on. It asks
// for counts alone: rates would be read for nothing.
func (s *server) changes(ctx context.Context, a ask, before, from, to market.Month) ([]market.StackRank, error) {
	f := a.between(from, to)
	f.Stacks = nil
	now, err := s.q.Choices(ctx, market.ByStack, f)
	if err != nil || len(now) == 0 {
		return nil, err
	}
	now = now[:min(len(now), 3*rankedStacks)]
	names, ranks := make([]string, len(now)), make([]market.StackRank, len(now))
	for i, c := range now {
		names[i], ranks[i] = c.Value, market.StackRank{Stack: c.Value, RateFigure: market.RateFigure{Offers: c.Offers}}
	}
	f.From, f.To = before, from-1
	points, err := s.q.Demand(ctx, f, names)
	for _, p := range points {
		ranks[slices.Index(names, p.Stack)].Previous += p.Offers
	}
	return ranks, err
}

// alike tells whether two windows may be compared. A simulated market is observed whole from its first day.
func (s *server) alike(ctx context.Context, a ask, from1, to1, from2, to2 market.Month) (bool, error) {
	f := a.between(from1, to1)
	f.Stacks = nil
	then, err := s.q.Choices(ctx, market.BySource, f)
	if err != nil {
		return false, err
	}
	f.From, f.To = from2, to2
	later, err := s.q.Choices(ctx, market.BySource, f)
	if err != nil {
		return false, err
	}
	if s.demo {
		return sameSources(then, later), nil
	}
	c, err := s.q.Coverage(ctx, a.window()) // the first run is the same under every filter
	return observedAlike(c.FirstRun, from1.Start(), then, later), err
}

// askChoices asks for the values of every select, each under the rest of the filter.
func (s *server) askChoices(g *gather, a ask) choices {
	have := choices{}
	for d, clear := range map[market.Dimension]func(*market.Filter){
		market.ByStack:     func(f *market.Filter) { f.Stacks = nil },
		market.ByRegion:    func(f *market.Filter) { f.Regions = nil },
		market.BySeniority: func(f *market.Filter) { f.Seniority = nil },
		market.ByRemote:    func(f *market.Filter) { f.Remote = nil },
		market.ByContract:  func(f *market.Filter) { f.Contracts = nil },
		market.BySource:    func(f *market.Filter) { f.Sources = nil },
	} {
		f := a.window()
		clear(&f)
		g.ask("the values of "+string(d), func(ctx context.Context) error {
			values, err := s.q.Choices(ctx, d, f)
			g.mu.Lock()
			defer g.mu.Unlock()
			have[d] = values
			return err
		})
	}
	if a.open() {
		g.ask("the places", func(ctx context.Context) error {
			places, err := s.q.PlaceChoices(ctx, a.window(), listedPlaces)
			g.mu.Lock()
			defer g.mu.Unlock()
			have[byPlace] = placeChoices(places)
			return err
		})
	}
	return have
}
