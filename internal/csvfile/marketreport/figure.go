package marketreport

import (
	"fmt"
	"strings"

	"tjm/internal/csvfile"
	"tjm/internal/market"
)

// Figure returns the seven cells of a rate figure: offers, offers_with_rate, share_with_rate, advertisers,
// median_eur_day, p25_eur_day, p75_eur_day. What the floors forbid is an empty cell.
func Figure(f market.RateFigure) []csvfile.Cell {
	line := []csvfile.Cell{csvfile.Int(f.Offers), csvfile.Int(f.N), {}, csvfile.Int(f.Advertisers), {}, {}, {}}
	if f.Offers >= market.FloorShare {
		line[2] = csvfile.Number(f.StatedShare(), 3)
	}
	if median, shown := f.Median(); shown {
		line[4] = csvfile.Number(median, 1)
	}
	if p25, p75, shown := f.Quartiles(); shown {
		line[5], line[6] = csvfile.Number(p25, 1), csvfile.Number(p75, 1)
	}
	return line
}

// Note says in words why cells of a figure are empty; it is empty when none is.
func Note(f market.RateFigure) string {
	var notes []string
	if f.Offers < market.FloorShare {
		notes = append(notes, fmt.Sprintf("share needs %d offers", market.FloorShare))
	}
	_, median := f.Median()
	_, _, quartiles := f.Quartiles()
	switch {
	case f.Advertisers < market.FloorAdvertisers:
		notes = append(notes, fmt.Sprintf("rates need %d advertisers", market.FloorAdvertisers))
	case !median:
		notes = append(notes, fmt.Sprintf("median needs %d rates, quartiles %d", market.FloorMedian, market.FloorQuartiles))
	case !quartiles:
		notes = append(notes, fmt.Sprintf("quartiles need %d rates", market.FloorQuartiles))
	}
	return strings.Join(notes, "; ")
}
