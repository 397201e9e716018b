package place

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"tjm/extract/text"
	"tjm/internal/market"
)

// maxField bounds what is read of one structured field, in bytes.
const maxField = 200

// nowhere are field values that name no place.
var nowhere = map[string]bool{
	"": true, "-": true, "--": true, ".": true, "n/a": true, "na": true, "none": true, "null": true, "undefined": true,
	"anywhere": true, "remote": true, "worldwide": true, "world": true, "global": true, "europe": true, "eu": true,
	"emea": true, "dach": true, "various": true, "multiple": true, "multiple locations": true, "tbd": true, "other": true,
	"teletravail": true, "full remote": true, "distanciel": true, "a distance": true, "homeoffice": true,
	"home office": true, "bundesweit": true, "deutschlandweit": true, "nationwide": true, "toute la france": true,
	"partout": true, "international": true, "flexible": true, "hybrid": true, "latam": true, "apac": true, "asia": true,
	"africa": true, "100% remote": true, "unknown": true, "non precise": true, "inconnu": true, "string": true,
}

// Resolve reads the place fields of structured data: a town, a postcode, a region (or a department, a canton, a state)
// and a country (name or ISO code). Each may be empty, may hold another's value ("Paris (75)", "69003 Lyon",
// "59000, Lille, Hauts-de-France" as town, "Hauts-de-Seine" as region) or garbage ("-", "Anywhere"). It returns the
// place and, in English, what was refused or contradicts.
func (g *Gazetteer) Resolve(city, postcode, region, country string) (market.Place, []string) {
	r := resolution{g: g}
	r.country(country)
	r.region(region)
	r.postcode(postcode)
	r.city(city)
	return r.finish()
}

// resolution gathers what the fields say.
type resolution struct {
	g     *Gazetteer
	notes []string
	town  market.Place // from the town field
	wide  market.Place // from the others: department, region, country
	raw   string       // a town as written that the gazetteer does not know
}

func (r *resolution) note(format string, args ...any) {
	r.notes = append(r.notes, fmt.Sprintf(format, args...))
}

// clean trims a field; garbage is noted and gives "".
func (r *resolution) clean(field, v string) string {
	v = strings.TrimSpace(strings.ToValidUTF8(v, ""))
	if v == "" {
		return ""
	}
	if len(v) > maxField {
		r.note("%s of %d bytes refused", field, len(v))
		return ""
	}
	f := strings.TrimSpace(text.Fold(v).Text)
	if nowhere[f] || !hasLetter(f) && !hasUpper(v) {
		r.note("%s %q names no place", field, v)
		return ""
	}
	return v
}

func hasUpper(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

func (r *resolution) country(v string) {
	if v = r.clean("country", v); v == "" {
		return
	}
	if c, ok := r.g.iso[strings.ToUpper(v)]; ok {
		r.wide.Country = c
		return
	}
	for _, s := range r.g.sensesOf(v) {
		if k := r.g.places[s.place]; k.kind == kindCountry {
			r.wide.Country = k.place.Country
			return
		}
	}
	for _, s := range r.g.sensesOf(v) { // "England", "Bayern", "La Réunion" as country
		if k := r.g.places[s.place]; k.kind == kindRegion {
			r.wide.Region, r.wide.Country = k.place.Region, k.place.Country
			return
		}
	}
	if len(v) == 2 && strings.IndexFunc(v, func(c rune) bool { return c < 'A' || c > 'Z' }) < 0 {
		r.wide.Country = v // a country the tables do not name
		return
	}
	r.note("country %q is unknown", v)
}

func (r *resolution) region(v string) {
	if v = r.clean("region", v); v == "" {
		return
	}
	fits := func(p market.Place) bool { return r.wide.Country == "" || r.wide.Country == p.Country }
	for _, id := range r.g.codes[v] {
		if p := r.g.places[id].place; r.wide.Country != "" && fits(p) {
			r.wide.Region = p.Region
			return
		}
	}
	for _, n := range r.g.scan(v) {
		if n.number != "" {
			r.addWide(r.g.french("", n.number), "region", v)
			return
		}
		for _, s := range n.senses {
			if k := r.g.places[s.place]; k.kind != kindTown && k.kind != kindDemonym && fits(k.place) {
				r.addWide(k.place, "region", v)
				return
			}
		}
		for _, s := range n.senses {
			if k := r.g.places[s.place]; k.kind == kindTown && !s.minor && fits(k.place) {
				r.town = k.place
				return
			}
		}
	}
	if d := r.g.departmentNumber(v); d != "" && fits(r.g.french("", d)) {
		r.addWide(r.g.french("", d), "region", v)
		return
	}
	r.note("region %q is unknown", v)
}

// addWide merges a department, region or country into what other fields said.
func (r *resolution) addWide(p market.Place, field, v string) {
	if !contains(r.wide, p) && !contains(p, r.wide) {
		r.note("%s %q contradicts %s", field, v, describe(r.wide))
		return
	}
	if p.Department != "" {
		r.wide.Department = p.Department
	}
	if p.Region != "" {
		r.wide.Region = p.Region
	}
	if p.Country != "" {
		r.wide.Country = p.Country
	}
}

func (r *resolution) postcode(v string) {
	v = strings.TrimSpace(v)
	v = strings.TrimPrefix(strings.TrimPrefix(v, "F-"), "FR-")
	if len(v) < 5 || r.wide.Country != "" && r.wide.Country != "FR" {
		return
	}
	if c := countryOfPostcode(v[:5]); c != "" {
		if r.wide.Country == "" {
			r.wide.Country = c
		}
		return
	}
	d := r.g.departmentOfPostcode(v[:5])
	if d == "" || r.wide.Country == "" && r.wide.Region == "" && len(v) > 5 {
		return
	}
	if r.wide.Country == "" && r.wide.Region == "" {
		r.wide.Department = d // counts once the town says France
		return
	}
	r.addWide(r.g.french("", d), "postcode", v)
}

func (r *resolution) finish() (market.Place, []string) {
	p := r.town
	switch {
	case p.City == "" && r.raw == "":
		p = r.wide
		if p.Department != "" && p.Region == "" { // a bare postcode, without a word of France
			p = market.Place{}
			if r.wide.Country == "" || r.wide.Country == "FR" {
				p = r.g.french("", r.wide.Department)
			}
		}
	case p.City == "":
		p = r.wide
		p.City = r.raw
		if p.Department != "" && p.Region == "" {
			p.Region, p.Country = r.g.byCode[p.Department].region, "FR"
		}
	case !contains(r.wide, p):
		r.note("%s is not in %s", p.City, describe(r.wide))
	}
	return p, r.notes
}

func describe(p market.Place) string {
	var parts []string
	for _, v := range []string{p.City, p.Department, p.Region, p.Country} {
		if v != "" && !slices.Contains(parts, v) {
			parts = append(parts, v)
		}
	}
	return strings.Join(parts, ", ")
}
