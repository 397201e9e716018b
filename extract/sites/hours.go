package sites

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// Hours are the part of the day in which a source is asked, by the clock of a zone: "22:00-06:00 Europe/Paris". The zero
// value is all day.
type Hours struct {
	From, To time.Duration // since midnight; a To before From is on the next day
	Zone     *time.Location
}

var hoursForm = regexp.MustCompile(`^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d) (\S{1,60})$`)

// UnmarshalText accepts two times of the day and a zone.
func (h *Hours) UnmarshalText(b []byte) error {
	m := hoursForm.FindStringSubmatch(string(b[:min(len(b), 100)]))
	if m == nil {
		return fmt.Errorf("bad hours %.100q: want two times and a zone, such as 22:00-06:00 Europe/Paris", b)
	}
	zone, err := time.LoadLocation(m[5])
	if err != nil || strings.EqualFold(m[5], "local") {
		return fmt.Errorf("bad hours %q: unknown zone %q: want one such as Europe/Paris", b, m[5])
	}
	h.From, h.To, h.Zone = clock(m[1], m[2]), clock(m[3], m[4]), zone
	if h.From == h.To {
		return fmt.Errorf("bad hours %q: they are no hours; leave them out for all day", b)
	}
	return nil
}

func clock(hour, minute string) time.Duration {
	two := func(s string) time.Duration { return time.Duration(s[0]-'0')*10 + time.Duration(s[1]-'0') }
	return two(hour)*time.Hour + two(minute)*time.Minute
}
