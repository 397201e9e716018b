package jobposting

import (
	"fmt"
	"slices"
	"strings"
)

// Location is an address as stated.
type Location struct {
	City, Region, Postcode, Country, Street string
}

// IsZero reports whether nothing is stated.
func (l Location) IsZero() bool { return l == Location{} }

// nowhere are the words that boards put where a place is asked and none is meant.
var nowhere = []string{
	"", "-", "--", ".", "n/a", "na", "none", "null", "undefined", "unknown", "anywhere", "anywhere in the world", "worldwide",
	"remote", "full remote", "remote only", "100% remote", "télétravail", "teletravail", "à distance", "home office", "homeoffice",
	"various", "multiple", "multiple locations", "several locations", "flexible", "other", "autre", "test", "any", "global",
	"international", "earth", "confidential", "confidentiel", "non renseigné", "not specified", "tbd", "xx", "zz",
}

func noPlaceAtAll(s string) bool {
	return slices.Contains(nowhere, strings.ToLower(strings.TrimSpace(s)))
}

// mostPlaces is how many places of a posting are looked at; many of them are often the same.
const mostPlaces = 3000

// where reads jobLocation, jobLocationType and applicantLocationRequirements.
func (p *Posting) where(n node) {
	for _, t := range n.texts("jobLocationType") {
		if strings.Contains(strings.ToUpper(t), "TELECOMMUTE") || strings.EqualFold(t, "remote") {
			p.Remote = true
		}
	}
	for _, v := range listOf(n.get("applicantLocationRequirements")) {
		c, ok := n.from(v)
		name := oneLine(n.words(v))
		if ok && name == "" {
			name = c.text("address")
		}
		if noPlaceAtAll(name) || len(p.Applicants) == 300 {
			continue
		}
		p.Applicants = append(p.Applicants, name)
	}
	for i, v := range listOf(n.get("jobLocation")) {
		if len(p.Places) == 300 || i == mostPlaces {
			break
		}
		l := p.place(n, v)
		if !l.IsZero() && !slices.Contains(p.Places, l) {
			p.Places = append(p.Places, l)
		}
	}
	p.chooseAmong()
}

// place reads one jobLocation: a Place with an address, an address alone, or a text.
func (p *Posting) place(n node, v any) Location {
	c, ok := n.from(v)
	if !ok {
		l := Location{City: oneLine(n.words(v))}
		return p.clean(l)
	}
	if isType(c.props, "PostalAddress") || c.get("addressLocality") != nil || c.get("addressCountry") != nil {
		return p.clean(addressOf(c))
	}
	l := locationOf(c, "address")
	if l.IsZero() {
		l.City = c.text("name")
	}
	if isType(c.props, "VirtualLocation") {
		p.Remote = true
		return Location{}
	}
	return p.clean(l)
}

func locationOf(n node, property string) Location {
	if a, ok := n.child(property); ok {
		return addressOf(a)
	}
	return Location{City: n.text(property)}
}

func addressOf(n node) Location {
	l := Location{
		City: n.text("addressLocality"), Region: n.text("addressRegion"), Postcode: n.text("postalCode"),
		Country: n.text("addressCountry"), Street: n.text("streetAddress"),
	}
	if (l == Location{}) {
		l.City = n.text("name")
	}
	return l
}

// clean drops what names no place, and says so.
func (p *Posting) clean(l Location) Location {
	for _, f := range []struct {
		name  string
		value *string
	}{{"addressLocality", &l.City}, {"addressRegion", &l.Region}, {"addressCountry", &l.Country}, {"postalCode", &l.Postcode}, {"streetAddress", &l.Street}} {
		if *f.value == "" || !noPlaceAtAll(*f.value) {
			continue
		}
		p.note(fmt.Sprintf("place: %s %q names no place", f.name, *f.value))
		if strings.Contains(strings.ToLower(*f.value), "remote") {
			p.Remote = true
		}
		*f.value = ""
	}
	return l
}

// chooseAmong judges the stated places together: many countries are none, and the seat of a company that hires remote
// workers is not where they work.
func (p *Posting) chooseAmong() {
	countries := map[string]bool{}
	cities := 0
	for _, l := range p.Places {
		countries[strings.ToLower(l.Country)] = true
		if l.City != "" {
			cities++
		}
	}
	if cities == 0 && len(countries) > 1 {
		p.note(fmt.Sprintf("place: %d countries and no town name no place", len(p.Places)))
		p.Places = nil
		return
	}
	if len(p.Places) == 1 && p.Remote && p.Places[0].City != "" && strings.EqualFold(p.Places[0].City, p.Seat.City) {
		p.note(fmt.Sprintf("place: %q is the company's seat, and the work is remote", p.Places[0].City))
		p.Places = nil
	}
}
