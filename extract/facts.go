package extract

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"tjm/extract/jobposting"
	"tjm/extract/pay"
	"tjm/extract/role"
	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/extract/when"
	"tjm/internal/market"
)

// findStacks reads the technologies, and the trade, which they help to tell.
func (e *Extractor) findStacks(r *reading) {
	matches, notes := e.stacks.Find(r.doc)
	role, at := role.Decide(r.doc, matches)
	r.offer.Role = role
	r.prove("role", string(role), at)
	for _, m := range matches {
		r.offer.Stacks = append(r.offer.Stacks, m.Name)
		r.prove("stacks", m.Name, m.Span)
	}
	r.refusals(notes)
}

// addStacks reads a list of skills that a field holds.
func (e *Extractor) addStacks(r *reading, skills string, origin market.Origin) {
	matches, _ := e.stacks.Find(text.New("", skills))
	for _, m := range matches {
		if !slices.Contains(r.offer.Stacks, m.Name) {
			r.offer.Stacks = append(r.offer.Stacks, m.Name)
			r.state("stacks", m.Name, origin, "field skills "+skills)
		}
	}
}

// findPay reads rate and salary; the place must have been read, which tells the currency of figures that name none.
func (r *reading) findPay() {
	hint := pay.Hint{}
	if r.offer.Place.Country == "GB" || r.offer.Place.Country == "CH" {
		hint.Currency = currencies[r.offer.Place.Country]
	}
	found := pay.FindWith(r.doc, hint)
	r.offer.Rate, r.offer.Salary = found.Rate, found.Salary
	r.prove("rate", money(found.Rate), found.RateSpan)
	r.prove("salary", money(found.Salary), found.SalarySpan)
	r.refusals(found.Notes)
}

// refusals keeps what extractors considered and refused.
func (r *reading) refusals(notes []text.Note) {
	for _, n := range notes {
		words := ""
		if n.Span.From >= 0 && n.Span.From < n.Span.To && n.Span.To <= len(r.doc.Raw) {
			words = clip(r.doc.Words(n.Span), 80)
		}
		r.note(fmt.Sprintf("%s: %q refused: %s", n.Field, words, n.Why))
		if len(r.refused) < maxRefused {
			r.refused = append(r.refused, n)
		}
	}
}

// findPlace reads where the work is.
func (e *Extractor) findPlace(r *reading) {
	p, span, notes := e.places.Find(r.doc)
	r.offer.Place = p
	r.prove("place", where(p), span)
	r.refusals(notes)
}

// findDates reads when the work starts and how long it lasts.
func (r *reading) findDates(now time.Time) {
	start, at := when.Start(r.doc, now)
	r.offer.Start = start
	r.prove("start", start, at)
	months, at := when.Duration(r.doc)
	if r.offer.Duration = months; months != nil {
		r.prove("duration_months", strconv.Itoa(*months), at)
	}
}

// findRemote reads how much of the work is done away from the client's site.
func (r *reading) findRemote() {
	found := terms.Remote(r.doc)
	r.offer.Remote, r.offer.OnSite = found.Remote, found.OnSite
	if found.Remote != market.RemoteUnknown {
		r.prove("remote", string(found.Remote), found.Span)
	}
	r.refusals(found.Notes)
}

// findContracts reads the forms of employment; pay must have been read.
func (r *reading) findContracts() {
	found := terms.Contracts(r.doc, terms.Hint{Rate: r.offer.Rate != nil, Salary: r.offer.Salary != nil})
	r.offer.Contracts = found.Contracts
	for _, c := range found.Contracts {
		r.prove("contract", string(c), found.Spans[c])
	}
	r.refusals(found.Notes)
}

// dateOf reads a day of publication as machines or people write it. Machines' instants keep the day of their own zone.
func dateOf(s string, now time.Time) (time.Time, bool) {
	if t, ok := jobposting.Date(s); ok {
		return t, true
	}
	return when.Posted(s, now)
}
