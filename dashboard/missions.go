package dashboard

import (
	"context"
	"net/http"
	"net/url"
	"strconv"

	"tjm/internal/market"
)

// pageSize is how many offers a page of the list shows; maxPage bounds how deep paging goes.
const (
	pageSize = 25
	maxPage  = 100_000
)

// missionsPage is the list of offers under the filter.
type missionsPage struct {
	chrome
	Eyebrow string
	Heading string
	Lede    string
	Ask     sentence
	Offers  []offerItem
	Span    string // "26 à 50 sur 1 204"
	Prev    string // address of the page before; empty on the first
	Next    string
	Retry   []suggestion
}

func (s *server) missions(w http.ResponseWriter, r *http.Request, l *locale) error {
	a, err := parseAsk(r.URL.Query(), market.MonthOf(s.now()))
	if err != nil {
		return err
	}
	number, err := parsePage(r.URL.Query())
	if err != nil {
		return err
	}
	var rows []market.OfferRow
	var n int
	var c market.Coverage
	g := newGather(r.Context())
	g.ask("the offers", func(ctx context.Context) (err error) {
		rows, n, err = s.q.Offers(ctx, a.window(), pageSize, (number-1)*pageSize)
		return err
	})
	g.ask("the coverage", func(ctx context.Context) (err error) {
		c, err = s.q.Coverage(ctx, a.window())
		return err
	})
	var count market.MissionCount
	g.ask("the missions", func(ctx context.Context) (err error) {
		count, err = s.q.Missions(ctx, a.window())
		return err
	})
	var all market.RateFigure
	if a.filter.Conversion.On {
		g.ask("the day rate", func(ctx context.Context) (err error) {
			all, err = s.overall(ctx, a.window())
			return err
		})
	}
	unplaced := 0
	g.ask("the offers without a place", func(ctx context.Context) (err error) {
		unplaced, err = s.q.Unplaced(ctx, a.window())
		return err
	})
	have := s.askChoices(g, a)
	if err := g.wait(); err != nil {
		return err
	}
	if number > 1 && len(rows) == 0 {
		return errNotFound
	}
	p := missionsPage{chrome: s.chrome(r, l, "missions", l.M.MissionsTitle), Eyebrow: l.scope(a), Offers: l.offerItems(rows)}
	p.keep(a)
	p.NoIndex = number > 1
	p.Ask = l.sentence(l.path("missions"), a, have)
	p.Ask.Notes = s.notes(l, a, all, unplaced)
	p.Heading = fill(l.count(n, l.M.MissionsHeading1, l.M.MissionsHeadingN), "stated", l.count(c.Stated, l.M.States1, l.M.StatesN))
	p.Lede = l.M.MissionsLede
	if count.Known() {
		p.Heading = fill(l.M.MissionsKnown, "missions", l.missionCount(count), "stated", l.count(c.Stated, l.M.States1, l.M.StatesN))
		p.Lede += " " + fill(l.M.MissionsHow, "share", l.Percent(float64(count.Undecided)/float64(count.Ads)))
	}
	if n == 0 {
		p.Heading, p.Lede = l.nothing(a)
		p.Retry = l.waysOut(a, have)
		return s.pages.render(w, http.StatusOK, "missions", p)
	}
	first := (number-1)*pageSize + 1
	p.Span = fill(l.M.Span, "from", l.Int(first), "to", l.Int(first+len(rows)-1), "n", l.Int(n))
	if number > 1 {
		p.Prev = l.missionsPath(a, number-1)
	}
	if first+len(rows)-1 < n {
		p.Next = l.missionsPath(a, number+1)
	}
	return s.pages.render(w, http.StatusOK, "missions", p)
}

func parsePage(q url.Values) (int, error) {
	text := q.Get("page")
	if text == "" {
		return 1, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > maxPage {
		return 0, badValue{Param: "page", Value: text, Allowed: []string{"1, 2, 3 …"}}
	}
	return n, nil
}

func (l *locale) missionsPath(a ask, number int) string {
	q := a.query()
	if number > 1 {
		q.Set("page", strconv.Itoa(number))
	}
	return withQuery(l.path("missions"), q.Encode())
}
