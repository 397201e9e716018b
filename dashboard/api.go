package dashboard

import (
	"encoding/json"
	"net/http"

	"tjm/internal/csvfile/marketreport"
	"tjm/internal/market"
)

// apiRuns is how many runs the API tells.
const apiRuns = 2000

// The JSON API gives the figures of the pages under the same filter. What a floor forbids is null, with a note.

// apiFigure is a rate figure as JSON.
type apiFigure struct {
	Month       string        `json:"month,omitempty"`
	Group       *string       `json:"group,omitempty"`
	Stack       string        `json:"stack,omitempty"`
	Offers      int           `json:"offers"`
	N           int           `json:"offers_with_rate"`
	Share       *float64      `json:"share_with_rate"`
	Advertisers int           `json:"advertisers"`
	Median      *float64      `json:"median_eur_day"`
	P25         *float64      `json:"p25_eur_day"`
	P75         *float64      `json:"p75_eur_day"`
	Provisional bool          `json:"provisional,omitempty"`
	Note        string        `json:"note,omitempty"`
	Converted   *apiConverted `json:"converted,omitempty"` // absent unless a conversion was asked for
}

func newAPIFigure(f market.RateFigure) apiFigure {
	out := apiFigure{Offers: f.Offers, N: f.N, Advertisers: f.Advertisers, Note: marketreport.Note(f)}
	if f.Offers >= market.FloorShare {
		out.Share = new(f.StatedShare())
	}
	if m, shown := f.Median(); shown {
		out.Median = &m
	}
	if p25, p75, shown := f.Quartiles(); shown {
		out.P25, out.P75 = &p25, &p75
	}
	out.Converted = newAPIConverted(f.Converted)
	return out
}

// apiAnswer wraps an answer with the window, unit and method it holds under.
type apiAnswer struct {
	From     string `json:"from,omitempty"`
	To       string `json:"to,omitempty"`
	Unit     string `json:"unit,omitempty"`
	Method   string `json:"method,omitempty"`
	Unplaced *int   `json:"unplaced,omitempty"` // offers that the region or place leaves out for want of one; absent without either
	Data     any    `json:"data"`
}

func (s *server) api(w http.ResponseWriter, r *http.Request) {
	answer, err := s.apiAnswer(r)
	if err != nil {
		s.fail(w, r, english, err)
		return
	}
	body, err := json.Marshal(answer)
	if err != nil {
		s.fail(w, r, english, err)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, _ = w.Write(body) // the caller has left: nothing to tell anyone
}

func (s *server) apiAnswer(r *http.Request) (any, error) {
	a, err := parseAsk(r.URL.Query(), market.MonthOf(s.now()))
	if err != nil {
		return nil, err
	}
	ctx, window := r.Context(), a.window()
	read, err := s.reading(r.Context(), a)
	if err != nil {
		return nil, err
	}
	var unplaced *int
	if read.Placed {
		unplaced = &read.Unplaced
	}
	rates := apiAnswer{From: window.From.String(), To: window.To.String(), Unit: read.Unit(), Method: read.Method(), Unplaced: unplaced}
	switch r.PathValue("table") {
	case "coverage":
		c, err := s.q.Coverage(ctx, window)
		return apiAnswer{From: rates.From, To: rates.To, Unplaced: unplaced, Data: c}, err
	case "demand":
		d, err := s.demandOf(r, a)
		return apiAnswer{Unit: demandUnit, Method: demandMethod + "; " + read.Technologies(), Unplaced: unplaced, Data: apiDemand(d, a.period.current)}, err
	case "rates":
		points, err := s.q.RateTrend(ctx, a.chartWindow())
		rates.From, rates.To = a.chartWindow().From.String(), a.chartWindow().To.String()
		rates.Data = apiTrend(newRateSeries(points, a.period.current), a.period.current)
		return rates, err
	case "regions":
		groups, err := s.q.RateBy(ctx, window, market.ByRegion)
		rates.Data = apiGroups(groups)
		return rates, err
	case "stacks":
		window.Stacks = nil
		ranks, err := s.q.TopStacks(ctx, window, 500)
		rates.Data = apiRanks(ranks)
		return rates, err
	case "runs":
		runs, err := s.q.Runs(ctx, apiRuns)
		return apiAnswer{Data: runs}, err
	default:
		return nil, errNotFound
	}
}

// apiMonth is one month of the demand; null where nothing was collected.
type apiMonth struct {
	Month       string         `json:"month"`
	All         *int           `json:"all_offers"`
	Stacks      map[string]int `json:"stacks"`
	Provisional bool           `json:"provisional,omitempty"`
}

func apiDemand(d demandSeries, current market.Month) []apiMonth {
	out := make([]apiMonth, len(d.months))
	for i, m := range d.months {
		out[i] = apiMonth{Month: m.String(), Stacks: map[string]int{}, Provisional: m == current}
		if d.total[i] == noData {
			continue
		}
		out[i].All = &d.total[i]
		for _, s := range d.stacks {
			out[i].Stacks[s.name] = s.offers[i]
		}
	}
	return out
}

func apiTrend(s rateSeries, current market.Month) []apiFigure {
	out := make([]apiFigure, len(s.months))
	for i, f := range s.figures {
		out[i] = newAPIFigure(f)
		out[i].Month, out[i].Provisional = s.months[i].String(), s.months[i] == current
	}
	return out
}

func apiGroups(groups []market.GroupRate) []apiFigure {
	shown, hidden := parted(byOffers(groups))
	out := make([]apiFigure, 0, len(groups))
	for _, g := range append(shown, hidden...) {
		f := newAPIFigure(g.RateFigure)
		f.Group = new(g.Group)
		out = append(out, f)
	}
	return out
}

func apiRanks(ranks []market.StackRank) []apiFigure {
	out := make([]apiFigure, len(ranks))
	for i, r := range ranks {
		out[i] = newAPIFigure(r.RateFigure)
		out[i].Stack = r.Stack
	}
	return out
}
