package place

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"tjm/internal/market"
)

//go:embed data/*.tsv
var tables embed.FS

// loadTables reads the embedded tables, departments first: communes refer to them.
func (g *Gazetteer) loadTables() error {
	for _, t := range []struct {
		name    string
		columns int // without the optional last ones
		row     func(f []string) error
	}{
		{"departments", 3, g.loadDepartment},
		{"regions", 1, g.loadRegion},
		{"communes", 2, g.loadCommune},
		{"districts", 3, g.loadDistrict},
		{"areas", 3, g.loadArea},
		{"subregions", 2, g.loadSubregion},
		{"towns", 3, g.loadTown},
		{"countries", 3, g.loadCountry},
		{"demonyms", 2, g.loadDemonym},
	} {
		rows, err := readTable(t.name)
		if err != nil {
			return err
		}
		for i, f := range rows {
			if len(f) < t.columns {
				return fmt.Errorf("gazetteer table %s, row %d: %d columns, want %d", t.name, i+1, len(f), t.columns)
			}
			for len(f) < 6 {
				f = append(f, "")
			}
			if err := t.row(f); err != nil {
				return fmt.Errorf("gazetteer table %s, row %d: %w", t.name, i+1, err)
			}
		}
	}
	return nil
}

// readTable returns the rows of one embedded table, without comments.
func readTable(name string) ([][]string, error) {
	b, err := tables.ReadFile("data/" + name + ".tsv")
	if err != nil {
		return nil, fmt.Errorf("gazetteer table %s: %w", name, err)
	}
	var rows [][]string
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows, nil
}

func aliases(name, field string) []string {
	if field == "" {
		return []string{name}
	}
	return append([]string{name}, strings.Split(field, "|")...)
}

func (k known) flagged(flag string) known {
	k.product = flag == "product"
	k.word, k.minor = flag == "word" || k.product, flag == "minor"
	return k
}

// department: number, name, region, flag, aliases
func (g *Gazetteer) loadDepartment(f []string) error {
	g.byCode[f[0]] = department{f[0], f[1], f[2]}
	g.add(known{place: g.french("", f[0]), kind: kindDepartment}.flagged(f[3]), aliases(f[1], f[4])...)
	return nil
}

// region: name, aliases
func (g *Gazetteer) loadRegion(f []string) error {
	g.regions[f[0]] = true
	g.add(known{place: market.Place{Region: f[0], Country: "FR"}, kind: kindRegion}, aliases(f[0], f[1])...)
	return nil
}

// commune: name, department, flag, aliases
func (g *Gazetteer) loadCommune(f []string) error {
	if err := g.checkDepartment(f[1]); err != nil {
		return err
	}
	names := aliases(f[0], f[3])
	if short := shortName(f[0]); short != "" {
		names = append(names, "?~"+short)
	}
	g.add(known{place: g.french(f[0], f[1])}.flagged(f[2]), names...)
	return nil
}

// shortName is what stands before the river or the land in a commune's name, as its people say: "Romans" (-sur-Isère).
// It counts when its department or postcode is beside it.
func shortName(name string) string {
	for _, joiner := range []string{"-sur-", "-sous-", "-en-", "-lès-", "-les-", "-lez-", "-de-", "-du-", "-des-", "-d'"} {
		if short, _, ok := strings.Cut(name, joiner); ok && len(short) > 5 {
			return short
		}
	}
	return ""
}

// district: name, town, department, flag, aliases
func (g *Gazetteer) loadDistrict(f []string) error {
	if err := g.checkDepartment(f[2]); err != nil {
		return err
	}
	g.add(known{place: g.french(f[1], f[2]), quarter: f[0] != f[1]}.flagged(f[3]), aliases(f[0], f[4])...)
	return nil
}

// area: name, country, department or region, flag, aliases
func (g *Gazetteer) loadArea(f []string) error {
	p := market.Place{Region: f[2], Country: f[1]}
	if d, ok := g.byCode[f[2]]; ok && f[1] == "FR" {
		p.Region = d.region // an agglomeration may cross its department's border
	}
	g.add(known{place: p, kind: kindArea}.flagged(f[3]), aliases(f[0], f[4])...)
	return nil
}

// subregion: name, country, code, aliases
func (g *Gazetteer) loadSubregion(f []string) error {
	names := aliases(f[0], f[3])
	if f[0] == f[2] {
		names = names[1:] // a bare code is a name only after a town and a comma
	}
	id := g.add(known{place: market.Place{Region: f[0], Country: f[1]}, kind: kindRegion}, names...)
	if f[2] != "" {
		g.codes[f[2]] = append(g.codes[f[2]], id)
	}
	return nil
}

// town: name, region, country, flag, aliases
func (g *Gazetteer) loadTown(f []string) error {
	p := market.Place{City: f[0], Region: f[1], Country: f[2]}
	g.add(known{place: p}.flagged(f[3]), aliases(f[0], f[4])...)
	return nil
}

// country: alpha-2, alpha-3, name, flag, aliases
func (g *Gazetteer) loadCountry(f []string) error {
	g.iso[f[0]], g.iso[f[1]] = f[0], f[0]
	g.add(known{place: market.Place{Country: f[0]}, kind: kindCountry}.flagged(f[3]), aliases(f[2], f[4])...)
	return nil
}

// addAdjective registers an adjective and its French plural; those of German have none.
func (g *Gazetteer) addAdjective(k known, adjective string) {
	k.kind = kindDemonym
	if strings.ToLower(adjective) != adjective {
		k.word = true
		g.add(k, adjective)
		return
	}
	g.add(k, adjective)
	k.plural = true
	g.add(k, adjective+"s")
}

// demonym: adjective, town or region, department
func (g *Gazetteer) loadDemonym(f []string) error {
	if f[1] == "" { // of a department
		if err := g.checkDepartment(f[2]); err != nil {
			return err
		}
		g.addAdjective(known{place: g.french("", f[2])}, f[0])
		return nil
	}
	senses := slices.Clone(g.sensesOf(f[1])) // the town first: Hamburg is a Land too
	slices.SortStableFunc(senses, func(a, b sense) int { return int(g.places[a.place].kind) - int(g.places[b.place].kind) })
	for _, s := range senses {
		k := g.places[s.place]
		if k.kind == kindTown && k.place.City == f[1] && k.place.Department == f[2] || k.kind == kindRegion && f[2] == "" {
			g.addAdjective(known{place: k.place}, f[0])
			return nil
		}
	}
	return fmt.Errorf("%q: no town %q in department %q", f[0], f[1], f[2])
}

func (g *Gazetteer) checkDepartment(number string) error {
	if _, ok := g.byCode[number]; !ok {
		return fmt.Errorf("unknown department %q", number)
	}
	return nil
}

// sensesOf returns what a name alone may mean.
func (g *Gazetteer) sensesOf(name string) []sense {
	node := int32(0)
	for _, w := range wordsOf(name) {
		to, ok := g.names.next[edgeOf(node, hashOf(w))]
		if !ok {
			return nil
		}
		node = to
	}
	return g.names.senses[node]
}
