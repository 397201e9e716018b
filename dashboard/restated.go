package dashboard

import (
	"context"
	"time"

	"tjm/internal/csvfile"
	"tjm/internal/csvfile/marketreport"
	"tjm/internal/market"
)

// reading says how the figures of a download are made. The offers without a place are counted when a place is asked for.
func (s *server) reading(ctx context.Context, a ask) (marketreport.Reading, error) {
	unplaced, err := s.q.Unplaced(ctx, a.window())
	return marketreport.ReadingOf(a.filter, s.lineage, unplaced), err
}

// restatedHead heads what an export of converted offers adds beside the price as stated.
var restatedHead = []string{
	"converted_amount", "converted_unit", "exchange_rate", "exchange_day", "exchange_source", "conversion",
}

// restatedCells writes the middle of a price as converted and how that was done. An offer without a two-sided price has
// empty cells.
func restatedCells(r *market.Restated, read marketreport.Reading) []csvfile.Cell {
	cells := make([]csvfile.Cell, len(restatedHead))
	switch {
	case r == nil:
		return cells
	case r.Left:
		cells[5] = csvfile.Text("not convertible")
		return cells
	}
	cells[0], cells[1], cells[5] = csvfile.Number(r.Amount, 2), csvfile.Text(read.Unit()), csvfile.Text("as stated")
	if r.AsStated {
		return cells
	}
	cells[5] = csvfile.Text(read.Method())
	if !r.RateDay.IsZero() {
		cells[2], cells[3], cells[4] = csvfile.Number(r.Rate, 6), csvfile.Day(r.RateDay), csvfile.Text(r.Source)
	}
	return cells
}

// apiConverted is a market.Converted as JSON.
type apiConverted struct {
	N       int    `json:"rates"`
	Left    int    `json:"unconvertible"`
	First   string `json:"exchange_from,omitempty"`
	Last    string `json:"exchange_to,omitempty"`
	Sources string `json:"exchange_source,omitempty"`
}

func newAPIConverted(c market.Converted) *apiConverted {
	if c == (market.Converted{}) {
		return nil
	}
	out := &apiConverted{N: c.N, Left: c.Left, Sources: c.Sources}
	if !c.First.IsZero() {
		out.First, out.Last = c.First.Format(time.DateOnly), c.Last.Format(time.DateOnly)
	}
	return out
}
