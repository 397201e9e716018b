package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"tjm/internal/csvfile/marketreport"
	"tjm/internal/market"
)

type reportCmd struct {
	By              []string `required:"" placeholder:"DIMENSION" help:"What to group by: stack, region, country, city, role, remote, seniority, contract, source, company, month."`
	Out             string   `short:"o" placeholder:"FILE" help:"File to write (default: standard output)."`
	ExcelFR         bool     `name:"excel-fr" help:"Semicolons, decimal comma and byte-order mark, as a French Excel expects."`
	AsOf            string   `name:"as-of" placeholder:"YYYY-MM-DD" help:"As the store knew the market at the end of that day, in UTC."`
	conversionFlags `embed:""`
	filterFlags     `embed:""`
}

// Help gives examples.
func (reportCmd) Help() string {
	return `One row per group: offers, how many state a rate, the share that does, advertisers, median and quartiles of the day
rate in EUR before tax, the window, the method, and a note where there are too few values for a figure. Cells that a
spreadsheet would run as formulas are made safe. docs/report.md gives the meaning of each column.

Examples:
  tjm report --by stack,region --from 2026-01 --to 2026-10 -o report.csv
  tjm report --by month --stack Go --remote full
  tjm report --by month --stack Java --with-children    (Spring Boot, Hibernate ... count for Java too)
  tjm report --by city --place FR/Bretagne --place FR/Pays\ de\ la\ Loire
  tjm report --by country --convert --days-per-year 218    (hours, months, years and other currencies to EUR a day)
  tjm report --by stack --currency GBP --unit hour         (what is stated in pounds an hour, and nothing else)
  tjm report --by seniority,remote --excel-fr -o rapport.csv
  tjm report --by stack --as-of 2026-03-01    (what this report said then)`
}

// errStopped ends a query whose reader has had enough.
var errStopped = errors.New("reader stopped")

// Run writes the report.
func (c reportCmd) Run(ctx context.Context, a *app) (err error) {
	filter, err := c.filter()
	if err != nil {
		return err
	}
	if filter.Conversion, err = c.conversion(); err != nil {
		return err
	}
	if filter.AsOf, err = c.asOf(a.now()); err != nil {
		return err
	}
	dims, err := parseDimensions(c.By)
	if err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	if filter.Conversion.On {
		if err := a.useRates(ctx, s); err != nil {
			return err
		}
	}
	if s.Waits() {
		if _, err := a.catchUp(ctx, s); err != nil {
			return fmt.Errorf("report: %w", err)
		}
	}
	unplaced, err := s.Unplaced(ctx, filter)
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	rows := 0
	err = a.writeOut(c.Out, func(w io.Writer) error {
		var qerr error
		each := func(yield func(market.ReportRow) bool) {
			qerr = s.EachReportRow(ctx, filter, dims, func(row market.ReportRow) error {
				rows++
				if !yield(row) {
					return errStopped
				}
				return nil
			})
		}
		werr := marketreport.WriteCSV(w, dims, each, marketreport.Options{ExcelFR: c.ExcelFR, From: filter.From, To: filter.To, Reading: marketreport.ReadingOf(filter, s.Ancestry(), unplaced)})
		if werr != nil {
			return werr
		}
		return qerr
	})
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	if c.Out != "" && c.Out != "-" {
		logLine(a.err, "%s: %d rows", c.Out, rows)
	}
	if err := a.told(ctx, s, filter, unplaced); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	if rows == 0 {
		logLine(a.err, "no offer matches: widen the filter, or crawl first (`tjm crawl`, `tjm demo`)")
	}
	return nil
}

// asOf reads the day of --as-of; the zero time is now.
func (c reportCmd) asOf(now time.Time) (day time.Time, err error) {
	if c.AsOf == "" {
		return day, nil
	}
	if day, err = time.Parse(time.DateOnly, c.AsOf); err != nil {
		return day, usagef("--as-of %q: want a day, such as 2026-01-31", c.AsOf)
	}
	if day.After(now) {
		return day, usagef("--as-of %s has not come yet", c.AsOf)
	}
	return day, nil
}
