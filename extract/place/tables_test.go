package place

import (
	"slices"
	"strings"
	"testing"

	"tjm/extract/text"
)

func TestTablesAreSortedAndUnique(t *testing.T) {
	key := func(f []string, n int) string {
		return strings.Join(append([]string{text.Fold(f[0]).Text}, f[1:min(n, len(f))]...), "\t")
	}
	for name, columns := range map[string]int{ // the first columns that name a row
		"areas": 1, "communes": 2, "countries": 1, "demonyms": 1, "departments": 1, "districts": 1, "regions": 1,
		"subregions": 2, "towns": 3,
	} {
		rows, err := readTable(name)
		if err != nil {
			t.Fatal(err)
		}
		for i := 1; i < len(rows); i++ {
			if key(rows[i-1], columns) >= key(rows[i], columns) {
				t.Errorf("%s: %q does not come after %q", name, rows[i], rows[i-1])
			}
		}
		for _, f := range rows {
			for _, v := range f {
				if strings.TrimSpace(v) != v || strings.Contains(v, "’") || strings.Contains(v, "\u00a0") {
					t.Errorf("%s: %q has blanks at its ends or a curly apostrophe", name, v)
				}
			}
		}
	}
}

func TestFranceIsComplete(t *testing.T) {
	g := gazetteer()
	if len(g.regions) != 18 || len(g.byCode) != 101 {
		t.Fatalf("%d regions and %d departments, want 18 and 101", len(g.regions), len(g.byCode))
	}
	served := map[string]bool{}
	for number, d := range g.byCode {
		if !g.regions[d.region] {
			t.Errorf("department %s: unknown region %q", number, d.region)
		}
		served[d.region] = true
	}
	if len(served) != 18 {
		t.Errorf("%d regions have departments", len(served))
	}
	towns := map[string]int{}
	for _, k := range g.places {
		if k.kind == kindTown && k.place.Country == "FR" {
			towns[k.place.Department]++
		}
	}
	for number := range g.byCode {
		if towns[number] < 5 && number != "75" {
			t.Errorf("department %s has %d towns", number, towns[number])
		}
	}
}

func TestEveryRegionAndCountryIsDeclared(t *testing.T) {
	g := gazetteer()
	regions := map[string]bool{}
	for _, k := range g.places {
		if k.kind == kindRegion {
			regions[k.place.Country+k.place.Region] = true
		}
	}
	judged := []string{"FR", "BE", "CH", "DE", "GB", "US"}
	for _, k := range g.places {
		p := k.place
		if _, ok := g.iso[p.Country]; !ok {
			t.Errorf("%s: unknown country %q", p.City, p.Country)
		}
		if slices.Contains(judged, p.Country) && k.kind == kindTown && !regions[p.Country+p.Region] {
			t.Errorf("%s: unknown region %q of %s", p.City, p.Region, p.Country)
		}
	}
}

// A name that means several places must have one that is meant unless something says otherwise, or none at all.
func TestNoNameHasTwoFirstMeanings(t *testing.T) {
	g := gazetteer()
	for _, senses := range g.names.senses {
		var first []string
		for _, s := range senses {
			if k := g.places[s.place]; k.kind == kindTown && !s.minor {
				first = append(first, spell(k.place))
			}
		}
		slices.Sort(first)
		if len(slices.Compact(first)) > 1 {
			t.Errorf("one name for %q", first)
		}
	}
}

func TestPostcodes(t *testing.T) {
	g := gazetteer()
	for code, want := range map[string]string{
		"75008": "75", "01000": "01", "20000": "2A", "20137": "2A", "20200": "2B", "20600": "2B", "97110": "971", "97400": "974",
		"97600": "976", "92974": "92", "98000": "", "98800": "", "97133": "", "97500": "", "00000": "", "99000": "", "7500": "",
		"750O8": "", "": "",
	} {
		if got := g.departmentOfPostcode(code); got != want {
			t.Errorf("departmentOfPostcode(%q) = %q, want %q", code, got, want)
		}
	}
	for code, want := range map[string]string{"98000": "MC", "98800": "NC", "98713": "PF", "97500": "PM", "97133": "BL", "97150": "MF", "75008": ""} {
		if got := countryOfPostcode(code); got != want {
			t.Errorf("countryOfPostcode(%q) = %q, want %q", code, got, want)
		}
	}
}
