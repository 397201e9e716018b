package main

import (
	"bytes"
	"fmt"
	"os"
	"sync"
	"time"
)

// memory watches the resident memory of this process.
type memory struct {
	stop chan struct{}
	wg   sync.WaitGroup
	from int
	peak int
}

// watched is how often it looks.
const watched = 20 * time.Millisecond

func watch() *memory {
	m := &memory{stop: make(chan struct{}), from: resident()}
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

// end returns the resident memory at the beginning and the greatest since, in MiB.
func (m *memory) end() (from, peak int) {
	close(m.stop)
	m.wg.Wait()
	return m.from >> 20, max(m.peak, resident()) >> 20
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
