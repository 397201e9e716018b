package dashboard

import (
	"math"
	"strconv"
)

// The spaces of French typography, the dash that keeps a range on one line, and the true minus.
const (
	dash          = "\u2060–\u2060"
	noBreak       = "\u00a0" // before € and %
	narrowNoBreak = "\u202f" // between thousands
	minus         = "\u2212"
)

// Int writes a whole number: 1 234 in French, 1,234 in English.
func (l *locale) Int(n int) string {
	digits, sign := strconv.Itoa(n), ""
	if n < 0 {
		digits, sign = digits[1:], minus
	}
	sep := ","
	if l.french() {
		sep = narrowNoBreak
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + sep + digits[i:]
	}
	return sign + digits
}

// Euros writes an amount to the euro: 505 € or €505.
func (l *locale) Euros(v float64) string {
	if l.french() {
		return l.Int(int(math.Round(v))) + noBreak + "€"
	}
	return "€" + l.Int(int(math.Round(v)))
}

// EuroRange writes 430–590 €, or one amount when both ends are the same euro.
func (l *locale) EuroRange(low, high float64) string {
	if math.Round(low) == math.Round(high) {
		return l.Euros(low)
	}
	if l.french() {
		return l.Int(int(math.Round(low))) + dash + l.Euros(high)
	}
	return l.Euros(low) + dash + l.Int(int(math.Round(high)))
}

// Percent writes a share, 0 to 1, to the percent. A share that is not nothing never reads 0, nor one short of all 100.
func (l *locale) Percent(share float64) string {
	p := int(math.Round(share * 100))
	switch {
	case share > 0 && p == 0:
		return "<" + noBreak + l.percent(1)
	case share < 1 && p == 100:
		return ">" + noBreak + l.percent(99)
	}
	return l.percent(p)
}

// Change writes the change from one count to another: +18 %, −6 %.
func (l *locale) Change(from, to int) string {
	p := int(math.Round(100 * (float64(to)/float64(from) - 1)))
	if p > 0 {
		return "+" + l.percent(p)
	}
	return l.percent(p)
}

func (l *locale) percent(p int) string {
	if l.french() {
		return l.Int(p) + noBreak + "%"
	}
	return l.Int(p) + "%"
}
