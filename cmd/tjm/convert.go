package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"tjm/internal/exchange"
	"tjm/internal/market"
	"tjm/store"
)

// conversionFlags say in what figures are told.
type conversionFlags struct {
	Convert     bool    `help:"Bring rates in other currencies and units to --currency and --unit; without it those alone count that state them."`
	Currency    string  `default:"EUR" placeholder:"CODE" help:"Currency of the figures."`
	Unit        string  `default:"day" placeholder:"UNIT" help:"Unit of the figures: hour, day, month or year."`
	HoursPerDay float64 `name:"hours-per-day" default:"8" placeholder:"N" help:"With --convert: hours in a day."`
	DaysPerYear float64 `name:"days-per-year" placeholder:"N" help:"With --convert: days worked in a year, such as 218. Without it months and years are not converted."`
}

// conversion checks the flags.
func (f conversionFlags) conversion() (market.Conversion, error) {
	c := market.Conversion{On: f.Convert, Currency: f.Currency, Unit: market.Unit(f.Unit), HoursPerDay: f.HoursPerDay, DaysPerYear: f.DaysPerYear}
	if err := c.Check(); err != nil {
		return c, usagef("%w", err)
	}
	if !c.On && (f.HoursPerDay != market.HoursPerDay || f.DaysPerYear != 0) {
		return c, usagef("--hours-per-day and --days-per-year go with --convert")
	}
	if f.HoursPerDay == 0 {
		return c, usagef("--hours-per-day 0: want 1 to 24")
	}
	return c, nil
}

// exchangeRates reads the file of rates that the configuration names; none without one.
func (a *app) exchangeRates() ([]market.ExchangeRate, error) {
	if a.config.Rates == "" {
		return nil, nil
	}
	f, err := os.Open(a.config.Rates)
	if errors.Is(err, os.ErrNotExist) {
		return nil, usagef("rates: %s is not there: `tjm rates import FILE` writes it, or leave the key out", a.config.Rates)
	}
	if err != nil {
		return nil, fmt.Errorf("exchange rates: %w", err)
	}
	defer f.Close()
	rates, err := exchange.Read(f, a.config.Rates)
	if err != nil {
		return nil, usagef("rates: %w", err)
	}
	return rates, nil
}

// useRates gives the store the exchange rates of the configuration.
func (a *app) useRates(ctx context.Context, s *store.Store) error {
	rates, err := a.exchangeRates()
	if err != nil {
		return err
	}
	if err := s.UseRates(ctx, rates); err != nil {
		return fmt.Errorf("exchange rates: %w", err)
	}
	return nil
}

// told says of a report on standard error what its rows cannot say together: who was left out, and why.
func (a *app) told(ctx context.Context, s *store.Store, f market.Filter, unplaced int) error {
	if unplaced > 0 {
		logLine(a.err, "%d more offers do not say enough of where they are: left out", unplaced)
	}
	if !f.Conversion.On {
		return nil
	}
	whole, err := s.Report(ctx, f, nil)
	if err != nil || len(whole) == 0 || whole[0].Converted.Left == 0 {
		return err
	}
	var why []string
	if a.config.Rates == "" {
		why = append(why, "no exchange rates are configured (`tjm rates --help`)")
	}
	if f.Conversion.DaysPerYear == 0 {
		why = append(why, "months and years need --days-per-year")
	}
	logLine(a.err, "%d offers state a price that was not converted: they count as offers without a rate; %s", whole[0].Converted.Left,
		strings.Join(append(why, "a price for a whole mission never is"), "; "))
	return nil
}
