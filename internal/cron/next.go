package cron

import "time"

// horizon is how far Next looks: 29 February can be eight years away, on one weekday never farther than forty.
const horizon = 41 * 366

const everyHour = 1<<24 - 1

// Next returns the first instant after the given one at which a clock in loc shows a time that the expression names.
//
// When clocks go forward, a time they skip counts as the instant it would have been (02:30 is 03:30 on that day), once
// even when that instant is named as well. When they go back, a time they show twice counts at its first showing only,
// unless the expression names every hour: then no hour goes without.
//
// It is the zero time for a zero expression.
func (e Expression) Next(after time.Time, loc *time.Location) time.Time {
	if e.IsZero() {
		return time.Time{}
	}
	local := after.In(loc)
	// From the day before: clocks that go back at midnight show its last hour again.
	day := time.Date(local.Year(), local.Month(), local.Day()-1, 0, 0, 0, 0, time.UTC)
	for range horizon {
		if next := e.onDay(day, after, loc); !next.IsZero() {
			// For the same reason the day after may begin earlier than what is left of this one.
			if other := e.onDay(day.AddDate(0, 0, 1), after, loc); !other.IsZero() && other.Before(next) {
				next = other
			}
			return next
		}
		day = day.AddDate(0, 0, 1)
	}
	return time.Time{}
}

// onDay returns the first instant of a calendar day (its midnight as if in UTC) that is named and after the given one.
func (e Expression) onDay(day, after time.Time, loc *time.Location) (first time.Time) {
	if !e.namesDay(day) {
		return time.Time{}
	}
	for hour := range 24 {
		if !has(e.hours, hour) {
			continue
		}
		for minute := range 60 {
			if !has(e.minutes, minute) {
				continue
			}
			wall := day.Add(time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute)
			shown, again := showings(wall, loc)
			for _, t := range [2]time.Time{shown, again} {
				if t.IsZero() || t.Equal(again) && e.hours != everyHour {
					continue
				}
				if t.After(after) && (first.IsZero() || t.Before(first)) {
					first = t
				}
			}
		}
	}
	return first
}

func (e Expression) namesDay(day time.Time) bool {
	if !has(e.months, int(day.Month())) {
		return false
	}
	byDay, byWeekday := has(e.days, day.Day()), has(e.weekdays, int(day.Weekday()))
	if e.anyDay || e.anyWeekday {
		return byDay && byWeekday
	}
	return byDay || byWeekday
}
