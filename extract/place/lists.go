package place

import (
	"slices"
	"strings"
)

// enumerates reports whether a gap joins two towns of one list.
func enumerates(gap string) bool {
	if gap == "-" {
		return true // "Châteauroux-Déols"
	}
	switch strings.Trim(gap, " \u00a0") {
	case ",", "/", "et", "and", "und", "&", "et à", "et a", "ou à", "ou a", "or in", "oder in", "und in", "and in", "ou", "or", ", et", ", and", "puis", "then", "dann":
		return true
	}
	return false
}

// continues reports whether a gap goes on with a list of what something is of: "du Portugal, de Naples".
func continues(gap string) bool {
	switch strings.Trim(gap, " \u00a0") {
	case ", de", ", du", ", d'", ", d’", ", des", ", de la", "et de", "et du", "et d'", "et d’", "et des", "et de la", "ou de", "and of", ", of":
		return true
	}
	return false
}

// alternative reports whether a gap offers one of two towns.
func alternative(gap string) bool {
	switch strings.Trim(gap, " \u00a0") {
	case "/", "ou", "or", "oder", "ou à", "or in", "oder in":
		return true
	}
	return false
}

// besides reports whether a gap names the larger town beside a smaller one: "Eschborn bei Frankfurt".
func besides(gap string) bool {
	switch strings.Trim(gap, " ,(\u00a0") {
	case "bei", "b.", "nahe", "near", "près de", "proche", "proche de", "à côté de", "next to", "close to", "outside":
		return true
	}
	return false
}

// promoteFirsts gives the first of two towns joined by a word the rank of the second: "Kraków / Wrocław, hybrid".
func promoteFirsts(s string, cs []candidate) {
	for i := len(cs) - 2; i >= 0; i-- {
		a, b := &cs[i], &cs[i+1]
		if a.rank > b.rank && b.rank > refused && a.rank < labelled && a.kind >= kindDepartment && b.kind == kindTown &&
			contains(a.place, b.place) && touching(s[a.to:b.from]) { // "en Suisse romande (Lausanne)"
			b.rank = a.rank
		}
		if a.rank == refused && a.why == commonWord && a.shape != lower && a.kind == kindTown && b.kind == kindTown && !b.word &&
			b.rank > listed && alternative(s[a.to:b.from]) {
			a.rank, a.why = b.rank, "" // "Tours ou Orléans"
		}
		if a.rank == boardField && b.rank == a.rank && strings.TrimSpace(s[a.to:b.from]) == "(" && a.kind == kindTown && b.kind == kindTown {
			b.rank++ // "proche Genève (Archamps)"
		}
		if a.quarter && !b.quarter && b.rank > refused && a.place.Department == b.place.Department && touching(s[a.to:b.from]) {
			b.rank, a.rank = max(a.rank, b.rank), min(a.rank, vague) // "Inovallée, Meylan"
		}
		if a.rank >= bare && a.rank < b.rank && b.rank < titled && a.kind == kindTown && b.kind == kindTown &&
			(enumerates(s[a.to:b.from]) || besides(s[a.to:b.from])) {
			a.rank = b.rank
		}
	}
}

// demoteLists lowers lists of three towns and more: they are the agencies of a company far more often than a choice.
func demoteLists(s string, cs []candidate) {
	for i := 0; i < len(cs); {
		j := i + 1
		for j < len(cs) && cs[j].kind == kindTown && cs[j-1].kind == kindTown && enumerates(s[cs[j-1].to:cs[j].from]) {
			j++
		}
		countries := i + 1
		for countries < len(cs) && cs[i].kind == kindCountry && cs[countries].kind == kindCountry && enumerates(s[cs[countries-1].to:cs[countries].from]) {
			countries++
		}
		if countries-i >= 3 && cs[i].rank < titled { // "based in Argentina, Colombia or Uruguay": where people may live
			for k := i; k < countries; k++ {
				cs[k].rank, cs[k].why = refused, elsewhere
			}
			j = countries
		}
		if j-i >= 3 && cs[i].kind == kindTown && cs[i].rank < titled {
			described := cs[i].rank > listed && cs[i].rank <= reached && ofWhat(s[:cs[i].from])
			chosen := slices.ContainsFunc(cs[i:j], func(c candidate) bool { return c.rank > bare })
			if slices.ContainsFunc(cs[i:j], func(c candidate) bool { return c.place.Country != cs[i].place.Country }) && cs[i].rank <= reached {
				chosen = false // people sit in several countries, work seldom does
			}
			for k := i; k < j; k++ {
				cs[k].rank = min(cs[k].rank, listed)
				if described || !chosen {
					cs[k].rank, cs[k].why = refused, elsewhere
				}
			}
		}
		i = j
	}
}

// ofWhat reports whether a list of towns says whose or of what something is: "gère les cantines de Sète, Agde et Mèze".
func ofWhat(before string) bool {
	for _, end := range []string{" de ", " d'", " d’", " of ", " von ", " des villes de "} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}
