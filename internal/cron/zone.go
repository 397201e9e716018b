package cron

import (
	"fmt"
	"strings"
	"time"
	_ "time/tzdata" // for machines without the database
)

// Zone finds a time zone by its name in the tz database. "Local" and the empty name are refused: what they mean depends
// on the machine.
func Zone(name string) (*time.Location, error) {
	const want = "want a name of the tz database, such as Europe/Paris or UTC"
	if name == "" || strings.EqualFold(name, "local") || len(name) > 60 {
		return nil, fmt.Errorf("bad time zone %.60q: %s", name, want)
	}
	loc, err := time.LoadLocation(name)
	if err != nil {
		return nil, fmt.Errorf("bad time zone %q: %s (%w)", name, want, err)
	}
	return loc, nil
}
