package dashboard

import (
	"strings"

	"tjm/internal/market"
)

// notes say how the offers behind a page were read, and whom that leaves out. all is the day rate of all of them; what was
// left out for want of a place is told only where there was any.
func (s *server) notes(l *locale, a ask, all market.RateFigure, unplaced int) []string {
	f, m := a.filter, l.M
	var notes []string
	switch {
	case !f.WithChildren && !f.Conversion.On:
		notes = append(notes, m.ReadPlainly)
	case !f.WithChildren:
		notes = append(notes, m.NamedPlainly)
	default:
		notes = append(notes, fill(m.NoteChildren, "version", s.lineage))
	}
	switch {
	case f.Conversion.On:
		notes = append(notes, l.conversionNotes(f.Conversion, all)...)
	case f.WithChildren:
		notes = append(notes, m.PaidPlainly)
	}
	if unplaced > 0 {
		notes = append(notes, l.count(unplaced, m.NoteUnplaced1, m.NoteUnplacedN))
	}
	return notes
}

func (l *locale) conversionNotes(c market.Conversion, all market.RateFigure) []string {
	text := l.M.NoteConverted
	if c.DaysPerYear != 0 {
		text = l.M.NoteConvertedDays
	}
	notes := []string{fill(text, "converted", l.count(all.Converted.N, l.M.Converted1, l.M.ConvertedN), "all", l.Int(all.N),
		"hours", l.decimal(number(c.Hours())), "days", l.decimal(number(c.DaysPerYear)))}
	if used := l.exchangeNote(all.Converted); used != "" {
		notes = append(notes, used)
	}
	if left := all.Converted.Left; left > 0 {
		notes = append(notes, l.count(left, l.M.NoteLeft1, l.M.NoteLeftN))
	}
	return notes
}

// exchangeNote tells the days and the source of exchange rates; empty when none was used.
func (l *locale) exchangeNote(c market.Converted) string {
	if c.First.IsZero() {
		return ""
	}
	text := l.M.NoteRates
	if c.First.Equal(c.Last) {
		text = l.M.NoteRate
	}
	return fill(text, "first", l.ShortDay(c.First), "last", l.ShortDay(c.Last), "source", c.Sources)
}

// ofWhich tells how many rates of a figure were converted: "dont 3 convertis"; empty for none.
func (l *locale) ofWhich(c market.Converted) string {
	if c.N == 0 {
		return ""
	}
	return l.count(c.N, l.M.OfWhich1, l.M.OfWhichN)
}

// rates tells the n of a figure and how many of them were converted.
func (l *locale) rates(f market.RateFigure) string {
	if of := l.ofWhich(f.Converted); of != "" {
		return l.Int(f.N) + " (" + of + ")"
	}
	return l.Int(f.N)
}

// together adds up what was converted in the months of a series.
func together(figures []market.RateFigure) (sum market.Converted) {
	for _, f := range figures {
		c := f.Converted
		sum.N += c.N
		sum.Left += c.Left
		if c.First.IsZero() {
			continue
		}
		if sum.First.IsZero() || c.First.Before(sum.First) {
			sum.First = c.First
		}
		if c.Last.After(sum.Last) {
			sum.Last = c.Last
		}
		for _, source := range strings.Split(c.Sources, ", ") {
			if !strings.Contains(", "+sum.Sources+", ", ", "+source+", ") {
				sum.Sources = strings.TrimPrefix(sum.Sources+", "+source, ", ")
			}
		}
	}
	return sum
}

// restated tells what a price of the list was converted to, or that it was not; empty where there was nothing to do.
func (l *locale) restated(r *market.Restated) string {
	switch {
	case r == nil || r.AsStated:
		return ""
	case r.Left:
		return l.M.NotRestated
	}
	text := fill(l.M.RestatedAs, "amount", l.Euros(r.Amount))
	if !r.RateDay.IsZero() {
		text += ", " + fill(l.M.RestatedAt, "day", l.ShortDay(r.RateDay), "source", r.Source)
	}
	return text
}

// seriesNote tells what of a chart was converted; empty for nothing.
func (l *locale) seriesNote(c market.Converted) string {
	if c.N == 0 {
		return ""
	}
	return strings.TrimSpace(upperFirst(l.ofWhich(c)) + ". " + l.exchangeNote(c))
}
