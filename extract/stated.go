package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"tjm/extract/htmltext"
	"tjm/extract/jobposting"
	"tjm/internal/market"
)

// Each method below lays one stated value over what the prose gave, and keeps both.

func (r *reading) company(name string, origin market.Origin, words string) {
	name = strings.Join(strings.Fields(htmltext.FromMarkup(name)), " ")
	if name == "" || len(name) > 200 {
		return
	}
	r.offer.Company = name
	r.state("company", name, origin, words)
}

func (r *reading) posted(s string, now time.Time, origin market.Origin, words string) {
	if s == "" {
		return
	}
	t, ok := dateOf(s, now)
	if !ok {
		r.remark(fmt.Sprintf("posted: cannot read %q", clip(s, 60)))
		return
	}
	if t.After(now.Add(48*time.Hour)) || t.Year() < 2000 {
		r.remark(fmt.Sprintf("posted: %q cannot be a day of publication", clip(s, 60)))
		return
	}
	t = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	r.offer.Posted = t
	r.state("posted", t.Format("2006-01-02"), origin, words+" "+s)
}

func (r *reading) expires(s string, now time.Time) {
	if t, ok := jobposting.Date(s); ok && t.Before(now) {
		r.remark("expired: valid until " + t.Format("2006-01-02"))
	}
}

func (r *reading) contracts(list []market.Contract, origin market.Origin, words string) {
	before := names(r.offer.Contracts)
	r.overrule("contract", names(list), before, origin, words)
	r.offer.Contracts = slices.Clone(list)
}

func names(list []market.Contract) string {
	parts := make([]string, len(list))
	for i, c := range list {
		parts[i] = string(c)
	}
	return strings.Join(parts, ", ")
}

// remote lets the prose decide between partly and fully remote: a field can only say that remote work exists.
func (r *reading) remote(v market.Remote, origin market.Origin, words string) {
	before := r.offer.Remote
	r.state("remote", string(v), origin, words)
	if v == market.RemoteFull && before == market.RemotePartial {
		r.contest("remote", string(v), string(before), textDecides, "remote: the field says full, the text partial; "+textDecides)
		return
	}
	if before != market.RemoteUnknown && before != v {
		r.contest("remote", string(v), string(before), fieldDecides, fmt.Sprintf("remote: the field says %s, the text %s; %s", v, before, fieldDecides))
	}
	r.offer.Remote = v
}

func (r *reading) place(p market.Place, origin market.Origin, words string) {
	if p.IsZero() {
		return
	}
	before := r.offer.Place
	if p.City == "" && before.City != "" && (p.Region == "" || p.Region == before.Region) && p.Country == before.Country {
		r.state("place", where(p), origin, words)
		return // the text is more precise, and agrees
	}
	r.overrule("place", where(p), where(before), origin, words)
	r.offer.Place = p
}

func (r *reading) rate(p *market.Pay, origin market.Origin, words string) {
	p = r.withCurrency(p)
	r.overrule("rate", money(p), money(r.offer.Rate), origin, words)
	r.offer.Rate = p
}

func (r *reading) salary(p *market.Pay, origin market.Origin, words string) {
	p = r.withCurrency(p)
	r.overrule("salary", money(p), money(r.offer.Salary), origin, words)
	r.offer.Salary = p
}

// withCurrency completes an amount without currency by that of the place.
func (r *reading) withCurrency(p *market.Pay) *market.Pay {
	if p.Currency != "" {
		return p
	}
	full := *p
	full.Currency = currencies[r.offer.Place.Country]
	if full.Currency == "" {
		full.Currency = "EUR"
		r.remark("pay: no currency stated, EUR assumed")
	}
	return &full
}

var currencies = map[string]string{
	"FR": "EUR", "BE": "EUR", "LU": "EUR", "DE": "EUR", "AT": "EUR", "NL": "EUR", "ES": "EUR", "IT": "EUR", "IE": "EUR",
	"PT": "EUR", "MC": "EUR", "GB": "GBP", "CH": "CHF", "US": "USD", "CZ": "CZK", "PL": "PLN", "CA": "CAD",
}

func (r *reading) years(n int, words string) {
	before := ""
	if r.offer.Years != nil {
		before = strconv.Itoa(*r.offer.Years)
	}
	r.overrule("years", strconv.Itoa(n), before, market.OriginStructured, words)
	r.offer.Years = &n
	if r.offer.Seniority == market.SeniorityUnknown {
		r.offer.Seniority = levelOf(n)
		r.state("seniority", string(r.offer.Seniority), market.OriginStructured, words)
	}
}

// levelOf is the level that years of experience stand for where no word names one.
func levelOf(years int) market.Seniority {
	switch {
	case years <= 2:
		return market.Junior
	case years <= 5:
		return market.Mid
	}
	return market.Senior
}
