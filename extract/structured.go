package extract

import (
	"fmt"
	"strings"
	"time"

	"tjm/extract/jobposting"
	"tjm/internal/market"
)

// lay puts a schema.org posting over what the prose says.
func (e *Extractor) lay(r *reading, p *jobposting.Posting, now time.Time) {
	o := &r.offer
	from := string(p.Format) + " "
	for _, why := range p.Notes {
		r.remark(why)
	}
	r.company(p.Company, market.OriginStructured, from+"hiringOrganization")
	r.posted(p.Posted, now, market.OriginStructured, from+"datePosted")
	r.expires(p.Expires, now)
	if len(p.Contracts) > 0 {
		r.contracts(p.Contracts, market.OriginStructured, from+"employmentType "+strings.Join(p.Employment, ", "))
	}
	if p.Remote {
		r.remote(market.RemoteFull, market.OriginStructured, from+"jobLocationType TELECOMMUTE")
	}
	e.layPlaces(r, p, from)
	e.layPay(r, p, from)
	if p.Years != nil {
		r.years(*p.Years, from+"monthsOfExperience")
	}
	if p.Education != "" && o.Education == market.EducationUnknown {
		o.Education = p.Education
		r.state("education", string(p.Education), market.OriginStructured, from+"educationRequirements")
	}
}

// layPlaces takes the first stated place; further ones are told in Notes.
func (e *Extractor) layPlaces(r *reading, p *jobposting.Posting, from string) {
	for i, l := range p.Places {
		if i > 0 {
			r.remark(fmt.Sprintf("place: the posting names %d places, the first is kept", len(p.Places)))
			return
		}
		place, notes := e.resolvePlace(l.City, l.Postcode, l.Region, l.Country)
		for _, why := range notes {
			r.remark("place: " + why)
		}
		r.place(place, market.OriginStructured, from+"jobLocation "+join(l.Postcode, l.City, l.Region, l.Country))
	}
	if len(p.Places) > 0 || len(p.Applicants) == 0 {
		return
	}
	if len(p.Applicants) > 1 {
		r.remark(fmt.Sprintf("place: %d countries from which to apply name no place", len(p.Applicants)))
		return
	}
	if place, _ := e.resolvePlace("", "", "", p.Applicants[0]); place.Country != "" && r.offer.Place.Country == "" {
		r.place(market.Place{Country: place.Country}, market.OriginStructured, from+"applicantLocationRequirements "+p.Applicants[0])
	}
}

// layPay takes baseSalary when it was believed, or reads it as text when it is one.
func (e *Extractor) layPay(r *reading, p *jobposting.Posting, from string) {
	words := from + "baseSalary " + p.PayWords
	switch {
	case p.Rate != nil:
		r.rate(p.Rate, market.OriginStructured, words)
	case p.Salary != nil:
		r.salary(p.Salary, market.OriginStructured, words)
	case p.PayWords != "" && len(p.Notes) == 0:
		e.payText(r, p.PayWords, "", "", market.OriginStructured, words)
	}
}

func join(parts ...string) string {
	var kept []string
	for _, s := range parts {
		if s != "" {
			kept = append(kept, s)
		}
	}
	return strings.Join(kept, ", ")
}
