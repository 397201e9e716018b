package exchange

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"tjm/internal/csvfile"
	"tjm/internal/market"
)

func order(a, b market.ExchangeRate) int {
	return cmp.Or(cmp.Compare(a.Currency, b.Currency), a.Day.Compare(b.Day))
}

// unique sorts rates and drops repetitions; two different ones of one currency and day are an error.
func unique(rates []market.ExchangeRate, name string) ([]market.ExchangeRate, error) {
	slices.SortStableFunc(rates, order)
	out := rates[:1]
	for _, r := range rates[1:] {
		last := out[len(out)-1]
		if order(last, r) != 0 {
			out = append(out, r)
			continue
		}
		if last != r {
			return nil, fmt.Errorf("%s: two rates of %s on %s, %v of %s and %v of %s", name, r.Currency, r.Day.Format(time.DateOnly),
				last.PerEUR, last.Source, r.PerEUR, r.Source)
		}
	}
	return out, nil
}

// Merge returns the rates of both, sorted; where both have a currency on a day, that of fresh stands. It counts what is
// added and what changes.
func Merge(old, fresh []market.ExchangeRate) (all []market.ExchangeRate, added, changed int) {
	old, fresh = slices.Clone(old), slices.Clone(fresh)
	slices.SortStableFunc(old, order)
	slices.SortStableFunc(fresh, order)
	for len(fresh) > 0 {
		switch {
		case len(old) == 0 || order(fresh[0], old[0]) < 0:
			added++
		case order(fresh[0], old[0]) > 0:
			all, old = append(all, old[0]), old[1:]
			continue
		default:
			if fresh[0] != old[0] {
				changed++
			}
			old = old[1:]
		}
		all, fresh = append(all, fresh[0]), fresh[1:]
	}
	return append(all, old...), added, changed
}

// Write writes a file of rates.
func Write(w io.Writer, rates []market.ExchangeRate) error {
	out := csvfile.New(w, csvfile.Dialect{})
	if err := out.Header(header...); err != nil {
		return fmt.Errorf("write exchange rates: %w", err)
	}
	for _, r := range rates {
		// The shortest digits that read back as the same number, which a cell for numbers would round.
		if err := out.Write(csvfile.Text(r.Day.Format(time.DateOnly)), csvfile.Text(r.Currency),
			csvfile.Text(strconv.FormatFloat(r.PerEUR, 'f', -1, 64)), csvfile.Text(r.Source)); err != nil {
			return fmt.Errorf("write exchange rates: %w", err)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write exchange rates: %w", err)
	}
	return nil
}
