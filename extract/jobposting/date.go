package jobposting

import (
	"strconv"
	"strings"
	"time"
)

// layouts are the forms in which machines write dates, the strictest first.
var layouts = []string{
	time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "2006-01-02T15:04:05.999-0700", "2006-01-02T15:04:05-0700",
	"2006-01-02T15:04Z07:00", "2006-01-02T15:04", "2006-01-02 15:04:05 MST", "2006-01-02 15:04:05 -0700",
	"2006-01-02 15:04:05.999", "2006-01-02 15:04", "2006-01-02", "2006/01/02", "20060102", time.RFC1123Z, time.RFC1123,
	time.RFC850, time.ANSIC, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006",
	"Jan 2, 2006", "January 2, 2006", "2 January 2006", "2 Jan 2006",
}

// Date reads a date as machines write it: ISO 8601 in its varieties, RFC 1123, seconds or milliseconds since 1970.
// Dates such as 03/04/2026, whose order depends on the country, are not read.
func Date(s string) (time.Time, bool) {
	s = strings.Trim(strings.TrimSpace(s), `"'<> `)
	if len(s) < 6 || len(s) > 60 {
		return time.Time{}, false
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil && t.Year() >= 1970 && t.Year() < 2200 {
			return t, true
		}
	}
	n, err := strconv.ParseInt(s, 10, 64)
	switch {
	case err != nil || n < 1e9:
		return time.Time{}, false
	case n < 1e10:
		return time.Unix(n, 0).UTC(), true
	case n >= 1e12 && n < 1e13:
		return time.UnixMilli(n).UTC(), true
	}
	return time.Time{}, false
}
