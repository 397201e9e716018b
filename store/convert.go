package store

import (
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// convertedTo makes a plan read amounts as brought to what c names.
func (s *Store) convertedTo(p plan, c market.Conversion) plan {
	currency, unit := c.Target()
	var units []string
	var factors []float64
	for _, from := range []market.Unit{market.Hourly, market.Daily, market.Monthly, market.Yearly} {
		if factor, ok := c.Factor(from); ok {
			units, factors = append(units, string(from)), append(factors, factor)
		}
	}
	converts := uint8(0)
	if c.On {
		converts = 1
	}
	p.amounts = strings.ReplaceAll(s.queries["converted"], "{{offers}}", p.ads)
	p.params = append(p.params, named("currency", currency), named("unit", string(unit)), named("units", units), named("factors", factors),
		named("converts", converts), named("age", uint16(market.ExchangeAge)), named("exchange", s.exchange))
	return p
}

// withoutAmounts leaves out the conversion, for questions that look at no amount.
func withoutAmounts(f market.Filter) market.Filter {
	f.Conversion = market.Conversion{}
	return f
}

// conversion receives the last columns of queries/figure_converted.sql.
type conversion struct {
	brought, remaining uint64
	first, last        time.Time
	sources            []string
}

func (c *conversion) columns() []any {
	return []any{&c.brought, &c.remaining, &c.first, &c.last, &c.sources}
}

func (c *conversion) value() market.Converted {
	return market.Converted{
		N: int(c.brought), Left: int(c.remaining), First: fromEpoch(c.first), Last: fromEpoch(c.last), Sources: strings.Join(c.sources, ", "),
	}
}

// restated receives the last columns of queries/Offers_converted.sql.
type restated struct {
	amount   *float64
	left     bool
	rate     float64
	day      time.Time
	source   string
	asStated bool
}

// scan reads a row of an ad whose other columns go to dest, and returns its price as converted; nil when it states none.
func (c *restated) scan(r driver.Rows, dest []any) (*market.Restated, error) {
	if err := r.Scan(append(dest, &c.amount, &c.left, &c.rate, &c.day, &c.source, &c.asStated)...); err != nil {
		return nil, err
	}
	switch {
	case c.left:
		return &market.Restated{Left: true}, nil
	case c.amount == nil:
		return nil, nil
	}
	return &market.Restated{Amount: *c.amount, Rate: c.rate, RateDay: fromEpoch(c.day), Source: c.source, AsStated: c.asStated}, nil
}
