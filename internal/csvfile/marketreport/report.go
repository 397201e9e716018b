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
	if err := out.Header(o.columns(dims)...); err != nil {
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

// columns returns the header of a report by these dimensions.
func (o Options) columns(dims []market.Dimension) []string {
	names := make([]string, 0, len(dims)+19)
	for _, d := range dims {
		names = append(names, string(d))
	}
	names = append(append(names, o.FigureHead()...), "missions", "from", "to", "unit", "method", "note")
	return append(names, o.Head()...)
}

func cells(row market.ReportRow, o Options) []csvfile.Cell {
	line := make([]csvfile.Cell, 0, len(row.Groups)+19)
	for _, g := range row.Groups {
		line = append(line, csvfile.Text(g))
	}
	line = append(line, Figure(row.RateFigure)...)
	line = append(line, missions(row.Missions))
	line = append(line,
		csvfile.Text(o.From.String()), csvfile.Text(o.To.String()), csvfile.Text(o.Unit()), csvfile.Text(o.Method()),
		csvfile.Text(Note(row.RateFigure)))
	return append(line, o.Cells(row.RateFigure)...)
}

// missions is the number of missions behind the offers; empty while some of them are not matched.
func missions(c market.MissionCount) csvfile.Cell {
	if !c.Known() {
		return csvfile.Cell{}
	}
	return csvfile.Int(c.Missions)
}
