package place

import (
	"slices"
	"strings"

	"tjm/extract/text"
	"tjm/internal/market"
)

// maxNotes bounds what Find tells about refused names.
const maxNotes = 12

// Find returns where the work of an offer is, the words that say so, and the names it refused with the reason. The zero
// Place means that the text does not tell; a region without a town, or a country alone, is returned as such.
func (g *Gazetteer) Find(doc *text.Document) (market.Place, text.Span, []text.Note) {
	found := g.scan(doc.Raw)
	if len(found) == 0 {
		return market.Place{}, text.Span{}, nil
	}
	judged := g.judgeAll(doc, found)
	var notes []text.Note
	for _, c := range judged {
		if c.rank == refused && c.why != commonWord && c.number == "" && len(notes) < maxNotes {
			notes = append(notes, text.Note{Span: text.Span{From: c.from, To: c.to}, Field: "place", Why: c.why})
		}
	}
	best := choose(judged)
	if best == nil {
		return market.Place{}, text.Span{}, notes
	}
	return best.place, text.Span{From: best.from, To: best.to}, notes
}

// judgeAll ranks every name of a text.
func (g *Gazetteer) judgeAll(doc *text.Document, found []named) []candidate {
	h := g.hintsOf(found)
	bodyLine := boardLine(doc, g)
	out := make([]candidate, 0, len(found))
	for i, n := range found {
		w := windowOf(doc.Raw, n.from, n.to)
		c := candidate{named: n}
		p := proof{}
		if n.number == "" {
			p = g.proofOf(doc.Raw, found, i)
		}
		m, ok := g.meaningOf(n, doc.Raw[n.from:n.to], p, w.clause, h)
		if !ok && len(n.senses) == 1 {
			l, _ := labelOf(w)
			if c, direct := cueBefore(cutClause(w.clause)); l == placeLabel || n.from < doc.TitleEnd && alone(w) || (c == atWork || c == based) && direct {
				k := g.places[n.senses[0].place]
				m, ok = meaning{place: k.place, kind: k.kind}, k.kind == kindTown // seldom named, but nothing else is of that name
			}
		}
		if !ok {
			c.why = "several places, none confirmed"
			out = append(out, c)
			continue
		}
		c.meaning = m
		if name, ok := announcedTown(doc.Raw, out, n, m); ok {
			w = windowOf(doc.Raw, name.from, n.to)
			n.from, n.number, n.abroad = name.from, "", market.Place{}
			m.place.City, m.kind, m.proved = doc.Raw[name.from:name.to], kindTown, true
			c.named, c.meaning = n, m
			for len(out) > 0 && out[len(out)-1].to > n.from { // "Loire" of "Sainte-Machine-sur-Loire (49)"
				out = out[:len(out)-1]
			}
		}
		inTitle := n.from < doc.TitleEnd
		heading := noLabel
		if w.opens && !inTitle {
			heading = headingLabel(doc.Raw, n.from, min(doc.TitleEnd+1, n.from))
		}
		if participle(doc.Raw, n) {
			c.why = commonWord
			out = append(out, c)
			continue
		}
		if quoted(doc.Raw, n.from, n.to) {
			c.why = "part of another name"
			out = append(out, c)
			continue
		}
		c.rank, c.why = judge(n, m, w, inTitle, n.from >= bodyLine.From && n.to <= bodyLine.To, heading)
		if len(out) > 0 && c.rank < labelled && m.kind == kindTown && n.number == "" {
			before := &out[len(out)-1]
			if before.rank == refused && (before.why == elsewhere || before.why == inPassing) && continues(doc.Raw[before.to:n.from]) {
				c.rank, c.why = refused, elsewhere
			}
			if before.rank == refused && before.why == elsewhere &&
				(enumerates(doc.Raw[before.to:n.from]) || doc.Raw[before.to:n.from] == " à " || doc.Raw[before.to:n.from] == " to " || doc.Raw[before.to:n.from] == " bis ") {
				c.rank, c.why = refused, elsewhere
			}
		}
		if c.rank > bare && c.rank <= titled && asks(w.right, inTitle) {
			c.rank = bare
		}
		if c.rank > refused && c.rank < titled && !inTitle && (imprint(w.left) || signs(doc, n)) {
			c.rank, c.why = refused, "an address in a signature"
		}
		out = append(out, c)
	}
	promoteFirsts(doc.Raw, out)
	demoteLists(doc.Raw, out)
	return out
}

// asks reports whether a name stands in a question, which tells less than what follows: "Casablanca ou Paris ?"
// In a title, which states more than it asks, the mark must stand close.
func asks(right string, inTitle bool) bool {
	i := strings.IndexAny(right, "?.!;")
	return i >= 0 && right[i] == '?' && (!inTitle || len(strings.Fields(right[:i])) <= 3)
}

// streets are the words of a postal address.
var streets = []string{
	"strasse ", "str. ", "platz ", "allee ", "weg ", "ufer ", "rue ", "avenue ", "boulevard ", "bd ", " hof ", "gmbh", " sas ",
	" ag ", "street", " road", " cours ", "quai ", "place ",
}

// imprint reports whether a line is what the law makes a company print under its letters.
func imprint(left string) bool {
	for _, mark := range []string{"geschaftsfuhrer", "amtsgericht", "hrb ", "handelsregister", " rcs ", "siret", "siren "} {
		if strings.Contains(left, mark) {
			return true
		}
	}
	return false
}

// signs reports whether a town with its postcode ends a postal address in the last third of a text: the recruiter's.
func signs(doc *text.Document, n named) bool {
	if n.from < doc.TitleEnd+(len(doc.Raw)-doc.TitleEnd)*3/5 {
		return false
	}
	before := strings.TrimRight(doc.Raw[max(0, n.from-8):n.from], " ")
	if len(before) < 5 || !allDigits(before[len(before)-5:]) && !allDigits(before[len(before)-4:]) {
		return false
	}
	address := strings.ReplaceAll(text.Fold(doc.Raw[max(0, n.from-70):n.from]).Text, "sur place ", "")
	return slices.ContainsFunc(streets, func(s string) bool { return strings.Contains(address, s) })
}

// boardLine returns the span of the first line of the body when a board wrote it: "Lieu : Paris, France". Such a field
// is as often the board's default as the truth, so the author's own words go before it.
func boardLine(doc *text.Document, g *Gazetteer) text.Span {
	from := doc.TitleEnd + 1
	if from >= len(doc.Raw) {
		return text.Span{From: -1, To: -1}
	}
	body := doc.Raw[from:]
	lead := len(body) - len(strings.TrimLeft(body, " \r\n\t"))
	line := body[lead:]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	label, value, ok := strings.Cut(line, ":")
	if !ok || len(line) > 120 {
		return text.Span{From: -1, To: -1}
	}
	switch text.Fold(strings.TrimSpace(label)).Text {
	case "lieu", "location", "ort", "standort":
	default:
		return text.Span{From: -1, To: -1}
	}
	value = strings.TrimSpace(value)
	if i := strings.LastIndexByte(value, ','); i >= 0 {
		value = strings.TrimSpace(value[i+1:])
	}
	for _, s := range g.sensesOf(value) {
		if k := g.places[s.place].kind; k == kindRegion || k == kindCountry {
			return text.Span{From: from + lead, To: from + lead + len(line)}
		}
	}
	return text.Span{From: -1, To: -1}
}

// choose returns the best name: the highest rank, the narrowest kind, the first named. A region or a country found that
// way gives way to a town in it that is nearly as sure.
func choose(cs []candidate) *candidate {
	var best *candidate
	for i := range cs {
		c := &cs[i]
		if c.rank == refused {
			continue
		}
		if best == nil || c.rank > best.rank || c.rank == best.rank && width(c.kind) < width(best.kind) {
			best = c
		}
	}
	if best == nil {
		return nil
	}
	if best.kind == kindTown {
		return outOfQuarter(oneOfTitle(best, cs), cs)
	}
	floor := reached
	switch {
	case best.abroad.Country != "", best.kind != kindCountry:
		floor = bare
	case best.kind == kindCountry && best.rank == titled:
		floor = bare // "Malta" in the title, "we are a small supplier in Sliema" below
	case best.kind == kindCountry:
		floor = seated // "from where you like in France", "our seat is in Limoges"
	}
	var town *candidate
	for i := range cs {
		c := &cs[i]
		if c.rank < floor || c.kind > best.kind || c.kind == best.kind || !contains(best.place, c.place) {
			continue
		}
		if town == nil || width(c.kind) < width(town.kind) || width(c.kind) == width(town.kind) && c.rank > town.rank {
			town = c
		}
	}
	if town != nil {
		return town
	}
	return best
}

// oneOfTitle prefers, of two towns that a title offers, the one that the text says the work or the office is in.
func oneOfTitle(best *candidate, cs []candidate) *candidate {
	if best.rank != titled {
		return best
	}
	var offered []*candidate
	for i := range cs {
		if c := &cs[i]; c.rank == titled && c.kind == kindTown && c.place.City != best.place.City {
			offered = append(offered, c)
		}
	}
	for _, c := range offered {
		for i := range cs {
			own := &cs[i]
			if own.place.City == c.place.City && own.rank >= beside && own.rank < titled {
				return own
			}
			if own.place.City == best.place.City && own.rank >= beside && own.rank < titled {
				return best
			}
		}
	}
	return best
}

// outOfQuarter prefers the town that an offer names to the one that a district stands for: districts reach beyond it.
func outOfQuarter(best *candidate, cs []candidate) *candidate {
	if !best.quarter {
		return best
	}
	for i := range cs {
		c := &cs[i]
		if c.kind == kindTown && !c.quarter && c.number == "" && c.rank >= lineStart && c.place.Department == best.place.Department {
			return c
		}
	}
	return best
}

// width orders kinds from towns to countries.
func width(k kind) int {
	switch k {
	case kindTown, kindDemonym:
		return 0
	case kindDepartment:
		return 1
	case kindArea, kindRegion:
		return 2
	}
	return 3
}

// contains reports whether the wider place holds the narrower.
func contains(wide, narrow market.Place) bool {
	return (wide.Country == "" || wide.Country == narrow.Country) &&
		(wide.Region == "" || wide.Region == narrow.Region) &&
		(wide.Department == "" || wide.Department == narrow.Department)
}
