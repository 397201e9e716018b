package dashboard

import (
	"fmt"
	"time"

	"tjm/internal/market"
)

var monthNames = map[string][2][12]string{
	"fr": {
		{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
		{"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
	},
	"en": {
		{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	},
}

// Month writes "octobre 2026".
func (l *locale) Month(m market.Month) string {
	return fmt.Sprintf("%s %d", monthNames[l.Lang][0][m.Number()-1], m.Year())
}

// monthAbbr writes "oct.".
func (l *locale) monthAbbr(m market.Month) string { return monthNames[l.Lang][1][m.Number()-1] }

// Months writes a span of months: "août à octobre 2026", "décembre 2025 à février 2026".
func (l *locale) Months(from, to market.Month) string {
	switch {
	case from == to:
		return l.Month(to)
	case from.Year() == to.Year():
		return monthNames[l.Lang][0][from.Number()-1] + l.M.To + l.Month(to)
	default:
		return l.Month(from) + l.M.To + l.Month(to)
	}
}

// Day writes "18 novembre 2026", and "1er" as French does; empty for the zero time.
func (l *locale) Day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return l.dayOfMonth(t) + " " + l.Month(calendarMonth(t))
}

// ShortDay writes "18 nov. 2026"; empty for the zero time.
func (l *locale) ShortDay(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return l.dayOfMonth(t) + noBreak + l.monthAbbr(calendarMonth(t)) + noBreak + t.Format("2006")
}

// Moment writes "18 novembre 2026, 6 h 05" on the clock of the place.
func (l *locale) Moment(t time.Time, at *time.Location) string {
	if t.IsZero() {
		return ""
	}
	t = t.In(at)
	if l.french() {
		return l.Day(t) + ", " + fmt.Sprintf("%d%sh%s%02d", t.Hour(), noBreak, noBreak, t.Minute())
	}
	return l.Day(t) + ", " + t.Format("15:04")
}

// Duration writes "45 s", "10 min" or "1 h 05", to the unit that matters.
func (l *locale) Duration(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d%ss", int(d.Round(time.Second).Seconds()), noBreak)
	case d < time.Hour:
		return fmt.Sprintf("%d%smin", int(d.Round(time.Minute).Minutes()), noBreak)
	default:
		d = d.Round(time.Minute)
		return fmt.Sprintf("%d%sh%s%02d", int(d.Hours()), noBreak, noBreak, int(d.Minutes())%60)
	}
}

func (l *locale) dayOfMonth(t time.Time) string {
	if l.french() && t.Day() == 1 {
		return "1er"
	}
	return fmt.Sprint(t.Day())
}

// calendarMonth is the month on t's own clock.
func calendarMonth(t time.Time) market.Month {
	return market.Month(t.Year()*12 + int(t.Month()) - 1)
}
