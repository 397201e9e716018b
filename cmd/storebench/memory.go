package main

import (
	"bytes"
	"fmt"
	"os"
	"sync"
	"syscall"
	"time"
)

// memory watches the resident memory and the processor time of this process.
type memory struct {
	stop chan struct{}
	wg   sync.WaitGroup
	from int
	peak int
	busy time.Duration // processor time at the beginning
}

// watched is how often it looks.
const watched = 20 * time.Millisecond

func watch() *memory {
	m := &memory{stop: make(chan struct{}), from: resident(), busy: processor()}
	m.peak = m.from
	m.wg.Go(func() {
		tick := time.NewTicker(watched)
		defer tick.Stop()
		for {
			select {
			case <-m.stop:
				return
			case <-tick.C:
				m.peak = max(m.peak, resident())
			}
		}
	})
	return m
}

// end returns the resident memory at the beginning and the greatest since, in MiB, and the processor time since.
func (m *memory) end() (from, peak int, busy time.Duration) {
	close(m.stop)
	m.wg.Wait()
	return m.from >> 20, max(m.peak, resident()) >> 20, processor() - m.busy
}

// processor is the processor time of this process; 0 where it cannot be told.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// resident is the resident memory in bytes; 0 where it cannot be told.
func resident() int {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	var size, pages int
	if _, err := fmt.Fscan(bytes.NewReader(text), &size, &pages); err != nil {
		return 0
	}
	return pages * os.Getpagesize()
}
