package market

import (
	"fmt"
	"time"
)

// Month is a calendar month in UTC, counted from January of year 0. Its zero value means "no bound" in a Filter.
type Month int

// MonthOf returns the month that holds t in UTC.
func MonthOf(t time.Time) Month {
	t = t.UTC()
	return Month(t.Year()*12 + int(t.Month()) - 1)
}

// ParseMonth reads "2026-01".
func ParseMonth(s string) (Month, error) {
	t, err := time.Parse("2006-01", s)
	if err != nil {
		return 0, fmt.Errorf("month %q: want YYYY-MM, such as 2026-01", s)
	}
	return MonthOf(t), nil
}

// Year returns the month's year.
func (m Month) Year() int { return int(m) / 12 }

// Number returns 1 for January to 12 for December.
func (m Month) Number() int { return int(m)%12 + 1 }

// Start returns the first instant of the month, in UTC.
func (m Month) Start() time.Time {
	return time.Date(m.Year(), time.Month(m.Number()), 1, 0, 0, 0, 0, time.UTC)
}

// String returns "2026-01", or "" for the zero month.
func (m Month) String() string {
	if m == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d", m.Year(), m.Number())
}

// MarshalText writes "2026-01".
func (m Month) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads "2026-01"; an empty text is the zero month.
func (m *Month) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*m = 0
		return nil
	}
	v, err := ParseMonth(string(b))
	if err != nil {
		return err
	}
	*m = v
	return nil
}
