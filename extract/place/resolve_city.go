package place

import (
	"strings"
	"unicode"

	"tjm/extract/text"
	"tjm/internal/market"
)

// city reads the town field, which may hold a whole address or a list of towns; the first town counts.
func (r *resolution) city(v string) {
	if v = r.clean("city", v); v == "" {
		return
	}
	found := r.g.scan(v)
	stated := r.wide
	for _, n := range found { // departments, regions and countries first: they tell which town is meant
		r.wideName(v, n)
	}
	for i, n := range found {
		if n.number != "" {
			continue
		}
		if p, ok := r.townOf(v, found, i); ok {
			r.town = p
			return
		}
	}
	if r.wide != stated && len(found) > 0 && !r.leadsWithAnother(v, found) {
		return // "Yvelines, France": no town
	}
	if name := asWritten(v); name != "" && (r.wide.Region != "" || r.wide.Country != "") && !r.isWide(name) {
		r.raw = name
		return
	}
	if r.wide == stated {
		r.note("city %q is unknown", v)
	}
}

// wideName takes what a name of the town field says about department, region or country.
func (r *resolution) wideName(v string, n named) {
	if n.number != "" {
		r.addWide(r.g.french("", n.number), "city", v)
		return
	}
	town := false
	for _, s := range n.senses {
		k := r.g.places[s.place]
		town = town || k.kind == kindTown && !s.minor
	}
	for _, s := range n.senses {
		switch k := r.g.places[s.place]; k.kind {
		case kindDepartment, kindArea, kindRegion, kindCountry:
			if !town && (!s.word || n.shape != lower) && contains(r.wide, k.place) {
				r.addWide(k.place, "city", v)
				return
			}
		}
	}
}

// townOf chooses the town that found[i] means under what the other fields say.
func (r *resolution) townOf(v string, found []named, i int) (market.Place, bool) {
	p := r.g.proofOf(v, found, i)
	var best market.Place
	score := 0
	for _, s := range found[i].senses {
		k := r.g.places[s.place]
		if k.kind != kindTown {
			continue
		}
		var w int
		switch {
		case !p.isZero() && p.agrees(k.place):
			w = 8
		case r.wide.Country != "" && r.wide.Country != k.place.Country:
			continue
		case r.wide.Department != "" && r.wide.Department == k.place.Department:
			w = 7
		case r.wide.Region != "" && r.wide.Region == k.place.Region:
			w = 6
		case s.minor, r.wide.Region != "" && s.word:
			continue
		default:
			w = 4
		}
		if w > score {
			best, score = k.place, w
		}
	}
	return best, score > 0
}

// leadsWithAnother reports whether a name the gazetteer does not know stands before the first it knows.
func (r *resolution) leadsWithAnother(v string, found []named) bool {
	lead := strings.Trim(v[:found[0].from], " ,-/(|")
	return hasLetter(text.Fold(lead).Text) && asWritten(v) != ""
}

// isWide reports whether a name is a region's or a country's, which is no town.
func (r *resolution) isWide(name string) bool {
	for _, s := range r.g.sensesOf(name) {
		if k := r.g.places[s.place].kind; k >= kindDepartment {
			return true
		}
	}
	return false
}

// asWritten returns the part of a field that looks like a town's name, without postcode and what follows a comma.
func asWritten(v string) string {
	for part := range strings.SplitSeq(v, ",") {
		part, _, _ = strings.Cut(part, "(")
		part = strings.TrimFunc(part, func(c rune) bool { return !unicode.IsLetter(c) })
		if i := strings.Index(strings.ToUpper(part), " CEDEX"); i >= 0 {
			part = strings.TrimSpace(part[:i])
		}
		if part == "" {
			continue
		}
		words := strings.Fields(part)
		if len(part) > 50 || len(words) > 6 || strings.ContainsAny(part, "0123456789@:/<>;&") {
			return ""
		}
		first := []rune(part)[0]
		if !unicode.IsUpper(first) || nowhere[text.Fold(part).Text] {
			return ""
		}
		return part
	}
	return ""
}
