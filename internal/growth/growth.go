// Package growth lets tests prove that work grows no faster than its input, on any machine, however busy: it compares
// the work with itself, where a limit of seconds would measure the machine. Only tests import it.
package growth

import (
	"math"
	"runtime"
	"testing"
	"time"
)

const (
	larger   = 4                // how many times as much the larger input is
	most     = 2 * larger       // work in proportion takes 4 times as long, quadratic work 16 times
	least    = time.Millisecond // shorter times are not told apart
	attempts = 20               // a busy machine only adds time: the shortest of several counts
)

// Linear fails the test when work on size bytes takes more than twice its share of the time that a quarter of them takes.
// prepare makes the input of so many bytes, which is not timed, and returns the work, which is done once.
func Linear(t testing.TB, name string, size int, prepare func(size int) (work func())) {
	t.Helper()
	small, large := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for range attempts {
		for range 2 {
			small = min(small, timed(prepare(size/larger)))
		}
		large = min(large, timed(prepare(size)))
		if large <= most*max(small, least) {
			t.Logf("%s: %v for %d bytes", name, large, size)
			return
		}
	}
	t.Errorf("%s: %v for %d bytes, and %v for a quarter of them: it grows faster than its input", name, large, size, small)
}

// timed is the time that the processor spent on work in this goroutine, where the system tells it.
func timed(work func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	begin := processor()
	work()
	return processor() - begin
}
