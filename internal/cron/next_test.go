package cron

import (
	"slices"
	"testing"
	"time"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Skip(err)
	}
	return loc
}

func parsed(t testing.TB, text string) Expression {
	t.Helper()
	e, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// between lists the instants of an expression in [from, to).
func between(e Expression, loc *time.Location, from, to time.Time) (list []time.Time) {
	for at := e.Next(from.Add(-1), loc); !at.IsZero() && at.Before(to); at = e.Next(at, loc) {
		list = append(list, at)
	}
	return list
}

func TestTheDaysOnWhichClocksChange(t *testing.T) {
	const spring, autumn = "2026-03-29", "2026-10-25"
	for _, c := range []struct {
		zone, cron, day string
		want            []string // UTC
	}{
		{"Europe/Paris", "30 2 * * *", spring, []string{"01:30"}},              // skipped: 03:30 summer time
		{"Europe/Paris", "30 2 * * *", autumn, []string{"00:30"}},              // shown twice: the first
		{"Europe/Paris", "30 1,2,3 * * *", spring, []string{"00:30", "01:30"}}, // 02:30 and 03:30 are one instant
		{"Europe/Paris", "30 1,2,3 * * *", autumn, []string{"23:30", "00:30", "02:30"}},
		{"Europe/Paris", "0 3 * * *", spring, []string{"01:00"}},  // the first instant of summer time
		{"Europe/Paris", "0 3 * * *", autumn, []string{"02:00"}},  // the first time after the double hour
		{"Europe/Paris", "0 2 * * *", autumn, []string{"00:00"}},  // the first instant shown twice
		{"Europe/Paris", "59 1 * * *", spring, []string{"00:59"}}, // the last minute of winter time
		{"Europe/Paris", "0 0-4 * * *", autumn, []string{"22:00", "23:00", "00:00", "02:00", "03:00"}},
		{"Europe/London", "30 1 * * *", spring, []string{"01:30"}},
		{"Europe/London", "30 1 * * *", autumn, []string{"00:30"}},
		{"Europe/Berlin", "30 2 * * 0", spring, []string{"01:30"}},
		{"Europe/Berlin", "30 2 * * 0", autumn, []string{"00:30"}},
		{"UTC", "30 2 * * *", spring, []string{"02:30"}},
		{"America/New_York", "30 2 * * *", "2026-03-08", []string{"07:30"}},
		{"America/New_York", "30 1 * * *", "2026-11-01", []string{"05:30"}},
		{"Australia/Lord_Howe", "15 2 * * *", "2026-10-04", []string{"15:45"}}, // half an hour is skipped
		{"America/Havana", "30 0 * * *", "2026-03-08", []string{"05:30"}},      // midnight itself is skipped
	} {
		loc := zone(t, c.zone)
		day, err := time.ParseInLocation(time.DateOnly, c.day, loc)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, at := range between(parsed(t, c.cron), loc, day, day.AddDate(0, 0, 1)) {
			got = append(got, at.UTC().Format("15:04"))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q in %s on %s: %v UTC, want %v", c.cron, c.zone, c.day, got, c.want)
		}
	}
}

func TestAJobOfEveryHourComesEveryHour(t *testing.T) {
	for _, name := range []string{"Europe/Paris", "America/New_York", "America/St_Johns", "America/Havana"} {
		for _, from := range []time.Time{time.Date(2026, 3, 6, 0, 0, 0, 0, time.UTC), time.Date(2026, 10, 23, 0, 0, 0, 0, time.UTC)} {
			list := between(parsed(t, "0 * * * *"), zone(t, name), from, from.AddDate(0, 0, 25))
			if len(list) != 25*24 {
				t.Errorf("%s: %d hours in 25 days from %s", name, len(list), from)
			}
			for i := 1; i < len(list); i++ {
				if list[i].Sub(list[i-1]) != time.Hour {
					t.Errorf("%s: %s, then %s", name, list[i-1].UTC(), list[i].UTC())
				}
			}
		}
	}
}

func TestDayAndWeekday(t *testing.T) {
	from := time.Date(2026, 2, 1, 0, 0, 0, 0, time.UTC) // a Sunday
	for _, c := range []struct {
		cron string
		want int // times in February 2026
	}{
		{"0 0 * * *", 28},
		{"0 0 13 * *", 1},
		{"0 0 * * 5", 4},
		{"0 0 13 * 5", 4},      // 13 February is a Friday
		{"0 0 12 * 5", 5},      // either is enough
		{"0 0 */2 * 5", 1 + 1}, // a field that begins with * decides nothing alone: odd days that are Fridays, 13 and 27
		{"0 0 29 2 *", 0},
		{"*/20 8-18/5 * * *", 28 * 9},
	} {
		if got := len(between(parsed(t, c.cron), time.UTC, from, from.AddDate(0, 1, 0))); got != c.want {
			t.Errorf("%q comes %d times in February, want %d", c.cron, got, c.want)
		}
	}
	leap := parsed(t, "0 12 29 2 *")
	if got := leap.Next(time.Date(2096, 3, 1, 0, 0, 0, 0, time.UTC), time.UTC); got.Year() != 2104 {
		t.Errorf("29 February after 2096 comes in %d: 2100 is no leap year", got.Year())
	}
}

// TestAYearOnTheWallClock compares with a walk through a year, in steps of a quarter of an hour, that looks at the clock on the
// wall. The walk meets no time that clocks skip, so instants of the two hours after clocks went forward may be extra.
func TestAYearOnTheWallClock(t *testing.T) {
	from := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	type look struct {
		at, wall           time.Time // wall is the time of the wall clock, as if in UTC
		first, wentForward bool
	}
	for _, name := range []string{"Europe/Paris", "America/Havana", "Australia/Lord_Howe"} {
		loc := zone(t, name)
		var walk []look
		shown := map[time.Time]bool{}
		for at := from; at.Before(from.AddDate(1, 0, 0)); at = at.Add(15 * time.Minute) {
			ahead := offset(at, loc)
			wall := at.Add(ahead)
			walk = append(walk, look{at, wall, !shown[wall], ahead > offset(at.Add(-2*time.Hour), loc)})
			shown[wall] = true
		}
		for _, text := range []string{"30 6 * * 1-5", "15 0-3 * * *", "*/30 * * * *", "45 23 1,15 * *", "0 */6 * * *"} {
			e := parsed(t, text)
			got := map[time.Time]bool{}
			for _, at := range between(e, loc, from, from.AddDate(1, 0, 0)) {
				got[at.UTC()] = true
			}
			for _, l := range walk {
				named := e.namesDay(l.wall) && has(e.hours, l.wall.Hour()) && has(e.minutes, l.wall.Minute()) && (l.first || e.hours == everyHour)
				if named != got[l.at] && (named || !l.wentForward) {
					t.Errorf("%q in %s at %s: comes %v, want %v", text, name, l.at.In(loc), got[l.at], named)
				}
			}
		}
	}
}
