//go:build !linux

package growth

import "time"

var started = time.Now()

// processor is the time that has passed.
func processor() time.Duration { return time.Since(started) }
