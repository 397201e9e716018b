package extract

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tjm/extract/jobposting"
	"tjm/extract/layout"
	"tjm/extract/pay"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// fields returns what the definition's selectors find on a page, by key, and the required fields that they do not.
func (p *parsed) fields() (values map[string]string, missing []string) {
	if p.site == nil {
		return nil, nil
	}
	return valuesOf(p.site, func(n sites.Named) string { return n.Field.FromHTML(p.elements, n.Key == "description") })
}

func valuesOf(site *sites.Site, value func(sites.Named) string) (values map[string]string, missing []string) {
	values = map[string]string{}
	for _, n := range site.Fields.All() {
		v := value(n)
		if v == "" && n.Field.Required {
			missing = append(missing, n.Key)
		}
		values[n.Key] = v
	}
	return values, missing
}

// layFields puts the fields of a definition over what the prose says.
func (e *Extractor) layFields(r *reading, v map[string]string, site *sites.Site, now time.Time) {
	if site == nil {
		return
	}
	origin := market.OriginSite
	if site.Kind == sites.JSON || site.Kind == sites.Feed {
		origin = market.OriginStructured
	}
	named := func(key string) string { return "field " + key + " " + v[key] }
	r.company(firstOf(v["company"], site.Defaults.Company), origin, named("company"))
	r.posted(v["posted"], now, origin, "field posted")
	r.expires(v["expires"], now)
	e.placeFields(r, v, site, origin)
	e.payFields(r, v, site, origin)
	e.termFields(r, v, origin, now)
	if site.Defaults.Contract != "" && len(r.offer.Contracts) == 0 {
		r.contracts([]market.Contract{market.Contract(site.Defaults.Contract)}, origin, "default of the site")
	}
	if site.Defaults.Language != "" {
		r.offer.Language = string(site.Defaults.Language)
	}
	if skills := v["skills"]; skills != "" {
		e.addStacks(r, skills, origin)
	}
}

func (e *Extractor) placeFields(r *reading, v map[string]string, site *sites.Site, origin market.Origin) {
	country := v["country"]
	if v["city"]+v["postcode"]+v["region"]+country != "" {
		place, notes := e.resolvePlace(v["city"], v["postcode"], v["region"], firstOf(country, string(site.Defaults.Country)))
		for _, why := range notes {
			r.remark("place: " + why)
		}
		r.place(place, origin, "fields "+join(v["postcode"], v["city"], v["region"], country))
	} else if v["place"] != "" {
		place, _ := e.placeOf(v["place"], string(site.Defaults.Country))
		r.place(place, origin, "field place "+v["place"])
	}
	if r.offer.Place.Country == "" && site.Defaults.Country != "" {
		r.offer.Place.Country = string(site.Defaults.Country)
		r.state("place", string(site.Defaults.Country), origin, "default of the site")
	}
}

func (e *Extractor) payFields(r *reading, v map[string]string, site *sites.Site, origin market.Origin) {
	currency := firstOf(strings.ToUpper(v["currency"]), string(site.Defaults.Currency))
	for _, f := range []struct {
		key  string
		unit market.Unit
	}{{"rate", market.Daily}, {"salary", market.Yearly}} {
		words := firstOf(v[f.key], between(v[f.key+"_min"], v[f.key+"_max"]))
		if words == "" {
			continue
		}
		unit := f.unit
		if u := v["pay_unit"]; u != "" {
			words += " / " + u
			unit = ""
		}
		e.payText(r, words, unit, currency, origin, "field "+f.key+" "+words)
	}
}

// between writes the two ends of a range as one statement; boards write 0 for an end that is not stated.
func between(low, high string) string {
	if strings.Trim(low, "0., ") == "" {
		low = ""
	}
	if strings.Trim(high, "0., ") == "" {
		high = ""
	}
	switch {
	case low == "" && high == "":
		return ""
	case low == "":
		return "max " + high
	case high == "":
		return "min " + low
	}
	return low + " - " + high
}

// payText reads a pay field as text and lays it where its unit belongs.
func (e *Extractor) payText(r *reading, words string, unit market.Unit, currency string, origin market.Origin, evidence string) {
	if unit == "" && monthlyByCustom(words, currency) {
		unit = market.Monthly
	}
	p, err := pay.Parse(words, pay.Hint{Unit: unit, Currency: currency, Country: r.offer.Place.Country})
	switch {
	case errors.Is(err, pay.ErrNoAmount):
	case err != nil:
		r.remark(fmt.Sprintf("pay: %q refused: %v", clip(words, 80), err))
	case p.Unit == market.Yearly || p.Unit == market.Monthly && !slices.Equal(r.offer.Contracts, []market.Contract{market.Freelance}):
		r.salary(p, origin, evidence)
	default:
		r.rate(p, origin, evidence)
	}
}

// layAd puts what the layout of the page shows over what the prose says: all of it when the page has no structured data,
// else only what that leaves unsaid. A definition's own fields come after and win.
func (e *Extractor) layAd(r *reading, ad layout.Ad, p *parsed, all bool) {
	const origin = market.OriginSite
	if all || ad.Company != "" {
		r.company(ad.Company, origin, "layout company "+ad.Company)
	}
	if ad.Posted != "" && all {
		r.posted(ad.Posted, p.now, origin, "layout posted")
	}
	e.layAdPlace(r, ad, p, all)
	if list := jobposting.Contracts([]string{ad.Contract}); len(list) > 0 && len(r.offer.Contracts) == 0 {
		r.contracts(list, origin, "layout contract "+ad.Contract)
	}
	if ad.Pay != "" && r.offer.Rate == nil && r.offer.Salary == nil {
		e.payText(r, ad.Pay, "", "", origin, "layout pay "+ad.Pay)
	}
}

func (e *Extractor) layAdPlace(r *reading, ad layout.Ad, p *parsed, all bool) {
	const origin = market.OriginSite
	if ad.Place != "" {
		place, several := e.placeOf(ad.Place, hostCountry(p.hosts()))
		switch {
		case several && r.offer.Place.City == "":
			r.remark(fmt.Sprintf("place: %q names several countries, none is kept", ad.Place))
			r.offer.Place = market.Place{}
		case !place.IsZero() && (all || place.City != "" || r.offer.Place.City == ""):
			r.place(place, origin, "layout place "+ad.Place)
		}
	}
	if ad.Only != "" && r.offer.Place.Country == "" {
		if place, _ := e.placeOf(ad.Only, ""); place.Country != "" {
			r.place(market.Place{Country: place.Country}, origin, "layout "+ad.Only+" only")
		}
	}
}

// paidMonthly are the currencies of countries where a salary without unit is a month's.
var paidMonthly = []string{"CZK", "Kč", "PLN", "zł", "HUF", " Ft", "SEK", "DKK", "NOK"}

func monthlyByCustom(words, currency string) bool {
	for _, c := range paidMonthly {
		if c == currency || strings.Contains(words, c) {
			return true
		}
	}
	return false
}
