package place

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		city, postcode, region, country string
		want                            string
		noted                           bool
	}{
		{"Paris", "75008", "Île-de-France", "FR", paris, false},
		{"Paris (75)", "", "", "", paris, false},
		{"PARIS 08", "", "", "France", paris, false},
		{"69003 Lyon", "", "", "", "Lyon" + ara, false},
		{"59000, Lille, Hauts-de-France", "", "", "", "Lille" + hdf, false},
		{"75930, Paris, Île-de-France", "", "", "", paris, false},
		{"Mer, Centre-Val de Loire", "", "", "", "Mer/Centre-Val de Loire/FR", false},
		{"Yvelines, France", "", "", "", idf, false},
		{"Île-de-France, France", "", "", "", idf, false},
		{"France", "", "", "", "//FR", false},
		{"Saint-Denis", "97400", "", "FR", "Saint-Denis/La Réunion/FR", false},
		{"Saint-Denis, Île-de-France", "", "", "", "Saint-Denis" + idf, false},
		{"Nanterre", "", "Hauts-de-Seine", "FR", "Nanterre" + idf, false},
		{"", "", "Hauts-de-Seine", "", idf, false},
		{"", "", "92", "FR", idf, false},
		{"", "44000", "", "FR", pdl, false},
		{"Trifouilly-les-Oies", "", "Pays de la Loire", "FR", "Trifouilly-les-Oies" + pdl, false},
		{"Trifouilly-les-Oies", "44999", "", "France", "Trifouilly-les-Oies" + pdl, false},
		{"Brașov", "", "", "ROU", "Brașov//RO", false},
		{"Cologne", "50829", "", "DE", "Köln/Nordrhein-Westfalen/DE", false},
		{"Berlin", "10115", "Berlin", "DEU", "Berlin/Berlin/DE", false},
		{"Austin", "78701", "TX", "US", "Austin/TX/US", false},
		{"Paris", "75460", "TX", "US", "Paris/TX/US", false},
		{"Cambridge", "", "MA", "US", "Cambridge/MA/US", false},
		{"Cambridge", "", "England", "GB", "Cambridge/England/GB", false},
		{"London", "EC3", "", "United Kingdom", "London/England/GB", false},
		{"Lausanne", "1003", "VD", "CH", "Lausanne/Vaud/CH", false},
		{"Monaco", "98000", "", "", "Monaco//MC", false},
		{"Ajaccio", "20000", "", "FR", "Ajaccio/Corse/FR", false},
		{"", "20200", "", "FR", "/Corse/FR", false},
		{"nantes", "", "", "fr", "Nantes" + pdl, false},
		{"Remote", "", "", "US", "//US", true},
		{"-", "", "-", "France", "//FR", true},
		{"Anywhere", "", "", "", none, true},
		{"Europe", "", "", "", none, true},
		{"", "", "", "Narnia", none, true},
		{"Lyon", "", "Bretagne", "FR", "Lyon" + ara, true},
		{"", "75008", "", "DE", "//DE", false},
		{"<script>alert(1)</script>", "", "", "FR", "//FR", true},
		{strings.Repeat("Paris ", 100), "", "", "FR", "//FR", true},
		{"Paris, Lyon, Nantes", "", "", "", paris, false},
		{"La Défense, Île-de-France", "", "", "", "La Défense" + idf, false},
		{"London, UK", "", "", "", "London/England/GB", false},
		{"New York, NY, USA", "", "", "", "New York/NY/US", false},
		{"", "", "Bayern", "", "/Bayern/DE", false},
		{"Home office", "", "Bayern", "Germany", "/Bayern/DE", true},
	} {
		p, notes := gazetteer().Resolve(c.city, c.postcode, c.region, c.country)
		if spell(p) != c.want || (len(notes) > 0) != c.noted {
			t.Errorf("Resolve(%.30q, %q, %q, %q) = %s %q, want %s, noted %v", c.city, c.postcode, c.region, c.country, spell(p), notes, c.want, c.noted)
		}
	}
}

func TestAFrenchPlaceIsWhole(t *testing.T) {
	g := gazetteer()
	rapid.Check(t, func(t *rapid.T) {
		field := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"Paris", "75008", "Bretagne", "Lyon (69)", "FR", "Berlin", "-", "TX", "971"}))
		p, notes := g.Resolve(field.Draw(t, "city"), field.Draw(t, "postcode"), field.Draw(t, "region"), field.Draw(t, "country"))
		if d, ok := g.byCode[p.Department]; p.Department != "" && (!ok || p.Country != "FR" || p.Region != d.region) {
			t.Fatalf("department without its region: %+v %q", p, notes)
		}
		if p.Region != "" && p.Country == "" || p.City != "" && p.Country == "" && p.Region != "" {
			t.Fatalf("region without country: %+v", p)
		}
		if p.Country == "FR" && p.Region != "" && !g.regions[p.Region] {
			t.Fatalf("%+v: no French region", p)
		}
	})
}

func FuzzResolve(f *testing.F) {
	f.Add("Paris (75)", "75008", "Île-de-France", "FR")
	f.Add("20, Ajaccio", "2A", "-", "FRA")
	f.Fuzz(func(t *testing.T, city, postcode, region, country string) {
		p, _ := gazetteer().Resolve(city, postcode, region, country)
		if len(p.City) > maxField {
			t.Errorf("town of %d bytes", len(p.City))
		}
	})
}
