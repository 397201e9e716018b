package pay

import (
	"errors"
	"fmt"
	"strings"

	"tjm/extract/text"
	"tjm/internal/market"
)

// Hint is what is known of an amount besides its words. Its zero value is no hint.
type Hint struct {
	Unit     market.Unit // when the words name none
	Currency string      // ISO 4217, when the words name none
	Country  string      // ISO 3166-1 alpha-2; decides what "$" and "kr" mean
}

// currencyAt reads a currency at token i, with "$" read by country. "A$" must be written so: "à $75" is no Australian
// dollar.
func (h Hint) currencyAt(d *text.Document, i int) (code string, n int) {
	t := d.Tokens()
	code, n = currencies.At(d, i)
	if n == 2 && t[i+1].Is('$') && t[i].Kind == text.Word && t[i].To-t[i].From < 3 && !(t[i].Caps && t[i+1].Glued && d.Raw[d.Span(int(t[i].From), int(t[i].To)).From] < 0x80) {
		return "", 0
	}
	if code == "USD" && n == 1 && t[i].Is('$') && dollars[h.Country] != "" {
		code = dollars[h.Country]
	}
	return code, n
}

// ErrNoAmount says that a field holds no amount.
var ErrNoAmount = errors.New("no amount")

// Parse reads a board's own pay field ("45k-55k €", "£450 - £500 per day", "55000"), which is known to be pay: a bare
// figure is enough. The unit is that of the words, else the hint's, else the one that the size of the amount allows
// alone. The error wraps ErrNoAmount when nothing is there to read, and otherwise says what is wrong with it.
func Parse(s string, h Hint) (*market.Pay, error) {
	const most = 500 // bytes; a pay field is never longer
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	d := text.New("", s)
	t := d.Tokens()
	var refused string
	for i := 0; i < len(t); {
		if t[i].Kind != text.Number {
			i++
			continue
		}
		a, next, ok := amountAt(d, i, h)
		i = next
		if !ok {
			continue
		}
		if a.refused != "" {
			refused = a.refused
			continue
		}
		a.readBounds(d, a.from)
		if a.currency == "" {
			a.currency = h.Currency
		}
		if a.unit == "" {
			a.unit = h.Unit
		}
		p, err := a.pay()
		if err != nil {
			refused = err.Error()
			continue
		}
		return p, nil
	}
	if refused != "" {
		return nil, fmt.Errorf("pay field %q: %s", s, refused)
	}
	return nil, fmt.Errorf("pay field %q: %w", s, ErrNoAmount)
}

// pay turns a read amount into pay, with the unit its size allows when none is known.
func (a *amount) pay() (*market.Pay, error) {
	unit := a.unit
	if unit == "" {
		unit = unitBySize(a.lo, a.hi, a.currency)
	}
	if unit == "" || !plausible(a.lo, a.hi, unit, a.currency) {
		if u := unitBySize(a.lo, a.hi, a.currency); u == market.Yearly && unit == market.Monthly {
			unit = u // yearly amounts marked as monthly are the commonest slip of boards
		} else {
			return nil, fmt.Errorf("%s is not plausible per %s", figures(a.lo, a.hi), orUnknown(unit))
		}
	}
	return &market.Pay{Min: a.lo, Max: a.hi, Unit: unit, Currency: a.currency}, nil
}

// unitBySize returns the only unit an amount can have by its size, or "".
func unitBySize(lo, hi *float64, currency string) market.Unit {
	v := lo
	if v == nil {
		v = hi
	}
	s := max(scale[currency], 1)
	switch {
	case v == nil:
		return ""
	case *v >= 12000*s:
		return market.Yearly
	case *v >= 150*s && *v <= 1500*s:
		return market.Daily
	}
	return ""
}

func figures(lo, hi *float64) string {
	switch {
	case lo == nil && hi == nil:
		return "nothing"
	case lo == nil:
		return fmt.Sprintf("up to %g", *hi)
	case hi == nil:
		return fmt.Sprintf("from %g", *lo)
	case *lo == *hi:
		return fmt.Sprintf("%g", *lo)
	}
	return fmt.Sprintf("%g to %g", *lo, *hi)
}

func orUnknown(u market.Unit) string {
	if u == "" {
		return "unknown unit"
	}
	return string(u)
}
