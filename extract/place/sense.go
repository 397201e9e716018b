package place

import (
	"strings"

	"tjm/extract/text"
	"tjm/internal/market"
)

// hints are the regions and countries that a text names anywhere: they tell Saint-Denis of La Réunion from the other.
type hints map[string]bool

func (g *Gazetteer) hintsOf(found []named) hints {
	h := hints{}
	for _, n := range found {
		if n.number != "" && !n.postcode {
			h[n.number] = true
		}
		for _, s := range n.senses {
			if k := g.places[s.place]; k.kind >= kindDemonym {
				for _, v := range []string{k.place.Department, k.place.Region, k.place.Country} {
					if v != "" && v != "FR" {
						h[v] = true
					}
				}
			}
		}
	}
	return h
}

func (h hints) name(p market.Place) bool {
	return h[p.Department] && p.Department != "" || h[p.Region] && p.Region != "" || h[p.Country]
}

// meaning is the place that a name stands for here.
type meaning struct {
	place   market.Place
	kind    kind
	word    bool // the name is also a common word and nothing beside it says it is a place
	proved  bool // what stands beside it confirms it
	product bool // a technology or a product bears the name, and nothing beside it says it is a place
	hinted  bool // the text names its region or country elsewhere
	plural  bool // an adjective of several things
	quarter bool // a district or a landmark, named without its town

	unaccented bool // written without the accents of the name
}

// meaningOf chooses among the senses of a name. ok is false when none can be meant.
func (g *Gazetteer) meaningOf(n named, written string, p proof, clause string, h hints) (m meaning, ok bool) {
	if n.abroad.Country != "" {
		m = meaning{place: n.abroad, kind: kindRegion, proved: true}
		if n.abroad.Region == "" {
			m.kind = kindCountry
		}
		return m, true
	}
	if n.number != "" {
		if n.postcode && n.number == parisNumber {
			return meaning{place: g.french("Paris", parisNumber), kind: kindTown, proved: true}, true
		}
		if town := arrondissements[written[:min(len(written), 3)]]; town != "" && n.postcode {
			return meaning{place: g.french(town, n.number), kind: kindTown, proved: true}, true
		}
		return meaning{place: g.french("", n.number), kind: kindDepartment, proved: true}, true
	}
	best, score := -1, 0
	for i, s := range n.senses {
		if v := g.weigh(g.places[s.place], s.minor, p, clause, h); v > score {
			best, score = i, v
		}
	}
	if best < 0 {
		return m, false
	}
	s := n.senses[best]
	k := g.places[s.place]
	m = meaning{place: k.place, kind: k.kind, word: s.word, product: k.product, plural: k.plural, hinted: k.kind == kindTown && h.name(k.place)}
	m.quarter = k.quarter && !strings.HasPrefix(text.Fold(written).Text, text.Fold(k.place.City).Text)
	m.proved = !p.isZero() && p.agrees(k.place)
	m.unaccented = n.shape == title && isASCII(written) && !isASCII(k.place.City)
	if m.proved || m.kind == kindDemonym { // small letters excluded "hamburger" before
		m.word, m.product = false, false
	}
	return m, true
}

// weigh says how likely a name means k: 0 not at all.
func (g *Gazetteer) weigh(k known, minor bool, p proof, clause string, h hints) int {
	proved := !p.isZero() && p.agrees(k.place)
	switch k.kind {
	case kindTown:
		switch {
		case proved:
			return 100
		case h.name(k.place) && minor:
			return 62
		case h.name(k.place):
			return 64
		case minor, k.added && !p.isZero():
			return 0
		}
		return 60
	case kindDepartment:
		if p.department != "" {
			if proved {
				return 95
			}
			return 0 // the end of a town's name: "Machin-sur-Loire (49)"
		}
		if articled(clause) {
			return 80
		}
		if minor {
			return 5
		}
		return 56 // before a canton of the same name
	case kindCountry:
		if strings.HasSuffix(clause, "au ") || strings.HasSuffix(clause, "du ") || strings.HasSuffix(clause, "le ") {
			return 80
		}
		return 40
	case kindDemonym:
		return 20
	}
	return 55
}

// articled reports whether the words lead to a department rather than a town: "en Mayenne", "dans la Vienne".
func articled(clause string) bool {
	for _, end := range []string{"en ", " la ", " le ", " l'", " les ", "departement de ", "departement de la ", "departement du ", " du ", " des ", "\ndu "} {
		if strings.HasSuffix(clause, end) {
			return true
		}
	}
	return false
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
