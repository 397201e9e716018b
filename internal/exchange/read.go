package exchange

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"tjm/internal/market"
)

// Bounds of a file. The bank's whole history, 41 currencies since 1999, is under 300,000 rates in 2 MB.
const (
	maxSize  = 64 << 20
	maxRates = 2_000_000
	maxName  = 80 // of a source, in bytes
	maxRate  = 1e9
	minRate  = 1e-9
)

// header is what a file of rates begins with.
var header = []string{"date", "currency", "per_eur", "source"}

// The days that a store can hold.
var (
	firstDay = time.Date(1970, 1, 2, 0, 0, 0, 0, time.UTC)
	lastDay  = time.Date(2148, 12, 31, 0, 0, 0, 0, time.UTC)
)

// Read reads a file of rates, sorted by currency and day whatever their order in it. name is what errors call it; they give the
// line, from 1. Two rates of one currency on one day are a mistake unless they are the same.
func Read(r io.Reader, name string) ([]market.ExchangeRate, error) {
	f := newFile(r, name)
	head, err := f.next()
	if err != nil {
		return nil, err
	}
	if !slices.Equal(head, header) {
		return nil, f.errorf("the header is %.80q, want %s", strings.Join(head, ","), strings.Join(header, ","))
	}
	return f.all(func(cells []string) error {
		if len(cells) != len(header) {
			return f.errorf("%d cells, want %s", len(cells), strings.Join(header, ","))
		}
		if err := checkSource(cells[3]); err != nil {
			return f.errorf("%v", err)
		}
		return f.add(cells[0], cells[1], cells[2], cells[3])
	})
}

// ReadECB reads the table of the European Central Bank: a column of dates, then one of each currency, N/A or nothing
// where there was no rate. source is written beside each rate.
func ReadECB(r io.Reader, name, source string) ([]market.ExchangeRate, error) {
	if err := checkSource(source); err != nil {
		return nil, err
	}
	f := newFile(r, name)
	head, err := f.next()
	if err != nil {
		return nil, err
	}
	if len(head) < 2 || head[0] != "Date" {
		return nil, f.errorf("the header is %.80q, want Date and then currencies, as eurofxref-hist.csv has them", strings.Join(head, ","))
	}
	return f.all(func(cells []string) error {
		if len(cells) != len(head) {
			return f.errorf("%d cells below %d headings", len(cells), len(head))
		}
		for i, cell := range cells[1:] {
			if cell == "" || cell == "N/A" {
				continue
			}
			if err := f.add(cells[0], head[i+1], cell, source); err != nil {
				return err
			}
		}
		return nil
	})
}

// IsECB tells which of the two a file is, by its first bytes.
func IsECB(begin []byte) bool {
	return bytes.HasPrefix(bytes.TrimPrefix(begin, []byte("\uFEFF")), []byte("Date,"))
}

// file is one file while it is read.
type file struct {
	name  string
	csv   *csv.Reader
	left  *io.LimitedReader
	line  int
	rates []market.ExchangeRate
}

func newFile(r io.Reader, name string) *file {
	left := &io.LimitedReader{R: r, N: maxSize + 1}
	buffered := bufio.NewReader(left)
	if mark, _ := buffered.Peek(3); string(mark) == "\uFEFF" {
		_, _ = buffered.Discard(3) // they were peeked at
	}
	f := &file{name: name, csv: csv.NewReader(buffered), left: left, line: 1}
	f.csv.FieldsPerRecord, f.csv.ReuseRecord = -1, false
	return f
}

// next returns the cells of the next line, trimmed; io.EOF after the last one.
func (f *file) next() ([]string, error) {
	cells, err := f.csv.Read()
	var broken *csv.ParseError
	switch {
	case f.left.N == 0:
		return nil, fmt.Errorf("%s: larger than %d MiB", f.name, maxSize>>20)
	case errors.As(err, &broken):
		f.line = broken.Line
		return nil, f.errorf("%v", broken.Err)
	case errors.Is(err, io.EOF) && f.csv.InputOffset() == 0:
		return nil, f.errorf("the file is empty")
	case err != nil:
		return nil, err
	}
	f.line, _ = f.csv.FieldPos(0)
	for i, cell := range cells {
		cells[i] = strings.TrimSpace(cell)
	}
	return cells, nil
}

// all reads the lines to the last, then sorts the rates and looks for contradictions.
func (f *file) all(each func(cells []string) error) ([]market.ExchangeRate, error) {
	for {
		cells, err := f.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil {
			err = each(cells)
		}
		if err != nil {
			return nil, err
		}
	}
	if len(f.rates) == 0 {
		return nil, f.errorf("no rate below the header")
	}
	return unique(f.rates, f.name)
}

func (f *file) add(date, currency, rate, source string) error {
	day, err := time.Parse(time.DateOnly, date)
	switch {
	case err != nil:
		return f.errorf("date %.40q: want YYYY-MM-DD, such as 2026-01-31", date)
	case day.Before(firstDay) || day.After(lastDay):
		return f.errorf("date %s: want 1970 to 2148", date)
	case !market.IsCurrency(currency):
		return f.errorf("currency %.40q: want three capital letters, such as CHF", currency)
	case currency == "EUR":
		return f.errorf("currency EUR: rates are units for one euro, so it has none")
	}
	perEUR, err := strconv.ParseFloat(rate, 64)
	if err != nil || math.IsNaN(perEUR) || perEUR < minRate || perEUR > maxRate {
		return f.errorf("rate %.40q of %s: want a number above 0 with a decimal point, such as 0.9412", rate, currency)
	}
	if len(f.rates) == maxRates {
		return f.errorf("more than %d rates", maxRates)
	}
	f.rates = append(f.rates, market.ExchangeRate{Day: day, Currency: currency, PerEUR: perEUR, Source: source})
	return nil
}

func (f *file) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", f.name, f.line, fmt.Errorf(format, args...))
}

func checkSource(source string) error {
	first, _ := utf8.DecodeRuneInString(source)
	if len(source) > maxName || !unicode.IsLetter(first) && !unicode.IsDigit(first) || strings.ContainsFunc(source, func(r rune) bool { return !unicode.IsPrint(r) || r == ',' }) {
		return fmt.Errorf("source %.40q: want a name of 1 to %d printable characters without a comma, a letter or digit first, such as ECB", source, maxName)
	}
	return nil
}
