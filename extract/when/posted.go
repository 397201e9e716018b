package when

import (
	"strings"
	"time"

	"tjm/extract/text"
)

// layouts are the machine formats that boards use, tried before any reading of words.
var layouts = [...]string{
	time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05 MST", "2006-01-02 15:04:05 -0700",
	"2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02T15:04:05-0700", "2006-01-02", time.RFC1123Z, time.RFC1123,
	time.RFC822Z, time.RFC822, time.RFC850, time.ANSIC, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST",
	"2 Jan 2006 15:04:05 -0700", "20060102", "2006/01/02", "2006-01-02T15:04:05.000-0700", "2006-01-02Z07:00",
}

// Posted reads when an ad was posted, from a board's own field, in UTC: a machine format, a date of three numbers or
// with a month in words, or a time before now ("il y a 3 jours", "gestern", "30+ days ago"). A date of three numbers is
// read day first unless MonthFirst is given. A date without a year is the latest one not after now. ok is false when
// nothing is read, and for dates outside 1990 to now plus two years.
func Posted(s string, now time.Time, order ...Order) (t time.Time, ok bool) {
	const most = 200 // bytes; a date field is never longer
	if len(s) > most {
		s = s[:most]
	}
	s = strings.TrimSpace(s)
	now = now.UTC()
	if t, ok := machine(s, now); ok {
		return t, true
	}
	o := DayFirst
	if len(order) > 0 {
		o = order[0]
	}
	d := text.New("", s)
	for i := range d.Tokens() {
		if d.Tokens()[i].Kind == text.Line {
			continue
		}
		if t, ok := relativeAt(d, i, now); ok {
			return t, true
		}
		x, ok := dateAt(d, i, o)
		if !ok || x.day == 0 && x.year == 0 {
			continue
		}
		return x.posted(d, now)
	}
	return time.Time{}, false
}

func machine(s string, now time.Time) (time.Time, bool) {
	for _, l := range layouts {
		t, err := time.Parse(l, s)
		if err != nil {
			continue
		}
		t = t.UTC()
		return t, reasonable(t, now)
	}
	return unix(s, now)
}

// unix reads seconds or milliseconds since 1970.
func unix(s string, now time.Time) (time.Time, bool) {
	if len(s) != 10 && len(s) != 13 {
		return time.Time{}, false
	}
	n := int64(0)
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return time.Time{}, false
		}
		n = n*10 + int64(c-'0')
	}
	if len(s) == 13 {
		n /= 1000
	}
	t := time.Unix(n, 0).UTC()
	return t, reasonable(t, now)
}

func reasonable(t, now time.Time) bool {
	return t.Year() >= 1990 && !t.After(now.AddDate(2, 0, 0))
}

// posted turns a date read into an instant: a missing year is that of the latest such day, a missing day is the first.
func (x date) posted(d *text.Document, now time.Time) (time.Time, bool) {
	day := max(x.day, 1)
	if x.year == 0 {
		x.year = now.Year()
		if time.Date(x.year, time.Month(x.month), day, 0, 0, 0, 0, time.UTC).After(now) {
			x.year--
		}
	}
	t := time.Date(x.year, time.Month(x.month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day {
		return time.Time{}, false
	}
	h, m, ok := clock(d, x.to)
	if ok {
		t = t.Add(time.Duration(h)*time.Hour + time.Duration(m)*time.Minute)
	}
	return t, reasonable(t, now)
}

// clock reads "à 14:30", "14h30" or "at 2:05" behind a date.
func clock(d *text.Document, i int) (h, m int, ok bool) {
	t := d.Tokens()
	for k := i; k < len(t) && k < i+3; k++ {
		h, w := integer(d, k)
		if h < 0 || h > 23 || w > 2 || k+2 >= len(t) {
			continue
		}
		if !t[k+1].Is(':') && d.Text(k+1, k+2) != "h" {
			return 0, 0, false
		}
		m, w := integer(d, k+2)
		return h, m, m >= 0 && m < 60 && w == 2
	}
	return 0, 0, false
}
