package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"tjm/internal/exchange"
	"tjm/internal/market"
)

// ratesCmd groups what concerns exchange rates.
type ratesCmd struct {
	Import ratesImportCmd `cmd:"" help:"Add the rates of a file to those of the configuration."`
	List   ratesListCmd   `cmd:"" help:"List the currencies there are rates for."`
}

type ratesImportCmd struct {
	File   string `arg:"" help:"CSV: the bank's eurofxref-hist.csv, or date,currency,per_eur,source; - for standard input."`
	Source string `default:"ECB" placeholder:"NAME" help:"Who says so, for a file in the bank's layout."`
}

// Help gives examples.
func (ratesImportCmd) Help() string {
	return `Rates are kept in the CSV that the key "rates" of tjm.yaml names, as units of a currency for one euro; tjm ships none
and fetches none. The European Central Bank publishes the daily reference rates since 1999 as eurofxref-hist.zip: unpack
it and import the CSV. A rate that is there already is replaced by the imported one. Only reports that ask for --convert
use them, each offer at the latest rate of its day or of the 35 days before.

Examples:
  tjm rates import eurofxref-hist.csv
  tjm rates import mine.csv    (date,currency,per_eur,source)
  unzip -p eurofxref-hist.zip | tjm rates import -`
}

// Run merges the file into the configured one.
func (c ratesImportCmd) Run(a *app) error {
	if a.config.Rates == "" {
		return usagef(`no file of rates: set "rates" in tjm.yaml, such as rates: ./rates.csv`)
	}
	fresh, err := c.read(a)
	if err != nil {
		return err
	}
	old, err := a.exchangeRates()
	if _, statErr := os.Stat(a.config.Rates); errors.Is(statErr, os.ErrNotExist) {
		old, err = nil, nil
	}
	if err != nil {
		return err
	}
	all, added, changed := exchange.Merge(old, fresh)
	if added+changed > 0 {
		if err := replaceFile(a.config.Rates, func(w io.Writer) error { return exchange.Write(w, all) }); err != nil {
			return fmt.Errorf("import exchange rates: %w", err)
		}
	}
	logLine(a.err, "%s: %d rates, %d of them new, %d changed", a.config.Rates, len(all), added, changed)
	return nil
}

func (c ratesImportCmd) read(a *app) ([]market.ExchangeRate, error) {
	in, name := a.in, "standard input"
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return nil, fmt.Errorf("import exchange rates: %w", err)
		}
		defer f.Close()
		in, name = f, c.File
	}
	buffered := bufio.NewReader(in)
	begin, err := buffered.Peek(16)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("import exchange rates: read %s: %w", name, err)
	}
	if exchange.IsECB(begin) {
		return exchange.ReadECB(buffered, name, c.Source)
	}
	return exchange.Read(buffered, name)
}

// replaceFile writes a file whole or not at all.
func replaceFile(path string, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".rates-*")
	if err != nil {
		return err
	}
	_, err = f.Write(b.Bytes())
	if err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

type ratesListCmd struct{}

// Help gives examples.
func (ratesListCmd) Help() string {
	return `One line per currency: first and last day, rates, and the source of the last.

Examples:
  tjm rates list`
}

// Run prints a line per currency.
func (ratesListCmd) Run(a *app) error {
	rates, err := a.exchangeRates()
	if err != nil {
		return err
	}
	if len(rates) == 0 {
		logLine(a.err, "no exchange rates: `tjm rates import --help` says how to get some")
	}
	for begin := 0; begin < len(rates); {
		end := begin
		for end < len(rates) && rates[end].Currency == rates[begin].Currency {
			end++
		}
		last := rates[end-1]
		fmt.Fprintf(a.out, "%s  %s to %s  %d rates  last %g for one euro (%s)\n", last.Currency, rates[begin].Day.Format(time.DateOnly),
			last.Day.Format(time.DateOnly), end-begin, last.PerEUR, last.Source)
		begin = end
	}
	return nil
}

// ratesFinding looks at the file of rates that the configuration names.
func (a *app) ratesFinding() finding {
	rates, err := a.exchangeRates()
	if err != nil || len(rates) == 0 {
		return finding{name: "rates", err: err}
	}
	last := rates[0].Day
	for _, r := range rates {
		if r.Day.After(last) {
			last = r.Day
		}
	}
	return finding{name: "rates", good: fmt.Sprintf("%d exchange rates to %s in %s", len(rates), last.Format(time.DateOnly), a.config.Rates)}
}
