package dashboard

import (
	"context"
	"net/http"
	"slices"

	"tjm/internal/market"
)

// stackPage is one technology: its demand, its rates, where and with what it is asked for.
type stackPage struct {
	chrome
	Heading string
	Head    headline
	Figures []keyFigure
	Notes   []string // how the offers were read
	Market  string   // the overview narrowed to it
	Demand  figureBlock
	Rates   figureBlock
	Regions groupTable
	Beside  []besideRow
	Offers  []offerItem
	All     string // the list of its offers
	Found   string
}

// besideRow is a technology named in the same offers.
type besideRow struct{ Name, Link, Offers, Share string }

// besideStacks is how many technologies the table of company lists.
const besideStacks = 10

func (s *server) stack(w http.ResponseWriter, r *http.Request, l *locale) error {
	q := r.URL.Query()
	q["stack"] = []string{r.PathValue("name")}
	a, err := parseAsk(q, market.MonthOf(s.now()))
	if err != nil || len(a.filter.Stacks) != 1 {
		return errNotFound
	}
	v, beside, err := s.stackFigures(r.Context(), a)
	if err != nil {
		return err
	}
	if v.coverage.Offers == 0 {
		if known, err := s.q.Coverage(r.Context(), market.Filter{Stacks: a.filter.Stacks}); err != nil {
			return err
		} else if known.Offers == 0 {
			return errNotFound
		}
	}
	whole, err := s.overviewPage(r, l, a, v)
	if err != nil {
		return err
	}
	name := a.filter.Stacks[0]
	p := stackPage{
		chrome: s.chrome(r, l, "stack", name), Heading: fill(l.M.StackTitle, "name", name, "title", whole.Head.Title), Head: whole.Head, Figures: whole.Figures,
		Demand: whole.Demand, Rates: whole.Rates, Regions: whole.Regions, Offers: whole.Offers, Found: whole.Found, Notes: whole.Ask.Notes,
	}
	p.keep(a)
	p.Charts = true
	p.Market, p.All = p.To("market"), p.To("missions")
	for _, b := range beside {
		p.Beside = append(p.Beside, besideRow{
			Name: b.Value, Link: l.stackPath(b.Value), Offers: l.Int(b.Offers),
			Share: l.Percent(float64(b.Offers) / float64(max(v.coverage.Offers, b.Offers, 1))),
		})
	}
	return s.pages.render(w, http.StatusOK, "stack", p)
}

// stackFigures asks the store everything the page shows, which is less than the overview of the same offers does.
func (s *server) stackFigures(ctx context.Context, a ask) (v overviewFigures, beside []market.Choice, err error) {
	g := newGather(ctx)
	s.askMarket(g, a, &v)
	g.ask("the demand by month", func(ctx context.Context) (err error) {
		v.demand, err = s.seriesOf(ctx, a, a.filter.Stacks)
		return err
	})
	g.ask("what can be compared with a year ago", func(ctx context.Context) error { return s.askYear(ctx, a, &v) })
	g.ask("the technologies beside", func(ctx context.Context) (err error) {
		beside, err = s.beside(ctx, a)
		return err
	})
	return v, beside, g.wait()
}

// beside counts the technologies that the same offers name; none below the floor of a share.
func (s *server) beside(ctx context.Context, a ask) ([]market.Choice, error) {
	ranks, err := s.q.Beside(ctx, a.window(), besideStacks+1)
	ranks = slices.DeleteFunc(ranks, func(c market.Choice) bool {
		return c.Value == a.filter.Stacks[0] || c.Offers < market.FloorShare
	})
	return ranks[:min(besideStacks, len(ranks))], err
}
