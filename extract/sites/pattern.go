package sites

import (
	"fmt"
	"regexp"
	"time"
)

// Pattern is a regular expression that an address or a text must match somewhere.
type Pattern struct{ re *regexp.Regexp }

// Empty reports whether no pattern was given.
func (p Pattern) Empty() bool { return p.re == nil }

// Match reports whether s matches; everything matches an empty pattern.
func (p Pattern) Match(s string) bool { return p.re == nil || p.re.MatchString(s) }

// String returns the pattern as written.
func (p Pattern) String() string {
	if p.re == nil {
		return ""
	}
	return p.re.String()
}

// UnmarshalText compiles a pattern.
func (p *Pattern) UnmarshalText(b []byte) error {
	if len(b) == 0 || len(b) > 500 {
		return fmt.Errorf("pattern of %d bytes: want 1 to 500", len(b))
	}
	re, err := regexp.Compile(string(b))
	if err != nil {
		return fmt.Errorf("bad pattern: %w", err)
	}
	p.re = re
	return nil
}

// Variable is the name of an environment variable. Names that begin with TJM_ are those of the configuration.
type Variable string

var variableForm = regexp.MustCompile(`^[A-Z][A-Z0-9_]{2,80}$`)

// UnmarshalText accepts capital letters, digits and underscores.
func (v *Variable) UnmarshalText(b []byte) error {
	s, err := matching(variableForm, b, "the name of an environment variable, such as BOARD_CLIENT_ID")
	if err == nil && len(s) > 4 && s[:4] == "TJM_" {
		return fmt.Errorf("bad value %q: TJM_ is the configuration's own", s)
	}
	*v = Variable(s)
	return err
}

// Day is a date: 2026-11-20.
type Day struct{ time.Time }

// UnmarshalText accepts a date.
func (d *Day) UnmarshalText(b []byte) error {
	t, err := time.Parse(time.DateOnly, string(b))
	if err != nil {
		return fmt.Errorf("bad date %q: want a day such as 2026-11-20", b)
	}
	d.Time = t
	return nil
}

// String writes the date, empty when there is none.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Format(time.DateOnly)
}
