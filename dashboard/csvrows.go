package dashboard

import (
	"net/http"
	"slices"
	"strings"
	"time"

	"tjm/internal/csvfile"
	"tjm/internal/csvfile/marketreport"
	"tjm/internal/market"
)

// Every row tells its unit, window and method, so that it can be quoted alone.
const (
	demandUnit   = "offers/month"
	demandMethod = "new offers by month of publication, of first sight when not stated; ads, not de-duplicated"
	openMonth    = "month under way, provisional"
)

// demandCSV writes the demand by month of the chart: the technologies asked for, or the three named most often.
func (s *server) demandCSV(r *http.Request, a ask, out *csvfile.Writer) error {
	read, err := s.reading(r.Context(), a)
	if err != nil {
		return err
	}
	d, err := s.demandOf(r, a)
	if err != nil {
		return err
	}
	if err := out.Header("month", "stack", "offers", "all_offers", "share", "unit", "method", "note"); err != nil {
		return err
	}
	for i, m := range d.months {
		for _, series := range d.stacks {
			row := []csvfile.Cell{csvfile.Text(m.String()), csvfile.Text(series.name), {}, {}, {}, csvfile.Text(demandUnit), csvfile.Text(demandMethod + "; " + read.Technologies()), {}}
			if d.total[i] == noData {
				row[7] = csvfile.Text("nothing collected")
			} else {
				row[2], row[3] = csvfile.Int(series.offers[i]), csvfile.Int(d.total[i])
				if d.total[i] >= market.FloorShare {
					row[4] = csvfile.Number(float64(series.offers[i])/float64(d.total[i]), 3)
				} else {
					row[7] = csvfile.Text("share needs 15 offers")
				}
				if m == a.period.current {
					row[7] = csvfile.Text(openMonth)
				}
			}
			if err := out.Write(row...); err != nil {
				return err
			}
		}
	}
	return nil
}

// demandOf returns the series of the demand chart.
func (s *server) demandOf(r *http.Request, a ask) (demandSeries, error) {
	var v overviewFigures
	if err := s.askDemand(r.Context(), a, &v); err != nil {
		return demandSeries{}, err
	}
	lines := len(a.filter.Stacks)
	if lines == 0 {
		lines = maxStacks
	}
	return v.demand.only(lines), nil
}

func (s *server) ratesCSV(r *http.Request, a ask, out *csvfile.Writer) error {
	read, err := s.reading(r.Context(), a)
	if err != nil {
		return err
	}
	points, err := s.q.RateTrend(r.Context(), a.chartWindow())
	if err != nil {
		return err
	}
	if err := out.Header(slices.Concat([]string{"month"}, read.FigureHead(), []string{"unit", "method", "note"}, read.Head())...); err != nil {
		return err
	}
	series := newRateSeries(points, a.period.current)
	for i, m := range series.months {
		note := marketreport.Note(series.figures[i])
		if m == a.period.current {
			note = strings.TrimSuffix(openMonth+"; "+note, "; ")
		}
		row := append([]csvfile.Cell{csvfile.Text(m.String())}, marketreport.Figure(series.figures[i])...)
		row = append(row, csvfile.Text(read.Unit()), csvfile.Text(read.Method()), csvfile.Text(note))
		row = append(row, read.Cells(series.figures[i])...)
		if err := out.Write(row...); err != nil {
			return err
		}
	}
	return nil
}

func (s *server) regionsCSV(r *http.Request, a ask, out *csvfile.Writer) error {
	read, err := s.reading(r.Context(), a)
	if err != nil {
		return err
	}
	groups, err := s.q.RateBy(r.Context(), a.window(), market.ByRegion)
	if err != nil {
		return err
	}
	if err := out.Header(slices.Concat([]string{"region"}, read.FigureHead(), []string{"from", "to", "unit", "method", "note"}, read.Head())...); err != nil {
		return err
	}
	shown, hidden := parted(byOffers(groups))
	for _, g := range append(shown, hidden...) {
		row := append([]csvfile.Cell{csvfile.Text(g.Group)}, marketreport.Figure(g.RateFigure)...)
		if err := out.Write(append(row, a.tail(read, g.RateFigure)...)...); err != nil {
			return err
		}
	}
	return nil
}

func (s *server) stacksCSV(r *http.Request, a ask, out *csvfile.Writer) error {
	read, err := s.reading(r.Context(), a)
	if err != nil {
		return err
	}
	f := a.window()
	f.Stacks = nil
	ranks, err := s.q.TopStacks(r.Context(), f, 500)
	if err != nil {
		return err
	}
	if err := out.Header(slices.Concat([]string{"stack"}, read.FigureHead(), []string{"from", "to", "unit", "method", "note"}, read.Head())...); err != nil {
		return err
	}
	for _, s := range ranks {
		row := append([]csvfile.Cell{csvfile.Text(s.Stack)}, marketreport.Figure(s.RateFigure)...)
		if err := out.Write(append(row, a.tail(read, s.RateFigure)...)...); err != nil {
			return err
		}
	}
	return nil
}

// tail is the window, unit, method and note that end the row of a figure.
func (a ask) tail(read marketreport.Reading, f market.RateFigure) []csvfile.Cell {
	return append([]csvfile.Cell{
		csvfile.Text(a.period.from.String()), csvfile.Text(a.period.to.String()),
		csvfile.Text(read.Unit()), csvfile.Text(read.Method()), csvfile.Text(marketreport.Note(f)),
	}, read.Cells(f)...)
}

func (s *server) offersCSV(r *http.Request, a ask, out *csvfile.Writer) error {
	head := []string{
		"source", "id", "url", "title", "company", "stacks", "rate_min", "rate_max", "rate_unit", "rate_currency",
		"city", "department", "region", "country", "remote", "seniority", "contracts", "role",
		"posted", "first_seen", "last_seen", "closed",
	}
	read := marketreport.ReadingOf(a.filter, s.lineage, 0)
	converts := a.filter.Conversion.On
	if converts {
		head = append(head, restatedHead...)
	}
	if err := out.Header(head...); err != nil {
		return err
	}
	row, known, text := make([]csvfile.Cell, 0, len(head)), days{}, csvfile.Text // a million rows share them
	return s.q.EachOffer(r.Context(), a.window(), func(o market.OfferRow) error {
		row = append(row[:0], text(o.Source), text(o.ID), text(o.URL), text(o.Title), text(o.Company), text(strings.Join(o.Stacks, "; ")))
		row = appendPay(row, o.Rate)
		row = append(row, text(o.Place.City), text(o.Place.Department), text(o.Place.Region), text(o.Place.Country),
			text(string(o.Remote)), text(string(o.Seniority)), text(contractList(o.Contracts)), text(string(o.Role)),
			known.cell(o.Posted), known.cell(o.FirstSeen), known.cell(o.LastSeen), known.cell(o.Closed))
		if converts {
			row = append(row, restatedCells(o.Restated, read)...)
		}
		return out.Write(row...)
	})
}

// appendPay writes a price as stated; an absent bound is an empty cell.
func appendPay(row []csvfile.Cell, p *market.Pay) []csvfile.Cell {
	if p == nil {
		p = &market.Pay{}
	}
	for _, bound := range [...]*float64{p.Min, p.Max} {
		cell := csvfile.Cell{}
		if bound != nil {
			cell = csvfile.Number(*bound, 2)
		}
		row = append(row, cell)
	}
	return append(row, csvfile.Text(string(p.Unit)), csvfile.Text(p.Currency))
}

// contractList writes forms of employment in one cell; most offers name one.
func contractList(list []market.Contract) string {
	if len(list) == 1 {
		return string(list[0])
	}
	return strings.Join(texts(list), "; ")
}

// days are cells of days that came before, by days from 1970-01-01: a market has few.
type days map[int64]csvfile.Cell

// maxDays bounds them, should a market have many.
const maxDays = 1 << 14

func (d days) cell(t time.Time) csvfile.Cell {
	if t.IsZero() {
		return csvfile.Cell{}
	}
	day := t.Unix() / (24 * 60 * 60)
	if t.Unix() < 0 {
		return csvfile.Day(t)
	}
	cell, ok := d[day]
	if !ok {
		if cell = csvfile.Day(t); len(d) < maxDays {
			d[day] = cell
		}
	}
	return cell
}
