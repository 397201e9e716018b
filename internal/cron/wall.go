package cron

import "time"

// showings returns when clocks in loc show a time of day, given as if it were UTC: the instant, and the second one when
// clocks went back and show it again (the zero time otherwise). A time that clocks skip is the instant it would have
// been, had they not gone forward.
//
// time.Date would do, but leaves open which instant it chooses in both cases.
func showings(wall time.Time, loc *time.Location) (first, again time.Time) {
	// No zone is farther than 14 hours from UTC, and none changes its clocks twice in two days.
	before, after := offset(wall.Add(-24*time.Hour), loc), offset(wall.Add(24*time.Hour), loc)
	early, late := wall.Add(-before), wall.Add(-after)
	switch {
	case before == after:
		return early, time.Time{}
	case offset(early, loc) != before && offset(late, loc) == after:
		return late, time.Time{} // the clocks had changed by then
	case offset(early, loc) == before && offset(late, loc) == after:
		return early, late
	default: // not changed yet, or skipped
		return early, time.Time{}
	}
}

// offset is how far clocks in loc are ahead of UTC at an instant.
func offset(t time.Time, loc *time.Location) time.Duration {
	_, seconds := t.In(loc).Zone()
	return time.Duration(seconds) * time.Second
}
