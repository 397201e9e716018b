package store

import (
	"fmt"
	"io"
	"time"

	"tjm/internal/market"
)

// offerBlocks reads an answer to queries/Offers.sql in the format Native: some thousand rows at a time, column by column.
type offerBlocks struct {
	in                                              *native
	source, id, url, title, company, unit, currency textColumn
	city, department, region, country               textColumn
	remote, seniority, role                         textColumn
	stacks, contracts                               listColumn
	low, high                                       wideColumn[float64]
	posted, firstSeen, lastSeen, closed             wideColumn[time.Time]
	columns                                         []column
}

func newOfferBlocks(r io.Reader) *offerBlocks {
	const moment = "DateTime64(3, 'UTC')"
	b := &offerBlocks{
		in: newNative(r), low: floats(), high: floats(),
		posted: dates(), firstSeen: moments(moment), lastSeen: moments(moment), closed: moments("Nullable(" + moment + ")"),
	}
	b.columns = []column{
		&b.source, &b.id, &b.url, &b.title, &b.company, &b.stacks, &b.low, &b.high, &b.unit, &b.currency,
		&b.city, &b.department, &b.region, &b.country, &b.remote, &b.seniority, &b.contracts, &b.role,
		&b.posted, &b.firstSeen, &b.lastSeen, &b.closed,
	}
	return b
}

// next reads a block and appends its rows. Its error is io.EOF at the end of the answer.
func (b *offerBlocks) next(rows []market.OfferRow) ([]market.OfferRow, error) {
	if !b.in.more() {
		return rows, b.in.err
	}
	n := b.in.block(b.columns)
	if b.in.err != nil {
		return rows, fmt.Errorf("read a block: %w", b.in.err)
	}
	stacks, contracts := elements[string](&b.stacks), elements[market.Contract](&b.contracts)
	prices := make([]price, n)
	stack, contract := 0, 0 // where the lists of the row begin
	for i := range n {
		o := market.OfferRow{
			Source: b.source.at(i), ID: b.id.at(i), URL: b.url.at(i), Title: b.title.at(i), Company: b.company.at(i),
			Rate:      prices[i].of(b, i),
			Place:     market.Place{City: b.city.at(i), Department: b.department.at(i), Region: b.region.at(i), Country: b.country.at(i)},
			Remote:    market.Remote(b.remote.at(i)),
			Seniority: market.Seniority(b.seniority.at(i)),
			Role:      market.Role(b.role.at(i)),
			FirstSeen: b.firstSeen.list[i],
			LastSeen:  b.lastSeen.list[i],
		}
		// An append by the caller does not run over the next row's.
		o.Stacks, stack = stacks[stack:b.stacks.ends[i]:b.stacks.ends[i]], b.stacks.ends[i]
		if end := b.contracts.ends[i]; end > contract {
			o.Contracts, contract = contracts[contract:end:end], end
		}
		if !b.posted.absent[i] {
			o.Posted = b.posted.list[i]
		}
		if !b.closed.absent[i] {
			o.Closed = b.closed.list[i]
		}
		rows = append(rows, o)
	}
	return rows, nil
}

// price is a rate with its bounds beside it.
type price struct {
	market.Pay
	low, high float64
}

// of returns the price of a row, nil for none.
func (p *price) of(b *offerBlocks, row int) *market.Pay {
	if !b.low.absent[row] {
		p.low = b.low.list[row]
		p.Min = &p.low
	}
	if !b.high.absent[row] {
		p.high = b.high.list[row]
		p.Max = &p.high
	}
	if p.Min == nil && p.Max == nil {
		return nil
	}
	p.Unit, p.Currency = market.Unit(b.unit.at(row)), b.currency.at(row)
	return &p.Pay
}
