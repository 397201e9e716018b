package store

import (
	"slices"
	"testing"

	"tjm/internal/market"
)

// TestPagesOfAListLieInTheirMonths counts ads one by one, newest month first, and finds each page in them.
func TestPagesOfAListLieInTheirMonths(t *testing.T) {
	cells := []cell{{month: 24310, ads: 3}, {month: 24312, ads: 2}, {month: 24311, ads: 4}, {month: 24312, ads: 1}, {month: 24308, ads: 5}}
	var all []market.Month // of each ad
	for _, m := range []market.Month{24312, 24311, 24310, 24308} {
		all = append(all, slices.Repeat([]market.Month{m}, int(sum(cells, m, m)))...)
	}
	for offset := range all {
		for limit := 1; limit < len(all)+3; limit++ {
			want := all[offset:min(offset+limit, len(all))]
			from, to, skip := monthsOfPage(cells, uint64(offset), uint64(limit))
			within := slices.DeleteFunc(slices.Clone(all), func(m market.Month) bool { return m < from || m > to })
			if got := within[skip:min(int(skip)+limit, len(within))]; !slices.Equal(got, want) || from != want[len(want)-1] || to != want[0] {
				t.Errorf("%d from %d: months %d to %d, %d skipped, want those of %v", limit, offset, from, to, skip, want)
			}
		}
	}
}

// TestWindowsOfAnExportAreTheWhole cuts windows and puts them together again.
func TestWindowsOfAnExportAreTheWhole(t *testing.T) {
	const half = streamedAds / 2
	cells := []cell{{month: 24310, ads: half}, {month: 24312, ads: half}, {month: 24311, ads: 3 * half}, {month: 24300, ads: 1}}
	for _, c := range []struct {
		from, to market.Month
		want     []window
	}{
		{0, 0, []window{{24311, 0}, {0, 24310}}},
		{24311, 24312, []window{{24311, 24312}}},
		{24310, 24312, []window{{24311, 24312}, {24310, 24310}}},
		{24300, 24310, []window{{24300, 24310}}},
	} {
		if got := windowsOf(within(cells, c.from, c.to), c.from, c.to); !slices.Equal(got, c.want) {
			t.Errorf("%d to %d: %v, want %v", c.from, c.to, got, c.want)
		}
	}
}
