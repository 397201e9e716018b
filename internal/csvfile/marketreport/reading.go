package marketreport

import (
	"fmt"
	"strconv"
	"strings"

	"tjm/internal/csvfile"
	"tjm/internal/market"
)

// Reading says how the figures were made where a reader has the choice. Its zero value is what is done unasked: an offer
// counts for the technologies that it names and no others, and nothing is converted.
type Reading struct {
	WithChildren bool              // an offer also counts for the ancestors of the technologies it names
	Ancestry     string            // version of the ancestors, as in the table stack_ancestors
	Conversion   market.Conversion // of amounts
	Placed       bool              // a region or place narrows the offers
	Unplaced     int               // offers left out because they do not say enough of where they are; only when Placed
}

// ReadingOf is the reading of figures under a filter. ancestry is the version of the ancestors that the store counts by.
func ReadingOf(f market.Filter, ancestry string, unplaced int) Reading {
	return Reading{f.WithChildren, ancestry, f.Conversion, len(f.Regions)+len(f.Places) > 0, unplaced}
}

// Technologies says for which technologies an offer counts.
func (r Reading) Technologies() string {
	if !r.WithChildren {
		return "technologies as named"
	}
	return strings.TrimSpace("technologies with their children, vocabulary " + r.Ancestry)
}

// Method is the method of rate figures, with the choices made.
func (r Reading) Method() string {
	method := Method + "; " + r.Technologies()
	if !r.Conversion.On {
		return method + "; nothing converted"
	}
	method += fmt.Sprintf("; converted to %s: %s hours per day", r.Unit(), number(r.Conversion.Hours()))
	if d := r.Conversion.DaysPerYear; d > 0 {
		method += fmt.Sprintf(", %s days per year", number(d))
	} else {
		method += ", no months or years"
	}
	return method + fmt.Sprintf(", exchange rate of the offer's day or up to %d days before", market.ExchangeAge)
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// Unit is what the figures are told in: EUR/day unless a conversion names another.
func (r Reading) Unit() string {
	currency, unit := r.Conversion.Target()
	return currency + "/" + string(unit)
}

// suffix ends the names of the columns of amounts: eur_day.
func (r Reading) suffix() string {
	return strings.ToLower(strings.ReplaceAll(r.Unit(), "/", "_"))
}

// FigureHead heads the cells of Figure.
func (r Reading) FigureHead() []string {
	return []string{"offers", "offers_with_rate", "share_with_rate", "advertisers", "median_" + r.suffix(), "p25_" + r.suffix(), "p75_" + r.suffix()}
}

// Head names the columns that Cells fills: none unless a choice was made that rows must tell.
func (r Reading) Head() []string {
	var head []string
	if r.Conversion.On {
		head = append(head, "converted", "unconvertible", "exchange_from", "exchange_to", "exchange_source")
	}
	if r.Placed {
		head = append(head, "unplaced")
	}
	return head
}

// Cells returns what a row tells of the choices made: how many of its rates were converted, how many prices could not be,
// the days and source of the exchange rates, and how many offers the whole report leaves out for want of a place.
func (r Reading) Cells(f market.RateFigure) []csvfile.Cell {
	var cells []csvfile.Cell
	if c := f.Converted; r.Conversion.On {
		cells = append(cells, csvfile.Int(c.N), csvfile.Int(c.Left), csvfile.Day(c.First), csvfile.Day(c.Last), csvfile.Text(c.Sources))
	}
	if r.Placed {
		cells = append(cells, csvfile.Int(r.Unplaced))
	}
	return cells
}
