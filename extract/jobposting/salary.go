package jobposting

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tjm/internal/market"
)

// stated is one baseSalary as written.
type stated struct {
	min, max *float64
	unit     string
	currency string
}

// pay reads baseSalary and decides whether it can be believed.
func (p *Posting) pay(n node) {
	for _, v := range listOf(n.get("baseSalary")) {
		s, ok := salaryOf(n, v)
		if !ok {
			if words := oneLine(n.words(v)); words != "" && p.PayWords == "" {
				p.PayWords = clip(words, 200)
			}
			continue
		}
		if s.currency == "" {
			s.currency = n.text("salaryCurrency")
		}
		if s.unit == "" {
			s.unit = n.text("salaryUnit", "unitText")
		}
		p.judge(s)
		if p.Rate != nil || p.Salary != nil {
			return
		}
	}
	if n.get("estimatedSalary") != nil && p.Rate == nil && p.Salary == nil {
		p.note("salary: estimatedSalary is the board's guess")
	}
}

// salaryOf reads a number, a text, a MonetaryAmount, a QuantitativeValue or a PriceSpecification.
func salaryOf(n node, v any) (stated, bool) {
	c, ok := n.from(v)
	if !ok {
		amount, ok := numberOf(v)
		return stated{min: amount, max: amount}, ok
	}
	s := stated{
		unit:     c.text("unitText", "unitCode", "duration", "billingDuration"),
		currency: c.text("currency", "priceCurrency", "salaryCurrency"),
	}
	for _, inner := range listOf(c.get("value")) {
		if q, ok := c.from(inner); ok {
			s.read(q)
			if u := q.text("unitText", "unitCode"); u != "" {
				s.unit = u
			}
			if u := q.text("currency"); u != "" && s.currency == "" {
				s.currency = u
			}
		} else if amount, ok := numberOf(inner); ok && s.min == nil && s.max == nil {
			s.min, s.max = amount, amount
		}
	}
	if s.min == nil && s.max == nil {
		s.read(c)
	}
	return s, s.min != nil || s.max != nil
}

func (s *stated) read(n node) {
	low, hasLow := numberOf(first(n.get("minValue"), n.get("minPrice")))
	high, hasHigh := numberOf(first(n.get("maxValue"), n.get("maxPrice")))
	if hasLow {
		s.min = low
	}
	if hasHigh {
		s.max = high
	}
	if hasLow || hasHigh {
		return
	}
	if one, ok := numberOf(first(n.get("value"), n.get("price"))); ok {
		s.min, s.max = one, one
	}
}

func first(values ...any) any {
	for _, v := range values {
		if list := listOf(v); len(list) > 0 {
			return list[0]
		}
	}
	return nil
}

// numberOf reads an amount written as a number or as text. Zero is how boards say nothing.
func numberOf(v any) (*float64, bool) {
	var amount float64
	var ok bool
	switch v := v.(type) {
	case number:
		f, err := strconv.ParseFloat(string(v), 64)
		amount, ok = f, err == nil && f < 1e9
	case string:
		amount, ok = amountOf(v)
	case shown:
		amount, ok = amountOf(string(v))
	}
	if !ok || amount <= 0 {
		return nil, false
	}
	return &amount, true
}

// bounds are the amounts of pay that can be true in the large currencies, by unit.
var bounds = map[market.Unit][2]float64{
	market.Hourly: {5, 500}, market.Daily: {50, 5000}, market.Monthly: {300, 12_000}, market.Yearly: {6000, 1_000_000},
	market.Fixed: {50, 1_000_000},
}

var largeCurrencies = []string{"EUR", "USD", "GBP", "CHF", "CAD", "AUD"}

// judge accepts what is stated as a rate or a salary, or says why not.
func (p *Posting) judge(s stated) {
	words := s.String()
	if p.PayWords == "" {
		p.PayWords = words
	}
	if s.min != nil && s.max != nil && *s.min > *s.max {
		p.note("pay: min above max in " + words)
		s.min, s.max = s.max, s.min
	}
	s.currency = currencyOf(s.currency)
	unit, ok := unitOf(s.unit)
	switch {
	case !ok && s.unit != "":
		p.note("pay: unknown unit in " + words)
		return
	case !ok:
		if unit, ok = p.guess(s); !ok {
			p.note("pay: no unit in " + words)
			return
		}
	case unit == weekly:
		p.note("pay: weekly pay is not kept: " + words)
		return
	}
	if b, known := bounds[unit]; known && (s.currency == "" || slices.Contains(largeCurrencies, s.currency)) {
		for _, v := range []*float64{s.min, s.max} {
			if v != nil && (*v < b[0] || *v > b[1]) {
				p.note(fmt.Sprintf("pay: cannot be per %s: %s", unit, words))
				return
			}
		}
	}
	pay := &market.Pay{Min: s.min, Max: s.max, Unit: unit, Currency: s.currency}
	if unit == market.Yearly || unit == market.Monthly {
		p.Salary = pay
	} else {
		p.Rate = pay
	}
}

// guess gives a bare amount the unit that it can only have.
func (p *Posting) guess(s stated) (market.Unit, bool) {
	low := s.min
	if low == nil {
		low = s.max
	}
	switch {
	case *low >= 15_000:
		return market.Yearly, true
	case *low >= 150 && *low <= 2000 && slices.Equal(p.Contracts, []market.Contract{market.Freelance}):
		return market.Daily, true
	}
	return "", false
}

func currencyOf(s string) string {
	s = strings.ToUpper(strings.TrimSpace(s))
	switch s {
	case "€", "EURO", "EUROS":
		return "EUR"
	case "£":
		return "GBP"
	case "$", "US$":
		return "USD"
	}
	if len(s) != 3 || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return ""
	}
	return s
}

// String writes what is stated on one line, for notes and evidence.
func (s stated) String() string {
	side := func(v *float64) string {
		if v == nil {
			return ""
		}
		return strconv.FormatFloat(*v, 'f', -1, 64)
	}
	text := side(s.min)
	if a, b := side(s.min), side(s.max); a != b {
		text = a + ".." + b
	}
	text = oneLine(text + " " + s.currency + " " + s.unit)
	return clip(text, 120)
}

// clip cuts a text to at most n bytes, between characters.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
