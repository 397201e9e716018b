package extract

import (
	"fmt"
	"slices"
	"time"

	"tjm/extract/jobposting"
	"tjm/extract/pay"
	"tjm/extract/text"
	"tjm/internal/market"
)

// findStacks reads the technologies.
func (e *Extractor) findStacks(r *reading) {
	matches, notes := e.stacks.Find(r.doc)
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

// findPay reads rate and salary.
func (r *reading) findPay() {
	found := pay.Find(r.doc)
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
	}
}

func (e *Extractor) resolvePlace(city, postcode, region, country string) (market.Place, []string) {
	if len(country) != 2 {
		country = ""
	}
	return market.Place{City: city, Region: region, Country: country}, nil
}

func (e *Extractor) placeOf(s, country string) market.Place {
	return market.Place{City: s, Country: country}
}

func dateOf(s string, now time.Time) (time.Time, bool) {
	return jobposting.Date(s)
}
