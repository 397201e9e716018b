package config

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Retention is how long something is kept, in days; 0 means for ever.
type Retention int

// Bounds of a retention, in days.
const (
	leastRetention = 1
	mostRetention  = 36_500
)

// UnmarshalText accepts "forever" and whole days, such as 400d.
func (r *Retention) UnmarshalText(b []byte) error {
	if string(b) == "forever" {
		*r = 0
		return nil
	}
	digits, ok := strings.CutSuffix(string(b), "d")
	n, err := strconv.Atoi(digits)
	if !ok || err != nil || n < leastRetention || n > mostRetention {
		return fmt.Errorf("%q: want forever or a number of days, such as 400d", b)
	}
	*r = Retention(n)
	return nil
}

// MarshalText writes what UnmarshalText reads.
func (r Retention) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// String writes what UnmarshalText reads.
func (r Retention) String() string {
	if r == 0 {
		return "forever"
	}
	return strconv.Itoa(int(r)) + "d"
}

// Before is the moment before which nothing is kept; ok is false when all is.
func (r Retention) Before(now time.Time) (moment time.Time, ok bool) {
	return now.AddDate(0, 0, -int(r)), r > 0
}
