package sites

import (
	"fmt"

	"tjm/internal/cron"
)

// Schedule says when `tjm serve` and `tjm crawl --due` crawl a source. The zero value is never: only when asked.
type Schedule struct {
	Cron   Cron   `yaml:"cron"`   // five fields, as clocks in the zone show the time
	Zone   Zone   `yaml:"zone"`   // of the tz database; needed beside cron
	Missed Missed `yaml:"missed"` // what becomes of a run whose time came while nothing ran; run-once when empty
}

// Cron is a five-field cron expression: minute, hour, day of the month, month, day of the week.
type Cron string

// UnmarshalText checks the expression.
func (v *Cron) UnmarshalText(b []byte) error {
	if _, err := cron.Parse(string(b)); err != nil {
		return err
	}
	*v = Cron(b)
	return nil
}

// Zone is the name of a time zone: Europe/Paris, UTC.
type Zone string

// UnmarshalText checks that there is such a zone.
func (v *Zone) UnmarshalText(b []byte) error {
	if _, err := cron.Zone(string(b)); err != nil {
		return err
	}
	*v = Zone(b)
	return nil
}

// Missed is the policy for missed runs: run-once or skip.
type Missed string

// UnmarshalText accepts the two policies.
func (v *Missed) UnmarshalText(b []byte) error {
	if s := string(b); s != "run-once" && s != "skip" {
		return fmt.Errorf("bad policy for missed runs %q: want run-once (crawl once, as soon as possible) or skip (wait for the next time)", s)
	}
	*v = Missed(b)
	return nil
}

// checkSchedule finds what is wrong between the keys of a schedule.
func (s *Site) checkSchedule(wrong func(path, form string, args ...any)) {
	switch c := s.Schedule; {
	case c.Cron == "" && c != Schedule{}:
		wrong("schedule", "schedule.cron is missing, such as \"30 6 * * 1-5\"")
	case c.Cron != "" && c.Zone == "":
		wrong("schedule", "schedule.zone is missing, such as Europe/Paris")
	}
}
