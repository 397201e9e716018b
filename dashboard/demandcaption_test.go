package dashboard

import (
	"testing"

	"tjm/internal/market"
)

// TestTheDemandChartSaysWhatItCounts: all offers where all technologies may be drawn, and those of the technologies that
// the reader chose where no others are.
func TestTheDemandChartSaysWhatItCounts(t *testing.T) {
	d := demandSeries{
		total:  []int{1000, noData, 2030},
		stacks: []stackSeries{{name: "Java", offers: []int{400, noData, 900}}, {name: "Go", offers: []int{7, noData, 3}}},
	}
	for _, c := range []struct {
		l      *locale
		chosen []string
		want   string
	}{
		{french, nil, "n = 3\u202f030 offres dans le graphique, toutes technologies confondues."},
		{french, []string{"Java", "Go"}, "n\u00a0: Java\u00a01\u202f300 et Go\u00a010 (offres dans le graphique)."},
		{english, []string{"Java"}, "n: Java\u00a01,300 (offers in the chart)."},
	} {
		drawn := d
		if len(c.chosen) > 0 {
			drawn = d.only(len(c.chosen))
		}
		if got := c.l.demandCaption(ask{filter: market.Filter{Stacks: c.chosen}}, drawn); got != c.want {
			t.Errorf("%v: %q, want %q", c.chosen, got, c.want)
		}
	}
}
