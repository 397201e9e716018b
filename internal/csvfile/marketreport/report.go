package marketreport

import (
	"fmt"
	"io"
	"iter"

	"tjm/internal/csvfile"
	"tjm/internal/market"
)

// Options say what the report covers and for which spreadsheet it is written.
type Options struct {
	ExcelFR  bool         // semicolons, decimal commas and a byte-order mark
	From, To market.Month // the window of the filter behind the rows; zero is open
	Reading
}

// Unit is the unit of every rate of a report.
const Unit = "EUR/day"

// Method describes the figures in one sentence, as every row repeats it; Reading.Method ends it.
const Method = "middle of the stated range; exact quantiles, linear interpolation (type 7); before tax"

// WriteCSV writes the header and one line per row, as they come: nothing is held back, so a report may be larger than
// memory. Each row must have one group per dimension, in their order. The iterator's own errors are the caller's.
func WriteCSV(w io.Writer, dims []market.Dimension, rows iter.Seq[market.ReportRow], o Options) error {
	var dialect csvfile.Dialect
	if o.ExcelFR {
		dialect = csvfile.ExcelFR
	}
	out := csvfile.New(w, dialect)
	if err := out.Header(Columns(dims)...); err != nil {
		return fmt.Errorf("write the header of a market report: %w", err)
	}
	for row := range rows {
		if len(row.Groups) != len(dims) {
			return fmt.Errorf("write a market report: a row has %d groups for %d dimensions", len(row.Groups), len(dims))
		}
		if err := out.Write(cells(row, o)...); err != nil {
			return fmt.Errorf("write a market report: %w", err)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write a market report: %w", err)
	}
	return nil
}

// Columns returns the header of a report by these dimensions.
func Columns(dims []market.Dimension) []string {
	names := make([]string, 0, len(dims)+12)
	for _, d := range dims {
		names = append(names, string(d))
	}
	return append(names, "offers", "offers_with_rate", "share_with_rate", "advertisers",
		"median_eur_day", "p25_eur_day", "p75_eur_day", "from", "to", "unit", "method", "note")
}

func cells(row market.ReportRow, o Options) []csvfile.Cell {
	line := make([]csvfile.Cell, 0, len(row.Groups)+12)
	for _, g := range row.Groups {
		line = append(line, csvfile.Text(g))
	}
	line = append(line, Figure(row.RateFigure)...)
	return append(line,
		csvfile.Text(o.From.String()), csvfile.Text(o.To.String()), csvfile.Text(Unit), csvfile.Text(o.Method()),
		csvfile.Text(Note(row.RateFigure)))
}
