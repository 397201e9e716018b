package main

import (
	"fmt"
	"time"

	"golang.org/x/sys/unix"
)

// used is the processor time of this process so far, the engine's included: on a machine with other work it tells more than
// the clock.
func used() (time.Duration, error) {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		return 0, fmt.Errorf("read the processor time: %w", err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), nil
}

// metered measures something by the clock and by the processor.
func metered(measure func() (time.Duration, error)) (clock, processor time.Duration, err error) {
	before, err := used()
	if err != nil {
		return 0, 0, err
	}
	if clock, err = measure(); err != nil {
		return 0, 0, err
	}
	after, err := used()
	return clock, after - before, err
}
